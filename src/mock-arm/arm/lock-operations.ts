import { type JsonObject, type Resource, resourceTypes, serviceId, scopeOf } from '../../sim/index.ts';
import { notSimulated, resourceNotFound } from './arm-error.ts';
import { type ArmReply, resource, type Served, type SubscriptionCall } from './call.ts';
import { withoutNulls } from './json.ts';
import { lockType } from './scope-locks.ts';

/** Resource locks, over a subscription, a group, or any resource in one. What they do is in scope-locks.ts. */
export const lockOperations = {
  ...at('SubscriptionLevel'),
  ...at('ResourceGroupLevel'),
  ...at('ResourceLevel'),
  ...at('ChildResourceLevel'),
} satisfies Record<string, Served>;

function at<Level extends string>(level: Level) {
  const operations: Record<string, Served> = {
    [`ManagementLocks_ListAt${level}`]: resource(list),
    [`ManagementLocks_GetAt${level}`]: resource((call) => ({ status: 200, body: body(demandLock(call)) })),
    [`ManagementLocks_CreateOrUpdateAt${level}`]: resource(put),
    [`ManagementLocks_DeleteAt${level}`]: resource(remove),
  };
  type Verb = 'List' | 'Get' | 'CreateOrUpdate' | 'Delete';
  return operations as Record<`ManagementLocks_${Verb}At${Level}`, Served>;
}

/** What is or is to be locked, by its id, in the case in which it was first written where it is there. */
function scope({ world, params }: SubscriptionCall): string {
  const { resourceGroupName, resourceProviderNamespace: namespace } = params;
  const subscription = `/subscriptions/${world.subscriptionId}`;
  if (resourceGroupName === undefined) return subscription;
  const group = world.world.groups.get(resourceGroupName.toLowerCase())?.name ?? resourceGroupName;
  if (namespace === undefined) return `${subscription}/resourceGroups/${group}`;
  const { parentResourceType, parentResourceName, resourceType, resourceName } = params;
  const [type, name, ...inside] =
    parentResourceType === undefined
      ? [resourceType, resourceName]
      : [parentResourceType, parentResourceName, resourceType, resourceName];
  const id = `${subscription}/resourceGroups/${group}/providers/${namespace}/${type}/${name}`;
  return [written(world.world, id) ?? id, ...inside].join('/');
}

/** The id under which something that is simulated was first written; undefined where it is nothing of the kind. */
function written(world: SubscriptionCall['world']['world'], id: string): string | undefined {
  const service = world.service(id.slice(id.lastIndexOf('/') + 1));
  const serviceAt = service && serviceId(world.options.subscriptionId, service);
  if (serviceAt?.toLowerCase() === id.toLowerCase()) return serviceAt;
  return world.resources.get(id.toLowerCase())?.id;
}

const simulated = new Set(
  ['Microsoft.ApiManagement/service', ...resourceTypes].map((type) => type.toLowerCase()),
);

/** @throws ArmError where what is to be locked would be simulated if it were there */
function demandScope({ world, params }: SubscriptionCall, id: string): void {
  const { resourceProviderNamespace: namespace, resourceGroupName = '' } = params;
  if (namespace === undefined) return;
  const [type, name] = [
    `${namespace}/${params['parentResourceType'] ?? params['resourceType']}`,
    params['parentResourceName'] ?? params['resourceName'] ?? '',
  ];
  const whole = id.split('/').slice(0, 9).join('/');
  if (simulated.has(type.toLowerCase()) && written(world.world, whole) === undefined)
    throw resourceNotFound(type, name, resourceGroupName);
}

function idOf(call: SubscriptionCall): string {
  return `${scope(call)}/providers/${lockType}/${call.params['lockName']}`;
}

function find(call: SubscriptionCall): Resource | undefined {
  return call.world.world.resources.get(idOf(call).toLowerCase());
}

function demandLock(call: SubscriptionCall): Resource {
  const found = find(call);
  if (found) return found;
  throw resourceNotFound(lockType, call.params['lockName'] as string, call.params['resourceGroupName'] ?? '');
}

/** With `atScope()` the locks in force at a scope, wherever they stand; without, those of it and of all below it. [D] */
function list(call: SubscriptionCall): ArmReply {
  const { $filter: filter } = call.query;
  if (filter !== undefined && filter !== 'atScope()')
    throw notSimulated(`$filter '${String(filter)}' on locks`);
  const at = scope(call);
  const below = `${at.toLowerCase()}/`;
  const locks =
    filter === undefined
      ? [...call.world.world.resources.values()].filter(
          (each) => each.type === lockType && `${scopeOf(each).toLowerCase()}/`.startsWith(below),
        )
      : call.world.world.locksOver(at);
  return { status: 200, body: { value: locks.map(body) } };
}

function put(call: SubscriptionCall): ArmReply {
  const before = find(call);
  const id = before?.id ?? idOf(call);
  demandScope(call, id);
  const properties = withoutNulls(call.body['properties'] as JsonObject);
  call.world.execute({
    type: 'resource.put',
    id,
    resourceType: lockType,
    body: { properties },
    caller: call.caller,
  });
  return { status: before ? 200 : 201, body: body(demandLock(call)) };
}

function remove(call: SubscriptionCall): ArmReply {
  const found = find(call);
  if (found === undefined) return { status: 204 };
  call.world.execute({ type: 'resource.delete', id: found.id, caller: call.caller });
  return { status: 200 };
}

function body({ id, body: { properties } }: Resource): JsonObject {
  return { properties: properties ?? {}, id, type: lockType, name: id.slice(id.lastIndexOf('/') + 1) };
}
