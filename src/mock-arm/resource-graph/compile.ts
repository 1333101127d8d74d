import { hasTerm, isOperator, operators } from './scalar-operators.ts';
import { scalarFunctions } from './scalar-functions.ts';
import { demandMeasure } from './room.ts';
import { invalid, notSupported, QueryError } from './query-error.ts';
import type { Expression } from './syntax.ts';
import type { Column, Row } from './table.ts';
import type { Token } from './token.ts';
import { type ColumnType, compareValues, isBag, isList, sameValue, textOf, type Value } from './value.ts';

/** What an expression is compiled against. */
export interface Scope {
  readonly columns: readonly Column[];
  /** Virtual time, in milliseconds since 1970. */
  readonly nowMs: number;
}

/** An expression at work on the rows of a table. */
export interface Compiled {
  readonly type: ColumnType;
  readonly of: (row: Row) => Value;
}

type Of<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>;

/** Makes a function of an expression. @throws QueryError where it names what is not there */
export function compile(expression: Expression, scope: Scope): Compiled {
  switch (expression.kind) {
    case 'literal': {
      const { value, type } = expression;
      return { type, of: () => value };
    }
    case 'column':
      return compileColumn(expression.name, expression.at, scope.columns);
    case 'member':
      return compileMember(expression, scope);
    case 'call':
      return compileCall(expression, scope);
    case 'operation':
      return compileOperation(expression, scope);
    case 'among':
      return compileAmong(expression, scope);
  }
}

/** The place of a column. @throws QueryError where there is none of that name */
export function placeOf(name: string, at: Token, columns: readonly Column[]): number {
  const place = columns.findIndex((column) => column.name === name);
  if (place >= 0) return place;
  const near = columns.find((column) => column.name.toLowerCase() === name.toLowerCase());
  const says = near
    ? `names of columns mind their case, and there is '${near.name}'`
    : `there are: ${columns.map((column) => column.name).join(', ')}`;
  throw new QueryError('UnknownColumn', `There is no column '${name}' here; ${says}.`, at);
}

function compileColumn(name: string, at: Token, columns: readonly Column[]): Compiled {
  const place = placeOf(name, at, columns);
  return { type: (columns[place] as Column).type, of: (row) => row[place] as Value };
}

/** What stands in a bag under a name, or in a list at a place; nothing where that is none, or nothing stands there. */
function compileMember({ of, member }: Of<'member'>, scope: Scope): Compiled {
  const [whole, key] = [compile(of, scope), compile(member, scope)];
  return {
    type: 'object',
    of: (row) => {
      const [at, name] = [whole.of(row), key.of(row)];
      if (isBag(at) && typeof name === 'string') return Object.hasOwn(at, name) ? (at[name] as Value) : null;
      return isList(at) && typeof name === 'number' ? (at.at(name) ?? null) : null;
    },
  };
}

function compileCall({ name, args, at }: Of<'call'>, scope: Scope): Compiled {
  const known = Object.hasOwn(scalarFunctions, name) ? scalarFunctions[name] : undefined;
  if (known === undefined) throw notSupported('function', at, Object.keys(scalarFunctions));
  const [least, most] = known.takes;
  if (args.length < least || args.length > most) {
    const wanted = least === most ? String(least) : `${least} to ${most}`;
    throw invalid(`'${name}' takes ${wanted} arguments; here are ${args.length}.`, at);
  }
  const compiled = args.map((each) => compile(each, scope));
  const model = known.type === 'ofFirst' ? compiled[0] : compiled.at(-1);
  const type = known.type === 'ofFirst' || known.type === 'ofLast' ? (model?.type ?? 'object') : known.type;
  return {
    type,
    of: (row) =>
      demandMeasure(
        known.of(
          compiled.map((each) => each.of(row)),
          scope.nowMs,
        ),
      ),
  };
}

function compileOperation({ operator, left, right, at }: Of<'operation'>, scope: Scope): Compiled {
  const [a, b] = [compile(left, scope), compile(right, scope)];
  if (operator === 'and') return { type: 'boolean', of: (row) => a.of(row) === true && b.of(row) === true };
  if (operator === 'or') return { type: 'boolean', of: (row) => a.of(row) === true || b.of(row) === true };
  const known = isOperator(operator) ? operators[operator] : undefined;
  if (known === undefined) throw notSupported('operator', at, Object.keys(operators));
  const type = known.type === 'ofLeft' ? arithmetic(operator, a.type, b.type) : known.type;
  return { type, of: (row) => known.of(a.of(row), b.of(row)) };
}

function arithmetic(operator: string, left: ColumnType, right: ColumnType): ColumnType {
  if (left === 'datetime') return right === 'datetime' ? 'timespan' : 'datetime';
  if (left === 'timespan') return 'timespan';
  return left === 'integer' && right === 'integer' && operator !== '/' ? 'integer' : 'number';
}

const lower = (value: Value): string => textOf(value).toLowerCase();

const tests: Readonly<Record<string, (value: Value, list: readonly Value[]) => boolean>> = {
  in: (value, list) => list.some((each) => sameValue(value, each)),
  'in~': (value, list) => list.some((each) => lower(value) === lower(each)),
  has_any: (value, list) => list.some((each) => hasTerm(lower(value), lower(each))),
  has_all: (value, list) => list.every((each) => hasTerm(lower(value), lower(each))),
  between: (value, [from = null, to = null]) =>
    (compareValues(value, from) ?? -1) >= 0 && (compareValues(value, to) ?? 1) <= 0,
};

/** A list may itself be made of lists, as `dynamic([…])` is one. */
function compileAmong({ operator, of, list, at }: Of<'among'>, scope: Scope): Compiled {
  const not = operator.startsWith('!');
  const test = tests[not ? operator.slice(1) : operator];
  if (test === undefined) throw notSupported('operator', at, Object.keys(tests));
  const value = compile(of, scope);
  const compiled = list.map((each) => compile(each, scope));
  return {
    type: 'boolean',
    of: (row) => {
      const among = compiled.flatMap((each): readonly Value[] => {
        const item = each.of(row);
        return isList(item) ? item : [item];
      });
      return test(value.of(row), among) !== not;
    },
  };
}
