import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/sim/index.ts';
import type { ArmUnderTest } from '../../helpers/arm.ts';
import { demand, zonePath } from '../../helpers/dns-zones.ts';
import { clientIn, contoso, listener, migrate, startGateway } from '../../helpers/gateway.ts';

const custom = 'api.contoso.com';

/** The original VIP is silent, and the A record leads there. */
async function inTheWindow(): Promise<ArmUnderTest> {
  const mock = await startGateway();
  await migrate(mock, 'PreserveIp');
  mock.advance({ until: 'phase:cutover' });
  return mock;
}

describe('an address on which nobody answers', () => {
  it.each<{ kind: Extract<Fault['kind'], `vip.${string}`>; met: string; withoutTls: string }>([
    { kind: 'vip.blackhole', met: 'silence', withoutTls: 'silence' },
    { kind: 'vip.unavailable', met: '503', withoutTls: '503' },
    { kind: 'vip.tlsError', met: 'EPROTO', withoutTls: 'ECONNRESET' },
  ])('is met as $met under $kind, and refuses before and after', async ({ kind, met, withoutTls }) => {
    const mock = await inTheWindow();
    const client = clientIn(mock);
    expect(await client.call(custom)).toBe('ECONNREFUSED');
    mock.putFault({ id: 'window', kind, service: 'contoso' });
    await mock.gatewayReady();
    expect(await client.call(custom)).toBe(met);
    expect(await client.call(custom, { scheme: 'http' })).toBe(withoutTls);
    expect(await client.call('contoso.azure-api.net')).toBe('c2 stv2'); // who is answered does not feel it
    mock.deleteFault('window');
    expect(await client.call(custom)).toBe('ECONNREFUSED');
    mock.advance({ until: 'phase:steady' });
    await mock.gatewayReady();
    expect(await client.call(custom)).toBe('c2 stv2');
  });

  it('says in its 503 whose it is, why, and when', async () => {
    const mock = await inTheWindow();
    mock.putFault({ id: 'window', kind: 'vip.unavailable' });
    await mock.gatewayReady();
    const { status, body } = await clientIn(mock).fetch(custom);
    expect({ status, body }).toEqual({
      status: 503,
      body: {
        error: 'unavailable',
        service: 'contoso',
        why: 'moving',
        vip: listener(mock, { kind: 'public' }).vip,
        host: custom,
        now: mock.now,
      },
    });
  });

  it('lets go of who has waited in vain as soon as somebody answers', async () => {
    const mock = await inTheWindow();
    mock.putFault({ id: 'window', kind: 'vip.blackhole' });
    await mock.gatewayReady();
    const waiting = clientIn(mock).call(custom, { timeoutMs: 4_000 });
    await clientIn(mock).call('contoso.azure-api.net'); // by then the first is connected, too
    mock.advance({ until: 'phase:steady' });
    expect(await waiting).toBe('ECONNRESET');
  });
});

describe('an address that nobody has ever had', () => {
  it.each([
    { address: '198.18.0.77', met: 'ECONNREFUSED' },
    { address: '10.9.8.7', met: 'silence' },
  ])('leads nowhere out of this machine: $address, $met', async ({ address, met }) => {
    const mock = await startGateway();
    const record = zonePath(mock, 'dnsZones', '/A/api').replace('/net/', '/rg-contoso/');
    await demand(mock.put(record, { properties: { TTL: 60, ARecords: [{ ipv4Address: address }] } }));
    expect(await clientIn(mock).call(custom)).toBe(met);
  });
});

describe('a security group', () => {
  it('leaves whom it does not name waiting for the management plane, and the gateway as it is', async () => {
    const mock = await startGateway();
    const client = clientIn(mock);
    const { management } = listener(mock).ports;
    expect(await client.call('contoso.azure-api.net')).toBe('c1 stv1');
    expect(await client.call('contoso.management.azure-api.net', { port: management as number })).toBe(
      'silence',
    );
  });
});

describe('an internal instance', () => {
  const internal = { services: [{ ...contoso, vnet: 'internal' as const }] };
  const name = 'contoso.azure-api.net';

  it('is found and reached from its own network', async () => {
    const mock = await startGateway(internal);
    expect(await clientIn(mock, { view: 'vnet:vnet-contoso' }).call(name)).toBe('c1 stv1');
  });

  it('is not found from the internet, and who knows its address waits in vain', async () => {
    const mock = await startGateway(internal);
    const { listensAt } = listener(mock, { kind: 'private' });
    const outside = clientIn(mock);
    expect(await outside.call(name)).toBe('no address');
    expect(await outside.call(name, { address: listensAt })).toBe('silence');
  });

  it('takes whoever says nothing of where he comes from for one of its network', async () => {
    const mock = await startGateway(internal);
    const { listensAt } = listener(mock, { kind: 'private' });
    const anybody = clientIn(mock, { binds: false });
    expect(await anybody.call(name, { address: listensAt })).toBe('c1 stv1');
  });

  it('is not reached from another network that no way leads from', async () => {
    const mock = await startGateway({
      services: [...internal.services, { name: 'fabrikam', vnet: 'external' }],
    });
    const { listensAt } = listener(mock, { kind: 'private' });
    const neighbour = clientIn(mock, { view: 'vnet:vnet-fabrikam' });
    expect(await neighbour.call(name, { address: listensAt })).toBe('silence');
  });

  it('[H17] loses the portal alone where the record of its private zone is forgotten', async () => {
    const mock = await startGateway(internal);
    const inside = clientIn(mock, { view: 'vnet:vnet-contoso' });
    const portal = 'contoso.portal.azure-api.net';
    expect(await inside.call(portal)).toBe('c1 stv1');
    const zone = mock.resources.find(({ id }) => id.endsWith(`/privateDnsZones/${portal}`));
    const { status } = await mock.delete(`${zone?.id}/A/@`, { apiVersion: '2020-06-01' });
    expect(status).toBeLessThan(300);
    expect(await inside.call(portal)).toBe('no address');
    expect(await inside.call(name)).toBe('c1 stv1');
  });
});
