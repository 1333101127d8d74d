import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { type SecureContext, TLSSocket } from 'node:tls';
import type { Connection, UnansweredAs } from '../../sim/index.ts';
import type { HostCertificates } from './host-certificates.ts';
import type { Visit } from './vip-listener.ts';

type Answered = Extract<Connection, { kind: 'answered' }>;
type Unanswered = Extract<Connection, { kind: 'unanswered' }>;

/** TLS record of a fatal alert: handshake_failure. RFC 8446 §6 */
const handshakeFailure = Buffer.from([0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x28]);

/** What is said on connections that a listener has taken: TLS, HTTP, and who answers. It proxies nothing. */
export class Conversation {
  readonly #certificates: HostCertificates;
  readonly #http: Server;
  readonly #visits = new WeakMap<Socket, Visit>();

  constructor(certificates: HostCertificates) {
    this.#certificates = certificates;
    this.#http = createServer((request, response) => this.#answer(request, response));
    // A kept connection ends when the world says so, not because wall time has passed.
    this.#http.keepAliveTimeout = 0;
    this.#http.requestTimeout = 0;
    this.#http.headersTimeout = 0;
    this.#http.on('clientError', (_error, socket) => socket.destroy());
  }

  /** Takes up a connection. */
  begin(visit: Visit): void {
    const met = visit.listener.connect(visit.place, visit.port);
    if (met.kind === 'unanswered' && met.how !== 'unavailable') turnAway(visit, met.how);
    else if (visit.port === 80) this.#speakHttp(visit, visit.socket);
    else this.#speakTls(visit);
  }

  #speakTls(visit: Visit): void {
    const tls = new TLSSocket(visit.socket, {
      isServer: true,
      secureContext: this.#certificates.nothing,
      SNICallback: (hostName, show) => this.#choose(visit, hostName.toLowerCase(), show),
    });
    tls.on('error', () => tls.destroy());
    this.#speakHttp(visit, tls);
  }

  /** Shows a certificate for a name that the instance goes by; with any other the handshake ends. [D] C23 */
  #choose(
    visit: Visit,
    hostName: string,
    show: (error: Error | null, context?: SecureContext) => void,
  ): void {
    const met = this.#meet(visit, hostName);
    if (met.kind === 'unanswered' && met.how === 'timedOut') return;
    if (met.kind === 'unanswered' && met.how === 'refused') return void visit.socket.resetAndDestroy();
    if (met.kind === 'unanswered' && met.how === 'tlsError') return show(null, this.#certificates.nothing);
    this.#certificates.for(hostName).then(
      (context) => show(null, context),
      (error: unknown) => show(error as Error),
    );
  }

  #speakHttp(visit: Visit, socket: Socket): void {
    this.#visits.set(socket, visit);
    this.#http.emit('connection', socket);
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    request.resume();
    const visit = this.#visits.get(request.socket) as Visit;
    visit.listener.world.clock.sync();
    if (visit.socket.destroyed) return;
    const host = (request.headers.host ?? '').replace(/:\d*$/, '').replace(/\.$/, '').toLowerCase();
    const met = this.#meet(visit, host);
    if (met.kind === 'answered') tell(response, 200, describe(visit, met, host));
    else if (met.how === 'unavailable') tell(response, 503, describe(visit, met, host));
    else if (met.how !== 'timedOut') visit.socket.resetAndDestroy();
  }

  /** From here on the connection is one to this host. */
  #meet(visit: Visit, host: string): Connection {
    const { listener, place, port } = visit;
    visit.host = host;
    visit.met = listener.meets(visit);
    return listener.connect(place, port, host);
  }
}

/** Lets somebody feel that nobody answers. */
function turnAway({ socket, port }: Visit, how: Exclude<UnansweredAs, 'unavailable'>): void {
  if (how === 'timedOut') {
    // He waits, and hears nothing; when he goes he is let go.
    socket.resume();
    socket.once('end', () => socket.destroy());
  } else if (how === 'tlsError' && port !== 80) {
    socket.once('data', () => socket.end(handshakeFailure));
  } else {
    socket.resetAndDestroy();
  }
}

/** What an answer says, as JSON and, but for the host, as headers. */
function describe(
  { listener: { vip, world } }: Visit,
  met: Answered | Unanswered,
  host: string,
): Readonly<Record<string, string>> {
  const where = { vip: vip.address, host, now: world.world.now };
  if (met.kind === 'unanswered')
    return { error: 'unavailable', service: vip.service, why: met.why, ...where };
  const { service, computeId, platform, location, endpoint } = met;
  return { service, compute: computeId, platform, location, endpoint, ...where };
}

function tell(response: ServerResponse, status: number, said: Readonly<Record<string, string>>): void {
  for (const [field, value] of Object.entries(said))
    if (field !== 'host') response.setHeader(`apim-rehearsal-${field}`, value);
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(`${JSON.stringify(said)}\n`);
}
