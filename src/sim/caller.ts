import type { CallerRights } from '../model/index.ts';

/** Somebody who asks, and what he may do. [D] B7 */
export interface Caller extends CallerRights {
  /** Object id, application id, or whatever else his token says. */
  readonly id: string;
}
