import { expect, it } from 'vitest';
import { type Command, World } from '../../src/sim/index.ts';

it.each<Command>([
  { type: 'service.migrate', name: 'contoso', mode: 'NewIp' },
  { type: 'service.blade', name: 'contoso', mode: 'NewIp', retainOldCompute: false },
])('outside a network three locations take as long by $type as by any other way [P14.longer]', (command) => {
  const world = World.create({
    services: [{ name: 'contoso', additionalLocations: ['Japan East', 'North Europe'] }],
  });
  const { nowMs } = world;
  world.execute(command);
  world.advanceUntil(() => world.describe('contoso')?.provisioningState === 'Succeeded');
  expect((world.nowMs - nowMs) / 60_000).toBe(75);
});
