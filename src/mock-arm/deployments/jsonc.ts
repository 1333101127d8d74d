import type { Json } from '../../sim/index.ts';

/** A body that cannot be read, told in the words that ARM's parser has. [M] */
export class JsoncError extends Error {
  override readonly name = 'JsoncError';
}

/** Nobody nests deeper, and whoever does is out for something else. Synthetic. */
const deepest = 200;

const blank = /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const word = /[A-Za-z_$][\w$]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escapes: Readonly<Record<string, string>> = {
  '"': '"', "'": "'", '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t',
}; // prettier-ignore
const words: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/**
 * Reads what ARM takes for JSON in the bodies of deployments: with comments, names without quotes, single quotes, line
 * breaks inside texts, and commas at the end. The Azure CLI sends all of it. [R] CLIENTS §6.2, §10
 *
 * @throws JsoncError that says where it stops making sense
 */
export function parseJsonc(text: string): Json {
  return new Reader(text).whole();
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): Json {
    const value = this.#value(0);
    if (this.#peek() !== '') throw this.#unexpected();
    return value;
  }

  #value(depth: number): Json {
    if (depth > deepest) throw new JsoncError(`it is nested more than ${deepest} levels deep`);
    const sign = this.#peek();
    if (sign === '{') return this.#object(depth);
    if (sign === '[') return this.#list(depth);
    if (sign === '"' || sign === "'") return this.#string(sign);
    const digits = this.#match(number);
    if (digits !== undefined) return Number(digits);
    const named = this.#match(word);
    if (named !== undefined && Object.hasOwn(words, named)) return words[named] as boolean | null;
    throw this.#unexpected();
  }

  #object(depth: number): Json {
    this.#at++;
    const members = new Map<string, Json>();
    while (!this.#closes('}')) {
      const name = this.#name();
      this.#take(':');
      members.set(demandHarmless(name), this.#value(depth + 1));
      if (this.#peek() !== '}') this.#take(',');
    }
    return Object.fromEntries(members);
  }

  #list(depth: number): Json {
    this.#at++;
    const values: Json[] = [];
    while (!this.#closes(']')) {
      values.push(this.#value(depth + 1));
      if (this.#peek() !== ']') this.#take(',');
    }
    return values;
  }

  #name(): string {
    const sign = this.#peek();
    if (sign === '"' || sign === "'") return this.#string(sign);
    const name = this.#match(word);
    if (name !== undefined) return name;
    throw this.#unexpected();
  }

  #string(quote: string): string {
    const parts: string[] = [];
    let from = ++this.#at;
    for (;;) {
      const sign = this.#text[this.#at];
      if (sign === undefined) throw new JsoncError('Unterminated string: it ends before its closing quote');
      if (sign === quote || sign === '\\') parts.push(this.#text.slice(from, this.#at));
      this.#at++;
      if (sign === quote) return parts.join('');
      if (sign !== '\\') continue;
      parts.push(this.#escape());
      from = this.#at;
    }
  }

  #escape(): string {
    const sign = this.#text[this.#at++] ?? '';
    const code =
      sign === 'u' ? /^[0-9a-f]{4}/i.exec(this.#text.slice(this.#at, this.#at + 4))?.[0] : undefined;
    if (code !== undefined) {
      this.#at += 4;
      return String.fromCharCode(parseInt(code, 16));
    }
    const meant = escapes[sign];
    if (meant !== undefined) return meant;
    throw new JsoncError(`Bad JSON escape sequence: \\${sign}`);
  }

  #closes(sign: string): boolean {
    if (this.#peek() !== sign) return false;
    this.#at++;
    return true;
  }

  #take(sign: string): void {
    if (!this.#closes(sign)) throw this.#unexpected(sign);
  }

  /** The next character that says something; empty at the end. */
  #peek(): string {
    while (this.#match(blank));
    return this.#text[this.#at] ?? '';
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #unexpected(wanted?: string): JsoncError {
    const before = this.#text.slice(0, this.#at).split('\n');
    const place = `line ${before.length}, position ${(before.at(-1) ?? '').length + 1}`;
    const seen = this.#text[this.#at];
    const sign = seen === undefined ? 'Unexpected end of the content' : `Unexpected character '${seen}'`;
    return new JsoncError(`${sign}${wanted === undefined ? '' : `, expected '${wanted}'`}. ${place}`);
  }
}

/** The one name that would change what every object is. @throws JsoncError */
function demandHarmless(name: string): string {
  if (name === '__proto__') throw new JsoncError("a member may not be named '__proto__'");
  return name;
}
