import { expect, it } from 'vitest';
import { World } from '../../src/sim/index.ts';

it('a public IP whose address is given up for the one made in advance is free, and named no longer', () => {
  const world = World.create({
    services: [{ name: 'contoso', vnet: 'external', publicIp: true, additionalLocations: ['Japan East'] }],
  });
  const named = () => {
    const { publicIpAddressId, additionalLocations = [] } = world.service('contoso')?.configuration ?? {};
    return [publicIpAddressId, ...additionalLocations.map((place) => place.publicIpAddressId)];
  };
  const before = named() as string[];
  expect(before.map((id) => world.publicIpUser(id))).toEqual(['contoso', 'contoso']);
  world.execute({ type: 'service.migrate', name: 'contoso', mode: 'NewIp' });
  world.advanceTo(world.nowMs + 3 * 3_600_000);
  expect(world.describe('contoso')?.platformVersion).toBe('stv2');
  expect(named()).toEqual([null, null]);
  expect(before.map((id) => world.publicIpUser(id))).toEqual([null, null]);
});

it('one whose address is kept stays named, and in use', () => {
  const world = World.create({ services: [{ name: 'contoso', vnet: 'external', publicIp: true }] });
  const before = world.service('contoso')?.configuration.publicIpAddressId as string;
  world.execute({ type: 'service.migrate', name: 'contoso', mode: 'PreserveIp' });
  world.advanceTo(world.nowMs + 3 * 3_600_000);
  expect(world.service('contoso')?.configuration.publicIpAddressId).toBe(before);
  expect(world.publicIpUser(before)).toBe('contoso');
});
