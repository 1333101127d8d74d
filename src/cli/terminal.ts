/** What a command knows of the world outside: the terminal it runs in, or the test that runs it. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a person sees the colours. */
  readonly colour: boolean;
  /** How this program is called here, as in `npx apim-rehearsal`. */
  readonly callMe: string;
  /** Where a folder of the user's own belongs. */
  readonly home: string;
  /** Aborted when the user has had enough. */
  readonly stop: AbortSignal;
  /** Whether somebody sits there who can be asked. @defaultValue false */
  readonly asks?: boolean;
  /** What comes in on standard input, line by line. */
  readonly lines: () => AsyncIterable<string>;
  /** Writes to standard output, as it stands. */
  readonly write: (text: string) => void;
  /** Writes to standard error, as it stands. */
  readonly complain: (text: string) => void;
}

/** Writes a text and ends the line. */
export function print({ write }: Pick<Terminal, 'write'>, text = ''): void {
  write(`${text}\n`);
}
