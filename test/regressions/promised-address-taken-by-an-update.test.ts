import { expect, it } from 'vitest';
import { World } from '../../src/sim/index.ts';

const hour = 3_600_000;

it('an address made in advance of a migration is for the migration: an update of the network takes another', () => {
  const world = World.create({ services: [{ name: 'contoso', vnet: 'external' }] });
  const { configuration, precreated } = world.service('contoso') ?? {};
  const promised = precreated?.get('West US');
  const elsewhere = { ...configuration, publicIpAddressId: '/ip' } as NonNullable<typeof configuration>;
  world.execute({ type: 'service.update', name: 'contoso', configuration: elsewhere });
  world.advanceTo(world.nowMs + hour);
  expect(world.describe('contoso')?.locations[0]?.vips.map(({ address }) => address)).not.toContain(promised);

  world.execute({ type: 'service.migrate', name: 'contoso', mode: 'NewIp' });
  const addresses = world.describe('contoso')?.locations[0]?.vips.map(({ address }) => address) ?? [];
  expect(addresses).toHaveLength(2);
  expect(new Set(addresses).size).toBe(2);
  expect(addresses[1]).toBe(promised);
});
