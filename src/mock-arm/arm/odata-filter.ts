const comparisons = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'] as const;
const functions = ['substringof', 'contains', 'startswith', 'endswith'] as const;

type Comparison = (typeof comparisons)[number];
type TextFunction = (typeof functions)[number];

/** What may be asked of a field. */
export type FilterOperator = Comparison | TextFunction;

/** The fields that may be asked for, by their names, and what of each. */
export type FilterFields = Readonly<Record<string, readonly FilterOperator[]>>;

/** Every comparison and function: what most fields of text take. [D] */
export const anyOperator: readonly FilterOperator[] = [...comparisons, ...functions];

/** Whether something passes, by what it says for each field; undefined: it says nothing. */
export type Filter = (read: (field: string) => string | undefined) => boolean;

/** Longer expressions are refused: nobody writes them by hand. Synthetic. */
const longest = 2_000;

/**
 * Reads the small part of OData's `$filter` that ARM documents: comparisons and functions of text, joined by `and`, `or`,
 * `not` and parentheses. Text is compared without regard to case. [D] the parameter's description; case [I]
 *
 * @param refuse makes the error that is thrown, from a sentence that names what cannot be understood
 */
export function parseFilter(text: string, fields: FilterFields, refuse: (why: string) => Error): Filter {
  if (text.length > longest) throw refuse(`It is longer than ${longest} characters.`);
  const parser = new FilterParser(tokensOf(text, refuse), fields, refuse);
  const filter = parser.either();
  parser.demandEnd();
  return filter;
}

function tokensOf(text: string, refuse: (why: string) => Error): string[] {
  const token = /\s*('(?:[^']|'')*'|[(),]|[^\s(),']+)/y;
  const tokens: string[] = [];
  const end = text.trimEnd().length;
  while (token.lastIndex < end) {
    const from = token.lastIndex;
    const found = token.exec(text)?.[1];
    if (found === undefined) throw refuse(`${text.slice(from, end)} is not understood; is a quote missing?`);
    tokens.push(found);
  }
  return tokens;
}

/** One method for each level of the grammar, the loosest first. */
class FilterParser {
  readonly #tokens: readonly string[];
  readonly #fields: ReadonlyMap<string, readonly FilterOperator[]>;
  readonly #names: string;
  readonly #refuse: (why: string) => Error;
  #at = 0;

  constructor(tokens: readonly string[], fields: FilterFields, refuse: (why: string) => Error) {
    this.#tokens = tokens;
    this.#fields = new Map(Object.entries(fields).map(([name, all]) => [name.toLowerCase(), all]));
    this.#names = Object.keys(fields).join(', ');
    this.#refuse = refuse;
  }

  either(): Filter {
    const all = [this.#both()];
    while (this.#takes('or')) all.push(this.#both());
    return (read) => all.some((each) => each(read));
  }

  demandEnd(): void {
    const rest = this.#tokens[this.#at];
    if (rest !== undefined) throw this.#refuse(`'${rest}' is one word too many; join with and, or.`);
  }

  #both(): Filter {
    const all = [this.#one()];
    while (this.#takes('and')) all.push(this.#one());
    return (read) => all.every((each) => each(read));
  }

  #one(): Filter {
    if (this.#takes('not')) {
      const inner = this.#one();
      return (read) => !inner(read);
    }
    if (this.#takes('(')) {
      const inner = this.either();
      this.#demand(')');
      return inner;
    }
    return this.#tokens[this.#at + 1] === '(' ? this.#call() : this.#comparison();
  }

  #comparison(): Filter {
    const [field, operators] = this.#field(this.#next('a field'));
    const word = this.#next('a comparison');
    const comparison = comparisons.find((each) => each === word.toLowerCase());
    if (comparison === undefined || !operators.includes(comparison))
      throw this.#notOf(field, word, operators);
    const wanted = this.#literal().toLowerCase();
    return (read) => compare(comparison, read(field)?.toLowerCase(), wanted);
  }

  /** `substringof('part', name)` has its arguments the other way round than the rest. [D] */
  #call(): Filter {
    const word = this.#next('a function');
    const name = functions.find((each) => each === word.toLowerCase());
    this.#demand('(');
    const first = name === 'substringof' ? this.#literal() : this.#next('a field');
    this.#demand(',');
    const second = name === 'substringof' ? this.#next('a field') : this.#literal();
    this.#demand(')');
    const [written, part] = name === 'substringof' ? [second, first] : [first, second];
    const [field, operators] = this.#field(written);
    if (name === undefined || !operators.includes(name)) throw this.#notOf(field, word, operators);
    if (this.#takes('eq')) this.#demand('true');
    return (read) => holds(name, read(field)?.toLowerCase() ?? '', part.toLowerCase());
  }

  #field(written: string): [field: string, operators: readonly FilterOperator[]] {
    const field = written.replace(/^properties\//i, '').toLowerCase();
    const operators = this.#fields.get(field);
    if (operators === undefined)
      throw this.#refuse(`'${written}' is no field to filter by; there are: ${this.#names}.`);
    return [field, operators];
  }

  #notOf(field: string, word: string, operators: readonly string[]): Error {
    return this.#refuse(`'${word}' is nothing to ask of ${field}; there are: ${operators.join(', ')}.`);
  }

  #literal(): string {
    const token = this.#next('a value');
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
    if (/^(?:true|false|null|-?\d[\d.:TZ+-]*)$/i.test(token)) return token;
    throw this.#refuse(`${token} is no value; write text in single quotes.`);
  }

  #takes(word: string): boolean {
    if (this.#tokens[this.#at]?.toLowerCase() !== word) return false;
    this.#at++;
    return true;
  }

  #demand(word: string): void {
    const found = this.#tokens[this.#at];
    if (!this.#takes(word)) throw this.#refuse(`${word} is expected where ${found ?? 'it ends'} stands.`);
  }

  #next(what: string): string {
    const token = this.#tokens[this.#at++];
    if (token === undefined) throw this.#refuse(`It ends where ${what} is expected.`);
    return token;
  }
}

function compare(comparison: Comparison, seen: string | undefined, wanted: string): boolean {
  if (seen === undefined)
    return comparison === 'ne' ? wanted !== 'null' : comparison === 'eq' && wanted === 'null';
  switch (comparison) {
    case 'eq':
      return seen === wanted;
    case 'ne':
      return seen !== wanted;
    case 'gt':
      return seen > wanted;
    case 'ge':
      return seen >= wanted;
    case 'lt':
      return seen < wanted;
    case 'le':
      return seen <= wanted;
  }
}

function holds(name: TextFunction, seen: string, part: string): boolean {
  switch (name) {
    case 'substringof':
    case 'contains':
      return seen.includes(part);
    case 'startswith':
      return seen.startsWith(part);
    case 'endswith':
      return seen.endsWith(part);
  }
}
