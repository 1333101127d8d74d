import type { Route, SecurityRule } from '../model/index.ts';
import type { Json, JsonObject } from './json.ts';
import { parsePrefix, type Prefix } from './prefixes.ts';
import { displayRegion } from './regions.ts';
import { key } from './service.ts';

/** The kinds of resource beside the instances themselves that a migration depends on. */
export const resourceTypes = [
  'Microsoft.Network/virtualNetworks',
  'Microsoft.Network/networkSecurityGroups',
  'Microsoft.Network/routeTables',
  'Microsoft.Network/publicIPAddresses',
  'Microsoft.Network/networkInterfaces',
  'Microsoft.Network/dnsZones',
  'Microsoft.Network/privateDnsZones',
  'Microsoft.Authorization/locks',
  'Microsoft.Insights/autoscaleSettings',
  'Microsoft.KeyVault/vaults',
] as const;

/** The type of a {@link Resource}. */
export type ResourceType = (typeof resourceTypes)[number];

/**
 * A resource as its owner has put it: subnets stand inside their network, rules inside their group, routes inside their
 * table, as in ARM's own documents. What means nothing here is kept and handed back.
 */
export interface Resource {
  /** ARM resource id, in the case in which it was first written. */
  readonly id: string;
  readonly type: ResourceType;
  /** Location, tags, sku, zones, properties …, as asked. */
  readonly body: JsonObject;
  readonly etag: number;
  /** What the platform has given it: the address of a public IP, or of a network interface. */
  readonly address: string | null;
}

/** What stands in a JSON object under a name; undefined where it is none, or nothing stands there. */
export function member(value: Json | undefined, name: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Whether a value is a JSON object. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entries of a list that are objects; none where it is no list. */
export function listOf(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? (value as readonly Json[]).filter(isObject) : [];
}

/** A text; null where it is none. */
export function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

/** The texts of a list, and the one that may stand for it under its singular name. */
export function textsOf(properties: Json | undefined, singular: string, plural: string): string[] {
  const many = member(properties, plural);
  const texts = [member(properties, singular), ...(Array.isArray(many) ? (many as readonly Json[]) : [])];
  return texts.flatMap((text) => (typeof text === 'string' && text !== '' ? [text] : []));
}

/** The parts of a resource id. */
export function partsOf(id: string): { subscriptionId: string; resourceGroup: string; name: string } {
  const [, subscriptionId = '', resourceGroup = ''] =
    /^\/subscriptions\/([^/]+)(?:\/resourceGroups\/([^/]+))?/i.exec(id) ?? [];
  return { subscriptionId, resourceGroup, name: id.slice(id.lastIndexOf('/') + 1) };
}

/** A subnet and the network it stands in. */
export interface Subnet {
  readonly id: string;
  readonly name: string;
  readonly network: Resource;
  readonly properties: JsonObject;
  /** Undefined where its network gives it none that makes sense. */
  readonly prefix: Prefix | undefined;
  readonly addressPrefix: string;
}

/** The subnets of a virtual network. */
export function subnetsOf(network: Resource): Subnet[] {
  return listOf(member(member(network.body, 'properties'), 'subnets')).map((subnet) => {
    const name = textOf(subnet['name']) ?? '';
    const properties = isObject(subnet['properties']) ? subnet['properties'] : {};
    const [addressPrefix = ''] = textsOf(properties, 'addressPrefix', 'addressPrefixes');
    return {
      id: `${network.id}/subnets/${name}`,
      name,
      network,
      properties,
      prefix: parsePrefix(addressPrefix),
      addressPrefix,
    };
  });
}

/** A subnet as people call it: its network's name and its own. */
export function subnetName(id: string): string {
  return /\/virtualNetworks\/([^/]+)\/subnets\/([^/]+)$/i.exec(id)?.slice(1).join('/') ?? id;
}

/** Display name of the region of a resource. */
export function locationOf({ body }: Resource): string {
  const location = textOf(body['location']) ?? '';
  return displayRegion(location) ?? location;
}

/** What a subnet can refer to. */
export const subnetReferences = ['networkSecurityGroup', 'routeTable'] as const;

/** Id of what a subnet refers to under a name; null where it does not. */
export function referredBy(
  { properties }: Pick<Subnet, 'properties'>,
  name: (typeof subnetReferences)[number],
): string | null {
  return textOf(member(properties[name], 'id'));
}

const rules = new WeakMap<Resource, readonly SecurityRule[]>();

/** The rules of a security group. They are read once: a resource that changes is another one. */
export function rulesOf(group: Resource): readonly SecurityRule[] {
  const known = rules.get(group) ?? readRules(group);
  rules.set(group, known);
  return known;
}

function readRules(group: Resource): SecurityRule[] {
  return listOf(member(member(group.body, 'properties'), 'securityRules')).map((rule) => {
    const properties = rule['properties'];
    const text = (name: string, otherwise: string): string => textOf(member(properties, name)) ?? otherwise;
    const priority = member(properties, 'priority');
    return {
      name: textOf(rule['name']) ?? '',
      priority: typeof priority === 'number' ? priority : 4096,
      direction: /^in/i.test(text('direction', '')) ? 'Inbound' : 'Outbound',
      access: /^allow$/i.test(text('access', '')) ? 'Allow' : 'Deny',
      protocol: text('protocol', '*'),
      sources: textsOf(properties, 'sourceAddressPrefix', 'sourceAddressPrefixes'),
      destinations: textsOf(properties, 'destinationAddressPrefix', 'destinationAddressPrefixes'),
      ports: textsOf(properties, 'destinationPortRange', 'destinationPortRanges'),
    };
  });
}

/** The routes of a route table. */
export function routesOf(table: Resource): Route[] {
  return listOf(member(member(table.body, 'properties'), 'routes')).map((route) => ({
    name: textOf(route['name']) ?? '',
    addressPrefix: textOf(member(route['properties'], 'addressPrefix')) ?? '',
    nextHopType: textOf(member(route['properties'], 'nextHopType')) ?? '',
  }));
}

/** The DNS name label of a public IP; null where it has none. */
export function labelOf({ body }: Resource): string | null {
  return textOf(member(member(body['properties'], 'dnsSettings'), 'domainNameLabel'));
}

const lockPart = '/providers/microsoft.authorization/locks/';

/** What a lock is over: a subscription, a group, a resource. */
export function scopeOf(lock: Resource): string {
  return lock.id.slice(0, key(lock.id).lastIndexOf(lockPart));
}
