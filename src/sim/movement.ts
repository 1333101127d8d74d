import {
  addressesNeeded,
  begin,
  breakFailure,
  type Compute,
  describeLocation,
  drawRun,
  type Failure,
  firstBreak,
  invariant,
  type LocationState,
  type Place,
  type Plan,
  prerequisites,
  type PlanRequest,
  type Run,
} from '../model/index.ts';
import { chooseMs } from './choosing.ts';
import { placements } from './configuration.ts';
import { deploy, resize } from './deployments.ts';
import { takeEffect } from './effects.ts';
import { iso } from './instant.ts';
import { key, type Operation, type Service } from './service.ts';
import { type Asking, situationOf } from './situation.ts';
import { deliver, findService, record, startOperation, timerKey, touch, type Workings } from './workings.ts';

/**
 * Starts a plan in the locations of a service it is about, as one operation. Its durations are chosen once, so all
 * locations move in step. [I] P14.together
 *
 * @param asking the one location that moves while the others stay as they are, all of them where it is left out; and who
 *   asks, as far as that is known
 */
export function startMovement(
  workings: Workings,
  service: Service,
  plan: Plan,
  kind: PlanRequest['kind'],
  places: readonly Place[],
  { only, caller }: Pick<Asking, 'only' | 'caller'> = {},
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
    text: `${kind} by ${run.path}${only === undefined ? '' : ` in ${only}`}`,
    facts: run.facts,
    detail: {
      operationId: operation.id,
      kind,
      path: run.path,
      ...(only !== undefined && { location: only }),
      ...(caller !== undefined && { caller }),
    },
  });
  reserveGrowth(workings, service);
  for (const place of places) {
    if (only === undefined || place.moves) start(workings, service, place, runOf(place, run), plan.platform);
  }
  for (const location of goingOf(service)) go(workings, service, location, run);
  return operation;
}

/**
 * Makes the running operation of a service fail: it rolls back, and ends when that is done. [D] B5
 *
 * @param at the location in which it fails; the others that move go back with it [I] P14.together
 */
export function failMovement(workings: Workings, service: Service, failure: Failure, at?: string): void {
  const { name, locations } = service;
  for (const [location, state] of locations) {
    const { phase } = describeLocation(state);
    if (!isRunning(state) || phase === 'rollingBack') continue;
    const own = at === undefined || at === location;
    if (own) service.lastFailure = { ...failure, atMs: workings.clock.nowMs, phase };
    const how = own
      ? `fails in ${location}, ${phase}: ${failure.code}`
      : `goes back in ${location}, ${phase}`;
    record(workings, {
      subject: name,
      event: own ? 'run.failed' : 'run.withdrawn',
      text: `${state.context.run?.path} ${how}`,
      facts: own ? ['B5'] : ['P14.together'],
      detail: { location, phase, code: failure.code, message: failure.message },
    });
    deliver(workings, service, location, { type: 'run.fail', failure });
  }
}

/** Looks whether the compute that is being built can reach what it needs; where not, the run fails. [R] H15 */
export function probe(workings: Workings, service: Service, location: string): void {
  const state = service.locations.get(location);
  const operation = workings.operations.get(service.operationId ?? '');
  if (state?.context.incoming == null || operation === undefined) return;
  const { run } = state.context;
  invariant(run !== null, () => `${service.name} is probed in ${location}, where nothing runs`);
  const request = { kind: operation.kind } as PlanRequest;
  const asking = { pending: service.pending, only: location };
  const situation = situationOf(workings, service, request, asking);
  const asked = { ...situation, places: situation.places.filter((place) => place.location === location) };
  const { platform } = state.context.incoming;
  const found = prerequisites({ ...run, platform }, asked);
  const broken = firstBreak(found.filter((each) => each.location === location || each.location === null));
  if (broken === undefined) {
    const text = `the new compute in ${location} reaches what it needs`;
    return record(workings, {
      subject: service.name,
      event: 'probe.passed',
      text,
      facts: ['H15.probe'],
      detail: { location },
    });
  }
  record(workings, {
    subject: service.name,
    event: 'probe.failed',
    text: `the new compute in ${location}: ${broken.says}`,
    facts: broken.facts,
    detail: { location, rule: broken.rule },
  });
  const id = workings.chance.guid('operation.failure');
  const reference = `Please provide correlationId ${id} and TimeStamp ${iso(workings.clock.nowMs)}.`;
  failMovement(workings, service, breakFailure(service.name, broken, reference), location);
}

/** Ends a service's operation once no location runs any more, and puts its outcome into force. @returns it, if it ended */
export function finishMovement(workings: Workings, service: Service): Operation | undefined {
  const { operationId, locations } = service;
  if (operationId === null || [...locations.values()].some(isRunning)) return undefined;
  const operation = workings.operations.get(operationId) as Operation;
  const failure = failureSince(operation.startedAtMs, service);
  operation.endedAtMs = workings.clock.nowMs;
  operation.failure = failure;
  service.operationId = null;
  for (const location of locations.keys()) workings.clock.cancel(probeTimer(service, location));
  if (failure === null) takeEffect(workings, service, operation.kind);
  else stay(service);
  dropDeletedLocations(service);
  service.pending = null;
  fitUnits(workings, service);
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

/** What was to leave its subnet stays. */
function stay({ locations, deployments }: Service): void {
  for (const { context } of locations.values()) {
    const active = context.active && deployments.get(context.active.id);
    if (active) active.vacatesAfterMs = 0;
  }
}

/** Gives back every address that the services which were touched have no claim to any more. */
export function settleAddresses(workings: Workings): void {
  for (const name of workings.touched) {
    const service = findService(workings, name);
    const held = service === undefined ? new Set<string>() : addressesOf(service);
    for (const address of workings.held.get(name) ?? [])
      if (!held.has(address)) workings.addresses.release(address, service?.name ?? name);
    if (service === undefined) workings.held.delete(name);
    else workings.held.set(name, held);
  }
}

/** Every public address that a service has a claim to. */
export function addressesOf(service: Service): Set<string> {
  const held = new Set(service.precreated.values());
  for (const { context } of service.locations.values()) {
    for (const compute of [context.active, context.incoming, ...context.retained])
      if (compute?.publicAddress) held.add(compute.publicAddress);
    if (context.temporaryAddress !== null) held.add(context.temporaryAddress);
  }
  return held;
}

/** The run a location gets: the one that was planned, unless it is only just coming, or stays as it is meanwhile. */
function runOf({ comes, moves }: Place, run: Run): Run {
  const inPlace: Run = {
    ...run,
    successor: 'active',
    addresses: 'keep',
    oldDuringBuild: 'serves',
    cutover: null,
    retentionMs: 0,
    vacatingMs: 0,
    probeMs: null,
  };
  if (comes && run.provisioning === 'Updating')
    return { ...inPlace, successor: 'incoming', addresses: 'new', probeMs: run.probeMs ?? run.buildMs };
  return moves ? run : inPlace;
}

/** The locations that the change which is about to run takes away. */
function goingOf({ configuration, pending }: Service): string[] {
  const after = new Set(placements(pending ?? configuration).map(({ location }) => location));
  return placements(configuration).flatMap(({ location }) => (after.has(location) ? [] : [location]));
}

function go(workings: Workings, service: Service, location: string, run: Run): void {
  const leaving: Run = { ...run, successor: 'nobody', cutover: null, oldDuringBuild: 'serves' };
  deliver(workings, service, location, {
    type: 'run.start',
    run: leaving,
    incoming: null,
    temporaryAddress: null,
  });
}

function start(
  workings: Workings,
  service: Service,
  place: Place,
  run: Run,
  platform: Plan['platform'],
): void {
  const { location } = place;
  if (!service.locations.has(location)) service.locations.set(location, begin(null));
  const { active } = (service.locations.get(location) as LocationState).context;
  const old = active && service.deployments.get(active.id);
  if (old) old.vacatesAfterMs = run.vacatingMs;
  const incoming =
    run.successor === 'incoming' ? build(workings, service, place, run, platform, active) : null;
  const promised = service.precreated.get(location);
  const standsIn = run.cutover !== null && run.cutover.temporary !== 'none';
  const temporaryAddress = standsIn ? (promised ?? workings.addresses.takePublic(service.name)) : null; // [I] B21.none
  // Set before the run starts, so that at the same instant it is asked before the build is over.
  if (incoming !== null && run.probeMs !== null && place.to.network !== 'None') {
    const due = { type: 'probe', service: service.name, location } as const;
    workings.clock.set(probeTimer(service, location), run.probeMs, due);
  }
  deliver(workings, service, location, { type: 'run.start', run, incoming, temporaryAddress });
}

/** The compute that is to be: where it stands, and with which addresses. */
function build(
  workings: Workings,
  service: Service,
  place: Place,
  run: Run,
  platform: Plan['platform'],
  active: Compute | null,
): Compute {
  const { addresses, counters } = workings;
  const { to, location } = place;
  const id = `c${++counters.compute}`;
  const oldest = [...service.locations.values()][0]?.context.active;
  const own: Compute['platform'] =
    platform === 'same' ? (active?.platform ?? oldest?.platform ?? 'stv2') : platform;
  const takesOwn = run.addresses !== 'keep' || active === null;
  const named = workings.resources.get(to.publicIpId);
  const brings = key(to.publicIpId ?? '') !== key(place.from.publicIpId ?? '');
  const promises = run.addresses === 'precreated' && !brings;
  const inAdvance = promises ? service.precreated.get(location) : undefined;
  const resource = promises ? undefined : named;
  const publicAddress = takesOwn
    ? (inAdvance ?? resource?.address ?? addresses.takePublic(service.name))
    : null;
  if (to.network === 'None' || to.subnet === null)
    return { id, platform: own, publicAddress, privateAddress: null };
  const wanted = to.network === 'Internal' && takesOwn ? (active === null ? 'lowest' : 'drawn') : 'none';
  const units = addressesNeeded((service.pending ?? service.configuration).tier, place.units, 'None');
  const { privateAddress } = deploy(
    workings,
    service,
    {
      computeId: id,
      platform: own,
      location,
      subnetResourceId: to.subnet.id,
      publicIpAddressId: resource?.id ?? null,
      dnsLabel: resource ? (to.publicIp?.label ?? null) : null,
    },
    { instances: units, privateAddress: wanted },
  );
  return { id, platform: own, publicAddress, privateAddress };
}

/** While units are added their addresses are held already. */
function reserveGrowth(workings: Workings, service: Service): void {
  if (service.pending === null) return;
  const { tier } = service.pending;
  for (const { location, units } of placements(service.pending)) {
    const active = service.locations.get(location)?.context.active;
    const held = active ? (service.deployments.get(active.id)?.instances.length ?? 0) : 0;
    const wanted = addressesNeeded(tier, units, 'None');
    if (active && wanted > held) resize(workings, service, active.id, wanted);
  }
}

/** Compute that serves holds as many addresses as the units in force need. [D] D4 */
function fitUnits(workings: Workings, service: Service): void {
  const { tier } = service.configuration;
  for (const { location, units } of placements(service.configuration)) {
    const active = service.locations.get(location)?.context.active;
    if (active) resize(workings, service, active.id, addressesNeeded(tier, units, 'None'));
  }
}

function probeTimer({ name }: Service, location: string): string {
  return timerKey(name, location, 'probe');
}

function isRunning({ context }: LocationState): boolean {
  return context.run !== null;
}

/** How what has begun at a time has failed; locations that took no part in it may have failed before. */
function failureSince(startedAtMs: number, { lastFailure }: Service): Failure | null {
  if (lastFailure === null || lastFailure.atMs < startedAtMs) return null;
  const { code, message } = lastFailure;
  return { code, message };
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
