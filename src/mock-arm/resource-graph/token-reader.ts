import { QueryError, unexpected } from './query-error.ts';
import type { Token } from './token.ts';
import { textOf } from './value.ts';

/** Parentheses and the like stand at most this deep in one another. [S] */
const deepest = 64;

/** The words of a query, read one after the other. */
export class TokenReader {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;
  readonly #used = new Map<string, number>();

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** The next word, or one that comes after it. It is not taken. */
  peek(ahead = 0): Token {
    return this.#tokens[Math.min(this.#at + ahead, this.#tokens.length - 1)] as Token;
  }

  /** Takes the next word. */
  next(): Token {
    const token = this.peek();
    this.#at++;
    return token;
  }

  /** Whether a sign or a word of the language comes next, whatever its case; not where that is a text. */
  sees(...words: readonly string[]): boolean {
    const { kind, text } = this.peek();
    return (kind === 'name' || kind === 'sign') && words.includes(text.toLowerCase());
  }

  /** Takes the next word if it is this one. */
  skips(word: string): boolean {
    const seen = this.sees(word);
    if (seen) this.#at++;
    return seen;
  }

  /** Takes a word that has to come. @throws QueryError where another comes */
  demand(word: string): Token {
    if (!this.sees(word)) throw unexpected(this.peek(), `'${word}'`);
    return this.next();
  }

  /** Takes a word of this kind. @throws QueryError where one of another comes */
  demandKind(kind: Token['kind'], expected: string): Token {
    if (this.peek().kind !== kind) throw unexpected(this.peek(), expected);
    return this.next();
  }

  /** Takes a name; one that is none may stand in brackets, as in `['my column']`. @throws QueryError */
  name(): Token {
    if (!this.skips('[')) return this.demandKind('name', 'a name');
    const quoted = this.demandKind('text', 'a name in quotes');
    this.demand(']');
    return { ...quoted, kind: 'name', text: textOf(quoted.value) };
  }

  /** Takes a name with hyphens in it, as operators have. @throws QueryError where none comes */
  hyphenated(): Token {
    const first = this.demandKind('name', 'an operator');
    let text = first.text;
    const ends = (): number => first.offset + text.length;
    while (this.sees('-') && this.peek().offset === ends() && this.peek(1).offset === ends() + 1) {
      if (this.peek(1).kind !== 'name') break;
      this.next();
      text += `-${this.next().text}`;
    }
    return { ...first, text };
  }

  /** What stands between commas, at least once. */
  list<Item>(item: () => Item): Item[] {
    const items = [item()];
    while (this.skips(',')) items.push(item());
    return items;
  }

  /** What stands inside something else. @throws QueryError where that goes too deep */
  inside<Item>(read: () => Item): Item {
    if (++this.#depth > deepest)
      throw new QueryError('LimitExceeded', `A query is nested ${deepest} deep at most.`, this.peek());
    const item = read();
    this.#depth--;
    return item;
  }

  /** Notes that something is used once more. @throws QueryError where that is too often */
  counts(what: string, most: number, token: Token): void {
    const used = (this.#used.get(what) ?? 0) + 1;
    this.#used.set(what, used);
    if (used > most)
      throw new QueryError('LimitExceeded', `A query may use ${what} ${most} times at most.`, token);
  }
}
