import type { FactId } from '../facts.ts';
import type { SubnetView } from '../network.ts';
import type { Plan } from '../plan.ts';
import type { Place, Situation } from '../situation.ts';

/** What comes of a rule that is broken: a refusal at once, a run that fails later and rolls back, or a word of warning. */
export type Effect = 'refuses' | 'breaks' | 'warns';

/** How a rule turned out; unknown where something decides that is not simulated. */
export type Verdict = 'pass' | 'fail' | 'unknown';

/** What one rule says of one location. */
export interface Finding {
  /** The rule, by a name that does not change. */
  readonly rule: string;
  readonly facts: readonly FactId[];
  /** Display name; null where it is about the instance as a whole. */
  readonly location: string | null;
  readonly verdict: Verdict;
  readonly effect: Effect;
  /** What is so, as a sentence. */
  readonly says: string;
  /** What to do about it. */
  readonly fix: string;
  /** What in the body of a service it is about, or which action of a caller. */
  readonly target?: string;
  /** The resource it is about. */
  readonly resourceId?: string;
}

/** As much of a plan as rules ask for. */
export type Movement = Pick<Plan, 'platform' | 'successor' | 'addresses' | 'provisioning'>;

/** A rule as it is asked of an instance that is to run a plan. */
export interface InstanceQuestion {
  readonly situation: Situation;
  readonly plan: Movement;
}

/** A rule as it is asked of one location that is to get new compute. */
export interface PlaceQuestion extends InstanceQuestion {
  readonly place: Place;
}

/** The same, where there is a subnet to stand in. */
export interface SubnetQuestion extends PlaceQuestion {
  readonly subnet: SubnetView;
}

/** A prerequisite, as data: adding one is adding an entry to a table of these. */
export interface Rule<Question> {
  readonly facts: readonly FactId[];
  readonly effect: Effect | ((question: Question) => Effect);
  /** Whether it concerns the question at all; always where left out. */
  readonly asks?: (question: Question) => boolean;
  readonly verdict: (question: Question) => Verdict;
  readonly says: (question: Question, verdict: Verdict) => string;
  readonly fix: string | ((question: Question) => string);
  readonly target?: string;
  readonly resource?: (question: Question) => string | null;
}

/** Rules by their names. */
export type Rules<Question> = Readonly<Record<string, Rule<Question>>>;

/** The members of the body of a service that rules are about. */
export const fields = {
  subnet: 'properties.virtualNetworkConfiguration.subnetResourceId',
  publicIp: 'properties.publicIpAddressId',
} as const;

/** A verdict of two values. */
export function passIf(holds: boolean): Verdict {
  return holds ? 'pass' : 'fail';
}

/** Whether two ids or names are the same, whatever their case. */
export function same(a: string | null, b: string | null): boolean {
  return a?.toLowerCase() === b?.toLowerCase();
}

/** Whether a location keeps the subnet it stands in. */
export function staysInSubnet({ place }: PlaceQuestion): boolean {
  return place.from.subnetId !== null && same(place.from.subnetId, place.to.subnetId);
}

/** Asks every rule that concerns a question. */
export function ask<Question extends InstanceQuestion>(
  rules: Rules<Question>,
  question: Question,
  location: string | null,
): Finding[] {
  return Object.entries(rules).flatMap(
    ([rule, { facts, effect, asks, verdict, says, fix, target, resource }]) => {
      if (asks?.(question) === false) return [];
      const found = verdict(question);
      const resourceId = resource?.(question);
      return {
        rule,
        facts,
        location,
        verdict: found,
        says: says(question, found),
        effect: typeof effect === 'string' ? effect : effect(question),
        fix: typeof fix === 'string' ? fix : fix(question),
        ...(target !== undefined && { target }),
        ...(resourceId != null && { resourceId }),
      };
    },
  );
}
