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

/** What a table may look at besides, where its path has more to show. */
export const besides = [
  'outside',
  'inside',
  'regional',
  'platforms',
  'phases',
  'original',
  'other',
  'back',
] as const;

export type Column = (typeof columns)[number] | (typeof besides)[number];

/** An instance at one instant, in the words of a table. */
export type Cells = Readonly<Partial<Record<Column, string>>>;

/** What holds from one minute until another; `to` of the last row is far away. */
export interface Row {
  readonly from: number;
  readonly to: number;
  readonly cells: Cells;
}

/** Reads a table as it is typed: a head of `from`, `to`, all columns and some besides, a line a row, `|` between cells. */
export function table(text: string): readonly Row[] {
  const [head = [], ...lines] = text.trim().split('\n').map(cellsOf);
  const [from, to, ...asked] = head;
  const known = asked.slice(columns.length).every((word) => (besides as readonly string[]).includes(word));
  if (from !== 'from' || to !== 'to' || asked.slice(0, columns.length).join() !== columns.join() || !known)
    throw new Error(`not the head of a golden table: ${head.join()}`);
  return lines.map(([begins, ends, ...cells]) => ({
    from: Number(begins),
    to: ends === '' ? Infinity : Number(ends),
    cells: Object.fromEntries(asked.map((column, at) => [column, cells[at]])) as Cells,
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

/** The minute in which the last thing happens that a table tells of. */
export function lastMinute(rows: readonly Row[]): number {
  return rows.at(-1)?.from ?? 0;
}

/**
 * When to look at a table: the last millisecond before and the first one after every boundary, a while beyond, and
 * between them every minute; of rows that last for hours every minute of the first hour, then every hour.
 */
export function instants(
  rows: readonly Row[],
  which: 'minutes' | 'boundaries' = 'minutes',
): readonly number[] {
  const begins = rows[0]?.from ?? 0;
  const all = rows.flatMap(({ from, to }) => [
    from - millisecond,
    from,
    from + millisecond,
    ...(which === 'minutes' ? within(from, Math.min(to, from + 6)) : []),
    ...(which === 'minutes' && to < Infinity ? within(from, to) : []),
  ]);
  return [...new Set(all)].filter((minute) => minute >= begins).sort((a, b) => a - b);
}

function within(from: number, to: number): number[] {
  const found: number[] = [];
  for (let minute = from; minute < to; minute += minute < from + 60 ? 1 : 60) found.push(minute);
  return found;
}

const millisecond = 1 / 60_000;
