import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/model/index.ts';
import { type ServiceStatus, World } from '../../src/sim/index.ts';
import { planOf } from './golden/changed-plan.ts';
import { begun } from './golden/acts.ts';
import { type Attempt, inOneWay, ready } from './golden/course.ts';
import { courses } from './golden/courses.ts';

const minute = 60_000;
const seeds = Array.from({ length: 30 }, (_, seed) => seed);

/** One location, one movement, with nothing before it and nothing done after it has begun. */
const plain = courses.filter(({ instance, given, later, from, path }) => {
  return !instance.additionalLocations && !given && !later && from === undefined && path !== 'update';
});
const attempts = inOneWay(
  plain.filter(({ path }, index) => plain.findIndex((each) => each.path === path) === index),
);

/** The instance of an attempt in a world that draws its durations, where it begins. */
function begunIn(attempt: Attempt, seed: number): World {
  const rehearsal = ready({
    ...attempt,
    course: { ...attempt.course, given: (each) => void begun(each, attempt.begins) },
  });
  const { options, journal } = rehearsal.world.recipe;
  return World.replay({
    version: 3,
    options: { ...options, seed, durations: 'drawn' },
    journal,
    nowMs: rehearsal.world.startMs,
  });
}

const status = (world: World): ServiceStatus => world.describe('contoso') as ServiceStatus;

/** How long each phase lasts in a world of this seed. */
function phases(attempt: Attempt, seed: number): Map<string, number> {
  const world = begunIn(attempt, seed);
  const lasted = new Map<string, number>();
  for (let { phase } = status(world); phase !== 'steady'; phase = status(world).phase) {
    const beganMs = world.nowMs;
    world.advanceUntil(() => status(world).phase !== phase);
    lasted.set(phase, world.nowMs - beganMs);
  }
  return lasted;
}

/** What a table of durations amounts to: whether all are in the range of the figure, and whether they differ. */
function spread(
  figure: Figure | null | undefined,
  all: readonly (number | undefined)[],
): { outside: number[]; differ: boolean } {
  const [least, most] = figure?.rangeMs ?? [0, 0];
  const drawn = all.map((ms) => ms ?? 0);
  return { outside: drawn.filter((ms) => ms < least || ms > most), differ: new Set(drawn).size > 1 };
}

/** Within its range, and different from seed to seed where the range is more than one figure. */
function wanted(figure: Figure | null | undefined): ReturnType<typeof spread> {
  const [least, most] = figure?.rangeMs ?? [0, 0];
  return { outside: [], differ: least < most };
}

describe('drawn durations', () => {
  it.each(attempts)('%s: stay within what the words of the documents allow, and use it', (_, attempt) => {
    const { build, cutover, retention } = planOf(attempt);
    const drawn = seeds.map((seed) => phases(attempt, seed));
    for (const [phase, figure] of [
      ['building', build.lasts],
      ['cutover', cutover?.lasts],
      ['coexisting', retention],
    ] as const) {
      const lasted = drawn.map((each) => each.get(phase));
      expect(spread(figure, lasted), `${phase}`).toEqual(wanted(figure));
    }
  });

  it.each(attempts)('%s: never make the documented lock outlive the migration', (_, attempt) => {
    const { build, cutover } = planOf(attempt);
    const longest = build.lasts.rangeMs[1] + (cutover?.lasts.rangeMs[1] ?? 0);
    for (const seed of seeds) {
      const world = begunIn(attempt, seed);
      world.advanceUntil(() => status(world).provisioningState === 'Succeeded');
      expect(status(world).configurationLockedUntil).toBeNull();
      expect(world.nowMs - world.startMs).toBeLessThanOrEqual(longest);
    }
  });

  it('of the way out of a subnet do so too [C5.vacating, C5.unlock, X16]', () => {
    const [, attempt] = attempts.find(([, each]) => each.course.path.startsWith('new-subnet')) ?? [];
    const left = seeds.map((seed) => leaving(begunIn(attempt as Attempt, seed)));
    expect(
      left.filter(
        ({ vacating, unlinking }) => vacating < 15 || vacating > 45 || unlinking < 15 || unlinking > 60,
      ),
    ).toEqual([]);
    expect(new Set(left.map(({ vacating }) => vacating)).size).toBeGreaterThan(1);
    expect(new Set(left.map(({ unlinking }) => unlinking)).size).toBeGreaterThan(1);
  });
});

/** How many minutes the addresses of the old compute stay held once it is gone, and the subnet linked after that. */
function leaving(world: World): { vacating: number; unlinking: number } {
  world.advanceTo(world.nowMs + 24 * 60 * minute);
  const at = (event: string): number =>
    (world.timeline.entries.find((entry) => entry.event === event)?.elapsedMs ?? 0) / minute;
  const [left, vacated, unlinked] = ['subnet.leaving', 'subnet.vacated', 'subnet.unlinked'].map(at) as [
    number,
    number,
    number,
  ];
  return { vacating: vacated - left, unlinking: unlinked - vacated };
}
