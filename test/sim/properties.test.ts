import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { World } from '../../src/sim/index.ts';
import { without } from '../helpers/without.ts';
import { anyStory, anyTask, beginning, outlast, play, type Story, tell } from './random-world.ts';
import { Watch } from './watch.ts';

const { seed, numRuns = 100 } = fc.readConfigureGlobal();

/** What a service is, but for its history. */
function remains(world: World, name: string): unknown {
  const seen = without(world.describe(name) ?? {}, 'now', 'lastFailure');
  const history = ['etag', 'operationId', 'lastFailure', 'locations'];
  const kept = without(world.service(name) ?? {}, ...history);
  return structuredClone({ seen, kept, holders: world.save().addresses.holders });
}

/** Lets a story happen while somebody looks at the world after every command and every event. */
function watched(story: Story): World {
  const world = beginning(story);
  const watch = new Watch(world);
  const wait = (by: number): void => {
    const toMs = world.nowMs + by;
    for (let next = world.nextEventMs; next !== null && next <= toMs; next = world.nextEventMs) {
      world.advanceTo(next);
      watch.look();
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
            while (world.nowMs < toMs)
              world.advanceTo(Math.min(toMs, world.nowMs + (steps[taken++ % steps.length] as number)));
          };
          for (const move of story.moves) play(world, move, inSteps);
          const once = tell(story);
          expect(String(world.timeline)).toBe(String(once.timeline));
          expect(world.save()).toEqual(once.save());
        },
      ),
    );
  });

  it('saved and loaded at any time it goes on just the same', () => {
    fc.assert(
      fc.property(anyStory, fc.array(fc.boolean(), { minLength: 1 }), (story, reloads) => {
        let world = beginning(story);
        story.moves.forEach((move, at) => {
          if (reloads[at % reloads.length])
            world = World.load(JSON.parse(JSON.stringify(world.save())) as ReturnType<World['save']>);
          play(world, move);
        });
        const untouched = tell(story);
        expect(String(world.timeline)).toBe(String(untouched.timeline));
        expect(world.save()).toEqual(untouched.save());
      }),
    );
  });

  it('what is refused, changes nothing or makes no sense leaves no trace', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const world = beginning(story);
        for (const move of story.moves) {
          const [before, revision] = [world.save(), world.revision];
          const answer = play(world, move);
          if (!['refused', 'unchanged', 'misuse'].includes(answer)) continue;
          expect(world.save()).toEqual(before);
          expect(world.revision).toBe(revision);
        }
      }),
    );
  });

  it('no address has two owners, no lock lasts, and stv2 is never left for stv1', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        expect(watched(story)).toBeInstanceOf(World);
      }),
      { numRuns: numRuns / 2 }, // to look at everything after every event takes its time
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
          if (play(world, { ...task, name }) !== 'started') continue;
          world.advanceTo(
            Math.min(world.nowMs + seconds * 1000, Date.parse(world.describe(name)?.phaseEndsAt ?? '') - 1),
          );
          world.execute({ type: 'service.fail', name, failure: { code: 'Stop', message: 'Told to.' } });
          outlast(world);
          expect(remains(world, name)).toEqual(before);
        }
      }),
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
          expect(world.describe(name)).toMatchObject({
            phase: 'steady',
            phaseEndsAt: null,
            configurationLockedUntil: null,
          });
          expect(['Succeeded', 'Failed']).toContain(world.describe(name)?.provisioningState);
        }
      }),
    );
  });
});
