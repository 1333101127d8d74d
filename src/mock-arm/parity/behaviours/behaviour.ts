import type { Mark } from '../mark.ts';

/** What the real service does on the wire, as far as anybody knows, and whether the mock does it too. */
export interface Behaviour {
  /** One or two sentences. */
  readonly says: string;
  readonly mark: Mark;
}

/** Statements by their rows. */
export type Behaviours = Readonly<Record<string, Behaviour>>;

const of =
  (mark: Mark) =>
  (says: string): Behaviour => ({ says, mark });

/** [D] */
export const documented = of('documented');
/** [R] recorded, or quoted by somebody who saw it. */
export const observed = of('observed');
/** [I] */
export const inferred = of('inferred');
/** Nothing public says; ours. */
export const synthetic = of('synthetic');
/** The real service does it, the mock does not. */
export const absent = of('absent');
