import {
  type Command,
  displayRegion,
  parseMigrationMode,
  RehearsalError,
  type Service,
} from '../sim/index.ts';
import { parseDuration } from './world-clock.ts';

/** A command that is about one service, which it names. */
export type ServiceCommand = Extract<Command, { readonly type: `service.${string}`; readonly name: string }>;

/** What the Platform migration blade of the portal is told. Everything may be left out. */
export interface PlatformMigration {
  /** The location that moves, whichever way it is written; outside of a network they all do. @defaultValue the first */
  readonly location?: string;
  /** The subnet to move to, by its id. @defaultValue the one it stands in */
  readonly subnetResourceId?: string;
  /** The public IP resource to move to, by its id. */
  readonly publicIpAddressId?: string;
  /** `PreserveIp` or `NewIp`, in any case. @defaultValue NewIp when another subnet is named, or else PreserveIp */
  readonly mode?: string;
  /** Whether the old compute is kept for 48 hours. @defaultValue false */
  readonly retainOldCompute?: boolean;
  /** Who asks. @defaultValue somebody who may do everything */
  readonly caller?: string;
}

/** How the platform migrates a service by itself. Everything may be left out. */
export interface AutomaticMigration {
  /** Whether it leaves the virtual network, and all clients are shut out afterwards. @defaultValue false */
  readonly dropsNetwork?: boolean;
  /** How long before, ISO-8601 or short. @defaultValue 'P7D' */
  readonly notice?: string;
}

/** Nobody announces anything for longer. */
const longestNoticeDays = 3_650;

/** As many units as there can be. */
const mostUnits = 31;

/** The form of the blade, filled in. @throws RehearsalError that names the field where something makes no sense */
export function bladeCommand(service: Readonly<Service>, form: PlatformMigration): ServiceCommand {
  const { subnetResourceId, publicIpAddressId, retainOldCompute = false, caller } = form;
  const location = locationOf(service, form.location ?? service.configuration.location);
  const leaves = subnetResourceId !== undefined && !standsIn(service, location, subnetResourceId);
  const named = form.mode ?? (leaves ? 'NewIp' : 'PreserveIp');
  const mode = parseMigrationMode(named);
  if (mode === undefined) throw expected('mode', 'PreserveIp or NewIp', named);
  return {
    type: 'service.blade',
    name: service.name,
    location,
    mode,
    retainOldCompute,
    subnetResourceId,
    publicIpAddressId,
    caller,
  };
}

/** The announcement of an automatic migration. @throws RehearsalError where the notice makes no sense */
export function announceCommand(
  { name }: Readonly<Service>,
  { dropsNetwork = false, notice = 'P7D' }: AutomaticMigration,
): ServiceCommand {
  const noticeMs = parseDuration(notice, 'notice');
  if (noticeMs > longestNoticeDays * 86_400_000)
    throw expected('notice', `at most ${longestNoticeDays} days`, notice);
  return { type: 'service.announce', name, dropsNetwork, noticeMs };
}

/** What autoscale rules ask for. @throws RehearsalError where there cannot be so many units */
export function autoscaleCommand({ name }: Readonly<Service>, capacity: number): ServiceCommand {
  if (!Number.isInteger(capacity) || capacity < 1 || capacity > mostUnits)
    throw expected('capacity', `a whole number from 1 to ${mostUnits}`, capacity);
  return { type: 'service.autoscale', name, capacity };
}

/**
 * A location of a service by its display name.
 *
 * @param location whichever way it is written
 * @throws RehearsalError where the service is not there
 */
export function locationOf({ name, locations }: Readonly<Service>, location: string): string {
  const display = displayRegion(location);
  if (display !== undefined && locations.has(display)) return display;
  const known = [...locations.keys()].join(', ');
  throw expected('location', `a location of \`${name}\`, which has ${known}`, location);
}

function standsIn({ configuration }: Readonly<Service>, location: string, subnetId: string): boolean {
  const own = [configuration, ...configuration.additionalLocations].find(
    (place) => place.location === location,
  )?.subnetResourceId;
  return own?.toLowerCase() === subnetId.toLowerCase();
}

function expected(field: string, wanted: string, seen: unknown): RehearsalError {
  return new RehearsalError(`Expected \`${field}\` to be ${wanted}; got \`${String(seen)}\`.`, field, seen);
}
