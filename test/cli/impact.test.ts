import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ControlClient } from '../../src/mock-arm/index.ts';
import { type Comparison, comparePaths, type Impact, impact } from '../../src/rehearse/index.ts';
import { World } from '../../src/sim/index.ts';
import { startMock } from '../helpers/cli.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'apim-rehearsal-impact-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

describe('impact', () => {
  it('of a path says what the library says of the world as it stands, and changes nothing', async () => {
    const mock = await startMock();
    mock.advance({ by: '1h' });
    const before = mock.recipe;
    const { code, out, err } = await mock.cli('impact', 'Contoso', 'New', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const found = impact(World.replay(before), 'contoso', { path: 'new' });
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(found)));
    expect(mock.recipe).toEqual(before);
  });

  it('without a path says what the library says of all of them', async () => {
    const mock = await startMock();
    const { code, out } = await mock.cli('impact', 'contoso', '--json');
    expect(code).toBe(0);
    const found: Comparison = comparePaths(World.replay(mock.recipe), 'contoso');
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(found)));
  });

  it('of a path shows phases, addresses, names, clients and what to do, for a room to read', async () => {
    const mock = await startMock();
    const { out } = await mock.cli('impact', 'contoso', 'new');
    expect(out.split('\n')[0]).toBe('contoso by new, begun at 2024-08-19 00:00:00');
    for (const line of [
      /^If nobody acts, [\d,]+ of [\d,]+ requests are lost; /m,
      /^ {2}coexisting {2}minute 45 {2}minute 60$/m,
      /^ {2}198\.18\.0\.1 {2}public {2}minute 0 +minute 60 {2}stv1$/m,
      /^ {2}partners\.contoso\.example +internet +minute 60 +198\.18\.0\.1 +nobody$/m,
      /^ {2}let-out-by-address .*Down from minute 45 on: its own firewall does not know 198\.18\.0\.2\.$/m,
      /^Before\n {2}• Let 198\.18\.0\.2 through /m,
      /^While it runs.*\n(?: {2}• .*\n)* {2}• Let partners\.contoso\.example lead to 198\.18\.0\.2, before minute 60\./m,
      /^Afterwards\n {2}• See that platformVersion is stv2/m,
      /^Nobody has described the clients: /m,
    ])
      expect(out).toMatch(line);
  });

  it('of all paths shows a line each, who is down by which, the answers, and what loses the least', async () => {
    const mock = await startMock();
    const { out } = await mock.cli('impact', 'contoso');
    for (const line of [
      /^A {2}preserve +45 min +45 min +kept +- +[\d,]+ of [\d,]+ +minute 45$/m,
      /^D {2}new-subnet\/keep-48-hours +45 min +30 min +new +48 h /m,
      /^partners\.contoso\.example +20 min +from minute 60 +from minute 60 +from hour 48:45 /m,
      /^preserve\/with-downtime would not go: .* \[P17\]$/m,
      /^Has it custom domains\?\n {2}partners\.contoso\.example leads /m,
    ])
      expect(out).toMatch(line);
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^By preserve nobody stays down, /);
  });

  it('of a path that would not go ends with 1, with why and the way out', async () => {
    const mock = await startMock({ services: [{ name: 'small', vnet: 'external', subnetPrefix: 29 }] });
    const { code, out } = await mock.cli('impact', 'small', 'preserve');
    expect(code).toBe(1);
    expect(out).toMatch(/^The new compute needs 2 addresses; .* \[D3 D4 V\.size\]\n {2}→ \S/m);
  });

  it('draws a picture where it is told to', async () => {
    const mock = await startMock();
    const [one, all] = ['one', 'all'].map((name) => join(folder(), `${name}.svg`)) as [string, string];
    expect((await mock.cli('impact', 'contoso', 'preserve', '--svg', one)).code).toBe(0);
    expect((await mock.cli('impact', 'contoso', '--svg', all)).code).toBe(0);
    expect(readFileSync(one, 'utf8')).toMatch(/^<svg .*contoso, migrated keeping its address.*<\/svg>\n$/s);
    expect(readFileSync(all, 'utf8')).toMatch(/^<svg .*The ways of contoso to stv2.*<\/svg>\n$/s);
  });

  it('counts the clients of a file', async () => {
    const mock = await startMock();
    const file = join(folder(), 'clients.json');
    const mobile = {
      name: 'mobile',
      hostName: 'contoso.azure-api.net',
      clients: 7,
      resolver: { kind: 'forever' },
    };
    writeFileSync(file, JSON.stringify({ populations: [mobile] }));
    const { out } = await mock.cli('impact', 'contoso', 'new', '--populations', file, '--json');
    const { populations, assumed } = JSON.parse(out) as Impact;
    expect(populations).toEqual([
      expect.objectContaining({ population: expect.objectContaining(mobile) as object, harm: 'lasting' }),
    ]);
    expect(assumed).toEqual([]);
  });

  it.each<{ args: readonly string[]; file?: string; code: 2 | 3; says: RegExp }>([
    { args: ['nobody'], code: 2, says: /no service named `nobody`; there are: contoso, fabrikam\./ },
    { args: ['contoso', 'away'], code: 2, says: /Expected PATH to be one of preserve, new/ },
    {
      args: ['contoso', 'new', '--location', 'Atlantis'],
      code: 2,
      says: /Expected --location to be a region/,
    },
    { args: ['contoso', 'new', '--world', 'other'], code: 2, says: /other/ },
    { args: ['contoso', 'new', '--svg', '/nowhere/a.svg'], code: 3, says: /--svg cannot be written: ENOENT/ },
    {
      args: ['contoso', 'new', '--populations', '/nowhere/a.json'],
      code: 3,
      says: /--populations cannot be read: ENOENT/,
    },
    { args: ['contoso', 'new', '--populations', 'FILE'], file: 'populations:', code: 2, says: /is no JSON/ },
    {
      args: ['contoso', 'new', '--populations', 'FILE'],
      file: '{}',
      code: 2,
      says: /to be a list; got nothing/,
    },
    {
      args: ['contoso', 'new', '--populations', 'FILE'],
      file: '{"populations":[{"name":"a","hostName":"a.example","clients":0}]}',
      code: 2,
      says: /to be a whole number from 1 to .*; got `0`/,
    },
  ])('$args ends with $code and says $says', async ({ args, file, code, says }) => {
    const mock = await startMock();
    const path = join(folder(), 'clients.json');
    if (file !== undefined) writeFileSync(path, file);
    const ended = await mock.cli('impact', ...args.map((word) => (word === 'FILE' ? path : word)));
    expect(ended).toMatchObject({ code, out: '' });
    expect(ended.err).toMatch(/^apim-rehearsal: .*\n$/);
    expect(ended.err).toMatch(says);
  });

  it('is asked of a world that anybody can fetch', async () => {
    const mock = await startMock();
    const recipe = await new ControlClient(mock.control as string).journal();
    expect(recipe).toEqual(mock.recipe);
  });
});
