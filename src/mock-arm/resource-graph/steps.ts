import { aggregateName, compileAggregate } from './aggregates.ts';
import { compile, placeOf, type Scope } from './compile.ts';
import { invalid } from './query-error.ts';
import { nameOf, type Named, type Order, type Step } from './syntax.ts';
import { type Column, groupKey, type Row, type Table, uniqueNames } from './table.ts';
import type { Token } from './token.ts';
import { orderValues, type Value } from './value.ts';

type Of<Name extends Step['step']> = Step & { readonly step: Name };

/** What a step makes of a table, where it needs no other one. */
type Applied<Name extends Step['step']> = (step: Of<Name>, table: Table, scope: Scope) => Table;

/** The steps that need no other table. */
type Simple = Exclude<Step['step'], 'join' | 'union' | 'mv-expand'>;

const applied: { readonly [Name in Simple]: Applied<Name> } = {
  where: ({ predicate }, { columns, rows }, scope) => {
    const holds = compile(predicate, scope);
    return { columns, rows: rows.filter((row) => holds.of(row) === true) };
  },
  project: ({ columns }, table, scope) => projected(columns, table, scope),
  distinct: ({ columns }, table, scope) => {
    const shown = columns.length === 0 ? table : projected(columns, table, scope);
    return {
      columns: shown.columns,
      rows: [...new Map(shown.rows.map((row) => [groupKey(row), row])).values()],
    };
  },
  extend: ({ columns }, table, scope) => columns.reduce((so, each) => extended(each, so, scope), table),
  'project-away': ({ patterns }, table) =>
    kept(table, ({ name }) => !patterns.some((each) => fits(each, name))),
  'project-keep': ({ patterns }, table) =>
    kept(table, ({ name }) => patterns.some((each) => fits(each, name))),
  'project-rename': ({ columns }, table) => renamed(columns, table),
  summarize: ({ aggregates, by }, table, scope) => summarized(aggregates, by, table, scope),
  count: (_, { rows }) => ({ columns: [{ name: 'Count', type: 'integer' }], rows: [[rows.length]] }),
  take: ({ rows: most }, { columns, rows }) => ({ columns, rows: rows.slice(0, most) }),
  order: ({ by }, table, scope) => ordered(by, table, scope),
};

/** Applies a step that needs no other table. @throws QueryError */
export function applyStep<Name extends Simple>(step: Of<Name>, table: Table, nowMs: number): Table {
  const apply = applied[step.step as Name] as Applied<Name>;
  return apply(step, table, { columns: table.columns, nowMs });
}

/** The names of columns that are given one or can be called after what is in them; the others are numbered. [M] */
function namesOf(named: readonly (string | undefined)[]): string[] {
  let unnamed = 0;
  return uniqueNames(named.map((name) => name ?? `Column${++unnamed}`));
}

function projected(named: readonly Named[], table: Table, scope: Scope): Table {
  const compiled = named.map(({ expression }) => compile(expression, scope));
  const names = namesOf(named.map(({ name, expression }) => name ?? nameOf(expression)));
  return {
    columns: compiled.map(({ type }, at) => ({ name: names[at] as string, type })),
    rows: table.rows.map((row) => compiled.map(({ of }) => of(row))),
  };
}

/** Each sees those before it. One that is there already gives way. */
function extended({ name, expression }: Named, { columns, rows }: Table, { nowMs }: Scope): Table {
  const { type, of } = compile(expression, { columns, nowMs });
  const called =
    name ?? nameOf(expression) ?? namesOf([...columns.map((each) => each.name), undefined]).at(-1);
  return withColumn({ name: called as string, type }, { columns, rows }, (row) => of(row));
}

/** A table with one column more, or one in place of that of its name. */
export function withColumn(
  column: Column,
  { columns, rows }: Table,
  of: (row: Row, index: number) => Value,
): Table {
  const found = columns.findIndex(({ name }) => name === column.name);
  const place = found < 0 ? columns.length : found;
  return {
    columns: [...columns.slice(0, place), column, ...columns.slice(place + 1)],
    rows: rows.map((row, index) => [...row.slice(0, place), of(row, index), ...row.slice(place + 1)]),
  };
}

function kept({ columns, rows }: Table, wanted: (column: Column) => boolean): Table {
  const places = columns.flatMap((column, place) => (wanted(column) ? [place] : []));
  return {
    columns: places.map((place) => columns[place] as Column),
    rows: rows.map((row) => places.map((place) => row[place] as Value)),
  };
}

/** Whether a name fits a pattern with stars in it. */
function fits({ text }: Token, name: string): boolean {
  const [first = '', ...others] = text.split('*');
  if (others.length === 0) return name === text;
  if (!name.startsWith(first)) return false;
  let from = first.length;
  for (const part of others.slice(0, -1)) {
    const at = name.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  const last = others.at(-1) ?? '';
  return name.length - last.length >= from && name.endsWith(last);
}

function renamed(pairs: readonly (readonly [name: string, of: Token])[], { columns, rows }: Table): Table {
  const names = columns.map(({ name }) => name);
  for (const [name, of] of pairs) names[placeOf(of.text, of, columns)] = name;
  if (new Set(names).size < names.length) throw invalid('Two columns would have one name.', pairs[0]?.[1]);
  return { columns: columns.map(({ type }, at) => ({ name: names[at] as string, type })), rows };
}

/** Without `by` there is one group, even of no rows. */
function summarized(
  aggregates: readonly Named[],
  by: readonly Named[],
  { rows }: Table,
  scope: Scope,
): Table {
  const keys = by.map(({ expression }) => compile(expression, scope));
  const compiled = aggregates.map(({ expression }) => compileAggregate(expression, scope));
  const groups = new Map<string, { readonly key: Row; readonly rows: Row[] }>();
  if (by.length === 0) groups.set('', { key: [], rows: [...rows] });
  for (const row of by.length === 0 ? [] : rows) {
    const key = keys.map(({ of }) => of(row));
    const at = groupKey(key);
    const group = groups.get(at) ?? { key, rows: [] };
    group.rows.push(row);
    groups.set(at, group);
  }
  const names = namesOf([
    ...by.map(({ name, expression }) => name ?? nameOf(expression)),
    ...aggregates.map((each) => aggregateName(each) || undefined),
  ]);
  return {
    columns: [...keys, ...compiled].map(({ type }, at) => ({ name: names[at] as string, type })),
    rows: [...groups.values()].map((group) => [...group.key, ...compiled.map(({ of }) => of(group.rows))]),
  };
}

function ordered(by: readonly Order[], { columns, rows }: Table, scope: Scope): Table {
  const compiled = by.map((order) => ({ ...order, of: compile(order.by, scope).of }));
  const compare = (one: Row, other: Row): number => {
    for (const { of, descending, nulls } of compiled) {
      const [a, b] = [of(one), of(other)];
      if (a === null && b === null) continue;
      if (a === null || b === null) return (a === null) === (nulls === 'first') ? -1 : 1;
      const order = orderValues(a, b);
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  };
  return { columns, rows: [...rows].sort(compare) };
}
