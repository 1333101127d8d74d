/** What APIM compute is and does. Pure: it knows no time, no chance and no wire. */
export { type Era, eras } from './era.ts';
export type { Failure, LocationEvent } from './events.ts';
export { type Fact, type FactId, facts, type Mark } from './facts.ts';
export { invariant } from './invariant.ts';
export { defaultName, internalEndpoints, publicEndpoints, regionalName, resolveNames } from './names.ts';
export type { NameRecord, NameStatus, View } from './names.ts';
export { drawRun, type Figure, type Plan, type Run } from './plan.ts';
export { isRefusal, plan } from './planning.ts';
export type { PlanRequest, Refusal, RefusalReason, Situation } from './planning.ts';
export { migrations, upkeep } from './plans.ts';
export type { LocationContext, Outcome } from './setup.ts';
export { type ComputeStatus, describeLocation, type LocationStatus, type VipStatus } from './status.ts';
export { begin, load, save, step } from './step.ts';
export type { Effect, LocationState, SavedLocation, Step } from './step.ts';
export type * from './vocabulary.ts';
