import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Recipe, RehearsalError, World, type WorldOptions } from '../../src/sim/index.ts';
import { putNetwork } from '../helpers/network.ts';
import { begun, call } from './golden/acts.ts';
import { follow, inOneWay, ready } from './golden/course.ts';
import { calls, courses } from './golden/courses.ts';
import { external, Rehearsal } from './golden/rehearsal.ts';

const minute = 60_000;

/** A day in which a little of everything happens. */
function day(options: WorldOptions): World {
  const world = World.create({
    ...options,
    services: [
      { name: 'alpha', vnet: 'external', additionalLocations: ['Japan East'], identity: true },
      { name: 'bravo', vnet: 'internal', customDomains: [{ name: 'api.bravo.example', record: 'A' }] },
      { name: 'charlie', sku: 'Basic', customDomains: [{ name: 'api.charlie.example', record: 'CNAME' }] },
      { name: 'delta', vnet: 'internal', sku: 'Developer' },
    ],
  });
  const { apim: subnetResourceId } = putNetwork(world);
  const after = (minutes: number): World => {
    world.advanceTo(world.nowMs + minutes * minute);
    return world;
  };
  const failure = { code: 'ActivationFailed', message: 'No capacity.' };
  world.execute({ type: 'service.migrate', name: 'alpha', mode: 'PreserveIp' });
  after(3).execute({ type: 'service.migrate', name: 'bravo', mode: 'NewIp' });
  after(9).execute({ type: 'service.fail', name: 'alpha', failure });
  after(30).execute({ type: 'service.migrate', name: 'charlie', mode: 'PreserveIp' });
  after(0).execute({ type: 'service.migrate', name: 'alpha', mode: 'NewIp' });
  const elsewhere = { subnetResourceId, mode: 'NewIp', retainOldCompute: false } as const;
  after(7).execute({ type: 'service.blade', name: 'delta', ...elsewhere });
  after(100).execute({ type: 'service.delete', name: 'bravo', keep: 'softDeleted' });
  after(5).execute({
    type: 'entity.put',
    service: 'charlie',
    path: 'apis/echo',
    properties: { path: 'echo' },
  });
  after(60).execute({ type: 'service.undelete', name: 'bravo' });
  after(90).execute({ type: 'group.delete', name: 'rg-charlie' });
  return after(20 * 60);
}

/**
 * The first 16 digits of a digest of all that happened. The same literals stand here for every version of Node and every
 * machine; they change only with a golden timeline.
 */
function fingerprint({ timeline }: World): string {
  const told = JSON.stringify(timeline.entries) + String(timeline);
  return createHash('sha256').update(told).digest('hex').slice(0, 16);
}

/** What a value is once it has been written and read. */
function plain<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

describe('the same day', () => {
  it.each<{ options: WorldOptions; want: string }>([
    { options: { seed: 1 }, want: 'f4e91235e19754d2' },
    { options: { seed: 1, durations: 'drawn' }, want: '910e522c03995b0f' },
    { options: { seed: 7, durations: 'drawn', start: '2025-02-28T12:00:00Z' }, want: '562e5ae5aed562c8' },
  ])('with $options is the same everywhere, to the byte', ({ options, want }) => {
    expect(fingerprint(day(options))).toBe(want);
  });

  it('comes about again from its recipe, and from that of the world that came about', () => {
    const world = day({ seed: 7, durations: 'drawn' });
    const again = World.replay(world.recipe);
    expect(again.save()).toEqual(world.save());
    expect(World.replay(again.recipe).save()).toEqual(world.save());
  });

  it('is another one for another seed where durations are drawn, and else but for addresses that are', () => {
    const story = (options: WorldOptions): string =>
      String(day(options).timeline).replaceAll(/10\.[\d.]+/g, '10.…');
    expect(story({ seed: 1, durations: 'drawn' })).not.toBe(story({ seed: 2, durations: 'drawn' }));
    expect(story({ seed: 1 })).toBe(story({ seed: 2 }));
  });

  it('shares nothing with what was saved of it', () => {
    const world = day({});
    const [saved, text] = [world.save(), JSON.stringify(world.save())];
    const loaded = World.load(saved);
    for (const one of [world, loaded])
      one.execute({ type: 'service.migrate', name: 'bravo', mode: 'PreserveIp' });
    expect(JSON.stringify(saved)).toBe(text);
    expect(loaded.save()).toEqual(world.save());
  });
});

describe('one jump', () => {
  it.each(inOneWay(calls))('%s: of 2 h comes to the same as 7,200 steps of 1 s', (_, attempt) => {
    const [jump, steps] = [ready(attempt), ready(attempt)];
    for (const rehearsal of [jump, steps]) begun(rehearsal, attempt.begins);
    jump.at(120);
    for (let second = 0; second < 7_200; second++) steps.world.advanceTo(steps.world.nowMs + 1_000);
    expect(String(steps.world.timeline)).toBe(String(jump.world.timeline));
    expect(steps.world.save()).toEqual(jump.world.save());
  });

  it.each(inOneWay(courses))(
    '%s: comes to the same from its recipe, and loaded wherever it stands',
    (_, attempt) => {
      const rehearsal = ready(attempt);
      let loaded = ready(attempt).world;
      const catchUp = (): void => {
        const begins = rehearsal.world.recipe.journal.length > loaded.recipe.journal.length;
        if (begins) loaded = World.load(plain(rehearsal.world.save()));
        else loaded.advanceTo(rehearsal.world.nowMs);
      };
      follow(rehearsal, attempt, catchUp, { which: 'boundaries' });
      expect(loaded.save()).toEqual(rehearsal.world.save());
      expect(World.replay(plain(loaded.recipe)).save()).toEqual(loaded.save());
    },
  );
});

describe('a world refuses', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, 0])('to go to %s ms', (toMs) => {
    expect(() => World.create().advanceTo(toMs)).toThrow(RehearsalError);
    expect(() => World.create().advanceTo(toMs)).toThrow(
      `Virtual time only runs forward: it is 2024-08-19T00:00:00Z, asked for was ${toMs} ms.`,
    );
  });

  it('a recipe or a saved world of a form it does not know', () => {
    const says = 'Expected `version` to be 3, the only form known here; got `1`.';
    expect(() => World.replay({ ...World.create().recipe, version: 1 } as unknown as Recipe)).toThrow(says);
    const saved = { ...World.create().save(), version: 1 } as unknown as ReturnType<World['save']>;
    expect(() => World.load(saved)).toThrow(says);
  });
});

describe('time passes from event to event', () => {
  it('until something has come to hold, and no further', () => {
    const { world } = migrating();
    expect(world.advanceUntil(() => world.describe('contoso')?.phase === 'cutover')).toBe(true);
    expect(world.now).toBe('2024-08-19T00:25:00Z');
    expect(world.advanceUntil(() => true)).toBe(true);
    expect(world.now).toBe('2024-08-19T00:25:00Z');
  });

  it('up to a limit at most', () => {
    const { world } = migrating();
    expect(world.advanceUntil(() => false, world.startMs + 40 * minute)).toBe(false);
    expect(world.now).toBe('2024-08-19T00:25:00Z');
  });

  it('and stops where nothing more happens', () => {
    const { world } = migrating();
    expect(world.advanceUntil(() => false)).toBe(false);
    expect([world.now, world.nextEventMs]).toEqual(['2024-08-19T00:45:00Z', null]);
  });

  function migrating(): Rehearsal {
    const rehearsal = new Rehearsal({ instance: external, era: '2024-08' });
    begun(rehearsal, call('PreserveIp'));
    return rehearsal;
  }
});
