import { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { run } from '../../src/cli/program.ts';
import { createMockArm, type MockArm, type MockArmOptions } from '../../src/mock-arm/index.ts';

/** How a command has ended, and what it has written. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A command that runs. */
export interface Running {
  readonly ended: Promise<Ended>;
  /** Waits until so much has been written to standard output that it matches. */
  readonly printed: (wanted: RegExp) => Promise<string>;
  /** As Ctrl-C. */
  readonly interrupt: () => void;
}

/** What a test may change of the world outside. */
export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly colour?: boolean;
  readonly home?: string;
  /** What comes in on standard input. */
  readonly lines?: AsyncIterable<string>;
}

/** Begins a command in this process. It is interrupted at the end of the test at the latest. */
export function begin(args: readonly string[], surroundings: Surroundings = {}): Running {
  const stop = new AbortController();
  const { env = {}, colour = false, home = '/nowhere', lines = Readable.from([]) } = surroundings;
  let [out, err] = ['', ''];
  let wake = (): void => {};
  const ended = run(args, {
    env,
    colour,
    home,
    callMe: 'apim-rehearsal',
    stop: stop.signal,
    lines: () => lines,
    write: (text) => {
      out += text;
      wake();
    },
    complain: (text) => (err += text),
  }).then((code) => ({ code, out, err }));
  onTestFinished(async () => {
    stop.abort();
    await ended;
  });
  return {
    ended,
    interrupt: () => stop.abort(),
    printed: async (wanted) => {
      while (!wanted.test(out)) {
        const more = new Promise<void>((resolve) => (wake = resolve));
        const early = ended.then(({ code }) => {
          if (!wanted.test(out)) throw new Error(`it ended with ${code} before ${wanted}: ${out}${err}`);
        });
        await Promise.race([more, early]);
      }
      return out;
    },
  };
}

/** Runs a command in this process, to its end. */
export function cli(args: readonly string[], surroundings?: Surroundings): Promise<Ended> {
  return begin(args, surroundings).ended;
}

/** A mock that the commands can speak to, its clock standing still, for the test that runs. */
export async function startMock(
  options: MockArmOptions = {},
): Promise<MockArm & { readonly cli: (...args: string[]) => Promise<Ended> }> {
  const mock = await createMockArm({
    armPort: 0,
    controlPort: 0,
    clock: { mode: 'manual' },
    services: [
      {
        name: 'contoso',
        vnet: 'external',
        customDomains: [
          { name: 'api.contoso.example', record: 'CNAME' },
          { name: 'partners.contoso.example', record: 'A' },
        ],
      },
      { name: 'fabrikam' },
    ],
    ...options,
  });
  onTestFinished(() => mock.close());
  const env = { APIM_REHEARSAL_CONTROL: mock.control as string };
  return Object.assign(mock, { cli: (...args: string[]) => cli(args, { env }) });
}
