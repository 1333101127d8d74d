import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { connect } from 'node:net';
import fc from 'fast-check';
import { decode } from 'dns-packet';
import { expect, it, onTestFinished } from 'vitest';
import { readQuery } from '../../../src/mock-arm/dns/query.ts';
import { edns, framed, hostAndPort, question, startDns } from '../../helpers/dns.ts';

const isSoak = process.env['SOAK'] === '1';
const packetsARun = 50;
const runs = (isSoak ? 1_000_000 : 2_000) / packetsARun;
const timeout = isSoak ? 15 * 60_000 : 20_000;
/** What is asked between hostile packets, and must be answered; no hostile packet has its id. */
const sentinel = question('contoso.azure-api.net', 'A', { id: 0xbeef });

const name = fc.constantFrom(
  'contoso.azure-api.net',
  'www.contoso.com',
  'no.contoso.com',
  'example.org',
  '.',
);
const type = fc.constantFrom('A', 'AAAA', 'CNAME', 'SOA', 'TXT', 'CAA', 'HINFO', 'AXFR', 'NULL', 'RRSIG');

/** A question that is well asked, more or less. */
const asked = fc
  .record({
    name,
    type,
    size: fc.nat({ max: 65_535 }),
    version: fc.constantFrom(0, 0, 1, 255),
    with: fc.boolean(),
  })
  .map((each) =>
    question(each.name, each.type, each.with ? { additionals: edns(each.size, each.version) } : {}),
  );

/** The same with bytes changed, cut off or added: pointers, lengths and counts go wrong. */
const mutated = fc
  .record({
    packet: asked,
    changes: fc.array(
      fc.tuple(fc.nat({ max: 80 }), fc.constantFrom(0, 1, 12, 41, 63, 64, 0x80, 0xc0, 0xff)),
      { maxLength: 6 },
    ),
    keep: fc.option(fc.nat({ max: 80 }), { nil: undefined }),
    more: fc.uint8Array({ maxLength: 40 }),
  })
  .map(({ packet, changes, keep, more }) => {
    const bytes = Buffer.concat([packet, more]);
    for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
    return keep === undefined ? bytes : bytes.subarray(0, keep);
  });

const noise = fc.uint8Array({ maxLength: 600 }).map((bytes) => Buffer.from(bytes));
const hostile = fc
  .oneof({ weight: 3, arbitrary: mutated }, { weight: 1, arbitrary: noise })
  .map((packet) => (packet.length >= 2 && packet.readUInt16BE(0) === 0xbeef ? packet.subarray(2) : packet));
const anyBatch = fc.array(hostile, { minLength: packetsARun, maxLength: packetsARun });

/** Waits for the answer to the sentinel; asks again where it or its answer was lost on a busy line. */
async function isAlive(socket: Socket, { host, port }: { host: string; port: number }): Promise<boolean> {
  const ask = (): void => socket.send(sentinel, port, host);
  const again = setInterval(ask, 200);
  ask();
  try {
    for (;;) {
      const [answer] = (await once(socket, 'message')) as [Buffer];
      expect(answer.readUInt16BE(2) & 0x8000, 'an answer says that it is one').toBe(0x8000);
      decode(answer);
      if (answer.readUInt16BE(0) === 0xbeef) return true;
    }
  } finally {
    clearInterval(again);
  }
}

it('hostile packets over UDP neither end nor stop the server', { timeout }, async () => {
  const mock = await startDns();
  const at = hostAndPort(mock.dns as string);
  const socket = createSocket('udp4');
  onTestFinished(() => void socket.close());
  await fc.assert(
    fc.asyncProperty(anyBatch, async (packets) => {
      for (const packet of packets) socket.send(packet, at.port, at.host);
      expect(await isAlive(socket, at)).toBe(true);
    }),
    { numRuns: runs },
  );
});

it('hostile streams over TCP neither end nor stop the server', { timeout }, async () => {
  const mock = await startDns();
  const at = hostAndPort(mock.dns as string);
  const socket = createSocket('udp4');
  onTestFinished(() => void socket.close());
  await fc.assert(
    fc.asyncProperty(anyBatch, fc.boolean(), async (packets, isFramed) => {
      const stream = connect(at.port, at.host);
      stream.on('error', () => {}); // to be hung up on is a fair answer
      const closed = new Promise((resolve) => stream.on('close', resolve));
      stream.resume();
      stream.end(Buffer.concat(isFramed ? packets.map(framed) : packets));
      stream.setTimeout(20, () => stream.destroy());
      await closed;
      expect(await isAlive(socket, at)).toBe(true);
    }),
    { numRuns: Math.ceil(runs / 20) },
  );
});

it(
  'whatever is read is nothing, a refusal or a question, and a question is said as it came',
  { timeout },
  () => {
    fc.assert(
      fc.property(hostile, (packet) => {
        const reading = readQuery(packet);
        if (reading === undefined || reading.question.length === 0) return;
        expect(reading.question).toEqual(packet.subarray(12, 12 + reading.question.length));
      }),
      { numRuns: runs * packetsARun },
    );
  },
);
