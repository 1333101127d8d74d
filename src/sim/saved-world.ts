import { load as loadLocation, save as saveLocation, type SavedLocation } from '../model/index.ts';
import type { Caller } from './caller.ts';
import { Addresses, type SavedAddresses } from './addresses.ts';
import { Chance, type SavedChance } from './chance.ts';
import type { Command } from './commands.ts';
import type { RecordSet } from './dns/record-sets.ts';
import { allOccupants, subnetsOfService } from './deployments.ts';
import { addressesOf } from './movement.ts';
import { type CompleteWorldOptions } from './options.ts';
import { RehearsalError } from './rehearsal-error.ts';
import { ResourceStore } from './resource-store.ts';
import type { Resource } from './resources.ts';
import {
  type DeletedService,
  type Deployment,
  type Entity,
  key,
  type Operation,
  type ResourceGroup,
  type Service,
} from './service.ts';
import { Timeline, type TimelineEntry } from './timeline.ts';
import type { Backend, Population } from './traffic/population.ts';
import { type SavedClock, VirtualClock } from './virtual-clock.ts';
import { type Due, emptyWorkings, type StandingFault, type SubnetLink, type Workings } from './workings.ts';

/** A command and the virtual time at which it was given, in milliseconds since 1970. */
export interface JournalEntry {
  readonly atMs: number;
  readonly command: Command;
}

/** How to bring a world about again: the same recipe gives the same timeline, to the byte. Plain JSON. */
export interface Recipe {
  /** The form of the recipe. */
  readonly version: 3;
  readonly options: CompleteWorldOptions;
  readonly journal: readonly JournalEntry[];
  /** How far its time has gone, in milliseconds since 1970. */
  readonly nowMs: number;
}

type SavedService = Omit<Service, 'locations' | 'precreated' | 'entities' | 'deployments' | 'observed'> & {
  readonly deployments: readonly Deployment[];
  readonly observed: readonly (readonly [location: string, seen: Seen])[];
  readonly locations: readonly (readonly [location: string, state: SavedLocation])[];
  readonly precreated: readonly (readonly [location: string, address: string])[];
  readonly entities: readonly Entity[];
};

type Seen = Service['observed'] extends Map<string, infer Value> ? Value : never;

/** A fault, with the world that a stale replica has stayed behind in. */
type SavedFault = Pick<StandingFault, 'fault'> & { readonly replica: SavedWorld | null };

/** A world as it stands, with the recipe that led here. Plain JSON. */
export interface SavedWorld extends Recipe {
  readonly clock: SavedClock<Due>;
  readonly chance: SavedChance;
  readonly addresses: SavedAddresses;
  readonly timeline: readonly TimelineEntry[];
  readonly groups: readonly ResourceGroup[];
  readonly services: readonly SavedService[];
  readonly deleted: readonly DeletedService[];
  readonly operations: readonly Operation[];
  readonly resources: readonly Resource[];
  readonly links: readonly (readonly [id: string, link: SubnetLink])[];
  readonly callers: readonly Caller[];
  readonly onPremZones: readonly (readonly [name: string, sets: readonly RecordSet[]])[];
  readonly faults: readonly SavedFault[];
  readonly populations: readonly Population[];
  readonly backends: readonly Backend[];
  /** Left out where there are none. */
  readonly unregistered?: readonly string[];
  readonly counters: Workings['counters'];
}

/** Everything a world is, as plain JSON that shares nothing with it. */
export function saveWorld(workings: Workings, journal: readonly JournalEntry[]): SavedWorld {
  const { options, clock, chance, addresses, timeline, groups, services, deleted, operations, counters } =
    workings;
  const { resources, links, callers, onPremZones, faults, populations, backends } = workings;
  return plainCopy({
    version: 3 as const,
    options,
    journal,
    nowMs: clock.nowMs,
    clock: clock.save(),
    chance: chance.save(),
    addresses: addresses.save(),
    timeline: timeline.entries,
    groups: [...groups.values()],
    services: [...services.values()].map((service) => ({
      ...service,
      locations: [...service.locations].map(([location, state]) => [location, saveLocation(state)] as const),
      precreated: [...service.precreated],
      deployments: [...service.deployments.values()],
      observed: [...service.observed],
      entities: [...service.entities.values()],
    })),
    deleted: [...deleted.values()],
    operations: [...operations.values()],
    resources: [...resources.all.values()],
    links: [...links],
    callers: [...callers.values()],
    onPremZones: [...onPremZones],
    populations: [...populations.values()],
    backends: [...backends.values()],
    faults: [...faults.values()].map(({ fault, replica }) => ({
      fault,
      replica: replica && saveWorld(replica, []),
    })),
    ...(workings.unregistered.size > 0 && { unregistered: [...workings.unregistered] }),
    counters,
  });
}

/** The inside of the world that was saved. */
export function loadWorkings(saved: SavedWorld): Workings {
  demandVersion(saved);
  const copy = plainCopy(saved);
  const empty = emptyWorkings(copy.options);
  const services = copy.services.map((service) => ({
    ...service,
    locations: new Map(service.locations.map(([location, state]) => [location, loadLocation(state)])),
    precreated: new Map(service.precreated),
    deployments: new Map(service.deployments.map((each) => [each.computeId, each])),
    observed: new Map(service.observed),
    entities: new Map(service.entities.map((entity) => [key(entity.path), entity])),
  }));
  return {
    ...empty,
    clock: VirtualClock.load(copy.clock),
    chance: new Chance(copy.options.seed, copy.chance),
    addresses: Addresses.load(copy.addresses),
    timeline: new Timeline(empty.clock.nowMs, copy.timeline),
    groups: byName(copy.groups),
    services: byName(services),
    deleted: byName(copy.deleted),
    operations: new Map(copy.operations.map((operation) => [operation.id, operation])),
    resources: new ResourceStore(copy.resources),
    links: new Map(copy.links),
    callers: new Map(copy.callers.map((caller) => [key(caller.id), caller])),
    onPremZones: new Map(copy.onPremZones),
    populations: byName(copy.populations),
    backends: byName(copy.backends),
    faults: new Map(
      copy.faults.map(({ fault, replica }) => [
        key(fault.id),
        { fault, replica: replica && loadWorkings(replica) },
      ]),
    ),
    unregistered: new Set(copy.unregistered),
    counters: copy.counters,
    held: new Map(services.map((service) => [key(service.name), addressesOf(service)])),
    stood: new Map(services.map((service) => [key(service.name), subnetsOfService(service)])),
    occupants: allOccupants(services),
  };
}

/** @throws RehearsalError where a recipe is of a form this version does not know */
export function demandVersion({ version }: { readonly version: number }): void {
  if (version === 3) return;
  throw new RehearsalError(
    `Expected \`version\` to be 3, the only form known here; got \`${version}\`.`,
    'version',
    version,
  );
}

/** A copy that shares nothing with the original, of what is plain JSON. */
export function plainCopy<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

function byName<Named extends { readonly name: string }>(all: readonly Named[]): Map<string, Named> {
  return new Map(all.map((one) => [key(one.name), one]));
}
