import type { Era, Refusal } from '../../model/index.ts';
import {
  type Backend,
  displayRegion,
  type Intention,
  type Population,
  type Preflight,
  RehearsalError,
  type Service,
  watch,
  World,
} from '../../sim/index.ts';
import { beginPath } from './begin-path.ts';
import { checklistFor } from './checklist.ts';
import { completeIntention } from './complete-intention.ts';
import { type Course, fatesOf, followCourse, type PhaseSpan } from './course.ts';
import type { Impact } from './findings.ts';
import { makeUpTraffic, type MadeUpTraffic } from './traffic.ts';
import { judge, type PopulationImpact } from './verdict.ts';

/** What an impact is asked with. */
export interface ImpactOptions extends Intention {
  /** @defaultValue 'preserve', which is what `migrateToStv2` does when it is told nothing [D] B14 */
  readonly path?: string | undefined;
  /** Who calls the instance. @defaultValue its populations in the world; without any they are made up, and `assumed` says so */
  readonly populations?: readonly Population[] | undefined;
  /** What stands behind the gateway. @defaultValue what goes with the populations */
  readonly backends?: readonly Backend[] | undefined;
  /** How much longer is counted after everything has ended, in milliseconds. @defaultValue 15 minutes */
  readonly marginMs?: number | undefined;
}

const usualMarginMs = 15 * 60_000;

/**
 * Foretells who loses what, and when, if an instance goes a path. The world is not changed: it is rehearsed in copies.
 *
 * @throws RehearsalError where there is no such instance, path, region, view or backend
 */
export function impact(world: World, service: string, options: ImpactOptions = {}): Impact {
  const found = world.service(service);
  if (found === undefined) {
    const known = [...world.services.values()].map(({ name }) => name).join(', ') || 'none yet';
    throw new RehearsalError(
      `There is no service named \`${service}\`; there are: ${known}.`,
      'instance',
      service,
    );
  }
  const saved = world.save();
  const fork = World.load(saved);
  const { path = 'preserve', location, subnetResourceId, publicIpAddressId, caller } = options;
  const [asked] = world.preflight(found.name, path, { location }) as [Preflight];
  const display = location === undefined ? undefined : displayRegion(location);
  const wanted = { location: display, subnetResourceId, publicIpAddressId, caller };
  const { intention, assumed } = completeIntention(fork, found, asked.path, wanted);
  const [preflight] = fork.preflight(found.name, asked.path, intention) as [Preflight];
  const traffic = trafficFor(fork, found, options);
  const about = { service: found, preflight, assumed: [...assumed, ...traffic.assumed] };
  // What the platform will do by itself is foretold, though it is too early for it now. [D] A21
  const { refusal } = preflight;
  if (refusal !== null && refusal.refused !== 'tooEarly') return refusedImpact(fork, about, refusal);
  const watched = World.load(fork.save());
  const { result, startMs } = beginPath(fork, found, asked.path, intention);
  if (result.kind === 'refused') return refusedImpact(fork, about, result.refusal);
  const course = followCourse(fork, found.name, startMs, options.marginMs ?? usualMarginMs);
  beginPath(watched, found, asked.path, intention);
  watched.advanceTo(startMs);
  const populations = watch(watched, traffic, course.toMs).map((each) => judge(each, course));
  return impactOf(world.options.era, about, course, populations);
}

interface About {
  readonly service: Readonly<Service>;
  readonly preflight: Preflight;
  readonly assumed: readonly string[];
}

/** As said; or else those that stand in the world and call the instance; or else made up. */
function trafficFor(
  fork: World,
  service: Readonly<Service>,
  { populations, backends = [] }: ImpactOptions,
): MadeUpTraffic {
  if (populations !== undefined) return { populations, backends, assumed: [] };
  const own = fork.populations.filter((each) => each.service.toLowerCase() === service.name.toLowerCase());
  if (own.length > 0) return { populations: own, backends: [...fork.backends, ...backends], assumed: [] };
  const made = makeUpTraffic(fork, service);
  return { ...made, backends: [...made.backends, ...backends] };
}

function impactOf(era: Era, about: About, course: Course, populations: readonly PopulationImpact[]): Impact {
  const { service, preflight, assumed } = about;
  const { fromMs, toMs, phases, addresses, names, first, last } = course;
  const lasting = (wanted: PhaseSpan['phase']): number =>
    phases.filter(({ phase }) => phase === wanted).reduce((sum, each) => sum + each.toMs - each.fromMs, 0);
  const found = {
    fromMs,
    toMs,
    service: service.name,
    era,
    path: preflight.path,
    plan: course.plan ?? preflight.plan,
    outcome: hasFailed(course) ? 'rollsBack' : 'succeeds',
    platforms: { before: first.platformVersion, after: last.platformVersion },
    refused: null,
    durationMs: (course.endedMs ?? toMs) - fromMs,
    lockMs: course.lockedUntilMs === null ? null : course.lockedUntilMs - fromMs,
    coexistenceMs: lasting('coexisting'),
    keepsAddress: fatesOf(course).coming.length === 0,
    phases,
    addresses,
    names,
    populations,
    requests: sum(populations, 'requests'),
    lost: sum(populations, 'lost'),
    assumed,
  } as const;
  return { ...found, checklist: checklistFor(found, service, preflight) };
}

function hasFailed({ fromMs, last: { lastFailure } }: Course): boolean {
  return lastFailure !== null && Date.parse(lastFailure.at) >= fromMs;
}

function sum(populations: readonly PopulationImpact[], what: 'requests' | 'lost'): number {
  return populations.reduce((total, each) => total + each[what], 0);
}

function refusedImpact(world: World, { service, preflight }: About, refusal: Refusal): Impact {
  const { path, plan, findings } = preflight;
  const { nowMs, options } = world;
  const platform = world.describe(service.name)?.platformVersion ?? 'undetermined';
  const broken = findings.filter(({ verdict, effect }) => verdict === 'fail' && effect === 'refuses');
  return {
    fromMs: nowMs,
    toMs: nowMs,
    service: service.name,
    era: options.era,
    path,
    plan,
    outcome: 'refused',
    refused: {
      says: broken[0]?.says ?? refusal.says,
      facts: refusal.facts,
      waysOut: broken.map(({ fix }) => fix),
    },
    platforms: { before: platform, after: platform },
    durationMs: 0,
    lockMs: null,
    coexistenceMs: 0,
    keepsAddress: true,
    phases: [],
    addresses: [],
    names: [],
    populations: [],
    requests: 0,
    lost: 0,
    checklist: { before: [], during: [], after: [] },
    assumed: [],
  };
}
