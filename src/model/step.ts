import { createActor, type EventFromLogic, initialTransition, type SnapshotFrom } from 'xstate';
import type { LocationEvent } from './events.ts';
import { invariant } from './invariant.ts';
import { locationMachine } from './machine.ts';
import type { LocationContext } from './setup.ts';
import type { Compute } from './vocabulary.ts';

/** One location at one instant. Opaque to the outside: `status.ts` reads it, {@link step} moves it. */
export type LocationState = SnapshotFrom<typeof locationMachine>;

/** A location as plain JSON. */
export interface SavedLocation {
  readonly value: LocationState['value'];
  readonly context: LocationContext;
}

/** What the world must do after a step. A timer's name is unique within its location. */
export type Effect =
  | { readonly kind: 'arm'; readonly timer: string; readonly delayMs: number }
  | { readonly kind: 'disarm'; readonly timer: string };

/** Where a location stands after an event, and what is left for the world to do. */
export interface Step {
  readonly state: LocationState;
  readonly effects: readonly Effect[];
}

type MachineEvent = EventFromLogic<typeof locationMachine>;

const retention = 'retention.';

/** What the machine tells itself, and handles before a step is over. */
const withinTheStep: ReadonlySet<string> = new Set(['run.ended', 'access.blocked', 'access.opened']);

/**
 * What xstate calls its `after` events, by our name of the delay, read off the machine itself: so a delay that is
 * misspelt in the machine has no timer here, and its first use stops the run instead of firing at once.
 */
const afterEvents: ReadonlyMap<string, string> = new Map(
  [...walk(locationMachine.root)].flatMap((node) =>
    node.after.map(({ delay, eventType }) => [String(delay), eventType]),
  ),
);

function* walk(node: typeof locationMachine.root): Generator<typeof locationMachine.root> {
  yield node;
  for (const child of Object.values(node.states)) yield* walk(child as typeof locationMachine.root);
}

/** A location that idles on `active`, or one that holds nothing yet. */
export function begin(active: Compute | null): LocationState {
  return initialTransition(locationMachine, { active })[0];
}

/**
 * What xstate wants around a machine to step it. Its own `transition()` makes an actor for this at every step, which is
 * more than half of the cost of a step; here one that is never started serves them all, and the actions are collected
 * in the same way. `test/model/step.test.ts` holds the two against each other.
 */
const requested: Action[] = [];
const self = createActor(locationMachine, { input: { active: null } });
const scope: Parameters<typeof locationMachine.transition>[2] = {
  self,
  system: self.system,
  id: '',
  sessionId: '',
  logger: () => {},
  defer: () => {},
  emit: () => {},
  stopChild: () => {},
  actionExecutor: (action: Action) => void requested.push(action),
};

/** What happened, and what the world must now do. Touches nothing; an event that means nothing now changes nothing. */
export function step(from: LocationState, event: LocationEvent): Step {
  requested.length = 0;
  const state = locationMachine.transition(from, toMachineEvent(event), scope);
  return { state, effects: requested.flatMap(toEffect) };
}

/** The part of a state that is worth keeping. */
export function save({ value, context }: LocationState): SavedLocation {
  return { value, context };
}

/** The state that was {@link save}d. Its timers are the world's to arm again. */
export function load({ value, context }: SavedLocation): LocationState {
  return locationMachine.resolveState({ value, context });
}

function toMachineEvent(event: LocationEvent): MachineEvent {
  if (event.type !== 'timer.due') return event;
  const { timer } = event;
  if (timer.startsWith(retention)) return { type: 'retention.due', computeId: timer.slice(retention.length) };
  const type = afterEvents.get(timer);
  invariant(type !== undefined, () => `no state waits for the timer '${timer}'`);
  return { type } as unknown as MachineEvent;
}

interface Action {
  readonly type: string;
  readonly params?: unknown;
}

function toEffect({ type, params }: Action): Effect[] {
  if (type === 'xstate.raise') {
    const { id, delay, event } = params as { id: string; delay?: number; event: { type: string } };
    if (delay === undefined && withinTheStep.has(event.type)) return [];
    const timer = timerName(id);
    // A delay without a name under `delays` compiles and would fire at once (statelyai/xstate#5375).
    invariant(
      Number.isFinite(delay) && (delay as number) >= 0,
      () => `timer '${timer}' is due in ${delay} ms`,
    );
    return [{ kind: 'arm', timer, delayMs: delay as number }];
  }
  if (type === 'xstate.cancel')
    return [{ kind: 'disarm', timer: timerName((params as { sendId: string }).sendId) }];
  invariant(false, () => `the machine asks for '${type}', which no world can do`);
}

/** `xstate.after.building.location.alive.run.building` → `building`; our own names stay as they are. */
function timerName(id: string): string {
  return /^xstate\.after\.([^.]+)\./.exec(id)?.[1] ?? id;
}
