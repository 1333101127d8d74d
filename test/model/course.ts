import {
  begin,
  type Compute,
  describeLocation,
  drawRun,
  type Effect,
  type LocationEvent,
  type LocationState,
  type LocationStatus,
  type Plan,
  type Run,
  step,
} from '../../src/model/index.ts';

export const oldCompute: Compute = { id: 'c1', platform: 'stv1', publicAddress: 'old', privateAddress: null };
export const newCompute: Compute = { id: 'c2', platform: 'stv2', publicAddress: 'new', privateAddress: null };
export const failure = { code: 'Stop', message: 'Told to.' } as const;

/** A plan with every duration as documented. */
export const documented = (plan: Plan): Run => drawRun(plan, ({ documentedMs }) => documentedMs);

/** What `run.start` says of a run that replaces the compute, or of one that does not. */
export function starting(run: Run, incoming: Compute = newCompute): LocationEvent {
  return {
    type: 'run.start',
    run,
    incoming: run.successor === 'incoming' ? incoming : null,
    temporaryAddress: (run.cutover?.temporary ?? 'none') === 'none' ? null : 'temporary',
  };
}

/** One location, with the simplest clock that can drive it: no world around it. */
export class Course {
  state: LocationState;
  nowMs = 0;
  /** What is due when; insertion decides between equal times. */
  readonly timers = new Map<string, number>();
  /** What every event so far has led to. */
  readonly log: { readonly atMs: number; readonly event: string; readonly status: LocationStatus }[] = [];

  constructor(active: Compute | null = oldCompute) {
    this.state = begin(active);
  }

  /** @returns what the model asked for */
  tell(event: LocationEvent): readonly Effect[] {
    const { state, effects } = step(this.state, event);
    this.state = state;
    for (const effect of effects) {
      this.timers.delete(effect.timer);
      if (effect.kind === 'arm') this.timers.set(effect.timer, this.nowMs + effect.delayMs);
    }
    const name = event.type === 'timer.due' ? event.timer : event.type;
    this.log.push({ atMs: this.nowMs, event: name, status: describeLocation(state) });
    return effects;
  }

  /** Lets the next timer fire. @returns what the model asked for; undefined where no timer is set */
  fire(): readonly Effect[] | undefined {
    const [first] = [...this.timers].sort(([, a], [, b]) => a - b);
    if (first === undefined) return undefined;
    const [timer, dueMs] = first;
    this.timers.delete(timer);
    this.nowMs = dueMs;
    return this.tell({ type: 'timer.due', timer });
  }

  /** Fires all there is. */
  finish(): this {
    while (this.fire() !== undefined);
    return this;
  }

  get status(): LocationStatus {
    return describeLocation(this.state);
  }
}
