import { parseArgs } from 'node:util';
import type { Command, Option } from './command.ts';
import { misuse } from './failure.ts';
import { suggestion } from './nearest.ts';

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

/** Every command knows these. */
const always: Readonly<Record<string, Option>> = { help: { says: 'Shows this.' } };

/**
 * Reads what stands behind the name of a command.
 *
 * @throws Failure that names what is not known, or missing
 */
export function parseArguments(command: Command, args: readonly string[]): Arguments {
  const options = { ...command.options, ...always };
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value }]) => [
        name,
        {
          type: value === undefined ? ('boolean' as const) : ('string' as const),
          ...(name === 'help' && { short: 'h' }),
        },
      ]),
    ),
  });
  const values = new Map<string, string | true>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind === 'option') values.set(token.name, valueOf(token, options, command));
  }
  if (!values.has('help')) demandWords(command, words);
  return new Arguments(values, words);
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function valueOf(
  { name, rawName, value, inlineValue }: OptionToken,
  options: Readonly<Record<string, Option>>,
  command: Command,
): string | true {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option === undefined) {
    const known = Object.keys(options);
    throw misuse(
      `${command.name} has no option ${rawName}.${suggestion(name, known, '--')} See ${command.name} --help.`,
    );
  }
  if (option.value === undefined) {
    if (value !== undefined) throw misuse(`${rawName} takes no value, and got \`${value}\`.`);
    return true;
  }
  // What looks like the next option is the next option, and the value of this one was forgotten.
  if (value === undefined || (inlineValue === false && value.startsWith('--')))
    throw misuse(`${rawName} needs a value: ${rawName} ${option.value}.`);
  return value;
}

function demandWords({ name, words }: Command, given: readonly string[]): void {
  const needed = words.filter((word) => !word.startsWith('['));
  if (given.length < needed.length)
    throw misuse(`${name} needs ${needed.slice(given.length).join(' ')}: ${[name, ...words].join(' ')}.`);
  if (given.length > words.length)
    throw misuse(`${name} does not know what to do with \`${given[words.length]}\`. See ${name} --help.`);
}
