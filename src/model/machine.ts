import { location } from './setup.ts';

const run = location.createStateConfig({
  initial: 'idle',
  states: {
    idle: { on: { 'run.start': { target: 'building', actions: 'takeUp' } } },
    building: {
      tags: ['running'],
      on: { 'run.fail': { target: 'abandoning', actions: 'noteBuildFailed' } },
      after: {
        building: [
          { guard: 'cutsOver', target: 'cutover' },
          { guard: 'leavesNobody', target: '#location.deleted', actions: 'vanish' },
          { target: 'idle', actions: 'succeed' },
        ],
      },
    },
    cutover: {
      tags: ['running', 'cutover'],
      on: { 'run.fail': { target: 'handingBack', actions: 'noteCutoverFailed' } },
      after: { cutover: { target: 'idle', actions: 'succeed' } },
    },
    abandoning: {
      tags: ['running', 'rollingBack'],
      after: { abandoning: { target: 'idle', actions: 'revert' } },
    },
    handingBack: {
      tags: ['running', 'rollingBack', 'handingBack'],
      after: { handingBack: { target: 'idle', actions: 'revert' } },
    },
  },
});

const lock = location.createStateConfig({
  initial: 'free',
  states: {
    free: { on: { 'run.start': { guard: 'locks', target: 'locked' } } },
    locked: {
      tags: ['locked'],
      on: { 'run.ended': { target: 'free' } },
      after: { lock: { target: 'free' } },
    },
  },
});

/** Whether clients are let in. The platform may shut them out; only the owner opens again. [D] P18 */
const access = location.createStateConfig({
  initial: 'open',
  states: {
    open: { on: { 'access.blocked': { target: 'blocked' } } },
    blocked: { tags: ['blocked'], on: { 'access.opened': { target: 'open' } } },
  },
});

/** One location of an instance. It runs any plan and knows none by name. */
export const locationMachine = location.createMachine({
  id: 'location',
  // transition() calls this once more every step, with no input: it has to stay cheap and must not throw.
  context: ({ input }) => ({
    active: input?.active ?? null,
    incoming: null,
    temporaryAddress: null,
    run: null,
    outcome: null,
    retained: [],
  }),
  initial: 'alive',
  states: {
    alive: {
      type: 'parallel',
      on: { 'retention.due': { actions: 'decommission' } },
      states: { run, lock, access },
    },
    deleted: { type: 'final', tags: ['deleted'] },
  },
  options: { maxIterations: 1_000 },
});
