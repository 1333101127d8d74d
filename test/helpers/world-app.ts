import { onTestFinished } from 'vitest';
import { createArmApp, type Exchange } from '../../src/mock-arm/arm/app.ts';
import type { MockWorld, MockWorldOptions } from '../../src/mock-arm/mock-world.ts';
import { Worlds } from '../../src/mock-arm/worlds.ts';
import { type Answer, demandNoFault, type JsonBody, newest, type Question } from './arm.ts';

/** A mock ARM without sockets, over a world that a test moves by itself. */
export interface WorldApp {
  readonly world: MockWorld;
  readonly subscriptionId: string;
  ask(method: string, path: string, question?: Question): Promise<Pick<Answer, 'status' | 'body'>>;
}

/** Starts one for the test that runs. Every answer is held against the contract. */
export async function startWorldApp(options: MockWorldOptions = {}): Promise<WorldApp> {
  const exchanges: Exchange[] = [];
  const bugs: string[] = [];
  const worlds = new Worlds();
  const world = worlds.add({ clock: { mode: 'manual' }, ...options });
  const app = await createArmApp({
    worlds,
    seed: 1,
    onExchange: (exchange) => exchanges.push(exchange),
    onBug: (error, request) => bugs.push(`${request}: ${(error as Error).stack ?? String(error)}`),
  });
  onTestFinished(async () => {
    await app.close();
    demandNoFault(exchanges, bugs);
  });
  return {
    world,
    subscriptionId: world.subscriptionId,
    ask: async (method, path, { apiVersion = newest, body, headers = {} } = {}) => {
      const { statusCode, body: text } = await app.inject({
        method: method as 'GET',
        url: `${path}${path.includes('?') ? '&' : '?'}api-version=${apiVersion}`,
        headers,
        ...(body !== undefined && { payload: body as object }),
      });
      return { status: statusCode, body: (text === '' ? null : JSON.parse(text)) as JsonBody };
    },
  };
}
