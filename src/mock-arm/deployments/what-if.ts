import type { Json, JsonObject } from '../../sim/index.ts';
import { ArmError } from '../arm/arm-error.ts';
import type { Ask, SubscriptionCall } from '../arm/call.ts';
import { isObject } from '../arm/json.ts';
import { differences } from './difference.ts';
import { evaluateAhead } from './evaluate.ts';
import { isNested } from './nested.ts';
import type { Step } from './step.ts';
import type { Prepared } from './prepare.ts';
import type { Rehearsal } from './rehearsal.ts';
import { secretsOf, withoutSecrets } from './secrets.ts';
import { type Inhabitant, superfluousIn, wantedSteps } from './superfluous.ts';
import { documentOf } from './surroundings.ts';

/** What would become of a resource. [D] */
interface Change {
  readonly resourceId: string;
  readonly changeType: 'Create' | 'Modify' | 'NoChange' | 'Ignore' | 'Delete' | 'Deploy';
  readonly before?: JsonObject;
  readonly after?: JsonObject;
  readonly delta?: readonly object[];
}

/** What only the platform says, and what changes with every write: no template brings it about. */
const noise = new Set([
  'etag', 'systemData', 'provisioningState', 'targetProvisioningState', 'resourceGuid', 'createdAtUtc',
]); // prettier-ignore

/** Which api-version shows what only stands in the group. */
const anyApiVersion = '2024-05-01';

/**
 * What a deployment would change. It has been tried out in a copy of the world, so the difference is what it would be,
 * and nothing that only looks like one.
 *
 * @param detail whether the documents are shown, or only ids
 */
export function changesOf(
  call: SubscriptionCall,
  prepared: Prepared,
  rehearsal: Rehearsal,
  detail: 'documents' | 'ids',
): Change[] {
  const steps = wantedSteps(rehearsal.world, rehearsal.deployment.prepared);
  const named = steps
    .filter((step) => !step.isExisting && !isNested(step))
    .map((step) => changeOf(call.ask, rehearsal.ask, step));
  const left = superfluousIn(call.world, prepared, steps).map((each) =>
    leftOut(call.ask, each, prepared.mode === 'Complete' ? 'Delete' : 'Ignore'),
  );
  const changes = [...named, ...left].toSorted((a, b) => (a.resourceId < b.resourceId ? -1 : 1));
  if (detail === 'ids') return changes.map(withoutDocuments);
  const secrets = rehearsal.world.deployments.all.flatMap((each) => secretsOf(each.prepared));
  return changes.map((change) => discreet(change, secrets));
}

function withoutDocuments({ resourceId, changeType }: Change): Change {
  const isOpen = changeType === 'Modify' || changeType === 'NoChange';
  return { resourceId, changeType: isOpen ? 'Deploy' : changeType };
}

function changeOf(askNow: Ask, askThen: Ask, step: Step): Change {
  const { id: resourceId, apiVersion, type, name } = step;
  const before = find(askNow, resourceId, apiVersion);
  if (before === undefined) {
    const after = { apiVersion, id: resourceId, name, type, ...bodyAhead(step) };
    return { resourceId, changeType: 'Create', after };
  }
  const after = find(askThen, resourceId, apiVersion) ?? {};
  const delta = differences(before, after);
  const shown = { before: { apiVersion, ...before }, after: { apiVersion, ...after } };
  return { resourceId, changeType: delta.length > 0 ? 'Modify' : 'NoChange', ...shown, delta };
}

/** What is given as a secret is not told to whoever asks what would become of it. [D] */
function discreet({ resourceId, changeType, ...documents }: Change, secrets: readonly string[]): Change {
  return { resourceId, changeType, ...(withoutSecrets(documents as JsonObject, secrets) as object) };
}

/** What is sent, as far as that can be told ahead: what only a running deployment knows stays an expression. [M] */
function bodyAhead({ body, table }: Step): JsonObject {
  return evaluateAhead(body, table) as JsonObject;
}

function leftOut(ask: Ask, { id }: Inhabitant, changeType: 'Delete' | 'Ignore'): Change {
  const before = find(ask, id, anyApiVersion);
  return { resourceId: id, changeType, ...(before && { before: { apiVersion: anyApiVersion, ...before } }) };
}

function find(ask: Ask, path: string, apiVersion: string): JsonObject | undefined {
  try {
    return silent(documentOf(ask({ method: 'GET', path, apiVersion, body: undefined }))) as JsonObject;
  } catch (error) {
    if (error instanceof ArmError && error.status === 404) return undefined;
    throw error;
  }
}

function silent(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(silent);
  if (!isObject(value)) return value;
  const members = Object.entries(value).filter(([name]) => !noise.has(name));
  return Object.fromEntries(members.map(([name, member]) => [name, silent(member)]));
}
