import { describe, expect, it } from 'vitest';
import {
  type ArmUnderTest,
  inNetwork,
  publicIp,
  newest,
  serviceBody,
  servicePath,
  startArm,
} from '../../helpers/arm.ts';

const at = (arm: ArmUnderTest): string => servicePath(arm, 'tailwind');
const premium = { sku: { name: 'Premium', capacity: 1 } };

/** A write, waited for. @returns the service after it */
async function settled(
  arm: ArmUnderTest,
  method: 'PUT' | 'PATCH',
  body: unknown,
): Promise<Record<string, unknown>> {
  const { status } = await arm.ask(method, at(arm), { body });
  expect(status).toBeLessThan(300);
  arm.advance({ by: '2h' });
  const answer = await arm.get(at(arm));
  return { ...answer.body };
}

describe('a PUT', () => {
  it('replaces: what it leaves out goes back to what it is by default', async () => {
    const arm = await startArm({ groups: ['rg-tailwind'], networks: true });
    const whole = serviceBody(
      {
        notificationSenderEmail: 'mail@tailwind.example',
        customProperties: { 'Microsoft.WindowsAzure.ApiManagement.Gateway.Protocols.Server.Http2': 'true' },
        publicNetworkAccess: 'Disabled',
        disableGateway: true,
        hostnameConfigurations: [
          { type: 'Proxy', hostName: 'api.tailwind.example', defaultSslBinding: true },
        ],
        apiVersionConstraint: { minApiVersion: '2019-12-01' },
        ...inNetwork(arm),
      },
      { ...premium, tags: { team: 'web' }, identity: { type: 'SystemAssigned' }, zones: ['1'] },
    );
    expect(await settled(arm, 'PUT', whole)).toMatchObject({
      tags: { team: 'web' },
      zones: ['1'],
      identity: { type: 'SystemAssigned', tenantId: arm.tenantId },
      properties: {
        notificationSenderEmail: 'mail@tailwind.example',
        customProperties: { 'Microsoft.WindowsAzure.ApiManagement.Gateway.Protocols.Server.Http2': 'True' },
        publicNetworkAccess: 'Disabled',
        disableGateway: true,
        hostnameConfigurations: [
          { hostName: 'tailwind.azure-api.net', defaultSslBinding: false },
          { hostName: 'api.tailwind.example', defaultSslBinding: true, certificateSource: 'Custom' },
        ],
        apiVersionConstraint: { minApiVersion: '2019-12-01' },
        virtualNetworkType: 'External',
      },
    });
    expect(await settled(arm, 'PUT', serviceBody({}, premium))).toMatchObject({
      tags: {},
      zones: null,
      identity: null,
      properties: {
        notificationSenderEmail: 'apimgmt-noreply@mail.windowsazure.com',
        customProperties: { 'Microsoft.WindowsAzure.ApiManagement.Gateway.Protocols.Server.Http2': 'False' },
        publicNetworkAccess: 'Enabled',
        disableGateway: false,
        hostnameConfigurations: [{ hostName: 'tailwind.azure-api.net', defaultSslBinding: true }],
        apiVersionConstraint: { minApiVersion: null },
        virtualNetworkType: 'None',
        virtualNetworkConfiguration: null,
      },
    });
  });

  it.each<{ what: string; properties?: object; envelope?: object }>([
    { what: 'what nobody knows', properties: { colour: 'red' }, envelope: { colour: 'red' } },
    {
      what: 'what the service decides alone',
      properties: {
        provisioningState: 'Failed',
        platformVersion: 'stv2.1',
        publicIPAddresses: ['203.0.113.1'],
        gatewayUrl: 'https://elsewhere.example',
        createdAtUtc: 'yesterday',
        privateEndpointConnections: [{ id: 'forged' }],
        restore: false,
      },
      envelope: {
        id: '/forged',
        name: 'forged',
        type: 'forged',
        etag: 'forged',
        systemData: { createdBy: 'forged' },
      },
    },
    {
      what: 'null for what has a default',
      properties: {
        customProperties: null,
        disableGateway: null,
        natGatewayState: null,
        certificates: null,
        apiVersionConstraint: null,
      },
      envelope: { tags: null, identity: null, zones: null },
    },
    { what: 'an identity of type None', envelope: { identity: { type: 'None' } } },
    {
      what: 'switches in small letters',
      properties: {
        customProperties: { 'Microsoft.WindowsAzure.ApiManagement.Gateway.Protocols.Server.Http2': 'false' },
      },
    },
    {
      what: 'addresses made in advance',
      properties: {
        customProperties: {
          'Microsoft.WindowsAzure.ApiManagement.Stv2MigrationPreCreatedIps': '203.0.113.1',
        },
      },
    },
  ])('that says $what beside what is so changes nothing', async ({ properties = {}, envelope = {} }) => {
    const arm = await startArm({ groups: ['rg-tailwind'] });
    await settled(arm, 'PUT', serviceBody());
    const before = await arm.get(at(arm));
    const { status, headers, text } = await arm.put(at(arm), serviceBody({ ...properties }, { ...envelope }));
    expect([status, headers.get('location'), text]).toEqual([200, null, before.text]);
    expect(before.text).not.toMatch(/forged|colour/);
  });
});

describe('what an api-version does not know yet', () => {
  it.each([
    { apiVersion: '2020-12-01', platform: 'stv1', shown: () => null },
    { apiVersion: '2021-01-01-preview', platform: 'stv2', shown: publicIp },
  ])(
    'is not read: at $apiVersion a public IP address makes it $platform',
    async ({ apiVersion, platform, shown }) => {
      const arm = await startArm({ groups: ['rg-tailwind'], networks: true });
      const body = serviceBody({ ...inNetwork(arm), publicIpAddressId: publicIp(arm) });
      await arm.put(at(arm), body, { apiVersion });
      arm.advance({ until: 'operation-end' });
      expect((await arm.get(at(arm))).body.properties).toMatchObject({
        platformVersion: platform,
        publicIpAddressId: shown(arm),
      });
    },
  );

  it.each(['PUT', 'PATCH'])('is left as it is by a %s', async (method) => {
    const arm = await startArm({ groups: ['rg-tailwind'], networks: true });
    const body = serviceBody({
      ...inNetwork(arm),
      publicIpAddressId: publicIp(arm),
      publicNetworkAccess: 'Disabled',
    });
    await settled(arm, 'PUT', body);
    await arm.ask(method, at(arm), {
      body: { ...serviceBody({ ...inNetwork(arm), publicNetworkAccess: 'Enabled' }), tags: { team: 'web' } },
      apiVersion: '2019-01-01',
    });
    arm.advance({ until: 'operation-end' });
    expect((await arm.get(at(arm))).body).toMatchObject({
      tags: { team: 'web' },
      properties: { publicIpAddressId: publicIp(arm), publicNetworkAccess: 'Disabled' },
    });
  });
});

describe('a PATCH', () => {
  async function startStanding(): Promise<ArmUnderTest> {
    const arm = await startArm({ groups: ['rg-tailwind'], networks: true });
    await settled(
      arm,
      'PUT',
      serviceBody(
        {
          ...inNetwork(arm),
          publicIpAddressId: publicIp(arm),
          notificationSenderEmail: 'mail@tailwind.example',
          apiVersionConstraint: { minApiVersion: '2019-12-01' },
          additionalLocations: [
            { location: 'eastus', ...premium, ...inNetwork(arm, 'External', 'eastus') },
            { location: 'uksouth', ...premium, ...inNetwork(arm, 'External', 'uksouth') },
          ],
        },
        { ...premium, tags: { team: 'web', owner: 'ada' }, identity: { type: 'SystemAssigned' } },
      ),
    );
    return arm;
  }

  it.each<{ what: string; patch: object | ((arm: ArmUnderTest) => object); want: object }>([
    {
      what: 'changes only what it says',
      patch: { tags: { team: 'api' } },
      want: { tags: { team: 'api', owner: 'ada' }, ...premium },
    },
    { what: 'takes all tags away with null', patch: { tags: null }, want: { tags: {} } },
    {
      what: 'unsets with null',
      patch: {
        properties: { publicIpAddressId: null, notificationSenderEmail: null, apiVersionConstraint: null },
      },
      want: {
        properties: {
          publicIpAddressId: null,
          notificationSenderEmail: 'apimgmt-noreply@mail.windowsazure.com',
          apiVersionConstraint: { minApiVersion: null },
          virtualNetworkType: 'External',
        },
      },
    },
    { what: 'takes the identity away', patch: { identity: { type: 'None' } }, want: { identity: null } },
    {
      what: 'takes locations whole',
      patch: (arm) => ({
        properties: {
          additionalLocations: [
            { location: 'westeurope', ...premium, ...inNetwork(arm, 'External', 'westeurope') },
          ],
        },
      }),
      want: { properties: { additionalLocations: [expect.objectContaining({ location: 'West Europe' })] } },
    },
    {
      what: 'takes all locations away with null',
      patch: { properties: { additionalLocations: null } },
      want: { properties: { additionalLocations: null } },
    },
    {
      what: 'has no say in the region',
      patch: { location: 'eastus', tags: { team: 'api' } },
      want: { location: 'West US' },
    },
    {
      what: 'leaves the network',
      patch: {
        properties: {
          virtualNetworkType: 'None',
          virtualNetworkConfiguration: null,
          publicIpAddressId: null,
        },
      },
      want: { properties: { virtualNetworkType: 'None', virtualNetworkConfiguration: null } },
    },
  ])('$what', async ({ patch, want }) => {
    const arm = await startStanding();
    const body = typeof patch === 'function' ? (patch as (arm: ArmUnderTest) => object)(arm) : patch;
    expect(await settled(arm, 'PATCH', body)).toMatchObject(want);
  });

  it('keeps the principal of the identity through every update', async () => {
    const arm = await startStanding();
    const { identity } = (await arm.get(at(arm))).body as { identity?: unknown };
    const after = await settled(arm, 'PATCH', {
      properties: {
        virtualNetworkType: 'Internal',
        publicIpAddressId: publicIp(arm, 'westus', 'two'),
        additionalLocations: null,
      },
    });
    expect(after['identity']).toEqual(identity);
    await arm.post(`${at(arm)}/migrateToStv2`);
    arm.advance({ by: '2h' });
    expect((await arm.get(at(arm))).body['identity']).toEqual(identity);
  });

  it('of what a tier cannot do is refused as a PUT is', async () => {
    const arm = await startStanding();
    const { status, body } = await arm.patch(
      at(arm),
      { sku: { name: 'Basic', capacity: 1 } },
      { apiVersion: newest },
    );
    const details = body.error?.['details'] as { target: string }[];
    expect([status, details.map(({ target }) => target)]).toEqual([
      400,
      ['properties.virtualNetworkType', 'properties.additionalLocations'],
    ]);
  });
});
