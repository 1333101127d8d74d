import type { Handlers } from './call.ts';

/** What the instances stand in, and who may use it. */
export const networkOperations: Handlers<'Callers_List' | 'Callers_Put' | 'Resources_List' | 'Subnets_List'> =
  {
    Callers_List: ({ world }) => ({ status: 200, body: { value: world.callers } }),
    Callers_Put: ({ world, path, body }) => ({ status: 200, body: world.putCaller(path.id, body) }),
    Resources_List: ({ world }) => ({
      status: 200,
      body: { value: world.resources.map(({ id, type, address }) => ({ id, type, address })) },
    }),
    Subnets_List: ({ world, query: { id } }) => ({
      status: 200,
      body: { value: id === undefined ? world.subnets : [world.subnet(id)] },
    }),
  };
