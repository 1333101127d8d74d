import { ApiManagementClient } from 'arm-apimanagement-10';
import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMockArm, type MockArm } from '../../src/mock-arm/index.ts';
import {
  comparePaths,
  type ImportOptions,
  type Imported,
  type ImportSource,
  importWorld,
  worldFromText,
} from '../../src/rehearse/index.ts';
import { type Json, type JsonObject, World } from '../../src/sim/index.ts';
import {
  external,
  internal,
  networkId,
  none,
  nsg,
  recordSets,
  serviceId,
  subscriptionId,
  template,
  vnet,
  zoneText,
} from './contoso.ts';

/** A file of an export; a text as it stands, all else as JSON. */
const file = (name: string, value: unknown): ImportSource => ({
  name,
  text: typeof value === 'string' ? value : JSON.stringify(value, undefined, 2),
});

const read = (imported: Imported): { services: JsonObject[]; resources: JsonObject[] } => ({
  services: [],
  resources: [],
  ...(parse(imported.yaml) as object),
});

const everything = [
  file('apim.json', external),
  file('inside.json', internal),
  file('open.json', none),
  file('vnet.json', vnet),
  file('nsg.json', nsg),
  file('dns.json', recordSets),
  file('zone.txt', zoneText),
];

async function serve(imported: Imported): Promise<MockArm> {
  const { options } = await worldFromText(imported.yaml);
  const mock = await createMockArm({ ...options, clock: { mode: 'manual' } });
  onTestFinished(() => mock.close());
  return mock;
}

/** What a document says that is not null, in the spelling of ARM; the flat form of the CLI is put into properties. */
function said(document: JsonObject): Record<string, Json> {
  const { properties, ...around } = document;
  const all = Object.entries({ ...around, ...(properties as JsonObject | undefined) });
  return Object.fromEntries(
    all
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name.replace('IpAddresses', 'IPAddresses'), value]),
  );
}

// A client and the contract are loaded from cold here, while other tests want the same core.
describe('a real instance that is imported and served', { timeout: 30_000 }, () => {
  it.each<{ is: string; document: JsonObject }>([
    { is: 'external, in two locations, with names of its own', document: external },
    { is: 'internal', document: internal },
    { is: 'in no network', document: none },
  ])('shows a client what Azure shows: $is', async ({ document }) => {
    const mock = await serve(await importWorld(everything, { keepPeople: true }));
    const client = new ApiManagementClient(mock.credential, mock.subscriptionId, mock.clientOptions);
    const name = document['name'] as string;
    const seen = JSON.parse(
      JSON.stringify(await client.apiManagementService.get('rg-apim-prod', name)),
    ) as Record<string, Json>;
    const wanted = said(document);
    for (const field of [
      'id', 'name', 'type', 'location', 'sku', 'platformVersion', 'provisioningState', 'virtualNetworkType',
      'publicIPAddresses', 'privateIPAddresses', 'gatewayUrl', 'managementApiUrl', 'publisherName', 'publisherEmail',
      'disableGateway', 'publicNetworkAccess', 'notificationSenderEmail',
    ])
      expect({ [field]: seen[field] ?? null }).toEqual({ [field]: wanted[field] ?? null }); // prettier-ignore
    expect(seen['createdAtUtc']).toBe('2019-11-05T09:14:22.123Z');
    const own = { ...(wanted['customProperties'] as JsonObject) };
    expect(seen['customProperties']).toMatchObject(own);
    const hosts = (value: Json | undefined): unknown[] =>
      (value as JsonObject[]).map(({ type, hostName, certificateSource }) => ({
        type,
        hostName,
        certificateSource,
      }));
    expect(hosts(seen['hostnameConfigurations'])).toEqual(hosts(wanted['hostnameConfigurations']));
    const subnetOf = (value: Json | undefined): Json =>
      (value as JsonObject | undefined)?.['subnetResourceId'] ?? null;
    const [here, there] = [seen, wanted].map((each) =>
      subnetOf(each['virtualNetworkConfiguration'] ?? undefined),
    );
    expect(here).toBe(there);
  });

  it('keeps each location at its address, and its identity', async () => {
    const mock = await serve(await importWorld(everything));
    const client = new ApiManagementClient(mock.credential, mock.subscriptionId, mock.clientOptions);
    const seen = await client.apiManagementService.get('rg-apim-prod', 'contoso-apim');
    const [second] = seen.additionalLocations ?? [];
    expect(second).toMatchObject({
      location: 'North Europe',
      publicIPAddresses: ['52.169.80.7'],
      platformVersion: 'stv1',
    });
    expect(seen.identity?.principalId).toBe((external['identity'] as JsonObject)['principalId']);
    expect(mock.tenantId).toBe('0b7d1c52-64a8-4b8e-bb7c-3c9f21d7e0aa');
  });

  it('has what it stands on: the addresses, rules and records that were given', async () => {
    const mock = await serve(await importWorld(everything));
    const names = mock
      .status('contoso-apim')
      .names.map(({ name, kind, resolvesTo }) => ({ name, kind, resolvesTo }));
    expect(names).toContainEqual({
      name: 'partners.contoso.com',
      kind: 'customA',
      resolvesTo: ['20.61.10.20'],
    });
    expect(names).toContainEqual({
      name: 'api.contoso.com',
      kind: 'customCname',
      resolvesTo: ['20.61.10.20'],
    });
    const inside = mock.status('contoso-inside').names.filter(({ view }) => view === 'vnet');
    expect(inside.find(({ name }) => name === 'api.corp.contoso.com')?.resolvesTo).toEqual(['10.20.1.7']);
    const jump = mock.subnets.find(({ subnetId }) => subnetId.endsWith('/subnets/jump'));
    expect(jump?.held.map(({ holder }) => holder)).toEqual([networkId('networkInterfaces', 'nic-jump')]);
    const group = mock.resources.find(({ id }) => id.endsWith('/nsg-apim'));
    expect(group?.body).toMatchObject({
      properties: { securityRules: [{ name: 'clients' }, { name: 'management' }] },
    });
  });

  it('migrates: by NewIp to the address that was made in advance, and PreserveIp keeps the real one', async () => {
    const { options } = await worldFromText((await importWorld(everything)).yaml);
    const address = (mode: 'NewIp' | 'PreserveIp'): string[] => {
      const world = World.create(options);
      world.execute({ type: 'service.migrate', name: 'contoso-apim', mode });
      world.advanceTo(world.nowMs + 10 * 86_400_000);
      return world.vips.filter(({ service }) => service === 'contoso-apim').map((vip) => vip.address);
    };
    expect(address('PreserveIp')).toEqual(['20.61.10.20', '52.169.80.7']);
    expect(address('NewIp')).toEqual(['20.93.4.5', '20.105.7.8']);
  });

  it('is checked and compared without a mock', async () => {
    const { options } = await worldFromText((await importWorld(everything)).yaml);
    const world = World.create(options);
    const ready = world.preflight('contoso-apim').filter(({ ready: goes }) => goes);
    expect(ready.map(({ path }) => path)).toEqual(['preserve', 'new']);
    const found = comparePaths(world, 'contoso-apim');
    expect(found.recommended).not.toBeNull();
    expect(found.impacts.flatMap(({ names }) => names.map(({ name }) => name))).toContain(
      'partners.contoso.com',
    );
  });
});

/** The same documents in the other forms in which Azure hands them out. */
const forms: readonly { readonly form: string; readonly files: readonly ImportSource[] }[] = [
  { form: 'a list in one file', files: [file('all.json', [external, internal, none, vnet, nsg, ...recordSets]), file('z', zoneText)] },
  { form: 'a page of ARM', files: [file('page.json', { value: [external, vnet, nsg, ...recordSets] }), file('rest.json', [internal, none]), file('z', zoneText)] },
  { form: 'an answer of Resource Graph', files: [file('graph.json', { count: 3, data: [external, internal, none, vnet, nsg, recordSets] }), file('z', zoneText)] },
  { form: 'the other way round', files: everything.toReversed() },
  { form: 'with rows of az resource list beside them', files: [...everything, file('list.json', [{ id: external['id'], name: 'contoso-apim', type: 'Microsoft.ApiManagement/service', location: 'westeurope', tags: {} }])] },
  { form: 'each twice', files: [...everything, ...everything] },
]; // prettier-ignore

describe('an import', () => {
  it.each(forms)('knows a document by its shape, wherever it stands: $form', async ({ files }) => {
    const [found, usual] = await Promise.all([importWorld(files), importWorld(everything)]);
    expect(found.yaml).toBe(usual.yaml);
  });

  it('of an import changes nothing, whatever was imported', { timeout: 60_000 }, async () => {
    const files = fc.shuffledSubarray([...everything, file('template.json', template)], { minLength: 1 });
    const options = fc.record({ keepPeople: fc.boolean() });
    const runs = fc.asyncProperty(files, options, async (given, how) => {
      const first = await importWorld(given, how).catch(() => undefined);
      if (first === undefined) return;
      const again = await importWorld([file('world.yaml', first.yaml)], how);
      expect(again.yaml).toBe(first.yaml);
      expect((await importWorld(given.toReversed(), how)).yaml).toBe(first.yaml);
    });
    await fc.assert(runs, { numRuns: 15 });
  });

  it('leaves out secrets, and says where they stood', async () => {
    const key = {
      ...vnet,
      type: 'Microsoft.KeyVault/vaults',
      id: networkId('x', 'y').replace('Microsoft.Network/x', 'Microsoft.KeyVault/vaults'),
    };
    const found = await importWorld([
      ...everything,
      file('vault.json', { ...key, primaryKey: 'c2VjcmV0LWtleQ==' }),
    ]);
    for (const secret of ['hunter2', 'AccountKey', 'c2VjcmV0'])
      expect(JSON.stringify(found)).not.toContain(secret);
    expect(found.notes).toContain('A secret is left out: tags.legacy of contoso-apim.');
    expect(found.notes).toContain(
      'A secret is left out: properties.hostnameConfigurations.1.certificatePassword of contoso-apim.',
    );
  });

  it.each<{ options: ImportOptions; there: boolean }>([
    { options: {}, there: false },
    { options: { keepPeople: true }, there: true },
  ])('replaces people unless they are to be kept: $options', async ({ options, there }) => {
    const { yaml } = await importWorld(everything, options);
    const [service] = read(await importWorld(everything, options)).services;
    expect(yaml.includes('jane.doe')).toBe(there);
    expect(yaml.includes('Jane Doe')).toBe(there);
    expect(service).toMatchObject({ tags: { costCenter: '4711' } });
  });

  it('keeps the rows of two that differ apart by taking the last, and says so', async () => {
    const other = { ...nsg, securityRules: [] };
    const found = await importWorld([...everything, file('nsg-2.json', other)]);
    expect(found.notes).toContain(
      `${networkId('networkSecurityGroups', 'nsg-apim')} is there twice, and not alike; that of nsg-2.json is taken.`,
    );
    const group = read(found).resources.find(
      ({ id }) => id === networkId('networkSecurityGroups', 'nsg-apim'),
    );
    expect(group?.['properties']).toEqual({});
  });

  it('reads what az group export writes, and leaves out what no migration depends on', async () => {
    const found = await importWorld([file('template.json', template)], {
      subscriptionId,
      resourceGroup: 'rg-fab',
    });
    const { services, resources } = read(found);
    expect(services.map(({ id }) => id)).toEqual([serviceId('fabrikam').replace('rg-apim-prod', 'rg-fab')]);
    expect(resources).toMatchObject([
      {
        type: 'Microsoft.Network/networkSecurityGroups',
        properties: { securityRules: [{ name: 'management' }] },
      },
      {
        type: 'Microsoft.Network/virtualNetworks',
        properties: { subnets: [{ name: 'apim', properties: { addressPrefix: '10.44.2.0/24' } }] },
      },
    ]);
    expect(found.assumptions).toEqual([
      'The address of fabrikam in West US is not given; one of 198.18.0.0/15 is made up.',
      'fabrikam does not say its platformVersion; stv1 is assumed.',
    ]);
    expect(found.notes).toContain(
      'Left out, as no migration depends on it: 1 of Microsoft.Storage/storageAccounts.',
    );
  });

  it.each<{ missing: string; files: ImportSource[]; says: RegExp }>([
    { missing: 'the network', files: [file('a', external)], says: /^The subnet vnet-hub\/apim is not described; 10\.1\.0\.0\/24, .* is assumed\.$/ },
    { missing: 'the network of an internal one', files: [file('a', internal)], says: /^The subnet vnet-inside\/gateways is not described; 10\.20\.1\.0\/24/ },
    { missing: 'the security group', files: [file('a', external), file('v', vnet)], says: /^The security group nsg-apim of vnet-hub\/apim is not given; rules as the documents ask/ },
    { missing: 'the zone', files: [file('a', external)], says: /^No zone for partners\.contoso\.com is given; a CNAME to contoso-apim\.azure-api\.net is assumed\./ },
    { missing: 'the private zones', files: [file('a', internal)], says: /^No private zone for contoso-inside\.azure-api\.net, .* some that lead to 10\.20\.1\.7 are assumed\.$/ },
    { missing: 'the public IP', files: [file('a', { ...external, publicIpAddressId: networkId('publicIPAddresses', 'pip-1') })], says: /^The public IP pip-1 of contoso-apim is not given; a Standard one/ },
    { missing: 'the platform', files: [file('a', { ...none, properties: { ...(none['properties'] as object), platformVersion: null } })], says: /^contoso-open does not say its platformVersion; stv1 is assumed\.$/ },
    { missing: 'a settled state', files: [file('a', { ...none, properties: { ...(none['properties'] as object), provisioningState: 'Failed' } })], says: /^contoso-open was Failed when it was exported; the rehearsal begins/ },
  ])('without $missing assumes what is usual, and says so in the file', async ({ files, says }) => {
    const found = await importWorld(files);
    expect(found.assumptions).toContainEqual(expect.stringMatching(says));
    expect((parse(found.yaml) as { assumptions: string[] }).assumptions).toEqual(found.assumptions);
  }); // prettier-ignore

  it('asks what it does not know, and assumes nothing of what is answered', async () => {
    const asked: string[] = [];
    const ask = async ({ says, otherwise }: { says: string; otherwise: string }): Promise<string> => {
      asked.push(says);
      await Promise.resolve();
      return /partners/.test(says) ? 'A' : /addresses/.test(says) ? '10.99.0.0/26' : otherwise;
    };
    const found = await importWorld([file('a', external), file('v', vnet)], { ask });
    expect(asked).toEqual([
      'Which addresses does the subnet vnet-north/apim of contoso-apim have?',
      'How does api.contoso.com lead to contoso-apim: by A or CNAME?',
      'How does partners.contoso.com lead to contoso-apim: by A or CNAME?',
      'How does developer.contoso.com lead to contoso-apim: by A or CNAME?',
    ]);
    expect(found.assumptions.filter((each) => /partners|vnet-north/.test(each))).toEqual([]);
    expect(found.yaml).toContain('addressPrefix: 10.99.0.0/26');
    expect(found.yaml).toContain('ipv4Address: 20.61.10.20');
  });

  it('takes a zone that is given for complete, and says whose name leads nowhere', async () => {
    const found = await importWorld([file('a', external), file('dns.json', recordSets.slice(0, 1))]);
    expect(found.notes).toContain(
      'The zone contoso.com has no record of partners.contoso.com: clients of that name find nothing now.',
    );
    const mock = await serve(found);
    const lost = mock.status('contoso-apim').names.find(({ name }) => name === 'partners.contoso.com');
    expect(lost?.resolvesTo).toEqual([]);
  });

  it.each<{ files: ImportSource[]; says: RegExp }>([
    { files: [file('vnet.json', vnet)], says: /no API Management instance in it; what there is: Microsoft\.Network\/virtualNetworks\. Give the output of `az apim show/ },
    { files: [file('list.json', [{ id: serviceId('contoso'), type: 'Microsoft.ApiManagement/service' }])], says: /Of .*\/service\/contoso only the name is there/ },
    { files: [file('x.json', '{"a": 1')], says: /^x\.json:1: This is neither JSON, nor YAML, nor a zone file/ },
    { files: [file('x.json', '')], says: /^x\.json is empty/ },
    { files: [file('x.yaml', 'a: *nobody')], says: /^x\.yaml: Its aliases cannot be followed: Unresolved alias/ },
    { files: [file('x.json', { hello: 'world' })], says: /^x\.json has `\{"hello":"world"\}` in it, which is none of: a list, as of az resource list; / },
    { files: [file('zone.txt', '$ORIGIN a.com.\napi IN WKS x')], says: /^zone\.txt:2: `WKS` is no type of record known here; the line is `api IN WKS x`/ },
    { files: [file('zone.txt', '$ORIGIN a.com.\napi IN MX 10')], says: /^zone\.txt:2: A record of type MX needs 2 values/ },
    { files: [file('a.json', { ...none, sku: { name: 'StandardV2', capacity: 1 } })], says: /No instance is left\. .*StandardV2, which never was stv1/ },
    { files: [file('t.json', { ...template, resources: 3 })], says: /The value of 'resources' must be a list/ },
  ])('of $files.0.name says what is wrong with it: $says', async ({ files, says }) => {
    await expect(importWorld(files)).rejects.toMatchObject({ name: 'RehearsalError', message: expect.stringMatching(says) as string });
  }); // prettier-ignore

  it('takes one subscription, and names what stands in another', async () => {
    const other = JSON.parse(
      JSON.stringify(internal).replaceAll(subscriptionId, '00000000-1111-4222-8333-444444444444'),
    ) as JsonObject;
    const found = await importWorld([file('b', other), file('a', external), file('c', none)]);
    expect(found.services).toEqual(['contoso-apim', 'contoso-open']);
    expect(found.notes.join('\n')).toMatch(/contoso-inside is left out\. It stands in another subscription/);
  });
});
