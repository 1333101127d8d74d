import { connect } from 'node:net';
import { ApiManagementClient } from 'arm-apimanagement-10';
import { createMockArm, type MockArm } from '../src/mock-arm/index.ts';
import { type Population, watch, World } from '../src/sim/index.ts';
import { limit, type Row } from './table.ts';

const hour = 3_600_000;
const rounds = 40;

/** How long a VIP takes to fall silent and to answer again, and how many requests of clients are simulated a second. */
export async function trafficRows(): Promise<Row[]> {
  return [...(await flipRows()), requestRow()];
}

/** The whole of the call that moves time over it, until a client is refused, or let in. */
async function flipRows(): Promise<Row[]> {
  const spent = { down: [] as number[], up: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    await using mock = await createMockArm({
      gateway: { httpsPort: 0, httpPort: 0, managementPort: 0 },
      clock: { mode: 'manual' },
      services: [{ name: 'contoso', vnet: 'external' }],
    });
    const client = new ApiManagementClient(mock.credential, mock.subscriptionId, mock.clientOptions);
    await client.apiManagementService.beginMigrateToStv2('rg-contoso', 'contoso');
    mock.advance({ by: '24m' });
    spent.down.push(await flip(mock, '1m', false));
    spent.up.push(await flip(mock, '20m', true));
  }
  const middle = (all: number[]): number => all.sort((a, b) => a - b)[rounds >> 1] as number;
  return [
    limit('a VIP goes down, with its world', middle(spent.down), 1, 'ms'),
    limit('a VIP comes up, with its world', middle(spent.up), 1, 'ms'),
  ];
}

async function flip(mock: MockArm, by: string, up: boolean): Promise<number> {
  const began = performance.now();
  mock.advance({ by });
  if (up) await mock.gatewayReady();
  const spent = performance.now() - began;
  if ((await isTaken(mock)) !== up) throw new Error(`the VIP is ${up ? 'down' : 'up'}`);
  return spent;
}

async function isTaken({ gateway }: MockArm): Promise<boolean> {
  const [vip] = gateway?.vips ?? [];
  const [host, port] = [vip?.listensAt ?? '', vip?.ports.https ?? 0];
  return new Promise((resolve) => {
    const socket = connect(port, host, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** Ten thousand clients who ask once a second, over two days with a migration in them. */
function requestRow(): Row {
  const population: Population = {
    name: 'everybody',
    service: 'contoso',
    hostName: 'contoso.azure-api.net',
    clients: 10_000,
    view: 'public',
    resolver: { kind: 'honest' },
    keepAlive: false,
    everyMs: 1_000,
    allows: 'any',
    backend: null,
  };
  const world = World.create({ services: [{ name: 'contoso', vnet: 'external' }] });
  world.execute({ type: 'service.migrate', name: 'contoso', mode: 'NewIp' });
  const began = performance.now();
  const [seen] = watch(world, { populations: [population], backends: [] }, world.nowMs + 48 * hour);
  const perSecond = ((seen?.requests ?? 0) / (performance.now() - began)) * 1000;
  return {
    what: 'requests of simulated clients, 10,000 of them over 48 hours',
    ours: `${Math.round(perSecond / 1e6)} M/s`,
    aim: '≥ 1 M/s',
    met: perSecond >= 1e6,
  };
}
