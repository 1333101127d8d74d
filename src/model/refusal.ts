import type { FactId } from './facts.ts';

/** Why a request is not taken up. */
export type RefusalReason =
  | 'busy'
  | 'notOnline'
  | 'alreadyMigrated'
  | 'neverMigrates'
  /** The documents of the era know no such way. */
  | 'notOffered'
  /** The platform does this by itself, and not yet. */
  | 'tooEarly'
  /** What the request needs of the network or of its caller is not there. */
  | 'prerequisite'
  /** Somebody uses what is to go or to change. */
  | 'inUse'
  /** What is asked for makes no sense. */
  | 'invalid';

/** A refused request, with the rows that say so. It changed nothing. */
export interface Refusal {
  readonly refused: RefusalReason;
  readonly facts: readonly FactId[];
  /** A sentence for people; the wire has its own words. */
  readonly says: string;
  /** The rule that was broken, where it is a prerequisite. */
  readonly rule?: string;
  /** What in the request it is about: a member of the body of a service, by its path. */
  readonly target?: string;
  /** The resource it is about, by id. */
  readonly resourceId?: string;
}

/** A refusal for want of a way. */
export function notOffered(fact: FactId, says: string): Refusal {
  return { refused: 'notOffered', facts: [fact], says };
}

/** Whether an answer is a refusal. */
export function isRefusal(answer: object): answer is Refusal {
  return 'refused' in answer;
}
