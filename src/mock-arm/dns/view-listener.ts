import { createSocket, type RemoteInfo, type Socket as UdpSocket } from 'node:dgram';
import { type AddressInfo, createServer, isIPv6, type Server, type Socket } from 'node:net';
import { KeptAnswers } from './kept-answers.ts';
import { mostQueryBytes, type Query, readQuery } from './query.ts';
import { type Asked, bare, type Reply, writeReply } from './reply.ts';

/** What a listener asks. */
export interface AnswerSource {
  /** Answers a question, at once or after a while. */
  readonly answer: (query: Pick<Query, 'name' | 'type'>, send: (reply: Reply) => void) => void;
  /** The same for as long as answers stay the same. */
  readonly stamp: () => object;
}

/** A connection on which nothing is asked for so long is closed, in milliseconds. RFC 7766 §6.2.3 leaves it to the server. */
const idleMs = 10_000;
/** More connections than this are not taken. */
const mostConnections = 256;
/** A client that reads nothing of what it has asked for is hung up on. */
const mostUnreadBytes = 1_048_576;
/** A free port of TCP may be taken for UDP; another one is tried so often. */
const mostTries = 20;

/** A port that answers questions of DNS, over UDP and TCP. */
export class ViewListener {
  readonly port: number;
  readonly #udp: UdpSocket;
  readonly #tcp: Server;
  readonly #connections = new Set<Socket>();
  readonly #source: AnswerSource;
  readonly #kept = new KeptAnswers();

  private constructor(udp: UdpSocket, tcp: Server, source: AnswerSource) {
    this.#udp = udp;
    this.#tcp = tcp;
    this.#source = source;
    this.port = (tcp.address() as AddressInfo).port;
    udp.on('message', (packet, from) => this.#takeDatagram(packet, from));
    tcp.on('connection', (socket) => this.#takeConnection(socket));
    // A datagram that could not be sent is a datagram that got lost.
    udp.on('error', () => {});
    tcp.on('error', () => {});
  }

  /**
   * Starts to listen.
   *
   * @param port 0 takes any that is free
   * @throws what the system says where the port cannot be had
   */
  static async open(host: string, port: number, source: AnswerSource): Promise<ViewListener> {
    for (let tries = 1; ; tries++) {
      const tcp = createServer();
      tcp.maxConnections = mostConnections;
      await listen(tcp, port, host);
      const { address, port: taken } = tcp.address() as AddressInfo;
      const udp = createSocket(isIPv6(address) ? 'udp6' : 'udp4');
      try {
        await bind(udp, taken, address);
        return new ViewListener(udp, tcp, source);
      } catch (error) {
        udp.close();
        tcp.close();
        if (port !== 0 || tries === mostTries) throw error;
      }
    }
  }

  /** Lets go of the port; connections are cut off. */
  async close(): Promise<void> {
    for (const socket of this.#connections) socket.destroy();
    await Promise.all([
      new Promise<void>((resolve) => this.#udp.close(() => resolve())),
      new Promise<void>((resolve) => this.#tcp.close(() => resolve())),
    ]);
  }

  #takeDatagram(packet: Buffer, { address, port }: RemoteInfo): void {
    if (port === 0) return;
    this.#take(packet, 'udp', (answer) => {
      try {
        this.#udp.send(answer, port, address, () => {});
      } catch {
        // It was closed while the answer waited.
      }
    });
  }

  #takeConnection(socket: Socket): void {
    this.#connections.add(socket);
    socket.on('close', () => this.#connections.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.setTimeout(idleMs, () => socket.destroy());
    let waiting: Buffer = Buffer.alloc(0);
    socket.on('data', (part) => {
      waiting = Buffer.concat([waiting, part]);
      while (waiting.length >= 2 && !socket.destroyed) {
        const end = 2 + waiting.readUInt16BE(0);
        if (end > 2 + mostQueryBytes) return void socket.destroy();
        if (waiting.length < end) return;
        this.#take(waiting.subarray(2, end), 'tcp', (answer) => send(socket, answer));
        waiting = waiting.subarray(end);
      }
    });
  }

  #take(packet: Buffer, over: 'udp' | 'tcp', send: (answer: Buffer) => void): void {
    const kept = this.#kept.find(this.#source.stamp(), packet, over);
    if (kept !== undefined) return send(kept);
    const reading = readQuery(packet);
    if (reading === undefined) return;
    if (reading.refused !== undefined) return send(writeReply(reading, bare(reading.refused), over));
    let isLate = false;
    this.#source.answer(reading, (reply) => {
      const answer = writeAny(reading, reply, over);
      if (!isLate) this.#kept.keep(packet, over, answer);
      send(answer);
    });
    isLate = true;
  }
}

/** A zone may hold what cannot be written, such as a name with a label of 64 letters. */
function writeAny(asked: Asked, reply: Reply, over: 'udp' | 'tcp'): Buffer {
  try {
    return writeReply(asked, reply, over);
  } catch {
    return writeReply(asked, bare('SERVFAIL'), over);
  }
}

function send(socket: Socket, answer: Buffer): void {
  if (socket.destroyed) return;
  const length = Buffer.alloc(2);
  length.writeUInt16BE(answer.length);
  socket.write(Buffer.concat([length, answer]));
  if (socket.writableLength > mostUnreadBytes) socket.destroy();
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function bind(socket: UdpSocket, port: number, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.bind({ port, address, exclusive: true }, () => {
      socket.off('error', reject);
      resolve();
    });
  });
}
