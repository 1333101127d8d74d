import type { Arguments } from './arguments.ts';
import type { Terminal } from './terminal.ts';

/** An option of a command. */
export interface Option {
  /** What stands for its value in the help; a switch has none. */
  readonly value?: string;
  readonly says: string;
  /** What the library calls it, where that is not its name in camel case; complaints are put into its own words. */
  readonly field?: string;
}

/** One command: what it is called with, what its help says, and what it does. */
export interface Command {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What its help says beneath that. */
  readonly about: string;
  /** Words it takes, in order; one that may be left out stands in brackets, one with dots can come again. */
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  /** Lines to try, each with what it does. */
  readonly examples: readonly (readonly [line: string, says: string])[];
  /**
   * @returns the exit code; 0 where it is left out
   * @throws Failure where it cannot be done
   */
  readonly run: (given: Arguments, terminal: Terminal) => Promise<0 | 1 | void>;
}
