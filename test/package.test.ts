import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const minutes = 60_000;
const sdk = '@azure/arm-apimanagement@10.0.0';

/** Somebody else's folder, with the package installed in it from its tarball. */
let home: string;

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'apim-rehearsal-package-'));
  npm(['run', 'build', '--silent'], '.');
  const packed = npm(['pack', '--silent', '--ignore-scripts', '--pack-destination', home], '.').trim();
  writeFileSync(join(home, 'package.json'), '{ "private": true, "type": "module" }\n');
  npm(['install', '--no-audit', '--no-fund', '--prefer-offline', join(home, packed), sdk], home);
  cpSync('examples', join(home, 'examples'), { recursive: true });
}, 3 * minutes);

afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The command as it is installed, on any free ports. */
async function serve(): Promise<{ server: ChildProcess; ready: Record<string, string> }> {
  const ports = ['--arm-port', '0', '--tls-port', '0', '--control-port', '0', '--dns-port', '0'];
  const server = spawn('npx', ['--no-install', 'apim-rehearsal', 'serve', ...ports, '--json'], {
    cwd: home,
    env: { ...process.env, HOME: home }, // where it keeps its certificates
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const [line] = (await once(server.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  return { server, ready: JSON.parse(line.toString()) as Record<string, string> };
}

describe('the package, packed and installed elsewhere', () => {
  it('runs the first example of the README as a library', () => {
    const printed = execFileSync(process.execPath, ['examples/first-migration.mjs'], {
      cwd: home,
      encoding: 'utf8',
    });
    expect(readFileSync('README.md', 'utf8')).toContain(`\`\`\`text\n${printed}\`\`\``);
  });

  it('serves as a command, to a suite in another language, and ends when told to', async ({ skip }) => {
    const { server, ready } = await serve();
    const ended = once(server, 'exit');
    try {
      const health = await fetch(`${ready['control']}/v1/health`);
      expect(await health.json()).toMatchObject({ status: 'ready', arm: ready['arm'], world: 'default' });
      const suite = spawnSync('python3', ['-m', 'unittest', 'discover', 'examples/python'], {
        cwd: home,
        encoding: 'utf8',
        env: { ...process.env, APIM_REHEARSAL_CONTROL: ready['control'] },
      });
      if (suite.error) skip('python3 is not installed, so the example in Python cannot be run');
      expect(suite.stderr).toContain('\nOK\n');
    } finally {
      process.kill(-(server.pid as number), 'SIGINT');
    }
    await ended;
  });
});
