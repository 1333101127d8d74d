import type { Token } from './token.ts';

/** A query that cannot be run: what is wrong with it, and where. Resource Graph's refusals are made of it. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  readonly code: string;
  readonly token: Token | undefined;
  /** What would have been right at that place. */
  readonly expected: string | undefined;

  constructor(code: string, message: string, token?: Token, expected?: string) {
    super(token === undefined ? message : `${message} (line ${token.line}, character ${token.character})`);
    this.code = code;
    this.token = token;
    this.expected = expected;
  }
}

/** What the parser expected, and what it met. The code is [R], the wording [S]. */
export function unexpected(token: Token, expected: string): QueryError {
  return new QueryError('ParserFailure', `Expected ${expected}, got ${spelled(token)}.`, token, expected);
}

/** An operator or function that is not simulated. The code is [R] for operators, the wording [S]. */
export function notSupported(what: string, token: Token, supported: readonly string[]): QueryError {
  const code =
    what === 'operator' ? 'InvalidQueryLanguage' : `Unknown${what[0]?.toUpperCase()}${what.slice(1)}`;
  const all = [...supported].sort().join(', ');
  return new QueryError(
    code,
    `The ${what} ${spelled(token)} is not simulated by apim-rehearsal. What is: ${all}.`,
    token,
  );
}

/** What makes no sense of a query that can be read. [S] */
export function invalid(message: string, token?: Token): QueryError {
  return new QueryError('InvalidExpression', message, token);
}

function spelled({ text }: Token): string {
  return text === '<EOF>' ? 'the end of the query' : `'${text}'`;
}
