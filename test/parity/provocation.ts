import type { Answer, ArmUnderTest, ArmUnderTestOptions } from '../helpers/arm.ts';

/** A request that a refusal is the answer to. */
export interface Provocation {
  /** The function that makes the refusal. */
  readonly error: string;
  /** When it is made, as docs/errors.md says it. */
  readonly when: string;
  /** The statement of the ledger that it holds the mock to. */
  readonly row?: string;
  /** One instance named `tailwind`, unless told. */
  readonly options?: ArmUnderTestOptions;
  readonly provoke: (arm: ArmUnderTest) => Promise<Answer>;
}

/** A refusal that no request of a client provokes here, and why. */
export interface Unprovoked {
  readonly error: string;
  readonly because: string;
}
