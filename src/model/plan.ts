import type { FactId } from './facts.ts';
import type { Compute, ProvisioningState } from './vocabulary.ts';

/**
 * A duration as the documents give it: one figure, and the span it may fall in. The row stands for the figure; where it
 * names no span, the one that durations are drawn from is inferred. [I]
 */
export interface Figure {
  readonly documentedMs: number;
  /** Shortest and longest, both inclusive. */
  readonly rangeMs: readonly [number, number];
  readonly fact: FactId;
}

/**
 * One way an instance moves, as data. Every way is the same movement: build beside the old, hand the
 * addresses over, retire the old. What differs stands here, so that the machine knows no path by name.
 */
export interface Plan {
  /** A label for people and timelines; nothing decides by it. */
  readonly path: string;
  readonly facts: readonly FactId[];
  /** What `provisioningState` reads while it runs. */
  readonly provisioning: Extract<ProvisioningState, 'Activating' | 'Updating' | 'Deleting'>;
  /** Who serves when it has succeeded: the compute it built, the one that served before, or nobody. */
  readonly successor: 'incoming' | 'active' | 'nobody';
  /** The platform of the compute it builds; `same` is the active one's. */
  readonly platform: Compute['platform'] | 'same';
  /** Whether the new compute takes over the addresses of the old, or comes with its own, made in advance or not. */
  readonly addresses: 'keep' | 'new' | 'precreated';
  /** Until the new compute is ready, and whether the old one serves all along. */
  readonly build: { readonly lasts: Figure; readonly old: 'serves' | 'silent' };
  /** While the address moves: the old compute is silent; names may lead to a temporary address, which answers or not. */
  readonly cutover: { readonly lasts: Figure; readonly temporary: Temporary } | null;
  /** How long the documents say that the infrastructure configuration is locked. [D] X10 */
  readonly lock: Figure | null;
  /** How long the old compute serves on after success; null deletes it at once. */
  readonly retention: Figure | null;
  /** How long a compute that is deleted still holds its addresses in a subnet; null gives them back at once. */
  readonly vacating: Figure | null;
  /** What success does to the endpoints: leaves them as they are, blocks all of them, or opens them. [D] P18 */
  readonly access: 'keep' | 'block' | 'open';
  /** When compute that is built inside a network shows whether it can reach what it needs; null asks nothing. [R] H15 */
  readonly probe: Figure | null;
  /** How long the way back takes, by the phase that failed. [D] C19 */
  readonly rollback: { readonly building: Figure; readonly cutover: Figure | null };
}

/** What stands in for an address while it moves. */
export type Temporary = 'answers' | 'silent' | 'none';

/** A plan whose durations have been chosen: all the machine ever sees. Durations in milliseconds. */
export interface Run {
  readonly path: string;
  readonly facts: readonly FactId[];
  readonly provisioning: Plan['provisioning'];
  readonly successor: Plan['successor'];
  readonly addresses: Plan['addresses'];
  readonly buildMs: number;
  readonly oldDuringBuild: 'serves' | 'silent';
  readonly cutover: { readonly lastsMs: number; readonly temporary: Temporary } | null;
  readonly lockMs: number | null;
  readonly retentionMs: number;
  readonly vacatingMs: number;
  readonly access: Plan['access'];
  /** Never after the end of the build. */
  readonly probeMs: number | null;
  readonly rollbackMs: { readonly building: number; readonly cutover: number | null };
}

/**
 * Chooses every duration of a plan, once, when a run starts.
 *
 * @param choose takes a figure and answers milliseconds within its range: the documented value, or one drawn
 */
export function drawRun(plan: Plan, choose: (figure: Figure) => number): Run {
  const { path, facts, provisioning, successor, addresses, access } = plan;
  const buildMs = choose(plan.build.lasts);
  return {
    path,
    facts,
    provisioning,
    successor,
    addresses,
    buildMs,
    oldDuringBuild: plan.build.old,
    cutover: plan.cutover && { lastsMs: choose(plan.cutover.lasts), temporary: plan.cutover.temporary },
    lockMs: plan.lock && choose(plan.lock),
    retentionMs: plan.retention ? choose(plan.retention) : 0,
    vacatingMs: plan.vacating ? choose(plan.vacating) : 0,
    access,
    probeMs: plan.probe && Math.min(choose(plan.probe), buildMs),
    rollbackMs: {
      building: choose(plan.rollback.building),
      cutover: plan.rollback.cutover && choose(plan.rollback.cutover),
    },
  };
}
