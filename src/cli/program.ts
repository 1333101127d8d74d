import manifest from '../../package.json' with { type: 'json' };
import { CannotListenError, ControlUnreachableError } from '../mock-arm/index.ts';
import { WorldFileError } from '../rehearse/index.ts';
import { RehearsalError } from '../sim/index.ts';
import { advance } from './advance.ts';
import { check } from './check.ts';
import { clock } from './clock.ts';
import type { Command } from './command.ts';
import { env } from './env.ts';
import { fail } from './fail.ts';
import { impact } from './impact.ts';
import { importInstances } from './import.ts';
import { Failure, misuse, unavailable } from './failure.ts';
import { commandHelp, programHelp } from './help.ts';
import { migrate } from './migrate.ts';
import { parseArguments } from './parse-arguments.ts';
import { suggestion } from './nearest.ts';
import { paintFor } from './paint.ts';
import { probe } from './probe.ts';
import { reset } from './reset.ts';
import { serve } from './serve.ts';
import { status } from './status.ts';
import { print, type Terminal } from './terminal.ts';
import { timeline } from './timeline.ts';
import { unblock } from './unblock.ts';
import { worlds } from './worlds.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  serve,
  env,
  status,
  check,
  impact,
  importInstances,
  migrate,
  advance,
  fail,
  unblock,
  timeline,
  clock,
  probe,
  worlds,
  reset,
];

/**
 * Does what the arguments say.
 *
 * @param args what stands behind the name of the program
 * @returns the exit code
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return (await obey(args, terminal)) === 1 ? 1 : 0;
  } catch (error) {
    if (terminal.stop.aborted) return 0;
    const { message, exitCode } = error instanceof Failure ? error : failureOf(error, args[0], terminal);
    terminal.complain(`apim-rehearsal: ${message}\n`);
    return exitCode;
  }
}

/** What the library has thrown, in the words of the command line. */
function failureOf(error: unknown, name: string | undefined, { callMe }: Terminal): Failure {
  const { message } = error as Error;
  if (!(error instanceof RehearsalError)) return unavailable(`a bug, sorry: ${message}`);
  if (error instanceof WorldFileError) return misuse(message);
  if (error instanceof ControlUnreachableError)
    return unavailable(
      `${message} Start a mock with \`${callMe} serve\`, or say where one runs with --control URL.`,
    );
  const field = error.field ?? '';
  const said = spokenName(name, field);
  const spoken =
    said === undefined ? message : message.replace(new RegExp(`^${field}\\b|\`${field}\``), said);
  return error instanceof CannotListenError ? unavailable(spoken) : misuse(spoken);
}

/** What a field of the library is called on the command line; undefined where it is neither option nor word there. */
function spokenName(name: string | undefined, field: string): string | undefined {
  const { options = {}, words = [] } = commands.find((command) => command.name === name) ?? {};
  const [option] =
    Object.entries(options).find(([each, { field: known = camelCase(each) }]) => known === field) ?? [];
  if (option !== undefined) return `--${option}`;
  return words.map((word) => word.replaceAll(/[[\]]/g, '')).find((word) => word.toLowerCase() === field);
}

function camelCase(option: string): string {
  return option.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

async function obey([first, ...rest]: readonly string[], terminal: Terminal): Promise<0 | 1 | void> {
  const paint = paintFor(terminal);
  if (first === undefined || first === '--help' || first === '-h') {
    const help = programHelp(commands, terminal.callMe, paint);
    return print(terminal, help);
  }
  if (first === '--version') return print(terminal, manifest.version);
  if (first === 'help') return obey(rest[0] === undefined ? ['--help'] : [rest[0], '--help'], terminal);
  const command = commands.find(({ name }) => name === first);
  if (command === undefined) throw unknown(first);
  const given = parseArguments(command, rest);
  if (given.has('help')) return print(terminal, commandHelp(command, terminal.callMe, paint));
  return command.run(given, terminal);
}

function unknown(word: string): Failure {
  const names = commands.map(({ name }) => name);
  if (word.startsWith('-'))
    return misuse(`There is no option ${word} before a command. The commands are: ${names.join(', ')}.`);
  return misuse(
    `There is no command \`${word}\`.${suggestion(word, names)} The commands are: ${names.join(', ')}.`,
  );
}
