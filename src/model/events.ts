import type { Run } from './plan.ts';
import type { Compute } from './vocabulary.ts';

/** Why a run failed, in the words its client will read. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

/** Everything the outside may tell one location of an instance. */
export type LocationEvent =
  /** `incoming` is the compute that the run builds; null where it builds none. */
  | {
      readonly type: 'run.start';
      readonly run: Run;
      readonly incoming: Compute | null;
      readonly temporaryAddress: string | null;
    }
  | { readonly type: 'run.fail'; readonly failure: Failure }
  /** The owner lets clients in again. */
  | { readonly type: 'access.opened' }
  | { readonly type: 'timer.due'; readonly timer: string };
