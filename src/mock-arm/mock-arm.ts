import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { FastifyInstance } from 'fastify';
import type {
  Caller,
  Intention,
  Preflight,
  Recipe,
  Resource,
  ServiceSeed,
  ServiceStatus,
  SubnetUsage,
  TimelineEntry,
} from '../sim/index.ts';
import { createArmApp } from './arm/app.ts';
import { certificatesFor } from './certificates.ts';
import { createControlApp } from './control/app.ts';
import { listen } from './listener.ts';
import type { Advance, MockWorld, MockWorldOptions } from './mock-world.ts';
import { completeListening, type Listening, type MockArmOptions } from './options.ts';
import {
  credentialFor,
  httpOptions,
  httpsOptions,
  inProcessOptions,
  type MockClientOptions,
  type MockCredential,
  type Transport,
} from './sdk.ts';
import type { AutomaticMigration, PlatformMigration } from './service-commands.ts';
import type { CompleteClockSettings } from './world-clock.ts';
import { ownWorld, Worlds } from './worlds.ts';

/** A world of a mock as a test holds it: what points a client at it, and what moves it. */
export interface ConnectedWorld {
  readonly name: string;
  readonly subscriptionId: string;
  readonly tenantId: string;
  /** For the first argument of a client. */
  readonly credential: MockCredential;
  /** For the options of a client. */
  readonly clientOptions: MockClientOptions;
  /** Virtual time, ISO-8601. */
  readonly now: string;
  /** What makes it pass. */
  readonly clock: CompleteClockSettings;
  /** What has happened so far. */
  readonly timeline: readonly TimelineEntry[];
  /** How to bring the world about again. */
  readonly recipe: Recipe;
  /** Puts a service into the world; what is not said is made up from the seed. @throws RehearsalError */
  seedService(seed: ServiceSeed): Promise<ServiceStatus>;
  /** Everything there is to know of a service. @throws RehearsalError where there is none of that name */
  status(service: string): ServiceStatus;
  /** Lets virtual time pass. @returns virtual time afterwards @throws RehearsalError where it cannot */
  advance(how: Advance): string;
  /** Makes what runs on a service fail now, in one location or in all. @throws RehearsalError where nothing can fail */
  fail(service: string, reason?: string, location?: string): ServiceStatus;
  /** Every prerequisite of a path, or of all of them, as things stand now. Changes nothing. @throws RehearsalError */
  preflight(service: string, path?: string, intention?: Intention): Preflight[];
  /** Migrates as the portal's Platform migration blade does. @throws RefusedError where Azure would refuse it */
  platformMigration(service: string, form?: PlatformMigration): ServiceStatus;
  /** Has the platform announce that it will migrate a service by itself. @throws RefusedError where it does not */
  automaticMigration(service: string, how?: AutomaticMigration): ServiceStatus;
  /** Lets clients in again that the platform has shut out. @throws RehearsalError where nobody is */
  unblock(service: string): ServiceStatus;
  /** Has the platform bring a service from stv2 to stv2.1. @throws RefusedError where it is on another platform */
  platformUpgrade(service: string): ServiceStatus;
  /** Has the autoscale rules of a service ask for a number of units. @throws RehearsalError where none are on */
  autoscale(service: string, capacity: number): ServiceStatus;
  /** Who may do less than everything. */
  readonly callers: readonly Caller[];
  /** Says what somebody may not do, in place of what was said before. */
  deny(id: string, denied: readonly string[]): Caller;
  /** Networks, public IPs, locks and the like. */
  readonly resources: readonly Resource[];
  /** How full each subnet is, and who is in it. */
  readonly subnets: readonly SubnetUsage[];
  /** How full one is, and who is in it. @throws RehearsalError where there is none of that id */
  subnet(id: string): SubnetUsage;
  /** Back to the seed. */
  reset(): void;
}

/** A mock Azure Resource Manager that is up. Its own world stands on it directly; more can be added. */
export interface MockArm extends ConnectedWorld, AsyncDisposable {
  /** `http://…` of ARM; undefined where it does not listen. */
  readonly arm: string | undefined;
  /** `https://…` of ARM; undefined where it does not listen. */
  readonly armTls: string | undefined;
  /** `http://…` of the control API; undefined where it does not listen. */
  readonly control: string | undefined;
  /** The certificate of the authority that signed the one of `armTls`, as PEM. */
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
}

/**
 * Starts a mock Azure Resource Manager with one world in it. It is ready when this returns.
 *
 * @throws RehearsalError that names the option where one makes no sense, or the port where one is taken
 */
export async function createMockArm(options: MockArmOptions = {}): Promise<MockArm> {
  const listening = completeListening(options);
  const { seed, era, start, durations, subscriptionId, tenantId, services, clock } = options;
  const worlds = new Worlds();
  const own = worlds.add(
    defined({ name: ownWorld, seed, era, start, durations, subscriptionId, tenantId, services, clock }),
  );
  const onBug = options.onBug ?? reportBug;
  const app = await createArmApp({
    worlds,
    seed: own.world.options.seed,
    onExchange: options.onExchange,
    onBug,
  });
  const sockets = new Sockets();
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
  caCertificate: string | undefined;
  caFile: string | undefined;
  readonly #closers: (() => Promise<unknown>)[] = [];

  async open(
    { app, worlds, onBug }: Served,
    listening: Listening,
    dataDir: string | undefined,
  ): Promise<void> {
    const { armPort, tlsPort, controlPort, host } = listening;
    if (armPort !== undefined) {
      const at = { port: armPort, host, option: 'armPort' };
      this.addresses.arm = await this.#open(createServer(routing(app)), 'http', at);
    }
    if (tlsPort !== undefined) {
      const { caCertificate, certificate, privateKey, caFile } = await certificatesFor([host], dataDir);
      this.caCertificate = caCertificate;
      this.caFile = caFile;
      const at = { port: tlsPort, host, option: 'tlsPort' };
      const server = createTlsServer({ cert: certificate, key: privateKey }, routing(app));
      this.addresses.armTls = await this.#open(server, 'https', at);
    }
    if (controlPort !== undefined) {
      const control = await createControlApp({ worlds, host, onBug, describe: () => this.describe() });
      this.#closers.push(() => control.close());
      const at = { port: controlPort, host, option: 'controlPort' };
      this.addresses.control = await this.#open(createServer(routing(control)), 'http', at);
    }
  }

  /** Addresses and authority, as far as they exist. */
  describe(): Addresses & { caFile?: string } {
    return { ...this.addresses, ...(this.caFile !== undefined && { caFile: this.caFile }) };
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

/** An app as what answers the requests of a server of our own: one app has both http and https before it. */
function routing(app: FastifyInstance): RequestListener {
  return (request, response) => app.routing(request, response);
}

function assemble(
  worlds: Worlds,
  own: MockWorld,
  app: FastifyInstance,
  sockets: Sockets,
  transport: Transport,
): MockArm {
  const { arm, armTls, control } = sockets.addresses;
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
  return Object.assign(connect(own, clientOptions), {
    arm,
    armTls,
    control,
    caCertificate: sockets.caCertificate,
    caFile: sockets.caFile,
    createWorld: (options: MockWorldOptions = {}) => connect(worlds.add(options), clientOptions),
    removeWorld: (name: string) => worlds.remove(name),
    close,
    [Symbol.asyncDispose]: close,
  });
}

function connect(world: MockWorld, clientOptions: MockClientOptions): ConnectedWorld {
  return {
    name: world.name,
    subscriptionId: world.subscriptionId,
    tenantId: world.tenantId,
    credential: credentialFor(world),
    clientOptions,
    get now() {
      return world.now;
    },
    get clock() {
      return world.clock.settings;
    },
    get timeline() {
      return world.timeline;
    },
    get recipe() {
      return world.world.recipe;
    },
    seedService: (seed) => world.seedService(seed),
    status: (service) => world.status(service),
    advance: (how) => world.advance(how),
    fail: (service, reason, location) => world.fail(service, reason, location),
    preflight: (service, path, intention) => world.preflight(service, path, intention),
    platformMigration: (service, form) => world.platformMigration(service, form),
    automaticMigration: (service, how) => world.automaticMigration(service, how),
    unblock: (service) => world.unblock(service),
    platformUpgrade: (service) => world.platformUpgrade(service),
    autoscale: (service, capacity) => world.autoscale(service, capacity),
    get callers() {
      return world.callers;
    },
    deny: (id, denied) => world.deny(id, denied),
    get resources() {
      return world.resources;
    },
    get subnets() {
      return world.subnets;
    },
    subnet: (id) => world.subnet(id),
    reset: () => world.reset(),
  };
}
