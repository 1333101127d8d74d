import { compile, type Compiled, type Scope } from './compile.ts';
import { invalid, notSupported } from './query-error.ts';
import { type Expression, nameOf, type Named } from './syntax.ts';
import { groupKey, type Row } from './table.ts';
import { type ColumnType, compareValues, jsonOf, numberOf, type Value } from './value.ts';

/** A function of many rows: of what its argument is in each of them. */
interface Aggregate {
  readonly takes: readonly [least: number, most: number];
  readonly type: ColumnType | 'ofFirst';
  /** What its column is called, before the name of what it is of. [M] */
  readonly prefix: string;
  /** @param values of the first argument @param rows in which the last one, a condition, holds */
  readonly of: (values: readonly Value[]) => Value;
  /** Whether its last argument says which rows count. */
  readonly conditional?: boolean;
}

const present = (values: readonly Value[]): Value[] => values.filter((value) => value !== null);
const different = (values: readonly Value[]): Value[] => [
  ...new Map(present(values).map((value) => [groupKey([value]), value])).values(),
];
const total = (values: readonly Value[]): number =>
  values.reduce<number>((sum, each) => sum + (numberOf(each) ?? 0), 0);

function extreme(sign: 1 | -1): (values: readonly Value[]) => Value {
  return (values) =>
    present(values).reduce<Value>(
      (best, each) => (best === null || (compareValues(each, best) ?? 0) * sign > 0 ? each : best),
      null,
    );
}

const listed: Omit<Aggregate, 'prefix'> = {
  takes: [1, 1],
  type: 'object',
  of: (values) => present(values).map(jsonOf),
};
const distinct: Omit<Aggregate, 'prefix'> = { ...listed, of: (values) => different(values).map(jsonOf) };
const counted = { takes: [0, 0], type: 'integer', of: (values: readonly Value[]) => values.length } as const;
const unlike = {
  takes: [1, 2],
  type: 'integer',
  of: (values: readonly Value[]) => different(values).length,
} as const;
const first: Aggregate = {
  takes: [1, 1],
  type: 'ofFirst',
  prefix: 'any_',
  of: (values) => present(values)[0] ?? null,
};

const aggregates: Readonly<Record<string, Aggregate>> = {
  count: { ...counted, prefix: 'count_' },
  countif: { ...counted, takes: [1, 1], prefix: 'countif_', conditional: true },
  dcount: { ...unlike, prefix: 'dcount_' },
  dcountif: { ...unlike, takes: [2, 2], prefix: 'dcountif_', conditional: true },
  sum: { takes: [1, 1], type: 'ofFirst', prefix: 'sum_', of: total },
  sumif: { takes: [2, 2], type: 'ofFirst', prefix: 'sumif_', of: total, conditional: true },
  avg: {
    takes: [1, 1],
    type: 'number',
    prefix: 'avg_',
    of: (values) => (present(values).length === 0 ? null : total(values) / present(values).length),
  },
  min: { takes: [1, 1], type: 'ofFirst', prefix: 'min_', of: extreme(-1) },
  max: { takes: [1, 1], type: 'ofFirst', prefix: 'max_', of: extreme(1) },
  make_list: { ...listed, prefix: 'list_' },
  makelist: { ...listed, prefix: 'list_' },
  make_set: { ...distinct, prefix: 'set_' },
  makeset: { ...distinct, prefix: 'set_' },
  any: first,
  take_any: first,
};

/** An aggregate at work on the rows of a group. */
export interface CompiledAggregate {
  readonly type: ColumnType;
  readonly of: (rows: readonly Row[]) => Value;
}

/** Makes a function of an aggregate. @throws QueryError where it is none */
export function compileAggregate(expression: Expression, scope: Scope): CompiledAggregate {
  const { at } = expression;
  if (expression.kind !== 'call')
    throw invalid(`An aggregate was expected, as in count() or max(x), and not '${at.text}'.`, at);
  const { name, args } = expression;
  const known = aggregateNamed(name);
  if (known === undefined) throw notSupported('aggregate', at, Object.keys(aggregates));
  const [least, most] = known.takes;
  if (args.length < least || args.length > most)
    throw invalid(
      `'${name}' takes ${least === most ? least : `${least} to ${most}`} arguments; here are ${args.length}.`,
      at,
    );
  const compiled = args.map((each) => compile(each, scope));
  const [of, holds] = known.conditional ? [compiled.at(-2), compiled.at(-1)] : [compiled[0], undefined];
  return { type: typeOf(known, of), of: (rows) => known.of(valuesOf(rows, of, holds)) };
}

/** What the column of an aggregate is called that is given no name. [M] */
export function aggregateName({ name, expression }: Named): string {
  if (name !== undefined) return name;
  const known = expression.kind === 'call' ? aggregateNamed(expression.name) : undefined;
  return `${known?.prefix ?? ''}${known?.conditional === true ? '' : (nameOf(expression) ?? '')}`;
}

function aggregateNamed(name: string): Aggregate | undefined {
  return Object.hasOwn(aggregates, name) ? aggregates[name] : undefined;
}

function typeOf({ type }: Aggregate, of: Compiled | undefined): ColumnType {
  if (type !== 'ofFirst') return type;
  return of?.type ?? 'object';
}

/** What there is to count where nothing is aggregated is the rows themselves. */
function valuesOf(rows: readonly Row[], of: Compiled | undefined, holds: Compiled | undefined): Value[] {
  const counting = holds === undefined ? rows : rows.filter((row) => holds.of(row) === true);
  return counting.map((row) => (of === undefined ? true : of.of(row)));
}
