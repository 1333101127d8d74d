import { connect } from 'node:net';
import type { HostileRequest } from './hostile-requests.ts';

/** An answer as it came off the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: string;
  readonly body: string;
}

/** A request as bytes; it ends the connection, unless a header of its own says otherwise. */
export function bytesOf({ method, target, headers, body }: HostileRequest): Buffer {
  const host = headers.some(([name]) => name === 'host') ? '' : 'host: localhost\r\n';
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const head = `${method} ${target} HTTP/1.1\r\n${host}connection: close\r\n${lines}\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
}

/**
 * Sends bytes on a connection of their own and waits until it is closed.
 *
 * @returns every answer that came, in order; none where the server hung up
 */
export async function exchangeRaw(url: string, bytes: Buffer, isHead = false): Promise<RawAnswer[]> {
  const { hostname, port } = new URL(url);
  const received = await new Promise<Buffer>((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname);
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('error', () => {}); // to be hung up on is a fair answer
    socket.on('close', () => resolve(Buffer.concat(chunks)));
    socket.end(bytes);
  });
  return answersIn(received, isHead);
}

function answersIn(received: Buffer, isHead: boolean): RawAnswer[] {
  const answers: RawAnswer[] = [];
  let rest = received.toString('latin1');
  while (rest !== '') {
    const end = rest.indexOf('\r\n\r\n');
    const head = end === -1 ? rest : rest.slice(0, end);
    const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1] ?? Number.NaN);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
    const body = Buffer.from(rest.slice(end + 4, end + 4 + length), 'latin1').toString();
    rest = end === -1 ? '' : rest.slice(end + 4 + length);
    if (status !== 100) answers.push({ status, headers: head, body });
    // Where a HEAD could not even be read, nobody knew that it was one, and it may have a body.
    if (isHead) return answers;
  }
  return answers;
}
