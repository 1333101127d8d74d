import Fastify, { type FastifyInstance } from 'fastify';
import type { Worlds } from '../worlds.ts';

export interface ControlAppOptions {
  readonly worlds: Worlds;
  readonly host: string;
  readonly describe: () => { arm?: string; armTls?: string; control?: string; caFile?: string };
}

export async function createControlApp(_options: ControlAppOptions): Promise<FastifyInstance> {
  const app = Fastify();
  await app.ready();
  return app;
}
