import { expect, it } from 'vitest';
import { type ServiceConfiguration, World } from '../../src/sim/index.ts';

it('two services made from one and the same configuration have a name each', () => {
  const configuration: ServiceConfiguration = {
    location: 'West US',
    tier: 'Premium',
    capacity: 1,
    network: 'None',
    subnetResourceId: null,
    publicIpAddressId: null,
    hostnames: [],
    additionalLocations: [],
    identity: null,
    infrastructure: {},
    settings: {},
  };
  const world = World.create();
  for (const name of ['alpha', 'bravo']) {
    world.execute({ type: 'service.create', resourceGroup: 'rg', name, configuration });
  }
  const first = (name: string): string | undefined => world.describe(name)?.names[0]?.name;
  expect([first('alpha'), first('bravo')]).toEqual(['alpha.azure-api.net', 'bravo.azure-api.net']);
});
