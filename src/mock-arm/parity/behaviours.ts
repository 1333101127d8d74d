import type { Behaviours } from './behaviours/behaviour.ts';
import { errorBehaviours } from './behaviours/errors.ts';
import { headerBehaviours } from './behaviours/headers.ts';
import { longRunningBehaviours } from './behaviours/long-running.ts';
import { migrationBehaviours } from './behaviours/migration.ts';
import { operationBehaviours } from './behaviours/operations.ts';
import { resourceBehaviours } from './behaviours/resource.ts';

/** Every statement about the wire that a test can hold the mock to, by its row: the section of docs/wire.md, and a name. */
export const behaviours: Behaviours = {
  ...operationBehaviours,
  ...resourceBehaviours,
  ...migrationBehaviours,
  ...longRunningBehaviours,
  ...headerBehaviours,
  ...errorBehaviours,
};
