import { describe, expect, it } from 'vitest';
import { type Era, eras, migrations, type Plan } from '../../src/model/index.ts';
import { figureOf, figuresIn, planOf, plansOf, withFigure } from './golden/changed-plan.ts';
import { begun, fail } from './golden/acts.ts';
import {
  asked,
  type Attempt,
  type Failing,
  follow,
  inEveryWay,
  inOneWay,
  ready,
  type Shown,
  until,
} from './golden/course.ts';
import { courses } from './golden/courses.ts';
import { rowAt } from './golden/table.ts';

/** A figure of the documents, and where in a table it shows. */
interface Figure {
  readonly attempt: Attempt;
  readonly shown: Shown;
  /** The failure that it shows in, where it takes one. */
  readonly failing?: Failing;
}

function figuresOf(attempt: Attempt): Figure[] {
  const { figures, failing } = attempt.course;
  return [
    ...figures.map((shown) => ({ attempt, shown })),
    ...failing.flatMap((each) => (each.figures ?? []).map((shown) => ({ attempt, shown, failing: each }))),
  ];
}

/** What the cell of a figure reads in the millisecond before its minute, and at it. */
function read({ attempt, shown: { at, in: column }, failing }: Figure): [before: string, after: string] {
  const rehearsal = failing ? until(failing.at, ready(attempt), attempt) : ready(attempt);
  if (failing) begun(rehearsal, fail(failing.in));
  else until(at - 1 / 60_000, rehearsal, attempt);
  const before = rehearsal.at(at - 1 / 60_000).cell(column);
  return [before, rehearsal.at(at).cell(column)];
}

/** What its table says there. */
function said({ attempt, shown: { at, in: column }, failing }: Figure): (string | undefined)[] {
  const rows = failing?.rows ?? attempt.course.rows;
  return [at - 1 / 60_000, at].map((minute) => rowAt(rows, minute).cells[column]);
}

/** Which figures of an attempt a test would name as wrong now. */
function wrong(attempt: Attempt): string[] {
  return figuresOf(attempt)
    .filter((figure) => read(figure).join() !== said(figure).join())
    .map(({ shown }) => shown.figure);
}

/** Whether an attempt would go by its table now, at every boundary of it. */
function meetsTable(attempt: Attempt): boolean {
  const rehearsal = ready(attempt);
  let meets = true;
  try {
    follow(
      rehearsal,
      attempt,
      (_, row) => {
        meets &&= JSON.stringify(rehearsal.cells(asked(row))) === JSON.stringify(row.cells);
      },
      { which: 'boundaries' },
    );
  } catch {
    return false; // something that the table says is done could not be done then
  }
  return meets;
}

const attempts = inOneWay(courses);
const figures = attempts.flatMap(([title, attempt]) =>
  figuresOf(attempt).map((figure): [string, Figure] => {
    const { shown, failing } = figure;
    const when = failing ? `, failing ${failing.says}` : '';
    return [
      `${title}${when}: ${shown.figure} [${shown.row}] shows in ${shown.in} at minute ${shown.at}`,
      figure,
    ];
  }),
);

describe('every figure of every path shows where the documents say', () => {
  it.each(figures)('%s', (_, figure) => {
    const [before, after] = said(figure);
    expect(before).not.toBe(after);
    expect(read(figure)).toEqual([before, after]);
  });
});

/** Ways that begin outside of any network: no subnet is left by them. */
const leavesNoSubnet: ReadonlySet<string> = new Set(['vnet-inject', 'zones']);

/** What follows from a figure, in the order of time. */
const chain = ['build.lasts', 'cutover.lasts', 'retention', 'kept', 'vacating', 'unlinking'];

/** Whether one figure may read wrongly because another is wrong. */
function follows(figure: string, each: string): boolean {
  if (each === figure) return true;
  if (!chain.includes(each)) return figure === 'build.lasts' || figure === 'cutover.lasts'; // the run ends earlier
  return chain.includes(figure) && chain.indexOf(each) > chain.indexOf(figure);
}

const changes = figures
  .filter(
    ([, { attempt, shown }]) => figureOf(attempt, shown.figure) !== null || shown.figure === 'retention',
  )
  .flatMap(([title, figure]) =>
    [1, -1].map((by): [string, Figure, number] => [`${title}, by ${by}`, figure, by]),
  );

describe('the tests of the figures', () => {
  it('know every plan there is, in every era', () => {
    const gone = new Set(inEveryWay(courses).map(([, attempt]) => planOf(attempt)));
    const inEra = (era: Era): Plan[] =>
      [...plansOf(era)].filter(({ path }) => Object.hasOwn(migrations, path));
    for (const era of Object.keys(eras) as Era[])
      expect(
        inEra(era)
          .filter((plan) => !gone.has(plan))
          .map(({ path }) => `${path} in ${era}`),
      ).toEqual([]);
  });

  it('know every figure of every plan that a path goes by', () => {
    const known = new Map<Plan, Set<string>>();
    for (const [, attempt] of inEveryWay(courses)) {
      const names = known.get(planOf(attempt)) ?? new Set();
      for (const { shown } of figuresOf(attempt)) names.add(shown.figure);
      known.set(planOf(attempt), names);
    }
    for (const [plan, names] of known) {
      const unseen = figuresIn(plan).filter((name) => !names.has(name));
      expect([plan.path, ...unseen]).toEqual([
        plan.path,
        ...(leavesNoSubnet.has(plan.path) ? ['vacating'] : []),
      ]);
    }
  });

  it.each(figures)('cite the row that the plan cites: %s', (_, { attempt, shown }) => {
    expect(figureOf(attempt, shown.figure)?.fact ?? shown.row).toBe(shown.row);
  });

  it.each(attempts)('have nothing to say against %s as it is', (_, attempt) => {
    expect([wrong(attempt), meetsTable(attempt)]).toEqual([[], true]);
  });

  it.each(changes)('notice when another minute is said: %s', (_, { attempt, shown: { figure } }, by) => {
    const alters = figureOf(attempt, figure) !== null; // else there is a retention where there should be none
    withFigure(attempt, figure, by, () => {
      const found = wrong(attempt);
      expect(found).toContain(figure);
      expect(found.filter((each) => alters && !follows(figure, each))).toEqual([]);
      expect(meetsTable(attempt)).toBe(figure.startsWith('rollback'));
    });
  });
});
