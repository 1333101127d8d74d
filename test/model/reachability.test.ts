import { describe, expect, it } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import type { EventFromLogic, SnapshotFrom } from 'xstate';
import { type Compute, migrations, type Plan, upkeep } from '../../src/model/index.ts';
import { locationMachine } from '../../src/model/machine.ts';
import { documented, failure, newCompute, oldCompute } from './course.ts';

type State = SnapshotFrom<typeof locationMachine>;
type Event = EventFromLogic<typeof locationMachine>;
type Node = typeof locationMachine.root;

function nodes(node: Node = locationMachine.root): Node[] {
  return [node, ...Object.values(node.states).flatMap((child) => nodes(child as Node))];
}

const timers = nodes().flatMap(({ after }) =>
  after.map(({ eventType }) => ({ type: eventType }) as unknown as Event),
);
const plans: readonly Plan[] = Object.values({ ...migrations, ...upkeep });

/** Everything that may come to a location in a state: a start only when idle, as planning sees to. */
function events({ context }: State): readonly Event[] {
  const incoming: Compute = { ...newCompute, id: context.active?.id === 'c2' ? 'c3' : 'c2' };
  const start = (plan: Plan): Event => {
    const run = documented(plan);
    const temporaryAddress = (run.cutover?.temporary ?? 'none') === 'none' ? null : 'temporary';
    return {
      type: 'run.start',
      run,
      incoming: run.successor === 'incoming' ? incoming : null,
      temporaryAddress,
    };
  };
  return [
    ...timers,
    { type: 'run.fail', failure },
    { type: 'access.opened' },
    ...context.retained.map(({ id }): Event => ({ type: 'retention.due', computeId: id })),
    ...(context.run === null ? plans.map(start) : []),
  ];
}

/** What a guard could read, and nothing that only grows. */
function key({ value, context }: State): string {
  const { active, run, retained, outcome } = context;
  return JSON.stringify([
    value,
    active !== null,
    run?.path ?? null,
    Math.min(retained.length, 2),
    outcome?.kind,
  ]);
}

/** The shortest way from a state to each that can follow; no further than where it may stop. */
const walk = (
  fromState: State,
  stopWhen: (state: State) => boolean = () => false,
): ReturnType<typeof getShortestPaths<typeof locationMachine>> =>
  getShortestPaths(locationMachine, {
    fromState,
    stopWhen,
    events: (state) =>
      [...events(state)].filter((event) => event.type !== 'run.start' || state.context.retained.length < 2),
    serializeState: (state) => key(state) as ReturnType<typeof key> & { __brand: never },
    limit: 100_000,
  });

const idle = (active: Compute | null): State =>
  locationMachine.resolveState({
    value: { alive: { run: 'idle', lock: 'free', access: 'open' } },
    context: { active, incoming: null, temporaryAddress: null, run: null, outcome: null, retained: [] },
  });

const reached = [walk(idle(null)), walk(idle(oldCompute))].flat().map(({ state }) => state);

const atomic = nodes().filter(({ type }) => type === 'atomic' || type === 'final');

describe('the machine', () => {
  it.each(atomic.map(({ id, path }) => ({ id, path })))('$id is reachable', ({ path }) => {
    const value = path.reduceRight<unknown>(
      (inner, name) => (inner === undefined ? name : { [name]: inner }),
      undefined,
    );
    expect(reached.some((state) => state.matches(value as Parameters<State['matches']>[0]))).toBe(true);
  });

  it('never gets stuck: from every state some path leads to idle or to deleted', () => {
    const ends = (state: State): boolean =>
      state.hasTag('deleted') || state.matches({ alive: { run: 'idle' } });
    const seen = new Map(reached.map((state) => [key(state), state]));
    for (const state of seen.values()) {
      const paths = ends(state) ? [] : walk(state, ends);
      expect(ends(state) || paths.some((path) => ends(path.state)), `from ${key(state)}`).toBe(true);
    }
  });

  it('is locked only while a run goes on', () => {
    const locked = reached.filter((state) => state.hasTag('locked'));
    expect(locked.length).toBeGreaterThan(0);
    expect(locked.filter(({ context }) => context.run === null)).toEqual([]);
  });

  it('has a run in every state but idle and deleted, and in those none', () => {
    for (const state of reached) {
      const rests = state.hasTag('deleted') || state.matches({ alive: { run: 'idle' } });
      expect(state.context.run === null, `in ${key(state)}`).toBe(rests);
    }
  });

  it('never goes back from stv2 to stv1', () => {
    const courses = walk(idle(oldCompute)).map(({ state, steps }) => [
      ...steps.map((one) => one.state),
      state,
    ]);
    const platforms = courses.map((states) => states.map(({ context }) => context.active?.platform));
    const migrated = platforms.filter((course) => course.includes('stv2'));
    expect(migrated.length).toBeGreaterThan(0);
    expect(migrated.filter((course) => course.lastIndexOf('stv1') > course.indexOf('stv2'))).toEqual([]);
  });
});
