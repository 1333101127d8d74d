import type { JsonObject } from '../../sim/index.ts';
import { displayRegion } from '../../sim/index.ts';
import { sevenDecimals } from '../arm/service-body.ts';
import type { Deployment } from './deployment.ts';
import { deploymentType } from './nested.ts';
import type { Prepared } from './prepare.ts';
import type { Step } from './step.ts';
import type { Task } from './task.ts';

/** A deployment as a client reads it. [D] the members, [M] their forms */
export function deploymentBody(deployment: Deployment, nowMs: number): JsonObject {
  const { prepared, state, startedAtMs, endedAtMs, error, outputs, tasks } = deployment;
  const made = tasks.filter((task) => task.state === 'succeeded' && task.provisioning === 'Create');
  return document(prepared, {
    provisioningState: state,
    timestamp: sevenDecimals(endedAtMs ?? startedAtMs),
    duration: durationText((endedAtMs ?? nowMs) - startedAtMs),
    ...(state === 'Succeeded' && { outputs }),
    ...(error !== null && { error }),
    outputResources: made.map(({ target }) => ({ id: target?.id ?? '' })),
  });
}

/** The first answer tells of the moment before anything was done, even where all of it has been. [M] */
export function acceptedBody(prepared: Prepared): JsonObject {
  return document(prepared, {
    provisioningState: 'Accepted',
    timestamp: sevenDecimals(prepared.nowMs),
    duration: durationText(0),
  });
}

/** The same of one that was only looked at. */
export function validatedBody(prepared: Prepared): JsonObject {
  return document(prepared, {
    provisioningState: 'Succeeded',
    timestamp: sevenDecimals(prepared.nowMs),
    duration: durationText(0),
    validatedResources: prepared.steps.filter(({ isWanted }) => isWanted).map(({ id }) => ({ id })),
  });
}

function document(prepared: Prepared, state: JsonObject): JsonObject {
  const { id, name, location, tags, templateHash, mode, correlationId, steps } = prepared;
  return {
    id,
    name,
    type: deploymentType,
    ...(location !== null && { location }),
    ...(Object.keys(tags).length > 0 && { tags }),
    properties: {
      templateHash,
      parameters: shownParameters(prepared),
      mode,
      correlationId,
      providers: providersOf(steps),
      dependencies: dependenciesIn(steps),
      ...state,
    },
  };
}

/** The value of a secure one is never shown. [D] */
function shownParameters({ resolved }: Prepared): JsonObject {
  return Object.fromEntries(
    Object.entries(resolved).map(([name, { type, value, isSecure }]) => [
      name,
      isSecure ? { type } : { type, value },
    ]),
  );
}

function providersOf(steps: readonly Step[]): JsonObject[] {
  const types = new Map<string, Set<string | null>>();
  for (const { type, location, isWanted } of steps) {
    if (!isWanted) continue;
    types.set(type, (types.get(type) ?? new Set()).add(location && (displayRegion(location) ?? location)));
  }
  const namespaces = new Set([...types.keys()].map((type) => type.split('/')[0] as string));
  return [...namespaces].map((namespace) => ({
    namespace,
    resourceTypes: [...types]
      .filter(([type]) => type.startsWith(`${namespace}/`))
      .map(([type, locations]) => ({
        resourceType: type.slice(namespace.length + 1),
        locations: [...locations].map((each) => each && each.replaceAll(' ', '').toLowerCase()),
      })),
  }));
}

function dependenciesIn(steps: readonly Step[]): JsonObject[] {
  const byId = new Map(steps.map((step) => [step.id.toLowerCase(), step]));
  return steps
    .filter(({ dependsOn, isWanted }) => isWanted && dependsOn.length > 0)
    .map((step) => ({
      dependsOn: step.dependsOn.map((id) => named(byId.get(id) as Step)),
      ...named(step),
    }));
}

function named({ id, type, name }: Pick<Step, 'id' | 'type' | 'name'>): JsonObject {
  return { id, resourceType: type, resourceName: name };
}

const stateWords = {
  waiting: 'NotStarted',
  running: 'Running',
  succeeded: 'Succeeded',
  failed: 'Failed',
  skipped: 'Skipped',
} as const;

/** What words ARM has for the statuses that occur. */
const statusWords: Readonly<Record<number, string>> = {
  200: 'OK', 201: 'Created', 202: 'Accepted', 204: 'NoContent', 400: 'BadRequest', 403: 'Forbidden', 404: 'NotFound',
  409: 'Conflict', 412: 'PreconditionFailed', 429: 'TooManyRequests', 500: 'InternalServerError',
}; // prettier-ignore

/** What a deployment has begun so far, in the order in which it did, oldest last. [M] */
export function operationBodies(deployment: Deployment, nowMs: number): JsonObject[] {
  return deployment.tasks
    .filter(({ startedAtMs }) => startedAtMs !== null)
    .map((task) => operationBody(deployment, task, nowMs))
    .toReversed();
}

function operationBody({ id, prepared }: Deployment, task: Task, nowMs: number): JsonObject {
  const { operationId, provisioning, state, startedAtMs, endedAtMs, status, error, target } = task;
  const from = startedAtMs as number;
  // What was refused at once is an error; what has failed later says that it did. [M]
  const isLate = error?.code === 'ResourceDeploymentFailure';
  return {
    id: `${id}/operations/${operationId}`,
    operationId,
    properties: {
      provisioningOperation: provisioning,
      provisioningState: stateWords[state],
      timestamp: sevenDecimals(endedAtMs ?? from),
      duration: durationText((endedAtMs ?? nowMs) - from),
      trackingId: prepared.correlationId,
      ...(status !== null && { statusCode: isLate ? 'Conflict' : (statusWords[status] ?? String(status)) }),
      ...(error !== null && { statusMessage: isLate ? { status: 'Failed', error } : { error } }),
      ...(target !== null && {
        targetResource: { id: target.id, resourceType: target.type, resourceName: target.name },
      }),
    },
  };
}

/** ISO 8601, as in `PT40M0S`. */
export function durationText(ms: number): string {
  const [hours, minutes, seconds] = [
    Math.floor(ms / 3_600_000),
    Math.floor(ms / 60_000) % 60,
    (ms % 60_000) / 1000,
  ];
  return `PT${hours > 0 ? `${hours}H` : ''}${hours + minutes > 0 ? `${minutes}M` : ''}${seconds}S`;
}
