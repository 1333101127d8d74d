import { parseExpression } from './parse-expression.ts';
import { invalid, notSupported, QueryError, unexpected } from './query-error.ts';
import {
  type Expression,
  joinKinds,
  type JoinKey,
  type Named,
  type Order,
  type Query,
  type Step,
  type Unfolded,
} from './syntax.ts';
import { TokenReader } from './token-reader.ts';
import type { Token } from './token.ts';
import { tokensOf } from './tokens.ts';
import type { ColumnType } from './value.ts';

/** How many joins and unions, and how many `mv-expand`, a query of Resource Graph may have. [D] */
const most = { joins: 3, expansions: 3 } as const;
/** How many rows one row is unfolded into, unless it is said, and at most. [D] */
const unfolds = { usually: 128, atMost: 2_000 } as const;

type ReadStep = (reader: TokenReader, at: Token) => Step;

const take: ReadStep = (reader) => ({ step: 'take', rows: wholeNumber(reader) });
const where: ReadStep = (reader) => ({ step: 'where', predicate: parseExpression(reader) });
const order: ReadStep = (reader) => {
  reader.demand('by');
  return { step: 'order', by: reader.list(() => orderOf(reader)) };
};

/** What can stand behind a `|`. */
const steps: Readonly<Record<string, ReadStep>> = {
  where,
  filter: where,
  project: (reader) => ({ step: 'project', columns: reader.list(() => named(reader)) }),
  extend: (reader) => ({ step: 'extend', columns: reader.list(() => named(reader)) }),
  'project-away': (reader) => ({ step: 'project-away', patterns: reader.list(() => wildcard(reader)) }),
  'project-keep': (reader) => ({ step: 'project-keep', patterns: reader.list(() => wildcard(reader)) }),
  'project-rename': (reader) => ({
    step: 'project-rename',
    columns: reader.list(() => {
      const { text } = reader.name();
      reader.demand('=');
      return [text, reader.name()] as const;
    }),
  }),
  summarize: summarized,
  count: () => ({ step: 'count' }),
  take,
  limit: take,
  order,
  sort: order,
  distinct: (reader) => ({
    step: 'distinct',
    columns: reader.skips('*') ? [] : reader.list(() => named(reader)),
  }),
  'mv-expand': unfolded,
  mvexpand: unfolded,
  join: joined,
  union: united,
};

/** What can stand behind a `|`, `top` included: it is two steps in one. */
const known = [...Object.keys(steps), 'top'];

/** Reads a query of Resource Graph. @throws QueryError where it cannot be understood */
export function parseQuery(text: string): Query {
  const reader = new TokenReader(tokensOf(text));
  const query = pipeline(reader);
  reader.skips(';');
  if (reader.peek().kind !== 'end') throw unexpected(reader.peek(), "'|' or the end of the query");
  return query;
}

function pipeline(reader: TokenReader): Query {
  return reader.inside(() => {
    const begins = beginning(reader);
    const all = [...begins.steps];
    while (reader.skips('|')) all.push(...stepAfter(reader));
    return { table: begins.table, steps: all };
  });
}

/** A query begins with a table, or with what is done to the usual one, or with a `|` before that. */
function beginning(reader: TokenReader): Query {
  const at = reader.peek();
  if (reader.sees('|')) return { table: undefined, steps: [] };
  if (at.kind === 'name' && !isStep(reader)) return { table: reader.next(), steps: [] };
  if (at.kind !== 'name') throw unexpected(at, 'a table or an operator');
  const steps = stepAfter(reader).map((step) => (step.step === 'union' ? { ...step, begins: true } : step));
  return { table: undefined, steps };
}

/** `count` may be the name of nothing else; the others are followed by something. */
function isStep(reader: TokenReader): boolean {
  const { text } = reader.peek();
  const next = reader.peek(1);
  return known.some((word) => word.split('-')[0] === text) && next.text !== '|' && next.text !== ')';
}

function stepAfter(reader: TokenReader): Step[] {
  const at = reader.hyphenated();
  if (at.text === 'top') return top(reader);
  const read = Object.hasOwn(steps, at.text) ? steps[at.text] : undefined;
  if (read === undefined) throw notSupported('operator', at, known);
  return [read(reader, at)];
}

function named(reader: TokenReader): Named {
  if (reader.peek().kind === 'name' && reader.peek(1).text === '=') {
    const { text } = reader.next();
    reader.demand('=');
    return { name: text, expression: parseExpression(reader) };
  }
  if (reader.sees('[') && reader.peek(3).text === '=' && reader.peek(1).kind === 'text') {
    const { text } = reader.name();
    reader.demand('=');
    return { name: text, expression: parseExpression(reader) };
  }
  return { name: undefined, expression: parseExpression(reader) };
}

/** A name that may have stars in it; they stand beside its parts as words of their own. */
function wildcard(reader: TokenReader): Token {
  const first = reader.sees('*') ? reader.next() : reader.name();
  let { text } = first;
  while (
    reader.peek().offset === first.offset + text.length &&
    (reader.sees('*') || reader.peek().kind === 'name')
  )
    text += reader.next().text;
  return { ...first, text };
}

function summarized(reader: TokenReader, at: Token): Step {
  const aggregates = reader.sees('by') ? [] : reader.list(() => named(reader));
  const by = reader.skips('by') ? reader.list(() => named(reader)) : [];
  if (aggregates.length + by.length === 0) throw unexpected(reader.peek(), 'an aggregate');
  return { step: at.text as 'summarize', aggregates, by };
}

function top(reader: TokenReader): Step[] {
  const rows = wholeNumber(reader);
  reader.demand('by');
  return [
    { step: 'order', by: [orderOf(reader)] },
    { step: 'take', rows },
  ];
}

/** From the greatest down unless it is said; what is nothing comes with the smallest. [M] */
function orderOf(reader: TokenReader): Order {
  const by = parseExpression(reader);
  const ascending = reader.sees('asc');
  if (ascending || reader.sees('desc')) reader.next();
  if (!reader.skips('nulls')) return { by, descending: !ascending, nulls: ascending ? 'first' : 'last' };
  const nulls = reader.sees('first') ? 'first' : 'last';
  reader.demand(nulls);
  return { by, descending: !ascending, nulls };
}

function unfolded(reader: TokenReader, at: Token): Step {
  reader.counts('mv-expand', most.expansions, at);
  let index: string | undefined;
  if (reader.skips('with_itemindex')) {
    reader.demand('=');
    index = reader.name().text;
  }
  const columns = reader.list((): Unfolded => ({ ...named(reader), type: unfoldedType(reader) }));
  const says = reader.skips('limit');
  const limit = says ? wholeNumber(reader) : unfolds.usually;
  if (limit > unfolds.atMost)
    throw invalid(`mv-expand is limited to ${unfolds.atMost} rows at most, and not to ${limit}.`, at);
  return { step: 'mv-expand', columns, limit, index };
}

const typeNames: Readonly<Record<string, ColumnType>> = {
  string: 'string',
  int: 'integer',
  long: 'integer',
  real: 'number',
  double: 'number',
  bool: 'boolean',
  datetime: 'datetime',
  dynamic: 'object',
};

function unfoldedType(reader: TokenReader): ColumnType | undefined {
  if (!reader.skips('to')) return undefined;
  reader.demand('typeof');
  reader.demand('(');
  const at = reader.name();
  const type = Object.hasOwn(typeNames, at.text) ? typeNames[at.text] : undefined;
  if (type === undefined) throw notSupported('type', at, Object.keys(typeNames));
  reader.demand(')');
  return type;
}

function joined(reader: TokenReader, at: Token): Step {
  reader.counts('join and union', most.joins, at);
  let kind: (typeof joinKinds)[number] = 'innerunique';
  if (reader.skips('kind')) {
    reader.demand('=');
    const word = reader.name();
    const found = joinKinds.find((each) => each === word.text);
    if (found === undefined) throw notSupported('join', word, joinKinds);
    kind = found;
  }
  const right = leg(reader);
  reader.demand('on');
  const on = reader.list(() => joinKeys(reader)).flat();
  return { step: 'join', kind, right, on };
}

/** A table by its name, or a whole query in parentheses. */
function leg(reader: TokenReader): Query {
  if (!reader.skips('('))
    return { table: reader.demandKind('name', 'a table, or a query in parentheses'), steps: [] };
  const query = pipeline(reader);
  reader.demand(')');
  return query;
}

function joinKeys(reader: TokenReader): JoinKey[] {
  if (!reader.sees('$left', '$right')) {
    const name = reader.name();
    return [{ left: name, right: name }];
  }
  const at = reader.peek();
  const keys = equalities(parseExpression(reader));
  if (keys === undefined)
    throw invalid("A join is on names of columns, or on '$left.a == $right.b', joined by 'and'.", at);
  return keys;
}

function equalities(expression: Expression): JoinKey[] | undefined {
  if (expression.kind !== 'operation') return undefined;
  const { operator, left, right } = expression;
  if (operator === 'and') {
    const [one, other] = [equalities(left), equalities(right)];
    return one && other && [...one, ...other];
  }
  const sides = [sideOf(left), sideOf(right)];
  const [leftKey, rightKey] = ['$left', '$right'].map(
    (side) => sides.find((each) => each?.side === side)?.at,
  );
  return operator === '==' && leftKey && rightKey ? [{ left: leftKey, right: rightKey }] : undefined;
}

function sideOf(expression: Expression): { readonly side: string; readonly at: Token } | undefined {
  if (expression.kind !== 'member' || expression.of.kind !== 'column') return undefined;
  const { of, member } = expression;
  return { side: of.name, at: member.at };
}

function united(reader: TokenReader, at: Token): Step {
  reader.counts('join and union', most.joins, at);
  let inner = false;
  if (reader.skips('kind')) {
    reader.demand('=');
    inner = reader.sees('inner');
    reader.demand(inner ? 'inner' : 'outer');
  }
  return { step: 'union', inner, begins: false, legs: reader.list(() => leg(reader)) };
}

function wholeNumber(reader: TokenReader): number {
  const at = reader.demandKind('number', 'a whole number');
  if (!Number.isSafeInteger(at.value))
    throw new QueryError('ParserFailure', `'${at.text}' is no whole number.`, at);
  return at.value as number;
}
