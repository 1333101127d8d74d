import { expect, it } from 'vitest';
import { type Command, type CommandResult, RehearsalError, World } from '../../src/sim/index.ts';

it('an update to another first location is misuse, or leads there; it never leaves a service in neither', () => {
  const world = World.create({ services: [{ name: 'contoso' }] });
  const configuration = { ...world.service('contoso')?.configuration, location: 'Japan East', capacity: 2 };
  const answer = attempt(() =>
    world.execute({ type: 'service.update', name: 'contoso', configuration } as Command),
  );
  expect(['started', 'misuse']).toContain(answer);
  world.advanceTo(world.nowMs + 3_600_000);
  expect(world.describe('contoso')).toMatchObject({
    provisioningState: 'Succeeded',
    platformVersion: 'stv1',
  });
  expect(world.describe('contoso')?.locations).toHaveLength(1);
});

function attempt(act: () => CommandResult): string {
  try {
    return act().kind;
  } catch (error) {
    return error instanceof RehearsalError ? 'misuse' : String(error);
  }
}
