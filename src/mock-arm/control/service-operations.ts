import { locationOf } from '../service-commands.ts';
import type { Handlers } from './call.ts';
import { orConflict } from './problem.ts';

/** Instances as they stand, and what a trainer does to them. */
export const serviceOperations: Handlers<
  'Services_List' | 'Services_Seed' | 'Services_Get' | 'Services_Fail'
> = {
  Services_List: ({ world }) => ({ status: 200, body: { value: world.services } }),
  Services_Seed: async ({ world, body, gateway }) => {
    await orConflict(
      'name-taken',
      () => world.seedService(body),
      ({ field }) => field === 'name',
    );
    await gateway?.settled();
    return {
      status: 201,
      body: world.status(body.name),
      location: `/v1/worlds/${world.name}/services/${body.name}`,
    };
  },
  Services_Get: ({ world, path }) => ({ status: 200, body: world.status(path.name) }),
  Services_Fail: async ({ world, path, body: { reason, location } }) => {
    const service = world.demandService(path.name);
    const at = location === undefined ? undefined : locationOf(service, location);
    return {
      status: 200,
      body: await orConflict('nothing-running', () => world.fail(service.name, reason, at)),
    };
  },
};
