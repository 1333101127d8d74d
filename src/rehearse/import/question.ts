import type { JsonObject } from '../../sim/index.ts';
import type { Gathered } from './gathered.ts';
import type { Whereabouts } from './settle.ts';

/** Something that the files do not say, and a rehearsal has to know. */
export interface Question {
  readonly says: string;
  /** What is taken where nobody answers. */
  readonly otherwise: string;
  /** What an answer may look like. */
  readonly allows: RegExp;
}

/** Answers a question; what it gives is what is taken. */
export type Ask = (question: Question) => Promise<string>;

/** What those have at hand who fill in what is missing. */
export interface Filling {
  readonly gathered: Gathered;
  readonly at: Whereabouts;
  readonly ask: Ask;
  /** The zones that were given; those made up come later. */
  readonly zones: readonly JsonObject[];
}

/** Asks, and notes what is assumed where the usual answer was given. */
export async function answered(
  { ask, gathered }: Filling,
  question: Question,
  assumed: string,
): Promise<string> {
  const answer = await ask(question);
  if (answer === question.otherwise) gathered.assumptions.add(assumed);
  return answer;
}
