import { describe, expect, it } from 'vitest';
import { type FactId, type Figure, migrations, type Plan, upkeep } from '../../../src/model/index.ts';

const minute = 60_000;
const plans: Readonly<Record<string, Plan>> = { ...migrations, ...upkeep };

/** Where a figure stands in a plan. */
const figures = {
  build: ({ build }: Plan) => build.lasts,
  cutover: ({ cutover }: Plan) => cutover?.lasts ?? null,
  probe: ({ probe }: Plan) => probe,
  vacating: ({ vacating }: Plan) => vacating,
} as const satisfies Record<string, (plan: Plan) => Figure | null>;

/** What may be drawn where the documents give a span, or a figure that is the longest. */
const spans: readonly {
  readonly row: FactId;
  readonly plan: string;
  readonly figure: keyof typeof figures;
  readonly least: number;
  readonly most: number;
}[] = [
  { row: 'B2', plan: 'same-subnet/external/new', figure: 'build', least: 15, most: 45 },
  { row: 'C1', plan: 'same-subnet/external/preserve', figure: 'cutover', least: 1, most: 20 },
  { row: 'C8', plan: 'vnet-update', figure: 'build', least: 15, most: 45 },
  { row: 'C9', plan: 'vnet-inject', figure: 'build', least: 15, most: 45 },
  { row: 'C10', plan: 'zones', figure: 'build', least: 15, most: 45 },
  { row: 'C18.build', plan: 'automatic/drops-vnet', figure: 'build', least: 25, most: 45 },
  { row: 'C5.vacating', plan: 'new-subnet/as-soon-as-possible', figure: 'vacating', least: 15, most: 45 },
  { row: 'C5.vacating', plan: 'updateSubnet', figure: 'vacating', least: 15, most: 45 },
  { row: 'H15.probe', plan: 'vnet-update', figure: 'probe', least: 30, most: 40 },
  { row: 'H15.probe', plan: 'createInVnet', figure: 'probe', least: 30, most: 40 },
  { row: 'ARM.create', plan: 'create', figure: 'build', least: 34, most: 41 },
  { row: 'ARM.update.network', plan: 'updateNetwork', figure: 'build', least: 15, most: 45 },
];

describe('the span of a figure', () => {
  it.each(spans)('$row, $plan: $figure of $least to $most minutes', ({ row, plan, figure, least, most }) => {
    const found = figures[figure](plans[plan] as Plan);
    expect(found).toMatchObject({ fact: row, rangeMs: [least * minute, most * minute] });
  });
});
