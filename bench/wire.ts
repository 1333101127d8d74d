import { Worker } from 'node:worker_threads';
import Fastify, { type FastifyInstance } from 'fastify';
import {
  type ConnectedWorld,
  createMockArm,
  type MockArm,
  type MockArmOptions,
} from '../src/mock-arm/index.ts';
import { type Connection, load } from './client.ts';
import { type Row, row } from './table.ts';

/** What the load worker is told to do. */
export interface LoadOrder {
  readonly kind: 'get' | 'cycle';
  readonly url: string;
  readonly lanes: number;
  readonly forMs: number;
  /** Keeps the names of one run apart from those of another. */
  readonly run: number;
  /** A lane's path of a service, without its query. */
  readonly paths: readonly string[];
  /** Headers that a GET carries beside, each with its line end. */
  readonly headers?: string;
}

const query = '?api-version=2024-05-01';
const wanted = (tag: string): string =>
  JSON.stringify({
    location: 'West US',
    sku: { name: 'Premium', capacity: 1 },
    tags: { tag },
    properties: { publisherEmail: 'bench@example.com', publisherName: 'Bench' },
  });

/** Runs an order; called in the worker, so that client and server have a core each. */
export function obey({ kind, url, lanes, forMs, run, paths, headers = '' }: LoadOrder): Promise<number> {
  const counters = paths.map(() => 0);
  return load(url, lanes, forMs, (connection, lane) => {
    const path = paths[lane] as string;
    if (kind === 'get') return get(connection, path, headers);
    return cycle(connection, path, `${run}-${(counters[lane] = (counters[lane] as number) + 1)}`);
  });
}

async function get(connection: Connection, path: string, headers = ''): Promise<void> {
  const { status } = await connection.send('GET', path + query, '', headers);
  if (status !== 200) throw new Error(`GET ${path}: ${status}`);
}

/** Updates a service, polls until that is done, and reads it. */
async function cycle(connection: Connection, path: string, tag: string): Promise<void> {
  const put = await connection.send('PUT', path + query, wanted(tag));
  if (put.status !== 200) throw new Error(`PUT ${path}: ${put.status} ${put.body}`);
  const poll = new URL(/azure-asyncoperation: (\S+)/i.exec(put.headers)?.[1] ?? '');
  for (let polls = 0; ; polls++) {
    const { body } = await connection.send('GET', poll.pathname + poll.search);
    if (body.includes('Succeeded')) break;
    if (polls > 5) throw new Error(`${path} is not done after ${polls} polls`);
  }
  await get(connection, path);
}

/** The wire beside a bare Fastify that sends the same objects. */
export async function wireRows(forMs: number): Promise<Row[]> {
  const rows: Row[] = [];
  const mock = await createMockArm({ armPort: 0, services: [{ name: 'contoso', vnet: 'external' }] });
  const bare = await bareServer(mock);
  const path = `/subscriptions/${mock.subscriptionId}/resourceGroups/rg-contoso/providers/Microsoft.ApiManagement/service/contoso`;
  for (const lanes of [1, 16]) {
    const paths = Array.from({ length: lanes }, () => path);
    rows.push(
      await compare(`GET of one service, ${lanes} at once`, { kind: 'get', lanes, forMs, paths }, mock, bare),
    );
  }
  for (const lanes of [1, 16]) {
    const worlds = Array.from({ length: lanes }, (_, lane) =>
      mock.createWorld({ seed: lane, services: [{ name: 's', resourceGroup: 'rg' }] }),
    );
    const paths = worlds.map(
      ({ subscriptionId }) =>
        `/subscriptions/${subscriptionId}/resourceGroups/rg/providers/Microsoft.ApiManagement/service/s`,
    );
    rows.push(
      await compare(
        `PUT + polls + GET, ${lanes} at once, a world each`,
        { kind: 'cycle', lanes, forMs, paths },
        mock,
        bare,
      ),
    );
    rows.push(punctuality(worlds));
    for (const { name } of worlds) mock.removeWorld(name);
  }
  await bare.close();
  await mock.close();
  return [...rows, ...(await guardedRows(forMs))];
}

/** The same read as a real client sends it: with all its headers, and a token that is checked, and counted. */
async function guardedRows(forMs: number): Promise<Row[]> {
  const contoso: MockArmOptions = {
    armPort: 0,
    auth: 'strict',
    services: [{ name: 'contoso', vnet: 'external' }],
  };
  return [
    ...(await guarded('GET with all headers, auth on', contoso, [1, 16], forMs)),
    // Time runs so fast that the buckets never run dry.
    ...(await guarded(
      'the same with throttling on',
      { ...contoso, throttling: 'buckets', clock: { mode: 'scaled', scale: 1000 } },
      [16],
      forMs,
    )),
  ];
}

async function guarded(
  what: string,
  options: MockArmOptions,
  lanesOf: readonly number[],
  forMs: number,
): Promise<Row[]> {
  const mock = await createMockArm(options);
  const { token } = await mock.credential.getToken();
  const headers =
    `authorization: Bearer ${token}\r\naccept: application/json\r\naccept-encoding: gzip,deflate\r\n` +
    'x-ms-client-request-id: 5a0d6d4e-0000-4000-8000-000000000001\r\nx-ms-return-client-request-id: true\r\n' +
    'user-agent: azsdk-js-arm-apimanagement/10.0.0\r\n';
  const bare = await bareServer(mock, { authorization: `Bearer ${token}` });
  const path = `/subscriptions/${mock.subscriptionId}/resourceGroups/rg-contoso/providers/Microsoft.ApiManagement/service/contoso`;
  const rows: Row[] = [];
  for (const lanes of lanesOf) {
    const paths = Array.from({ length: lanes }, () => path);
    rows.push(
      await compare(`${what}, ${lanes} at once`, { kind: 'get', lanes, forMs, paths, headers }, mock, bare),
    );
  }
  await bare.close();
  await mock.close();
  return rows;
}

/** Warms both up, then measures them in turns, so that a slow moment of the machine meets both. */
async function compare(
  what: string,
  order: Omit<LoadOrder, 'url' | 'run'>,
  mock: MockArm,
  bare: Bare,
): Promise<Row> {
  const best = { mock: 0, bare: 0 };
  for (const [run, forMs] of [order.forMs / 2, order.forMs, order.forMs, order.forMs].entries()) {
    best.bare = Math.max(best.bare, await inWorker({ ...order, forMs, run, url: bare.url }));
    best.mock = Math.max(best.mock, await inWorker({ ...order, forMs, run, url: mock.arm as string }));
  }
  return row(what, best.mock, best.bare, 0.8);
}

function inWorker(order: LoadOrder): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: order });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** Every update must have taken exactly its minute, whoever was waiting for it. */
function punctuality(worlds: readonly ConnectedWorld[]): Row {
  const minutes = worlds.flatMap(({ timeline }) => {
    const started = new Map<unknown, number>();
    return timeline.flatMap(({ event, detail, elapsedMs }) => {
      if (event === 'operation.started') started.set(detail['operationId'], elapsedMs);
      if (event !== 'operation.ended') return [];
      return [(elapsedMs - (started.get(detail['operationId']) as number)) / 60_000];
    });
  });
  const wrong = minutes.filter((each) => each !== 1).length;
  return {
    what: `  operations that ended early or late, of ${minutes.length}`,
    ours: String(wrong),
    aim: '0',
    met: wrong === 0,
  };
}

interface Bare {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The reference: the same objects on the same number of requests, and nothing else. */
async function bareServer(mock: MockArm, headers: Record<string, string> = {}): Promise<Bare> {
  const path = '/subscriptions/:s/resourceGroups/:g/providers/Microsoft.ApiManagement/service/:name';
  const own = `/subscriptions/${mock.subscriptionId}/resourceGroups/rg-contoso/providers/Microsoft.ApiManagement/service/contoso`;
  const service = (await (await fetch(`${mock.arm}${own}${query}`, { headers })).json()) as object;
  const app: FastifyInstance = Fastify();
  const polls = new Map<string, number>();
  const origin = (host: string | undefined): string => `http://${host}`;
  app.get(path, async () => service);
  app.put(path, async (request, reply) => {
    const url = `${origin(request.headers.host)}${request.url.split('?')[0]}/operationresults/1${query}&asyncResponse`;
    polls.delete(request.url.split('?')[0] as string);
    return reply.header('azure-asyncoperation', url).header('location', url).send(service);
  });
  app.get(`${path}/operationresults/:id`, async (request) => {
    const key = request.url.split('/operationresults')[0] as string;
    const seen = polls.get(key) ?? 0;
    polls.set(key, seen + 1);
    return { status: seen === 0 ? 'InProgress' : 'Succeeded' };
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { url, close: () => app.close() };
}
