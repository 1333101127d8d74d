import { resourceGroupBeingDeleted } from '../arm/arm-error.ts';
import { type ArmReply, resource, type Served, type SubscriptionCall } from '../arm/call.ts';
import { isObject } from '../arm/json.ts';
import { page } from '../arm/paging.ts';
import { Deployment } from './deployment.ts';
import { acceptedBody, deploymentBody, operationBodies, validatedBody } from './deployment-document.ts';
import {
  cannotCancel,
  deploymentActive,
  deploymentElsewhere,
  deploymentNotFound,
  deploymentOperationNotFound,
  invalidTemplateDeployment,
} from './deployment-error.ts';
import { deploymentIdOf, preparedOf, scopeIdOf } from './deployment-request.ts';
import { operationId, type Prepared } from './prepare.ts';
import { detailOf, rehearse, type Rehearsal } from './rehearsal.ts';
import { surroundingsOf } from './surroundings.ts';
import { changesOf } from './what-if.ts';

const verbs = {
  Deployments_Get: get,
  Deployments_CheckExistence: checkExistence,
  Deployments_CreateOrUpdate: put,
  Deployments_Delete: remove,
  Deployments_Cancel: cancel,
  Deployments_Validate: validate,
  Deployments_WhatIf: whatIf,
  Deployments_GetWhatIfResult: whatIfResult,
  Deployments_ExportTemplate: exportTemplate,
  Deployments_GetOperationStatus: operationStatus,
  DeploymentOperations_List: listOperations,
  DeploymentOperations_Get: getOperation,
} satisfies Record<string, (call: SubscriptionCall) => ArmReply>;

/** ARM template deployments, into a resource group and into a subscription. */
export const deploymentOperations = {
  ...at(''),
  ...at('AtSubscriptionScope'),
  Deployments_ListByResourceGroup: resource(list),
  Deployments_ListAtSubscriptionScope: resource(list),
} satisfies Record<string, Served>;

function at<Level extends string>(level: Level) {
  const operations = Object.entries(verbs).map(
    ([name, handle]) => [`${name}${level}`, resource(handle)] as const,
  );
  return Object.fromEntries(operations) as Record<`${keyof typeof verbs}${Level}`, Served>;
}

/** The deployment a request names; one that went with its group is gone. @throws ArmError where there is none */
function demandDeployment(call: SubscriptionCall): Deployment {
  const found = findDeployment(call);
  if (found) return found;
  throw deploymentNotFound(call.params['deploymentName'] as string);
}

function findDeployment(call: SubscriptionCall): Deployment | undefined {
  const found = call.world.deployments.find(deploymentIdOf(call));
  return found && !isBuried(call, found) ? found : undefined;
}

/** Whether its group was deleted after it had begun; one of the same name may have come since. */
function isBuried({ world }: SubscriptionCall, { prepared, startedAtMs }: Deployment): boolean {
  const name = prepared.at.group?.name.toLowerCase();
  if (name === undefined) return false;
  return [...world.world.operations.values()].some(
    ({ kind, subject, endedAtMs, startedAtMs: from }) =>
      kind === 'deleteGroup' && subject.toLowerCase() === name && endedAtMs !== null && from >= startedAtMs,
  );
}

/** Whoever looks at a deployment may be waiting for it. */
function noteRead({ world }: SubscriptionCall, deployment: Deployment): Deployment {
  world.clock.noteWaiting(deployment.id, () => deployment.state !== 'Running');
  return deployment;
}

function get(call: SubscriptionCall): ArmReply {
  const deployment = noteRead(call, demandDeployment(call));
  return { status: 200, body: deploymentBody(deployment, call.world.world.nowMs) };
}

function checkExistence(call: SubscriptionCall): ArmReply {
  return { status: findDeployment(call) ? 204 : 404 };
}

function put(call: SubscriptionCall): ArmReply {
  const { world } = call;
  const before = findDeployment(call);
  if (before?.state === 'Running') throw deploymentActive(before.prepared.name, before.startedAtMs);
  demandGroupStays(call);
  const prepared = preparedOf(call);
  demandSamePlace(before, prepared);
  const deployment = new Deployment(prepared, surroundingsOf(world, call.ask, prepared));
  world.deployments.begin(deployment);
  const url = `${call.origin}${deployment.id}/operationStatuses/${statusId(deployment)}`;
  return {
    status: before ? 200 : 201,
    body: acceptedBody(prepared),
    headers: {
      'azure-asyncoperation': `${url}?api-version=${call.sentApiVersion}`,
      'retry-after': String(world.clock.retryAfter(pollSeconds)),
    },
  };
}

/** Seconds that the real service asks to wait between polls. [M] */
const pollSeconds = 5;

function demandGroupStays({ world, params }: SubscriptionCall): void {
  const group = world.world.groups.get((params['resourceGroupName'] ?? '').toLowerCase());
  if (group?.deleting) throw resourceGroupBeingDeleted(group.name);
}

function demandSamePlace(before: Deployment | undefined, { name, location }: Prepared): void {
  const was = before?.prepared.location ?? null;
  if (was !== null && location !== null && was !== location) throw deploymentElsewhere(name, was, location);
}

/** The id under which the state of a deployment is polled: another one for each run of it. */
function statusId({ id, startedAtMs }: Deployment): string {
  return `08585${BigInt(`0x${operationId(`${id} ${startedAtMs}`)}`)
    .toString()
    .padStart(20, '0')}`;
}

function operationStatus(call: SubscriptionCall): ArmReply {
  const deployment = demandDeployment(call);
  const { operationId: asked = '', deploymentName = '' } = call.params;
  if (asked !== statusId(deployment)) throw deploymentOperationNotFound(asked, deploymentName);
  const { state, error } = noteRead(call, deployment);
  const wait = { 'retry-after': String(call.world.clock.retryAfter(pollSeconds)) };
  return {
    status: 200,
    body: { status: state, ...(error !== null && { error }) },
    ...(state === 'Running' && { headers: wait }),
  };
}

/** What it has made stays. It answers when it is done, which is synthetic: Azure may take its time. */
function remove(call: SubscriptionCall): ArmReply {
  const deployment = findDeployment(call);
  if (deployment === undefined) return { status: 204 };
  if (deployment.state === 'Running')
    throw deploymentActive(deployment.prepared.name, deployment.startedAtMs);
  call.world.deployments.remove(deployment.id);
  return { status: 204 };
}

function cancel(call: SubscriptionCall): ArmReply {
  const deployment = demandDeployment(call);
  if (deployment.state !== 'Running') throw cannotCancel(deployment.prepared.name, deployment.state);
  deployment.cancel();
  return { status: 204 };
}

/** Tries it out first, so that what would be refused is refused now. @throws ArmError InvalidTemplateDeployment */
function demandFeasible(call: SubscriptionCall): {
  readonly prepared: Prepared;
  readonly rehearsal: Rehearsal;
} {
  const prepared = preparedOf(call);
  const rehearsal = rehearse(call, preparedOf);
  const { refusals } = rehearsal;
  if (refusals.length === 0) return { prepared, rehearsal };
  throw invalidTemplateDeployment(prepared.name, prepared.correlationId, refusals.map(detailOf));
}

function validate(call: SubscriptionCall): ArmReply {
  return { status: 200, body: validatedBody(demandFeasible(call).prepared) };
}

/** It is done when it is answered; clients are told to come for the result all the same. [D] */
function whatIf(call: SubscriptionCall): ArmReply {
  const { world, body, origin, sentApiVersion } = call;
  const { prepared, rehearsal } = demandFeasible(call);
  const settings = isObject(body['properties']) ? body['properties']['whatIfSettings'] : undefined;
  const isIds = isObject(settings) && settings['resultFormat'] === 'ResourceIdOnly';
  const changes = changesOf(call, prepared, rehearsal, isIds ? 'ids' : 'documents');
  const id = world.deployments.keepResult({ status: 'Succeeded', properties: { changes } });
  const url = `${origin}${prepared.id}/whatIfResults/${id}?api-version=${sentApiVersion}`;
  return {
    status: 202,
    headers: { location: url, 'retry-after': String(world.clock.retryAfter(pollSeconds)) },
  };
}

function whatIfResult(call: SubscriptionCall): ArmReply {
  const { operationId: id = '', deploymentName = '' } = call.params;
  const body = call.world.deployments.result(id);
  if (body === undefined) throw deploymentOperationNotFound(id, deploymentName);
  return { status: 200, body };
}

function exportTemplate(call: SubscriptionCall): ArmReply {
  return { status: 200, body: { template: demandDeployment(call).prepared.template } };
}

function list(call: SubscriptionCall): ArmReply {
  const scope = scopeIdOf(call);
  const { nowMs } = call.world.world;
  const wanted = /^provisioningState eq '(\w+)'$/i
    .exec(String(call.query['$filter'] ?? ''))?.[1]
    ?.toLowerCase();
  const all = call.world.deployments
    .in(scope)
    .filter((each) => !isBuried(call, each))
    .filter(({ state }) => wanted === undefined || state.toLowerCase() === wanted);
  const path = `${scope}/providers/Microsoft.Resources/deployments`;
  const { entries, nextLink } = page(call, all, path, '$skiptoken');
  return { status: 200, body: { value: entries.map((each) => deploymentBody(each, nowMs)), ...nextLink } };
}

function listOperations(call: SubscriptionCall): ArmReply {
  const deployment = demandDeployment(call);
  const all = operationBodies(deployment, call.world.world.nowMs);
  const { entries, nextLink } = page(call, all, `${deployment.id}/operations`, '$skiptoken');
  return { status: 200, body: { value: entries, ...nextLink } };
}

function getOperation(call: SubscriptionCall): ArmReply {
  const { operationId: asked = '', deploymentName = '' } = call.params;
  const all = operationBodies(demandDeployment(call), call.world.world.nowMs);
  const found = all.find(({ operationId: id }) => id === asked.toUpperCase());
  if (found === undefined) throw deploymentOperationNotFound(asked, deploymentName);
  return { status: 200, body: found };
}
