import { type RecordType, recordTypes } from '../../sim/index.ts';

/** One of the two kinds of zone, and how its provider spells what stands in one. */
export interface ZoneKind {
  readonly type: 'Microsoft.Network/dnsZones' | 'Microsoft.Network/privateDnsZones';
  /** The same as its answers spell it. [R] */
  readonly shownType: string;
  readonly recordTypes: readonly RecordType[];
  /** The member of a record set that has its records, by their type. */
  readonly members: Readonly<Record<RecordType, string>>;
  readonly ttl: 'TTL' | 'ttl';
  readonly minimumTtl: 'minimumTTL' | 'minimumTtl';
  /** What its own host names end with. [R] */
  readonly nameEnd: '.' | '';
  /** How many record sets there may be. [R] Nobody is held to it. */
  readonly maxRecordSets: number;
  /** Whether networks are linked to it. */
  readonly isPrivate: boolean;
}

/** The member of a record set that has its records, as worlds keep it, and private zones spell it. */
export const keptMembers: Readonly<Record<RecordType, string>> = {
  A: 'aRecords',
  AAAA: 'aaaaRecords',
  CAA: 'caaRecords',
  CNAME: 'cnameRecord',
  MX: 'mxRecords',
  NS: 'nsRecords',
  PTR: 'ptrRecords',
  SOA: 'soaRecord',
  SRV: 'srvRecords',
  TXT: 'txtRecords',
};

/** Zones that the whole internet asks. */
export const publicZones: ZoneKind = {
  type: 'Microsoft.Network/dnsZones',
  shownType: 'Microsoft.Network/dnszones',
  recordTypes,
  members: {
    A: 'ARecords',
    AAAA: 'AAAARecords',
    CAA: 'caaRecords',
    CNAME: 'CNAMERecord',
    MX: 'MXRecords',
    NS: 'NSRecords',
    PTR: 'PTRRecords',
    SOA: 'SOARecord',
    SRV: 'SRVRecords',
    TXT: 'TXTRecords',
  },
  ttl: 'TTL',
  minimumTtl: 'minimumTTL',
  nameEnd: '.',
  maxRecordSets: 10_000,
  isPrivate: false,
};

/** Zones that only the networks ask that are linked to them. */
export const privateZones: ZoneKind = {
  type: 'Microsoft.Network/privateDnsZones',
  shownType: 'Microsoft.Network/privateDnsZones',
  recordTypes: recordTypes.filter((type) => type !== 'CAA' && type !== 'NS'),
  members: keptMembers,
  ttl: 'ttl',
  minimumTtl: 'minimumTtl',
  nameEnd: '',
  maxRecordSets: 25_000,
  isPrivate: true,
};
