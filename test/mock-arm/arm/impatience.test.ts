import { connect } from 'node:net';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClockSettings, ConnectedWorld } from '../../../src/mock-arm/index.ts';
import {
  type Answer,
  type ArmUnderTest,
  newest,
  serviceBody,
  servicePath,
  startArm,
} from '../../helpers/arm.ts';

const minute = 60_000;

/** How long each kind of operation takes here, in minutes of virtual time. */
const lasts: Readonly<Record<string, number>> = { create: 34, update: 1, migrate: 45, delete: 2 };

const group = 'rg';
const at = (world: Pick<ConnectedWorld, 'subscriptionId'>, name = 'tailwind'): string =>
  servicePath(world, name, group);

const clocks: readonly ClockSettings[] = [
  { mode: 'manual' },
  { mode: 'skip' },
  { mode: 'skip', skipReads: 7 },
  { mode: 'scaled', scale: 2 },
  { mode: 'real' },
];

const started = (clock: ClockSettings = { mode: 'manual' }): Promise<ArmUnderTest> =>
  startArm({ clock, groups: [group] });

/** Asks without a socket. */
type Ask = (method: string, path: string, body?: unknown) => Promise<Pick<Answer, 'status' | 'body'>>;

const ways: Readonly<Record<string, (arm: ArmUnderTest) => Ask>> = {
  'over sockets': (arm) => (method, path, body) => arm.ask(method, path, { body }),
  'in process': (arm) => async (method, path, body) => {
    const { endpoint, httpClient } = arm.clientOptions;
    const sent = new Map([['content-type', 'application/json']]);
    const headers = Object.assign(sent, { toJSON: () => Object.fromEntries(sent) }) as never;
    const url = `${endpoint}${path}?api-version=${newest}`;
    const text = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await httpClient?.sendRequest({ url, method, headers, ...text });
    return { status: answer?.status ?? 0, body: JSON.parse(answer?.bodyAsText || 'null') as Answer['body'] };
  },
};

/** Every operation of a world: what, on what, and the milliseconds at which it began and ended. */
interface Ran {
  readonly kind: string;
  readonly subject: string;
  readonly from: number;
  readonly to: number | undefined;
}

function operationsOf({ timeline }: Pick<ConnectedWorld, 'timeline'>): Ran[] {
  const ends = new Map(
    timeline.flatMap(({ event, detail, elapsedMs }) =>
      event === 'operation.ended' ? [[detail['operationId'], elapsedMs] as const] : [],
    ),
  );
  return timeline.flatMap(({ event, subject, detail, elapsedMs }) => {
    if (event !== 'operation.started') return [];
    return [
      { kind: detail['kind'] as string, subject, from: elapsedMs, to: ends.get(detail['operationId']) },
    ];
  });
}

/** What is wrong with what ran: an end before or after its time, or two at once on one service. */
function untimely(world: ConnectedWorld): string[] {
  const all = operationsOf(world);
  return all.flatMap((each, index) => {
    const { kind, subject, from, to } = each;
    const took = to === undefined ? undefined : (to - from) / minute;
    const wrong =
      took !== undefined && took !== lasts[kind] ? [`${kind} of ${subject} took ${took} minutes`] : [];
    const until = to ?? Number.POSITIVE_INFINITY;
    const beside = all.slice(index + 1).filter((other) => other.subject === subject && other.from < until);
    return [...wrong, ...beside.map((other) => `${other.kind} of ${subject} began during its ${kind}`)];
  });
}

describe.each(clocks)('in mode $mode ($scale, $skipReads)', (clock) => {
  it.each(Object.keys(ways))('of 64 creations of one service at once, %s, one is taken', async (way) => {
    const arm = await started(clock);
    const ask = (ways[way] as (typeof ways)[string])(arm);
    const answers = await Promise.all(
      Array.from({ length: 64 }, () => ask('PUT', at(arm), serviceBody({}, { tags: { a: 'b' } }))),
    );
    const counts = [201, 409].map((wanted) => answers.filter(({ status }) => status === wanted).length);
    expect(counts).toEqual([1, 63]);
    expect(answers.find(({ status }) => status === 409)?.body.error).toMatchObject({ code: 'ServiceLocked' });
    expect(operationsOf(arm)).toMatchObject([
      { kind: 'create', subject: 'tailwind', from: expect.any(Number) as number },
    ]);
    expect(untimely(arm)).toEqual([]);
  });

  it.each(Object.keys(ways))('64 creations at once, %s, are 64 services, each in its time', async (way) => {
    const arm = await started(clock);
    const bystander = arm.createWorld({ name: 'bystander', clock: { mode: 'manual' } });
    const ask = (ways[way] as (typeof ways)[string])(arm);
    const names = Array.from({ length: 64 }, (_, index) => `tailwind-${index}`);
    const answers = await Promise.all(names.map((name) => ask('PUT', at(arm, name), serviceBody())));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(
      operationsOf(arm)
        .map(({ subject }) => subject)
        .sort(),
    ).toEqual([...names].sort());
    arm.advance({ by: '34m' });
    const ended = operationsOf(arm).filter(({ to }) => to !== undefined);
    expect(ended).toHaveLength(64);
    expect(untimely(arm)).toEqual([]);
    expect([bystander.timeline, bystander.now]).toEqual([[], '2024-08-19T00:00:00Z']);
  });
});

describe('who', () => {
  it('never polls finds it done in its time all the same', async () => {
    const arm = await started();
    await arm.put(at(arm), serviceBody());
    arm.advance({ by: '33m59s' });
    expect(arm.status('tailwind').provisioningState).toBe('Activating');
    arm.advance({ by: '1s' });
    expect(arm.status('tailwind').provisioningState).toBe('Succeeded');
  });

  it('never polls is not served sooner because another one waits for less', async () => {
    const arm = await startArm({
      clock: { mode: 'skip' },
      services: [{ name: 'going', resourceGroup: group }],
    });
    await arm.put(at(arm), serviceBody());
    const { headers } = await arm.delete(at(arm, 'going'));
    for (const _ of [1, 2, 3]) await arm.get(headers.get('location') as string);
    expect([arm.now, arm.status('tailwind').provisioningState]).toEqual([
      '2024-08-19T00:02:00Z',
      'Activating',
    ]);
    expect(untimely(arm)).toEqual([]);
  });

  it.each(clocks)('polls before it can be done is told that it is not ($mode)', async (clock) => {
    const arm = await started({ ...clock, ...(clock.mode === 'skip' && { skipReads: 100 }) });
    const { headers } = await arm.put(at(arm), serviceBody());
    const poll = headers.get('azure-asyncoperation') as string;
    const polls = await Promise.all(Array.from({ length: 20 }, () => arm.get(poll)));
    expect(new Set(polls.map(({ body }) => body['status']))).toEqual(new Set(['InProgress']));
  });

  it('polls twice at once hears once that it runs and once that it is done, at its time', async () => {
    const arm = await started({ mode: 'skip' });
    const { headers } = await arm.put(at(arm), serviceBody());
    const poll = headers.get('azure-asyncoperation') as string;
    const polls = await Promise.all([arm.get(poll), arm.get(poll)]);
    expect(polls.map(({ body }) => body['status'])).toEqual(
      expect.arrayContaining(['InProgress', 'Succeeded']),
    );
    expect(arm.now).toBe('2024-08-19T00:34:00Z');
  });

  it('sends a POST again starts nothing more', async () => {
    const arm = await startArm({ services: [{ name: 'tailwind', resourceGroup: group }] });
    const post = (): Promise<Answer> => arm.post(`${at(arm)}/migrateToStv2`, { mode: 'NewIp' });
    const answers = await Promise.all([post(), post(), post()]);
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(1);
    expect(operationsOf(arm)).toHaveLength(1);
  });

  it('goes away while he is being answered has been heard', async () => {
    const arm = await started();
    const abort = new AbortController();
    const asked = fetch(`${arm.arm}${at(arm)}?api-version=${newest}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(serviceBody()),
      signal: abort.signal,
    });
    await Promise.all([asked.then(({ body }) => body?.cancel()), asked.then(() => abort.abort())]);
    const again = await arm.put(at(arm), serviceBody());
    expect([again.status, operationsOf(arm).length]).toEqual([409, 1]);
  });

  it.each([
    { how: 'in the middle of a body', share: 0.5, heard: 0 },
    { how: 'before the last byte of one', share: 0.999, heard: 0 },
    { how: 'when all is said', share: 1, heard: 1 },
  ])('hangs up $how is heard $heard times', async ({ share, heard }) => {
    const arm = await started();
    const body = Buffer.from(JSON.stringify(serviceBody()));
    const { hostname, port } = new URL(arm.arm as string);
    const head = `PUT ${at(arm)}?api-version=${newest} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n`;
    const said = body.subarray(0, Math.floor(body.length * share));
    await new Promise((resolve) => {
      const socket = connect(Number(port), hostname);
      socket.on('close', resolve).on('error', () => {});
      socket.write(`${head}content-length: ${body.length}\r\n\r\n`);
      socket.write(said, () =>
        heard === 0 ? socket.destroy() : socket.once('data', () => socket.destroy()),
      );
    });
    const { status } = await arm.get(at(arm));
    expect([status, operationsOf(arm).length]).toEqual(heard === 0 ? [404, 0] : [200, 1]);
  });
});

/** One thing that somebody does. */
type Step =
  | { readonly does: 'create' | 'delete' | 'migrate' | 'read' | 'poll'; readonly which: number }
  | { readonly does: 'advance'; readonly minutes: number };

describe('whatever many do at once', () => {
  const which = fc.nat({ max: 2 });
  const does = fc.constantFrom('create', 'create', 'delete', 'migrate', 'read', 'poll', 'poll');
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 6, arbitrary: fc.record({ does, which }) as fc.Arbitrary<Step> },
    {
      weight: 1,
      arbitrary: fc.record({ does: fc.constant('advance' as const), minutes: fc.nat({ max: 50 }) }),
    },
  );
  const schedule = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 12 });
  const modes = fc.constantFrom<ClockSettings>(
    { mode: 'manual' },
    { mode: 'skip' },
    { mode: 'skip', skipReads: 3 },
  );

  it(
    'every answer is true when it is given, and every operation takes its time',
    { timeout: 300_000 },
    async () => {
      const arm = await started();
      let made = 0;
      const runs = { numRuns: Math.ceil((fc.readConfigureGlobal().numRuns as number) / 8) };
      await fc.assert(
        fc.asyncProperty(schedule, modes, async (rounds, clock) => {
          const [world, bystander] = [0, 1].map((seed) =>
            arm.createWorld({
              name: `w${made++}`,
              seed,
              clock,
              services: [{ name: 'seeded', resourceGroup: group, sku: 'Developer' }],
            }),
          ) as [ConnectedWorld, ConnectedWorld];
          const before = bystander.timeline.length;
          const impatient = new Impatient(arm, world);
          for (const round of rounds) await Promise.all(round.map((each) => impatient.take(each)));
          expect(untimely(world)).toEqual([]);
          expect([bystander.timeline.length, bystander.now]).toEqual([before, '2024-08-19T00:00:00Z']);
          for (const { name } of [world, bystander]) arm.removeWorld(name);
        }),
        runs,
      );
    },
  );
});

const named = ['seeded', 'one', 'two'];

/** Where the last thing that was begun is polled, and what that was. */
interface Begun {
  readonly url: string;
  readonly kind: string;
  readonly subject: string;
}

/** One who takes steps in a world, and holds every answer against what has happened there by then. */
class Impatient {
  readonly #arm: ArmUnderTest;
  readonly #world: ConnectedWorld;
  #begun: Begun | undefined;

  constructor(arm: ArmUnderTest, world: ConnectedWorld) {
    this.#arm = arm;
    this.#world = world;
  }

  async take(step: Step): Promise<void> {
    if (step.does === 'advance') return void this.#world.advance({ by: `PT${step.minutes}M` });
    const subject = named[step.which] as string;
    const path = at(this.#world, subject);
    const arm = this.#arm;
    const acts = {
      create: async () => this.#note(subject, 'create', await arm.put(path, serviceBody({}, { tags: {} }))),
      delete: async () => this.#note(subject, 'delete', await arm.delete(path)),
      migrate: async () =>
        this.#note(subject, 'migrate', await arm.post(`${path}/migrateToStv2`, { mode: 'NewIp' })),
      read: async () => this.#demandTrueState(this.#running(subject), subject, await arm.get(path)),
      poll: async () => this.#begun && this.#demandTrueEnd(this.#begun, await arm.get(this.#begun.url)),
    };
    await acts[step.does]();
  }

  #note(subject: string, asked: string, { status, headers }: Answer): void {
    expect([200, 201, 202, 204, 400, 404, 409]).toContain(status);
    const url = headers.get('azure-asyncoperation') ?? headers.get('location');
    const kind = asked === 'create' && status === 200 ? 'update' : asked;
    if (url !== null) this.#begun = { url, kind, subject };
  }

  /** When what runs on a service began; others act at the same time, so it may end while an answer is on its way. */
  #running(subject: string): number[] {
    return operationsOf(this.#world)
      .filter((each) => each.subject === subject && each.to === undefined)
      .map(({ from }) => from);
  }

  #demandTrueState(before: readonly number[], subject: string, { status, body }: Answer): void {
    const isBusy = this.#running(subject).some((from) => before.includes(from));
    const isReady = status === 200 && body.properties?.['provisioningState'] === 'Succeeded';
    expect(isReady && isBusy).toBe(false);
  }

  #demandTrueEnd({ kind, subject }: Begun, { status, body }: Answer): void {
    const isOver = status === 200 ? body?.['status'] !== 'InProgress' : status !== 202;
    const all = operationsOf(this.#world).filter((each) => each.kind === kind && each.subject === subject);
    const hasEnded = all.some(({ to }) => to !== undefined);
    expect(isOver && !hasEnded).toBe(false);
  }
}
