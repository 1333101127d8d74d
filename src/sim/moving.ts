import {
  type Finding,
  intended,
  isRefusal,
  type Plan,
  plan,
  type PlanRequest,
  prerequisites,
  type Refusal,
  type Situation,
} from '../model/index.ts';
import { startMovement } from './movement.ts';
import type { CommandResult } from './command-result.ts';
import type { Service } from './service.ts';
import { type Asking, situationOf } from './situation.ts';
import type { Workings } from './workings.ts';

/** What would come of a request, and every rule that concerns it. */
export interface Outlook {
  /** The plan it would run; null where there is no such way. */
  readonly path: string | null;
  /** Why it would not be taken up; null where it would. */
  readonly refusal: Refusal | null;
  readonly findings: readonly Finding[];
}

/** Has the model plan a request, and starts what it answers. */
export function move(
  workings: Workings,
  service: Service,
  request: PlanRequest,
  asking: Asking = {},
): CommandResult {
  const situation = situationOf(workings, service, request, asking);
  const answer = plan(request, situation);
  if (isRefusal(answer)) return { kind: 'refused', refusal: answer };
  const pending = asking.pending ?? null;
  service.pending = pending;
  return {
    kind: 'started',
    operation: startMovement(workings, service, answer, request.kind, situation.places, asking),
  };
}

/** What would come of a request if it were made now. Changes nothing. */
export function outlook(
  workings: Workings,
  service: Service,
  request: PlanRequest,
  asking: Asking = {},
): Outlook {
  const situation = situationOf(workings, service, request, asking);
  const answer = plan(request, situation);
  const way = intended(request, situation);
  if (isRefusal(way)) return { path: null, refusal: isRefusal(answer) ? answer : way, findings: [] };
  return {
    path: way.path,
    refusal: isRefusal(answer) ? answer : null,
    findings: prerequisites({ ...way, platform: builtBy(way, situation) }, situation),
  };
}

/** The platform of what a plan builds: one that brings no newer one is asked for what the instance runs on already. */
function builtBy({ platform }: Plan, { platformVersion }: Situation): Plan['platform'] {
  return platform === 'same' && platformVersion !== 'undetermined' ? platformVersion : platform;
}
