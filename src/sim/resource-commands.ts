import type { Refusal } from '../model/index.ts';
import type { Json, JsonObject } from './json.ts';
import { resumeUnlinking } from './links.ts';
import type { CommandResult } from './command-result.ts';
import {
  canBeGiven,
  lowestFree,
  overlap,
  parseAddress,
  parsePrefix,
  type Prefix,
  within,
} from './prefixes.ts';
import { plainName } from './dns/record-sets.ts';
import { rememberConnectivity } from './connectivity.ts';
import { RehearsalError } from './rehearsal-error.ts';
import {
  listOf,
  member,
  partsOf,
  type Resource,
  type ResourceType,
  resourceTypes,
  type Subnet,
  subnetsOf,
  textOf,
  textsOf,
} from './resources.ts';
import { key, type Service } from './service.ts';
import { heldIn, occupantsOf, subnetOfInterface, userOf } from './subnets.ts';
import type { Workings } from './workings.ts';

/** The whole of a resource, in place of whatever stood there. */
export interface ResourcePut {
  readonly id: string;
  readonly resourceType: ResourceType;
  readonly body: JsonObject;
  /** What the platform has given it already; made up where that is not known. */
  readonly address?: string | undefined;
}

/**
 * Writes a resource.
 *
 * @throws RehearsalError where its type is none that is known
 */
export function putResource(
  workings: Workings,
  { id, resourceType, body, address: known }: ResourcePut,
): CommandResult {
  if (!resourceTypes.includes(resourceType))
    throw new RehearsalError(
      `Expected \`resourceType\` to be one of ${resourceTypes.join(', ')}; got \`${resourceType}\`.`,
      'resourceType',
      resourceType,
    );
  const before = workings.resources.get(id);
  const asked = { id: before?.id ?? id, type: resourceType, body, etag: ++workings.counters.etag };
  const wrong = objection(workings, { ...asked, address: before?.address ?? null }, before);
  if (wrong) {
    workings.counters.etag--;
    return { kind: 'refused', refusal: wrong };
  }
  const address = addressFor(workings, asked, before, known);
  const after = { ...asked, address };
  change(workings, before ? [before, after] : [after], () => workings.resources.set(after));
  return { kind: 'done' };
}

/**
 * Takes a resource away.
 *
 * @throws RehearsalError where there is none of that id
 */
export function deleteResource(workings: Workings, id: string): CommandResult {
  const resource = workings.resources.get(id);
  if (resource === undefined) throw new RehearsalError(`There is no resource \`${id}\`.`, 'id', id);
  const refusal = inUse(workings, resource);
  if (refusal) return { kind: 'refused', refusal };
  removeResource(workings, resource);
  return { kind: 'done' };
}

/** Takes a resource away, whoever uses it: with its group goes all that is in it. */
export function removeResource(workings: Workings, resource: Resource): void {
  change(workings, [resource], () => workings.resources.delete(resource));
  if (resource.type === 'Microsoft.Network/publicIPAddresses' && resource.address !== null)
    workings.addresses.release(resource.address, resource.id);
}

/** Changes a resource. Instances may be reachable now that were not, or the other way round. */
function change(workings: Workings, versions: readonly Resource[], apply: () => void): void {
  const concerned = new Set(
    versions.flatMap((version) => servicesBy[version.type]?.(workings, version) ?? []),
  );
  rememberConnectivity(workings, concerned);
  apply();
  workings.counters.resources++;
  if (versions.some(({ type }) => type === 'Microsoft.Authorization/locks')) resumeUnlinking(workings);
  for (const { name } of concerned) workings.touched.add(key(name));
}

/** The services whose compute stands in a network, behind a security group, or on a public IP. */
const servicesBy: Partial<Record<ResourceType, (workings: Workings, resource: Resource) => Service[]>> = {
  'Microsoft.Network/virtualNetworks': (workings, network) => servicesIn(workings, subnetsOf(network)),
  'Microsoft.Network/networkSecurityGroups': attachedTo,
  'Microsoft.Network/routeTables': attachedTo,
  'Microsoft.Network/publicIPAddresses': (workings, { id }) => occupantsOf(workings, id),
  'Microsoft.Network/dnsZones': servicesNamedIn,
  'Microsoft.Network/privateDnsZones': servicesNamedIn,
};

/** The services that go by a name in a zone, or by one that may lead there. */
function servicesNamedIn({ services }: Workings, { id }: Resource): Service[] {
  const zone = plainName(partsOf(id).name);
  const own = zone.endsWith('.azure-api.net') ? services.get(zone.split('.')[0] as string) : undefined;
  const named = [...services.values()].filter(({ configuration }) => configuration.hostnames.length > 0);
  return own ? [own, ...named] : named;
}

function attachedTo(workings: Workings, { id }: Resource): Service[] {
  return servicesIn(workings, workings.resources.subnetsReferringTo(id));
}

function servicesIn(workings: Workings, subnets: readonly Subnet[]): Service[] {
  return subnets.flatMap(({ id }) => occupantsOf(workings, id));
}

function refuse(refused: Refusal['refused'], rule: string, says: string, resourceId: string): Refusal {
  return { refused, facts: ['D4'], rule, says, resourceId };
}

const objections: Partial<
  Record<
    ResourceType,
    (workings: Workings, after: Resource, before: Resource | undefined) => Refusal | undefined
  >
> = {
  'Microsoft.Network/virtualNetworks': objectionToNetwork,
  'Microsoft.Network/networkInterfaces': objectionToInterface,
};

function objection(workings: Workings, after: Resource, before: Resource | undefined): Refusal | undefined {
  return objections[after.type]?.(workings, after, before);
}

function objectionToNetwork(
  workings: Workings,
  after: Resource,
  before: Resource | undefined,
): Refusal | undefined {
  const space = textsOf(member(after.body['properties'], 'addressSpace'), '', 'addressPrefixes').map(
    parsePrefix,
  );
  const subnets = subnetsOf(after);
  for (const [at, { id, name, prefix, addressPrefix }] of subnets.entries()) {
    const says = `The prefix '${addressPrefix}' of subnet '${name}'`;
    if (prefix === undefined)
      return refuse('invalid', 'subnet.prefix', `${says} is no block of addresses, like 10.0.1.0/24.`, id);
    if (!space.some((block) => block !== undefined && within(prefix, block)))
      return refuse(
        'invalid',
        'subnet.prefix',
        `${says} does not lie within the address space of its network.`,
        id,
      );
    const other = subnets.slice(0, at).find((each) => each.prefix && overlap(prefix, each.prefix));
    if (other)
      return refuse('invalid', 'subnet.overlap', `${says} overlaps with that of subnet '${other.name}'.`, id);
  }
  const kept = new Map(subnets.map((subnet) => [key(subnet.name), subnet]));
  for (const was of before ? subnetsOf(before) : []) {
    const now = kept.get(key(was.name));
    if (now?.addressPrefix !== was.addressPrefix && isHeld(workings, was))
      return refuse(
        'inUse',
        now ? 'subnet.prefixInUse' : 'subnet.inUse',
        `Subnet ${was.id} is in use.`,
        was.id,
      );
  }
  return undefined;
}

function isHeld(workings: Workings, { id }: Subnet): boolean {
  const linked = [...workings.links.values()].some(({ subnetId }) => key(subnetId) === key(id));
  return linked || heldIn(workings, id).length > 0;
}

function objectionToInterface(
  workings: Workings,
  after: Resource,
  before: Resource | undefined,
): Refusal | undefined {
  const subnet = subnetOf(workings, after);
  if (subnet?.prefix === undefined)
    return refuse(
      'invalid',
      'subnet.exists',
      `The subnet ${subnetOfInterface(after.body)} does not exist.`,
      after.id,
    );
  const wanted = staticAddress(after.body);
  const held = heldByOthers(workings, subnet, before);
  if (wanted === null) {
    return lowestFree(subnet.prefix, held, 1).length > 0
      ? undefined
      : refuse('invalid', 'subnet.full', `Subnet ${subnet.id} has no address left.`, subnet.id);
  }
  const number = parseAddress(wanted);
  if (number === undefined || !canBeGiven(subnet.prefix, number))
    return refuse(
      'invalid',
      'address.outside',
      `The address ${wanted} cannot be given out in ${subnet.addressPrefix}.`,
      after.id,
    );
  return held.has(wanted)
    ? refuse('inUse', 'address.taken', `The address ${wanted} is in use.`, after.id)
    : undefined;
}

function subnetOf({ resources }: Workings, { body }: Pick<Resource, 'body'>): Subnet | undefined {
  return resources.subnet(subnetOfInterface(body));
}

function staticAddress(body: JsonObject): string | null {
  const [first] = listOf(member(body['properties'], 'ipConfigurations'));
  const properties: Json | undefined = member(first, 'properties');
  const isStatic = /^static$/i.test(textOf(member(properties, 'privateIPAllocationMethod')) ?? '');
  return isStatic ? textOf(member(properties, 'privateIPAddress')) : null;
}

function heldByOthers(workings: Workings, { id }: Subnet, before: Resource | undefined): Set<string> {
  const held = heldIn(workings, id).filter(({ holder }) => key(holder) !== key(before?.id ?? ''));
  return new Set(held.map(({ address }) => address));
}

/** What the platform gives a resource: a public address once and for all, a private one in the subnet it stands in. */
function addressFor(
  workings: Workings,
  asked: Pick<Resource, 'id' | 'type' | 'body'>,
  before: Resource | undefined,
  known?: string,
): string | null {
  if (asked.type === 'Microsoft.Network/publicIPAddresses')
    return before?.address ?? workings.addresses.takePublic(asked.id, known);
  if (asked.type !== 'Microsoft.Network/networkInterfaces') return null;
  const wanted = staticAddress(asked.body) ?? known ?? null;
  if (wanted !== null) return wanted;
  const subnet = subnetOf(workings, asked) as Subnet;
  const stays =
    before && key(subnetOfInterface(before.body) ?? '') === key(subnet.id) ? before.address : null;
  return stays ?? lowestFree(subnet.prefix as Prefix, heldByOthers(workings, subnet, before), 1)[0] ?? null;
}

type Use = (workings: Workings, resource: Resource) => Refusal | undefined;

const uses: Partial<Record<ResourceType, Use>> = {
  'Microsoft.Network/virtualNetworks': (workings, resource) => {
    const held = subnetsOf(resource).find((subnet) => isHeld(workings, subnet));
    return held && refuse('inUse', 'subnet.inUse', `Subnet ${held.id} is in use.`, held.id);
  },
  'Microsoft.Network/networkSecurityGroups': (workings, { id }) =>
    attached(workings, id, 'securityGroup.inUse'),
  'Microsoft.Network/routeTables': (workings, { id }) => attached(workings, id, 'routeTable.inUse'),
  'Microsoft.Network/publicIPAddresses': (workings, { id }) => {
    const user = userOf(workings, id)?.name;
    return user === undefined ? undefined : refuse('inUse', 'publicIp.inUse', `It is in use by ${user}.`, id);
  },
};

/** What keeps a resource from being deleted. */
function inUse(workings: Workings, resource: Resource): Refusal | undefined {
  return uses[resource.type]?.(workings, resource);
}

function attached({ resources }: Workings, id: string, rule: string): Refusal | undefined {
  const [subnet] = resources.subnetsReferringTo(id);
  return subnet && refuse('inUse', rule, `It is attached to subnet ${subnet.id}.`, subnet.id);
}
