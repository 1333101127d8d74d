import { expect, it } from 'vitest';
import { completeSeed, World } from '../../src/sim/index.ts';

it('the journal holds what was said, not an object that its caller may go on to change', () => {
  const world = World.create();
  const command = { type: 'service.seed' as const, seed: completeSeed({ name: 'contoso' }) };
  world.execute(command);
  Object.assign(command.seed, { name: 'fabrikam' });
  expect([...World.replay(world.recipe).services.keys()]).toEqual(['contoso']);
});
