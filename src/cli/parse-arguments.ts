import { parseArgs } from 'node:util';
import { Arguments } from './arguments.ts';
import type { Command, Option } from './command.ts';
import { misuse } from './failure.ts';
import { suggestion } from './nearest.ts';

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
  if (given.length > words.length && !words.at(-1)?.includes('...'))
    throw misuse(`${name} does not know what to do with \`${given[words.length]}\`. See ${name} --help.`);
}
