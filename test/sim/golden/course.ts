import type { Era, FactId } from '../../../src/model/index.ts';
import { begun, fail } from './acts.ts';
import { type Act, type Instance, Rehearsal } from './rehearsal.ts';
import { type Column, instants, type Row, rowAt } from './table.ts';

/** The figures of a plan, by where they stand in it. */
export type FigureName =
  | 'build.lasts'
  | 'cutover.lasts'
  | 'lock'
  | 'retention'
  | 'kept'
  | 'vacating'
  | 'unlinking'
  | 'rollback.building'
  | 'rollback.cutover';

/** Where a figure of the documents shows: the minute from which a column of the table reads otherwise than before. */
export interface Shown {
  readonly row: FactId;
  readonly figure: FigureName;
  readonly at: number;
  readonly in: Column;
}

/** An attempt that fails, seen until the instance is steady again. Row C19. */
export interface Failing {
  readonly row: FactId;
  /** A phrase that follows `failing`. */
  readonly says: string;
  readonly at: number;
  /** The location that fails, of several that move. */
  readonly in?: string;
  readonly rows: readonly Row[];
  readonly figures?: readonly Shown[];
}

/** One path: who goes it, by which documents, how it is begun, and what they say is seen from minute to minute. */
export interface Course {
  readonly says: string;
  readonly row: FactId;
  /** As plans and timelines name it. */
  readonly path: string;
  readonly instance: Instance;
  /** The eras that offer it, with what begins it there. */
  readonly ways: readonly (readonly [era: Era, begins: Act])[];
  /** What has happened before it begins. */
  readonly given?: (rehearsal: Rehearsal) => void;
  /** The minute in which it is begun, where that is not the one that counting starts from. */
  readonly from?: number;
  /** What is done later on. */
  readonly later?: readonly (readonly [minute: number, act: Act])[];
  readonly starts?: string;
  /** The location that is watched. */
  readonly watched?: string;
  readonly rows: readonly Row[];
  readonly figures: readonly Shown[];
  readonly failing: readonly Failing[];
  /** The name of the file that tells it as a story, without its extension. */
  readonly story?: string;
}

/** A course, begun in one of its ways. */
export interface Attempt {
  readonly course: Course;
  readonly era: Era;
  readonly begins: Act;
}

/** Courses as `it.each` takes them, each in all of its ways. */
export function inEveryWay(courses: readonly Course[]): [title: string, attempt: Attempt][] {
  return courses.flatMap((course) =>
    course.ways.map(([era, begins]): [string, Attempt] => [
      `${course.says}, ${begins.says} in ${era}`,
      { course, era, begins },
    ]),
  );
}

/** Courses as `it.each` takes them, each in the first of its ways. */
export function inOneWay(courses: readonly Course[]): [title: string, attempt: Attempt][] {
  return courses.flatMap((course) => inEveryWay([course]).slice(0, 1));
}

/** Every failure of some courses, as `it.each` takes them. */
export function failures(
  attempts: readonly [string, Attempt][],
): [title: string, attempt: Attempt, failing: Failing][] {
  return attempts.flatMap(([title, attempt]) =>
    attempt.course.failing.map((failing): [string, Attempt, Failing] => [
      `${title}, failing ${failing.says}, at minute ${failing.at}`,
      attempt,
      failing,
    ]),
  );
}

/** An instance that stands where an attempt begins, at the minute in which it does. */
export function ready(
  { course, era }: Attempt,
  furnish: (rehearsal: Rehearsal) => void = () => {},
): Rehearsal {
  const { instance, starts, watched, given, from = 0 } = course;
  const rehearsal = new Rehearsal({ instance, era, starts, watched });
  furnish(rehearsal);
  given?.(rehearsal);
  rehearsal.begins(from);
  return rehearsal;
}

/**
 * Follows an attempt through a table, looking at every instant of it; on from where the rehearsal stands, as a second one
 * would.
 *
 * @param failing what goes wrong, where something does
 */
export function follow(
  rehearsal: Rehearsal,
  { course, begins }: Attempt,
  look: (minute: number, row: Row) => void,
  { failing, which }: { readonly failing?: Failing; readonly which?: 'minutes' | 'boundaries' } = {},
): void {
  const { from = 0, later = [] } = course;
  const rows = failing?.rows ?? course.rows;
  const fails: [number, Act][] = failing ? [[failing.at, fail(failing.in)]] : [];
  const acts = [[from, begins] as const, ...later.filter(([at]) => !failing || at < failing.at), ...fails];
  rehearsal.begins(from);
  for (const minute of instants(rows, which)) {
    for (let next = acts[0]; next && next[0] <= minute; next = acts[0]) {
      begun(rehearsal.at(next[0]), next[1]);
      acts.shift();
    }
    rehearsal.at(minute);
    look(minute, rowAt(rows, minute));
  }
}

/** Lets an attempt go on until a minute, with all that belongs to it. */
export function until(minute: number, rehearsal: Rehearsal, { course, begins }: Attempt): Rehearsal {
  const { from = 0, later = [] } = course;
  rehearsal.begins(from);
  for (const [at, act] of [[from, begins] as const, ...later]) {
    if (at > minute) break;
    rehearsal.at(at);
    begun(rehearsal, act);
  }
  return rehearsal.at(minute);
}

/** The columns that a row of a table speaks of. */
export function asked({ cells }: Row): Column[] {
  return Object.keys(cells) as Column[];
}
