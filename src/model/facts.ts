import { conflictFacts } from './facts/conflicts.ts';
import type { Fact } from './facts/fact.ts';
import { failureAndNameFacts } from './facts/failures-and-names.ts';
import { migrationFacts } from './facts/migration.ts';
import { networkFacts } from './facts/network.ts';
import { pathFacts } from './facts/paths.ts';
import { platformFacts } from './facts/platforms.ts';
import { surpriseFacts } from './facts/surprises.ts';
import { timelineFacts } from './facts/timelines.ts';
import { violationFacts } from './facts/violations.ts';
import { wireFacts } from './facts/wire.ts';

export { conflicts } from './facts/conflicts.ts';
export type { Fact, Mark } from './facts/fact.ts';

/**
 * What the simulation takes for true, one row a statement, with its source. The code and the tests cite rows; README.md
 * prints them, docs/conflicts.md shows where the sources disagree.
 */
export const facts = {
  ...platformFacts,
  ...migrationFacts,
  ...pathFacts,
  ...timelineFacts,
  ...failureAndNameFacts,
  ...surpriseFacts,
  ...networkFacts,
  ...violationFacts,
  ...conflictFacts,
  ...wireFacts,
} as const satisfies Record<string, Fact>;

/** The name of a row of {@link facts}. */
export type FactId = keyof typeof facts;
