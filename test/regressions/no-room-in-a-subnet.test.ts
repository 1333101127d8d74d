import { expect, it } from 'vitest';
import { type ServiceConfiguration, World } from '../../src/sim/index.ts';
import { putNetwork } from '../helpers/network.ts';

/** Azure keeps five of the 16 addresses of a /28; an internal instance of one unit takes three. [D] D4 */
const room = 3;

it('a subnet without an address left refuses the next instance, and nothing has changed', () => {
  const world = World.create({ services: [{ name: 'seeded', vnet: 'internal' }] });
  const seeded = world.service('seeded')?.configuration as ServiceConfiguration;
  const { apim = '' } = putNetwork(world, { subnets: [{ name: 'apim', prefix: '10.200.0.0/28' }] });
  const configuration = { ...seeded, subnetResourceId: apim };
  const create = (name: string) =>
    world.execute({ type: 'service.create', resourceGroup: 'rg', name, configuration });
  for (let index = 0; index < room; index++) expect(create(`s${index}`).kind).toBe('started');
  const before = JSON.stringify(world.save());
  expect(create('one-too-many')).toMatchObject({ kind: 'refused', refusal: { rule: 'subnet.room' } });
  expect(JSON.stringify(world.save())).toBe(before);
});
