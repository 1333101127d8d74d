import { expect, it } from 'vitest';
import { type ServiceConfiguration, World } from '../../src/sim/index.ts';
import { putNetwork, putPublicIp } from '../helpers/network.ts';

it.each(['PreserveIp', 'NewIp'] as const)(
  'the portal attaches nobody to a public IP where the instance stays in its subnet (%s)',
  (mode) => {
    const world = World.create({ era: '2024-11', services: [{ name: 'alpha', vnet: 'external' }] });
    const { configuration } = world.service('alpha') as { configuration: ServiceConfiguration };
    const [subnetResourceId, publicIpAddressId] = [
      putNetwork(world)['apim'] as string,
      putPublicIp(world, 'own'),
    ];
    const taken = { ...configuration, subnetResourceId, publicIpAddressId };
    world.execute({ type: 'service.create', resourceGroup: 'rg', name: 'bravo', configuration: taken });
    expect(world.publicIpUser(publicIpAddressId)).toBe('bravo');

    const form = { mode, publicIpAddressId, retainOldCompute: false };
    world.execute({ type: 'service.blade', name: 'alpha', ...form });
    world.advanceTo(world.nowMs + 7_200_000);
    expect(world.describe('alpha')?.platformVersion).toBe('stv2');
    expect(world.publicIpUser(publicIpAddressId)).toBe('bravo');
    expect(world.service('alpha')?.configuration.publicIpAddressId).toBeNull();
    const attached = [...(world.service('alpha')?.deployments.values() ?? [])].map(
      (each) => each.publicIpAddressId,
    );
    expect(attached).toEqual([null]);
  },
);
