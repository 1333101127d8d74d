import { Resolver } from 'node:dns/promises';
import { Agent as HttpAgent, type ClientRequest, type IncomingMessage, request as askHttp } from 'node:http';
import { Agent as HttpsAgent, request as askHttps } from 'node:https';
import { isIP, isIPv4, type LookupFunction, type Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { RehearsalError } from '../../sim/index.ts';
import { type Attempt, outcomeOf, outcomeOfStatus, readServer, type Stage } from './attempt.ts';

/** What a probe is made from. */
export interface ProbeOptions {
  /** The name to reach. */
  readonly host: string;
  /** The name server to ask, as in `127.0.0.1:5353`. */
  readonly dns: string;
  /** Where to connect from; the address of a view stands there. @defaultValue wherever the machine likes */
  readonly viewAddress?: string | undefined;
  /** The port to connect to. @defaultValue 8443 */
  readonly port?: number | undefined;
  /** @defaultValue 'https' */
  readonly scheme?: 'http' | 'https' | undefined;
  /** The authority to trust, as PEM. @defaultValue any certificate will do */
  readonly caCertificate?: string | undefined;
  /** Whether a connection is kept for the next attempt. @defaultValue false */
  readonly keepAlive?: boolean | undefined;
  /** How long an answer may take, of DNS and of the host each. @defaultValue 1000 */
  readonly timeoutMs?: number | undefined;
}

type CompleteProbeOptions = { readonly [Key in keyof Required<ProbeOptions>]: ProbeOptions[Key] } & {
  readonly host: string;
  readonly dns: string;
  readonly keepAlive: boolean;
  readonly timeoutMs: number;
};

/** Turns of the event loop until a connection that has broken is known to have: it is read, closed, and told. */
const turnsToHear = 3;

/** No answer of a gateway is nearly as long. */
const longestAnswer = 64 * 1024;

/** A client that knows a world through sockets alone: it asks a name server, connects, and says what it has met. */
export class Probe {
  readonly #options: CompleteProbeOptions;
  readonly #resolver: Resolver;
  readonly #agent: HttpAgent;
  #kept: Socket | undefined;
  /** Those whose end will be noticed. */
  readonly #followed = new WeakSet<Socket>();
  #broke = false;

  /** @throws RehearsalError that names the option where one makes no sense */
  constructor(options: ProbeOptions) {
    this.#options = completeProbeOptions(options);
    const { timeoutMs, dns, keepAlive, scheme } = this.#options;
    this.#resolver = new Resolver({ timeout: timeoutMs, tries: 1 });
    try {
      if (Number(/:(\d+)$/.exec(dns)?.[1] ?? 53) > 65_535) throw new RangeError('no port');
      this.#resolver.setServers([dns]);
    } catch {
      throw wrong('dns', dns, 'an address and a port, like 127.0.0.1:5353');
    }
    const Agent = scheme === 'http' ? HttpAgent : HttpsAgent;
    this.#agent = new Agent({ keepAlive, maxSockets: 1 });
    // Without keep-alive a connection is free for a moment too, and then ends as it should.
    if (keepAlive) this.#agent.on('free', (socket: Socket) => this.#keep(socket));
  }

  /**
   * Tries once to reach the host. It asks for the address only where it has kept no connection, as clients do. It never
   * throws: what goes wrong is what it is about.
   */
  async attempt(): Promise<Attempt> {
    const at = new Date().toISOString();
    // What has happened to the kept connection by now is seen first.
    for (let turn = 0; turn < turnsToHear; turn++) await nextTurn();
    const broke = this.#broke;
    this.#broke = false;
    const { host } = this.#options;
    return { at, host, broke, ...(await this.#ask()) };
  }

  /** Lets go of what is kept. */
  close(): void {
    this.#resolver.cancel();
    this.#agent.destroy();
  }

  #ask(): Promise<Omit<Attempt, 'at' | 'host' | 'broke'>> {
    return new Promise((resolve) => {
      const { timeoutMs, scheme, host } = this.#options;
      let stage: Stage = 'fresh';
      let address = isIP(host) ? host : null;
      const request = this.#request((found) => {
        address = found;
        timer.refresh();
      });
      const timer = setTimeout(() => request.destroy(timedOut()), timeoutMs);
      const fail = (error: unknown): void => {
        clearTimeout(timer);
        const code = codeOf(error);
        const outcome = address === null ? 'unresolved' : outcomeOf(code, stage, scheme === 'https');
        resolve({ address, outcome, error: code, reused: stage === 'reused', by: null });
      };
      request.once('socket', (socket: Socket) => {
        this.#kept = undefined;
        if (request.reusedSocket) {
          [stage, address] = ['reused', socket.remoteAddress ?? null];
          return;
        }
        socket.once('connect', () => (stage = 'connected'));
        socket.once('secureConnect', () => (stage = 'secured'));
      });
      request.once('error', fail);
      request.once('response', (response) => {
        response.once('error', fail);
        readText(response, (text) => {
          clearTimeout(timer);
          const by = readServer(text);
          const outcome = outcomeOfStatus(response.statusCode ?? 0, by);
          const served = outcome === 'served' ? by : null;
          resolve({ address, outcome, error: null, reused: request.reusedSocket, by: served });
        });
      });
      request.end();
    });
  }

  #request(resolved: (address: string) => void): ClientRequest {
    const { host, port, viewAddress, caCertificate, scheme } = this.#options;
    const lookup: LookupFunction = (name, _options, told) => {
      this.#resolver.resolve4(name).then(
        ([address]) => {
          if (address === undefined) return told(noAddress(), '', 4);
          resolved(address);
          told(null, address, 4);
        },
        (error: NodeJS.ErrnoException) => told(error, '', 4),
      );
    };
    const common = {
      host,
      port,
      path: '/status-0123456789abcdef',
      headers: { host },
      agent: this.#agent,
      lookup,
      autoSelectFamily: false,
      ...(viewAddress !== undefined && { localAddress: viewAddress }),
    };
    if (scheme === 'http') return askHttp(common);
    const trust = caCertificate === undefined ? { rejectUnauthorized: false } : { ca: caCertificate };
    return askHttps({ ...common, ...trust, servername: isIP(host) ? '' : host });
  }

  /** A connection that waits for its next request may break before it comes. */
  #keep(socket: Socket): void {
    this.#kept = socket;
    if (this.#followed.has(socket)) return;
    this.#followed.add(socket);
    socket.once('close', () => {
      if (this.#kept !== socket) return;
      this.#kept = undefined;
      this.#broke = true;
    });
  }
}

function timedOut(): Error {
  return Object.assign(new Error('Timed out.'), { code: 'ETIMEDOUT' });
}

function noAddress(): Error {
  return Object.assign(new Error('No address.'), { code: 'ENODATA' });
}

function completeProbeOptions(options: ProbeOptions): CompleteProbeOptions {
  const { host, dns, viewAddress, port = 8443, scheme = 'https', caCertificate } = options;
  const { keepAlive = false, timeoutMs = 5_000 } = options;
  if (!/^[\w.-]{1,253}$/.test(host)) throw wrong('host', host, 'a host name, like contoso.azure-api.net');
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw wrong('port', port, 'a port from 1 to 65535');
  if (viewAddress !== undefined && !(isIPv4(viewAddress) && viewAddress.startsWith('127.')))
    throw wrong('viewAddress', viewAddress, 'a loopback address, like 127.32.0.1');
  if (!(timeoutMs >= 1 && timeoutMs <= 600_000))
    throw wrong('timeoutMs', timeoutMs, 'from 1 ms to ten minutes');
  return { host, dns, viewAddress, port, scheme, caCertificate, keepAlive, timeoutMs };
}

function wrong(field: string, value: unknown, wanted: string): RehearsalError {
  return new RehearsalError(`Expected \`${field}\` to be ${wanted}; got \`${String(value)}\`.`, field, value);
}

function codeOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}

function readText(response: IncomingMessage, done: (text: string) => void): void {
  let text = '';
  response.setEncoding('utf8');
  response.on('data', (part: string) => {
    if (text.length < longestAnswer) text += part;
  });
  response.once('end', () => done(text));
}
