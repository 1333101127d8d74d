import type { FaultInForce, Lookup } from './dns/faults.ts';
import { askerIn, dnsViews, lookup } from './dns/lookup.ts';
import { isInForce } from './faults.ts';
import { key } from './key.ts';
import { loadWorkings, saveWorld } from './saved-world.ts';
import type { Workings } from './workings.ts';

/**
 * Copies the world for stale replicas that begin at this instant. Called once all of the instant has happened; the copy is
 * part of the world from then on, and saved with it.
 */
export function takeReplicas(workings: Workings): void {
  for (const standing of workings.faults.values()) {
    const { kind, fromMs } = standing.fault;
    if (kind !== 'dns.stale' || standing.replica !== null || fromMs > workings.clock.nowMs) continue;
    const still = { ...workings, faults: new Map() };
    standing.replica = loadWorkings({ ...saveWorld(still, []), timeline: [] });
  }
}

/** The faults of now, in the order they were put. */
export function faultsInForce({ faults, clock }: Workings): FaultInForce[] {
  return [...faults.values()]
    .filter(({ fault }) => isInForce(fault, clock.nowMs))
    .map(({ fault, replica }) => ({ fault, replica: replica && lookupBehind(replica) }));
}

/** What answers questions about a world. It throws a RehearsalError where there is no such view. */
export function lookupIn(workings: Workings): Lookup {
  return (view, name, type) => lookup(workings, askerIn(workings, view), name, type);
}

/** A network that a replica has not heard of is to it as the internet is. */
function lookupBehind(replica: Workings): Lookup {
  const known = dnsViews(replica).map(key);
  return (view, name, type) => lookupIn(replica)(known.includes(key(view)) ? view : 'public', name, type);
}
