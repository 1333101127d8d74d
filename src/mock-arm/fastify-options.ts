import type { FastifyServerOptions } from 'fastify';

/** What every app of the mock has in common. */
export const fastifyOptions = {
  exposeHeadRoutes: false,
  return503OnClosing: false,
  allowErrorHandlerOverride: false,
  // What Fastify would compile schemas with takes long to load, and no route has any: contracts stand in for them.
  schemaController: { compilersFactory: { buildValidator: noSchemas, buildSerializer: noSchemas } },
} satisfies FastifyServerOptions;

function noSchemas(): never {
  throw new Error('A route has a schema of its own.');
}
