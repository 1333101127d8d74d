import { expect, it } from 'vitest';
import { RehearsalError, World } from '../../src/sim/index.ts';

it('time does not go where no date can be written', () => {
  const world = World.create();
  expect(() => world.advanceTo(9e15)).toThrow(RehearsalError);
  expect(world.now).toBe('2024-08-19T00:00:00Z');
});
