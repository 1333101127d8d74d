import { type Json, type JsonObject, partsOf, type RecordType, type Resource } from '../../sim/index.ts';
import { invalidResourceType } from './arm-error.ts';
import { type ArmReply, resource, type Served, type SubscriptionCall } from './call.ts';
import {
  badRecordName,
  cannotBeDeleted,
  cnameStandsThere,
  notAtThisName,
  othersStandThere,
  recordSetNotFound,
} from './dns-error.ts';
import {
  askedRecordSet,
  headSets,
  recordSetEtag,
  recordSetsOf,
  type RecordSet,
  samePlace,
  shownRecordSet,
  shownZoneId,
  writtenSets,
} from './dns-record-sets.ts';
import { demandTtl, isRecordName } from './dns-record-values.ts';
import { keptMembers, privateZones, publicZones, type ZoneKind } from './dns-zone-kinds.ts';
import { demandCondition, demandParentZone, rewriteZone } from './dns-zone-operations.ts';
import { isObject } from './json.ts';
import { page } from './paging.ts';

/** The operations on the record sets of zones, public and private. */
export const recordSetOperations = {
  ...operations('DnsRecordSets', publicZones),
  DnsRecordSets_ListByDnsZone: resource((call) => list(call, publicZones, 'recordsets')),
  DnsRecordSets_ListAllByDnsZone: resource((call) => list(call, publicZones, 'all')),
  ...operations('PrivateDnsRecordSets', privateZones),
  PrivateDnsRecordSets_List: resource((call) => list(call, privateZones, 'ALL')),
} satisfies Record<string, Served>;

function operations<Family extends string>(family: Family, kind: ZoneKind) {
  const served: Record<string, Served> = {
    [`${family}_ListByType`]: resource((call) => {
      const type = typeOf(call, kind);
      return list(call, kind, type, (set) => set.type === type);
    }),
    [`${family}_Get`]: resource((call) => get(call, kind)),
    [`${family}_CreateOrUpdate`]: resource((call) => put(call, kind)),
    [`${family}_Update`]: resource((call) => patch(call, kind)),
    [`${family}_Delete`]: resource((call) => remove(call, kind)),
  };
  type Verb = 'ListByType' | 'Get' | 'CreateOrUpdate' | 'Update' | 'Delete';
  return served as Record<`${Family}_${Verb}`, Served>;
}

/** What a path names. */
type Place = Pick<RecordSet, 'name' | 'type'>;

/** @throws ArmError where zones of this kind have no such records */
function typeOf({ params, sentApiVersion }: SubscriptionCall, { recordTypes }: ZoneKind): RecordType {
  const asked = (params['recordType'] as string).toUpperCase();
  const type = recordTypes.find((each) => each === asked);
  if (type === undefined) throw invalidResourceType('Microsoft.Network', sentApiVersion);
  return type;
}

function placeOf(call: SubscriptionCall, kind: ZoneKind): Place {
  return { type: typeOf(call, kind), name: call.params['relativeRecordSetName'] as string };
}

function find(kind: ZoneKind, zone: Resource, place: Place): RecordSet | undefined {
  return recordSetsOf(kind, zone).find((set) => samePlace(set, place));
}

function demandRecordSet(call: SubscriptionCall, kind: ZoneKind, zone: Resource, place: Place): RecordSet {
  const found = find(kind, zone, place);
  if (found) return found;
  const zoneName = partsOf(zone.id).name;
  const fullName = place.name === '@' ? zoneName : `${place.name}.${zoneName}`;
  const { resourceGroupName = '' } = call.params;
  throw recordSetNotFound(fullName, resourceGroupName, call.world.subscriptionId);
}

/** @param collection last part of the path of the list */
function list(
  call: SubscriptionCall,
  kind: ZoneKind,
  collection: string,
  isWanted: (set: RecordSet) => boolean = () => true,
): ArmReply {
  const zone = demandParentZone(call, kind);
  const suffix = call.query['$recordsetnamesuffix'];
  const ends = typeof suffix === 'string' ? suffix.toLowerCase() : '';
  const all = recordSetsOf(kind, zone).filter(
    (set) => isWanted(set) && set.name.toLowerCase().endsWith(ends),
  );
  const { entries, nextLink } = page(call, all, `${shownZoneId(kind, zone)}/${collection}`, '$skiptoken');
  const value = entries.map((set) => shownRecordSet(kind, zone, set));
  return { status: 200, body: { value, ...nextLink } };
}

function get(call: SubscriptionCall, kind: ZoneKind): ArmReply {
  const zone = demandParentZone(call, kind);
  return shown(kind, zone, demandRecordSet(call, kind, zone, placeOf(call, kind)), 200);
}

/** A PUT replaces all of a record set; of an SOA, what it says. [I] */
function put(call: SubscriptionCall, kind: ZoneKind): ArmReply {
  const zone = demandParentZone(call, kind);
  const place = placeOf(call, kind);
  const before = find(kind, zone, place);
  demandCondition(call, before && recordSetEtag(zone, before));
  const asked = askedRecordSet(kind, place.type, call.body);
  demandTtl(asked['ttl'] ?? (place.type === 'SOA' ? 1 : undefined), `properties.${kind.ttl}`);
  const properties = place.type === 'SOA' ? { ...before?.properties, ...asked } : asked;
  return write(call, kind, zone, { ...place, name: before?.name ?? place.name }, properties, before);
}

/** A PATCH changes what it names, and leaves the rest. [D] */
function patch(call: SubscriptionCall, kind: ZoneKind): ArmReply {
  const zone = demandParentZone(call, kind);
  const before = demandRecordSet(call, kind, zone, placeOf(call, kind));
  demandCondition(call, recordSetEtag(zone, before));
  const asked = askedRecordSet(kind, before.type, call.body);
  return write(call, kind, zone, before, { ...before.properties, ...asked }, before);
}

/** Whatever its ETag was, there is nothing against deleting what is not there. [R] */
function remove(call: SubscriptionCall, kind: ZoneKind): ArmReply {
  const zone = demandParentZone(call, kind);
  const place = placeOf(call, kind);
  if (isHead(kind, zone, place)) throw cannotBeDeleted(place.type, '@');
  const before = find(kind, zone, place);
  if (before === undefined) return { status: 204 };
  demandCondition(call, recordSetEtag(zone, before));
  rewriteZone(call, kind, zone, 'recordSets', without(kind, zone, place).map(kept));
  return { status: 200 };
}

function isHead(kind: ZoneKind, zone: Resource, place: Place): boolean {
  return headSets(kind, zone).some((set) => samePlace(set, place));
}

function write(
  call: SubscriptionCall,
  kind: ZoneKind,
  zone: Resource,
  place: Place,
  properties: JsonObject,
  before: RecordSet | undefined,
): ArmReply {
  demandPlace(kind, zone, place);
  const { name, type } = place;
  const set: RecordSet = {
    name,
    type,
    written: zone.etag,
    properties: isHead(kind, zone, place) ? withHead(kind, zone, place, properties) : properties,
  };
  const sets = writtenSets(kind, zone);
  const index = sets.findIndex((each) => samePlace(each, place));
  const after = index < 0 ? [...sets, set] : sets.with(index, set);
  const written = rewriteZone(call, kind, zone, 'recordSets', after.map(kept));
  return shown(kind, written, set, before ? 200 : 201);
}

/** @throws ArmError where no record set of this type can have this name, as things stand in the zone */
function demandPlace(kind: ZoneKind, zone: Resource, { name, type }: Place): void {
  if (!isRecordName(name)) throw badRecordName(name);
  if (type === 'SOA' && name !== '@')
    throw notAtThisName(type, name, 'there is one in a zone, and its name is @');
  if (type === 'NS' && name.startsWith('*')) throw notAtThisName(type, name, 'leave out the star');
  if (type === 'CNAME' && name === '@')
    throw notAtThisName(type, name, 'use an A record set for the zone itself');
  const beside = recordSetsOf(kind, zone).filter(
    (set) => set.type !== type && set.name.toLowerCase() === name.toLowerCase(),
  );
  if (type === 'CNAME' && beside.length > 0) throw othersStandThere();
  if (beside.some((set) => set.type === 'CNAME')) throw cnameStandsThere();
}

/** Azure's own name servers stay in a zone, and the host in its SOA does. [D]; that others are overlooked [I] */
function withHead(kind: ZoneKind, zone: Resource, { type }: Place, properties: JsonObject): JsonObject {
  const member = keptMembers[type];
  const own = headSets(kind, zone).find((set) => set.type === type)?.properties[member];
  const asked = properties[member];
  if (isObject(own))
    return { ...properties, [member]: { ...own, ...(isObject(asked) && asked), host: own['host'] as Json } };
  const servers = (own ?? []) as readonly JsonObject[];
  const names = new Set(servers.map(({ nsdname }) => plain(nsdname)));
  const others = ((asked ?? []) as readonly JsonObject[]).filter(({ nsdname }) => !names.has(plain(nsdname)));
  return { ...properties, [member]: [...servers, ...others] };
}

function plain(name: Json | undefined): string {
  return typeof name === 'string' ? name.toLowerCase().replace(/\.$/, '') : '';
}

function without(kind: ZoneKind, zone: Resource, place: Place): RecordSet[] {
  return writtenSets(kind, zone).filter((set) => !samePlace(set, place));
}

/** A record set as it stands in the body of its zone. */
function kept({ name, type, written, properties }: RecordSet): JsonObject {
  return { name, type, written, properties };
}

function shown(kind: ZoneKind, zone: Resource, set: RecordSet, status: number): ArmReply {
  return {
    status,
    body: shownRecordSet(kind, zone, set),
    headers: { etag: recordSetEtag(zone, set) },
  };
}
