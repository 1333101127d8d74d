import type { RoleAssignment } from '../model/index.ts';
import type {
  Caller,
  Fault,
  Intention,
  Preflight,
  Recipe,
  RecordSet,
  Resource,
  ServiceSeed,
  SubnetUsage,
  TimelineEntry,
  World,
} from '../sim/index.ts';
import type { ThrottlingStatus } from './arm/throttling.ts';
import type { DnsAddresses, DnsServer } from './dns/dns-server.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { GatewayStatus } from './gateway/gateway-status.ts';
import type { Identity } from './identity/call.ts';
import type { Advance, MockWorld } from './mock-world.ts';
import { credentialFor, type MockClientOptions, type MockCredential } from './sdk.ts';
import type { AutomaticMigration, PlatformMigration } from './service-commands.ts';
import type { MockServiceStatus } from './service-listeners.ts';
import type { CompleteClockSettings } from './world-clock.ts';

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
  /** How many requests it still takes of its clients. */
  readonly throttling: ThrottlingStatus;
  /** What has happened so far. */
  readonly timeline: readonly TimelineEntry[];
  /** How to bring the world about again. */
  readonly recipe: Recipe;
  /** Puts a service into the world; what is not said is made up from the seed. @throws RehearsalError */
  seedService(seed: ServiceSeed): Promise<MockServiceStatus>;
  /** Everything there is to know of a service. @throws RehearsalError where there is none of that name */
  status(service: string): MockServiceStatus;
  /** Lets virtual time pass. @returns virtual time afterwards @throws RehearsalError where it cannot */
  advance(how: Advance): string;
  /** Makes what runs on a service fail now, in one location or in all. @throws RehearsalError where nothing can fail */
  fail(service: string, reason?: string, location?: string): MockServiceStatus;
  /** Every prerequisite of a path, or of all of them, as things stand now. Changes nothing. @throws RehearsalError */
  preflight(service: string, path?: string, intention?: Intention): Preflight[];
  /** Migrates as the portal's Platform migration blade does. @throws RefusedError where Azure would refuse it */
  platformMigration(service: string, form?: PlatformMigration): MockServiceStatus;
  /** Has the platform announce that it will migrate a service by itself. @throws RefusedError where it does not */
  automaticMigration(service: string, how?: AutomaticMigration): MockServiceStatus;
  /** Lets clients in again that the platform has shut out. @throws RehearsalError where nobody is */
  unblock(service: string): MockServiceStatus;
  /** Has the platform bring a service from stv2 to stv2.1. @throws RefusedError where it is on another platform */
  platformUpgrade(service: string): MockServiceStatus;
  /** Has the autoscale rules of a service ask for a number of units. @throws RehearsalError where none are on */
  autoscale(service: string, capacity: number): MockServiceStatus;
  /** Who may do less than everything. */
  readonly callers: readonly Caller[];
  /** Says what somebody may not do, in place of what was said before. */
  deny(id: string, denied: readonly string[]): Caller;
  /**
   * Gives somebody roles, in place of those he had: from then on he may do what they let him, and nothing else. `id` is the
   * object id, the client id or the user name in his token; null takes all limits away again but for what he is denied.
   *
   * @throws RehearsalError that names the field, where a role is not known or a scope is no id
   */
  grant(id: string, roleAssignments: readonly RoleAssignment[] | null): Caller;
  /** Networks, public IPs, locks and the like. */
  readonly resources: readonly Resource[];
  /** How full each subnet is, and who is in it. */
  readonly subnets: readonly SubnetUsage[];
  /** How full one is, and who is in it. @throws RehearsalError where there is none of that id */
  subnet(id: string): SubnetUsage;
  /** What is made to go wrong, now or later. Times are milliseconds since 1970. */
  readonly faults: World['faults'];
  /** Has something go wrong; one of the same id gives way to it. @throws RehearsalError that names the field */
  putFault(fault: Fault): void;
  /** Takes a fault away. @throws RehearsalError where there is none of that id */
  deleteFault(id: string): void;
  /** Zones on the owner's premises, by name. */
  readonly onPremZones: World['onPremZones'];
  /** Writes a zone on the owner's premises; null takes it away. @throws RehearsalError that names the field */
  putOnPremZone(zone: string, recordSets: readonly RecordSet[] | null): void;
  /** Where each view of its DNS listens by now, as in `127.0.0.1:53`; empty where DNS is not on. */
  readonly dnsViews: DnsAddresses;
  /** Waits until every view there is now listens. */
  dnsReady(): Promise<DnsAddresses>;
  /** The loopback listener of every VIP; undefined where gateways are not on. */
  readonly gateway: GatewayStatus | undefined;
  /** Waits until every VIP listens that should by now. One that should not has stopped at once. */
  gatewayReady(): Promise<GatewayStatus | undefined>;
  /** Back to the seed. */
  reset(): void;
}

/** What clients of a world meet besides ARM, as far as it is on. */
export interface Planes {
  readonly identity: Identity;
  readonly dns: DnsServer | undefined;
  readonly gateway: Gateway | undefined;
}

/** What steers a world, and points clients at it. */
export function connect(world: MockWorld, clientOptions: MockClientOptions, planes: Planes): ConnectedWorld {
  return joined(steering(world, clientOptions, planes), surroundings(world, planes));
}

/** What its clients meet, and what goes wrong for them. */
type Surroundings = Pick<
  ConnectedWorld,
  | 'faults'
  | 'putFault'
  | 'deleteFault'
  | 'onPremZones'
  | 'putOnPremZone'
  | 'dnsViews'
  | 'dnsReady'
  | 'gateway'
  | 'gatewayReady'
>;

/** One object of two: what is read off the world stays so. */
function joined<One extends object, Other extends object>(one: One, other: Other): One & Other {
  return Object.defineProperties(one, Object.getOwnPropertyDescriptors(other)) as One & Other;
}

function steering(
  world: MockWorld,
  clientOptions: MockClientOptions,
  planes: Planes,
): Omit<ConnectedWorld, keyof Surroundings> {
  return {
    name: world.name,
    subscriptionId: world.subscriptionId,
    tenantId: world.tenantId,
    credential: credentialFor(world, planes.identity),
    clientOptions,
    get now() {
      return world.now;
    },
    get clock() {
      return world.clock.settings;
    },
    get throttling() {
      world.clock.sync();
      return world.throttle.status(world.world.nowMs);
    },
    get timeline() {
      return world.timeline;
    },
    get recipe() {
      return world.world.recipe;
    },
    seedService: async (seed) => {
      await world.seedService(seed);
      await planes.dns?.settled();
      await planes.gateway?.settled();
      return world.status(seed.name);
    },
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
    deny: (id, denied) => world.putCaller(id, { denied }),
    grant: (id, roleAssignments) => world.putCaller(id, { roleAssignments }),
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

function surroundings(world: MockWorld, { dns, gateway }: Planes): Surroundings {
  return {
    get faults() {
      return world.world.faults;
    },
    putFault: (fault) => void world.execute({ type: 'fault.put', fault }),
    deleteFault: (id) => void world.execute({ type: 'fault.delete', id }),
    get onPremZones() {
      return world.world.onPremZones;
    },
    putOnPremZone: (zone, recordSets) => void world.execute({ type: 'dns.onprem', zone, recordSets }),
    get dnsViews() {
      return dns?.addressesOf(world) ?? {};
    },
    dnsReady: async () => {
      await dns?.settled();
      return dns?.addressesOf(world) ?? {};
    },
    get gateway() {
      return gateway?.statusOf(world);
    },
    gatewayReady: async () => {
      await gateway?.settled();
      return gateway?.statusOf(world);
    },
  };
}
