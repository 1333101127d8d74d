import type { Finding, PlanRequest, Refusal } from '../model/index.ts';
import { type BladeForm, foresee, type OutlookOf } from './lifecycle.ts';
import { touches } from './configuration.ts';
import { RehearsalError } from './rehearsal-error.ts';
import { displayRegion } from './regions.ts';
import type { Service } from './service.ts';
import type { Workings } from './workings.ts';

/** What somebody intends, beside the path. */
export interface Intention {
  /** Any way of writing a region; the first location where it is left out. */
  readonly location?: string | undefined;
  /** The subnet to move to, where the path leads to another one. */
  readonly subnetResourceId?: string | undefined;
  readonly publicIpAddressId?: string | undefined;
  /** Who would ask. */
  readonly caller?: string | undefined;
}

/** Every prerequisite of one path, before anything is done. */
export interface Preflight {
  /** The intended path, as it was asked for. */
  readonly path: CheckablePath;
  /** The plan that would run; null where the documents of the era know no such way. */
  readonly plan: string | null;
  /** Whether it would be taken up and come to its end, as far as is known. */
  readonly ready: boolean;
  /** Why it would not be taken up; null where it would. */
  readonly refusal: Refusal | null;
  readonly findings: readonly Finding[];
}

interface Asked {
  readonly request: PlanRequest;
  readonly about: OutlookOf;
}

const call =
  (mode: 'PreserveIp' | 'NewIp', withDowntime = false) =>
  (): Asked => ({
    request: { kind: 'migrate', mode, withDowntime },
    about: {},
  });

/** What each path comes to when it is asked for. */
const paths = {
  preserve: call('PreserveIp'),
  new: call('NewIp'),
  'preserve/with-downtime': call('PreserveIp', true),
  'new-subnet/as-soon-as-possible': byBlade({ mode: 'NewIp', retainOldCompute: false }),
  'new-subnet/keep-48-hours': byBlade({ mode: 'NewIp', retainOldCompute: true }),
  'vnet-update': byUpdate,
  'automatic/keeps-vnet': (): Asked => ({ request: { kind: 'automatic', dropsNetwork: false }, about: {} }),
  'automatic/drops-vnet': (): Asked => ({ request: { kind: 'automatic', dropsNetwork: true }, about: {} }),
} as const satisfies Record<string, (service: Service, intention: Intention) => Asked>;

/** A path that can be checked before it is gone. */
export type CheckablePath = keyof typeof paths;

/** Every path that can be checked. */
export const checkablePaths = Object.keys(paths) as readonly CheckablePath[];

function byBlade(form: Pick<BladeForm, 'mode' | 'retainOldCompute'>) {
  return (_: Service, { location, subnetResourceId, publicIpAddressId }: Intention): Asked => ({
    request: { kind: 'blade', mode: form.mode, subnet: 'new', keepOld: form.retainOldCompute },
    about: {
      form: {
        ...form,
        location,
        publicIpAddressId,
        // Where nobody has said which subnet, a prerequisite says that there is none.
        subnetResourceId: subnetResourceId ?? '',
      },
    },
  });
}

const nothingToDo: Refusal = {
  refused: 'notOffered',
  facts: ['X9'],
  says: 'Nothing would change: name another subnet or public IP.',
};

function byUpdate({ configuration }: Service, { subnetResourceId, publicIpAddressId }: Intention): Asked {
  return {
    request: { kind: 'update', touches: 'network' },
    about: {
      configuration: {
        ...configuration,
        network: configuration.network === 'None' ? 'External' : configuration.network,
        subnetResourceId: subnetResourceId ?? configuration.subnetResourceId,
        publicIpAddressId:
          publicIpAddressId ?? (subnetResourceId === undefined ? configuration.publicIpAddressId : null),
      },
    },
  };
}

/**
 * Checks every prerequisite of a path, or of all of them. Changes nothing.
 *
 * @param path a path of {@link checkablePaths}; all of them where it is left out
 * @throws RehearsalError where there is no such path or region
 */
export function preflight(
  workings: Workings,
  service: Service,
  path: string | undefined,
  intention: Intention,
): Preflight[] {
  const location = placeOf(intention.location);
  const wanted = path === undefined ? checkablePaths : [demandPath(path)];
  return wanted.map((each): Preflight => {
    const { request, about } = paths[each](service, { ...intention, location });
    const { configuration } = about;
    if (configuration && touches(service.configuration, configuration) === undefined)
      return { path: each, plan: null, ready: false, refusal: nothingToDo, findings: [] };
    const {
      path: plan,
      refusal,
      findings,
    } = foresee(workings, service, request, { ...about, caller: intention.caller });
    const breaks = findings.some(({ verdict, effect }) => verdict === 'fail' && effect === 'breaks');
    return { path: each, plan, ready: refusal === null && !breaks, refusal, findings };
  });
}

function placeOf(location: string | undefined): string | undefined {
  if (location === undefined) return undefined;
  const display = displayRegion(location);
  if (display === undefined)
    throw new RehearsalError(
      `Expected \`location\` to be a region of Azure; got \`${location}\`.`,
      'location',
      location,
    );
  return display;
}

function demandPath(path: string): CheckablePath {
  const found = checkablePaths.find((each) => each === path.toLowerCase());
  if (found !== undefined) return found;
  throw new RehearsalError(
    `Expected \`path\` to be one of ${checkablePaths.join(', ')}; got \`${path}\`.`,
    'path',
    path,
  );
}
