import { describe, expect, it } from 'vitest';
import {
  drawRun,
  eras,
  facts,
  type Fact,
  type Figure,
  migrations,
  type Plan,
  upkeep,
} from '../../src/model/index.ts';

const rows: readonly [id: string, fact: Fact][] = Object.entries(facts);
const plans: readonly Plan[] = Object.values({ ...migrations, ...upkeep });
const titled = plans.map((plan): [string, Plan] => [plan.path, plan]);

function figuresOf({ build, cutover, lock, retention, rollback }: Plan): Figure[] {
  const all = [build, cutover?.lasts, lock, retention, rollback.building, rollback.cutover];
  return all.filter((figure): figure is Figure => figure !== null && figure !== undefined);
}

describe('a fact', () => {
  it.each(rows)('%s is a sentence with a mark and a source', (_, { says, mark, source }) => {
    expect(says).toMatch(/^\S.*\.$/s);
    expect(['D', 'R', 'I', 'S']).toContain(mark);
    expect(source.trim()).not.toBe('');
  });

  it.each(rows.filter(([, { source }]) => source === '-'))('%s, without a source, is ours', (_, { mark }) => {
    expect(['I', 'S']).toContain(mark);
  });

  it('stands once', () => {
    expect(new Set(rows.map(([, { says }]) => says)).size).toBe(rows.length);
  });
});

describe('a plan', () => {
  it.each(titled)('%s cites rows that exist, for itself and for every figure', (path, plan) => {
    expect(plan.path).toBe(path);
    expect(plan.facts.length).toBeGreaterThan(0);
    for (const fact of [...plan.facts, ...figuresOf(plan).map((figure) => figure.fact)]) {
      expect(Object.keys(facts)).toContain(fact);
    }
  });

  it.each(titled)('%s has whole milliseconds, with the documented ones within their range', (_, plan) => {
    for (const { documentedMs, rangeMs } of figuresOf(plan)) {
      const [least, most] = rangeMs;
      expect([documentedMs, least, most].filter((ms) => !Number.isSafeInteger(ms) || ms <= 0)).toEqual([]);
      expect(least).toBeLessThanOrEqual(documentedMs);
      expect(documentedMs).toBeLessThanOrEqual(most);
    }
  });

  it('has a path of its own, by which the migrations are listed', () => {
    expect(new Set(plans.map(({ path }) => path)).size).toBe(plans.length);
    for (const [path, plan] of Object.entries(migrations)) expect(plan.path).toBe(path);
  });

  it.each(titled)('%s is drawn once, and every figure of it comes to be asked for', (_, plan) => {
    const asked: Figure[] = [];
    drawRun(plan, (figure) => asked.push(figure));
    expect(new Set(asked)).toEqual(new Set(figuresOf(plan)));
  });

  it('of an era is one of the migrations, and every migration is of some era', () => {
    const offered = Object.values(eras).flatMap(({ migrate }) =>
      Object.values(migrate).flatMap((row) => Object.values(row)),
    );
    expect(new Set(offered)).toEqual(new Set(Object.values(migrations)));
  });
});
