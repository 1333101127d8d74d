import type { JsonObject } from '../json.ts';
import { listOf, member, textOf } from '../resources.ts';
import { type DnsRecord, type RecordData, type RecordType, recordTypes } from './records.ts';

/**
 * Records of one name and type, as they stand in a zone: `name` is relative to the zone, `@` its apex; the properties
 * are spelled as private zones spell them, as in `ttl` and `aRecords`.
 */
export interface RecordSet {
  readonly name: string;
  readonly type: RecordType;
  readonly properties: JsonObject;
}

/** Seconds that a record is believed where its owner has not said. [I] C22.ttl */
export const usualTtl = 3_600;

type Reader<Type extends RecordType> = (properties: JsonObject) => readonly RecordData[Type][];

const number = (of: JsonObject, name: string, otherwise = 0): number => {
  const value = of[name];
  return typeof value === 'number' ? value : otherwise;
};
const text = (of: JsonObject, name: string): string => textOf(of[name]) ?? '';
const each =
  <Data>(list: string, read: (entry: JsonObject) => Data) =>
  (properties: JsonObject): Data[] =>
    listOf(properties[list]).map(read);
const host = (of: JsonObject, name: string): string => plainName(text(of, name));

const readers: { readonly [Type in RecordType]: Reader<Type> } = {
  A: each('aRecords', (entry) => text(entry, 'ipv4Address')),
  AAAA: each('aaaaRecords', (entry) => text(entry, 'ipv6Address')),
  CAA: each('caaRecords', (entry) => ({
    flags: number(entry, 'flags'),
    tag: text(entry, 'tag'),
    value: text(entry, 'value'),
  })),
  CNAME: ({ cnameRecord }) => {
    const target = textOf(member(cnameRecord, 'cname'));
    return target === null ? [] : [plainName(target)];
  },
  MX: each('mxRecords', (entry) => ({
    preference: number(entry, 'preference'),
    exchange: host(entry, 'exchange'),
  })),
  NS: each('nsRecords', (entry) => host(entry, 'nsdname')),
  PTR: each('ptrRecords', (entry) => host(entry, 'ptrdname')),
  SOA: ({ soaRecord }) =>
    listOf([soaRecord ?? null]).map((soa) => ({
      mname: host(soa, 'host'),
      rname: host(soa, 'email'),
      serial: number(soa, 'serialNumber', 1),
      refresh: number(soa, 'refreshTime', 3_600),
      retry: number(soa, 'retryTime', 300),
      expire: number(soa, 'expireTime', 2_419_200),
      minimum: number(soa, 'minimumTTL', 300),
    })),
  SRV: each('srvRecords', (entry) => ({
    priority: number(entry, 'priority'),
    weight: number(entry, 'weight'),
    port: number(entry, 'port'),
    target: host(entry, 'target'),
  })),
  TXT: each('txtRecords', ({ value }) =>
    Array.isArray(value) ? value.filter((part): part is string => typeof part === 'string') : [],
  ),
};

/** The record sets in the body of a zone. */
export function recordSetsOf(body: JsonObject): RecordSet[] {
  return listOf(member(body['properties'], 'recordSets')).flatMap((set) => {
    const type = recordTypes.find((each) => each === textOf(set['type'])?.toUpperCase());
    const [name, properties] = [textOf(set['name']), listOf([set['properties'] ?? null])[0]];
    return type === undefined || name === null || properties === undefined
      ? []
      : [{ name, type, properties }];
  });
}

/** The records of a set, under the full name they have in a zone. */
export function recordsIn(zone: string, { name, type, properties }: RecordSet): DnsRecord[] {
  const read = readers[type] as Reader<RecordType>;
  const ttl = number(properties, 'ttl', usualTtl);
  return read(properties).map((data) => ({ name: fullName(name, zone), type, ttl, data }) as DnsRecord);
}

/** A name relative to a zone, in full. */
export function fullName(relative: string, zone: string): string {
  return relative === '@' ? zone : `${relative.toLowerCase()}.${zone}`;
}

/** A name in the form in which names are compared: lower case, no dot at its end. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}

/** Whether a name is another one, or lies below it. */
export function isBelow(name: string, above: string): boolean {
  return name === above || name.endsWith(`.${above}`);
}
