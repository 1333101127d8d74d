import { assign, enqueueActions, setup } from 'xstate';
import type { Failure, LocationEvent } from './events.ts';
import { invariant } from './invariant.ts';
import type { Run } from './plan.ts';
import type { Compute, Phase } from './vocabulary.ts';

/** How the last run ended. */
export type Outcome =
  | { readonly kind: 'succeeded' }
  | { readonly kind: 'failed'; readonly phase: Phase; readonly failure: Failure };

/** What one location remembers. Plain JSON: it is saved, compared and sent as it stands. */
export interface LocationContext {
  readonly active: Compute | null;
  readonly incoming: Compute | null;
  readonly temporaryAddress: string | null;
  /** The run that goes on; null when idle. */
  readonly run: Run | null;
  readonly outcome: Outcome | null;
  /** Old computes that still serve beside the new one, oldest first. */
  readonly retained: readonly Compute[];
}

type InnerEvent =
  | Exclude<LocationEvent, { type: 'timer.due' }>
  | { readonly type: 'run.ended' }
  | { readonly type: 'access.blocked' }
  | { readonly type: 'retention.due'; readonly computeId: string };

/** The run under way. Every state but idle has one. */
function current(context: LocationContext): Run {
  invariant(context.run !== null, () => 'a run is under way without a plan');
  return context.run;
}

function noteFailure(phase: Phase) {
  return ({ event }: { event: InnerEvent }): Partial<LocationContext> => {
    invariant(event.type === 'run.fail', () => `a failure was noted on ${event.type}`);
    return { outcome: { kind: 'failed', phase, failure: event.failure } };
  };
}

/** The legend of the machine: its words for guards, actions and delays. `machine.ts` is the picture. */
export const location = setup({
  types: {
    context: {} as LocationContext,
    events: {} as InnerEvent,
    input: {} as { readonly active: Compute | null },
    tags: {} as 'running' | 'cutover' | 'rollingBack' | 'handingBack' | 'locked' | 'blocked' | 'deleted',
  },
  delays: {
    building: ({ context }) => current(context).buildMs,
    cutover: ({ context }) => current(context).cutover?.lastsMs ?? Number.NaN,
    abandoning: ({ context }) => current(context).rollbackMs.building,
    handingBack: ({ context }) => current(context).rollbackMs.cutover ?? Number.NaN,
    lock: ({ context }) => current(context).lockMs ?? Number.NaN,
  },
  guards: {
    cutsOver: ({ context }) => current(context).cutover !== null,
    leavesNobody: ({ context }) => current(context).successor === 'nobody',
    locks: ({ context, event }) =>
      event.type === 'run.start' && context.run === null && event.run.lockMs !== null,
  },
  actions: {
    takeUp: assign(({ event }) => {
      invariant(event.type === 'run.start', () => `a run was taken up on ${event.type}`);
      const { run, incoming, temporaryAddress } = event;
      return { run, incoming, temporaryAddress, outcome: null };
    }),
    succeed: enqueueActions(({ context, enqueue }) => {
      const { active, incoming, run } = context;
      if (run?.successor === 'incoming') {
        invariant(incoming !== null, () => `'${run.path}' has built nothing to hand over to`);
        if (active !== null && run.retentionMs > 0) {
          const { id } = active;
          enqueue.assign({ retained: [...context.retained, active] });
          enqueue.raise(
            { type: 'retention.due', computeId: id },
            { id: `retention.${id}`, delay: run.retentionMs },
          );
        }
        const { publicAddress, privateAddress } = run.addresses === 'keep' && active ? active : incoming;
        enqueue.assign({ active: { ...incoming, publicAddress, privateAddress } });
      }
      enqueue.assign({ incoming: null, temporaryAddress: null, run: null, outcome: { kind: 'succeeded' } });
      enqueue.raise({ type: 'run.ended' });
      if (run?.access === 'block') enqueue.raise({ type: 'access.blocked' });
      if (run?.access === 'open') enqueue.raise({ type: 'access.opened' });
    }),
    revert: enqueueActions(({ enqueue }) => {
      enqueue.assign({ incoming: null, temporaryAddress: null, run: null });
      enqueue.raise({ type: 'run.ended' });
    }),
    vanish: enqueueActions(({ context, enqueue }) => {
      for (const { id } of context.retained) enqueue.cancel(`retention.${id}`);
      enqueue.assign({ active: null, retained: [], run: null, outcome: { kind: 'succeeded' } });
    }),
    noteBuildFailed: assign(noteFailure('building')),
    noteCutoverFailed: assign(noteFailure('cutover')),
    decommission: enqueueActions(({ context, event, enqueue }) => {
      invariant(event.type === 'retention.due', () => `a compute was decommissioned on ${event.type}`);
      const retained = context.retained.filter(({ id }) => id !== event.computeId);
      invariant(retained.length < context.retained.length, () => `${event.computeId} is not retained`);
      enqueue.assign({ retained });
    }),
  },
});
