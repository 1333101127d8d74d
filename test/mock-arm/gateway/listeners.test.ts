import { createServer } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Door } from '../../../src/mock-arm/gateway/door.ts';
import { LoopbackRange } from '../../../src/mock-arm/gateway/loopback.ts';
import { createMockArm, type GatewayOptions } from '../../../src/mock-arm/index.ts';
import { startControl } from '../../helpers/control.ts';
import { anyPorts, clientIn, contoso, listener, migrate, startGateway } from '../../helpers/gateway.ts';

const name = 'contoso.azure-api.net';

describe('VIPs and their listeners', () => {
  it('are told apart by addresses of 127.64.0.1 and above, for as long as the mock is there', async () => {
    const mock = await startGateway({ services: [contoso, { name: 'fabrikam', vnet: 'internal' }] });
    const before = mock.gateway?.vips.map(({ vip, listensAt }) => `${vip} ${listensAt}`) ?? [];
    expect(before.map((each) => each.split(' ')[1])).toEqual(['127.64.0.1', '127.64.0.2', '127.64.0.3']);
    await migrate(mock, 'NewIP');
    mock.advance({ by: 'P30D' });
    await mock.seedService({ name: 'tailwind' });
    const after = mock.gateway?.vips ?? [];
    expect(after.map(({ vip, listensAt }) => `${vip} ${listensAt}`).slice(0, 3)).toEqual(before);
    expect(new Set(after.map(({ listensAt }) => listensAt)).size).toBe(5);
    mock.reset();
    expect(mock.gateway?.vips.map(({ vip, listensAt }) => `${vip} ${listensAt}`).slice(0, 3)).toEqual(before);
  });

  it('are told by DNS, and by the status, with the ports common to all', async () => {
    const { mock, get } = await startControl({ gateway: anyPorts, dnsPort: 0, services: [contoso] });
    const { status, body } = await get('/v1/worlds/default/gateway');
    expect(status).toBe(200);
    expect(body).toEqual(JSON.parse(JSON.stringify(mock.gateway)));
    expect(mock.gateway).toMatchObject({
      by: 'address',
      clients: [
        { view: 'public', address: '127.32.0.1' },
        { view: 'onprem', address: '127.32.0.2' },
        { view: 'vnet:vnet-contoso', address: '127.32.0.3' },
      ],
      vips: [
        {
          vip: mock.status('contoso').locations[0]?.vips[0]?.address,
          listensAt: '127.64.0.1',
          up: true,
          held: true,
          answeredBy: { compute: 'c1', platform: 'stv1' },
          problem: null,
        },
      ],
    });
    expect(listener(mock).hostNames).toEqual(
      expect.arrayContaining([name, 'api.contoso.com', 'www.contoso.com']),
    );
    const { body: answered } = await clientIn(mock).fetch(name);
    expect(answered['vip']).toBe(listener(mock).vip);
  });

  it('of worlds that come are there at once, apart from those of others, and gone with them', async () => {
    const mock = await startGateway();
    const world = mock.createWorld({ name: 'other', clock: { mode: 'manual' }, services: [contoso] });
    await world.gatewayReady();
    const [ours, theirs] = [listener(mock), listener(world)];
    expect(theirs.vip).toBe(ours.vip);
    expect(theirs.listensAt).not.toBe(ours.listensAt);
    const client = clientIn(mock, { binds: false });
    expect(await client.call(name, { address: theirs.listensAt })).toBe('c1 stv1');
    mock.removeWorld('other');
    expect(await client.call(name, { address: theirs.listensAt })).toBe('ECONNREFUSED');
    expect(world.gateway).toBeUndefined();
    expect(await client.call(name)).toBe('c1 stv1');
  });

  it('begin anew with a world that is reset: who is connected is cut off, who comes is served', async () => {
    const mock = await startGateway();
    const client = clientIn(mock, { keepAlive: true });
    await migrate(mock, 'NewIP');
    mock.advance({ by: 'P30D' });
    expect(await client.call(name)).toBe('c2 stv2');
    mock.reset();
    await mock.gatewayReady();
    const fresh = clientIn(mock);
    expect(await fresh.call(name)).toBe('c1 stv1');
    expect(mock.gateway?.vips.map(({ held, up }) => [held, up])).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it('follow a clock that runs by itself, without anybody asking', async () => {
    const mock = await startGateway({ controlPort: 0 });
    await migrate(mock, 'PreserveIp');
    mock.advance({ by: 'PT24M59S' });
    const kept = clientIn(mock, { keepAlive: true });
    expect(await kept.call('api.contoso.com')).toBe('c1 stv1');
    const { status } = await fetch(`${mock.control}/v1/worlds/default/clock/mode`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ mode: 'scaled', scale: 60 }),
    });
    expect(status).toBe(200);
    await expect.poll(() => clientIn(mock).call('api.contoso.com'), { timeout: 4_000 }).toBe('ECONNREFUSED');
  });

  it('close with the mock', async () => {
    const mock = await createMockArm({ gateway: anyPorts, dnsPort: 0, services: [contoso] });
    const client = clientIn(mock, { keepAlive: true });
    const { listensAt, ports } = listener(mock);
    expect(await client.call(name)).toBe('c1 stv1');
    await mock.close();
    const how = { address: listensAt, port: ports.https as number };
    await expect.poll(() => client.call(name, how)).toBe('ECONNREFUSED');
  });
});

describe('VIPs by port', () => {
  const byPort = { ...anyPorts, by: 'port' } as const;

  it('have ports to themselves at 127.0.0.1, and say what that means', async () => {
    const mock = await startGateway({
      gateway: byPort,
      services: [contoso, { name: 'fabrikam', vnet: 'internal' }],
    });
    const { by, says, clients, vips } = await mock.gatewayReady().then((status) => status ?? never());
    expect({ by, hosts: [...new Set(vips.map(({ listensAt }) => listensAt))] }).toEqual({
      by: 'port',
      hosts: ['127.0.0.1'],
    });
    expect(says).toMatch(/127\.0\.0\.1.*every client is taken to stand where the VIP can be reached/);
    expect(clients.map(({ address }) => address)).toEqual(clients.map(() => null));
    const ports = vips.flatMap(({ ports: { https, http, management } }) => [https, http, management]);
    expect(new Set(ports).size).toBe(9);
  });

  it('go up and down as others do', async () => {
    const mock = await startGateway({ gateway: byPort });
    const client = clientIn(mock);
    const port = listener(mock).ports.https as number;
    expect(await client.call('api.contoso.com', { port })).toBe('c1 stv1');
    await migrate(mock, 'PreserveIp');
    mock.advance({ until: 'phase:cutover' });
    expect(await client.call('api.contoso.com', { port })).toBe('ECONNREFUSED');
    const temporary = listener(mock, { kind: 'temporary' }).ports.https as number;
    expect(await client.call(name, { port: temporary })).toBe('c2 stv2');
    mock.advance({ until: 'phase:steady' });
    await mock.gatewayReady();
    expect(await client.call('api.contoso.com', { port })).toBe('c2 stv2');
  });

  it('serve an internal instance to everybody, for nobody can tell where he comes from', async () => {
    const mock = await startGateway({ gateway: byPort, services: [{ ...contoso, vnet: 'internal' }] });
    const port = listener(mock, { kind: 'private' }).ports.https as number;
    expect(await clientIn(mock).call(name, { address: '127.0.0.1', port })).toBe('c1 stv1');
  });

  it('count their ports from those that are named', async () => {
    const free = await freePorts(3);
    const [httpsPort = 0, httpPort = 0, managementPort = 0] = free;
    const mock = await startGateway({ gateway: { httpsPort, httpPort, managementPort, by: 'port' } });
    expect(listener(mock).ports).toEqual({ https: httpsPort, http: httpPort, management: managementPort });
  });
});

describe('options of the gateway', () => {
  it.each<{ gateway: GatewayOptions; field: string }>([
    { gateway: { httpsPort: -1 }, field: 'gateway.httpsPort' },
    { gateway: { httpPort: 80.5 }, field: 'gateway.httpPort' },
    { gateway: { managementPort: 65_536 }, field: 'gateway.managementPort' },
    { gateway: { httpsPort: 8080 }, field: 'gateway.httpPort' },
    { gateway: { by: 'name' as never }, field: 'gateway.by' },
  ])('are refused as $gateway, for $field', async ({ gateway, field }) => {
    await expect(createMockArm({ gateway })).rejects.toMatchObject({ name: 'RehearsalError', field });
  });

  it('are refused where a port is taken', async () => {
    const first = await startGateway();
    const port = listener(first).ports.http as number;
    await expect(createMockArm({ gateway: { ...anyPorts, httpPort: port } })).rejects.toMatchObject({
      field: 'gateway.httpPort',
      value: port,
    });
  });
});

describe('a door', () => {
  /** How many turns of opening and shutting, each at once or after those before have come about. */
  const moves = fc.array(fc.record({ opens: fc.boolean(), waits: fc.boolean() }), {
    minLength: 1,
    maxLength: 12,
  });

  it('is open at last where it was opened last, and shut at once', async () => {
    await fc.assert(
      fc.asyncProperty(moves, async (made) => {
        const waiting: Promise<void>[] = [];
        const door = new Door(
          { host: '127.0.0.1', port: 0 },
          (socket) => socket.destroy(),
          (opened) => waiting.push(opened),
        );
        const leftOpen: boolean[] = [];
        for (const { opens, waits } of made) {
          if (opens) door.open();
          else door.shut();
          leftOpen.push(!opens && door.isOpen);
          if (waits) await Promise.all(waiting);
        }
        await Promise.all(waiting);
        const { port, isOpen, problem } = door;
        door.shut();
        const isGone = port === null || (await isFree(port));
        expect({ isOpen, problem, isGone, leftOpen }).toEqual({
          isOpen: made.at(-1)?.opens,
          problem: null,
          isGone: true,
          leftOpen: made.map(() => false),
        });
      }),
      { numRuns: 30 },
    );
  });

  it('says what is in its way, and opens when it has gone', async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port));
    });
    let opened = Promise.resolve();
    const door = new Door(
      { host: '127.0.0.1', port },
      (socket) => socket.destroy(),
      (opening) => {
        opened = opening;
      },
    );
    onTestFinished(() => door.shut());
    door.open();
    await opened;
    expect([door.isOpen, door.problem]).toEqual([false, 'EADDRINUSE']);
    await new Promise((resolve) => taken.close(resolve));
    door.open();
    await opened;
    expect([door.isOpen, door.problem]).toEqual([true, null]);
  });
});

describe('loopback addresses', () => {
  it('are never given out twice, and stay in their range', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), (count) => {
        const range = new LoopbackRange('127.64.0.0', 2_000);
        const given = Array.from({ length: count }, () => range.next());
        expect(new Set(given).size).toBe(count);
        expect(given.every((address) => /^127\.64\.[0-7]\.\d{1,3}$/.test(address))).toBe(true);
      }),
    );
  });
});

function never(): never {
  throw new Error('the gateway is off');
}

/** Ports that nobody has just now. */
async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve) => {
          const server = createServer();
          server.listen(0, '127.0.0.1', () => resolve(server));
        }),
    ),
  );
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
