import { iso } from '../../sim/index.ts';
import type { Advance, MockWorld } from '../mock-world.ts';
import type { Handlers } from './call.ts';
import { orConflict } from './problem.ts';

/** What makes time pass in a world, and passing it. */
export const clockOperations: Handlers<'Clock_Get' | 'Clock_Advance' | 'Clock_SetMode'> = {
  Clock_Get: ({ world }) => ({ status: 200, body: clockOf(world) }),
  Clock_Advance: async ({ world, body }) => {
    const after = world.timeline.length;
    await orConflict(
      'never-reached',
      () => world.advance(body as Advance),
      ({ field }) => field === 'until',
    );
    const events = world.timeline.length - after;
    return { status: 200, body: { ...clockOf(world), after, events } };
  },
  Clock_SetMode: ({ world, body }) => {
    world.clock.set(body);
    return { status: 200, body: clockOf(world) };
  },
};

function clockOf({ clock, world: { now, nextEventMs } }: MockWorld) {
  return { now, ...clock.settings, nextEventAt: nextEventMs === null ? null : iso(nextEventMs) };
}
