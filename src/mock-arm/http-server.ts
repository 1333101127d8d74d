import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { ServerCertificate } from './authority.ts';

/** Why a request came no further than Node's parser. */
export type Unreadable = 'malformed' | 'headersTooLarge' | 'tooSlow' | 'tunnel';

/** What is answered to it, in the words of whoever was asked. */
export interface Refusal {
  readonly status: number;
  readonly contentType: string;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Says what is answered. @param detail what the parser has to say, where it says anything */
export type Refuse = (why: Unreadable, detail: string) => Refusal;

/**
 * A server before an app: one app may have several.
 *
 * @param secret makes it speak TLS
 */
export function httpServer(app: FastifyInstance, refuse: Refuse, secret?: ServerCertificate): Server {
  const route: RequestListener = (request, response) => app.routing(request, response);
  // Without a Host header a request is as good as any other: the app knows what to make of it.
  const options = { requireHostHeader: false };
  const server = secret
    ? createTlsServer({ ...options, cert: secret.certificate, key: secret.privateKey }, route)
    : createServer(options, route);
  // What is expected of the server beside an answer is passed over.
  server.on('checkExpectation', route);
  server.on('connect', (_request, socket: Duplex) => end(socket, refuse('tunnel', '')));
  answerUnreadable(server, refuse);
  return server;
}

/** Has what Node refuses by itself, with a status and not a word, answered in the manners of whoever was asked. */
export function answerUnreadable(server: Server, refuse: Refuse): void {
  server.on('clientError', (error: NodeJS.ErrnoException & { readonly reason?: string }, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    end(socket, refuse(reasons[error.code ?? ''] ?? 'malformed', error.reason ?? error.message));
  });
}

const reasons: Readonly<Record<string, Unreadable>> = {
  HPE_HEADER_OVERFLOW: 'headersTooLarge',
  ERR_HTTP_REQUEST_TIMEOUT: 'tooSlow',
};

const phrases: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
};

/** How long the other side may be silent before it is hung up on. Wall time. */
const lingerMs = 1000;

function end(socket: Duplex, { status, contentType, body, headers = {} }: Refusal): void {
  const text = JSON.stringify(body);
  const all = {
    'content-type': `${contentType}; charset=utf-8`,
    'content-length': String(Buffer.byteLength(text)),
    ...headers,
    connection: 'close',
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.on('error', () => {}); // whoever sends such things may be gone before he is answered
  // What else he has to say is not heard, but taken: to hang up on him would cost him the answer.
  socket.resume();
  if (socket instanceof Socket) socket.setTimeout(lingerMs, () => socket.destroy());
  socket.end(`HTTP/1.1 ${status} ${phrases[status]}\r\n${lines.join('')}\r\n${text}`);
}
