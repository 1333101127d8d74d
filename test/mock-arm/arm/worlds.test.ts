import { describe, expect, it } from 'vitest';
import type { ConnectedWorld } from '../../../src/mock-arm/index.ts';
import {
  type ArmUnderTest,
  groupPath,
  inNetwork,
  putNetworks,
  newest,
  serviceBody,
  servicePath,
  startArm,
  subscriptionOf,
} from '../../helpers/arm.ts';

/** Creates an instance on stv1, migrates it, and waits for both as a client does. @returns all it was told */
async function createAndMigrate(arm: ArmUnderTest, world: ConnectedWorld): Promise<string[]> {
  const told: string[] = [];
  const ask = async (method: string, path: string, body?: unknown): Promise<Headers> => {
    const { status, text, headers } = await arm.ask(method, path, { body, apiVersion: newest });
    told.push(`${status} ${headers.get('x-ms-request-id')} ${headers.get('date')} ${text}`);
    return headers;
  };
  const poll = async (location: string): Promise<void> => {
    for (let polls = 0; polls < 3; polls++) await ask('GET', location);
  };
  const at = servicePath(world, 'tailwind');
  await putNetworks(world.subscriptionId, (path, body) => arm.ask('PUT', path, { body }), ['westus']);
  await ask('PUT', groupPath(world, 'rg-tailwind'), { location: 'westus' });
  const created = await ask('PUT', at, serviceBody(inNetwork(world)));
  await poll(created.get('azure-asyncoperation') as string);
  const migrated = await ask('POST', `${at}/migrateToStv2`, { mode: 'NewIp' });
  await poll(migrated.get('location') as string);
  await ask('GET', at);
  return told;
}

/** What was told, without what a mock is called. */
const anywhere = (told: readonly string[]): string[] =>
  told.map((each) => each.replaceAll(/127\.0\.0\.1:\d+/g, ''));

describe('the worlds of one mock', () => {
  it('do not see each other: names, groups and subscriptions are their own', async () => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const other = arm.createWorld({ name: 'other', services: [{ name: 'tailwind', location: 'eastus' }] });
    expect(other.subscriptionId).not.toBe(arm.subscriptionId);
    const locations = await Promise.all(
      [arm, other].map(async (world) => (await arm.get(servicePath(world, 'tailwind'))).body['location']),
    );
    expect(locations).toEqual(['West US', 'East US']);
    await arm.delete(servicePath(other, 'tailwind'));
    await arm.put(groupPath(other, 'mine'), { location: 'westus' });
    expect((await arm.get(servicePath(arm, 'tailwind'))).body.properties).toMatchObject({
      provisioningState: 'Succeeded',
    });
    expect((await arm.get(groupPath(arm, 'mine'))).status).toBe(404);
  });

  it('do not share operations: one is not found in another', async () => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const other = arm.createWorld({ name: 'other', services: [{ name: 'tailwind' }] });
    const { headers } = await arm.delete(servicePath(arm, 'tailwind'));
    const location = (headers.get('location') as string).replace(arm.subscriptionId, other.subscriptionId);
    expect((await arm.get(location)).status).toBe(404);
  });

  it('have a clock each', async () => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const other = arm.createWorld({
      name: 'other',
      clock: { mode: 'skip', skipReads: 1 },
      services: [{ name: 'tailwind' }],
    });
    await arm.delete(servicePath(arm, 'tailwind'));
    await arm.delete(servicePath(other, 'tailwind'));
    expect((await arm.get(servicePath(other, 'tailwind'))).status).toBe(404);
    expect((await arm.get(servicePath(arm, 'tailwind'))).status).toBe(200);
    expect([arm.now, other.now]).toEqual(['2024-08-19T00:00:00Z', '2024-08-19T00:02:00Z']);
  });

  it('go when they are taken away, and leave the others', async () => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const other = arm.createWorld({ name: 'other', services: [{ name: 'tailwind' }] });
    arm.removeWorld('other');
    const gone = await arm.get(servicePath(other, 'tailwind'));
    expect([gone.status, gone.body.error?.code]).toEqual([404, 'SubscriptionNotFound']);
    expect((await arm.get(servicePath(arm, 'tailwind'))).status).toBe(200);
    expect((await arm.get('/subscriptions')).body['value']).toHaveLength(1);
  });

  it('answer for their subscription in any case of its letters', async () => {
    const arm = await startArm();
    const other = arm.createWorld({ subscriptionId: 'ABCDEF00-0000-4000-8000-00000000ABCD' });
    for (const spelled of [other.subscriptionId, other.subscriptionId.toLowerCase()]) {
      const { body } = await arm.get(subscriptionOf({ subscriptionId: spelled }));
      expect(body['subscriptionId']).toBe(other.subscriptionId);
    }
  });

  it('sixteen of them migrate at once, and each is told what it would be told alone', async () => {
    const arm = await startArm();
    const worlds = Array.from({ length: 16 }, (_, index) =>
      arm.createWorld({ name: `world-${index}`, seed: index, clock: { mode: 'skip' } }),
    );
    const together = await Promise.all(worlds.map((world) => createAndMigrate(arm, world)));
    for (const [index, world] of worlds.entries()) {
      expect([world.now, world.status('tailwind').platformVersion]).toEqual(['2024-08-19T01:40:00Z', 'stv2']);
      const alone = await startArm();
      const twin = alone.createWorld({ name: world.name, seed: index, clock: { mode: 'skip' } });
      expect(anywhere(together[index] as string[])).toEqual(anywhere(await createAndMigrate(alone, twin)));
      expect(world.timeline).toEqual(twin.timeline);
    }
    expect(new Set(worlds.map(({ subscriptionId }) => subscriptionId)).size).toBe(16);
  });
});

describe('the mocks of one process', () => {
  it('do not see each other, though they have the same seed', async () => {
    const mocks = await Promise.all([startArm(), startArm(), startArm()]);
    const [first, second, third] = mocks;
    const told = await Promise.all(
      [first, second].map(async (arm) => {
        const world = arm.createWorld({ name: 'same', clock: { mode: 'skip' } });
        return anywhere(await createAndMigrate(arm, world));
      }),
    );
    expect(told[0]).toEqual(told[1]);
    expect((await third.get('/subscriptions')).body['value']).toHaveLength(1);
    expect(third.timeline).toEqual([]);
  });
});
