import { placeOf } from './compile.ts';
import type { Step } from './syntax.ts';
import { demandRoom, groupKey, type Row, type Table, uniqueNames } from './table.ts';

type Join = Extract<Step, { step: 'join' }>;

/** Joins two tables. Columns of the right one whose name is taken get a number behind it. [M] @throws QueryError */
export function join({ kind, on }: Join, left: Table, right: Table): Table {
  const keyOf = (table: Table, side: 'left' | 'right'): ((row: Row) => string) => {
    const places = on.map((key) => placeOf(key[side].text, key[side], table.columns));
    return (row) => groupKey(places.map((place) => row[place] ?? null));
  };
  const [leftKey, rightKey] = [keyOf(left, 'left'), keyOf(right, 'right')];
  const found = grouped(right.rows, rightKey);
  const rows = kind === 'innerunique' ? firstOfEach(left.rows, leftKey) : left.rows;
  const matched = new Set<string>();
  const nobody = [right.columns.map(() => null)];
  const joined: Row[] = [];
  for (const row of rows) {
    const key = leftKey(row);
    const others = found.get(key);
    if (others) matched.add(key);
    for (const other of others ?? (kind === 'leftouter' || kind === 'fullouter' ? nobody : []))
      joined.push([...row, ...other]);
    demandRoom(joined);
  }
  const alone = kind === 'fullouter' ? right.rows.filter((row) => !matched.has(rightKey(row))) : [];
  const columns = [...left.columns, ...right.columns];
  const names = uniqueNames(columns.map(({ name }) => name));
  return {
    columns: columns.map(({ type }, at) => ({ name: names[at] as string, type })),
    rows: [...joined, ...alone.map((row) => [...left.columns.map(() => null), ...row])],
  };
}

/** Puts tables under one another: with all their columns, or with those that all of them have. @throws QueryError */
export function unite(tables: readonly Table[], inner: boolean): Table {
  const all = new Map(
    tables.flatMap(({ columns }) => columns.map((column) => [column.name, column] as const)),
  );
  const has = ({ columns }: Table, name: string): boolean => columns.some((column) => column.name === name);
  const columns = [...all.values()].filter(({ name }) => !inner || tables.every((table) => has(table, name)));
  const rows = tables.flatMap((table) => {
    const places = columns.map(({ name }) => table.columns.findIndex((column) => column.name === name));
    return table.rows.map((row) => places.map((place) => row[place] ?? null));
  });
  return { columns, rows: demandRoom(rows) };
}

function grouped(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row)) ?? [];
    group.push(row);
    groups.set(keyOf(row), group);
  }
  return groups;
}

function firstOfEach(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  return [...grouped(rows, keyOf).values()].flatMap(([first]) => (first ? [first] : []));
}
