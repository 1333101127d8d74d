import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Throttle } from '../../../src/mock-arm/arm/throttling.ts';
import type { Throttling } from '../../../src/mock-arm/index.ts';
import { type Answer, type ArmUnderTest, groupPath, servicePath, startArm } from '../../helpers/arm.ts';
import { deployment, deploymentPath, networkResource, serviceResource } from '../../helpers/deployments.ts';

const at = (arm: ArmUnderTest): string => servicePath(arm, 'tailwind');
const services = [{ name: 'tailwind' }];
const prefix = 'x-ms-ratelimit-remaining-subscription-';

/** What an answer says is left, by the ends of the headers' names. */
const left = ({ headers }: Answer): Record<string, number> =>
  Object.fromEntries(
    [...headers].flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), Number(value)]] : [],
    ),
  );

/** Somebody who says who he is. */
const as = (oid: string): Record<string, string> => ({
  authorization: `Bearer e30.${Buffer.from(JSON.stringify({ oid })).toString('base64url')}.x`,
});

/** Asks the same over and over. */
async function times(count: number, ask: () => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  while (answers.length < count) answers.push(await ask());
  return answers;
}

describe('what is left is told', () => {
  const nameCheck = (arm: ArmUnderTest): Promise<Answer> =>
    arm.post(`${arm.subscription}/PROVIDERS/microsoft.apimanagement/CheckNameAvailability`, { name: 'a' });
  it.each<{
    what: string;
    ask: (arm: ArmUnderTest) => Promise<Answer>;
    of: string;
    hourly: number;
    own: number;
  }>([
    { what: 'a read', ask: (arm) => arm.get(at(arm)), of: 'reads', hourly: 12_000, own: 250 },
    {
      what: 'a HEAD',
      ask: (arm) => arm.ask('HEAD', `${at(arm)}/apis/a`),
      of: 'reads',
      hourly: 12_000,
      own: 250,
    },
    { what: 'a name check, in any case', ask: nameCheck, of: 'reads', hourly: 12_000, own: 250 },
    { what: 'a PATCH', ask: (arm) => arm.patch(at(arm), {}), of: 'writes', hourly: 1200, own: 200 },
    { what: 'a refused PUT', ask: (arm) => arm.put(at(arm), {}), of: 'writes', hourly: 1200, own: 200 },
    {
      what: 'a deletion of nothing',
      ask: (arm) => arm.delete(`${at(arm)}x`),
      of: 'deletes',
      hourly: 15_000,
      own: 200,
    },
  ])('of $what', async ({ ask, of, hourly, own }) => {
    const told = async (throttling: Throttling): Promise<unknown[]> => {
      const arm = await startArm({ services, throttling });
      return (await times(2, () => ask(arm))).map(left);
    };
    expect(await told('off')).toEqual([{ [of]: hourly - 1 }, { [of]: hourly - 1 }]);
    expect(await told('hourly')).toEqual([{ [of]: hourly - 1 }, { [of]: hourly - 2 }]);
    expect(await told('buckets')).toEqual(
      [1, 2].map((taken) => ({ [of]: own - taken, [`global-${of}`]: own * 15 - taken })),
    );
  });

  it('to each who asks, and of what all share', async () => {
    const arm = await startArm({ services, throttling: 'buckets' });
    const ask = (headers = {}): Promise<Answer> => arm.get(at(arm), { headers });
    const answers = [await ask(), await ask(as('ada')), await ask(as('ada')), await ask(as('bob'))];
    expect(answers.map(left)).toEqual([
      { reads: 249, 'global-reads': 3749 },
      { reads: 249, 'global-reads': 3748 },
      { reads: 248, 'global-reads': 3747 },
      { reads: 249, 'global-reads': 3746 },
    ]);
    expect(arm.throttling.subscription?.reads).toEqual({ remaining: 3746, limit: 3750 });
    expect(arm.throttling.callers.map(({ caller, reads }) => [caller, reads.remaining])).toEqual([
      ['anonymous', 249],
      ['ada', 248],
      ['bob', 249],
    ]);
  });

  it('of a deployment once, whatever it makes, and when', async () => {
    const arm = await startArm({ services, throttling: 'hourly' });
    const after = networkResource('networkSecurityGroups', 'after', { dependsOn: ['one'] });
    const path = deploymentPath(arm, 'all', 'rg-tailwind');
    const made = await arm.put(path, deployment({ resources: [serviceResource('one'), after] }));
    expect([made.status, left(made)]).toEqual([201, { writes: 1199 }]);
    arm.advance({ by: '50m' });
    expect((await arm.get(path)).body.properties).toMatchObject({ provisioningState: 'Succeeded' });
    expect(arm.throttling.callers.map(({ writes }) => writes.remaining)).toEqual([1199]);
  });

  it('to each by the name that the world knows', async () => {
    const arm = await startArm({ services, throttling: 'buckets' });
    arm.grant('app', [{ role: 'Owner' }]);
    const claims = Buffer.from('{"oid":"ada","appid":"app"}').toString('base64url');
    const ask = () => arm.get(at(arm), { headers: { authorization: `Bearer e30.${claims}.x` } });
    expect((await times(2, ask)).map(left)).toMatchObject([{ reads: 249 }, { reads: 248 }]);
  });

  it('with the headers of its generation', async () => {
    const marks = ['server', 'x-cache', 'x-ms-operation-identifier', 'x-msedge-ref'];
    const seen: Record<string, boolean[]> = {};
    for (const throttling of ['off', 'hourly', 'buckets'] as const) {
      const arm = await startArm({ services, throttling });
      const { headers } = await arm.get(at(arm));
      seen[throttling] = marks.map((name) => headers.has(name));
    }
    const older = [true, false, false, false];
    expect(seen).toEqual({ off: older, hourly: older, buckets: [false, true, true, true] });
  });
});

/** A thousand requests take their time on a busy machine. */
const patience = { timeout: 60_000 };

describe('who asks for too much', patience, () => {
  it.each<{ throttling: Throttling; tokens: number; waits: string; tail: string }>([
    { throttling: 'hourly', tokens: 1200, waits: '1h', tail: '' },
    {
      throttling: 'buckets',
      tokens: 200,
      waits: '1s',
      tail: ' after additional tokens are available. Refer to https://aka.ms/arm-throttling for additional information',
    },
  ])('is refused ($throttling) until time has passed', async ({ throttling, tokens, waits, tail }) => {
    const arm = await startArm({ services, throttling });
    const write = (): Promise<Answer> => arm.patch(at(arm), {}, { headers: as('ada') });
    const answers = await times(tokens + 2, write);
    expect(new Set(answers.slice(0, tokens).map(({ status }) => status))).toEqual(new Set([200]));
    for (const refused of answers.slice(tokens)) {
      expect([refused.status, refused.headers.get('retry-after'), left(refused)['writes']]).toEqual([
        429,
        '1',
        0,
      ]);
      expect(refused.headers.get('x-ms-failure-cause')).toBe('gateway');
      expect(refused.body).toEqual({
        error: {
          code: 'SubscriptionRequestsThrottled',
          message: `Number of 'write' requests for subscription '${arm.subscriptionId}' actor 'ada' exceeded. Please try again after '1' seconds${tail}.`,
        },
      });
    }
    expect((await arm.get(at(arm), { headers: as('ada') })).status, 'reads are counted apart').toBe(200);
    expect((await arm.patch(at(arm), {}, { headers: as('bob') })).status, 'so are others').toBe(200);
    arm.advance({ by: waits });
    expect((await write()).status).toBe(200);
  });

  it('is refused before anything is looked at', async () => {
    const arm = await startArm({ services, throttling: 'buckets' });
    const answers = await times(201, () => arm.delete(`${groupPath(arm, 'nowhere')}`));
    expect([answers[199]?.status, answers[200]?.status]).toEqual([404, 429]);
  });

  it('in mode skip has waited when he comes back, and time has gone on as far as that', async () => {
    const arm = await startArm({ services, throttling: 'buckets', clock: { mode: 'skip' } });
    const statuses = (await times(300, () => arm.get(at(arm)))).map(({ status }) => status);
    const refusedAt = statuses.flatMap((status, index) => (status === 429 ? [index] : []));
    expect(refusedAt).toEqual([250, 276]);
    expect(arm.now).toBe('2024-08-19T00:00:02Z');
  });

  it('ends no operation early by it', async () => {
    const arm = await startArm({
      services,
      throttling: 'buckets',
      clock: { mode: 'skip', skipReads: 100_000 },
    });
    const { headers } = await arm.delete(at(arm));
    const location = headers.get('location') as string;
    const answers = await times(400, () => arm.get(location));
    const running = answers.filter(({ body }) => body['status'] === 'InProgress');
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(answers.length - running.length);
    expect(arm.status('tailwind').provisioningState).toBe('Deleting');
  });

  it('in scaled time is told to wait for as long as it takes there', async () => {
    const arm = await startArm({ services, throttling: 'buckets', clock: { mode: 'scaled', scale: 0.001 } });
    const answers = await times(201, () => arm.patch(at(arm), {}));
    expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(900);
  });
});

describe('limits', patience, () => {
  it('are of one world: others do not feel them, and a reset fills them up', async () => {
    const arm = await startArm({ services, throttling: 'buckets' });
    const other = arm.createWorld({ name: 'other', throttling: 'buckets', services });
    const free = arm.createWorld({ name: 'free', services });
    await times(251, () => arm.get(at(arm)));
    const statuses = async (): Promise<number[]> => [
      (await arm.get(at(arm))).status,
      (await arm.get(servicePath(other, 'tailwind'))).status,
      (await arm.get(servicePath(free, 'tailwind'))).status,
    ];
    expect(await statuses()).toEqual([429, 200, 200]);
    expect(free.throttling).toEqual({ mode: 'off', subscription: null, callers: [] });
    arm.reset();
    expect(left(await arm.get(at(arm)))).toEqual({ reads: 249, 'global-reads': 3749 });
  });

  it('that are none are refused', async () => {
    await expect(startArm({ throttling: 'sometimes' as Throttling })).rejects.toThrow(
      'Expected `throttling` to be one of off, hourly, buckets; got `sometimes`.',
    );
  });

  it('forget those who have not asked for longest, so that nobody can fill the memory', () => {
    const throttle = new Throttle('buckets');
    for (let each = 0; each <= 1000; each++) throttle.take(`caller ${each}`, 'reads', 0);
    const { callers } = throttle.status(0);
    expect([callers.length, callers[0]?.caller, callers.at(-1)?.caller]).toEqual([
      1000,
      'caller 1',
      'caller 1000',
    ]);
  });

  it('never give more than there was and came back, nor keep back what is there', () => {
    const steps = fc.array(
      fc.tuple(fc.nat({ max: 3000 }), fc.constantFrom('ada', 'bob'), fc.nat({ max: 300 })),
      {
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(steps, (asked) => {
        const throttle = new Throttle('buckets');
        const given: Record<string, number> = {};
        let nowMs = Date.UTC(2024, 7, 19);
        const startMs = nowMs;
        for (const [passMs, caller, count] of asked) {
          nowMs += passMs;
          for (let each = 0; each < count; each++) {
            const { own } = throttle.remaining(caller, 'reads', nowMs);
            const waitMs = throttle.take(caller, 'reads', nowMs);
            expect(waitMs === null).toBe(own > 0);
            expect(waitMs ?? 1).toSatisfy((ms: number) => ms > 0 && ms <= 1000);
            if (waitMs === null) given[caller] = (given[caller] ?? 0) + 1;
          }
          const most = 250 + (25 * (nowMs - startMs)) / 1000;
          expect(given[caller] ?? 0).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});
