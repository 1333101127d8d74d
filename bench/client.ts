import { connect, type Socket } from 'node:net';

/** One answer, as far as a load needs it. */
export interface Answer {
  readonly status: number;
  readonly headers: string;
  readonly body: string;
}

/** The least client that keeps a connection alive: so that what is measured is the server. */
export class Connection {
  readonly #socket: Socket;
  readonly #host: string;
  #received = '';
  #waiting: ((answer: Answer) => void) | undefined;

  private constructor(socket: Socket, host: string) {
    this.#socket = socket;
    this.#host = host;
    socket.setNoDelay(true).setEncoding('latin1');
    socket.on('data', (text) => this.#receive(String(text)));
  }

  static open(url: string): Promise<Connection> {
    const { hostname, port, host } = new URL(url);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => resolve(new Connection(socket, host)));
      socket.once('error', reject);
    });
  }

  /** @param more headers, each with its line end */
  send(method: string, path: string, body = '', more = ''): Promise<Answer> {
    const type = body === '' ? '' : `content-type: application/json\r\ncontent-length: ${body.length}\r\n`;
    this.#socket.write(`${method} ${path} HTTP/1.1\r\nhost: ${this.#host}\r\n${more}${type}\r\n${body}`);
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(text: string): void {
    this.#received += text;
    const end = this.#received.indexOf('\r\n\r\n');
    if (end === -1) return;
    const headers = this.#received.slice(0, end);
    const length = Number(/content-length: (\d+)/i.exec(headers)?.[1] ?? 0);
    if (this.#received.length < end + 4 + length) return;
    const body = this.#received.slice(end + 4, end + 4 + length);
    this.#received = this.#received.slice(end + 4 + length);
    this.#waiting?.({ status: Number(headers.slice(9, 12)), headers, body });
  }
}

/** Runs `once` over and over, on as many connections as there are `lanes`, for a while. @returns runs a second */
export async function load(
  url: string,
  lanes: number,
  forMs: number,
  once: (connection: Connection, lane: number) => Promise<void>,
): Promise<number> {
  let runs = 0;
  const began = performance.now();
  const connections = await Promise.all(Array.from({ length: lanes }, () => Connection.open(url)));
  await Promise.all(
    connections.map(async (connection, lane) => {
      while (performance.now() - began < forMs) {
        await once(connection, lane);
        runs++;
      }
      connection.close();
    }),
  );
  return (runs / (performance.now() - began)) * 1000;
}
