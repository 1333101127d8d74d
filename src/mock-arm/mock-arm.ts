import type { FastifyInstance } from 'fastify';
import { createArmApp } from './arm/app.ts';
import { refuseUnreadable } from './arm/wire-error.ts';
import { certificatesFor } from './certificates.ts';
import { connect, type ConnectedWorld } from './connected-world.ts';
import { createControlApp } from './control/app.ts';
import type { Whereabouts } from './control/call.ts';
import { unreadableProblem } from './control/unreadable-problem.ts';
import { type DnsAddresses, DnsServer, type TranslateAddress } from './dns/dns-server.ts';
import { Gateway } from './gateway/gateway.ts';
import { httpServer } from './http-server.ts';
import type { Identity } from './identity/call.ts';
import { createIdentity } from './identity/identity.ts';
import { listen } from './listener.ts';
import type { MockWorld, MockWorldOptions } from './mock-world.ts';
import { completeListening, type Listening, type MockArmOptions } from './options.ts';
import { Proxy, type ProxyOptions } from './proxy/proxy.ts';
import { httpOptions, httpsOptions, inProcessOptions, type Transport } from './sdk.ts';
import { ownWorld, Worlds } from './worlds.ts';
import { settingOf } from '../sim/index.ts';

/** A mock Azure Resource Manager that is up. Its own world stands on it directly; more can be added. */
export interface MockArm extends ConnectedWorld, AsyncDisposable {
  /** `http://…` of ARM; undefined where it does not listen. */
  readonly arm: string | undefined;
  /** `https://…` of ARM; undefined where it does not listen. */
  readonly armTls: string | undefined;
  /** `http://…` of the control API; undefined where it does not listen. */
  readonly control: string | undefined;
  /** Where the public view of its own world answers over DNS, as in `127.0.0.1:53`; undefined where DNS is not on. */
  readonly dns: string | undefined;
  /** `http://…` of the proxy for clients of the public cloud; undefined where it does not listen. */
  readonly proxy: string | undefined;
  /** The certificate of the authority that signed those of `armTls`, the gateway and the proxy, as PEM. */
  readonly caCertificate: string | undefined;
  /** Where that certificate lies, given a data folder. */
  readonly caFile: string | undefined;
  /** Adds a world of its own: its own subscription, clock and seed. Worlds never see each other. @throws RehearsalError */
  createWorld(options?: MockWorldOptions): ConnectedWorld;
  /** Takes a world away again. @throws RehearsalError where there is none of that name, or where it is the mock's own */
  removeWorld(name: string): void;
  /** Ends everything; clients that are connected are cut off. */
  close(): Promise<void>;
}

/** Addresses of a mock that listens. */
export interface Addresses {
  arm?: string;
  armTls?: string;
  control?: string;
  dns?: string;
  dnsViews?: DnsAddresses;
  proxy?: string;
}

/**
 * Starts a mock Azure Resource Manager with one world in it. It is ready when this returns.
 *
 * @throws RehearsalError that names the option where one makes no sense, or the port where one is taken
 */
export async function createMockArm(options: MockArmOptions = {}): Promise<MockArm> {
  const listening = completeListening(options);
  const { seed, era, start, durations, azureTtlSeconds, subscriptionId, tenantId, services, clock } = options;
  const { throttling } = options;
  const worlds = new Worlds();
  const own = worlds.add(
    defined({
      name: ownWorld, seed, era, start, durations, azureTtlSeconds, subscriptionId, tenantId, services, clock,
      throttling, ...settingOf(options),
    }), // prettier-ignore
  );
  const onBug = options.onBug ?? reportBug;
  const { auth, applications } = listening;
  const identity = createIdentity({ worlds, auth, applications, dataDir: options.dataDir });
  const sockets = new Sockets(own, identity);
  const app = await createArmApp({
    worlds,
    seed: own.world.options.seed,
    onExchange: options.onExchange,
    onBug,
    settled: () => sockets.gateway?.settled(),
    identity,
  });
  try {
    await sockets.open({ app, worlds, onBug }, listening, options.dataDir);
  } catch (error) {
    await sockets.close();
    await app.close();
    for (const world of worlds.all) world.close();
    throw error;
  }
  return assemble(worlds, own, app, sockets, listening.transport);
}

/** Options without the members that are undefined, which mean the same as none. */
function defined<Options extends object>(
  options: Options,
): { [Key in keyof Options]: Exclude<Options[Key], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}

function reportBug(error: unknown, request: string): void {
  process.stderr.write(
    `apim-rehearsal: a bug of the mock, answering ${request}: ${(error as Error).stack ?? String(error)}\n`,
  );
}

/** What the sockets of a mock lead to. */
interface Served {
  readonly app: FastifyInstance;
  readonly worlds: Worlds;
  readonly onBug: (error: unknown, request: string) => void;
}

/** The listening side of a mock. */
class Sockets {
  readonly addresses: Addresses = {};
  readonly identity: Identity;
  caCertificate: string | undefined;
  caFile: string | undefined;
  dns: DnsServer | undefined;
  gateway: Gateway | undefined;
  readonly #own: MockWorld;
  readonly #closers: (() => Promise<unknown>)[] = [];

  constructor(own: MockWorld, identity: Identity) {
    this.identity = identity;
    this.#own = own;
  }

  async open(
    { app, worlds, onBug }: Served,
    listening: Listening,
    dataDir: string | undefined,
  ): Promise<void> {
    const { armPort, tlsPort, controlPort, dnsPort, proxyPort, gateway, host } = listening;
    if (armPort !== undefined) {
      const at = { port: armPort, host, option: 'armPort' };
      this.addresses.arm = await this.#open(httpServer(app, refuseUnreadable), 'http', at);
    }
    if (tlsPort !== undefined || gateway !== undefined || proxyPort !== undefined) {
      const certificates = await certificatesFor([host], dataDir);
      const { caCertificate, caFile } = certificates;
      this.caCertificate = caCertificate;
      this.caFile = caFile;
      if (tlsPort !== undefined) {
        const at = { port: tlsPort, host, option: 'tlsPort' };
        const server = httpServer(app, refuseUnreadable, certificates);
        this.addresses.armTls = await this.#open(server, 'https', at);
      }
      if (gateway !== undefined) {
        this.gateway = await Gateway.open(gateway, worlds, certificates);
        this.#closers.push(() => (this.gateway as Gateway).close());
      }
      if (proxyPort !== undefined)
        await this.#openProxy({ app, worlds, certificates, host, port: proxyPort });
    }
    if (dnsPort !== undefined) {
      const translate: TranslateAddress = (world, view, address) =>
        this.gateway?.of(world)?.listenerFor(view, address) ?? address;
      const dns = await DnsServer.open({ worlds, host, port: dnsPort, onBug, translate });
      this.dns = dns;
      this.addresses.dns = dns.addressesOf(this.#own)['public'] as string;
      this.#closers.push(() => dns.close());
    }
    if (controlPort !== undefined) {
      const settled = () => this.gateway?.settled();
      const describe = () => this.describe();
      const control = await createControlApp({
        worlds,
        host,
        onBug,
        describe,
        settled,
        dns: this.dns,
        gateway: this.gateway,
      });
      this.#closers.push(() => control.close());
      const at = { port: controlPort, host, option: 'controlPort' };
      this.addresses.control = await this.#open(httpServer(control, unreadableProblem), 'http', at);
    }
  }

  async #openProxy(
    options: Pick<Served, 'app' | 'worlds'> & Pick<ProxyOptions, 'certificates' | 'host' | 'port'>,
  ): Promise<void> {
    const { app, ...rest } = options;
    const own = (): string[] => {
      const { arm, armTls, control } = this.addresses;
      return [arm, armTls, control].filter((url) => url !== undefined);
    };
    const arm = httpServer(app, refuseUnreadable);
    const proxy = await Proxy.open({ ...rest, arm, gateway: this.gateway, own });
    this.#closers.push(() => proxy.close());
    this.addresses.proxy = proxy.url;
  }

  /** Addresses and authority, as far as they exist. */
  describe(): Whereabouts {
    const gateway = this.gateway?.whereaboutsOf(this.#own);
    return {
      ...this.addresses,
      ...(this.dns && { dnsViews: this.dns.addressesOf(this.#own) }),
      ...(gateway && { gateway }),
      ...(this.caFile !== undefined && { caFile: this.caFile }),
    };
  }

  async close(): Promise<void> {
    await Promise.all(this.#closers.map((close) => close()));
  }

  async #open(...[server, scheme, at]: Parameters<typeof listen>): Promise<string> {
    const { url, close } = await listen(server, scheme, at);
    this.#closers.push(close);
    return url;
  }
}

function assemble(
  worlds: Worlds,
  own: MockWorld,
  app: FastifyInstance,
  sockets: Sockets,
  transport: Transport,
): MockArm {
  const { arm, armTls, control, dns, proxy } = sockets.addresses;
  const clientOptions = {
    'in-process': () => inProcessOptions(app),
    http: () => httpOptions(arm as string),
    https: () => httpsOptions(armTls as string, sockets.caCertificate as string),
  }[transport]();
  const close = async (): Promise<void> => {
    for (const world of worlds.all) world.close();
    await sockets.close();
    await app.close();
  };
  return Object.assign(connect(own, clientOptions, sockets), {
    arm,
    armTls,
    control,
    dns,
    proxy,
    caCertificate: sockets.caCertificate,
    caFile: sockets.caFile,
    createWorld: (options: MockWorldOptions = {}) => connect(worlds.add(options), clientOptions, sockets),
    removeWorld: (name: string) => worlds.remove(name),
    close,
    [Symbol.asyncDispose]: close,
  });
}
