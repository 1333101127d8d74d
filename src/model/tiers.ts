import type { Tier } from './vocabulary.ts';

/** Smallest and largest number of units. [R] ARM §2; Premium [D] D4 */
export const unitsOf: Readonly<Record<Tier, readonly [least: number, most: number]>> = {
  Developer: [1, 1],
  Basic: [1, 2],
  Standard: [1, 4],
  Premium: [1, 31],
  Isolated: [1, 1],
  Consumption: [0, 0],
};
