import type { Refusal } from '../model/index.ts';
import { RehearsalError } from '../sim/index.ts';

/** What was asked for makes sense, and Azure would refuse it as things stand. Nothing has changed. */
export class RefusedError extends RehearsalError {
  /** Why, with the facts that say so. */
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.says);
    this.refusal = refusal;
  }
}
