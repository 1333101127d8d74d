import { expect, it } from 'vitest';
import { World } from '../../src/sim/index.ts';

const hour = 3_600_000;

it('the deletion of a group ends though somebody brings a service back into it, and the group stays', () => {
  const world = World.create({ services: [{ name: 'contoso', resourceGroup: 'rg' }] });
  world.execute({ type: 'service.delete', name: 'contoso', keep: 'softDeleted' });
  world.advanceTo(world.nowMs + hour);
  world.execute({ type: 'group.delete', name: 'rg' });
  world.execute({ type: 'service.undelete', name: 'contoso' });
  world.advanceTo(world.nowMs + hour);
  expect([...world.operations.values()].filter(({ endedAtMs }) => endedAtMs === null)).toEqual([]);
  expect(world.nextEventMs).toBeNull();
  expect(world.groups.get('rg')).toMatchObject({ deleting: false });
  expect(world.describe('contoso')?.provisioningState).toBe('Succeeded');
});
