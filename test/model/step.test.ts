import { describe, expect, it } from 'vitest';
import { type EventFromLogic, transition } from 'xstate';
import {
  begin,
  type Effect,
  load,
  type LocationEvent,
  type LocationState,
  migrations,
  type Plan,
  save,
  step,
  upkeep,
} from '../../src/model/index.ts';
import { locationMachine } from '../../src/model/machine.ts';
import { Course, documented, failure, newCompute, oldCompute, starting } from './course.ts';

const minute = 60_000;
const arm = (timer: string, minutes: number): Effect => ({ kind: 'arm', timer, delayMs: minutes * minute });
const disarm = (timer: string): Effect => ({ kind: 'disarm', timer });

/** All that the model asks for, from the start of a run until nothing is left to happen. */
function effectsOf(plan: Plan, failsAfter = Infinity): Effect[][] {
  const course = new Course();
  const all = [[...course.tell(starting(documented(plan)))]];
  for (let fired = 0; ; fired++) {
    if (fired === failsAfter) all.push([...course.tell({ type: 'run.fail', failure })]);
    const effects = course.fire();
    if (effects === undefined) return all;
    all.push([...effects]);
  }
}

describe('what the model asks of the world', () => {
  it.each<{ plan: Plan; want: Effect[][] }>([
    {
      plan: migrations['same-subnet/external/preserve'],
      want: [[arm('building', 25), arm('lock', 45)], [arm('cutover', 20)]],
    },
    {
      plan: migrations['same-subnet/internal/new'],
      want: [[arm('building', 45), arm('lock', 30)], [arm('retention.c1', 240)]],
    },
    { plan: upkeep.updateInfrastructure, want: [[arm('building', 30)]] },
    { plan: upkeep.delete, want: [[arm('building', 2)]] },
  ])('$plan.path: its timers, one after the other', ({ plan, want }) => {
    const armed = effectsOf(plan).map((effects) => effects.filter(({ kind }) => kind === 'arm'));
    expect(armed.filter((effects) => effects.length > 0)).toEqual(want);
  });

  it.each<{ phase: string; failsAfter: number; plan: Plan; want: Effect[] }>([
    {
      phase: 'building',
      failsAfter: 0,
      plan: migrations['no-vnet/preserve'],
      want: [disarm('building'), arm('abandoning', 10)],
    },
    {
      phase: 'cutover',
      failsAfter: 1,
      plan: migrations['no-vnet/preserve'],
      want: [disarm('cutover'), arm('handingBack', 15)],
    },
    {
      phase: 'building',
      failsAfter: 0,
      plan: upkeep.updateSettings,
      want: [disarm('building'), arm('abandoning', 10)],
    },
  ])(
    '$plan.path failing in $phase: the way back, in place of the way there',
    ({ failsAfter, plan, want }) => {
      const effects = effectsOf(plan, failsAfter)[failsAfter + 1];
      expect(effects).toHaveLength(want.length);
      expect(effects).toEqual(expect.arrayContaining(want));
    },
  );

  it('to end the lock with the run where the run ends first', () => {
    const early = { ...documented(migrations['no-vnet/new']), buildMs: 20 * minute };
    const course = new Course();
    course.tell(starting(early));
    expect(course.fire()).toEqual(expect.arrayContaining([disarm('lock')]));
    expect([...course.timers.keys()]).toEqual(['retention.c1']);
    expect(course.status.locked).toBe(false);
  });

  it('to forget every timer of a compute that is deleted', () => {
    const course = new Course();
    course.tell(starting(documented(migrations['same-subnet/internal/new'])));
    course.fire();
    course.fire();
    course.tell(starting(documented(upkeep.delete)));
    expect(course.fire()).toContainEqual(disarm('retention.c1'));
    expect([...course.timers]).toEqual([]);
    expect(course.status).toMatchObject({ phase: 'deleted', compute: [], vips: [] });
  });
});

/** Freezes all a state consists of that we may touch. */
function frozen(state: LocationState): LocationState {
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  };
  freeze(state.context);
  return state;
}

const courses = Object.values({ ...migrations, ...upkeep }).flatMap((plan: Plan) => [
  { path: plan.path, plan, failsAfter: Infinity },
  { path: `${plan.path}, failing at once`, plan, failsAfter: 0 },
  ...(plan.cutover ? [{ path: `${plan.path}, failing in its cutover`, plan, failsAfter: 1 }] : []),
]);

describe('a step', () => {
  it.each(courses)('touches nothing and comes to the same each time: $path', ({ plan, failsAfter }) => {
    const course = new Course();
    const events: LocationEvent[] = [starting(documented(plan))];
    for (let fired = 0; events.length > 0; fired++) {
      const event = events.shift() as LocationEvent;
      const from = frozen(course.state);
      const [first, second] = [step(from, event), step(from, event)];
      expect(save(second.state)).toEqual(save(first.state));
      expect(second.effects).toEqual(first.effects);
      course.tell(event);
      if (fired === failsAfter) events.push({ type: 'run.fail', failure });
      const [next] = [...course.timers].sort(([, a], [, b]) => a - b);
      if (next && events.length === 0) {
        course.timers.delete(next[0]);
        events.push({ type: 'timer.due', timer: next[0] });
      }
    }
  });

  it.each(courses)(
    'comes to the same for a location that was saved and loaded: $path',
    ({ plan, failsAfter }) => {
      const [course, other] = [new Course(), new Course()];
      const both = (act: (of: Course) => unknown): void => {
        act(course);
        act(other);
        other.state = load(JSON.parse(JSON.stringify(save(other.state))) as ReturnType<typeof save>);
        expect(save(other.state)).toEqual(save(course.state));
        expect(other.status).toEqual(course.status);
        expect([...other.timers]).toEqual([...course.timers]);
      };
      both((one) => one.tell(starting(documented(plan))));
      for (let fired = 0; course.timers.size > 0; fired++) {
        if (fired === failsAfter) both((one) => one.tell({ type: 'run.fail', failure }));
        both((one) => one.fire());
      }
    },
  );

  it.each<{ given: string; state: LocationState; event: LocationEvent }>([
    { given: 'a failure while idle', state: begin(oldCompute), event: { type: 'run.fail', failure } },
    {
      given: 'a timer of another time',
      state: begin(oldCompute),
      event: { type: 'timer.due', timer: 'building' },
    },
    { given: 'a failure before anything is there', state: begin(null), event: { type: 'run.fail', failure } },
  ])('on $given changes nothing at all', ({ state, event }) => {
    expect(step(state, event)).toEqual({ state, effects: [] });
    expect(step(state, event).state).toBe(state);
  });

  it('on a second start while a run goes on changes nothing at all', () => {
    const course = new Course();
    course.tell(starting(documented(migrations['no-vnet/new'])));
    const before = course.state;
    expect(course.tell(starting(documented(upkeep.delete)))).toEqual([]);
    expect(course.state).toBe(before);
  });

  it('on anything after the end changes nothing at all', () => {
    const course = new Course();
    course.tell(starting(documented(upkeep.delete)));
    const { state } = course.finish();
    expect(course.tell(starting(documented(upkeep.create)))).toEqual([]);
    expect(course.state).toBe(state);
  });

  it.each<{ given: string; event: LocationEvent; says: string }>([
    {
      given: 'a timer nobody waits for',
      event: { type: 'timer.due', timer: 'drian' },
      says: "no state waits for the timer 'drian'",
    },
    {
      given: 'a compute it does not retain',
      event: { type: 'timer.due', timer: 'retention.c9' },
      says: 'c9 is not retained',
    },
    {
      given: 'a run that builds nothing to hand over to',
      event: { type: 'run.start', run: documented(upkeep.create), incoming: null, temporaryAddress: null },
      says: "'create' has built nothing to hand over to",
    },
    {
      given: 'a duration that is no number',
      event: starting({ ...documented(upkeep.updateSettings), buildMs: Number.NaN }),
      says: "timer 'building' is due in NaN ms",
    },
    {
      given: 'a duration below nothing',
      event: starting({ ...documented(upkeep.updateSettings), buildMs: -1 }),
      says: "timer 'building' is due in -1 ms",
    },
  ])('takes $given for a bug', ({ event, says }) => {
    const course = new Course();
    expect(() => {
      course.tell(event);
      course.finish();
    }).toThrow(`invariant: ${says}`);
  });
});

describe('a step is what xstate calls a transition', () => {
  it.each(courses)('in state and in what is to be done: $path', ({ plan, failsAfter }) => {
    const course = new Course();
    const tell = (event: LocationEvent): void => {
      const { state, effects } = step(course.state, event);
      const [wanted, actions] = transition(locationMachine, course.state, machineEvent(event));
      expect({ ...save(state), status: state.status }).toEqual({ ...save(wanted), status: wanted.status });
      expect([...state.tags].sort()).toEqual([...wanted.tags].sort());
      expect(effects).toEqual(actions.flatMap((action) => asked(action)));
      course.tell(event);
    };
    tell(starting(documented(plan)));
    for (let fired = 0; course.timers.size > 0; fired++) {
      if (fired === failsAfter) tell({ type: 'run.fail', failure });
      const [timer] = [...course.timers].sort(([, a], [, b]) => a - b).map(([name]) => name);
      course.timers.delete(timer as string);
      tell({ type: 'timer.due', timer: timer as string });
    }
  });

  /** The event under the name that xstate has for it. */
  function machineEvent(event: LocationEvent): EventFromLogic<typeof locationMachine> {
    if (event.type !== 'timer.due') return event;
    const { timer } = event;
    if (timer.startsWith('retention.'))
      return { type: 'retention.due', computeId: timer.slice('retention.'.length) };
    const region = timer === 'lock' ? 'lock.locked' : `run.${timer}`;
    return { type: `xstate.after.${timer}.location.alive.${region}` } as never;
  }

  /** What an action of xstate's asks for: a timer, or its end. What is raised without a delay happens within the step. */
  function asked({ type, params }: { type: string; params?: unknown }): Effect[] {
    const { id, sendId, delay } = params as { id?: string; sendId?: string; delay?: number };
    const timer = String(id ?? sendId).replace(/^xstate\.after\.(\w+)\..*$/, '$1');
    if (type === 'xstate.cancel') return [{ kind: 'disarm', timer }];
    return delay === undefined ? [] : [{ kind: 'arm', timer, delayMs: delay }];
  }
});

describe('how a run ends', () => {
  it('keeps the addresses, or brings its own', () => {
    const after = (plan: Plan): unknown => {
      const course = new Course();
      course.tell(starting(documented(plan)));
      return course.finish().state.context;
    };
    expect(after(migrations['no-vnet/preserve'])).toMatchObject({
      active: { id: 'c2', publicAddress: 'old' },
      retained: [],
    });
    expect(after(migrations['no-vnet/new'])).toMatchObject({
      active: { id: 'c2', publicAddress: 'new' },
      retained: [],
    });
    expect(after(upkeep.updateInfrastructure)).toMatchObject({
      active: oldCompute,
      run: null,
      incoming: null,
    });
    expect(after(upkeep.delete)).toMatchObject({ active: null, outcome: { kind: 'succeeded' } });
  });

  it('on failure leaves the old compute as it was, and says what failed when', () => {
    const course = new Course();
    course.tell(starting(documented(migrations['same-subnet/external/preserve'])));
    course.fire();
    course.tell({ type: 'run.fail', failure });
    expect(course.finish().state.context).toEqual({
      active: oldCompute,
      incoming: null,
      temporaryAddress: null,
      run: null,
      outcome: { kind: 'failed', phase: 'cutover', failure },
      retained: [],
    });
  });

  it('may retain more than one compute, each for its own time', () => {
    const course = new Course();
    course.tell(starting(documented(migrations['same-subnet/internal/new'])));
    course.fire();
    course.fire();
    const third = { ...newCompute, id: 'c3', publicAddress: 'newer' };
    course.tell(starting({ ...documented(migrations['no-vnet/new']), lockMs: null }, third));
    course.fire();
    expect(course.status.compute.map(({ id, role }) => `${id} ${role}`)).toEqual([
      'c3 active',
      'c1 retained',
      'c2 retained',
    ]);
    course.fire();
    expect(course.status.compute.map(({ id }) => id)).toEqual(['c3', 'c1']);
    expect(course.finish().status.compute.map(({ id }) => id)).toEqual(['c3']);
  });
});
