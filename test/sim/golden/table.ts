/** What is looked at in every row of a golden table; the words are those of the tables' head. */
export const columns = [
  'state',
  'platform',
  'phase',
  'ends',
  'lock',
  'writes',
  'gateway',
  'custom A',
  'CNAME',
  'management',
  'old VIP',
  'new VIP',
  'temporary',
  'promise',
  'failure',
] as const;

export type Column = (typeof columns)[number];

/** An instance at one instant, in the words of a table. */
export type Cells = Readonly<Record<Column, string>>;

/** What holds from one minute until another; `to` of the last row is far away. */
export interface Row {
  readonly from: number;
  readonly to: number;
  readonly cells: Cells;
}

/** Reads a table as it is typed: a head of `from`, `to` and every column, a line a row, `|` between the cells. */
export function table(text: string): readonly Row[] {
  const [head, ...lines] = text.trim().split('\n').map(cellsOf);
  if (head?.join() !== ['from', 'to', ...columns].join())
    throw new Error(`not the head of a golden table: ${head?.join()}`);
  return lines.map(([from, to, ...cells]) => ({
    from: Number(from),
    to: to === '' ? Infinity : Number(to),
    cells: Object.fromEntries(columns.map((column, at) => [column, cells[at]])) as Cells,
  }));
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** The row that covers a minute. Rows begin at their `from` and end just before their `to`. */
export function rowAt(rows: readonly Row[], minute: number): Row {
  const row = rows.find(({ from, to }) => from <= minute && minute < to);
  if (row === undefined) throw new Error(`no row covers minute ${minute}`);
  return row;
}

/**
 * When to look at a table: the last millisecond before and the first one after every boundary, every minute between,
 * and a while beyond.
 */
export function instants(
  rows: readonly Row[],
  which: 'minutes' | 'boundaries' = 'minutes',
): readonly number[] {
  const boundaries = rows.map(({ from }) => from);
  const [begins = 0, last = 0] = [boundaries[0], boundaries.at(-1)];
  const minutes = Array.from({ length: last - begins + 6 }, (_, minute) => begins + minute);
  const around = boundaries.flatMap((minute) => [minute - millisecond, minute, minute + millisecond]);
  const all = which === 'minutes' ? [...minutes, ...around] : around;
  return [...new Set(all)].filter((minute) => minute >= begins).sort((a, b) => a - b);
}

const millisecond = 1 / 60_000;
