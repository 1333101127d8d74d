import type { Json, JsonObject } from '../../sim/index.ts';

/** Whether a value is an object, and neither a list nor null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entries of a list that are objects; none where it is no list. */
export function objectsIn(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? (value as readonly Json[]).filter(isObject) : [];
}

/** The properties of a document; none where it has none. */
export function propertiesOf(document: JsonObject): JsonObject {
  return isObject(document['properties']) ? document['properties'] : {};
}

/** A text; empty where it is none. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** The id that stands in a reference like `{ id }`; empty where it is none. */
export function idIn(value: Json | undefined): string {
  return isObject(value) ? textOf(value['id']) : '';
}

/** A document with other properties in place of some of its own. */
export function withProperties(document: JsonObject, properties: JsonObject): JsonObject {
  return { ...document, properties: { ...propertiesOf(document), ...properties } };
}

/** What stands beside the properties of a document. */
const around = ['id', 'name', 'type', 'location', 'tags', 'sku', 'identity', 'zones', 'kind'];

/** What stands there and means nothing to a world, or can be read off the id. */
const dropped = [
  'etag', 'systemData', 'resourceGroup', 'subscriptionId', 'tenantId', 'managedBy', 'plan', 'extendedLocation',
  'apiVersion', 'dependsOn', 'condition', 'comments', 'scope', 'resources', 'copy', 'createdTime', 'changedTime',
]; // prettier-ignore

/** Lists in the properties of a document whose entries are documents too. */
const childLists = [
  'subnets', 'securityRules', 'routes', 'ipConfigurations', 'recordSets', 'virtualNetworkLinks',
]; // prettier-ignore

/** Words the Azure CLI spells otherwise than ARM does, by their spelling in ARM. [D] */
const spellings = new Map(
  [
    'publicIPAddresses', 'privateIPAddresses', 'outboundPublicIPAddresses', 'publicIPAllocationMethod',
    'publicIPAddressVersion', 'publicIPAddress', 'publicIPPrefix', 'privateIPAddress', 'privateIPAllocationMethod',
    'privateIPAddressVersion', 'enableIPForwarding',
  ].map((name) => [name.toLowerCase(), name]),
); // prettier-ignore

/** What the owner has named himself: its words are his. */
const ownWords = new Set(['tags', 'customProperties', 'metadata', 'userAssignedIdentities']);

/**
 * A document in the form of ARM, whoever has written it: the Azure CLI puts the properties beside the name, and spells
 * some of them otherwise. What is null says nothing, and goes.
 */
export function armDocument(raw: JsonObject): JsonObject {
  const said = spelled(raw);
  const entries = Object.entries(said).filter(([name]) => !dropped.includes(name));
  const isFlat = !isObject(said['properties']);
  const outside = entries.filter(([name]) => around.includes(name) || (!isFlat && name === 'properties'));
  const document = Object.fromEntries(outside);
  const inside = isFlat
    ? Object.fromEntries(entries.filter(([name]) => !around.includes(name) && name !== 'properties'))
    : propertiesOf(said);
  const children = childLists.flatMap((list) =>
    Array.isArray(inside[list]) ? [[list, objectsIn(inside[list]).map(armDocument)] as const] : [],
  );
  return { ...document, properties: { ...inside, ...Object.fromEntries(children) } };
}

function spelled(value: JsonObject): JsonObject {
  const inside = (name: string, member: Json): Json => {
    if (ownWords.has(name)) return member;
    if (Array.isArray(member)) return (member as readonly Json[]).map((each) => inside('', each));
    return isObject(member) ? spelled(member) : member;
  };
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) =>
      member === null ? [] : [[spellings.get(name.toLowerCase()) ?? name, inside(name, member)]],
    ),
  );
}

/** Whether a document says no more than that there is something: rows of `az resource list` do. */
export function isBare({ properties }: JsonObject): boolean {
  return !isObject(properties) || Object.keys(properties).every((name) => name === 'provisioningState');
}
