import type { Figure } from '../model/index.ts';
import type { Workings } from './workings.ts';

/** Chooses within a figure: as documented, or drawn from the seed, as the world's options say. */
export function chooseMs(
  { options, chance }: Workings,
  { documentedMs, rangeMs: [least, most] }: Figure,
): number {
  return options.durations === 'documented' ? documentedMs : chance.integer('durations', least, most);
}
