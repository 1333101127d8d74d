import { ApiManagementClient as Client10 } from 'arm-apimanagement-10';
import { ApiManagementClient as Client8 } from 'arm-apimanagement-8';
import { ApiManagementClient as Client9 } from 'arm-apimanagement-9';
import { expect, it } from 'vitest';
import { startArm } from '../helpers/arm.ts';

const [group, name] = ['rg-tailwind', 'tailwind'];

it.each([
  { sdk: '10.0.0', Client: Client10 },
  { sdk: '9.2.0', Client: Client9 },
  { sdk: '8.1.2', Client: Client8 },
])(
  '@azure/arm-apimanagement $sdk reads the network status, and applies the configuration',
  async ({ Client }) => {
    const arm = await startArm({
      transport: 'in-process',
      clock: { mode: 'skip' },
      services: [{ name, vnet: 'external' }],
    });
    const client = new Client(arm.credential, arm.subscriptionId, arm.clientOptions);
    const applied = await client.apiManagementService.beginApplyNetworkConfigurationUpdatesAndWait(
      group,
      name,
    );
    expect(applied).toMatchObject({ name, provisioningState: 'Succeeded', virtualNetworkType: 'External' });
    const all = (await client.networkStatus.listByService(group, name)) as unknown as object[];
    const one = await client.networkStatus.listByLocation(group, name, 'westus');
    expect(Array.from(all)).toEqual([{ location: 'West US', networkStatus: one }]);
    expect(one.connectivityStatus[0]).toMatchObject({
      status: 'success',
      lastUpdated: expect.any(Date) as Date,
    });
    const endpoints = await client.outboundNetworkDependenciesEndpoints.listByService(group, name);
    expect(endpoints.value).toHaveLength(8);
  },
);
