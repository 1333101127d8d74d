import { type Json, type JsonObject, partsOf, type Resource } from '../../sim/index.ts';
import {
  locationNotAvailable,
  notSimulated,
  resourceGroupBeingDeleted,
  resourceNotFound,
} from './arm-error.ts';
import { type ArmReply, resource, type Served, type SubscriptionCall } from './call.ts';
import { conditionFailed, linksStandInside, zoneNotFound } from './dns-error.ts';
import { recordSetsOf, shownZoneId } from './dns-record-sets.ts';
import { privateZones, publicZones, type ZoneKind } from './dns-zone-kinds.ts';
import { isObject, withoutNulls } from './json.ts';
import { page } from './paging.ts';
import { resourceRefusal } from './refusals.ts';
import { propertiesOf } from './resource-document.ts';
import { groupId } from './resource-operations.ts';
import { madeFrom } from './service-body.ts';

/** The operations on zones, public and private. What stands in them has its own. */
export const zoneOperations = {
  ...operations('DnsZones', publicZones),
  ...operations('PrivateDnsZones', privateZones),
} satisfies Record<string, Served>;

function operations<Family extends string>(family: Family, kind: ZoneKind) {
  const served: Record<string, Served> = {
    [`${family}_List`]: resource((call) =>
      list(call, kind, '', `/subscriptions/${call.world.subscriptionId}`),
    ),
    [`${family}_ListByResourceGroup`]: resource((call) =>
      list(call, kind, `${groupId(call)}/`, groupId(call)),
    ),
    [`${family}_Get`]: resource((call) => shown(kind, demandZone(call, kind), 200)),
    [`${family}_CreateOrUpdate`]: resource((call) => put(call, kind)),
    [`${family}_Update`]: resource((call) => patch(call, kind)),
    [`${family}_Delete`]: resource((call) => remove(call, kind)),
  };
  type Verb = 'List' | 'ListByResourceGroup' | 'Get' | 'CreateOrUpdate' | 'Update' | 'Delete';
  return served as Record<`${Family}_${Verb}`, Served>;
}

function zoneId(call: SubscriptionCall, { type }: ZoneKind): string {
  return `${groupId(call)}/providers/${type}/${call.params['zoneName']}`;
}

function find(call: SubscriptionCall, kind: ZoneKind): Resource | undefined {
  return call.world.world.resources.get(zoneId(call, kind).toLowerCase());
}

function demandZone(call: SubscriptionCall, kind: ZoneKind): Resource {
  const { zoneName = '', resourceGroupName = '' } = call.params;
  const found = find(call, kind);
  if (found === undefined) throw resourceNotFound(kind.shownType, zoneName, resourceGroupName);
  return found;
}

/** The zone of something that stands in one. @throws ArmError where it is not there */
export function demandParentZone(call: SubscriptionCall, kind: ZoneKind): Resource {
  const found = find(call, kind);
  if (found === undefined) throw zoneNotFound(call.params['zoneName'] as string);
  return found;
}

function list(call: SubscriptionCall, kind: ZoneKind, below: string, scope: string): ArmReply {
  const all = [...call.world.world.resources.values()].filter(
    ({ id, type }) => type === kind.type && id.toLowerCase().startsWith(below.toLowerCase()),
  );
  const { entries, nextLink } = page(call, all, `${scope}/providers/${kind.shownType}`, '$skiptoken');
  return { status: 200, body: { value: entries.map((zone) => shownZone(kind, zone)), ...nextLink } };
}

function put(call: SubscriptionCall, kind: ZoneKind): ArmReply {
  const location = call.body['location'] as string;
  if (location.toLowerCase() !== 'global') throw locationNotAvailable(location, kind.shownType, ['global']);
  const { zoneType } = propertiesOf(call.body);
  if (!kind.isPrivate && typeof zoneType === 'string' && /^private$/i.test(zoneType))
    throw notSimulated('A private zone under Microsoft.Network/dnsZones');
  const before = find(call, kind);
  demandCondition(call, before && zoneEtag(before));
  const id = before?.id ?? zoneId(call, kind);
  writeZone(call, kind, id, {
    location: 'global',
    tags: withoutNulls(call.body)['tags'] ?? {},
    written: before?.etag ?? 0,
    properties: before ? propertiesOf(before.body) : { recordSets: [] },
  });
  return shown(kind, demandZone(call, kind), before ? 200 : 201);
}

function patch(call: SubscriptionCall, kind: ZoneKind): ArmReply {
  const zone = demandZone(call, kind);
  demandCondition(call, zoneEtag(zone));
  const { tags } = call.body;
  const change = { ...(isObject(tags) && { tags: withoutNulls(tags) }), written: zone.etag };
  writeZone(call, kind, zone.id, { ...zone.body, ...change });
  return shown(kind, demandZone(call, kind), 200);
}

function remove(call: SubscriptionCall, kind: ZoneKind): ArmReply {
  const zone = find(call, kind);
  if (zone === undefined) return { status: 204 };
  demandCondition(call, zoneEtag(zone));
  const links = linksIn(zone);
  if (links.length > 0)
    throw linksStandInside(
      partsOf(zone.id).name,
      links.map(({ name }) => name),
    );
  const result = call.world.execute({ type: 'resource.delete', id: zone.id, caller: call.caller });
  if (result.kind === 'refused') throw resourceRefusal(call.world, zone, result.refusal);
  return { status: 200 };
}

/**
 * Writes a zone whole.
 *
 * @throws ArmError where its group is being deleted, or the world refuses
 */
function writeZone(call: SubscriptionCall, { type }: ZoneKind, id: string, body: JsonObject): void {
  const { world, params } = call;
  const group = world.world.groups.get((params['resourceGroupName'] as string).toLowerCase());
  if (group?.deleting) throw resourceGroupBeingDeleted(group.name);
  const result = world.execute({ type: 'resource.put', id, resourceType: type, body, caller: call.caller });
  if (result.kind === 'refused') throw resourceRefusal(world, { id, body }, result.refusal);
}

/** Writes one of the lists in a zone, and answers the zone as it then is. @throws ArmError as a write of a zone does */
export function rewriteZone(
  call: SubscriptionCall,
  kind: ZoneKind,
  { id, body }: Resource,
  name: 'recordSets' | 'virtualNetworkLinks',
  entries: readonly Json[],
): Resource {
  writeZone(call, kind, id, { ...body, properties: { ...propertiesOf(body), [name]: entries } });
  return demandParentZone(call, kind);
}

/** A link of a private zone to a network. */
export interface Link {
  readonly name: string;
  readonly networkId: string;
  readonly registrationEnabled: boolean;
  readonly tags: JsonObject;
  /** The version of the zone in which it was written; 0 where nobody has. */
  readonly written: number;
}

/** The links in a private zone. */
export function linksIn({ body }: Pick<Resource, 'body'>): Link[] {
  const all = propertiesOf(body)['virtualNetworkLinks'];
  return (Array.isArray(all) ? (all as readonly Json[]) : []).filter(isObject).map((link) => {
    const { virtualNetwork, registrationEnabled } = propertiesOf(link);
    return {
      name: textIn(link, 'name'),
      networkId: isObject(virtualNetwork) ? textIn(virtualNetwork, 'id') : '',
      registrationEnabled: registrationEnabled === true,
      tags: isObject(link['tags']) ? link['tags'] : {},
      written: typeof link['written'] === 'number' ? link['written'] : 0,
    };
  });
}

function textIn(object: JsonObject, name: string): string {
  const text = object[name];
  return typeof text === 'string' ? text : '';
}

/** Refuses a write of what a client has not seen as it is; an absent version says that it is not there. @throws ArmError */
export function demandCondition({ header }: SubscriptionCall, current: string | undefined): void {
  const [match, noneMatch] = [header('if-match'), header('if-none-match')];
  if (match !== undefined && (current === undefined || !matches(match, current)))
    throw conditionFailed('If-Match', match, current);
  if (noneMatch !== undefined && current !== undefined && matches(noneMatch, current))
    throw conditionFailed('If-None-Match', noneMatch);
}

/** Clients send an ETag as it stood in the body or as headers have it. */
function matches(wanted: string, current: string): boolean {
  return wanted === '*' || wanted.replace(/^W\//, '').replaceAll('"', '') === current;
}

/** The version of a zone; what stands in it has its own. Synthetic. */
function zoneEtag({ id, body }: Resource): string {
  return madeFrom(`${id} ${JSON.stringify(body['written'] ?? 0)} ${JSON.stringify(body['tags'] ?? {})}`);
}

function shown(kind: ZoneKind, zone: Resource, status: number): ArmReply {
  return { status, body: shownZone(kind, zone), headers: { etag: zoneEtag(zone) } };
}

/** A zone as it is shown. */
export function shownZone(kind: ZoneKind, zone: Resource): JsonObject {
  return {
    id: shownZoneId(kind, zone),
    name: partsOf(zone.id).name,
    type: kind.shownType,
    etag: zoneEtag(zone),
    location: 'global',
    tags: zone.body['tags'] ?? {},
    properties: kind.isPrivate ? privateProperties(kind, zone) : publicProperties(kind, zone),
  };
}

/** [R] */
function publicProperties(kind: ZoneKind, zone: Resource): JsonObject {
  const sets = recordSetsOf(kind, zone);
  const servers = sets.find(({ name, type }) => type === 'NS' && name === '@')?.properties['nsRecords'];
  return {
    maxNumberOfRecordSets: kind.maxRecordSets,
    maxNumberOfRecordsPerRecordSet: null,
    nameServers: ((servers ?? []) as readonly { readonly nsdname: string }[])
      .slice(0, 4)
      .map(({ nsdname }) => nsdname),
    numberOfRecordSets: sets.length,
    zoneType: 'Public',
  };
}

/** [R] */
function privateProperties(kind: ZoneKind, zone: Resource): JsonObject {
  const links = linksIn(zone);
  return {
    maxNumberOfRecordSets: kind.maxRecordSets,
    maxNumberOfVirtualNetworkLinks: 1_000,
    maxNumberOfVirtualNetworkLinksWithRegistration: 100,
    numberOfRecordSets: recordSetsOf(kind, zone).length,
    numberOfVirtualNetworkLinks: links.length,
    numberOfVirtualNetworkLinksWithRegistration: links.filter(
      ({ registrationEnabled }) => registrationEnabled,
    ).length,
    provisioningState: 'Succeeded',
  };
}
