import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type ArmUnderTest,
  groupPath,
  serviceBody,
  servicePath,
  startArm,
} from '../../helpers/arm.ts';

const withId = (id: string): { headers: Record<string, string> } => ({
  headers: { 'x-ms-client-request-id': id },
});
const told = ({ status, headers, text }: Answer): unknown[] => [status, headers.get('location'), text];

interface Way {
  readonly what: string;
  readonly service: string;
  readonly send: (arm: ArmUnderTest, id: string) => Promise<Answer>;
}

const ways: readonly Way[] = [
  {
    what: 'migrateToStv2',
    service: 'tailwind',
    send: (arm, id) => arm.post(`${servicePath(arm, 'tailwind')}/migrateToStv2`, undefined, withId(id)),
  },
  {
    what: 'applynetworkconfigurationupdates',
    service: 'inside',
    send: (arm, id) =>
      arm.post(`${servicePath(arm, 'inside')}/applynetworkconfigurationupdates`, undefined, withId(id)),
  },
  {
    what: 'a PUT that creates',
    service: 'new',
    send: (arm, id) => arm.put(servicePath(arm, 'new', 'rg-tailwind'), serviceBody(), withId(id)),
  },
  {
    what: 'a PATCH',
    service: 'tailwind',
    send: (arm, id) => arm.patch(servicePath(arm, 'tailwind'), { tags: { a: 'b' } }, withId(id)),
  },
  {
    what: 'a DELETE',
    service: 'tailwind',
    send: (arm, id) => arm.delete(servicePath(arm, 'tailwind'), withId(id)),
  },
];

const world = { services: [{ name: 'tailwind' }, { name: 'inside', vnet: 'external' }] } as const;

describe.each(ways)('$what, sent again while it runs', ({ send, service }) => {
  it('by the same client request is answered as at first, and has started nothing more', async () => {
    const arm = await startArm(world);
    const [first, second] = [await send(arm, 'one'), await send(arm, 'one')];
    expect(told(second)).toEqual(told(first));
    expect(first.headers.get('location')).toContain('/operationresults/');
    const started = arm.timeline.filter(
      ({ event, subject }) => event === 'operation.started' && subject === service,
    );
    expect(started).toHaveLength(1);
  });

  it('by another is told that the service is busy', async () => {
    const arm = await startArm(world);
    await send(arm, 'one');
    const { status, body } = await send(arm, 'two');
    expect([status, body.error?.code]).toEqual([409, 'ServiceLocked']);
  });
});

describe('a repeated request', () => {
  it('without an id is one of its own', async () => {
    const arm = await startArm(world);
    const migrate = `${servicePath(arm, 'tailwind')}/migrateToStv2`;
    expect((await arm.post(migrate)).status).toBe(202);
    expect((await arm.post(migrate)).body.error?.code).toBe('ServiceLocked');
  });

  it('with another body is one of its own', async () => {
    const arm = await startArm(world);
    const migrate = `${servicePath(arm, 'tailwind')}/migrateToStv2`;
    await arm.post(migrate, { mode: 'NewIP' }, withId('one'));
    const other = await arm.post(migrate, { mode: 'PreserveIp' }, withId('one'));
    expect(other.body.error?.code).toBe('ServiceLocked');
  });

  it('is looked at anew once the operation is over', async () => {
    const arm = await startArm(world);
    const migrate = `${servicePath(arm, 'tailwind')}/migrateToStv2`;
    await arm.post(migrate, undefined, withId('one'));
    arm.advance({ until: 'operation-end', service: 'tailwind' });
    expect((await arm.post(migrate, undefined, withId('one'))).status).toBe(400);
  });

  it('is forgotten with a reset', async () => {
    const arm = await startArm(world);
    const migrate = `${servicePath(arm, 'tailwind')}/migrateToStv2`;
    await arm.post(migrate, undefined, withId('one'));
    arm.reset();
    await arm.delete(servicePath(arm, 'tailwind'));
    expect((await arm.post(migrate, undefined, withId('one'))).body.error?.code).toBe('ServiceLocked');
  });

  it('of two worlds is one of each', async () => {
    const arm = await startArm(world);
    const other = arm.createWorld({ name: 'other', ...world });
    const paths = [servicePath(arm, 'tailwind'), servicePath(other, 'tailwind')];
    const [one, two] = await Promise.all(
      paths.map((path) => arm.post(`${path}/migrateToStv2`, undefined, withId('one'))),
    );
    expect([one?.status, two?.status]).toEqual([202, 202]);
    expect(two?.headers.get('location')).toContain(other.subscriptionId);
  });

  it('64 times at once makes one service', async () => {
    const arm = await startArm({ groups: ['rg'] });
    const path = servicePath(arm, 'new', 'rg');
    const all = await Promise.all(
      Array.from({ length: 64 }, () => arm.put(path, serviceBody(), withId('one'))),
    );
    expect(new Set(all.map((answer) => JSON.stringify(told(answer)))).size).toBe(1);
    expect((await arm.get(`${groupPath(arm, 'rg')}/resources`)).body['value']).toHaveLength(1);
  });
});
