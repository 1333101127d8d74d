import { isIPv4, isIPv6 } from 'node:net';
import type { Json, JsonObject, RecordType } from '../../sim/index.ts';
import { badAddress, badDomainName, badMember } from './dns-error.ts';
import { isObject } from './json.ts';

/** Says what is wrong with a member of a record. @throws ArmError */
type Check = (value: Json | undefined, field: string) => void;

const address =
  (isOne: (text: string) => boolean): Check =>
  (value, field) => {
    if (typeof value !== 'string') throw badMember(field, value, 'an address');
    if (!isOne(value)) throw badAddress(value);
  };

/** Underscores are for services, as in _sip._tcp. */
const domainName = /^(?=.{1,254}$)[\w-]{1,63}(?:\.[\w-]{1,63})*\.?$/;

const name: Check = (value, field) => {
  if (typeof value !== 'string') throw badMember(field, value, 'a domain name');
  if (!domainName.test(value)) throw badDomainName(value);
};

const whole =
  (least: number, most: number, unit = ''): Check =>
  (value, field) => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return;
    throw badMember(field, value, `a whole number${unit} from ${least} to ${most}`);
  };

const text: Check = (value, field) => {
  if (typeof value !== 'string') throw badMember(field, value, 'a text');
};

const strings: Check = (value, field) => {
  const isList = Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string');
  if (!isList) throw badMember(field, value, 'a list of texts');
};

const seconds = whole(1, 2_147_483_647, ' of seconds');
const short = whole(0, 65_535);

/** The members a record of each type has, all of which it needs. [D] Of an SOA some may be left out. */
const checks: Readonly<Record<RecordType, Readonly<Record<string, Check>>>> = {
  A: { ipv4Address: address(isIPv4) },
  AAAA: { ipv6Address: address(isIPv6) },
  CAA: { flags: whole(0, 255), tag: text, value: text },
  CNAME: { cname: name },
  MX: { preference: short, exchange: name },
  NS: { nsdname: name },
  PTR: { ptrdname: name },
  SOA: {
    host: name,
    email: name,
    serialNumber: whole(0, 4_294_967_295),
    refreshTime: seconds,
    retryTime: seconds,
    expireTime: seconds,
    minimumTTL: seconds,
  },
  SRV: { priority: short, weight: short, port: short, target: name },
  TXT: { value: strings },
};

/** The types of which a set has one record, which is not in a list. */
const single: ReadonlySet<RecordType> = new Set(['CNAME', 'SOA']);

/**
 * The records of a set as worlds keep them: all that their type knows, and nothing else.
 *
 * @param field where they stand, for errors
 * @throws ArmError that names the first member that is wrong
 */
export function checkedRecords(type: RecordType, value: Json, field: string): Json {
  if (single.has(type)) return checkedRecord(type, value, field);
  if (!Array.isArray(value)) throw badMember(field, value, 'a list');
  return value.map((record: Json, index) => checkedRecord(type, record, `${field}[${index}]`));
}

function checkedRecord(type: RecordType, value: Json, field: string): JsonObject {
  if (!isObject(value)) throw badMember(field, value, 'an object');
  const said = insensitive(value);
  const members = Object.entries(checks[type]).flatMap(([member, check]): [string, Json][] => {
    const found = said.get(member.toLowerCase());
    if (found === undefined && type === 'SOA') return [];
    check(found, `${field}.${member}`);
    return [[member, found as Json]];
  });
  return Object.fromEntries(members);
}

/** How long a record set is believed, in seconds. [D] @throws ArmError */
export function demandTtl(value: Json | undefined, field: string): void {
  seconds(value, field);
}

/** The members of an object, by their names in lower case: the providers of DNS do not look at the case. [I] */
export function insensitive(object: JsonObject): ReadonlyMap<string, Json> {
  return new Map(Object.entries(object).map(([member, value]) => [member.toLowerCase(), value]));
}

/** Whether a name can stand in a zone: labels, of which the first may be a star, or the sign for the zone itself. */
export function isRecordName(text: string): boolean {
  return /^(?:@|\*|(?:\*\.)?[\w-]{1,63}(?:\.[\w-]{1,63})*)$/.test(text) && text.length <= 253;
}
