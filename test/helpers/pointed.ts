import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type ArmUnderTest, type ArmUnderTestOptions, startArm } from './arm.ts';
import { cli } from './cli.ts';

/** How a client is pointed at a mock: at its own address, or through its proxy with those of the public cloud. */
export const ways = ['endpoint', 'proxy'] as const;
export type Way = (typeof ways)[number];

/** A mock, and what `env --for` says to a client of it. */
export interface Pointed {
  readonly mock: ArmUnderTest;
  readonly commands: readonly string[];
  /** The code that goes with it. */
  readonly code: string;
  /** Runs a program with the variables set, and no others that lead anywhere. @returns what it prints, and how it ends */
  readonly run: (file: string, args: readonly string[], more?: RunOptions) => Promise<Ran>;
}

interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** How a program has ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Starts a mock for the test that runs, with everything on that `env --for` may need. Its clients make time pass. */
export async function startPointed(
  client: string,
  way: Way,
  options: ArmUnderTestOptions = {},
): Promise<Pointed> {
  const dataDir = mkdtempSync(join(tmpdir(), 'apim-rehearsal-client-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const mock = await startArm({
    tlsPort: 0,
    proxyPort: 0,
    controlPort: 0,
    clock: { mode: 'skip' },
    dataDir,
    ...options,
  });
  const flags = way === 'proxy' ? ['--proxy'] : [];
  const { out, err } = await cli([
    'env', '--for', client, '--json', ...flags, '--control', mock.control as string,
  ]); // prettier-ignore
  if (out === '') throw new Error(err);
  const { variables, commands = [], snippet } = JSON.parse(out) as Printed;
  const env = { ...bare(process.env), ...variables };
  return {
    mock,
    commands,
    code: snippet?.text ?? '',
    run: (file, args, { cwd, env: more } = {}) =>
      new Promise((resolve) => {
        const how = { env: { ...env, ...more }, maxBuffer: 2 ** 26, ...(cwd !== undefined && { cwd }) };
        execFile(file, args, how, (error, stdout, stderr) => {
          const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
          resolve({ code, out: stdout, err: stderr });
        });
      }),
  };
}

interface Printed {
  readonly variables: Readonly<Record<string, string>>;
  readonly commands?: readonly string[];
  readonly snippet?: { readonly text: string };
}

/** An environment that says nothing of clouds and proxies. */
function bare(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const named = /^(?:AZURE|ARM)_|_proxy$|^NODE_|^VITEST|_CA_(?:BUNDLE|CERTS)$|^SSL_CERT/i;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !named.test(name)));
}
