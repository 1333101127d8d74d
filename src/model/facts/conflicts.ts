import { handlings } from './conflict.ts';
import { effectConflicts } from './conflicts-about-effects.ts';
import { conflictsElsewhere } from './conflicts-elsewhere.ts';
import { pathConflicts } from './conflicts-about-paths.ts';
import * as from from './documents.ts';
import type { Fact } from './fact.ts';

/** Everything the sources disagree about, by its row: who says what, and what the simulation does. */
export const conflicts = { ...pathConflicts, ...effectConflicts, ...conflictsElsewhere };

/** What is done about each conflict, and figures that came out of one. Rows X. */
export const conflictFacts = {
  ...handlings(pathConflicts),
  ...handlings(effectConflicts),
  'X14.swap': {
    says: 'A Developer instance is out for 5 minutes when its new compute takes over.',
    mark: 'I',
    source: '-',
  },
  'X18.temporary': {
    says: 'By the text of May 2023, outside a network the address is another one for at most 15 minutes before the original is restored.',
    mark: 'D',
    source: from.migrationMay2023,
  },
} as const satisfies Record<string, Fact>;
