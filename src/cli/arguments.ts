import { misuse } from './failure.ts';

/** What was said behind the name of a command. */
export class Arguments {
  readonly #values: ReadonlyMap<string, string | true>;
  readonly #words: readonly string[];

  constructor(values: ReadonlyMap<string, string | true>, words: readonly string[]) {
    this.#values = values;
    this.#words = words;
  }

  /** The word at a place, counted from 0. */
  word(index: number): string | undefined {
    return this.#words[index];
  }

  /** All words, where there can be many. */
  get words(): readonly string[] {
    return this.#words;
  }

  /** Whether a switch is on. */
  has(option: string): boolean {
    return this.#values.has(option);
  }

  /** The value of an option. */
  text(option: string): string | undefined {
    return this.#values.get(option) as string | undefined;
  }

  /** The value of an option as a number. @throws Failure where it is none */
  number(option: string): number | undefined {
    const text = this.text(option);
    if (text === undefined) return undefined;
    if (!/^-?\d+(\.\d+)?$/.test(text)) throw misuse(`--${option} is \`${text}\`; it must be a number.`);
    return Number(text);
  }
}
