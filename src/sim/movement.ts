import {
  begin,
  type Compute,
  describeLocation,
  drawRun,
  type Failure,
  type Figure,
  invariant,
  type LocationState,
  type Plan,
  type Run,
} from '../model/index.ts';
import { type Placement, placements } from './configuration.ts';
import { customerRecords } from './records.ts';
import { iso } from './instant.ts';
import type { Operation, Service } from './service.ts';
import { deliver, findService, record, startOperation, timerKey, touch, type Workings } from './workings.ts';

type Place = Placement & { readonly location: string };

/**
 * Starts a plan in every location of a service at once, as one operation. Its durations are chosen once, so all
 * locations move in step.
 */
export function startMovement(
  workings: Workings,
  service: Service,
  plan: Plan,
  kind: Operation['kind'],
): Operation {
  const { name, resourceGroup } = service;
  const run = drawRun(plan, (figure) => chooseMs(workings, figure));
  const operation = startOperation(workings, {
    kind,
    subject: name,
    resourceGroup,
    location: service.configuration.location,
  });
  service.operationId = operation.id;
  record(workings, {
    subject: name,
    event: 'operation.started',
    text: `${kind} by ${run.path}`,
    facts: run.facts,
    detail: { operationId: operation.id, kind, path: run.path },
  });
  for (const [place, ownRun] of runs(service, run)) {
    if (!service.locations.has(place.location)) service.locations.set(place.location, begin(null));
    start(workings, service, place, ownRun, platformOf(plan, service));
  }
  return operation;
}

/** Makes the running operation of a service fail: it rolls back, and ends when that is done. [D] B5 */
export function failMovement(workings: Workings, service: Service, failure: Failure): void {
  const { name, locations } = service;
  for (const [location, state] of locations) {
    const { phase } = describeLocation(state);
    if (!isRunning(state) || phase === 'rollingBack') continue;
    service.lastFailure = { ...failure, atMs: workings.clock.nowMs, phase };
    const text = `${state.context.run?.path} fails in ${location}, ${phase}: ${failure.code}`;
    const detail = { location, phase, code: failure.code, message: failure.message };
    record(workings, { subject: name, event: 'run.failed', text, facts: ['B5'], detail });
    deliver(workings, service, location, { type: 'run.fail', failure });
  }
}

/** Ends a service's operation once no location runs any more, and puts its outcome into force. @returns it, if it ended */
export function finishMovement(workings: Workings, service: Service): Operation | undefined {
  const { operationId, locations } = service;
  if (operationId === null || [...locations.values()].some(isRunning)) return undefined;
  const operation = workings.operations.get(operationId) as Operation;
  const failure = outcomeOf(locations);
  operation.endedAtMs = workings.clock.nowMs;
  operation.failure = failure;
  service.operationId = null;
  if (failure === null) takeEffect(workings, service, operation.kind);
  dropDeletedLocations(service);
  service.pending = null;
  touch(workings, service);
  record(workings, {
    subject: service.name,
    event: 'operation.ended',
    text: failure === null ? `${operation.kind} succeeded` : `${operation.kind} failed: ${failure.code}`,
    facts: failure === null ? [] : ['B5', 'C19'],
    detail: {
      operationId,
      kind: operation.kind,
      ...(failure && { code: failure.code, message: failure.message }),
    },
  });
  return operation;
}

/** Gives back every address that the services which were touched have no claim to any more. */
export function settleAddresses(workings: Workings): void {
  for (const name of workings.touched) {
    const service = findService(workings, name);
    const held = service === undefined ? new Set<string>() : addressesOf(service);
    for (const address of workings.held.get(name) ?? [])
      if (!held.has(address)) workings.addresses.release(address);
    if (service === undefined) workings.held.delete(name);
    else workings.held.set(name, held);
  }
}

/** Every address that a service has a claim to. */
export function addressesOf(service: Service): Set<string> {
  const held = new Set(service.precreated.values());
  for (const { context } of service.locations.values()) {
    for (const compute of [context.active, context.incoming, ...context.retained]) {
      for (const address of [compute?.publicAddress, compute?.privateAddress]) if (address) held.add(address);
    }
    if (context.temporaryAddress !== null) held.add(context.temporaryAddress);
  }
  return held;
}

/** When the phase and the lock of a location end; null for what has no end. */
export function deadlines(
  { clock }: Workings,
  service: Service,
  location: string,
): { phaseEndsAt: string | null; lockedUntil: string | null } {
  const { phaseTimer, locked } = describeLocation(service.locations.get(location) as LocationState);
  const due = (timer: string): string | null => {
    const dueMs = clock.dueMs(timerKey(service.name, location, timer));
    return dueMs === null ? null : iso(dueMs);
  };
  return {
    phaseEndsAt: phaseTimer === null ? null : due(phaseTimer),
    lockedUntil: locked ? due('lock') : null,
  };
}

function chooseMs({ options, chance }: Workings, { documentedMs, rangeMs: [least, most] }: Figure): number {
  return options.durations === 'documented' ? documentedMs : chance.integer('durations', least, most);
}

/** Which run each location gets: the one that was planned, unless the location is only just coming or going. */
function runs({ configuration, pending, locations }: Service, run: Run): readonly (readonly [Place, Run])[] {
  const after = placements(pending ?? configuration);
  const staying = after.map((place): readonly [Place, Run] => {
    const isNew = locations.size > 0 && !locations.has(place.location);
    return [place, isNew ? { ...run, successor: 'incoming', addresses: 'new' } : run];
  });
  const going = placements(configuration).filter(
    ({ location }) => !after.some((place) => place.location === location),
  );
  return [
    ...staying,
    ...going.map((place): readonly [Place, Run] => [place, { ...run, successor: 'nobody' }]),
  ];
}

function platformOf(plan: Plan, { locations }: Service): Compute['platform'] {
  if (plan.platform !== 'same') return plan.platform;
  const active = [...locations.values()][0]?.context.active;
  return active?.platform ?? 'stv2';
}

function start(
  workings: Workings,
  service: Service,
  place: Place,
  run: Run,
  platform: Compute['platform'],
): void {
  const { addresses, counters } = workings;
  const { configuration, pending, precreated, name } = service;
  const { network } = pending ?? configuration;
  const promised = precreated.get(place.location);
  const takesOwn = run.successor === 'incoming' && run.addresses !== 'keep';
  const inAdvance = run.addresses === 'precreated' ? promised : undefined;
  const incoming: Compute | null =
    run.successor !== 'incoming'
      ? null
      : {
          id: `c${++counters.compute}`,
          platform,
          publicAddress: takesOwn ? (inAdvance ?? addresses.takePublic(name)) : null,
          privateAddress:
            takesOwn && network === 'Internal' && place.subnetResourceId !== null
              ? addresses.takePrivate(place.subnetResourceId, name)
              : null,
        };
  const temporaryAddress =
    run.cutover?.temporary === 'answers' ? (promised ?? addresses.takePublic(name)) : null; // [I] B21.none
  deliver(workings, service, place.location, { type: 'run.start', run, incoming, temporaryAddress });
}

function isRunning({ context }: LocationState): boolean {
  return context.run !== null;
}

function outcomeOf(locations: ReadonlyMap<string, LocationState>): Failure | null {
  for (const { context } of locations.values())
    if (context.outcome?.kind === 'failed') return context.outcome.failure;
  return null;
}

function takeEffect(workings: Workings, service: Service, kind: Operation['kind']): void {
  const before = service.configuration.network;
  if (service.pending !== null) service.configuration = service.pending;
  if (service.configuration.network !== before) service.records = [];
  if (kind === 'migrate') {
    service.precreated.clear(); // [I] B21.used
    service.lastFailure = null;
  } else if (kind !== 'delete') {
    grantIdentity(workings, service);
    settleRecords(service);
    promiseAddresses(workings, service);
  }
}

/** Gives a service the identity its configuration asks for, or takes it away. Once given it stays the same. [D] B1 */
export function grantIdentity({ chance }: Workings, service: Service): void {
  const type = service.configuration.identity?.['type'];
  const wanted = typeof type === 'string' && /systemassigned/i.test(type);
  if (!wanted) service.principalId = null;
  else service.principalId ??= chance.guid('identity');
}

/** Makes the records a customer would make now; called once an instance serves, or serves under another name. */
export function settleRecords(service: Service, kinds?: ReadonlyMap<string, 'A' | 'CNAME'>): void {
  const first = service.locations.get(service.configuration.location);
  invariant(first !== undefined, () => `${service.name} has no first location`);
  const { privateAddress, publicTarget } = describeLocation(first);
  service.records = customerRecords(service, privateAddress, publicTarget, kinds);
}

/** stv1 instances that a public address reaches are promised the address of their migration in advance. [D] B20 */
export function promiseAddresses({ addresses }: Workings, service: Service): void {
  if (service.configuration.network === 'Internal') return service.precreated.clear();
  for (const [location, { context }] of service.locations) {
    if (context.active?.platform !== 'stv1' || service.precreated.has(location)) continue;
    service.precreated.set(location, addresses.takePublic(service.name));
  }
}

/** A location that was deleted goes, and so does one that was to be added where that has failed. */
function dropDeletedLocations(service: Service): void {
  const [first] = service.locations.keys();
  const inForce = new Set(placements(service.configuration).map(({ location }) => location));
  for (const [location, state] of service.locations) {
    const neverCame = state.context.active === null && !inForce.has(location);
    if (location === first || (describeLocation(state).phase !== 'deleted' && !neverCame)) continue;
    service.locations.delete(location);
    service.precreated.delete(location);
  }
}

/** Whether every location of a service is gone. */
export function isGone({ locations }: Service): boolean {
  return [...locations.values()].every((state) => describeLocation(state).phase === 'deleted');
}
