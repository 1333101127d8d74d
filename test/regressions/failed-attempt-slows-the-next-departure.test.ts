import { expect, it } from 'vitest';
import { type ServiceConfiguration, World } from '../../src/sim/index.ts';
import { putNetwork } from '../helpers/network.ts';

const hour = 3_600_000;

it.each([false, true])(
  'a location that is removed leaves its subnet at once, whether a migration of it has failed before: %s',
  (failed) => {
    const services = [{ name: 'contoso', vnet: 'external', additionalLocations: ['Japan East'] }] as const;
    const world = World.create({ services });
    const { configuration } = world.service('contoso') as { configuration: ServiceConfiguration };
    const subnet = configuration.additionalLocations[0]?.subnetResourceId ?? '';
    const { apim } = putNetwork(world, { location: 'japaneast' });
    const form = {
      location: 'Japan East',
      subnetResourceId: apim,
      mode: 'NewIp',
      retainOldCompute: false,
    } as const;
    if (failed) {
      world.execute({ type: 'service.blade', name: 'contoso', ...form });
      world.execute({
        type: 'service.fail',
        name: 'contoso',
        failure: { code: 'Stop', message: 'Told to.' },
      });
      world.advanceTo(world.nowMs + hour);
    }
    const fewer = { ...configuration, additionalLocations: [] };
    world.execute({ type: 'service.update', name: 'contoso', configuration: fewer });
    world.advanceTo(world.nowMs + hour / 2);
    expect(world.subnetUsage(subnet)).toMatchObject({ held: [], tenants: [{ as: 'linked' }] });
  },
);
