import { describe, expect, it } from 'vitest';
import { migrations, type Plan } from '../../src/model/index.ts';
import { changed, figuresIn, type Path, withPlan } from './golden/changed-plan.ts';
import { figures, readFigure } from './golden/figures.ts';
import { type Instance, type Mode, Rehearsal } from './golden/rehearsal.ts';
import { successes } from './golden/successes.ts';
import { instants, rowAt } from './golden/table.ts';

const paths: Readonly<Record<Path, readonly [Instance, Mode]>> = {
  'same-subnet/external/preserve': ['external', 'preserving'],
  'same-subnet/external/new': ['external', 'renewing'],
  'same-subnet/internal/preserve': ['internal', 'preserving'],
  'same-subnet/internal/new': ['internal', 'renewing'],
  'no-vnet/preserve': ['no VNet', 'preserving'],
  'no-vnet/new': ['no VNet', 'renewing'],
};

/** Which figures of a migration a test would name as wrong now. */
function wrongFigures([instance, mode]: readonly [Instance, Mode]): string[] {
  return figures
    .filter((one) => one.instance === instance && one.mode === mode)
    .filter((one) => readFigure(one).join() !== [one.before, one.after].join())
    .map(({ figure }) => figure);
}

/** Whether a migration would go by its table now, at every boundary of it. */
function meetsTable([instance, mode]: readonly [Instance, Mode]): boolean {
  const rows = successes.find((one) => one.instance === instance && one.mode === mode)?.rows ?? [];
  const rehearsal = new Rehearsal(instance);
  rehearsal.migrate(mode);
  return instants(rows, 'boundaries').every((minute) => {
    return JSON.stringify(rehearsal.at(minute).cells) === JSON.stringify(rowAt(rows, minute).cells);
  });
}

const changes = Object.entries(migrations).flatMap(([path, plan]: [string, Plan]) =>
  figuresIn(plan).flatMap((figure) =>
    [1, -1].flatMap((by) => {
      const other = changed(plan, figure, by);
      return other ? [{ path: path as Path, figure, by, other }] : [];
    }),
  ),
);

const titles = changes.map((change): [string, typeof change] => {
  const { path, figure, by } = change;
  return [`${paths[path].join(', ')}, ${figure} is a minute ${by > 0 ? 'longer' : 'shorter'}`, change];
});

describe('the tests of the figures', () => {
  it('know every migration there is', () => {
    expect(Object.keys(paths).sort()).toEqual(Object.keys(migrations).sort());
    expect(changes).toHaveLength(3 * 11 + 3 * 8);
  });

  it.each(Object.entries(paths))('have nothing to say against %s as it is', (_, migration) => {
    expect(wrongFigures(migration)).toEqual([]);
    expect(meetsTable(migration)).toBe(true);
  });

  it.each(titles)('notice when, in %s', (_, { path, figure, other }) => {
    withPlan(path, other, () => {
      expect(wrongFigures(paths[path])).toContain(figure);
      expect(meetsTable(paths[path])).toBe(figure.startsWith('rollback'));
    });
  });

  it('name that figure alone where no other one follows from it', () => {
    const alone = changes.filter(({ path, figure }) =>
      figure === 'retention'
        ? migrations[path].retention !== null
        : figure !== 'build' && figure !== 'cutover.lasts',
    );
    for (const { path, figure, other } of alone) {
      expect(withPlan(path, other, () => wrongFigures(paths[path]))).toEqual([figure]);
    }
  });
});
