import {
  begin,
  type Failure,
  isRefusal,
  type MigrationMode,
  plan,
  type PlanRequest,
  unitsOf,
} from '../model/index.ts';
import { placements, type ServiceConfiguration, touches } from './configuration.ts';
import { forgetConnectivity } from './connectivity.ts';
import { grantIdentity } from './effects.ts';
import { iso } from './instant.ts';
import { describeLocations } from './locations.ts';
import { failMovement } from './movement.ts';
import type { CommandResult } from './command-result.ts';
import { move, type Outlook, outlook } from './moving.ts';
import { RehearsalError } from './rehearsal-error.ts';
import { key, newService, type Service } from './service.ts';
import { type Asking, isAutoscaled, situationOf } from './situation.ts';
import { describeWhole } from './status.ts';
import { addService, deliver, demandService, findService, record, touch, type Workings } from './workings.ts';

type About = Pick<Service, 'name' | 'resourceGroup' | 'configuration'>;

/**
 * Begins an instance that does not serve yet.
 *
 * @throws RehearsalError where its name is not free
 */
export function createService(workings: Workings, about: About, caller?: string): CommandResult {
  if (findService(workings, about.name) || workings.deleted.has(key(about.name))) {
    throw new RehearsalError(
      `There is a service named \`${about.name}\` already, or one that was deleted and is kept.`,
      'name',
      about.name,
    );
  }
  return beginService(workings, about, caller);
}

/** Begins an instance under a name that is free. */
export function beginService(
  workings: Workings,
  { name, resourceGroup, configuration }: About,
  caller?: string,
): CommandResult {
  const locations = placements(configuration).map(({ location }) => [location, begin(null)] as const);
  const about = { name, resourceGroup, configuration, locations: new Map(locations) };
  const service = newService(about, workings.clock.nowMs);
  const answer = plan({ kind: 'create' }, situationOf(workings, service, { kind: 'create' }, { caller }));
  if (isRefusal(answer)) return { kind: 'refused', refusal: answer };
  addService(workings, service);
  grantIdentity(workings, service);
  return move(workings, service, { kind: 'create' }, { caller });
}

/**
 * Changes what the owner has set. One that never came to serve is created anew.
 *
 * @param unblocks whether clients are to be let in again that the platform shuts out [D] X23
 * @throws RehearsalError where the first location is to be another
 */
export function updateService(
  workings: Workings,
  name: string,
  configuration: ServiceConfiguration,
  {
    caller,
    unblocks = false,
  }: { readonly caller?: string | undefined; readonly unblocks?: boolean | undefined },
): CommandResult {
  const service = demandService(workings, name);
  if (configuration.location !== service.configuration.location) {
    const says = `\`${name}\` stands in ${service.configuration.location}; the first location of a service cannot change.`;
    throw new RehearsalError(says, 'location', configuration.location);
  }
  const asking: Asking = { pending: configuration, caller };
  const { provisioningState } = describeWhole(describeLocations(service));
  if (provisioningState === 'Failed') return move(workings, service, { kind: 'create' }, asking);
  const touched = touches(service.configuration, configuration);
  const opens = unblocks && isBlocked(service);
  if (touched === undefined && !opens && service.operationId === null) return { kind: 'unchanged' };
  return move(workings, service, { kind: 'update', touches: touched ?? 'settings', unblocks: opens }, asking);
}

/** Moves an instance to stv2, all its locations at once. [D] P14 */
export function migrateService(
  workings: Workings,
  name: string,
  {
    mode,
    withDowntime = false,
    caller,
  }: {
    readonly mode: MigrationMode;
    readonly withDowntime?: boolean | undefined;
    readonly caller?: string | undefined;
  },
): CommandResult {
  return move(workings, demandService(workings, name), { kind: 'migrate', mode, withDowntime }, { caller });
}

/** What the Platform migration blade of the portal is told. */
export interface BladeForm {
  /** Display name; the first location where it is left out. */
  readonly location?: string | undefined;
  /** Another subnet; where it is left out the location stays in its own. */
  readonly subnetResourceId?: string | undefined;
  readonly publicIpAddressId?: string | undefined;
  readonly mode: MigrationMode;
  /** Whether the old compute is kept for as long as the portal lets one choose. */
  readonly retainOldCompute: boolean;
}

/**
 * Moves one location of an instance as the Platform migration blade does; outside of a network all of them. [D] P5, P6, X20
 *
 * @throws RehearsalError where it has no such location
 */
export function migrateByBlade(
  workings: Workings,
  name: string,
  form: BladeForm,
  caller?: string,
): CommandResult {
  const service = demandService(workings, name);
  const { request, asking } = bladeRequest(service, form);
  return move(workings, service, request, { ...asking, caller });
}

function bladeRequest(service: Service, form: BladeForm): { request: PlanRequest; asking: Asking } {
  const { configuration } = service;
  const { mode, retainOldCompute: keepOld, subnetResourceId, publicIpAddressId } = form;
  const location = form.location ?? configuration.location;
  const place = placements(configuration).find((each) => each.location === location);
  if (place === undefined) {
    const there = placements(configuration).map((each) => each.location);
    const says = `\`${service.name}\` has no location \`${location}\`; it has ${there.join(', ')}.`;
    throw new RehearsalError(says, 'location', location);
  }
  const elsewhere =
    subnetResourceId !== undefined && key(subnetResourceId) !== key(place.subnetResourceId ?? '');
  const request: PlanRequest = { kind: 'blade', mode, subnet: elsewhere ? 'new' : 'same', keepOld };
  if (configuration.network === 'None') return { request, asking: {} };
  const changed = {
    // An empty one is none, which a prerequisite then says.
    subnetResourceId: (subnetResourceId ?? place.subnetResourceId) || null,
    publicIpAddressId: publicIpAddressId ?? (elsewhere ? null : place.publicIpAddressId),
  };
  return { request, asking: { pending: placed(configuration, location, changed), only: location } };
}

function placed(
  configuration: ServiceConfiguration,
  location: string,
  changed: Pick<ServiceConfiguration, 'subnetResourceId' | 'publicIpAddressId'>,
): ServiceConfiguration {
  if (configuration.location === location) return { ...configuration, ...changed };
  const additionalLocations = configuration.additionalLocations.map((each) =>
    each.location === location ? { ...each, ...changed } : each,
  );
  return { ...configuration, additionalLocations };
}

/** Announces that the platform will migrate an instance by itself, and when. [D] A21, C18.notice */
export function announceMigration(
  workings: Workings,
  name: string,
  dropsNetwork: boolean,
  noticeMs: number,
): CommandResult {
  const service = demandService(workings, name);
  const atMs = workings.clock.nowMs + noticeMs;
  const request = { kind: 'automatic', dropsNetwork } as const;
  const situation = situationOf(workings, service, request, automaticAsking(service, dropsNetwork));
  const answer = plan(request, { ...situation, now: iso(atMs) });
  if (isRefusal(answer)) return { kind: 'refused', refusal: answer };
  service.announced = { atMs, dropsNetwork };
  workings.clock.set(announcementTimer(name), noticeMs, { type: 'automatic', service: name });
  touch(workings, service);
  record(workings, {
    subject: service.name,
    event: 'migration.announced',
    text: `the platform will migrate it on ${iso(atMs)}`,
    facts: ['A21', 'C18.notice'],
    detail: { at: iso(atMs), dropsNetwork },
  });
  return { kind: 'done' };
}

/** The timer of a migration that the platform has announced. */
export function announcementTimer(name: string): string {
  return `automatic/${key(name)}`;
}

function automaticAsking(service: Service, dropsNetwork: boolean): Asking {
  if (!dropsNetwork) return {};
  const none = { subnetResourceId: null, publicIpAddressId: null };
  const { configuration } = service;
  const additionalLocations = configuration.additionalLocations.map((place) => ({ ...place, ...none }));
  return { pending: { ...configuration, ...none, network: 'None', additionalLocations } };
}

/** The day has come that was announced. Whoever has migrated by then, or moves just now, is left alone. */
export function migrateByItself(workings: Workings, name: string): void {
  const service = findService(workings, name);
  if (service?.announced == null) return;
  const { dropsNetwork } = service.announced;
  service.announced = null;
  const request = { kind: 'automatic', dropsNetwork } as const;
  const result = move(workings, service, request, automaticAsking(service, dropsNetwork));
  if (result.kind !== 'refused') return;
  const { facts, says } = result.refusal;
  record(workings, { subject: service.name, event: 'migration.omitted', text: says, facts, detail: {} });
}

/**
 * Lets clients in again that the platform has shut out. There is no way back. [D] P18
 *
 * @throws RehearsalError where nobody is shut out
 */
export function unblockService(workings: Workings, name: string): CommandResult {
  const service = demandService(workings, name);
  if (!isBlocked(service)) {
    throw new RehearsalError(`Nobody is shut out of \`${name}\`: there is nothing to unblock.`, 'name', name);
  }
  for (const location of service.locations.keys())
    deliver(workings, service, location, { type: 'access.opened' });
  record(workings, {
    subject: service.name,
    event: 'access.opened',
    text: 'all endpoints answer again',
    facts: ['P18', 'X23'],
    detail: {},
  });
  return { kind: 'done' };
}

/** Whether the platform shuts all clients of an instance out. */
export function isBlocked(service: Service): boolean {
  return [...describeLocations(service).values()].some(({ blocked }) => blocked);
}

/** Brings an instance to newer hardware: the platform does, nobody else can. [D] A4 */
export function upgradeService(workings: Workings, name: string): CommandResult {
  return move(workings, demandService(workings, name), { kind: 'upgrade' });
}

/** Has an instance read its network's settings anew. [I] ARM.apply */
export function applyNetwork(workings: Workings, name: string, caller?: string): CommandResult {
  const service = demandService(workings, name);
  const result = move(workings, service, { kind: 'applyNetwork' }, { caller });
  if (result.kind === 'started') forgetConnectivity(service);
  return result;
}

/** Who asks where rules of Azure scale an instance. [D] */
export const autoscaler = 'Microsoft.Insights/autoscaleSettings';

/**
 * Rules scale an instance by themselves. While it is migrated that makes the migration fail. [I] D5.effect
 *
 * @param capacity how many units there are to be
 * @throws RehearsalError where no rules are on that could, or the tier has no so many units
 */
export function autoscale(workings: Workings, name: string, capacity: number): CommandResult {
  const service = demandService(workings, name);
  if (!isAutoscaled(workings, service)) {
    throw new RehearsalError(`No autoscale setting that is enabled names \`${name}\`.`, 'name', name);
  }
  const { tier } = service.configuration;
  const [least, most] = unitsOf[tier];
  if (!Number.isInteger(capacity) || capacity < least || capacity > most) {
    const says = `Expected \`capacity\` to be a whole number from ${least} to ${most} on ${tier}; got \`${capacity}\`.`;
    throw new RehearsalError(says, 'capacity', capacity);
  }
  if (service.operationId === null)
    return updateService(workings, name, { ...service.configuration, capacity }, { caller: autoscaler });
  const message = `Autoscale asked for ${capacity} units while the service was being changed; the attempt is rolled back.`;
  return failService(workings, name, { code: 'ActivationFailed', message });
}

/** Takes an instance down. */
export function deleteService(
  workings: Workings,
  name: string,
  keep: Service['afterDeletion'],
  caller?: string,
): CommandResult {
  const service = demandService(workings, name);
  const result = move(workings, service, { kind: 'delete' }, { caller });
  if (result.kind === 'started') service.afterDeletion = keep;
  return result;
}

/**
 * Makes what runs on an instance fail now.
 *
 * @param location display name of where it fails, of several that move together
 * @throws RehearsalError where nothing runs there that could fail
 */
export function failService(
  workings: Workings,
  name: string,
  failure: Failure,
  location?: string,
): CommandResult {
  const service = demandService(workings, name);
  const locations = describeLocations(service);
  const { provisioningState } = describeWhole(locations);
  const canFail = provisioningState === 'Updating' || provisioningState === 'Activating';
  const rollingBack = [...locations.values()].some(({ phase }) => phase === 'rollingBack');
  if (!canFail || rollingBack) {
    const why = rollingBack ? 'it is rolling back already' : `it is ${provisioningState}`;
    throw new RehearsalError(`Nothing on \`${name}\` can fail now: ${why}.`, 'name', name);
  }
  if (location !== undefined && service.locations.get(location)?.context.run == null) {
    throw new RehearsalError(`Nothing of \`${name}\` runs in \`${location}\`.`, 'location', location);
  }
  failMovement(workings, service, failure, location);
  return { kind: 'done' };
}

/** What a request is about, where its kind alone does not say. */
export interface OutlookOf {
  /** What the owner would set. */
  readonly configuration?: ServiceConfiguration;
  /** What the portal would be told. */
  readonly form?: BladeForm;
  /** Who would ask. */
  readonly caller?: string | undefined;
}

/** What would come of a request if it were made now. */
export function foresee(
  workings: Workings,
  service: Service,
  request: PlanRequest,
  about: OutlookOf,
): Outlook {
  const { caller, configuration, form } = about;
  if (form) {
    const asked = bladeRequest(service, form);
    return outlook(workings, service, asked.request, { ...asked.asking, caller });
  }
  const automatic = request.kind === 'automatic' ? automaticAsking(service, request.dropsNetwork) : {};
  return outlook(workings, service, request, {
    ...automatic,
    ...(configuration && { pending: configuration }),
    caller,
  });
}
