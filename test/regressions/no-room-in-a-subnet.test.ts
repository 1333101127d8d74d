import { expect, it } from 'vitest';
import { type ServiceConfiguration, World } from '../../src/sim/index.ts';

const subnetResourceId =
  '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/apim';

/** Azure keeps five of the 256 addresses of a subnet. [D] D4 */
const room = 251;

it('a subnet without an address left refuses the next instance, and nothing has changed', () => {
  const world = World.create({ services: [{ name: 'seeded', vnet: 'internal' }] });
  const seeded = world.service('seeded')?.configuration as ServiceConfiguration;
  const configuration = { ...seeded, subnetResourceId };
  const create = (name: string) =>
    world.execute({ type: 'service.create', resourceGroup: 'rg', name, configuration });
  for (let index = 0; index < room; index++) expect(create(`s${index}`).kind).toBe('started');
  const before = JSON.stringify(world.save());
  expect(create('one-too-many')).toMatchObject({ kind: 'refused', refusal: { refused: 'subnetFull' } });
  expect(JSON.stringify(world.save())).toBe(before);
});
