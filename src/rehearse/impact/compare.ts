import type { FactId } from '../../model/index.ts';
import { checkablePaths, type CheckablePath, RehearsalError, type World } from '../../sim/index.ts';
import { plural, spanWords } from '../words.ts';
import { type Advice, adviceFor, isOpen } from './advice.ts';
import type { Impact } from './findings.ts';
import { impact, type ImpactOptions } from './impact.ts';

/** All paths of an instance side by side, each rehearsed from the same beginning. */
export interface Comparison {
  readonly service: string;
  /** Virtual time, ISO-8601. */
  readonly now: string;
  /** Every path there is, each plan once; those that are refused say why. */
  readonly impacts: readonly Impact[];
  /** The questions that the documents ask whoever has to choose, answered for this instance. */
  readonly advice: readonly Advice[];
  /** The path that loses the least if nobody does anything; null where none succeeds. */
  readonly recommended: Recommendation | null;
}

/** What is to be preferred, and why. */
export interface Recommendation {
  readonly path: CheckablePath;
  readonly why: string;
  readonly facts: readonly FactId[];
}

/**
 * Rehearses every path of an instance, and answers what the documents ask before one is chosen. Changes nothing.
 *
 * @throws RehearsalError where there is no such instance, region, view or backend
 */
export function comparePaths(
  world: World,
  service: string,
  options: Omit<ImpactOptions, 'path'> = {},
): Comparison {
  const impacts = checkablePaths
    .map((path) => impact(world, service, { ...options, path }))
    .filter(({ plan }, index, all) => plan === null || all.findIndex((each) => each.plan === plan) === index);
  const found = world.service(service);
  if (found === undefined)
    throw new RehearsalError(`There is no service named \`${service}\`.`, 'instance', service);
  return {
    service: found.name,
    now: world.now,
    impacts,
    advice: adviceFor(world, found, impacts),
    recommended: recommend(impacts),
  };
}

function recommend(impacts: readonly Impact[]): Recommendation | null {
  const [best, next] = impacts
    .filter(isOpen)
    .sort((a, b) => lasting(a) - lasting(b) || longestOutageMs(a) - longestOutageMs(b) || a.toMs - b.toMs);
  if (best === undefined) return null;
  const others = next === undefined ? '' : ` The next best is ${next.path}: ${harmWords(next)}.`;
  const keeps = best.keepsAddress ? 'keeps' : 'changes';
  const why = `By ${best.path} ${harmWords(best)}; it ${keeps} its address and takes ${spanWords(best.durationMs)}.${others}`;
  return { path: best.path, why, facts: ['X17'] };
}

function harmWords(impact: Impact): string {
  const down = lasting(impact);
  const longest = longestOutageMs(impact);
  if (down > 0)
    return `${plural(down, 'kind')} of client ${down === 1 ? 'stays' : 'stay'} down until somebody acts`;
  return longest === 0
    ? 'nobody loses a request'
    : `nobody stays down, and nobody is down for longer than ${spanWords(longest)}`;
}

/** How many populations stay down until somebody acts. */
function lasting({ populations }: Impact): number {
  return populations.filter(({ harm }) => harm === 'lasting').length;
}

function longestOutageMs({ populations }: Impact): number {
  return Math.max(0, ...populations.map((each) => each.longestOutageMs));
}
