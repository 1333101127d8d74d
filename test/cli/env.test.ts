import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { recipes } from '../../src/cli/env.ts';
import { startMock } from '../helpers/cli.ts';

const clients = Object.keys(recipes);
const ways = ['endpoint', 'proxy'] as const;
const every = clients.flatMap((client) => ways.map((way) => ({ client, way })));

/** What `env --for --json` prints. */
interface Printed {
  readonly client: string;
  readonly way: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly commands?: readonly string[];
  readonly snippet?: { readonly goes: string; readonly text: string };
}

async function start() {
  const dataDir = mkdtempSync(join(tmpdir(), "apim-rehearsal-it's-"));
  onTestFinished(() => rmSync(dataDir, { recursive: true }));
  const mock = await startMock({ tlsPort: 0, proxyPort: 0, dataDir });
  const env = (client: string, way: (typeof ways)[number], ...more: string[]) =>
    mock.cli('env', '--for', client, ...(way === 'proxy' ? ['--proxy'] : []), ...more);
  return Object.assign(mock, { env });
}

describe('env --for', () => {
  it.each(every)('$client, $way, is whole', async ({ client, way }) => {
    const mock = await start();
    const { code, out, err } = await mock.env(client, way, '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const printed = JSON.parse(out) as Printed;
    expect(printed).toMatchObject({ client, way, page: `docs/clients/${client}.md` });
    const all = [...Object.values(printed.variables), ...(printed.commands ?? []), printed.snippet?.text]
      .join('\n')
      .replaceAll(String.raw`'\''`, "'");
    const address = new URL((way === 'proxy' ? mock.proxy : mock.armTls) as string);
    for (const part of [mock.caFile as string, address.port, mock.subscriptionId])
      expect(all).toContain(part);
    expect(all).not.toMatch(/undefined|NaN/);
    expect(all.includes(mock.armTls as string)).toBe(way === 'endpoint' && client !== 'terraform');
  });

  const inShell = every.filter(({ client }) => recipes[client]?.shell === 'sh');
  it.each(inShell)('$client, $way, prints what sh takes in as it stands', async ({ client, way }) => {
    const mock = await start();
    const { out } = await mock.env(client, way);
    expect(() => execFileSync('sh', ['-n', '-c', out])).not.toThrow();
    const { variables } = JSON.parse((await mock.env(client, way, '--json')).out) as Printed;
    const exports = out.split('\n').filter((line) => line.startsWith('export '));
    const script = `${exports.join('\n')}\nenv -0`;
    const seen = execFileSync('sh', ['-c', script]).toString().split('\0');
    const expected = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
    expect(seen).toEqual(expect.arrayContaining(expected));
    expect(exports).toHaveLength(expected.length);
  });

  it('says how its lines are taken in, and of which mock they are', async () => {
    const mock = await start();
    const control = mock.control as string;
    const { out } = await mock.env('az', 'proxy', '--control', control);
    expect(out.split('\n').slice(0, 2)).toEqual([
      '# For the Azure CLI, with the addresses of the public cloud; more in docs/clients/az.md.',
      `# eval "$(apim-rehearsal env --for az --proxy --control ${control})"`,
    ]);
  });

  it('has code that the shell passes over', async () => {
    const { env } = await start();
    const { out } = await env('python', 'endpoint');
    const [, code] = /: <<'END'\n(.*)\nEND\n$/s.exec(out) ?? [];
    expect(code).toMatch(/^import os\n.*base_url=arm/s);
  });

  it('powershell speaks its language', async () => {
    const { env, caFile } = await start();
    const { out } = await env('powershell', 'endpoint');
    expect(out).toContain(`$env:SSL_CERT_FILE = '${(caFile as string).replaceAll("'", "''")}'`);
    expect(out).not.toContain('export ');
  });

  it('points at the world that is named', async () => {
    const mock = await start();
    const { subscriptionId } = mock.createWorld({ name: 'suite' });
    expect((await mock.env('terraform', 'endpoint', '--world', 'suite')).out).toContain(
      `export ARM_SUBSCRIPTION_ID='${subscriptionId}'`,
    );
  });

  it.each<{ client: string; says: string }>([
    { client: 'pyton', says: '--for is `pyton`. Did you mean python? The clients are: az, ' },
    { client: 'cobol', says: '--for is `cobol`. The clients are: az, terraform, azapi, ' },
    { client: 'constructor', says: '--for is `constructor`. The clients are: ' },
  ])('does not know $client', async ({ client, says }) => {
    const { env } = await start();
    const { code, out, err } = await env(client, 'endpoint');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
  });

  it.each<{ says: string; args: readonly string[]; ports: object; hint: RegExp }>([
    {
      says: 'no proxy',
      args: ['--for', 'az', '--proxy'],
      ports: { tlsPort: 0 },
      hint: /serve --proxy-port 4488/,
    },
    { says: 'no https', args: ['--for', 'az'], ports: { proxyPort: 0 }, hint: /start it with --tls-port/ },
    { says: 'no proxy for anybody', args: ['--proxy'], ports: { tlsPort: 0 }, hint: /--proxy-port/ },
  ])('says what to start where the mock has $says', async ({ args, ports, hint }) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'apim-rehearsal-'));
    onTestFinished(() => rmSync(dataDir, { recursive: true }));
    const mock = await startMock({ ...ports, dataDir });
    const { code, err } = await mock.cli('env', ...args);
    expect(code).toBe(3);
    expect(err).toMatch(hint);
  });

  it('says what to start where the certificate lies nowhere', async () => {
    const mock = await startMock({ tlsPort: 0 });
    const { code, err } = await mock.cli('env', '--for', 'node');
    expect(code).toBe(3);
    expect(err).toContain('--data-dir');
  });
});

describe('env --proxy', () => {
  it('leads every client in the shell to the mock', async () => {
    const mock = await start();
    const { out } = await mock.cli('env', '--proxy');
    expect(out).toContain(`export HTTPS_PROXY='${mock.proxy}'`);
    expect((await mock.cli('env')).out).not.toContain('HTTPS_PROXY');
  });
});

describe('docs/clients', () => {
  it.each(every)('tells every variable that $client needs, $way', async ({ client, way }) => {
    const mock = await start();
    const { variables } = JSON.parse((await mock.env(client, way, '--json')).out) as Printed;
    const page = readFileSync(`docs/clients/${client}.md`, 'utf8');
    expect(Object.keys(variables).filter((name) => !page.includes(name))).toEqual([]);
    expect(page).toContain(`apim-rehearsal env --for ${client}`);
  });

  it('has a page for each client, which the first page links, and no others', () => {
    const pages = clients.map((client) => `${client}.md`);
    expect(new Set(readdirSync('docs/clients'))).toEqual(new Set([...pages, 'README.md']));
    const links = [...readFileSync('docs/clients/README.md', 'utf8').matchAll(/\]\(([\w.]+)\)/g)];
    expect(new Set(links.map(([, to]) => to))).toEqual(new Set(pages));
  });

  it.each(clients)('links of %s lead to files that exist', (client) => {
    const page = `docs/clients/${client}.md`;
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#]+)\)/g)].map(([, to = '']) => to);
    expect(links.filter((to) => !existsSync(join(dirname(page), to)))).toEqual([]);
  });
});
