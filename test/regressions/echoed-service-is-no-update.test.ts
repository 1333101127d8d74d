import { expect, it } from 'vitest';
import { apiVersions } from '../../src/mock-arm/arm/api-version.ts';
import {
  type ArmUnderTest,
  groupPath,
  inNetwork,
  newest,
  publicIp,
  serviceBody,
  servicePath,
  startArm,
} from '../helpers/arm.ts';

const identity =
  '/subscriptions/s/resourceGroups/g/providers/Microsoft.ManagedIdentity/userAssignedIdentities/one';
const subscriptionId = 'd0e7c3a4-0000-4000-a000-000000000000';
const premium = { sku: { name: 'Premium', capacity: 1 } };
const units = (capacity: number): object => ({ sku: { name: 'Premium', capacity } });

async function created(body: object): Promise<{ arm: ArmUnderTest; at: string }> {
  const arm = await startArm({ subscriptionId, networks: true });
  await arm.put(groupPath(arm, 'rg-tailwind'), { location: 'westus' });
  const at = servicePath(arm, 'tailwind');
  expect((await arm.put(at, body)).status).toBe(201);
  arm.advance({ until: 'operation-end' });
  return { arm, at };
}

it.each<{ what: string; body: object }>([
  { what: 'nothing special', body: serviceBody() },
  {
    what: 'a host name of its own',
    body: serviceBody({ hostnameConfigurations: [{ type: 'Proxy', hostName: 'api.tailwind.example' }] }),
  },
  {
    what: 'another location',
    body: serviceBody(
      { additionalLocations: [{ location: 'eastus', sku: { name: 'Premium', capacity: 1 } }] },
      premium,
    ),
  },
  {
    what: 'a certificate',
    body: serviceBody({
      certificates: [{ storeName: 'Root', encodedCertificate: 'MII=', certificatePassword: 'p' }],
    }),
  },
  {
    what: 'identities',
    body: serviceBody(
      {},
      { identity: { type: 'SystemAssigned,UserAssigned', userAssignedIdentities: { [identity]: {} } } },
    ),
  },
  {
    what: 'members nobody knows',
    body: serviceBody({
      colour: 'red',
      apiVersionConstraint: {},
      configurationApi: { legacyApi: null, more: 1 },
    }),
  },
])('what was answered for a service with $what changes nothing when it is sent back', async ({ body }) => {
  const { arm, at } = await created(body);
  const read = await arm.get(at);
  const echoed = await arm.put(at, read.body);
  expect(echoed.status).toBe(200);
  expect(echoed.headers.get('location')).toBeNull();
  expect(echoed.text).toBe(read.text);
});

it.each(apiVersions)('nor does it at api-version %s, whatever that does not show', async (apiVersion) => {
  const { arm, at } = await created(
    serviceBody(
      {
        ...inNetwork({ subscriptionId }),
        publicIpAddressId: publicIp({ subscriptionId }),
        natGatewayState: 'Enabled',
        disableGateway: false,
        publicNetworkAccess: 'Disabled',
        releaseChannel: 'Preview',
        legacyPortalStatus: 'Disabled',
        configurationApi: { legacyApi: 'Disabled' },
        apiVersionConstraint: { minApiVersion: '2019-12-01' },
        hostnameConfigurations: [
          {
            type: 'Proxy',
            hostName: 'api.tailwind.example',
            keyVaultId: 'https://vault.example/secrets/tls',
            identityClientId: 'd0e7c3a4-0000-4000-a000-000000000001',
            certificateSource: 'KeyVault',
            negotiateClientCertificate: true,
          },
        ],
        additionalLocations: [
          {
            location: 'eastus',
            ...units(2),
            ...inNetwork({ subscriptionId }, 'External', 'eastus'),
            publicIpAddressId: publicIp({ subscriptionId }, 'eastus'),
            zones: ['1', '2'],
          },
        ],
      },
      { ...units(3), zones: ['1', '2', '3'], tags: { team: 'web' } },
    ),
  );
  const whole = await arm.get(at, { apiVersion: newest });
  const read = await arm.get(at, { apiVersion });
  const echoed = await arm.put(at, read.body, { apiVersion });
  expect([echoed.status, echoed.text]).toEqual([200, read.text]);
  expect((await arm.get(at, { apiVersion: newest })).text).toBe(whole.text);
});
