import { isOperator, operators } from './scalar-operators.ts';
import { invalid, notSupported, QueryError, unexpected } from './query-error.ts';
import type { Expression } from './syntax.ts';
import type { TokenReader } from './token-reader.ts';
import type { Token } from './token.ts';
import { type ColumnType, Instant, Span, textOf, type Value } from './value.ts';

/** One expression holds at most this many operations in a row. [S] */
const longestChain = 500;

/** Operators that bind equally, from the loosest to the tightest; those of comparison stand between. */
const loose = [['or'], ['and']] as const;
const tight = [
  ['+', '-'],
  ['*', '/', '%'],
] as const;

/** Operators with a list in parentheses behind them. */
const listOperators = ['in', 'in~', '!in', '!in~', 'has_any', 'has_all', 'between', '!between'];

/** Reads an expression. @throws QueryError */
export function parseExpression(reader: TokenReader): Expression {
  return reader.inside(() =>
    chain(reader, loose[0], () => chain(reader, loose[1], () => comparison(reader))),
  );
}

function chain(reader: TokenReader, words: readonly string[], part: () => Expression): Expression {
  let left = part();
  for (let length = 1; reader.sees(...words); length++) {
    const at = reader.next();
    if (length > longestChain)
      throw new QueryError(
        'LimitExceeded',
        `An expression has ${longestChain} operations in a row at most.`,
        at,
      );
    left = { kind: 'operation', operator: at.text.toLowerCase(), left, right: part(), at };
  }
  return left;
}

function comparison(reader: TokenReader): Expression {
  const left = sum(reader);
  const at = reader.peek();
  const operator = at.text.toLowerCase();
  if (reader.sees(...listOperators)) {
    reader.next();
    return { kind: 'among', operator, of: left, list: range(reader, operator.endsWith('between')), at };
  }
  if (reader.sees('matches')) {
    reader.next();
    reader.demand('regex');
    return { kind: 'operation', operator: 'matches regex', left, right: sum(reader), at };
  }
  if (isOperator(operator) && (at.kind === 'sign' || at.kind === 'name')) {
    reader.next();
    return { kind: 'operation', operator, left, right: sum(reader), at };
  }
  if (at.kind === 'sign' && at.text.startsWith('!')) throw notSupported('operator', at, known);
  return left;
}

const known = [...Object.keys(operators), ...listOperators, 'and', 'or'];

function range(reader: TokenReader, twoEnds: boolean): Expression[] {
  reader.demand('(');
  if (!twoEnds) {
    const list = reader.list(() => parseExpression(reader));
    reader.demand(')');
    return list;
  }
  const from = sum(reader);
  reader.demand('..');
  const to = sum(reader);
  reader.demand(')');
  return [from, to];
}

function sum(reader: TokenReader): Expression {
  return chain(reader, tight[0], () => chain(reader, tight[1], () => signed(reader)));
}

function signed(reader: TokenReader): Expression {
  if (!reader.sees('-', '+')) return path(reader);
  const at = reader.next();
  const right = reader.inside(() => signed(reader));
  const left: Expression = { kind: 'literal', value: 0, type: 'integer', at };
  return at.text === '+' ? right : { kind: 'operation', operator: '-', left, right, at };
}

function path(reader: TokenReader): Expression {
  let of = primary(reader);
  for (let length = 1; reader.sees('.', '['); length++) {
    const at = reader.next();
    if (length > longestChain) throw new QueryError('LimitExceeded', 'A path this long leads nowhere.', at);
    of = { kind: 'member', of, member: memberAfter(reader, at), at };
  }
  return of;
}

function memberAfter(reader: TokenReader, { text }: Token): Expression {
  if (text === '.') {
    const name = reader.name();
    return { kind: 'literal', value: name.text, type: 'string', at: name };
  }
  const member = parseExpression(reader);
  reader.demand(']');
  return member;
}

const words: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

function primary(reader: TokenReader): Expression {
  const at = reader.peek();
  if (at.kind === 'number' || at.kind === 'text' || at.kind === 'literal') {
    reader.next();
    return { kind: 'literal', value: at.value, type: literalType(at), at };
  }
  if (reader.skips('(')) {
    const inner = parseExpression(reader);
    reader.demand(')');
    return inner;
  }
  if (at.kind !== 'name' && at.text !== '[') throw unexpected(at, 'an expression');
  const name = reader.name();
  if (at.kind === 'name' && reader.sees('(')) return call(reader, name);
  const word = at.kind === 'name' ? words.get(name.text.toLowerCase()) : undefined;
  if (word !== undefined)
    return { kind: 'literal', value: word, type: word === null ? 'object' : 'boolean', at };
  return { kind: 'column', name: name.text, at };
}

function call(reader: TokenReader, at: Token): Expression {
  reader.demand('(');
  const name = at.text.toLowerCase();
  if (name === 'dynamic') {
    const value = json(reader);
    reader.demand(')');
    return { kind: 'literal', value, type: 'object', at };
  }
  const args = reader.sees(')') ? [] : reader.list(() => parseExpression(reader));
  reader.demand(')');
  return { kind: 'call', name, args, at };
}

/** What stands in `dynamic(…)`. */
function json(reader: TokenReader): Value {
  const at = reader.next();
  if (at.text === '[' && at.kind === 'sign') {
    const items = reader.sees(']') ? [] : reader.inside(() => reader.list(() => plain(reader)));
    reader.demand(']');
    return items;
  }
  if (at.text === '{' && at.kind === 'sign') {
    const members = reader.sees('}') ? [] : reader.inside(() => reader.list(() => memberOf(reader)));
    reader.demand('}');
    return Object.fromEntries(members);
  }
  if (at.text === '-') return -Number(reader.demandKind('number', 'a number').value);
  const word = at.kind === 'name' ? words.get(at.text) : at.value;
  if (word === undefined || at.kind === 'sign' || at.kind === 'end') throw unexpected(at, 'a JSON value');
  return word;
}

function plain(reader: TokenReader) {
  const at = reader.peek();
  const value = json(reader);
  if (value instanceof Instant || value instanceof Span) throw invalid('A time is no JSON value.', at);
  return value;
}

function memberOf(reader: TokenReader) {
  const name = textOf(reader.demandKind('text', 'a name in quotes').value);
  reader.demand(':');
  return [name, plain(reader)] as const;
}

function literalType({ kind, text, value }: Token): ColumnType {
  if (kind === 'text') return 'string';
  if (kind === 'number') return /^\d+$/.test(text) ? 'integer' : 'number';
  return value instanceof Span ? 'timespan' : 'datetime';
}
