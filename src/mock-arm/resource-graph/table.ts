import { QueryError } from './query-error.ts';
import type { ColumnType, Value } from './value.ts';

/** A column of a {@link Table}. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

/** The cells of a row, in the order of the columns. */
export type Row = readonly Value[];

/** Columns and rows. Cells are found by place, so that a column may have any name. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** More rows than that are not worked on at once. [S] */
const mostRows = 100_000;

/** Some rows, as long as they are not too many. @throws QueryError */
export function demandRoom<Rows extends readonly Row[]>(rows: Rows): Rows {
  if (rows.length > mostRows)
    throw new QueryError('LimitExceeded', `A query works on ${mostRows} rows at once at most.`);
  return rows;
}

/** Names of columns, each once: one that is taken gets a number behind it, as Kusto gives it. [M] */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let number = 1; taken.has(free); number++) free = `${name}${number}`;
    taken.add(free);
    return free;
  });
}

/** What rows are grouped by: the same for the same cells, whatever they hold. */
export function groupKey(cells: Row): string {
  return JSON.stringify(cells.map((cell) => [typeof cell, cell]));
}
