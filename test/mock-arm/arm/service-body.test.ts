import { describe, expect, it } from 'vitest';
import { apiVersions } from '../../../src/mock-arm/arm/api-version.ts';
import {
  type ArmUnderTest,
  inNetwork,
  newest,
  olderStyle,
  publicIp,
  serviceBody,
  servicePath,
  startArm,
} from '../../helpers/arm.ts';

const at = (arm: ArmUnderTest): string => servicePath(arm, 'tailwind');
const premium = { sku: { name: 'Premium', capacity: 1 } };

/** A service of which everything is said that can be. */
async function startWithEverything(): Promise<ArmUnderTest> {
  const arm = await startArm({ groups: ['rg-tailwind'], networks: true });
  await arm.put(
    at(arm),
    serviceBody(
      {
        ...inNetwork(arm, 'External'),
        publicIpAddressId: publicIp(arm),
        releaseChannel: 'Preview',
        zoneRedundant: true,
        hostnameConfigurations: [{ type: 'Proxy', hostName: 'api.tailwind.example' }],
        additionalLocations: [
          {
            location: 'eastus',
            ...premium,
            ...inNetwork(arm, 'External', 'eastus'),
            publicIpAddressId: publicIp(arm, 'eastus'),
          },
        ],
      },
      premium,
    ),
    { apiVersion: '2025-09-01-preview' },
  );
  arm.advance({ until: 'operation-end' });
  return arm;
}

const all = { service: '', properties: 'properties', hostname: 'host name', location: 'location' } as const;

/** The first api-version, by its date, that shows a property. [R] ARM §2; older ones do not. */
const firstShown: readonly { of: keyof typeof all; name: string; since: string }[] = [
  { of: 'service', name: 'zones', since: '2020-06-01' },
  { of: 'service', name: 'systemData', since: '2021-04-01' },
  { of: 'properties', name: 'disableGateway', since: '2019-12-01' },
  { of: 'properties', name: 'apiVersionConstraint', since: '2019-12-01' },
  { of: 'properties', name: 'publicIpAddressId', since: '2021-01-01' },
  { of: 'properties', name: 'publicNetworkAccess', since: '2021-04-01' },
  { of: 'properties', name: 'privateEndpointConnections', since: '2021-04-01' },
  { of: 'properties', name: 'platformVersion', since: '2021-04-01' },
  { of: 'properties', name: 'natGatewayState', since: '2022-04-01' },
  { of: 'properties', name: 'outboundPublicIPAddresses', since: '2022-04-01' },
  { of: 'properties', name: 'configurationApi', since: '2023-03-01' },
  { of: 'properties', name: 'legacyPortalStatus', since: '2023-03-01' },
  { of: 'properties', name: 'developerPortalStatus', since: '2023-03-01' },
  { of: 'properties', name: 'releaseChannel', since: '2024-06-01' },
  { of: 'properties', name: 'zoneRedundant', since: '2025-03-01' },
  { of: 'hostname', name: 'identityClientId', since: '2020-06-01' },
  { of: 'hostname', name: 'certificateSource', since: '2021-01-01' },
  { of: 'hostname', name: 'certificateStatus', since: '2021-01-01' },
  { of: 'location', name: 'disableGateway', since: '2019-12-01' },
  { of: 'location', name: 'zones', since: '2020-06-01' },
  { of: 'location', name: 'publicIpAddressId', since: '2021-01-01' },
  { of: 'location', name: 'platformVersion', since: '2021-04-01' },
  { of: 'location', name: 'natGatewayState', since: '2022-04-01' },
  { of: 'location', name: 'outboundPublicIPAddresses', since: '2022-04-01' },
];

/** What every api-version shows, in Azure's order. [R] ARM §2 */
const always: Readonly<Record<keyof typeof all, readonly string[]>> = {
  service: ['id', 'name', 'type', 'tags', 'location', 'etag', 'properties', 'sku', 'identity'],
  properties: [
    'publisherEmail', 'publisherName', 'notificationSenderEmail', 'provisioningState', 'targetProvisioningState',
    'createdAtUtc', 'gatewayUrl', 'gatewayRegionalUrl', 'portalUrl', 'developerPortalUrl', 'managementApiUrl', 'scmUrl',
    'hostnameConfigurations', 'publicIPAddresses', 'privateIPAddresses', 'additionalLocations',
    'virtualNetworkConfiguration', 'customProperties', 'virtualNetworkType', 'certificates',
  ],
  hostname: [
    'type', 'hostName', 'encodedCertificate', 'keyVaultId', 'certificatePassword', 'negotiateClientCertificate',
    'certificate', 'defaultSslBinding',
  ],
  location: [
    'location', 'sku', 'publicIPAddresses', 'privateIPAddresses', 'virtualNetworkConfiguration', 'gatewayRegionalUrl',
  ],
}; // prettier-ignore

describe('[A6] a service shows what its api-version knows', () => {
  it.each(apiVersions)('%s', async (apiVersion) => {
    const arm = await startWithEverything();
    const { body } = await arm.get(at(arm), { apiVersion });
    const properties = body.properties as Record<string, Record<string, unknown>[]>;
    const parts = {
      service: body,
      properties,
      hostname: properties['hostnameConfigurations']?.[1],
      location: properties['additionalLocations']?.[0],
    };
    for (const of of Object.keys(all) as (keyof typeof all)[]) {
      const known = firstShown.filter((each) => each.of === of && apiVersion.slice(0, 10) >= each.since);
      const want = [...always[of], ...known.map(({ name }) => name)];
      expect({ [of]: Object.keys(parts[of] as object).toSorted() }).toEqual({ [of]: want.toSorted() });
    }
  });

  it('in the order of the real service, with null where there is nothing', async () => {
    const arm = await startArm({ services: [{ name: 'tailwind', platform: 'stv2' }] });
    const older = (await arm.get(at(arm), { apiVersion: '2018-01-01' })).body;
    expect(Object.keys(older)).toEqual(always.service);
    expect(Object.keys(older.properties as object)).toEqual(always.properties);
    const newer = (await arm.get(at(arm), { apiVersion: '2022-08-01' })).body;
    expect(Object.keys(newer)).toEqual([...always.service, 'zones', 'systemData']);
    expect(Object.keys(newer.properties as object)).toEqual([
      ...always.properties,
      'disableGateway',
      'natGatewayState',
      'outboundPublicIPAddresses',
      'apiVersionConstraint',
      'publicIpAddressId',
      'publicNetworkAccess',
      'privateEndpointConnections',
      'platformVersion',
    ]);
    expect(newer).toMatchObject({
      tags: {},
      identity: null,
      zones: null,
      properties: {
        privateIPAddresses: null,
        additionalLocations: null,
        virtualNetworkConfiguration: null,
        certificates: null,
        publicIpAddressId: null,
        privateEndpointConnections: null,
        apiVersionConstraint: { minApiVersion: null },
      },
    });
  });

  it('as compact JSON', async () => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const { text, body } = await arm.get(at(arm));
    expect(text).toBe(JSON.stringify(body));
  });
});

describe('the platform of a service', () => {
  it.each<{
    what: string;
    properties: (arm: ArmUnderTest) => object;
    sku?: object;
    meanwhile: string;
    finally: string;
  }>([
    { what: 'without a network', properties: () => ({}), meanwhile: 'undetermined', finally: 'stv2' },
    {
      what: 'in a network, without a public IP address of its own',
      properties: (arm) => inNetwork(arm),
      meanwhile: 'undetermined',
      finally: 'stv1',
    },
    {
      what: 'in a network, with a public IP address of its own',
      properties: (arm) => ({
        ...inNetwork(arm),
        publicIpAddressId: publicIp(arm),
      }),
      meanwhile: 'undetermined',
      finally: 'stv2',
    },
    {
      what: 'of tier Consumption',
      properties: () => ({}),
      sku: { name: 'Consumption', capacity: 0 },
      meanwhile: 'mtv1',
      finally: 'mtv1',
    },
  ])('$what is $meanwhile while it is first activated, and then $finally', async (row) => {
    const arm = await startArm({ groups: ['rg-tailwind'], networks: true });
    const body = serviceBody({ ...row.properties(arm) }, row.sku && { sku: row.sku });
    const accepted = await arm.put(at(arm), body, { apiVersion: '2022-08-01' });
    expect(accepted.body.properties?.['platformVersion']).toBe(row.meanwhile);
    arm.advance({ until: 'operation-end' });
    expect((await arm.get(at(arm))).body.properties?.['platformVersion']).toBe(row.finally);
  });
});

describe('while it is first activated', () => {
  const https = (host: string): string => `https://tailwind${host}.azure-api.net`;
  it.each([
    { apiVersion: olderStyle, gatewayUrl: null, hostName: null },
    { apiVersion: newest, gatewayUrl: https(''), hostName: 'tailwind.azure-api.net' },
  ])('a service has no address yet, and no other URL than $gatewayUrl ($apiVersion)', async (row) => {
    const arm = await startArm({ groups: ['rg-tailwind'] });
    const { body } = await arm.put(at(arm), serviceBody(), { apiVersion: row.apiVersion });
    const nothing = { portalUrl: null, developerPortalUrl: null, managementApiUrl: null, scmUrl: null };
    expect(body.properties).toMatchObject({
      gatewayUrl: row.gatewayUrl,
      gatewayRegionalUrl: null,
      ...nothing,
      hostnameConfigurations: [{ hostName: row.hostName }],
      publicIPAddresses: null,
      customProperties: null,
    });
    arm.advance({ until: 'operation-end' });
    const { properties } = (await arm.get(at(arm), { apiVersion: row.apiVersion })).body;
    expect(properties).toMatchObject({
      gatewayUrl: https(''),
      gatewayRegionalUrl: https('-westus-01.regional'),
      portalUrl: https('.portal'),
      developerPortalUrl: https('.developer'),
      managementApiUrl: https('.management'),
      scmUrl: https('.scm'),
      publicIPAddresses: [expect.stringMatching(/^198\.1[89]\./)],
    });
    expect(Object.values(properties?.['customProperties'] as object)).toEqual(Array(8).fill('False'));
  });
});

describe('a region', () => {
  it.each(['westus', 'West US', 'WESTUS', 'West us'])(
    'sent as %s is answered by its name',
    async (location) => {
      const arm = await startArm({ groups: ['rg-tailwind'] });
      const { body } = await arm.put(at(arm), serviceBody({}, { location }));
      expect(body['location']).toBe('West US');
      arm.advance({ until: 'operation-end' });
      const unchanged = await arm.put(at(arm), serviceBody({}, { location: 'westus' }));
      expect([unchanged.status, unchanged.headers.get('location')]).toEqual([200, null]);
    },
  );

  it.each([
    ['centraluseuap', 'Central US EUAP'],
    ['southafricanorth', 'South Africa North'],
    ['uksouth', 'UK South'],
  ])('%s is %s', async (location, shown) => {
    const arm = await startArm({ groups: ['rg-tailwind'] });
    const body = serviceBody(
      { additionalLocations: [{ location: 'East US 2', ...premium }] },
      { location, ...premium },
    );
    const accepted = await arm.put(at(arm), body);
    expect(accepted.body['location']).toBe(shown);
    arm.advance({ until: 'operation-end' });
    expect((await arm.get(at(arm))).body.properties?.['additionalLocations']).toEqual([
      expect.objectContaining({
        location: 'East US 2',
        gatewayRegionalUrl: 'https://tailwind-eastus2-01.regional.azure-api.net',
      }),
    ]);
  });
});

describe('the ETag of a service', () => {
  it('is quoted in the header, bare in the body, and not on polls, lists or a deletion', async () => {
    const arm = await startArm({ groups: ['rg-tailwind'] });
    const created = await arm.put(at(arm), serviceBody());
    expect(created.headers.get('etag')).toBe(`"${String(created.body['etag'])}"`);
    expect(created.body['etag']).toMatch(/^[A-Za-z0-9+/]{11}=$/);
    arm.advance({ until: 'operation-end' });
    const read = await arm.get(at(arm));
    expect(read.headers.get('etag')).toBe(`"${String(read.body['etag'])}"`);
    const list = await arm.get(`${arm.subscription}/providers/Microsoft.ApiManagement/service`);
    expect([list.body['value'], list.headers.get('etag')]).toEqual([[read.body], null]);
    const poll = await arm.get(created.headers.get('location') as string);
    const deletion = await arm.delete(at(arm));
    expect([poll.headers.get('etag'), deletion.headers.get('etag')]).toEqual([null, null]);
  });

  it('changes with everything that happens to the service, and with nothing else', async () => {
    const arm = await startArm({ services: [{ name: 'tailwind', vnet: 'external' }, { name: 'other' }] });
    const etag = async (): Promise<unknown> => (await arm.get(at(arm))).body['etag'];
    const seen = [await etag()];
    await arm.patch(servicePath(arm, 'other'), { tags: { a: 'b' } });
    await arm.put(`${at(arm)}/apis/echo`, { properties: { path: 'echo' } });
    seen.push(await etag());
    await arm.post(`${at(arm)}/migrateToStv2`);
    seen.push(await etag());
    arm.advance({ until: 'phase:cutover', service: 'tailwind' });
    seen.push(await etag());
    arm.advance({ until: 'operation-end', service: 'tailwind' });
    seen.push(await etag());
    expect(seen[1]).toBe(seen[0]);
    expect(new Set(seen).size).toBe(4);
  });
});
