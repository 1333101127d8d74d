import { TemplateError } from './template-error.ts';
import { type Token, type TokenKind, tokensOf } from './tokens.ts';

/** A parsed expression. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  /** `of.name` or `of[index]`; `safe` where nothing there is null, as in `of.?name`. */
  | { readonly kind: 'member'; readonly of: Expression; readonly key: Expression; readonly safe: boolean };

/** Beyond it nobody can read an expression either; Azure has a limit of its own. Synthetic. */
const deepest = 100;
/** [D] characters of an expression */
const longest = 24_576;

/** Whether a text of a template is an expression: it stands in brackets, and the first is not doubled. [D] */
export function isExpression(text: string): boolean {
  return text.startsWith('[') && text.endsWith(']') && !text.startsWith('[[');
}

/** Parses `[…]`. @throws TemplateError where it makes no sense */
export function parseExpression(text: string): Expression {
  if (text.length > longest)
    throw new TemplateError(
      `The language expression length limit exceeded. Limit: '${longest}', actual: '${text.length}'.`,
    );
  return new Parser(text.slice(1, -1)).whole();
}

class Parser {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = tokensOf(text);
  }

  whole(): Expression {
    const expression = this.#expression();
    this.#take('EndOfData');
    return expression;
  }

  #expression(): Expression {
    if (++this.#depth > deepest)
      throw new TemplateError(
        `Unable to parse language expression '${this.#text}': it is nested more than ${deepest} levels deep.`,
      );
    let expression = this.#primary();
    while (this.#is('Dot') || this.#is('LeftSquareBracket')) expression = this.#member(expression);
    this.#depth--;
    return expression;
  }

  #primary(): Expression {
    const { kind, text } = this.#next;
    if (kind === 'String' || kind === 'Integer') {
      this.#at++;
      return { kind: 'literal', value: kind === 'String' ? text : this.#integer(text) };
    }
    const name = this.#functionName();
    this.#take('LeftParenthesis');
    const args = this.#is('RightParenthesis') ? [] : this.#arguments();
    this.#take('RightParenthesis');
    return { kind: 'call', name, args };
  }

  /** `name`, or `namespace.name` of a function that the template defines. */
  #functionName(): string {
    const name = this.#take('Identifier');
    if (!this.#is('Dot')) return name;
    this.#at++;
    return `${name}.${this.#take('Identifier')}`;
  }

  #arguments(): Expression[] {
    const args = [this.#expression()];
    while (this.#is('Comma')) {
      this.#at++;
      args.push(this.#expression());
    }
    return args;
  }

  #member(of: Expression): Expression {
    const dotted = this.#is('Dot');
    this.#at++;
    const safe = this.#is('QuestionMark');
    if (safe) this.#at++;
    if (dotted)
      return { kind: 'member', of, key: { kind: 'literal', value: this.#take('Identifier') }, safe };
    const key = this.#expression();
    this.#take('RightSquareBracket');
    return { kind: 'member', of, key, safe };
  }

  #integer(text: string): number {
    const value = Number(text);
    if (Number.isSafeInteger(value)) return value;
    throw new TemplateError(
      `Unable to parse language expression '${this.#text}': '${text}' is too large a number.`,
    );
  }

  get #next(): Token {
    return this.#tokens[this.#at] as Token;
  }

  #is(kind: TokenKind): boolean {
    return this.#next.kind === kind;
  }

  #take(wanted: TokenKind): string {
    const { kind, text } = this.#next;
    if (kind !== wanted) throw this.#unexpected(wanted, kind);
    this.#at++;
    return text;
  }

  /** [M] */
  #unexpected(wanted: TokenKind, seen: TokenKind): TemplateError {
    return new TemplateError(
      `Unable to parse language expression '${this.#text}': expected token '${wanted}' and actual '${seen}'.`,
    );
  }
}
