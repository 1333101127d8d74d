import { type JsonObject, type Operation, regionName, type ResourceGroup } from '../../sim/index.ts';
import {
  invalidResourceLocation,
  notSimulated,
  resourceGroupBeingDeleted,
  resourceGroupNotFound,
  serviceLocked,
} from './arm-error.ts';
import { seesSubscription } from './authorization.ts';
import { type ArmReply, subscription, type SubscriptionCall, type Served, tenant } from './call.ts';
import type { MockWorld } from '../mock-world.ts';
import { page } from './paging.ts';
import { locationReply, noteRead, polledOperation, type PollPlace, pollHeaders } from './polling.ts';
import { demandRegion } from './service-request.ts';
import { tenantOf } from './token.ts';

const type = 'Microsoft.Resources/resourceGroups';

/** Subscriptions and resource groups: enough of them to create into. */
export const groupOperations = {
  Subscriptions_List: tenant(({ worlds, header }) => {
    const authorization = header('authorization');
    const shown = worlds
      .ofTenant(tenantOf(authorization))
      .filter((world) => seesSubscription(world, authorization));
    return {
      status: 200,
      body: { value: shown.map(subscriptionBody), count: { type: 'Total', value: shown.length } },
    };
  }),
  Subscriptions_Get: subscription(({ world }) => ({ status: 200, body: subscriptionBody(world) })),
  ResourceGroups_List: subscription((call) => {
    if (call.query['$filter'] !== undefined) throw notSimulated('$filter on resource groups');
    const path = `/subscriptions/${call.world.subscriptionId}/resourcegroups`;
    const { entries, nextLink } = page(call, [...call.world.world.groups.values()], path, '$skiptoken');
    return {
      status: 200,
      body: { value: entries.map((group) => groupBody(call.world, group)), ...nextLink },
    };
  }),
  ResourceGroups_Get: subscription((call) => {
    noteRead(call, runningDeletion(call));
    return { status: 200, body: groupBody(call.world, demandGroup(call)) };
  }),
  ResourceGroups_CheckExistence: subscription((call) => {
    noteRead(call, runningDeletion(call));
    return { status: findGroup(call) ? 204 : 404 };
  }),
  ResourceGroups_CreateOrUpdate: subscription(put),
  ResourceGroups_Update: subscription((call) => {
    const group = demandGroup(call);
    return write(call, group.name, group.location, (call.body['tags'] ?? group.tags) as JsonObject, 200);
  }),
  ResourceGroups_Delete: subscription(remove),
  ResourceGroups_GetOperationResult: subscription((call) => {
    const operation = polledOperation(call);
    return locationReply(call, operation, pollPlace(call), () => ({ status: 200 }));
  }),
} satisfies Record<string, Served>;

/** A subscription as it is shown. */
export function subscriptionBody({ subscriptionId, tenantId, name }: MockWorld): JsonObject {
  return {
    id: `/subscriptions/${subscriptionId}`,
    authorizationSource: 'RoleBased',
    managedByTenants: [],
    subscriptionId,
    tenantId,
    displayName: `Rehearsal ${name}`,
    state: 'Enabled',
    subscriptionPolicies: {
      locationPlacementId: 'Public_2014-09-01',
      quotaId: 'PayAsYouGo_2014-09-01',
      spendingLimit: 'Off',
    },
  };
}

function findGroup({ world, params }: SubscriptionCall): Readonly<ResourceGroup> | undefined {
  return world.world.groups.get((params['resourceGroupName'] as string).toLowerCase());
}

function demandGroup(call: SubscriptionCall): Readonly<ResourceGroup> {
  const group = findGroup(call);
  if (group === undefined) throw resourceGroupNotFound(call.params['resourceGroupName'] as string);
  return group;
}

function put(call: SubscriptionCall): ArmReply {
  const name = call.params['resourceGroupName'] as string;
  const location = demandRegion(call.body['location'] as string, type);
  const before = findGroup(call);
  if (before && before.location !== location) {
    throw invalidResourceLocation(
      before.name,
      regionName(before.location),
      before.name,
      regionName(location),
    );
  }
  return write(call, name, location, (call.body['tags'] ?? {}) as JsonObject, before ? 200 : 201);
}

function write(
  call: SubscriptionCall,
  name: string,
  location: string,
  tags: JsonObject,
  status: number,
): ArmReply {
  if (findGroup(call)?.deleting) throw resourceGroupBeingDeleted(name);
  call.world.execute({ type: 'group.put', name, location, tags });
  return { status, body: groupBody(call.world, demandGroup(call)) };
}

function remove(call: SubscriptionCall): ArmReply {
  const running = runningDeletion(call);
  if (running) return { status: 202, headers: pollHeaders(call, running, pollPlace(call)) };
  const { name } = demandGroup(call);
  const result = call.world.execute({ type: 'group.delete', name, caller: call.caller });
  if (result.kind !== 'started') throw serviceLocked(movingIn(call, name));
  return { status: 202, headers: pollHeaders(call, result.operation, pollPlace(call)) };
}

/** The first service of a group that an operation runs on. */
function movingIn({ world }: SubscriptionCall, group: string): string {
  const moving = [...world.world.services.values()].find(
    ({ resourceGroup, operationId }) =>
      resourceGroup.toLowerCase() === group.toLowerCase() && operationId !== null,
  );
  return moving?.name ?? group;
}

function runningDeletion(call: SubscriptionCall): Readonly<Operation> | undefined {
  const group = findGroup(call);
  return group?.deleting ? call.world.world.runningOperation('deleteGroup', group.name) : undefined;
}

function pollPlace({ world }: SubscriptionCall): PollPlace {
  return { path: `/subscriptions/${world.subscriptionId}/operationresults`, answers: 'result' };
}

/** Groups show the short form of a region, unlike services. [R] CLIENTS §2 */
function groupBody(
  { subscriptionId }: MockWorld,
  { name, location, tags, deleting }: Readonly<ResourceGroup>,
): JsonObject {
  return {
    id: `/subscriptions/${subscriptionId}/resourceGroups/${name}`,
    name,
    type,
    location: regionName(location),
    tags,
    properties: { provisioningState: deleting ? 'Deleting' : 'Succeeded' },
  };
}
