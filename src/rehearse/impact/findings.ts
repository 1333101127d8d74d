import type { Era, FactId, PlatformVersion } from '../../model/index.ts';
import type { CheckablePath } from '../../sim/index.ts';
import type { AddressCourse, NameCourse, PhaseSpan, Span } from './course.ts';
import type { PopulationImpact } from './verdict.ts';

/** Something to do, with the rows of the facts behind it. */
export interface Task {
  readonly says: string;
  readonly facts: readonly FactId[];
}

/** What to do before the request, while it runs and both computes serve, and once it is over. */
export interface Checklist {
  readonly before: readonly Task[];
  readonly during: readonly Task[];
  readonly after: readonly Task[];
}

/** Why a path cannot be gone. */
export interface ImpactRefusal {
  readonly says: string;
  readonly facts: readonly FactId[];
  /** What would have to be done, a sentence each; none where nothing helps. */
  readonly waysOut: readonly string[];
}

/** Who loses what, and when, if an instance goes a path and nobody does anything else. Times are milliseconds since 1970. */
export interface Impact extends Span {
  readonly service: string;
  readonly era: Era;
  readonly path: CheckablePath;
  /** The plan that runs; null where there is no such way. */
  readonly plan: string | null;
  readonly outcome: 'succeeds' | 'rollsBack' | 'refused';
  readonly refused: ImpactRefusal | null;
  /** `platformVersion` at the beginning and at the end. */
  readonly platforms: { readonly before: PlatformVersion; readonly after: PlatformVersion };
  /** From the request to the end of the operation. */
  readonly durationMs: number;
  /** The lock of the infrastructure as documented; null where none is. */
  readonly lockMs: number | null;
  /** How long old and new compute both serve. */
  readonly coexistenceMs: number;
  /** Whether it has the addresses at the end that it had at the beginning. */
  readonly keepsAddress: boolean;
  readonly phases: readonly PhaseSpan[];
  readonly addresses: readonly AddressCourse[];
  readonly names: readonly NameCourse[];
  readonly populations: readonly PopulationImpact[];
  readonly requests: number;
  readonly lost: number;
  readonly checklist: Checklist;
  /** What was taken for granted because nobody had said it, a sentence each. */
  readonly assumed: readonly string[];
}

/** An impact before its checklist is written. */
export type Findings = Omit<Impact, 'checklist'>;
