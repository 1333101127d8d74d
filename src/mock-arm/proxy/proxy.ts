import {
  createServer,
  type IncomingMessage,
  request as requestOver,
  type Server,
  type ServerResponse,
} from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { createSecureContext, TLSSocket, type TLSSocketOptions } from 'node:tls';
import type { Certificates } from '../certificates.ts';
import { HostCertificates } from '../gateway/host-certificates.ts';
import { listen } from '../listener.ts';
import { type Destination, destinationOf, readTarget, type Surroundings } from './destination.ts';
import { isPublicHost, servedHosts } from './public-hosts.ts';

/** What a proxy is made from. */
export interface ProxyOptions extends Surroundings {
  /** What answers for the hosts of the public cloud. It need not listen: what it reads is handed to it. */
  readonly arm: Server;
  readonly certificates: Certificates;
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
}

/** What is said where nobody is. RFC 9110 §15 */
const reasons = { 400: 'Bad Request', 403: 'Forbidden', 502: 'Bad Gateway' } as const;

/**
 * A proxy that leads a client made for the public cloud to the mock, and nobody anywhere else: what Azure's names stand for
 * is answered here, and what is not of the mock is refused. [R] CLIENTS §1
 */
export class Proxy {
  /** `http://…`, for `HTTPS_PROXY`. */
  readonly url: string;
  readonly #close: () => Promise<void>;

  /**
   * Begins to listen.
   *
   * @throws CannotListenError where the port cannot be had
   */
  static async open(options: ProxyOptions): Promise<Proxy> {
    const { host, port } = options;
    const sockets = new Set<Duplex>();
    const server = createServer((request, response) => forward(request, response, options));
    const speakTls = tlsBefore(options);
    server.on('connection', (socket) => note(socket, sockets));
    server.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      tunnel({ request, socket, head }, options, speakTls, sockets);
    });
    const { url, close } = await listen(server, 'http', { port, host, option: 'proxyPort' });
    return new Proxy(url, () => {
      for (const socket of sockets) socket.destroy();
      return close();
    });
  }

  private constructor(url: string, close: () => Promise<void>) {
    this.url = url;
    this.#close = close;
  }

  /** Ends it; clients that are connected are cut off. */
  close(): Promise<void> {
    return this.#close();
  }
}

/** What is at the other end of a tunnel to the public cloud, with a certificate for the name that it is asked for. */
function tlsBefore({ certificates, arm }: ProxyOptions): (socket: Duplex) => void {
  const { certificate: cert, privateKey: key } = certificates;
  const hosts = new HostCertificates(certificates);
  const secureContext = createSecureContext({ cert, key, minVersion: 'TLSv1.2' });
  const choose: TLSSocketOptions['SNICallback'] = (name, show) => {
    const host = name.toLowerCase();
    if (!isPublicHost(host)) return show(null);
    hosts.for(host).then(
      (context) => show(null, context),
      (error: unknown) => show(error as Error),
    );
  };
  return (socket) => {
    const tls = new TLSSocket(socket as Socket, { isServer: true, secureContext, SNICallback: choose });
    tls.on('error', () => tls.destroy());
    arm.emit('connection', tls);
  };
}

/** A client that has asked for a way through, and what it has said since. */
interface Asking {
  readonly request: IncomingMessage;
  readonly socket: Duplex;
  readonly head: Buffer;
}

function tunnel(
  asking: Asking,
  options: ProxyOptions,
  speakTls: (socket: Duplex) => void,
  sockets: Set<Duplex>,
): void {
  const { request, socket, head } = asking;
  const asked = request.url ?? '';
  const target = readTarget(asked);
  if (target === undefined) return refuse(socket, 400, `Expected CONNECT host:port; got ${asked}.`);
  const destination = destinationOf(target, 'https', options);
  if (destination.kind === 'nowhere') return refuse(socket, destination.status, destination.says);
  if (destination.kind === 'arm') {
    open(socket, head);
    return speakTls(socket);
  }
  const there = connect(destination.port, destination.host);
  note(there, sockets);
  const fail = (error: Error): void => refuse(socket, 502, unanswered(asked, error));
  there.once('error', fail);
  there.once('connect', () => {
    there.off('error', fail);
    open(socket, head);
    join(socket, there);
  });
}

/** From here on the client speaks to the other end. */
function open(socket: Duplex, head: Buffer): void {
  socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
  if (head.length > 0) socket.unshift(head);
}

/** Neither end outlives the other. */
function join(one: Duplex, other: Socket): void {
  one.pipe(other).pipe(one);
  one.once('close', () => other.destroy());
  other.once('close', () => one.destroy());
}

/** Whoever breaks off has gone, which is no error of ours. */
function note(socket: Duplex, sockets: Set<Duplex>): void {
  sockets.add(socket);
  socket.on('error', () => socket.destroy());
  socket.once('close', () => sockets.delete(socket));
}

/** The reason stands in the first line too, for that is all of a refused CONNECT that most clients show. */
function refuse(socket: Duplex, status: keyof typeof reasons, says: string): void {
  const text = `${says}\n`;
  socket.end(
    [
      `HTTP/1.1 ${status} ${says.replaceAll(/[^ -~]/g, '?')}`,
      'content-type: text/plain; charset=utf-8',
      `content-length: ${Buffer.byteLength(text)}`,
      'connection: close',
      '',
      text,
    ].join('\r\n'),
  );
}

/** Plain http, where a client asks the proxy for the whole URL. */
function forward(request: IncomingMessage, response: ServerResponse, options: ProxyOptions): void {
  const url = URL.canParse(request.url ?? '') ? new URL(request.url as string) : undefined;
  if (url?.protocol !== 'http:') return decline(response, 400, usage(request));
  const target = readTarget(`${url.hostname}:${url.port || 80}`);
  const destination: Destination = target
    ? destinationOf(target, 'http', options)
    : { kind: 'nowhere', status: 403, says: `This proxy does not serve ${url.host}.` };
  if (destination.kind === 'nowhere') return decline(response, destination.status, destination.says);
  // What the URL says counts, whatever the header says. RFC 9112 §3.2.2
  request.url = `${url.pathname}${url.search}`;
  request.headers.host = url.host;
  if (destination.kind === 'socket') return pass(request, response, destination);
  options.arm.emit('request', request, response);
}

function pass(
  request: IncomingMessage,
  response: ServerResponse,
  { host, port }: { readonly host: string; readonly port: number },
): void {
  const { method, url: path, headers } = request;
  const there = requestOver({ host, port, path, method, headers, agent: false }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
    answer.pipe(response);
  });
  there.once('error', (error) => {
    if (response.headersSent) response.destroy();
    else decline(response, 502, unanswered(`${host}:${port}`, error));
  });
  response.once('close', () => there.destroy());
  request.pipe(there);
}

function decline(response: ServerResponse, status: keyof typeof reasons, says: string): void {
  response.writeHead(status, reasons[status], { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${says}\n`);
}

function usage({ headers }: IncomingMessage): string {
  const here = `http://${headers.host ?? 'HOST:PORT'}`;
  return `This is the proxy of apim-rehearsal. Point a client at it with HTTPS_PROXY=${here}; it serves ${servedHosts}.`;
}

function unanswered(asked: string, error: Error): string {
  return `Nobody answers at ${asked} now: ${(error as NodeJS.ErrnoException).code ?? error.message}.`;
}
