import { Throttle } from '../arm/throttling.ts';
import type { Handlers } from './call.ts';

/** How many requests a world still takes of its clients. */
export const throttlingOperations: Handlers<'Throttling_Get' | 'Throttling_Set'> = {
  Throttling_Get: ({ world }) => ({ status: 200, body: world.throttle.status(world.world.nowMs) }),
  Throttling_Set: ({ world, body: { mode } }) => {
    world.throttle = new Throttle(mode);
    return { status: 200, body: world.throttle.status(world.world.nowMs) };
  },
};
