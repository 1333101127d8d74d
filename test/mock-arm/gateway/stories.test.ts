import { describe, expect, it } from 'vitest';
import { clientIn, contoso, listener, migrate, startGateway } from '../../helpers/gateway.ts';

const [gateway, custom, alias, management] = [
  'contoso.azure-api.net',
  'api.contoso.com',
  'www.contoso.com',
  'contoso.management.azure-api.net',
];
const managementOf = (mock: Parameters<typeof listener>[0]): number =>
  listener(mock).ports.management as number;

describe('a client of an instance that gets a new address', () => {
  it('is served by the old, then by both, and then refused where its A record was never updated', async () => {
    const mock = await startGateway();
    const client = clientIn(mock, { keepAlive: true });
    const met = (): Promise<string[]> =>
      Promise.all([gateway, custom, alias].map((name) => client.call(name)));

    expect(await met()).toEqual(['c1 stv1', 'c1 stv1', 'c1 stv1']);
    await migrate(mock, 'NewIP');
    mock.advance({ until: 'phase:coexisting' });
    // A pool that is not told goes on with whom it is connected to; who connects anew follows his name.
    expect(await met()).toEqual(['c1 stv1', 'c1 stv1', 'c1 stv1']);
    const fresh = clientIn(mock);
    expect(await Promise.all([gateway, custom, alias].map((name) => fresh.call(name)))).toEqual([
      'c2 stv2',
      'c1 stv1',
      'c2 stv2',
    ]);
    expect(mock.gateway?.vips.map(({ up, held }) => [up, held])).toEqual([
      [true, true],
      [true, true],
    ]);

    mock.advance({ until: 'phase:steady' });
    await turn();
    expect(await met()).toEqual(['c2 stv2', 'ECONNREFUSED', 'c2 stv2']);
    expect(mock.gateway?.vips.map(({ up, held }) => [up, held])).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  it('has its request broken where the old one goes while it is asked', async () => {
    const mock = await startGateway();
    const client = clientIn(mock, { keepAlive: true });
    expect(await client.call(custom)).toBe('c1 stv1');
    await migrate(mock, 'NewIP');
    mock.advance({ until: 'phase:coexisting' });
    mock.advance({ until: 'phase:steady' });
    expect(await client.call(custom)).toBe('ECONNRESET'); // in the very same turn: the pool knows of nothing yet
    expect(await client.call(custom)).toBe('ECONNREFUSED');
  });
});

describe('a client of an instance that keeps its address', () => {
  it('reaches the new one through the temporary address, and nobody on the original one, until it is back', async () => {
    const mock = await startGateway();
    const client = clientIn(mock, { keepAlive: true });
    const met = async (): Promise<string[]> => {
      await turn();
      return Promise.all([gateway, custom, alias].map((name) => client.call(name)));
    };
    expect(await met()).toEqual(['c1 stv1', 'c1 stv1', 'c1 stv1']);
    await migrate(mock, 'PreserveIp');
    expect(listener(mock, { kind: 'temporary' }).up).toBe(false);
    mock.advance({ until: 'phase:cutover' });
    expect(await met()).toEqual(['c2 stv2', 'ECONNREFUSED', 'c2 stv2']);
    expect(listener(mock, { kind: 'temporary' }).up).toBe(true);
    mock.advance({ until: 'phase:steady' });
    expect(await met()).toEqual(['c2 stv2', 'c2 stv2', 'c2 stv2']);
    expect(listener(mock, { vip: listener(mock).vip }).answeredBy).toEqual({
      compute: 'c2',
      platform: 'stv2',
    });
  });

  it('loses its connection when another compute takes the address over within one step of time', async () => {
    const mock = await startGateway();
    const kept = clientIn(mock, { keepAlive: true });
    expect(await kept.call(custom)).toBe('c1 stv1');
    await migrate(mock, 'PreserveIp');
    mock.advance({ by: 'PT2H' });
    expect(await kept.call(custom)).toBe('ECONNRESET');
    expect(await kept.call(custom)).toBe('c2 stv2');
  });

  it('[C19.handBack] loses its connection to an address that was silent for a while, whoever answers now', async () => {
    const mock = await startGateway();
    const kept = clientIn(mock, { keepAlive: true });
    expect(await kept.call(custom)).toBe('c1 stv1');
    await migrate(mock, 'PreserveIp');
    mock.advance({ until: 'phase:cutover' });
    mock.fail('contoso');
    mock.advance({ until: 'phase:steady' });
    await turn();
    expect(await kept.call(custom)).toBe('c1 stv1');
    mock.advance({ by: 'PT1H' });
    expect(await kept.call(custom)).toBe('c1 stv1'); // and keeps it where nothing happens
  });
});

describe('who answers', () => {
  it('says which instance, compute, platform, location, endpoint and host it is, and when, in JSON and in headers', async () => {
    const mock = await startGateway();
    const { status, headers, body } = await clientIn(mock).fetch(gateway);
    expect(status).toBe(200);
    const said = {
      service: 'contoso',
      compute: 'c1',
      platform: 'stv1',
      location: 'West US',
      endpoint: 'gateway',
      vip: listener(mock).vip,
      now: mock.now,
    };
    expect(body).toEqual({ ...said, host: gateway });
    const named = Object.entries(said).map(([field, value]) => [`apim-rehearsal-${field}`, value]);
    expect(headers).toMatchObject(Object.fromEntries(named) as object);
  });

  it.each<{ host: string; port: 'https' | 'http' | 'management'; endpoint: string }>([
    { host: gateway, port: 'https', endpoint: 'gateway' },
    { host: gateway, port: 'http', endpoint: 'gateway' },
    { host: custom, port: 'https', endpoint: 'gateway' },
    { host: 'contoso.developer.azure-api.net', port: 'https', endpoint: 'developer' },
    { host: 'contoso.configuration.azure-api.net', port: 'https', endpoint: 'configuration' },
    { host: 'contoso-westus-01.regional.azure-api.net', port: 'https', endpoint: 'regional' },
    { host: management, port: 'management', endpoint: 'management' },
  ])('[C21, F16] is the $endpoint of $host on its port for $port', async ({ host, port, endpoint }) => {
    const mock = await startGateway({ services: [{ ...contoso, vnet: 'none' }] });
    const how = {
      scheme: port === 'http' ? 'http' : 'https',
      port: listener(mock).ports[port] as number,
    } as const;
    expect((await clientIn(mock).fetch(host, how)).body).toMatchObject({ host, endpoint });
  });

  it('[C21] is found through the default name of management on its port, on the new compute as soon as it serves', async () => {
    const mock = await startGateway({ services: [{ ...contoso, vnet: 'none' }] });
    const port = managementOf(mock);
    const client = clientIn(mock);
    expect(await client.call(management, { port })).toBe('c1 stv1');
    await migrate(mock, 'NewIP');
    mock.advance({ until: 'phase:coexisting' });
    expect(await client.call(management, { port })).toBe('c2 stv2');
  });

  it.each<{ says: string; host: string; how?: object; met: string }>([
    { says: 'a bare address', host: 'ADDRESS', met: 'EPROTO' },
    { says: 'a bare address without TLS', host: 'ADDRESS', how: { scheme: 'http' }, met: 'ECONNRESET' },
    { says: 'a name it does not go by', host: 'fabrikam.azure-api.net', met: 'EPROTO' },
    {
      says: 'a name it does not go by without TLS',
      host: 'fabrikam.azure-api.net',
      how: { scheme: 'http' },
      met: 'ECONNRESET',
    },
    {
      says: 'another host than TLS was asked for',
      host: gateway,
      how: { hostHeader: 'fabrikam.azure-api.net' },
      met: 'ECONNRESET',
    },
  ])('[C23] is nobody for $says', async ({ host, how = {}, met }) => {
    const mock = await startGateway();
    const { listensAt } = listener(mock);
    const asked = host === 'ADDRESS' ? listensAt : host;
    expect(await clientIn(mock).call(asked, { address: listensAt, ...how })).toBe(met);
  });

  it('[C23] is the new gateway for who has its address in his hosts file, before the names lead there', async () => {
    const mock = await startGateway();
    await migrate(mock, 'NewIP');
    mock.advance({ until: 'phase:coexisting' });
    const address = mock.gateway?.vips.at(-1)?.listensAt as string;
    const client = clientIn(mock);
    expect(await client.call(custom)).toBe('c1 stv1');
    expect(await client.call(custom, { address })).toBe('c2 stv2');
  });

  it('is whoever holds an address: what one instance gives up another may take', async () => {
    const mock = await startGateway({ services: [contoso, { name: 'fabrikam', vnet: 'none' }] });
    const [ours, theirs] = [listener(mock), listener(mock, { service: 'fabrikam' })];
    expect(ours.listensAt).not.toBe(theirs.listensAt);
    const client = clientIn(mock);
    expect(await client.call('fabrikam.azure-api.net')).toBe('c2 stv1');
    expect(await client.call('fabrikam.azure-api.net', { address: ours.listensAt })).toBe('EPROTO');
  });
});

/** Lets a client hear what has happened to its connections. */
async function turn(): Promise<void> {
  for (let time = 0; time < 3; time++) await new Promise((resolve) => setImmediate(resolve));
}
