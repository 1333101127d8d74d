import { type Era, eras, type Figure, migrations, type Plan, upkeep } from '../../../src/model/index.ts';
import type { Attempt, FigureName } from './course.ts';

/** Every plan that the documents of an era offer to somebody, and those that the platform and a network of stv2 go by. */
export function plansOf(era: Era): ReadonlySet<Plan> {
  const offered = [...plansWithin(eras[era])];
  const others = [...plansWithin(migrations), ...plansWithin(upkeep)];
  return new Set([...offered, ...others.filter(({ path }) => !offered.some((each) => each.path === path))]);
}

function* plansWithin(value: unknown): Generator<Plan> {
  if (typeof value !== 'object' || value === null || value instanceof Set) return;
  if ('path' in value && 'rollback' in value) return void (yield value as Plan);
  for (const each of Object.values(value)) yield* plansWithin(each);
}

/** The plan that an attempt goes by. */
export function planOf({ course, era }: Attempt): Plan {
  // What any update amounted to in 2021 is an update of the network under another name.
  const path = course.path === 'update' ? 'vnet-update' : course.path;
  const found = [...plansOf(era)].filter((plan) => plan.path === path);
  if (found.length !== 1) throw new Error(`${found.length} plans of ${era} are called '${path}'`);
  return found[0] as Plan;
}

const places: Readonly<Record<FigureName, (plan: Plan, era: Era) => Figure | null>> = {
  'build.lasts': ({ build }) => build.lasts,
  'cutover.lasts': ({ cutover }) => cutover && cutover.lasts,
  lock: ({ lock }) => lock,
  retention: ({ retention }) => retention,
  kept: (_, era) => eras[era].blade.keepsSameSubnet,
  vacating: ({ vacating }) => vacating,
  unlinking: (_, era) => eras[era].unlinking,
  'rollback.building': ({ rollback }) => rollback.building,
  'rollback.cutover': ({ rollback }) => rollback.cutover,
};

/** A figure of the plan that an attempt goes by, or of its era; null where there is none. */
export function figureOf(attempt: Attempt, name: FigureName): Figure | null {
  return places[name](planOf(attempt), attempt.era);
}

/** The figures that a plan says itself. */
export function figuresIn(plan: Plan): FigureName[] {
  const own = (Object.keys(places) as FigureName[]).filter((name) => name !== 'kept' && name !== 'unlinking');
  return own.filter((name) => places[name](plan, '2024-08') !== null);
}

/**
 * Does something in a world whose documents say otherwise: one figure is some minutes longer, or shorter, meanwhile; where
 * there is no retention, there is one.
 *
 * @returns undefined where the figure would be less than none
 */
export function withFigure<Result>(
  attempt: Attempt,
  name: FigureName,
  byMinutes: number,
  act: () => Result,
): Result | undefined {
  const figure = figureOf(attempt, name);
  const documentedMs = (figure?.documentedMs ?? 0) + byMinutes * 60_000;
  if (documentedMs < 0) return undefined;
  const said: Figure = { rangeMs: [documentedMs, documentedMs], fact: 'B2', ...figure, documentedMs };
  return figure === null
    ? changed(planOf(attempt), { retention: said }, act)
    : changed(figure, { documentedMs }, act);
}

/** Does something while an object says something else. */
function changed<Item extends object, Result>(item: Item, other: Partial<Item>, act: () => Result): Result {
  const before = Object.fromEntries(Object.keys(other).map((key) => [key, item[key as keyof Item]]));
  Object.assign(item, other);
  try {
    return act();
  } finally {
    Object.assign(item, before);
  }
}
