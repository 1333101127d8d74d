import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Command, type SavedWorld, subnetsOf, World } from '../../src/sim/index.ts';
import { without } from '../helpers/without.ts';
import type { Move } from './random-moves.ts';
import { anyStory, anyTask, beginning, outlast, play, type Story, tell } from './random-world.ts';
import { Watch } from './watch.ts';

const { seed, numRuns = 100 } = fc.readConfigureGlobal();
/** To save a world, or to look at all of it, again and again takes its time. */
const [half, quarter, eighth] = [2, 4, 8].map((part) => ({ numRuns: Math.ceil(numRuns / part) }));

/** What a service is, but for its history. */
function remains(world: World, name: string): unknown {
  const seen = without(world.describe(name) ?? {}, 'now', 'lastFailure');
  const history = ['etag', 'operationId', 'lastFailure', 'locations', 'observed'];
  const kept = without(world.service(name) ?? {}, ...history);
  return structuredClone({ seen, kept, holders: world.save().addresses.holders });
}

/** The world that was saved and loaded: it is saved again as it was. */
function reloaded(world: World): World {
  const saved = JSON.stringify(world.save());
  const loaded = World.load(JSON.parse(saved) as SavedWorld);
  expect(JSON.stringify(loaded.save())).toBe(saved);
  return loaded;
}

/** The same thing, done to another service. */
function about(name: string, move: Move): Move {
  if (move.act === 'do') return { ...move, command: { ...move.command, name } as Command };
  return { ...move, name } as Move;
}

/** Takes away all there is: instances first, then whatever could hold up the rest. */
function clear(world: World): void {
  outlast(world);
  for (const name of world.services.keys()) world.execute({ type: 'service.delete', name, keep: 'nothing' });
  const holding = [...world.resources.values()].filter(({ type }) => /locks|Interfaces/.test(type));
  for (const { id } of holding) world.execute({ type: 'resource.delete', id });
  outlast(world);
}

/** Lets a story happen while somebody looks at the world after every command, and glances at it after every event. */
function watched(story: Story): World {
  const world = beginning(story);
  const watch = new Watch(world);
  const wait = (by: number): void => {
    const toMs = world.nowMs + by;
    for (let next = world.nextEventMs; next !== null && next <= toMs; next = world.nextEventMs) {
      world.advanceTo(next);
      watch.glance();
    }
    world.advanceTo(toMs);
  };
  for (const move of story.moves) {
    play(world, move, wait);
    watch.look();
  }
  return world;
}

describe(`whatever is done to a world (seed ${seed ?? 'of the moment, said on failure'})`, () => {
  it('its recipe brings it about again, to the byte', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const world = tell(story);
        const again = World.replay(JSON.parse(JSON.stringify(world.recipe)) as World['recipe']);
        expect(String(again.timeline)).toBe(String(world.timeline));
        expect(again.save()).toEqual(world.save());
      }),
      quarter,
    );
  });

  it('many short steps come to the same as one long one', () => {
    fc.assert(
      fc.property(
        anyStory,
        fc.array(fc.integer({ min: 1, max: 3_600_000 }), { minLength: 1, maxLength: 20 }),
        (story, steps) => {
          const world = beginning(story);
          let taken = 0;
          const inSteps = (by: number): void => {
            const toMs = world.nowMs + by;
            const leastMs = Math.ceil(by / 300); // a day in steps of a millisecond would never end
            while (world.nowMs < toMs) {
              const stepMs = Math.max(leastMs, steps[taken++ % steps.length] as number);
              world.advanceTo(Math.min(toMs, world.nowMs + stepMs));
            }
          };
          for (const move of story.moves) play(world, move, inSteps);
          const once = tell(story);
          expect(String(world.timeline)).toBe(String(once.timeline));
          expect(world.save()).toEqual(once.save());
        },
      ),
      quarter,
    );
  });

  it('saved and loaded at any time it goes on just the same', () => {
    fc.assert(
      fc.property(anyStory, fc.array(fc.boolean(), { minLength: 1 }), (story, reloads) => {
        let world = beginning(story);
        story.moves.forEach((move, at) => {
          if (reloads[at % reloads.length]) world = reloaded(world);
          play(world, move);
        });
        const untouched = tell(story);
        expect(String(world.timeline)).toBe(String(untouched.timeline));
        expect(world.save()).toEqual(untouched.save());
      }),
      eighth,
    );
  });

  it('what is refused, changes nothing or makes no sense leaves no trace', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const world = beginning(story);
        for (const move of story.moves) {
          const [before, revision] = [JSON.stringify(world.save()), world.revision];
          const answer = play(world, move);
          if (!['refused', 'unchanged', 'misuse'].includes(answer)) continue;
          expect(JSON.stringify(world.save())).toBe(before);
          expect(world.revision).toBe(revision);
        }
      }),
      eighth,
    );
  });

  it('no address has two owners, no lock lasts, and stv2 is never left for stv1', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        expect(watched(story)).toBeInstanceOf(World);
      }),
      eighth,
    );
  });

  it('nobody is served by what is not there, or through a door that is closed before or while it happens', () => {
    const closing = fc.record({
      act: fc.constant('security' as const),
      name: fc.constantFrom('alpha' as const, 'bravo' as const),
      rules: fc.constantFrom('few' as const, 'none' as const),
    });
    fc.assert(
      fc.property(anyStory, closing, fc.nat({ max: 5 }), (story, move, at) => {
        const moves = story.moves.toSpliced(at, 0, move);
        expect(watched({ ...story, moves })).toBeInstanceOf(World);
      }),
      eighth,
    );
  });

  it('a failure at any time takes nothing away and leaves nothing behind', () => {
    fc.assert(
      fc.property(anyStory, anyTask, fc.integer({ min: 0, max: 3 * 60 * 60 }), (story, task, seconds) => {
        const world = tell(story);
        outlast(world);
        const idle = [...world.services.keys()].filter(
          (name) => world.describe(name)?.provisioningState === 'Succeeded',
        );
        for (const name of idle) {
          const before = remains(world, name);
          if (play(world, about(name, task)) !== 'started') continue;
          world.advanceTo(
            Math.min(world.nowMs + seconds * 1000, Date.parse(world.describe(name)?.phaseEndsAt ?? '') - 1),
          );
          // What its network does not let through may have failed already.
          if (['building', 'cutover'].includes(world.describe(name)?.phase ?? ''))
            world.execute({ type: 'service.fail', name, failure: { code: 'Stop', message: 'Told to.' } });
          outlast(world);
          expect(remains(world, name)).toEqual(before);
        }
      }),
      half,
    );
  });

  it('every operation and every lock ends, and then all is quiet', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const world = tell(story);
        outlast(world);
        const running = [...world.operations.values()].filter(({ endedAtMs }) => endedAtMs === null);
        expect(running).toEqual([]);
        expect(world.nextEventMs).toBeNull();
        for (const name of world.services.keys()) {
          expect(world.describe(name)).toMatchObject({ phaseEndsAt: null, configurationLockedUntil: null });
          expect(['steady', 'blocked']).toContain(world.describe(name)?.phase);
          expect(['Succeeded', 'Failed']).toContain(world.describe(name)?.provisioningState);
        }
      }),
      half,
    );
  });

  it('what is deleted leaves nothing behind: subnets are empty, nothing is linked, timed or held', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const world = tell(story);
        clear(world);
        const { clock, links, services, deleted, addresses } = world.save();
        expect([clock.timers, links, services, deleted]).toEqual([[], [], [], []]);
        expect(addresses.holders.filter(([, holder]) => !world.resources.has(holder.toLowerCase()))).toEqual(
          [],
        );
        for (const { id } of [...world.resources.values()].flatMap((each) => subnetsOf(each)))
          expect(world.subnetUsage(id)).toMatchObject({ held: [], tenants: [] });
        for (const part of ['virtualNetworks', '']) {
          const left = [...world.resources.values()].filter(({ type }) => type.endsWith(part));
          expect(left.map(({ id }) => world.execute({ type: 'resource.delete', id }).kind)).toEqual(
            left.map(() => 'done'),
          );
        }
        expect(world.save().addresses.holders).toEqual([]);
      }),
      half,
    );
  });
});
