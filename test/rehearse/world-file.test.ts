import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMockArm } from '../../src/mock-arm/index.ts';
import { worldFromFile, worldFromText } from '../../src/rehearse/index.ts';
import { worldFileSchema } from '../../src/rehearse/world-file/schema.ts';
import { networkId, subscriptionId } from './contoso.ts';

/** A few lines that stand for a million. */
const folded = Array.from({ length: 7 }, (_, at) => {
  const each = at === 0 ? 'x' : `*a${at - 1}`;
  return `a${at}: &a${at} [${Array.from({ length: 9 }, () => each).join(', ')}]`;
}).join('\n');

const small = `
era: 2024-11
start: 2024-12-01
seed: 7
clock: scaled:60
subscriptionId: ${subscriptionId}
resourceGroups: [{ name: rg-empty, location: westus, tags: { for: tests } }]
services:
  - name: contoso
    vnet: external
    resourceGroup: rg
    subnet: shared/apim
    sku: { name: Premium, capacity: 2 }
    customDomains: [{ name: api.contoso.example, record: CNAME }]
  - name: fabrikam
resources:
  - id: ${networkId('publicIPAddresses', 'pip')}
    type: Microsoft.Network/publicIPAddresses
    location: westus
    sku: { name: Standard }
    properties: { publicIPAllocationMethod: Static, ipAddress: 20.1.2.3 }
  - id: ${networkId('virtualNetworks', 'shared')}
    type: Microsoft.Network/virtualNetworks
    location: West US
    properties:
      addressSpace: { addressPrefixes: [10.7.0.0/16] }
onPremises:
  corp.example: [{ name: api, type: A, properties: { ttl: 60, aRecords: [{ ipv4Address: 10.0.0.9 }] } }]
callers:
  - { id: intern, denied: [Microsoft.ApiManagement/service/write] }
  - { id: auditor, roleAssignments: [{ role: Reader }] }
backends: [{ name: store, admits: [any] }]
populations: [{ name: shop, hostName: api.contoso.example, clients: 3 }]
assumptions: [Nobody knows.]
`;

// The contract is compiled from cold here, while other tests want the same core.
describe('a world file', { timeout: 30_000 }, () => {
  it('brings about all that stands in it, in a mock too, and again after a reset', async () => {
    const { options, assumptions } = await worldFromText(small);
    const mock = await createMockArm(options);
    onTestFinished(() => mock.close());
    const seen = () => ({
      now: mock.now.slice(0, 10),
      seed: mock.recipe.options.seed,
      era: mock.recipe.options.era,
      services: mock.recipe.options.services.map(({ name }) => name),
      address: mock.resources.find(({ id }) => id.endsWith('/pip'))?.address,
      callers: mock.callers,
      onPremises: [...mock.onPremZones.keys()],
      clock: mock.clock.scale,
    });
    const wanted = {
      now: '2024-12-01',
      seed: 7,
      era: '2024-11',
      services: ['contoso', 'fabrikam'],
      address: '20.1.2.3',
      callers: [
        { id: 'intern', denied: ['Microsoft.ApiManagement/service/write'] },
        { id: 'auditor', denied: [], roleAssignments: [{ role: 'Reader' }] },
      ],
      onPremises: ['corp.example'],
      clock: 60,
    };
    expect(seen()).toEqual(wanted);
    mock.reset();
    expect(seen()).toEqual(wanted);
    expect(mock.subscriptionId).toBe(subscriptionId);
    expect(assumptions).toEqual(['Nobody knows.']);
  });

  it('may be JSON, and may be empty', async () => {
    expect((await worldFromText('')).options).toEqual({ resources: [], services: [] });
    expect((await worldFromText('{"seed": 3}')).options.seed).toBe(3);
  });

  const service = (properties: string, sku = '{ name: Premium, capacity: 1 }') =>
    `services:\n  - id: ${networkId('x', 'y').replace('Microsoft.Network/x', 'Microsoft.ApiManagement/service')}\n    location: West US\n    sku: ${sku}\n    properties: { publisherName: a, publisherEmail: b@c.example, ${properties} }`;

  it.each<{ text: string; line: number | undefined; says: RegExp }>([
    { text: 'era: 2024-09', line: 1, says: /era is "2024-09"; it must be one of 2021-08, / },
    { text: 'seed: 1\nseeds: 2', line: 2, says: /There is no field `seeds`; there are: era, start, seed, / },
    { text: 'clock: fast', line: 1, says: /clock is "fast"; it must look like manual or skip or/ },
    { text: 'subscriptionId: mine', line: 1, says: /subscriptionId is "mine"; it must look like 9f4a6d30-/ },
    { text: 'start: tomorrow', line: 1, says: /Expected `start` to be a time like/ },
    { text: 'services: [{}]', line: 1, says: /services\.0\.name is missing/ },
    { text: 'services:\n  - name: a\n    vnett: none', line: 3, says: /no field `vnett` in services\.0; there are: name, / },
    { text: 'services:\n  - name: a\n    vnet: internal\n    sku: Basic', line: 3, says: /services\.0: Expected `vnet` to be 'none' on Basic/ },
    { text: service('virtualNetworkType: Outside'), line: 5, says: /services\.0: properties\.virtualNetworkType is "Outside"; it must be one of/ },
    { text: service('virtualNetworkType: External'), line: 5, says: /subnetResourceId is missing; virtualNetworkType 'External' needs/ },
    { text: service('platformVersion: stv9'), line: 5, says: /services\.0: Expected `properties\.platformVersion` to be stv1, stv2 or stv2\.1; got "stv9"/ },
    { text: service('publicIPAddresses: [here]'), line: 5, says: /Expected `properties\.publicIPAddresses\.0` to be an IPv4 address; got "here"/ },
    { text: service('virtualNetworkType: None', '{ name: BasicV2, capacity: 1 }'), line: 2, says: /BasicV2, which never was stv1/ },
    { text: 'resources:\n  - id: /subscriptions/1\n    type: x', line: 2, says: /resources\.0\.id is "\/subscriptions\/1"; it must look like/ },
    { text: `resources:\n  - id: ${networkId('x', 'y')}\n    type: Microsoft.Network/x`, line: 3, says: /resources\.0: Expected `type` to be one of Microsoft\.Network\/virtualNetworks, .*; got "Microsoft\.Network\/x"/ },
    { text: `resources:\n  - id: ${networkId('virtualNetworks', 'y')}\n    type: Microsoft.Network/virtualNetworks\n    location: Atlantis`, line: 4, says: /Expected `location` to be a region of Azure, like .*; got "Atlantis"/ },
    { text: 'populations: [{ name: a }]', line: 1, says: /Expected `populations\.0\.hostName` to be a text; got nothing/ },
    { text: 'callers: [{ denied: [] }]', line: 1, says: /callers\.0\.id is missing/ },
    { text: 'callers: [{ id: a, roleAssignments: [{ role: King }] }]', line: 1, says: /role is "King"; it must be one of .*Reader/ },
    { text: 'a: b: c', line: 1, says: /neither YAML nor JSON/ },
    { text: 'services: [*nobody]', line: undefined, says: /Its aliases cannot be followed: Unresolved alias/ },
    { text: folded, line: undefined, says: /Its aliases cannot be followed: Excessive alias count/ },
    { text: '[]', line: undefined, says: /apim-rehearsal import world\.yaml > world\.yaml/ },
    { text: '{"id": "/subscriptions/1", "type": "x"}', line: undefined, says: /This is an export of Azure; make a world of it/ },
  ])('says what is wrong, and where: $text', async ({ text, line, says }) => {
    const wrong = worldFromText(text, 'world.yaml');
    await expect(wrong).rejects.toMatchObject({ line, message: expect.stringMatching(says) as string });
    await expect(wrong).rejects.toThrow(line === undefined ? /^world\.yaml: / : new RegExp(`^world\\.yaml:${line}: `));
  }); // prettier-ignore

  it('that is not there is an error of the file system', async () => {
    await expect(worldFromFile('/nowhere/world.yaml')).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('has every field in docs/world-file.md', () => {
    const page = readFileSync('docs/world-file.md', 'utf8');
    const fields = worldFileSchema['properties'] as object;
    expect(Object.keys(fields).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
