import { expect, it } from 'vitest';
import { World } from '../../src/sim/index.ts';

it('a location that is removed takes along the address that was made for its migration', () => {
  const world = World.create({
    services: [{ name: 'contoso', vnet: 'external', additionalLocations: ['Japan East'] }],
  });
  const { configuration, precreated } = world.service('contoso') ?? {};
  expect([...(precreated?.keys() ?? [])]).toEqual(['West US', 'Japan East']);
  const fewer = { ...configuration, additionalLocations: [] } as unknown as NonNullable<typeof configuration>;
  world.execute({ type: 'service.update', name: 'contoso', configuration: fewer });
  world.advanceTo(world.nowMs + 3_600_000);
  expect([...(world.service('contoso')?.precreated.keys() ?? [])]).toEqual(['West US']);
  expect(world.save().addresses.holders).toHaveLength(2);
});
