import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type ArmUnderTest,
  groupPath,
  serviceBody,
  servicePath,
  startArm,
} from '../../helpers/arm.ts';

const at = (arm: ArmUnderTest, name = 'tailwind'): string => servicePath(arm, name);
const external = { services: [{ name: 'tailwind', vnet: 'external' }] } as const;
const start = '2024-08-19T00:00:00Z';

const migrate = async (arm: ArmUnderTest, name = 'tailwind', mode = 'NewIp'): Promise<string> => {
  const { headers } = await arm.post(`${at(arm, name)}/migrateToStv2`, { mode });
  return headers.get('location') as string;
};
const stateOf = ({ body }: Answer): unknown => body.properties?.['provisioningState'];

describe('in mode manual', () => {
  it('time stands until it is told to go on, however often somebody asks', async () => {
    const arm = await startArm(external);
    const location = await migrate(arm);
    for (let polls = 0; polls < 10; polls++) {
      const poll = await arm.get(location);
      expect([poll.status, poll.headers.get('retry-after')]).toEqual([202, '1']);
      expect(stateOf(await arm.get(at(arm)))).toBe('Updating');
    }
    expect(arm.now).toBe(start);
  });

  it('an operation ends at its time, and not a second before', async () => {
    const arm = await startArm(external);
    const location = await migrate(arm);
    arm.advance({ by: '44m59s' });
    expect((await arm.get(location)).status).toBe(202);
    arm.advance({ by: '1s' });
    expect((await arm.get(location)).status).toBe(200);
  });
});

describe('in mode skip', () => {
  /** Asks once more, in one of two ways, and says whether what was waited for is over. */
  const ways: Readonly<Record<string, (arm: ArmUnderTest, location: string) => Promise<boolean>>> = {
    'polls of the operation': async (arm, location) => (await arm.get(location)).status === 200,
    'reads of the service': async (arm) => stateOf(await arm.get(at(arm))) === 'Succeeded',
  };

  it.each(Object.keys(ways).flatMap((way) => [1, 2, 5].map((skipReads) => ({ way, skipReads }))))(
    'with skipReads $skipReads that many $way find it over, and no fewer',
    async ({ way, skipReads }) => {
      const arm = await startArm({ ...external, clock: { mode: 'skip', skipReads } });
      const location = await migrate(arm);
      const over: boolean[] = [];
      while (over.length < skipReads + 1)
        over.push(await (ways[way] as (typeof ways)[string])(arm, location));
      expect(over).toEqual([...Array<boolean>(skipReads - 1).fill(false), true, true]);
      expect(arm.now).toBe('2024-08-19T00:45:00Z');
    },
  );

  it('polls and reads count together, and every operation counts anew', async () => {
    const arm = await startArm({ ...external, clock: { mode: 'skip', skipReads: 3 } });
    const rounds: unknown[][] = [];
    for (const publisherName of ['A', 'B']) {
      const accepted = await arm.patch(at(arm), { properties: { publisherName } });
      const poll = accepted.headers.get('azure-asyncoperation') as string;
      rounds.push([
        (await arm.get(poll)).body['status'],
        stateOf(await arm.get(at(arm))),
        (await arm.get(poll)).body['status'],
        stateOf(await arm.get(at(arm))),
      ]);
    }
    expect(rounds).toEqual(Array(2).fill(['InProgress', 'Updating', 'Succeeded', 'Succeeded']));
  });

  it('what one has been waited for counts on while another ends', async () => {
    const services = [
      { name: 'late', vnet: 'external' } as const,
      { name: 'tailwind', vnet: 'external' } as const,
    ];
    const arm = await startArm({ services, clock: { mode: 'skip', skipReads: 2 } });
    const early = await migrate(arm);
    arm.advance({ by: '20m' });
    const late = await migrate(arm, 'late');
    const statuses: number[] = [];
    for (const location of [late, early, early, late]) statuses.push((await arm.get(location)).status);
    expect([statuses, arm.now]).toEqual([[202, 202, 200, 200], '2024-08-19T01:05:00Z']);
  });

  it('what is no waiting moves nothing: lists, writes, and reads of something else', async () => {
    const arm = await startArm({
      services: [{ name: 'tailwind' }, { name: 'other' }],
      clock: { mode: 'skip', skipReads: 1 },
    });
    await migrate(arm);
    await arm.get(`${arm.subscription}/providers/Microsoft.ApiManagement/service`);
    await arm.get(`${groupPath(arm, 'rg-tailwind')}/providers/Microsoft.ApiManagement/service`);
    await arm.get(groupPath(arm, 'rg-tailwind'));
    await arm.get(at(arm, 'other'));
    await arm.get(`${at(arm)}/apis`);
    await arm.patch(at(arm), { tags: { a: 'b' } });
    await arm.post(`${arm.subscription}/providers/Microsoft.ApiManagement/checkNameAvailability`, {
      name: 'tailwind',
    });
    expect(arm.now).toBe(start);
  });

  it('time stops at the end of what was waited for: what comes after goes on from there', async () => {
    const arm = await startArm({ ...external, clock: { mode: 'skip', skipReads: 1 } });
    const location = await migrate(arm);
    await arm.get(location);
    expect(arm.status('tailwind')).toMatchObject({
      now: '2024-08-19T00:45:00Z',
      phase: 'coexisting',
      phaseEndsAt: '2024-08-19T01:00:00Z',
      provisioningState: 'Succeeded',
    });
    for (const again of [location, at(arm), at(arm)]) await arm.get(again);
    expect(arm.now).toBe('2024-08-19T00:45:00Z');
  });

  it('who waits for one service takes the others along, each to where it then stands', async () => {
    const arm = await startArm({
      services: [
        { name: 'early', vnet: 'external' },
        { name: 'tailwind', vnet: 'external' },
      ],
      clock: { mode: 'skip', skipReads: 1 },
    });
    await migrate(arm, 'early');
    arm.advance({ by: '20m' });
    const location = await migrate(arm);
    await arm.get(location);
    expect(arm.now).toBe('2024-08-19T01:05:00Z');
    expect(arm.status('early')).toMatchObject({ provisioningState: 'Succeeded', phase: 'steady' });
    expect(arm.status('tailwind')).toMatchObject({
      phase: 'coexisting',
      phaseEndsAt: '2024-08-19T01:20:00Z',
    });
  });

  it('and never to an end of their own before its time', async () => {
    const arm = await startArm({
      services: [
        { name: 'late', vnet: 'external' },
        { name: 'tailwind', vnet: 'external' },
      ],
      clock: { mode: 'skip', skipReads: 1 },
    });
    await migrate(arm, 'tailwind');
    arm.advance({ by: '20m' });
    const late = await migrate(arm, 'late');
    expect(stateOf(await arm.get(at(arm)))).toBe('Succeeded');
    expect([arm.now, arm.status('late').provisioningState]).toEqual(['2024-08-19T00:45:00Z', 'Updating']);
    expect((await arm.get(late)).status).toBe(200);
    expect(arm.now).toBe('2024-08-19T01:05:00Z');
  });

  it('a rollback is waited for like anything else', async () => {
    const arm = await startArm({ ...external, clock: { mode: 'skip' } });
    const location = await migrate(arm);
    arm.advance({ by: '30m' });
    arm.fail('tailwind');
    expect([(await arm.get(location)).status, (await arm.get(location)).status]).toEqual([202, 400]);
    expect(arm.now).toBe('2024-08-19T00:40:00Z');
  });

  it('a service that is being deleted is gone for who reads it again', async () => {
    const arm = await startArm({ ...external, clock: { mode: 'skip' } });
    await arm.delete(at(arm));
    expect([(await arm.get(at(arm))).status, (await arm.get(at(arm))).status]).toEqual([200, 404]);
  });
});

describe('in mode scaled', () => {
  it('time passes as many times faster, and an operation ends by itself, at its time', async () => {
    const arm = await startArm({ ...external, clock: { mode: 'scaled', scale: 36_000 } });
    const begunMs = performance.now();
    const location = await migrate(arm);
    while ((await arm.get(location)).status === 202) await sleep(5);
    expect(performance.now() - begunMs).toBeGreaterThanOrEqual(75); // 45 minutes, 36,000 times faster
    const [begun, ended] = ['operation.started', 'operation.ended'].map((wanted) =>
      Date.parse(arm.timeline.find(({ event }) => event === wanted)?.at as string),
    ) as [number, number];
    expect(ended - begun).toBe(45 * 60_000);
  });

  it.each([
    { scale: 1, wait: '60' },
    { scale: 20, wait: '3' },
    { scale: 25, wait: '3' },
    { scale: 60, wait: '1' },
    { scale: 3600, wait: '1' },
    { scale: 0.5, wait: '120' },
  ])('$scale times faster a client is told to wait $wait s instead of 60', async ({ scale, wait }) => {
    const arm = await startArm({ ...external, clock: { mode: 'scaled', scale } });
    const { headers } = await arm.delete(at(arm));
    expect(headers.get('retry-after')).toBe(wait);
  });

  it('reads move nothing', async () => {
    const arm = await startArm({ ...external, clock: { mode: 'scaled', scale: 1 } });
    const location = await migrate(arm);
    for (let reads = 0; reads < 5; reads++) await arm.get(location);
    expect(Date.parse(arm.now) - Date.parse(start)).toBeLessThan(5_000);
  });

  it('time can be moved by hand as well, and goes on from there', async () => {
    const arm = await startArm({ ...external, clock: { mode: 'scaled', scale: 36_000 } });
    arm.advance({ to: '2024-08-20T00:00:00Z' });
    const first = Date.parse(arm.now);
    await sleep(20);
    expect(first).toBeGreaterThanOrEqual(Date.parse('2024-08-20T00:00:00Z'));
    expect(Date.parse(arm.now) - first).toBeGreaterThanOrEqual(10 * 36_000);
  });
});

describe('in mode real', () => {
  it.each<{ what: string; wait: string; write: (arm: ArmUnderTest) => Promise<Answer> }>([
    { what: 'a service', wait: '60', write: (arm) => arm.patch(at(arm), { tags: { a: 'b' } }) },
    { what: 'a migration', wait: '60', write: (arm) => arm.post(`${at(arm)}/migrateToStv2`) },
    { what: 'a resource group', wait: '15', write: (arm) => arm.delete(groupPath(arm, 'rg-tailwind')) },
    {
      what: 'tier Consumption',
      wait: '20',
      write: (arm) =>
        arm.put(
          servicePath(arm, 'small', 'rg-tailwind'),
          serviceBody({}, { sku: { name: 'Consumption', capacity: 0 } }),
        ),
    },
  ])('a client is told what the real service tells: $wait s for $what', async ({ wait, write }) => {
    const arm = await startArm({ ...external, clock: { mode: 'real' } });
    const { headers } = await write(arm);
    expect(headers.get('retry-after')).toBe(wait);
  });

  it('time passes as it does, from the date of the world on', async () => {
    const arm = await startArm({ ...external, clock: { mode: 'real' } });
    const first = Date.parse(arm.now);
    await sleep(30);
    const passed = Date.parse(arm.now) - first;
    expect(first - Date.parse(start)).toBeLessThan(5_000);
    expect(passed).toBeGreaterThanOrEqual(25);
    expect(passed).toBeLessThan(5_000);
  });
});
