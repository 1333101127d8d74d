import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  drawRun,
  type EraRules,
  eras,
  facts,
  type Fact,
  type Figure,
  isRefusal,
  migrations,
  type Plan,
  type Refusal,
  upkeep,
} from '../../src/model/index.ts';

const rows: readonly [id: string, fact: Fact][] = Object.entries(facts);
const plans: readonly Plan[] = Object.values({ ...migrations, ...upkeep });
const titled = plans.map((plan): [string, Plan] => [plan.path, plan]);

function figuresOf({ build, cutover, lock, retention, vacating, probe, rollback }: Plan): Figure[] {
  const { building, cutover: handingBack } = rollback;
  const all = [build.lasts, cutover?.lasts, lock, retention, vacating, probe, building, handingBack];
  return all.filter((figure): figure is Figure => figure !== null && figure !== undefined);
}

/** All that an era has to say about moving an instance. */
function offersOf({ migrate, withDowntime, blade, update }: EraRules): (Plan | Refusal)[] {
  const byMode = [...Object.values(migrate), blade.none, ...Object.values(blade.sameSubnet)];
  const { asSoonAsPossible, keep } = blade.newSubnet;
  return [
    ...byMode.flatMap(({ PreserveIp, NewIp }) => [PreserveIp, NewIp]),
    withDowntime,
    asSoonAsPossible,
    keep,
    update.network,
    update.inject,
    update.zones,
  ];
}

/** What the platform does, whatever the documents of a time say. */
const byPlatform = /^automatic\/|^platform-upgrade$/;

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

  it('of an era is one of the migrations, and every migration that is asked for is of some era', () => {
    const offered = Object.values(eras).flatMap((rules) =>
      offersOf(rules).flatMap((offer) => (isRefusal(offer) ? [] : offer.path)),
    );
    const asked = Object.keys(migrations).filter((path) => !byPlatform.test(path));
    expect([...new Set(offered)].toSorted()).toEqual(asked.toSorted());
  });
});

describe('an era', () => {
  it.each(Object.entries(eras))('%s refuses with rows that exist, and in whole sentences', (_, rules) => {
    for (const offer of offersOf(rules).filter(isRefusal)) {
      expect(offer.says).toMatch(/^\S.*\.$/);
      expect(Object.keys(facts)).toEqual(expect.arrayContaining([...offer.facts]));
    }
  });

  it.each(Object.entries(eras))(
    '%s stands in the README with the document it follows',
    (era, { document }) => {
      const [row = ''] =
        readFileSync('src/model/README.md', 'utf8').match(new RegExp(`^.*\\| \`${era}\`.*$`, 'm')) ?? [];
      expect(row).toContain(document);
    },
  );

  it.each(Object.entries(eras))('%s has plans whose figures cite rows that exist', (_, rules) => {
    for (const offer of offersOf(rules)) {
      if (isRefusal(offer)) continue;
      const cited = [...offer.facts, ...figuresOf(offer).map(({ fact }) => fact)];
      expect(Object.keys(facts)).toEqual(expect.arrayContaining(cited));
    }
  });
});
