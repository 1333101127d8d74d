import { expect, it } from 'vitest';
import { type ServiceConfiguration, World } from '../../src/sim/index.ts';
import { putNetwork, putPublicIp } from '../helpers/network.ts';

it.each(['PreserveIp', 'NewIp'] as const)(
  'the portal attaches nobody to the public IP of somebody else, in the same subnet either (%s)',
  (mode) => {
    const world = World.create({ era: '2024-11', services: [{ name: 'alpha', vnet: 'external' }] });
    const { configuration } = world.service('alpha') as { configuration: ServiceConfiguration };
    const publicIpAddressId = putPublicIp(world, 'own');
    const place = { subnetResourceId: putNetwork(world)['apim'] as string, publicIpAddressId };
    const taken = { ...configuration, ...place };
    world.execute({ type: 'service.create', resourceGroup: 'rg', name: 'bravo', configuration: taken });
    expect(world.publicIpUser(publicIpAddressId)).toBe('bravo');

    const before = JSON.stringify(world.save());
    const form = { mode, publicIpAddressId, retainOldCompute: false };
    expect(world.execute({ type: 'service.blade', name: 'alpha', ...form }).kind).toBe('refused');
    expect(JSON.stringify(world.save())).toBe(before);
  },
);
