import { expect, it } from 'vitest';
import { RehearsalError, type ServiceConfiguration, World } from '../../src/sim/index.ts';

it('a name that a deleted service keeps is not free for a new one', () => {
  const world = World.create({ services: [{ name: 'contoso' }] });
  const configuration = world.service('contoso')?.configuration as ServiceConfiguration;
  world.execute({ type: 'service.delete', name: 'contoso', keep: 'softDeleted' });
  world.advanceTo(world.nowMs + 3_600_000);
  const create = { type: 'service.create', resourceGroup: 'rg', name: 'contoso', configuration } as const;
  expect(() => world.execute(create)).toThrow(RehearsalError);
  expect(world.services.size).toBe(0);
});
