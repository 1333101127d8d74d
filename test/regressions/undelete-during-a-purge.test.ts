import { expect, it } from 'vitest';
import { World } from '../../src/sim/index.ts';

const hour = 3_600_000;

it('what is being purged cannot be brought back', () => {
  const world = World.create({ services: [{ name: 'contoso' }] });
  world.execute({ type: 'service.delete', name: 'contoso', keep: 'softDeleted' });
  world.advanceTo(world.nowMs + hour);
  world.execute({ type: 'service.purge', name: 'contoso' });
  const undelete = world.execute({ type: 'service.undelete', name: 'contoso' });
  expect(undelete).toMatchObject({ kind: 'refused', refusal: { refused: 'busy' } });
  world.advanceTo(world.nowMs + hour);
  expect([world.services.size, world.deletedServices.size]).toEqual([0, 0]);
});
