import {
  type ComputeStatus,
  type LocationStatus as ModelLocationStatus,
  type NameStatus,
  type Phase,
  type PlatformVersion,
  type ProvisioningState,
  type VipStatus,
} from '../model/index.ts';
import { iso } from './instant.ts';
import { deadlines } from './deadlines.ts';
import { describeLocations } from './locations.ts';
import { namesOf } from './dns/names.ts';
import { unreachable } from './connectivity.ts';
import type { Service } from './service.ts';
import type { Workings } from './workings.ts';

/** What one location of an instance shows. */
export interface LocationStatus {
  /** Display name, as in `West US`. */
  readonly location: string;
  readonly platformVersion: PlatformVersion;
  readonly phase: Phase;
  readonly compute: readonly ComputeStatus[];
  readonly vips: readonly VipStatus[];
}

/** The states in which something long is running. */
type BusyState = Extract<ProvisioningState, 'Activating' | 'Updating' | 'Deleting'>;

/** Everything there is to know of an instance at this instant. Derived from its state, never stored. */
export interface ServiceStatus {
  readonly name: string;
  /** ARM resource id. */
  readonly id: string;
  /** Virtual time, ISO-8601. */
  readonly now: string;
  /** stv2 only when every location is. [D] P14 */
  readonly platformVersion: PlatformVersion;
  readonly provisioningState: ProvisioningState;
  /** What it is on its way to; empty when it is not. */
  readonly targetProvisioningState: BusyState | '';
  /** The plan that runs; null when idle. */
  readonly path: string | null;
  readonly phase: Phase;
  readonly phaseEndsAt: string | null;
  /** The lock as documented, which is not the refusal while updating. [I] X10 */
  readonly configurationLockedUntil: string | null;
  readonly lastFailure: {
    readonly at: string;
    readonly phase: Phase;
    readonly code: string;
    readonly message: string;
  } | null;
  readonly locations: readonly LocationStatus[];
  readonly names: readonly NameStatus[];
}

/** The ARM resource id of a service. */
export function serviceId(
  subscriptionId: string,
  { resourceGroup, name }: Pick<Service, 'resourceGroup' | 'name'>,
): string {
  return `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.ApiManagement/service/${name}`;
}

/** The state of a service as a whole: it is as busy as its busiest location, and as old as its oldest. */
export function describeWhole(
  locations: ReadonlyMap<string, ModelLocationStatus>,
): Pick<ServiceStatus, 'platformVersion' | 'provisioningState' | 'targetProvisioningState'> {
  const all = [...locations.values()];
  const states = all.map(({ provisioningState }) => provisioningState);
  const busy = states.find(isBusy);
  return {
    platformVersion: platformOfAll(all.map(({ platformVersion }) => platformVersion)),
    provisioningState: busy ?? states.find((state) => state === 'Failed') ?? states[0] ?? 'Succeeded',
    targetProvisioningState: busy ?? '',
  };
}

function isBusy(state: ProvisioningState): state is BusyState {
  return state === 'Activating' || state === 'Updating' || state === 'Deleting';
}

/** Reads a service. */
export function describeService(workings: Workings, service: Service): ServiceStatus {
  const locations = describeLocations(service, unreachable(workings, service));
  const { name, lastFailure } = service;
  const moving = liveliest(service, locations);
  const { phaseEndsAt, lockedUntil } = deadlines(workings, service, moving);
  return {
    name,
    id: serviceId(workings.options.subscriptionId, service),
    now: iso(workings.clock.nowMs),
    ...describeWhole(locations),
    path: service.locations.get(moving)?.context.run?.path ?? null,
    phase: locations.get(moving)?.phase ?? 'steady',
    phaseEndsAt,
    configurationLockedUntil: lockedUntil,
    lastFailure: lastFailure && {
      at: iso(lastFailure.atMs),
      phase: lastFailure.phase,
      code: lastFailure.code,
      message: lastFailure.message,
    },
    locations: [...locations].map(([location, { platformVersion, phase, compute, vips }]) => ({
      location,
      platformVersion,
      phase,
      compute,
      vips,
    })),
    names: namesOf(workings, service, locations),
  };
}

/** The location to speak of when only one can be: one that runs before one that coexists, and that before one at rest. */
function liveliest(
  { locations: states, configuration }: Service,
  locations: ReadonlyMap<string, ModelLocationStatus>,
): string {
  const runs = [...states].find(([, { context }]) => context.run !== null)?.[0];
  const unsettled = [...locations].find(([, { phase }]) => phase !== 'steady')?.[0];
  return runs ?? unsettled ?? configuration.location;
}

const oldestFirst = ['stv1', 'stv2', 'stv2.1'] as const;

function platformOfAll([first = 'undetermined', ...others]: readonly PlatformVersion[]): PlatformVersion {
  const all = [first, ...others];
  return oldestFirst.find((version) => all.includes(version)) ?? first;
}
