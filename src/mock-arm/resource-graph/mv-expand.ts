import { compile, type Compiled } from './compile.ts';
import { invalid } from './query-error.ts';
import { withColumn } from './steps.ts';
import { nameOf, type Step } from './syntax.ts';
import { type Column, demandRoom, type Row, type Table } from './table.ts';
import { type ColumnType, datetimeOf, isBag, isList, numberOf, textOf, type Value } from './value.ts';

type Expansion = Extract<Step, { step: 'mv-expand' }>;

/**
 * Unfolds lists: a row for each thing in them, and for several lists the first things together, the second, and so on.
 * Of a bag come its members one by one. A row with nothing to unfold stays, with nothing in that column. [M], [I]
 *
 * @throws QueryError
 */
export function expand({ columns: asked, limit, index }: Expansion, table: Table, nowMs: number): Table {
  const compiled = asked.map(({ name, expression, type = 'object' }) => {
    const called = name ?? nameOf(expression);
    if (called === undefined) throw invalid('What mv-expand unfolds needs a name.', expression.at);
    const column: Column = { name: called, type };
    return { column, of: compile(expression, { columns: table.columns, nowMs }).of };
  });
  const parts = table.rows.flatMap((row) => partsOf(row, compiled, limit));
  const indexed = index === undefined ? [] : [{ name: index, type: 'integer' } as const];
  const plain = { columns: table.columns, rows: demandRoom(parts.map(({ row }) => row)) };
  const unfolded = compiled.reduce(
    (so, { column }, at) =>
      withColumn(column, so, (_, place) => converted(parts[place]?.parts[at] ?? null, column.type)),
    plain as Table,
  );
  return indexed.reduce((so, column) => withColumn(column, so, (_, at) => parts[at]?.index ?? 0), unfolded);
}

interface Part {
  readonly row: Row;
  readonly index: number;
  /** What stands in each of the unfolded columns. */
  readonly parts: Row;
}

function partsOf(row: Row, compiled: readonly Pick<Compiled, 'of'>[], limit: number): Part[] {
  const lists = compiled.map(({ of }) => listOf(of(row)));
  const length = Math.min(limit, Math.max(1, ...lists.map((list) => list.length)));
  return Array.from({ length }, (_, index) => ({
    row,
    index,
    parts: lists.map((list) => list[index] ?? null),
  }));
}

function listOf(value: Value): readonly Value[] {
  if (isList(value)) return value;
  return isBag(value) ? Object.entries(value).map((entry) => Object.fromEntries([entry])) : [value];
}

function converted(value: Value, type: ColumnType): Value {
  if (value === null || type === 'object') return value;
  if (type === 'string') return textOf(value);
  if (type === 'datetime') return datetimeOf(value);
  return type === 'boolean' ? value === true : numberOf(value);
}
