import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Worker } from 'node:worker_threads';
import { encode, RECURSION_DESIRED } from 'dns-packet';
import { createMockArm } from '../src/mock-arm/index.ts';
import { type Row, row } from './table.ts';

/** What the worker that asks is told to do. */
export interface NameOrder {
  readonly kind: 'names';
  readonly port: number;
  readonly forMs: number;
}

/** Questions that are on their way at the same time. */
const lanes = 64;
const names = [
  'contoso.azure-api.net',
  'api.contoso.com',
  'contoso.portal.azure-api.net',
  'nobody.azure-api.net',
];

/** Asks over and over; called in the worker, so that client and server have a core each. @returns answers a second */
export async function askNames({ port, forMs }: NameOrder): Promise<number> {
  const socket = createSocket('udp4');
  const questions = names.map((name) =>
    encode({ type: 'query', flags: RECURSION_DESIRED, questions: [{ type: 'A', name }] }),
  );
  let [asked, answered] = [0, 0];
  const ask = (): void => {
    const question = questions[asked % questions.length] as Buffer;
    question.writeUInt16BE(asked++ % 65_536);
    socket.send(Buffer.from(question), port, '127.0.0.1');
  };
  const began = performance.now();
  const spent = await new Promise<number>((resolve) => {
    socket.on('message', () => {
      answered++;
      if (performance.now() - began < forMs) ask();
      else resolve(performance.now() - began);
    });
    for (let lane = 0; lane < lanes; lane++) ask();
  });
  socket.close();
  return (answered / spent) * 1000;
}

/** DNS beside a socket that sends back what it is sent, in turns, so that a slow moment of the machine meets both. */
export async function nameRows(forMs: number): Promise<Row[]> {
  const customDomains = [{ name: 'api.contoso.com', record: 'CNAME' }] as const;
  await using mock = await createMockArm({
    dnsPort: 0,
    services: [{ name: 'contoso', vnet: 'external', customDomains }],
  });
  const echo = await bareEcho();
  const port = Number((mock.dns as string).split(':')[1]);
  const best = { mock: 0, bare: 0 };
  for (const span of [forMs / 2, forMs, forMs, forMs]) {
    best.bare = Math.max(best.bare, await inWorker({ kind: 'names', port: echo.port, forMs: span }));
    best.mock = Math.max(best.mock, await inWorker({ kind: 'names', port, forMs: span }));
  }
  echo.socket.close();
  const line = row(`DNS queries, ${lanes} at once, beside a bare echo`, best.mock, best.bare, 0);
  return [{ ...line, aim: '≥ 20000/s', met: best.mock >= 20_000 }];
}

async function bareEcho(): Promise<{ readonly socket: Socket; readonly port: number }> {
  const socket = createSocket('udp4');
  socket.on('message', (message, { port, address }) => socket.send(message, port, address));
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return { socket, port: (socket.address() as AddressInfo).port };
}

function inWorker(order: NameOrder): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: order });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
