import type { Handlers } from './call.ts';
import { orConflict } from './problem.ts';

/** What the portal and the platform do to an instance, and what would come of it. */
export const migrationOperations: Handlers<
  | 'Services_Preflight'
  | 'Services_PlatformMigration'
  | 'Services_AutomaticMigration'
  | 'Services_Unblock'
  | 'Services_PlatformUpgrade'
  | 'Services_Autoscale'
> = {
  Services_Preflight: ({ world, path, query: { path: wanted, ...intention } }) => ({
    status: 200,
    body: { value: world.preflight(path.name, wanted, intention) },
  }),
  Services_PlatformMigration: ({ world, path, body }) => ({
    status: 202,
    body: world.platformMigration(path.name, body),
  }),
  Services_AutomaticMigration: ({ world, path, body }) => ({
    status: 202,
    body: world.automaticMigration(path.name, body),
  }),
  Services_Unblock: async ({ world, path }) => {
    const { name } = world.demandService(path.name);
    return { status: 200, body: await orConflict('nobody-blocked', () => world.unblock(name)) };
  },
  Services_PlatformUpgrade: ({ world, path }) => ({ status: 202, body: world.platformUpgrade(path.name) }),
  Services_Autoscale: async ({ world, path, body: { capacity } }) => ({
    status: 202,
    body: await orConflict(
      'autoscale-off',
      () => world.autoscale(path.name, capacity),
      ({ field }) => field === 'name',
    ),
  }),
};
