import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { connect, type Socket as TcpSocket } from 'node:net';
import { type DecodedPacket, decode, encode, type Packet, RECURSION_DESIRED } from 'dns-packet';
import { expect, onTestFinished } from 'vitest';
import { createMockArm, type MockArm, type MockArmOptions } from '../../src/mock-arm/index.ts';

/** An instance with both kinds of custom name, and one that is internal. */
export const services = [
  {
    name: 'contoso',
    vnet: 'external',
    customDomains: [
      { name: 'api.contoso.com', record: 'A' },
      { name: 'www.contoso.com', record: 'CNAME' },
    ],
  },
  { name: 'inside', vnet: 'internal' },
] as const;

/** Starts a mock whose DNS is on, its clock standing still, and ends it with the test. */
export async function startDns(options: MockArmOptions = {}): Promise<MockArm> {
  const bugs: unknown[] = [];
  const onBug = (error: unknown): number => bugs.push(error);
  const mock = await createMockArm({ dnsPort: 0, clock: { mode: 'manual' }, services, onBug, ...options });
  onTestFinished(async () => {
    await mock.close();
    expect(bugs).toEqual([]);
  });
  return mock;
}

/** Host and port of an address like `127.0.0.1:53`. */
export function hostAndPort(address: string): { host: string; port: number } {
  const at = address.lastIndexOf(':');
  return { host: address.slice(0, at).replace(/^\[|\]$/g, ''), port: Number(address.slice(at + 1)) };
}

/** A question as a packet. */
export function question(name: string, type: string, packet: Partial<Packet> = {}): Buffer {
  return encode({
    type: 'query',
    id: 4711,
    flags: RECURSION_DESIRED,
    questions: [{ name, type: type as 'A' }],
    ...packet,
  });
}

/** An OPT record of EDNS, as a client sends it. */
export function edns(udpPayloadSize: number, ednsVersion = 0): NonNullable<Packet['additionals']> {
  const flags = { flags: 0, flag_do: false };
  return [{ type: 'OPT', name: '.', udpPayloadSize, extendedRcode: 0, ednsVersion, ...flags, options: [] }];
}

/** What a client reads of an answer; the decoder knows more than its types say. */
export type Answered = DecodedPacket & { readonly rcode: string; readonly bytes: Buffer };

function read(bytes: Buffer): Answered {
  return { ...(decode(bytes) as DecodedPacket & { rcode: string }), bytes };
}

/** A client over UDP. */
export class UdpClient {
  readonly #socket: Socket = createSocket('udp4');
  readonly #address: string;

  constructor(address: string) {
    this.#address = address;
    onTestFinished(() => void this.#socket.close());
  }

  /** Sends a packet, and reads the one that comes back. */
  async send(packet: Buffer): Promise<Answered> {
    const { host, port } = hostAndPort(this.#address);
    const answered = once(this.#socket, 'message') as Promise<[Buffer]>;
    this.#socket.send(packet, port, host);
    return read((await answered)[0]);
  }

  /** Asks a question. */
  ask(name: string, type = 'A', packet: Partial<Packet> = {}): Promise<Answered> {
    return this.send(question(name, type, packet));
  }
}

/** A client over TCP that keeps its connection. */
export class TcpClient {
  readonly socket: TcpSocket;
  #waiting: Buffer = Buffer.alloc(0);

  constructor(address: string) {
    const { host, port } = hostAndPort(address);
    this.socket = connect(port, host);
    this.socket.on('data', (part) => (this.#waiting = Buffer.concat([this.#waiting, part])));
    onTestFinished(() => void this.socket.destroy());
  }

  /** Writes packets, all at once. */
  write(...packets: readonly Buffer[]): void {
    this.socket.write(Buffer.concat(packets.map(framed)));
  }

  /** The next answer. */
  async next(): Promise<Answered> {
    while (this.#waiting.length < 2 || this.#waiting.length < 2 + this.#waiting.readUInt16BE(0))
      await once(this.socket, 'data');
    const end = 2 + this.#waiting.readUInt16BE(0);
    const answer = this.#waiting.subarray(2, end);
    this.#waiting = this.#waiting.subarray(end);
    return read(answer);
  }
}

/** A packet with its length before it, as TCP wants it. */
export function framed(packet: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(packet.length);
  return Buffer.concat([length, packet]);
}
