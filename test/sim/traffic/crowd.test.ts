import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Experience, Population, ResolverModel } from '../../../src/sim/index.ts';
import { Crowd } from '../../../src/sim/traffic/crowd.ts';
import type { Heard, Meeting, Met } from '../../../src/sim/traffic/meeting.ts';
import { madeBefore, requestMs } from '../../../src/sim/traffic/rhythm.ts';
import { oneByOne, type Scenery } from './one-by-one.ts';

const soak = process.env['SOAK'] !== undefined;
const startMs = 1_724_025_600_000;
const old = new Set(['c1']);
const [first, second] = ['198.18.0.1', '198.18.0.2'];

const population: Population = {
  name: 'clients',
  service: 'contoso',
  hostName: 'api.contoso.com',
  clients: 10,
  view: 'public',
  resolver: { kind: 'honest' },
  keepAlive: false,
  everyMs: 1_000,
  allows: 'any',
  backend: null,
};

const answered = (address: string, computeId: string): Met => ({ address, computeId, trouble: null });
const silent = (address: string): Met => ({
  address,
  computeId: null,
  trouble: { kind: 'refused', why: 'moving' },
});

/** What is met where a name leads to an address for so long, and some compute answers on each address. */
function meeting(heard: Heard | string, met: readonly Met[], phase: Meeting['phase'] = 'steady'): Meeting {
  return {
    phase,
    heard: typeof heard === 'string' ? { kind: 'answer', addresses: [heard], lastsMs: 10_000 } : heard,
    met: new Map(met.map((each) => [each.address as string, each])),
  };
}

function lived(over: Partial<Population>, scenery: readonly Scenery[], untilMs: number): Experience {
  const crowd = new Crowd({ ...population, ...over }, startMs, old);
  for (const { atMs, meeting: now } of scenery) crowd.meet(now, startMs + atMs);
  return crowd.end(startMs + untilMs);
}

describe('the rhythm of calls', () => {
  it.each([
    { client: 0, atMs: 0, made: 0 },
    { client: 0, atMs: 1, made: 1 },
    { client: 0, atMs: 1_000, made: 1 },
    { client: 0, atMs: 1_001, made: 2 },
    { client: 5, atMs: 500, made: 0 },
    { client: 5, atMs: 501, made: 1 },
    { client: 9, atMs: 1_900, made: 1 },
  ])('client $client of ten has made $made requests before $atMs ms', ({ client, atMs, made }) => {
    expect(madeBefore({ clients: 10, everyMs: 1_000 }, client, atMs)).toBe(made);
  });

  it('a request of the number of those made before an instant is the first at or after it', () => {
    const rhythms = fc.record({
      clients: fc.integer({ min: 1, max: 50 }),
      everyMs: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(rhythms, fc.nat(10_000), fc.nat(49), (rhythm, atMs, any) => {
        const client = any % rhythm.clients;
        const made = madeBefore(rhythm, client, atMs);
        expect(requestMs(rhythm, client, made)).toBeGreaterThanOrEqual(atMs);
        expect(made === 0 ? -1 : requestMs(rhythm, client, made - 1)).toBeLessThan(atMs);
      }),
    );
  });
});

describe('a crowd', () => {
  const up = [answered(first, 'c1'), answered(second, 'c2')];
  const moved: readonly Scenery[] = [
    { atMs: 0, meeting: meeting(first, up) },
    { atMs: 60_000, meeting: meeting(second, up) },
    { atMs: 75_000, meeting: meeting(second, [silent(first), answered(second, 'c2')]) },
  ];

  it.each<{ says: string; over: Partial<Population>; want: Partial<Experience> }>([
    { says: 'that asks anew in time loses nothing', over: {}, want: { lost: 0 } },
    {
      says: 'that never asks anew loses all from then on',
      over: { resolver: { kind: 'forever' } },
      want: { servedByOld: 750, lost: 250, firstFailureMs: startMs + 75_000, longestOutageMs: 25_000 },
    },
    {
      says: 'that believes for longer than both answer loses some',
      over: { resolver: { kind: 'minimum', seconds: 20 } },
      want: { servedByOld: 686, servedByNew: 310, lost: 4, longestOutageMs: 3_000 },
    },
    {
      says: 'that believes nothing changes over at once',
      over: { resolver: { kind: 'maximum', seconds: 0 } },
      want: { servedByOld: 600, servedByNew: 400, resets: 0 },
    },
    {
      says: 'with a pool changes over when its connections break',
      over: { resolver: { kind: 'pool' } },
      want: { servedByOld: 750, servedByNew: 250, lost: 0, resets: 10 },
    },
    {
      says: 'that keeps its connections and then asks anew is late too',
      over: { keepAlive: true },
      want: { servedByOld: 750, servedByNew: 250, lost: 0, resets: 10 },
    },
    {
      says: 'with the new address in its hosts file is ahead of all',
      over: { resolver: { kind: 'hosts', address: second } },
      want: { servedByOld: 0, servedByNew: 1_000 },
    },
  ])('$says', ({ over, want }) => {
    const experience = lived(over, moved, 100_000);
    expect(experience).toMatchObject({ requests: 1_000, ...want });
  });

  it('goes on with what has expired for a while where nobody answers, if it serves stale answers', () => {
    const scenery = [
      { atMs: 0, meeting: meeting(first, up) },
      { atMs: 20_000, meeting: meeting({ kind: 'silence' }, up) },
    ];
    const [honest, stale] = [{ kind: 'honest' }, { kind: 'serveStale', seconds: 30 }] as const;
    const losses = [honest, stale].map((resolver) => lived({ resolver }, scenery, 100_000).firstFailureMs);
    expect(losses).toEqual([startMs + 20_000, startMs + 50_000]);
  });

  it('believes that there is no such name for as long as the SOA says', () => {
    const nothing: Heard = { kind: 'answer', addresses: [], lastsMs: 30_000 };
    const scenery = [
      { atMs: 0, meeting: meeting(nothing, up) },
      { atMs: 1, meeting: meeting(first, up) },
    ];
    for (const kind of ['honest', 'forever'] as const) {
      const { losses } = lived({ resolver: { kind } }, scenery, 100_000);
      expect(losses).toMatchObject([{ kind: 'unresolved', why: 'dns', address: null }]);
      expect(losses[0]?.lastAtMs).toBeGreaterThan(startMs + 20_000);
      expect(losses[0]?.lastAtMs).toBeLessThan(startMs + 30_000);
    }
    expect(lived({ resolver: { kind: 'pool' } }, scenery, 100_000).lost).toBe(1);
  });

  it('sees the world after an event with a request made in that very instant', () => {
    const scenery = [
      { atMs: 0, meeting: meeting(first, up) },
      { atMs: 5_000, meeting: meeting(first, [silent(first)]) },
      { atMs: 5_001, meeting: meeting(first, up) },
    ];
    expect(lived({ clients: 1 }, scenery, 10_000)).toMatchObject({
      lost: 1,
      firstFailureMs: startMs + 5_000,
      longestOutageMs: 1_000,
    });
  });

  it('breaks a connection in a silence between two requests, and at a handover to another compute', () => {
    const scenery = [
      { atMs: 0, meeting: meeting(first, up) },
      { atMs: 100, meeting: meeting(first, [silent(first)]) },
      { atMs: 200, meeting: meeting(first, up) },
      { atMs: 5_500, meeting: meeting(first, [answered(first, 'c2')]) },
    ];
    expect(lived({ clients: 1, keepAlive: true }, scenery, 10_000)).toMatchObject({
      resets: 2,
      lost: 0,
      servedByOld: 6,
      servedByNew: 4,
    });
  });
});

const computes = ['c1', 'c2', 'c3'];
const addresses = ['198.18.0.1', '198.18.0.2', '198.18.0.3'] as const;
const lasts = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 20_000 }));
const anyHeard: fc.Arbitrary<Heard> = fc.oneof(
  {
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      addresses: fc.subarray([...addresses]),
      lastsMs: lasts,
    }),
    weight: 5,
  },
  { arbitrary: fc.constant({ kind: 'silence' as const }), weight: 1 },
);
const anyMet = (address: string): fc.Arbitrary<Met> =>
  fc.oneof(
    { arbitrary: fc.constantFrom(...computes).map((id) => answered(address, id)), weight: 4 },
    { arbitrary: fc.constant(silent(address)), weight: 2 },
    {
      arbitrary: fc.constantFrom(...computes).map((computeId): Met => ({
        address,
        computeId,
        trouble: { kind: 'backendRefused', why: 'backend', source: '10.0.0.5' },
      })),
      weight: 1,
    },
  );
const anyMeeting: fc.Arbitrary<Meeting> = fc.record({
  phase: fc.constantFrom('steady', 'building', 'cutover', 'coexisting'),
  heard: anyHeard,
  met: fc
    .tuple(...addresses.map(anyMet))
    .map((all) => new Map(all.map((met) => [met.address as string, met]))),
});
const seconds = fc.integer({ min: 0, max: 20 });
const anyResolver: fc.Arbitrary<ResolverModel> = fc.oneof(
  fc.constantFrom<ResolverModel>({ kind: 'honest' }, { kind: 'forever' }, { kind: 'pool' }),
  fc.record({ kind: fc.constantFrom('minimum', 'maximum', 'serveStale'), seconds }),
  fc.record({ kind: fc.constant('hosts' as const), address: fc.constantFrom(...addresses) }),
);
const anyPopulation = fc
  .record({
    clients: fc.integer({ min: 1, max: 7 }),
    everyMs: fc.oneof(fc.integer({ min: 300, max: 5_000 }), fc.constantFrom(1_000, 60_000)),
    resolver: anyResolver,
    keepAlive: fc.boolean(),
  })
  .map((over): Population => ({ ...population, ...over }));
/** Whole seconds often, so that requests and events meet. */
const instant = fc.oneof(
  fc.integer({ min: 1, max: 59 }).map((each) => each * 1_000),
  fc.integer({ min: 1, max: 59_999 }),
);
const anyScenery = fc
  .tuple(anyMeeting, fc.uniqueArray(fc.tuple(instant, anyMeeting), { selector: ([at]) => at, maxLength: 8 }))
  .map(([begins, rest]): Scenery[] => [
    { atMs: 0, meeting: begins },
    ...rest.sort(([a], [b]) => a - b).map(([atMs, each]) => ({ atMs, meeting: each })),
  ]);

/** The order among losses that begin together means nothing. */
function inOrder(experience: Experience): Experience {
  const text = (loss: object): string =>
    JSON.stringify(Object.entries(loss).sort(([a], [b]) => (a < b ? -1 : 1)));
  const losses = [...experience.losses].sort((a, b) => (text(a) < text(b) ? -1 : 1));
  return { ...experience, losses };
}

function sinceStart(experience: Experience): Experience {
  const since = (ms: number): number => ms - startMs;
  const { firstFailureMs, lastFailureMs, losses } = experience;
  return {
    ...experience,
    firstFailureMs: firstFailureMs === null ? null : since(firstFailureMs),
    lastFailureMs: lastFailureMs === null ? null : since(lastFailureMs),
    losses: losses.map((loss) => ({
      ...loss,
      firstAtMs: since(loss.firstAtMs),
      lastAtMs: since(loss.lastAtMs),
    })),
  };
}

describe('what is counted at once', () => {
  it(
    'is what making every request by itself comes to',
    () => {
      fc.assert(
        fc.property(anyPopulation, anyScenery, (who, scenery) => {
          const counted = sinceStart(lived(who, scenery, 60_000));
          expect(inOrder(counted)).toEqual(inOrder(oneByOne(who, scenery, 60_000, old)));
        }),
        { numRuns: soak ? 20_000 : 500 },
      );
    },
    soak ? 600_000 : 30_000,
  );

  it('does not depend on how often somebody looks', () => {
    fc.assert(
      fc.property(anyPopulation, anyScenery, fc.array(instant, { maxLength: 20 }), (who, scenery, looks) => {
        const often = [...looks.map((atMs) => ({ atMs })), ...scenery]
          .sort((a, b) => a.atMs - b.atMs)
          .map(({ atMs }) => ({
            atMs,
            meeting: scenery.findLast((each) => each.atMs <= atMs)?.meeting as Meeting,
          }));
        expect(lived(who, often, 60_000)).toEqual(lived(who, scenery, 60_000));
      }),
    );
  });
});
