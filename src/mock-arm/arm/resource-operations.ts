import { type Json, type JsonObject, regionName, type Resource } from '../../sim/index.ts';
import type { MockWorld } from '../mock-world.ts';
import { invalidResourceLocation, resourceGroupBeingDeleted, resourceNotFound } from './arm-error.ts';
import { type ArmReply, resource, type Served, type SubscriptionCall } from './call.ts';
import { isObject, mergePatch } from './json.ts';
import { childNotFound, parentNotFound, referenceNotFound } from './network-error.ts';
import { resourceRefusal } from './refusals.ts';
import {
  askedOf,
  askedOfChild,
  childrenOf,
  demandNamesOnce,
  propertiesOf,
  shownChild,
  shownResource,
  viewOf,
  weakEtag,
} from './resource-document.ts';
import { type ChildKind, kinds, type ResourceKind } from './resource-kinds.ts';
import { demandRegion } from './service-request.ts';

/** A kind whose inside has operations of its own. */
type ParentKind = ResourceKind & { readonly child: ChildKind };

/** How the operations are called that not every provider calls alike. */
interface Names {
  readonly all: string;
  readonly group: string;
  readonly patch: string;
}

const ofNetwork = { all: 'ListAll', group: 'List', patch: 'UpdateTags' } as const;
const ofOthers = { all: 'ListBySubscription', group: 'ListByResourceGroup', patch: 'Update' } as const;

/** The operations on resources beside the services, one row a kind. */
export const resourceOperations = {
  ...whole('VirtualNetworks', ofNetwork, kinds.virtualNetworks),
  ...inside('Subnets', kinds.virtualNetworks),
  VirtualNetworks_ListUsage: resource(listUsage),
  ...whole('NetworkSecurityGroups', ofNetwork, kinds.networkSecurityGroups),
  ...inside('SecurityRules', kinds.networkSecurityGroups),
  ...whole('RouteTables', ofNetwork, kinds.routeTables),
  ...inside('Routes', kinds.routeTables),
  ...whole('PublicIPAddresses', ofNetwork, kinds.publicIPAddresses),
  ...whole('NetworkInterfaces', ofNetwork, kinds.networkInterfaces),
  ...whole('AutoscaleSettings', ofOthers, kinds.autoscaleSettings),
  ...whole('Vaults', ofOthers, kinds.vaults),
} satisfies Record<string, Served>;

function whole<Family extends string, Own extends Names>(family: Family, own: Own, kind: ResourceKind) {
  const operations: Record<string, Served> = {
    [own.all]: resource((call) => list(call, kind, '')),
    [own.group]: resource((call) => list(call, kind, `${groupId(call)}/`)),
    Get: resource((call) => shown(call, kind, demandResource(call, kind), 200)),
    CreateOrUpdate: resource((call) => put(call, kind)),
    [own.patch]: resource((call) => patch(call, kind)),
    Delete: resource((call) => remove(call, kind)),
  };
  type Verb = 'Get' | 'CreateOrUpdate' | 'Delete' | Own[keyof Names];
  return named(family, operations) as Record<`${Family}_${Verb}`, Served>;
}

function inside<Family extends string>(family: Family, kind: ParentKind) {
  const operations: Record<string, Served> = {
    List: resource((call) => listChildren(call, kind)),
    Get: resource((call) => getChild(call, kind)),
    CreateOrUpdate: resource((call) => putChild(call, kind)),
    Delete: resource((call) => removeChild(call, kind)),
  };
  return named(family, operations) as Record<
    `${Family}_${'List' | 'Get' | 'CreateOrUpdate' | 'Delete'}`,
    Served
  >;
}

function named(family: string, operations: Record<string, Served>): Record<string, Served> {
  return Object.fromEntries(
    Object.entries(operations).map(([verb, served]) => [`${family}_${verb}`, served]),
  );
}

/** The id of the group a request names, in the case in which it was first written. */
export function groupId({ world, params }: SubscriptionCall): string {
  const name = params['resourceGroupName'] as string;
  const group = world.world.groups.get(name.toLowerCase());
  return `/subscriptions/${world.subscriptionId}/resourceGroups/${group?.name ?? name}`;
}

function nameOf({ params }: SubscriptionCall, { parameter }: ResourceKind): string {
  return params[parameter] as string;
}

function idOf(call: SubscriptionCall, kind: ResourceKind): string {
  return `${groupId(call)}/providers/${kind.type}/${nameOf(call, kind)}`;
}

function find(call: SubscriptionCall, kind: ResourceKind): Resource | undefined {
  return call.world.world.resources.get(idOf(call, kind).toLowerCase());
}

/** @throws ArmError where there is none of that name */
function demandResource(call: SubscriptionCall, kind: ResourceKind): Resource {
  const found = find(call, kind);
  if (found) return found;
  throw resourceNotFound(kind.type, nameOf(call, kind), call.params['resourceGroupName'] as string);
}

function shown({ world }: SubscriptionCall, kind: ResourceKind, found: Resource, status: number): ArmReply {
  return { status, body: shownResource(world, kind, found), ...tagged(kind, found) };
}

function tagged({ isNetwork }: ResourceKind, found: Resource): Pick<ArmReply, 'headers'> {
  return isNetwork ? { headers: { etag: weakEtag(found) } } : {};
}

/** @param below beginning of the ids that are wanted */
function list({ world }: SubscriptionCall, kind: ResourceKind, below: string): ArmReply {
  const wanted = [...world.world.resources.values()].filter(
    ({ id, type }) => type === kind.type && id.toLowerCase().startsWith(below.toLowerCase()),
  );
  return { status: 200, body: { value: wanted.map((each) => shownResource(world, kind, each)) } };
}

function put(call: SubscriptionCall, kind: ResourceKind): ArmReply {
  const location = regionName(demandRegion(call.body['location'] as string, kind.type));
  const before = find(call, kind);
  const at = before?.body['location'] as string | undefined;
  if (at !== undefined && regionName(at) !== location) {
    const name = nameOf(call, kind);
    throw invalidResourceLocation(name, at, call.params['resourceGroupName'] as string, location);
  }
  const body = { ...askedOf(kind, call.body), location };
  write(call, kind, before?.id ?? idOf(call, kind), body);
  return shown(call, kind, demandResource(call, kind), before ? 200 : 201);
}

function patch(call: SubscriptionCall, kind: ResourceKind): ArmReply {
  const { id, body } = demandResource(call, kind);
  const merged: JsonObject = {
    ...body,
    ...(isObject(call.body['tags']) && { tags: call.body['tags'] }),
    properties: mergePatch(propertiesOf(body), propertiesOf(call.body)),
  };
  write(call, kind, id, { ...askedOf(kind, merged), location: body['location'] as Json });
  return shown(call, kind, demandResource(call, kind), 200);
}

/** @throws ArmError where the document makes no sense, or takes away what somebody uses */
function write(call: SubscriptionCall, kind: ResourceKind, id: string, body: JsonObject): void {
  const { world, params } = call;
  const group = world.world.groups.get((params['resourceGroupName'] as string).toLowerCase());
  if (group?.deleting) throw resourceGroupBeingDeleted(group.name);
  if (kind.child) demandNamesOnce(id, kind.child, childrenOf({ body }, kind.child));
  for (const reference of referencesIn(body)) {
    if (!exists(world, reference)) throw referenceNotFound(reference, id);
  }
  const { view, around } = viewOf(world, kind, { id, body, address: null });
  kind.demand?.(view, around);
  const result = world.execute({
    type: 'resource.put',
    id,
    resourceType: kind.type,
    body,
    caller: call.caller,
  });
  if (result.kind === 'refused') throw resourceRefusal(world, { id, body }, result.refusal);
}

function remove(call: SubscriptionCall, kind: ResourceKind): ArmReply {
  const found = find(call, kind);
  if (found === undefined) return { status: 204 };
  const result = call.world.execute({ type: 'resource.delete', id: found.id, caller: call.caller });
  if (result.kind === 'refused') throw resourceRefusal(call.world, found, result.refusal);
  return { status: 200 };
}

const referring = new Set(['networkSecurityGroup', 'routeTable', 'subnet', 'publicIPAddress']);

/** The resources that a document names, by their ids. */
function referencesIn(value: Json): string[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(referencesIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const id = referring.has(name) && isObject(member) ? member['id'] : undefined;
    return typeof id === 'string' ? [id] : referencesIn(member);
  });
}

function exists({ world }: MockWorld, id: string): boolean {
  return world.resources.has(id.toLowerCase()) || world.subnetUsage(id) !== undefined;
}

function listChildren(call: SubscriptionCall, kind: ParentKind): ArmReply {
  const parent = demandResource(call, kind);
  const value = childrenOf(parent, kind.child).map((_, index) => shownChild(call.world, kind, parent, index));
  return { status: 200, body: { value } };
}

function getChild(call: SubscriptionCall, kind: ParentKind): ArmReply {
  const parent = demandResource(call, kind);
  const index = indexOf(call, kind, parent);
  if (index < 0) throw childNotFound(childId(call, kind, parent));
  return shownInside(call, kind, parent, index, 200);
}

function putChild(call: SubscriptionCall, kind: ParentKind): ArmReply {
  const { child } = kind;
  const parent = find(call, kind);
  if (parent === undefined) throw parentNotFound(`${kind.type}/${child.list}`, idOf(call, kind));
  const all = childrenOf(parent, child);
  const index = indexOf(call, kind, parent);
  const name = all[index]?.['name'] ?? (call.params['childName'] as string);
  const asked = { name, ...askedOfChild(child, call.body) };
  rewrite(call, kind, parent, index < 0 ? [...all, asked] : all.with(index, asked));
  const status = index < 0 ? 201 : 200;
  return shownInside(call, kind, demandResource(call, kind), index < 0 ? all.length : index, status);
}

function removeChild(call: SubscriptionCall, kind: ParentKind): ArmReply {
  const parent = find(call, kind);
  const index = parent ? indexOf(call, kind, parent) : -1;
  if (parent === undefined || index < 0) return { status: 204 };
  rewrite(call, kind, parent, childrenOf(parent, kind.child).toSpliced(index, 1));
  return { status: 200 };
}

function rewrite(
  call: SubscriptionCall,
  kind: ParentKind,
  { id, body }: Resource,
  children: readonly JsonObject[],
): void {
  write(call, kind, id, { ...body, properties: { ...propertiesOf(body), [kind.child.list]: children } });
}

function indexOf({ params }: SubscriptionCall, { child }: ParentKind, parent: Resource): number {
  const name = (params['childName'] as string).toLowerCase();
  return childrenOf(parent, child).findIndex((each) => (each['name'] as string).toLowerCase() === name);
}

function childId({ params }: SubscriptionCall, { child }: ParentKind, { id }: Resource): string {
  return `${id}/${child.list}/${params['childName']}`;
}

function shownInside(
  { world }: SubscriptionCall,
  kind: ParentKind,
  parent: Resource,
  index: number,
  status: number,
): ArmReply {
  return { status, body: shownChild(world, kind, parent, index), ...tagged(kind, parent) };
}

/** How full each subnet is. [D] ARM §1.4 */
function listUsage(call: SubscriptionCall): ArmReply {
  const { virtualNetworks: kind } = kinds;
  const network = demandResource(call, kind);
  const value = childrenOf(network, kind.child).map(({ name }) => {
    const id = `${network.id}/subnets/${name as string}`;
    const { size = 0, held = [] } = call.world.world.subnetUsage(id) ?? {};
    return {
      currentValue: held.length,
      id,
      limit: size,
      name: { localizedValue: 'Subnet size and usage', value: 'SubnetSpace' },
      unit: 'Count',
    };
  });
  return { status: 200, body: { value } };
}
