import { QueryError } from './query-error.ts';
import type { Token } from './token.ts';
import { datetimeOf, Span, type Value } from './value.ts';

/** A query of more words is refused. [S] */
const mostTokens = 20_000;

const unitMs: Readonly<Record<string, number>> = {
  d: 86_400_000,
  h: 3_600_000,
  m: 60_000,
  s: 1_000,
  ms: 1,
};

const skipped = /(?:\s+|\/\/[^\n]*)+/y;

interface Pattern {
  readonly kind: Token['kind'];
  readonly matches: RegExp;
  readonly value?: (text: string) => Value;
}

const patterns: readonly Pattern[] = [
  { kind: 'literal', matches: /datetime\s*\(\s*[\w:.+-][\w:.+ -]*\)/iy, value: datetimeIn },
  { kind: 'literal', matches: /\d+(?:\.\d+)?(?:ms|[dhms])\b/y, value: spanIn },
  { kind: 'number', matches: /\d+(?:\.\d+)?(?:e[+-]?\d+)?/iy, value: Number },
  { kind: 'text', matches: /@'(?:[^']|'')*'|@"(?:[^"]|"")*"/y, value: verbatim },
  { kind: 'text', matches: /'(?:[^'\\\n]|\\[^\n])*'|"(?:[^"\\\n]|\\[^\n])*"/y, value: unescaped },
  { kind: 'sign', matches: /!(?:[a-z][a-z_]*~?|[=~])|in~/iy },
  { kind: 'name', matches: /[A-Za-z_$][\w$]*/y },
  { kind: 'sign', matches: /==|=~|<=|>=|\.\.|[|()[\]{},.=<>+\-*/%:;]/y },
];

/**
 * The words of a query, without spaces and comments, and its end.
 *
 * @throws QueryError where something in it is no word
 */
export function tokensOf(query: string): Token[] {
  const tokens: Token[] = [];
  const place = placesIn(query);
  for (let offset = afterSpace(query, 0); offset < query.length;) {
    const token = tokenAt(query, offset, place(offset));
    if (tokens.push(token) > mostTokens)
      throw new QueryError('LimitExceeded', `A query has ${mostTokens} words at most.`, token);
    offset = afterSpace(query, offset + token.text.length);
  }
  const end = { kind: 'end', text: '<EOF>', value: null, offset: query.length } as const;
  return [...tokens, { ...end, ...place(query.length) }];
}

function tokenAt(query: string, offset: number, place: Pick<Token, 'line' | 'character'>): Token {
  for (const { kind, matches, value } of patterns) {
    matches.lastIndex = offset;
    const text = matches.exec(query)?.[0];
    if (text !== undefined) return { kind, text, value: value?.(text) ?? null, offset, ...place };
  }
  const text = query[offset] as string;
  const token: Token = { kind: 'sign', text, value: null, offset, ...place };
  const says = /['"@]/.test(text) ? `A text begins here and does not end` : `'${text}' means nothing here`;
  throw new QueryError('ParserFailure', `${says}.`, token);
}

function afterSpace(query: string, offset: number): number {
  skipped.lastIndex = offset;
  return skipped.test(query) ? skipped.lastIndex : offset;
}

/** Line and character of offsets that are asked for in rising order. */
function placesIn(query: string): (offset: number) => Pick<Token, 'line' | 'character'> {
  let [line, begins] = [1, 0];
  return (offset) => {
    for (let next = query.indexOf('\n', begins); next >= 0 && next < offset;) {
      line++;
      begins = next + 1;
      next = query.indexOf('\n', begins);
    }
    return { line, character: offset - begins };
  };
}

function datetimeIn(text: string): Value {
  return datetimeOf(text.slice(text.indexOf('(') + 1, -1).trim());
}

function spanIn(text: string): Value {
  const [, amount = '', unit = ''] = /^([\d.]+)(\w+)$/.exec(text) ?? [];
  return new Span(Number(amount) * (unitMs[unit] ?? 0));
}

function verbatim(text: string): string {
  const quote = text[1] as string;
  return text.slice(2, -1).replaceAll(quote + quote, quote);
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', 0: '\0' };

function unescaped(text: string): string {
  return text
    .slice(1, -1)
    .replaceAll(/\\(?:u([0-9a-f]{4})|(.))/gi, (_, code?: string, one?: string) =>
      code === undefined ? (escapes[one ?? ''] ?? one ?? '') : String.fromCharCode(parseInt(code, 16)),
    );
}
