import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startMock } from '../helpers/cli.ts';

const built = 'node_modules/.cache/apim-rehearsal-cli';
const home = mkdtempSync(join(tmpdir(), 'apim-rehearsal-home-'));

beforeAll(async () => {
  await build({
    config: false,
    entry: { cli: 'src/cli/main.ts' },
    outDir: built,
    format: 'esm',
    target: 'node20',
    platform: 'node',
    dts: false,
    silent: true,
  });
});

afterAll(() => {
  for (const folder of [home, built]) rmSync(folder, { recursive: true, force: true });
});

const anyPorts = [
  '--arm-port',
  '0',
  '--tls-port',
  '0',
  '--control-port',
  '0',
  '--dns-port',
  '0',
  '--data-dir',
  home,
];

interface Spawned {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  readonly printed: (wanted: RegExp) => Promise<string>;
  /** Exit code, or the name of the signal that has ended it. */
  readonly ended: Promise<number | string>;
}

/** The command as a process of its own. It is killed at the end of the test at the latest. */
function apimRehearsal(...args: string[]): Spawned {
  const child = spawn(process.execPath, [join(built, 'cli.js'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '' },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let [out, err] = ['', ''];
  child.stdout.on('data', (part: Buffer) => (out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (err += part.toString()));
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string);
  const printed = async (wanted: RegExp): Promise<string> => {
    while (!wanted.test(out))
      await Promise.race([once(child.stdout, 'data'), ended.then(() => Promise.reject(new Error(err)))]);
    return out;
  };
  return { child, out: () => out, err: () => err, printed, ended };
}

describe('the command as a process', () => {
  it.each<{ args: string[]; code: number }>([
    { args: ['--version'], code: 0 },
    { args: ['sevre'], code: 2 },
    { args: ['status', '--control', 'http://127.0.0.1:9'], code: 3 },
  ])('$args ends with $code, and tells by one stream alone', async ({ args, code }) => {
    const { ended, out, err } = apimRehearsal(...args);
    expect(await ended).toBe(code);
    expect([out() !== '', err() !== '']).toEqual(code === 0 ? [true, false] : [false, true]);
    expect(err()).not.toMatch(/^\s+at /m);
  });

  it.each<{ signal: NodeJS.Signals; times: number }>([
    { signal: 'SIGINT', times: 3 },
    { signal: 'SIGTERM', times: 1 },
  ])('serve ends within a second of $signal, delivered $times times, with 0', async ({ signal, times }) => {
    const serve = apimRehearsal('serve', ...anyPorts, '--json');
    const ready = JSON.parse(await serve.printed(/\n/)) as { arm: string; control: string };
    const follower = apimRehearsal('timeline', '--follow', '--control', ready.control);
    await follower.printed(/contoso-public/);
    await fetch(`${ready.arm}/subscriptions?api-version=2022-12-01`);

    const began = performance.now();
    for (let time = 0; time < times; time++) serve.child.kill(signal);

    expect(await serve.ended).toBe(0);
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(serve.out().trimEnd().split('\n')).toHaveLength(1);
    expect(serve.err()).toBe('');
    expect(await follower.ended).toBe(3);
  });

  it('serve ends with 3 where its port is taken, and says which', async () => {
    const { arm } = await startMock();
    const { ended, err } = apimRehearsal('serve', ...anyPorts, '--arm-port', new URL(arm as string).port);
    expect(await ended).toBe(3);
    expect(err()).toMatch(/^apim-rehearsal: Cannot listen on --arm-port \d+: it is taken.*\n$/);
  });

  it('does not mind that nobody reads on', async () => {
    const mock = await startMock();
    const follower = apimRehearsal('timeline', '--follow', '--control', mock.control as string);
    await follower.printed(/fabrikam/);
    follower.child.stdout?.destroy();
    await mock.seedService({ name: 'later', publisherName: 'A', publisherEmail: 'a@b.example', tags: {} });
    mock.advance({ by: 'PT1H' });
    await mock.seedService({ name: 'latest', publisherName: 'A', publisherEmail: 'a@b.example', tags: {} });
    expect(await follower.ended).toBe(0);
    expect(follower.err()).toBe('');
  });
});
