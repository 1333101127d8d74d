import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { begin, cli, type Ended, startMock } from '../helpers/cli.ts';
import { external, internal, none, nsg, recordSets, vnet } from '../rehearse/contoso.ts';

/** A folder with files in it, for one test. */
function folder(files: Readonly<Record<string, unknown>>): string {
  const path = mkdtempSync(join(tmpdir(), 'apim-rehearsal-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, value] of Object.entries(files))
    writeFileSync(join(path, name), value instanceof Buffer ? value : textOf(value));
  return path;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, undefined, 2);
}

const exported = { 'apim.json': external, 'dns.json': recordSets, 'nsg.json': nsg, 'vnet.json': vnet };

/** Imports, and gives the world file. */
async function imported(files: Readonly<Record<string, unknown>> = exported): Promise<string> {
  const { code, out } = await cli(['import', folder(files)]);
  expect(code).toBe(0);
  return join(folder({ 'world.yaml': out }), 'world.yaml');
}

// Reading a world compiles the contract, from cold, while other tests want the same core.
describe('import', { timeout: 30_000 }, () => {
  it('writes the world to standard output, and what is worth knowing to standard error', async () => {
    const { code, out, err } = await cli(['import', folder(exported)]);
    expect(code).toBe(0);
    expect(out).toMatch(/^# A starting world, .*\n/);
    expect(out).toContain('platformVersion: stv1');
    expect(err).toMatch(/^Imported contoso-apim\n\nWorth knowing\n {2}A secret is left out: /);
    expect(err).toMatch(
      /\nAssumed; put right in the file what is wrong\n {2}Of 1 network interface in vnet-hub\/jump, nic-jump/,
    );
    expect(out + err).not.toContain('hunter2');
  });

  it('gives the same for files one by one, in any order, from standard input and in UTF-16', async () => {
    const path = folder(exported);
    const { out } = await cli(['import', path]);
    const files = Object.keys(exported).map((name) => join(path, name));
    expect((await cli(['import', ...files.toReversed()])).out).toBe(out);
    const lines = Readable.from(textOf(external).split('\n'));
    expect((await cli(['import', '-', ...files.slice(1)], { lines })).out).toBe(out);
    const wide = Buffer.from(`\ufeff${textOf(external)}`, 'utf16le');
    expect((await cli(['import', folder({ ...exported, 'apim.json': wide })])).out).toBe(out);
  });

  it.each<{ args: (path: string) => string[]; code: 2 | 3; says: RegExp }>([
    { args: () => ['/nowhere/a.json'], code: 3, says: /\/nowhere\/a\.json cannot be read: ENOENT/ },
    {
      args: (path) => [join(path, 'vnet.json')],
      code: 2,
      says: /no API Management instance in it; .*az apim show/,
    },
    {
      args: (path) => [join(path, 'bad.json')],
      code: 2,
      says: /bad\.json:1: This is neither JSON, nor YAML/,
    },
    { args: () => [], code: 2, says: /import needs FILES\.\.\./ },
    { args: () => [folder({})], code: 2, says: /There is no \.json, \.yaml, \.txt or \.zone in / },
  ])('ends with $code where it cannot: $says', async ({ args, code, says }) => {
    const ended = await cli(['import', ...args(folder({ ...exported, 'bad.json': '{"a": [1' }))]);
    expect({ code: ended.code, out: ended.out }).toEqual({ code, out: '' });
    expect(ended.err).toMatch(says);
    expect(ended.err).toMatch(/^apim-rehearsal: [^\n]+\n$/);
  });
});

describe('a world file', { timeout: 30_000 }, () => {
  it.each<{ args: (file: string) => string[]; code: 0 | 1; says: RegExp }>([
    { args: (file) => ['check', file, 'preserve'], code: 0, says: /^preserve would go, by same-subnet\/external\/preserve/m },
    { args: (file) => ['check', 'CONTOSO-apim', 'preserve', '--world', file], code: 0, says: /^preserve would go/m },
    { args: (file) => ['check', file, 'preserve', '--location', 'northeurope'], code: 0, says: /^preserve would go/m },
    { args: (file) => ['check', file, 'new-subnet/keep-48-hours'], code: 1, says: /would not go: No subnet is named/ },
    { args: (file) => ['impact', file], code: 0, says: /partners\.contoso\.com leads to an address by an A record/ },
    { args: (file) => ['impact', file, 'preserve'], code: 0, says: /20\.61\.10\.20 +public/ },
  ])('is looked into without any mock, by $args', async ({ args, code, says }) => {
    const ended = await cli(args(await imported()));
    expect({ code: ended.code, err: ended.err }).toEqual({ code, err: '' });
    expect(ended.out).toMatch(says);
    expect(ended.out).toMatch(/Assumed in the world file\n {2}Of 1 network interface in vnet-hub\/jump, nic-jump/);
  }); // prettier-ignore

  it('prints nothing but JSON where programs read it', async () => {
    const { out } = await cli(['check', await imported(), '--json']);
    expect((JSON.parse(out) as { path: string }[]).map(({ path }) => path)).toContain('preserve');
  });

  it.each<{ args: (file: string) => string[]; code: 2 | 3; says: RegExp }>([
    { args: (file) => ['check', file], code: 2, says: /has 2 instances: contoso-inside, contoso-open\. Say which, as in NAME --world / },
    { args: (file) => ['check', 'contoso', '--world', file], code: 2, says: /no instance `contoso` in .*world\.yaml; there are: contoso-inside, contoso-open/ },
    { args: () => ['check', '/nowhere/world.yaml'], code: 3, says: /the world file \/nowhere\/world\.yaml cannot be read/ },
    { args: () => ['serve', '--world', '/nowhere/world.yaml'], code: 3, says: /--world \/nowhere\/world\.yaml cannot be read/ },
    { args: (file) => ['serve', '--world', file, '--empty'], code: 2, says: /--empty does not go with --world/ },
    { args: () => ['check', join(folder({ 'w.yaml': 'seed: 1.5' }), 'w.yaml')], code: 2, says: /w\.yaml:1: seed is 1\.5; it must be integer/ },
    { args: () => ['impact', join(folder({ 'w.json': external }), 'w.json')], code: 2, says: /This is an export of Azure; make a world of it: apim-rehearsal import / },
  ])('that does not do is a line and exit code $code: $says', async ({ args, code, says }) => {
    const ended = await cli(args(await imported({ 'a.json': internal, 'b.json': none })));
    expect({ code: ended.code, out: ended.out }).toEqual({ code, out: '' });
    expect(ended.err).toMatch(says);
    expect(ended.err).toMatch(/^apim-rehearsal: [^\n]+\n$/);
  }); // prettier-ignore

  it('is not a world of the mock, and one of the mock is not a file', async () => {
    const mock = await startMock();
    expect((await mock.cli('check', 'contoso', 'preserve', '--world', 'default')).code).toBe(0);
    const file = await imported();
    expect((await mock.cli('check', 'contoso', '--world', file)).err).toContain(
      `no instance \`contoso\` in ${file}`,
    );
  });

  it('is served: its instances, its subscription and its clock; options go before it', async () => {
    const file = await imported();
    writeFileSync(file, `era: 2024-11\nclock: manual\n${readFileSync(file, 'utf8')}`);
    const ports = ['arm', 'tls', 'control', 'dns'].flatMap((each) => [`--${each}-port`, '0']);
    const serve = async (...args: string[]): Promise<Ended> => {
      const home = folder({});
      const running = begin(['serve', ...ports, '--world', file, ...args], { home });
      const out = await running.printed(/Assumed, as .*\n.*\n/);
      running.interrupt();
      return { ...(await running.ended), out };
    };
    const usual = await serve();
    expect(usual.out).toMatch(/contoso-apim +stv1 +external +Premium +West Europe +rg-apim-prod/);
    expect(usual.out).toMatch(/by the documents of 2024-11, seed 1/);
    expect(usual.out).toContain('5e3f9b5c-7c1d-4f0e-9a63-0d1f8c2b7e41');
    expect(usual.out).toMatch(/manual: time passes when you say so/);
    expect((await serve('--clock', 'real', '--era', '2024-08')).out).toMatch(
      /of 2024-08, seed 1[^]*real: time passes/,
    );
  });
});
