import { describe, expect, it } from 'vitest';
import {
  type ArmUnderTest,
  groupPath,
  inNetwork,
  serviceBody,
  servicePath,
  startArm,
} from '../../helpers/arm.ts';

const at = (arm: ArmUnderTest, path: string, name = 'tailwind'): string =>
  `${servicePath(arm, name)}/${path}`;

describe('the tiers', () => {
  it.each([
    { sku: 'Developer', want: ['Developer', 'Basic', 'Standard', 'Premium', 'Isolated'] },
    { sku: 'Consumption', want: ['Consumption'] },
  ] as const)('that a service of $sku can have are $want', async ({ sku, want }) => {
    const arm = await startArm({ groups: ['rg-tailwind'] });
    const capacity = sku === 'Consumption' ? 0 : 1;
    await arm.put(servicePath(arm, 'tailwind'), serviceBody({}, { sku: { name: sku, capacity } }));
    const { body } = await arm.get(at(arm, 'skus'));
    const value = body['value'] as { sku: { name: string }; capacity: object | null }[];
    expect(value.map((each) => each.sku.name)).toEqual(want);
    expect(value[0]?.capacity).toEqual(
      sku === 'Consumption' ? null : { minimum: 1, maximum: 1, default: 1, scaleType: 'none' },
    );
    expect(body['nextLink']).toBe(null);
  });

  it('of all regions come in pages', async () => {
    const arm = await startArm();
    const first = await arm.get(`${arm.subscription}/providers/Microsoft.ApiManagement/skus?$top=5`);
    expect(first.body['value']).toContainEqual({
      resourceType: 'service',
      name: 'Standard',
      locations: ['australiacentral'],
      locationInfo: [{ location: 'australiacentral', zones: [], zoneDetails: [] }],
      capacity: { minimum: 1, maximum: 4, default: 1, scaleType: 'Automatic' },
      restrictions: [],
    });
    const next = await arm.get(first.body['nextLink'] as string);
    expect((next.body['value'] as { locations: string[] }[])[0]?.locations).toEqual(['australiaeast']);
  });
});

describe('a service tells', () => {
  it('its regions, the master first', async () => {
    const arm = await startArm({
      services: [{ name: 'tailwind', sku: 'Premium', additionalLocations: ['North Europe'] }],
    });
    expect((await arm.get(at(arm, 'regions'))).body).toEqual({
      value: [
        { name: 'West US', isMasterRegion: true, isDeleted: false },
        { name: 'North Europe', isMasterRegion: false, isDeleted: false },
      ],
      count: 2,
      nextLink: '',
    });
  });

  it('where an administrator signs in, and what proves a domain to be one’s own', async () => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const { body } = await arm.post(at(arm, 'getssotoken'));
    const { host, pathname, searchParams } = new URL(body['redirectUri'] as string);
    expect([host, pathname]).toEqual(['tailwind.portal.azure-api.net', '/signin-sso']);
    expect(searchParams.get('token')).toMatch(/^1&202408190000&[\w+/=]+$/);
    const prove = `${arm.subscription}/providers/Microsoft.ApiManagement/getDomainOwnershipIdentifier`;
    const [one, two] = [await arm.post(prove), await arm.post(prove)];
    expect([one.status, one.text]).toEqual([200, two.text]);
  });

  it('that it has no private endpoint, and what one could lead to', async () => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    expect((await arm.get(at(arm, 'privateEndpointConnections'))).body).toEqual({ value: [] });
    const { body } = await arm.get(at(arm, 'privateLinkResources/GATEWAY'));
    expect((await arm.get(at(arm, 'privateLinkResources'))).body).toEqual({ value: [body] });
    expect(body.properties?.['groupId']).toBe('Gateway');
  });

  it.each([
    'skus',
    'regions',
    'privateEndpointConnections',
    'privateLinkResources',
    'tenant',
    'portalsettings',
  ])('no %s where it is not there', async (path) => {
    const arm = await startArm({ groups: ['rg-tailwind'] });
    expect((await arm.get(at(arm, path))).body.error?.code).toBe('ResourceNotFound');
  });
});

interface Found {
  readonly connectionStatus: string;
  readonly probesFailed: number;
  readonly hops: readonly {
    readonly type: string;
    readonly address: string | null;
    readonly issues: readonly {
      readonly type: string;
      readonly context: readonly { readonly name: string }[];
    }[];
  }[];
}

/** A service in a network, whose subnet lets it out by `rules`. */
async function startInside(rules: readonly object[] = []): Promise<ArmUnderTest> {
  const arm = await startArm({ networks: true, groups: ['rg-tailwind'] });
  await arm.put(servicePath(arm, 'tailwind'), serviceBody(inNetwork(arm)));
  arm.advance({ until: 'operation-end' });
  const group = `${groupPath(arm, 'net')}/providers/Microsoft.Network/networkSecurityGroups/westus`;
  const { body } = await arm.get(group);
  const before = (body.properties?.['securityRules'] ?? []) as object[];
  const properties = { ...body.properties, securityRules: [...before, ...rules] };
  expect((await arm.put(group, { ...body, properties })).status).toBe(200);
  return arm;
}

async function check(arm: ArmUnderTest, address: string, port = 443): Promise<Found> {
  const question = { source: { region: 'westus' }, destination: { address, port }, protocol: 'TCP' };
  const started = await arm.post(at(arm, 'connectivityCheck'), question);
  const location = started.headers.get('location') as string;
  expect([started.status, started.text]).toEqual([202, '']);
  expect((await arm.get(location)).status).toBe(202);
  arm.advance({ by: '15s' });
  const { status, body } = await arm.get(location);
  expect(status).toBe(200);
  return JSON.parse(JSON.stringify(body)) as Found;
}

const deny = (name: string, priority: number, destination: string, port: string): object => ({
  name,
  properties: {
    protocol: 'Tcp',
    access: 'Deny',
    direction: 'Outbound',
    priority,
    sourceAddressPrefix: '*',
    sourcePortRange: '*',
    destinationAddressPrefix: destination,
    destinationPortRange: port,
  },
});

describe('a connectivity check', () => {
  it.each<{ what: string; rules?: object[]; address: string; port?: number; issue: [string, string] | null }>(
    [
      { what: 'the internet', address: '8.8.8.8', port: 53, issue: null },
      { what: 'a name of nobody here', address: 'https://backend.example/path', issue: null },
      { what: 'a name of Azure', address: 'tailwind.azure-api.net', issue: null },
      {
        what: 'a name of Azure that nobody has',
        address: 'nobody.azure-api.net',
        issue: ['DnsResolution', 'nobody.azure-api.net'],
      },
      {
        what: 'what a rule bars',
        rules: [deny('no-dns', 100, '8.8.8.0/24', '53')],
        address: '8.8.8.8',
        port: 53,
        issue: ['NetworkSecurityRule', 'no-dns'],
      },
      {
        what: 'what a rule does not bar',
        rules: [deny('no-dns', 100, '8.8.8.0/24', '53')],
        address: '8.8.8.8',
        port: 443,
        issue: null,
      },
      {
        what: 'the internet, where there is none',
        rules: [deny('no-internet', 4000, 'Internet', '*')],
        address: '8.8.8.8',
        port: 8080,
        issue: ['NetworkSecurityRule', 'no-internet'],
      },
      { what: 'an address nobody has', address: '10.100.0.200', issue: ['Platform', '10.100.0.200'] },
      { what: 'a network without a way', address: '10.101.0.4', issue: ['UserDefinedRoute', '10.101.0.4'] },
    ],
  )('of $what', async ({ rules, address, port, issue }) => {
    const arm = await startInside(rules);
    const found = await check(arm, address, port);
    const seen = found.hops[0]?.issues.map(({ type, context }) => [type, context[0]?.name]);
    expect([found.connectionStatus, found.probesFailed]).toEqual(
      issue === null ? ['Connected', 0] : ['Disconnected', 100],
    );
    expect(seen).toEqual(issue === null ? [] : [issue]);
  });

  it('shows the address it calls from', async () => {
    const arm = await startInside();
    const { properties } = (await arm.get(servicePath(arm, 'tailwind'))).body;
    const [vip] = (properties?.['publicIPAddresses'] ?? []) as string[];
    expect((await check(arm, '8.8.8.8')).hops[0]).toMatchObject({ type: 'Source', address: vip });
    expect((await check(arm, '10.100.0.200')).hops[0]?.address).toMatch(/^10\.100\.0\.\d+$/);
  });

  it.each([
    {
      source: { region: 'eastus' },
      destination: { address: 'a.example', port: 443 },
      field: 'source.region',
    },
    {
      source: { region: 'westus' },
      destination: { address: 'a b', port: 443 },
      field: 'destination.address',
    },
    {
      source: { region: 'westus' },
      destination: { address: 'a.example', port: 0 },
      field: 'destination.port',
    },
    { source: { region: 'westus' }, destination: undefined, field: 'destination' },
  ])('is refused without a good $field', async ({ field, ...body }) => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const { status, body: answered } = await arm.post(at(arm, 'connectivityCheck'), body);
    expect([status, answered.error?.code]).toEqual([400, 'InvalidParameters']);
    expect(answered.error?.['details']).toContainEqual(expect.objectContaining({ target: field }));
  });
});
