import type { FactId } from './facts.ts';
import type { Figure } from './plan.ts';

const minute = 60_000;

/** Minutes as documented, and the shortest and longest that still agree with the words used. */
export function minutes(
  documented: number,
  fact: FactId,
  [least, most]: readonly [number, number] = [documented, documented],
): Figure {
  return { documentedMs: documented * minute, rangeMs: [least * minute, most * minute], fact };
}

/** A figure that is so much longer, or shorter where `by` is negative. */
export function prolonged({ documentedMs, rangeMs: [least, most], fact }: Figure, by: number): Figure {
  const longer = (ms: number): number => Math.max(ms + by * minute, minute);
  return { documentedMs: longer(documentedMs), rangeMs: [longer(least), longer(most)], fact };
}

/** Giving up what is being built. [I] */
export const abandon = minutes(10, 'C19.abandon', [2, 15]);

/** Moving an address back. [I] */
export const handBack = (asLongAs: number): Figure => minutes(asLongAs, 'C19.handBack', [1, asLongAs]);
