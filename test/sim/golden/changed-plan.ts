import {
  eras,
  type Figure,
  type MigrationMode,
  type migrations,
  type Plan,
  type VirtualNetworkType,
} from '../../../src/model/index.ts';
import type { FigureName } from './figures.ts';

export type Path = keyof typeof migrations;

const table = eras['2024-08'].migrate as Record<VirtualNetworkType, Record<MigrationMode, Plan>>;

/** Does something in a world whose documents say otherwise: one plan of the era is another one meanwhile. */
export function withPlan<Result>(path: Path, plan: Plan, act: () => Result): Result {
  const [row, mode] = slotOf(path);
  const documented = row[mode];
  row[mode] = plan;
  try {
    return act();
  } finally {
    row[mode] = documented;
  }
}

function slotOf(path: Path): [row: Record<MigrationMode, Plan>, mode: MigrationMode] {
  for (const row of Object.values(table)) {
    for (const mode of ['PreserveIp', 'NewIp'] as const) if (row[mode].path === path) return [row, mode];
  }
  throw new Error(`no way of the era is '${path}'`);
}

/** Where each figure stands in a plan, and how a plan reads with another one there. */
const places: Readonly<
  Record<FigureName, { of: (plan: Plan) => Figure | null; with: (plan: Plan, figure: Figure) => Plan }>
> = {
  build: { of: ({ build }) => build, with: (plan, build) => ({ ...plan, build }) },
  'cutover.lasts': {
    of: ({ cutover }) => cutover && cutover.lasts,
    with: (plan, lasts) => ({ ...plan, cutover: plan.cutover && { ...plan.cutover, lasts } }),
  },
  lock: { of: ({ lock }) => lock, with: (plan, lock) => ({ ...plan, lock }) },
  retention: { of: ({ retention }) => retention, with: (plan, retention) => ({ ...plan, retention }) },
  'rollback.building': {
    of: ({ rollback }) => rollback.building,
    with: (plan, building) => ({ ...plan, rollback: { ...plan.rollback, building } }),
  },
  'rollback.cutover': {
    of: ({ rollback }) => rollback.cutover,
    with: (plan, cutover) => ({ ...plan, rollback: { ...plan.rollback, cutover } }),
  },
};

/** Every figure that a plan could say wrongly: those it has, and a retention even where it has none. */
export function figuresIn(plan: Plan): readonly FigureName[] {
  const names = Object.keys(places) as FigureName[];
  return names.filter((name) => {
    if (name === 'rollback.cutover') return plan.cutover !== null; // without a cutover there is nothing to hand back
    return name === 'retention' || places[name].of(plan) !== null;
  });
}

/** The plan with one of its figures longer, or shorter, by some minutes; undefined where that would be less than none. */
export function changed(plan: Plan, name: FigureName, byMinutes: number): Plan | undefined {
  const figure = places[name].of(plan);
  const documentedMs = (figure?.documentedMs ?? 0) + byMinutes * 60_000;
  if (documentedMs < 0) return undefined;
  return places[name].with(plan, {
    rangeMs: [documentedMs, documentedMs],
    fact: 'B2',
    ...figure,
    documentedMs,
  });
}
