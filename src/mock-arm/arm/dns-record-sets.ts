import {
  type DnsRecord,
  type Json,
  type JsonObject,
  partsOf,
  type RecordSet as PlainRecordSet,
  type RecordType,
  type Resource,
  zoneHeadOf,
} from '../../sim/index.ts';
import { notSimulated } from './arm-error.ts';
import { badMember } from './dns-error.ts';
import { checkedRecords, demandTtl, insensitive } from './dns-record-values.ts';
import { keptMembers, type ZoneKind } from './dns-zone-kinds.ts';
import { isObject, withoutNulls } from './json.ts';
import { propertiesOf } from './resource-document.ts';
import { madeFrom } from './service-body.ts';

/** Records of one name and type, as a zone keeps them. */
export interface RecordSet extends PlainRecordSet {
  /** The version of the zone in which it was written; 0 where nobody has. */
  readonly written: number;
}

/** Whether two record sets would stand at one place. */
export function samePlace(a: Pick<RecordSet, 'name' | 'type'>, b: Pick<RecordSet, 'name' | 'type'>): boolean {
  return a.type === b.type && a.name.toLowerCase() === b.name.toLowerCase();
}

/** All record sets of a zone: first those that head every zone, as Azure makes them or as they were edited. */
export function recordSetsOf(kind: ZoneKind, zone: Pick<Resource, 'id' | 'type' | 'body'>): RecordSet[] {
  const written = writtenSets(kind, zone);
  const head = headSets(kind, zone);
  const isHead = (set: RecordSet): boolean => head.some((each) => samePlace(each, set));
  return [
    ...head.map((each) => written.find((set) => samePlace(set, each)) ?? each),
    ...written.filter((set) => !isHead(set)),
  ];
}

/** The record sets that somebody has written. */
export function writtenSets({ recordTypes }: ZoneKind, { body }: Pick<Resource, 'body'>): RecordSet[] {
  const all = propertiesOf(body)['recordSets'];
  return (Array.isArray(all) ? (all as readonly Json[]) : []).filter(isObject).flatMap((set) => {
    const { name, type: said, written = 0 } = set;
    if (typeof name !== 'string' || typeof said !== 'string' || typeof written !== 'number') return [];
    const type = recordTypes.find((each) => each === said.toUpperCase());
    return type === undefined ? [] : [{ name, type, written, properties: propertiesOf(set) }];
  });
}

/** The record sets that every zone of a kind has, and that cannot be deleted. [D] */
export function headSets(kind: ZoneKind, zone: Pick<Resource, 'id' | 'type'>): RecordSet[] {
  const head = zoneHeadOf(zone);
  const servers = head.flatMap((record) => (record.type === 'NS' ? [record] : []));
  const nsRecords = servers.map(({ data }) => ({ nsdname: `${data}.` }));
  const ns = servers.slice(0, 1).map(({ ttl }) => headSet('NS', { ttl, nsRecords }));
  const soa = head.flatMap((record) =>
    record.type === 'SOA' ? [headSet('SOA', { ttl: record.ttl, soaRecord: soaRecord(kind, record) })] : [],
  );
  return [...ns, ...soa];
}

function headSet(type: RecordType, properties: JsonObject): RecordSet {
  return { name: '@', type, written: 0, properties };
}

function soaRecord({ nameEnd }: ZoneKind, { data }: Extract<DnsRecord, { type: 'SOA' }>): JsonObject {
  return {
    email: data.rname,
    expireTime: data.expire,
    host: `${data.mname}${nameEnd}`,
    minimumTTL: data.minimum,
    refreshTime: data.refresh,
    retryTime: data.retry,
    serialNumber: data.serial,
  };
}

/**
 * What a client asks of a record set, in the spelling in which worlds keep it. What only the provider says is left out.
 *
 * @throws ArmError that names the member that is wrong
 */
export function askedRecordSet(kind: ZoneKind, type: RecordType, document: JsonObject): JsonObject {
  const said = insensitive(withoutNulls(propertiesOf(document)));
  const target = said.get('targetresource');
  if (isObject(target) && typeof target['id'] === 'string') throw notSimulated('An alias record set');
  for (const other of kind.recordTypes) {
    const records = said.get(kind.members[other].toLowerCase());
    const isEmpty = records === undefined || (Array.isArray(records) && records.length === 0);
    if (other !== type && !isEmpty)
      throw badMember(
        `properties.${kind.members[other]}`,
        records,
        `left out of a record set of type ${type}`,
      );
  }
  const ttl = said.get('ttl');
  if (ttl !== undefined) demandTtl(ttl, `properties.${kind.ttl}`);
  const metadata = said.get('metadata');
  if (metadata !== undefined && !isObject(metadata))
    throw badMember('properties.metadata', metadata, 'an object');
  const member = kind.members[type];
  const records = said.get(member.toLowerCase());
  return {
    ...(metadata !== undefined && { metadata }),
    ...(ttl !== undefined && { ttl }),
    ...(records !== undefined && {
      [keptMembers[type]]: checkedRecords(type, records, `properties.${member}`),
    }),
  };
}

/** A record set as it is shown. */
export function shownRecordSet(kind: ZoneKind, zone: Resource, set: RecordSet): JsonObject {
  const { name, type, properties } = set;
  const { metadata, ttl } = properties;
  const zoneName = partsOf(zone.id).name;
  return {
    id: `${shownZoneId(kind, zone)}/${type}/${name}`,
    name,
    type: `${kind.shownType}/${type}`,
    etag: recordSetEtag(zone, set),
    properties: {
      ...(metadata !== undefined && { metadata }),
      fqdn: name === '@' ? `${zoneName}.` : `${name}.${zoneName}.`,
      [kind.ttl]: ttl ?? usualTtl,
      ...shownRecords(kind, type, properties),
      ...(kind.isPrivate
        ? { isAutoRegistered: false }
        : { targetResource: {}, provisioningState: 'Succeeded' }),
    },
  };
}

/** Seconds, where a record set does not say: one that came through no client. */
const usualTtl = 3_600;

function shownRecords(kind: ZoneKind, type: RecordType, properties: JsonObject): JsonObject {
  const records = properties[keptMembers[type]];
  if (type === 'SOA' && isObject(records)) {
    const { minimumTTL, ...others } = records;
    return { [kind.members.SOA]: { ...others, [kind.minimumTtl]: minimumTTL ?? null } };
  }
  if (records !== undefined) return { [kind.members[type]]: records };
  return type === 'CNAME' ? {} : { [kind.members[type]]: [] };
}

/** The version of a record set: another after every write, and wherever it says something else. Synthetic. */
export function recordSetEtag({ id }: Resource, { name, type, written, properties }: RecordSet): string {
  return madeFrom(`${id}/${type}/${name} ${written} ${JSON.stringify(properties)}`);
}

/** The id of a zone as its provider spells it. */
export function shownZoneId({ shownType }: ZoneKind, { id }: Pick<Resource, 'id'>): string {
  const at = id.toLowerCase().lastIndexOf('/providers/');
  return `${id.slice(0, at)}/providers/${shownType}/${partsOf(id).name}`;
}
