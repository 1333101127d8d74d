import { type Effect, type LocationEvent, type LocationState, step } from '../model/index.ts';
import { Addresses } from './addresses.ts';
import type { Caller } from './caller.ts';
import { Chance } from './chance.ts';
import type { RecordSet } from './dns/record-sets.ts';
import type { Fault } from './faults.ts';
import { parseInstant } from './instant.ts';
import type { CompleteWorldOptions } from './options.ts';
import { RehearsalError } from './rehearsal-error.ts';
import { ResourceStore } from './resource-store.ts';
import {
  type DeletedService,
  type Deployment,
  key,
  type Operation,
  type ResourceGroup,
  type Service,
} from './service.ts';
import { type Happening, Timeline } from './timeline.ts';
import type { Backend, Population } from './traffic/population.ts';
import { VirtualClock } from './virtual-clock.ts';

/** What a timer says when it is due. */
export type Due =
  | { readonly type: 'location'; readonly service: string; readonly location: string; readonly timer: string }
  | { readonly type: 'tombstone'; readonly service: string }
  | { readonly type: 'probe'; readonly service: string; readonly location: string }
  | { readonly type: 'vacated'; readonly service: string; readonly computeId: string }
  | { readonly type: 'unlink'; readonly link: string }
  | { readonly type: 'automatic'; readonly service: string }
  | { readonly type: 'operation'; readonly operationId: string }
  | { readonly type: 'faultBegins'; readonly fault: string }
  | { readonly type: 'faultEnds'; readonly fault: string };

/** A fault that has been put, and is not over. */
export interface StandingFault {
  readonly fault: Fault & { readonly fromMs: number };
  /** Of a stale replica that has begun: the world it has stayed behind in. */
  replica: Workings | null;
}

/** A subnet that an instance has left and that is not free of it yet. [D] D9 */
export interface SubnetLink {
  readonly subnetId: string;
  /** Name of the instance. */
  readonly service: string;
  /** What it waits for: time, or a resource lock over the network to be removed. */
  waitsFor: 'time' | 'lock';
}

/** The inside of a world: all of its state, and nothing that decides. `World` is the outside. */
export interface Workings {
  readonly options: CompleteWorldOptions;
  readonly clock: VirtualClock<Due>;
  readonly chance: Chance;
  readonly addresses: Addresses;
  readonly timeline: Timeline;
  readonly groups: Map<string, ResourceGroup>;
  readonly services: Map<string, Service>;
  readonly deleted: Map<string, DeletedService>;
  readonly operations: Map<string, Operation>;
  /** Networks, public IPs, locks and the like. */
  readonly resources: ResourceStore;
  /** Subnets that an instance has left and that are not free of it yet. */
  readonly links: Map<string, SubnetLink>;
  /** Who may do less than everything, by {@link key} of their ids. */
  readonly callers: Map<string, Caller>;
  /** Zones on the owner's premises, by their names in lower case. */
  readonly onPremZones: Map<string, readonly RecordSet[]>;
  /** Faults that are not over, by {@link key} of their ids, in the order they were put. */
  readonly faults: Map<string, StandingFault>;
  /** Who calls the instances, by {@link key} of their names, in the order of their coming. */
  readonly populations: Map<string, Population>;
  /** What stands behind them, by {@link key} of their names. */
  readonly backends: Map<string, Backend>;
  /** The last numbers given out. */
  readonly counters: { compute: number; etag: number; resources: number; networks: number };
  /** The addresses each service had a claim to when it was last looked at; made anew from the services when loaded. */
  readonly held: Map<string, ReadonlySet<string>>;
  /** The subnets each service was in when it was last looked at; made anew from the services when loaded. */
  readonly stood: Map<string, ReadonlyMap<string, Deployment>>;
  /**
   * The services that have ever had compute in a subnet or behind a public IP resource, by {@link key}: where to look for
   * those that have now. Made anew from the services when loaded.
   */
  readonly occupants: Map<string, Set<string>>;
  /** Providers the subscription is not registered with, by {@link key} of their namespaces. */
  readonly unregistered: Set<string>;
  /** Services that have changed since the timeline was last brought up to date. */
  readonly touched: Set<string>;
}

/** A finished operation can be asked after for as long as this many others have started since. */
const operationsKept = 1_000;

/** A world in which nothing has happened yet. */
export function emptyWorkings(options: CompleteWorldOptions): Workings {
  const startMs = parseInstant(options.start) as number;
  return {
    options,
    clock: new VirtualClock(startMs),
    chance: new Chance(options.seed),
    addresses: new Addresses(),
    timeline: new Timeline(startMs),
    groups: new Map(),
    services: new Map(),
    deleted: new Map(),
    operations: new Map(),
    resources: new ResourceStore(),
    links: new Map(),
    callers: new Map(),
    onPremZones: new Map(),
    faults: new Map(),
    populations: new Map(),
    backends: new Map(),
    counters: { compute: 0, etag: 0, resources: 0, networks: 0 },
    held: new Map(),
    stood: new Map(),
    occupants: new Map(),
    unregistered: new Set(),
    touched: new Set(),
  };
}

/** The service of this name, whatever the case of its letters. */
export function findService({ services }: Workings, name: string): Service | undefined {
  return services.get(key(name));
}

/**
 * The service of this name.
 *
 * @throws RehearsalError where there is none
 */
export function demandService(workings: Workings, name: string): Service {
  const service = findService(workings, name);
  if (service === undefined) throw new RehearsalError(`There is no service named \`${name}\`.`, 'name', name);
  return service;
}

/** Puts a service into the world. */
export function addService({ services }: Workings, service: Service): void {
  services.set(key(service.name), service);
}

/** Takes a service out of the world. */
export function removeService({ services, touched }: Workings, { name }: Service): void {
  services.delete(key(name));
  touched.add(key(name));
}

/** Notes that a service has changed: a new ETag, and a look at it when the timeline is next brought up to date. */
export function touch(workings: Workings, service: Service): void {
  service.etag = ++workings.counters.etag;
  workings.touched.add(key(service.name));
}

/** Adds to the timeline, at this instant. */
export function record({ timeline, clock }: Workings, happening: Happening): void {
  timeline.add(clock.nowMs, happening);
}

/** Steps one location of a service, and does what the model asks for. */
export function deliver(workings: Workings, service: Service, location: string, event: LocationEvent): void {
  const { state, effects } = step(service.locations.get(location) as LocationState, event);
  service.locations.set(location, state);
  for (const effect of effects) perform(workings, service, location, effect);
  touch(workings, service);
}

/** The key of a location's timer on the clock of its world. */
export function timerKey(service: string, location: string, timer: string): string {
  return `${key(service)}/${location}/${timer}`;
}

function perform({ clock }: Workings, { name }: Service, location: string, effect: Effect): void {
  const id = timerKey(name, location, effect.timer);
  if (effect.kind === 'disarm') clock.cancel(id);
  else clock.set(id, effect.delayMs, { type: 'location', service: name, location, timer: effect.timer });
}

/** The operation of this kind that runs on something; undefined where none does. */
export function runningOperation(
  { operations }: Workings,
  kind: Operation['kind'],
  subject: string,
): Operation | undefined {
  return [...operations.values()].find(
    (each) => each.endedAtMs === null && each.kind === kind && key(each.subject) === key(subject),
  );
}

/** Starts an operation. The oldest ones make room; one that still runs keeps those after it. */
export function startOperation(
  { operations, chance, clock }: Workings,
  about: Pick<Operation, 'kind' | 'subject' | 'resourceGroup' | 'location'>,
): Operation {
  for (const { id, endedAtMs } of operations.values()) {
    if (operations.size < operationsKept || endedAtMs === null) break;
    operations.delete(id);
  }
  const id = freshOperationId(operations, chance);
  const operation: Operation = { id, ...about, startedAtMs: clock.nowMs, endedAtMs: null, failure: null };
  operations.set(id, operation);
  return operation;
}

function freshOperationId(operations: ReadonlyMap<string, Operation>, chance: Chance): string {
  let id = chance.hex('operation.id', 8);
  while (operations.has(id)) id = chance.hex('operation.id', 8);
  return id;
}
