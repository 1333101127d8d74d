import type { NameCourse } from '../impact/course.ts';
import type { PopulationImpact } from '../impact/verdict.ts';

/** Some to which the same happens, and the first of them to stand for all. */
export interface Alike<One> {
  readonly all: readonly One[];
  readonly first: One;
}

/** Names to which the same happens share a line. */
export function alikeNames(names: readonly NameCourse[]): Alike<NameCourse>[] {
  const shown = names.filter(({ spans }) => spans.length > 0);
  return alike(shown, ({ kind, view, spans }) => [kind, view, spans]);
}

/** Populations to which the same happens share a line. */
export function alikeClients(populations: readonly PopulationImpact[]): Alike<PopulationImpact>[] {
  return alike(populations, ({ verdict, losses }) => [
    verdict,
    losses.map(({ why, firstAtMs, lastAtMs }) => [why, firstAtMs, lastAtMs]),
  ]);
}

function alike<One>(all: readonly One[], traitsOf: (one: One) => unknown): Alike<One>[] {
  const groups = new Map<string, { readonly all: One[]; readonly first: One }>();
  for (const one of all) {
    const traits = JSON.stringify(traitsOf(one));
    const group = groups.get(traits);
    if (group) group.all.push(one);
    else groups.set(traits, { all: [one], first: one });
  }
  return [...groups.values()];
}
