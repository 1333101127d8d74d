import { expect, it } from 'vitest';
import { type ServiceConfiguration, World } from '../../src/sim/index.ts';

it('what is announced for now happens before the next command, in a replay as at first', () => {
  const world = World.create({ start: '2024-09-02T00:00:00Z', services: [{ name: 'contoso' }] });
  const configuration = {
    ...(world.service('contoso')?.configuration as ServiceConfiguration),
    capacity: 2,
  };
  world.execute({ type: 'service.announce', name: 'contoso', dropsNetwork: false, noticeMs: 0 });
  expect(world.describe('contoso')?.path).toBe('automatic/no-vnet');
  const update = world.execute({ type: 'service.update', name: 'contoso', configuration });
  expect(update).toMatchObject({ kind: 'refused', refusal: { refused: 'busy' } });
  expect(World.replay(world.recipe).save()).toEqual(world.save());
});
