// Does the packed package work for somebody who installs it? Usage: node scripts/smoke.mjs TARBALL [--jest]
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const READY_WITHIN_MS = 20_000;
const ENDS_WITHIN_MS = 1_000;

const [tarball, jest] = process.argv.slice(2);
if (tarball === undefined) throw new Error('usage: node scripts/smoke.mjs TARBALL [--jest]');

const home = mkdtempSync(join(tmpdir(), 'apim-rehearsal-smoke-'));
try {
  install(resolve(tarball));
  const manifest = JSON.parse(readFileSync(join(home, 'node_modules/apim-rehearsal/package.json'), 'utf8'));
  await importAll(Object.keys(manifest.exports));
  await serve(join(home, 'node_modules/apim-rehearsal', manifest.bin['apim-rehearsal']));
  if (jest === '--jest') runJestExample();
  console.log(`smoke: ${manifest.name} ${manifest.version} works on Node ${process.versions.node}`);
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** @param {string} path */
function install(path) {
  writeFileSync(join(home, 'package.json'), '{ "private": true, "type": "module" }\n');
  npm('install', path);
}

/** @param {string[]} words */
function npm(...words) {
  execFileSync('npm', [...words, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: home,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

/** The example for Jest, with the Jest and the SDK its reader would install. */
function runJestExample() {
  npm('install', 'jest@30', '@azure/arm-apimanagement@10.0.0');
  cpSync('examples/jest', join(home, 'examples/jest'), { recursive: true });
  execFileSync(
    process.execPath,
    ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', 'examples/jest'],
    {
      cwd: home,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
}

/** @param {string[]} subpaths */
async function importAll(subpaths) {
  const names = subpaths.map((subpath) => `apim-rehearsal${subpath.slice(1)}`);
  const lines = names.map((name) =>
    name.endsWith('.json')
      ? `await import('${name}', { with: { type: 'json' } });`
      : `if (Object.keys(await import('${name}')).length === 0) throw new Error('${name} exports nothing');`,
  );
  const probe = join(home, 'probe.mjs');
  writeFileSync(probe, lines.join('\n'));
  await import(pathToFileURL(probe).href);
}

/** @param {string} command */
async function serve(command) {
  const ports = ['--arm-port', '0', '--control-port', '0', '--tls-port', '0', '--dns-port', '0'];
  const server = spawn(process.execPath, [command, 'serve', ...ports, '--json'], {
    cwd: home,
    env: { ...process.env, HOME: home }, // where it keeps its certificates
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  /** @type {string[]} */
  const printed = [];
  try {
    const lines = createInterface({ input: server.stdout });
    lines.on('line', (line) => printed.push(line));
    await within(READY_WITHIN_MS, 'the ready line', Promise.race([once(lines, 'line'), failIf(ended)]));
    const ready = JSON.parse(printed[0] ?? '');
    for (const key of ['arm', 'armTls', 'control', 'dns', 'subscriptionId', 'tenantId', 'world']) {
      if (typeof ready[key] !== 'string') throw new Error(`the ready line has no ${key}: ${printed[0]}`);
    }
    const health = await fetch(`${ready.control}/v1/health`);
    if (health.status !== 200) throw new Error(`GET /v1/health answered ${health.status}`);
    await health.arrayBuffer();
    server.kill('SIGINT');
    const [code, signal] = await within(ENDS_WITHIN_MS, 'the end after SIGINT', ended);
    if (code !== 0) throw new Error(`serve ended with ${String(code ?? signal)}`);
    if (printed.length !== 1) throw new Error(`more than one line on stdout:\n${printed.join('\n')}`);
  } finally {
    server.kill('SIGKILL');
  }
}

/** @param {Promise<unknown[]>} ended */
async function failIf(ended) {
  const [code, signal] = await ended;
  throw new Error(`serve ended before it was ready, with ${String(code ?? signal)}`);
}

/**
 * @template T
 * @param {number} ms
 * @param {string} what
 * @param {Promise<T>} promise
 * @returns {Promise<T>}
 */
async function within(ms, what, promise) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not come within ${ms} ms`)), ms);
  });
  try {
    return /** @type {T} */ (await Promise.race([promise, late]));
  } finally {
    clearTimeout(timer);
  }
}
