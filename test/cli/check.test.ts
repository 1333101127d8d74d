import { describe, expect, it } from 'vitest';
import type { MockArm, MockArmOptions } from '../../src/mock-arm/index.ts';
import type { Preflight } from '../../src/sim/index.ts';
import { type Ended, startMock } from '../helpers/cli.ts';

type Mock = MockArm & { readonly cli: (...args: string[]) => Promise<Ended> };

const small = {
  name: 'small',
  vnet: 'external',
  subnetPrefix: 29,
  resourceGroup: 'rg',
  subnet: 'tiny/apim',
} as const;

const start = (options: MockArmOptions = {}): Promise<Mock> =>
  startMock({
    services: [
      { name: 'contoso', vnet: 'external', resourceGroup: 'rg', subnet: 'shared/apim' },
      { name: 'ahead', vnet: 'external', resourceGroup: 'rg', subnet: 'shared/next', platform: 'stv2' },
      small,
      { name: 'wide', vnet: 'internal', additionalLocations: ['North Europe'] },
      { name: 'gone' },
    ],
    ...options,
  });

const subnetOf = ({ subnets }: Mock, name: string): string =>
  subnets.find(({ subnetId }) => subnetId.endsWith(`/${name}`))?.subnetId as string;

const last = ({ out }: Ended): string | undefined => out.trimEnd().split('\n').at(-1);

describe('check', () => {
  it.each<{ args: string; code: 0 | 1; says: RegExp }>([
    { args: 'contoso preserve', code: 0, says: /^preserve would go, by same-subnet\/external\/preserve\.$/ },
    { args: 'CONTOSO Preserve', code: 0, says: /^preserve would go/ },
    {
      args: 'small preserve',
      code: 1,
      says: /^preserve would not go: The new compute needs 2 addresses; 1 of 3 are free .* \[D3 D4 V\.size\]$/,
    },
    {
      args: 'contoso preserve/with-downtime',
      code: 1,
      says: /would not go: migrateWithDowntime is not known .* \[P17\]$/,
    },
    { args: 'ahead preserve', code: 1, says: /would not go: The service is on stv2 already/ },
    { args: 'contoso new-subnet/keep-48-hours', code: 1, says: /would not go: No subnet is named/ },
    { args: 'contoso new-subnet/keep-48-hours --subnet NEXT', code: 0, says: /would go, by new-subnet\// },
    { args: 'contoso preserve --caller intern', code: 1, says: /would not go: intern may not do/ },
    { args: 'contoso', code: 0, says: /^Would go: preserve, new(, |\.)/ },
    { args: 'gone', code: 0, says: /^None of them would go\.$/ },
    { args: 'contoso preserve --location westus', code: 0, says: /would go/ },
  ])('$args ends with $code and says whether it would go', async ({ args, code, says }) => {
    const mock = await start();
    mock.deny('intern', ['Microsoft.ApiManagement/service/write']);
    const words = args.split(' ').map((word) => (word === 'NEXT' ? subnetOf(mock, 'next') : word));
    mock.platformMigration('gone');
    const before = { recipe: mock.recipe, status: mock.status('contoso') };

    const ended = await mock.cli('check', ...words);

    expect({ code: ended.code, err: ended.err }).toEqual({ code, err: '' });
    expect(last(ended)).toMatch(says);
    expect({ recipe: mock.recipe, status: mock.status('contoso') }).toEqual(before);
    const json = await mock.cli('check', ...words, '--json');
    expect(json).toMatchObject({ code, err: '' });
    const [path] = words[1]?.startsWith('--') ? [] : words.slice(1);
    const found = JSON.parse(json.out) as Preflight[];
    expect(found).toHaveLength(path === undefined ? mock.preflight('contoso').length : 1);
    expect(found.some(({ ready }) => ready)).toBe(
      path === undefined ? last(ended)?.startsWith('Would') : code === 0,
    );
  });

  it('shows of one path all that it asks for, with its facts, and a way out beneath what fails', async () => {
    const mock = await start();
    const { out } = await mock.cli('check', 'small', 'preserve');
    const lines = out.split('\n');
    const [found] = mock.preflight('small', 'preserve');
    expect(lines[0]).toBe('small, at 2024-08-19 00:00:00');
    for (const { verdict, says, facts, fix } of found?.findings ?? []) {
      const at = lines.findIndex((line) => line.includes(says));
      expect(lines[at]).toBe(`  ${verdict}  ${says}  [${facts.join(' ')}]`);
      const beneath = lines.slice(at + 1, at + 2).filter((line) => line.includes('→'));
      expect(beneath).toEqual(verdict === 'fail' ? [`        → It is refused. ${fix}`] : []);
    }
    expect(out.match(/→/g)).toHaveLength(1);
  });

  it('shows of all paths only what does not pass', async () => {
    const mock = await start();
    const { out } = await mock.cli('check', 'small');
    const [preserve] = mock.preflight('small', 'preserve');
    const passed = preserve?.findings.filter(({ verdict }) => verdict === 'pass') ?? [];
    expect(out).not.toMatch(/^ +pass /m);
    const [block = ''] = out.split('\n\n').filter((each) => each.startsWith('preserve would'));
    expect(block.split('\n')).toEqual([
      expect.stringMatching(/^preserve would not go: /) as string,
      expect.stringMatching(/^ {2}fail {2}The new compute needs 2 addresses/) as string,
      expect.stringMatching(/^ {8}→ It is refused\. /) as string,
      `  ${passed.length} prerequisites pass`,
    ]);
    for (const { path } of mock.preflight('small')) expect(out).toContain(`${path} would`);
  });

  it('names the location where there are several', async () => {
    const mock = await start();
    const { out } = await mock.cli('check', 'wide', 'preserve');
    for (const place of ['West US', 'North Europe'])
      expect(out).toContain(`pass  ${place}: There is stv2 in ${place}.`);
    expect((await mock.cli('check', 'contoso', 'preserve')).out).not.toContain('West US: ');
  });

  it.each<{ nextHopType: string; verdict: string; says: RegExp; code: number }>([
    {
      nextHopType: 'VirtualAppliance',
      verdict: 'unknown',
      says: /would go, .*, as far as is known\.$/,
      code: 0,
    },
    {
      nextHopType: 'None',
      verdict: 'fail',
      says: /would not go: it begins, and fails later\. Packets/,
      code: 1,
    },
  ])('by a route to $nextHopType $says', async ({ nextHopType, verdict, says, code }) => {
    const mock = await forced(nextHopType);
    const ended = await mock.cli('check', 'contoso', 'preserve', '--world', 'forced');
    expect(ended.code).toBe(code);
    expect(last(ended)).toMatch(says);
    const lines = ended.out.split('\n');
    const at = lines.findIndex((line) => /Packets to Storage/.test(line));
    expect(lines[at]).toMatch(new RegExp(`^ {2}${verdict} `));
    const why = verdict === 'fail' ? 'It begins, fails later and rolls back.' : 'Look for yourself.';
    expect(lines[at + 1]).toContain(`→ ${why} `);
  });
});

/** A world in which all traffic of an instance is led to one place, but for that of its management. */
async function forced(nextHopType: string): Promise<Mock> {
  const mock = await startMock({ services: [] });
  const atMs = Date.parse('2024-08-19T00:00:00Z');
  const subscriptionId = '9f4a6d30-5c1b-4e7d-8b02-c6e1a7d3f101';
  const provider = `/subscriptions/${subscriptionId}/resourceGroups/rg-contoso/providers/Microsoft.Network`;
  const put = (id: string, resourceType: string, properties: object) => ({
    atMs,
    command: { type: 'resource.put', id, resourceType, body: { location: 'westus', properties } },
  });
  const route = (name: string, addressPrefix: string, hop: string) => ({
    name,
    properties: { addressPrefix, nextHopType: hop },
  });
  const routes = [route('all', '0.0.0.0/0', nextHopType), route('management', 'ApiManagement', 'Internet')];
  const subnet = {
    addressPrefix: '10.1.0.0/24',
    networkSecurityGroup: { id: `${provider}/networkSecurityGroups/vnet-contoso-apim` },
    routeTable: { id: `${provider}/routeTables/forced` },
  };
  const recipe = {
    version: 3,
    options: { name: 'forced', subscriptionId, services: [{ name: 'contoso', vnet: 'internal' }] },
    journal: [
      put(`${provider}/routeTables/forced`, 'Microsoft.Network/routeTables', { routes }),
      put(`${provider}/virtualNetworks/vnet-contoso`, 'Microsoft.Network/virtualNetworks', {
        addressSpace: { addressPrefixes: ['10.1.0.0/16'] },
        subnets: [{ name: 'apim', properties: subnet }],
      }),
    ],
    nowMs: atMs,
  };
  const { status } = await fetch(`${mock.control}/v1/worlds`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ recipe }),
  });
  expect(status).toBe(201);
  return mock;
}
