/** What APIM compute is and does. Pure: it knows no time, no chance and no wire. */
export { type Era, eras } from './era.ts';
export type { Failure, LocationEvent } from './events.ts';
export { type Fact, type FactId, facts, type Mark } from './facts.ts';
export { invariant } from './invariant.ts';
export {
  defaultName,
  internalEndpoints,
  type NameRecord,
  type NameStatus,
  publicEndpoints,
  regionalName,
  resolveNames,
  type View,
} from './names.ts';
export { drawRun, type Figure, type Plan, type Run } from './plan.ts';
export {
  isRefusal,
  plan,
  type PlanRequest,
  type Refusal,
  type RefusalReason,
  type Situation,
} from './planning.ts';
export { migrations, upkeep } from './plans.ts';
export type { LocationContext, Outcome } from './setup.ts';
export { type ComputeStatus, describeLocation, type LocationStatus, type VipStatus } from './status.ts';
export {
  begin,
  type Effect,
  load,
  type LocationState,
  save,
  type SavedLocation,
  step,
  type Step,
} from './step.ts';
export type * from './vocabulary.ts';
