/** Who asks: anybody on the internet, a client in the virtual network of this name, or one on the owner's premises. */
export type DnsView = 'public' | 'onprem' | `vnet:${string}`;

/** The types of record a zone can hold, but for AAAA, in Azure's order. */
export const recordTypes = ['A', 'AAAA', 'CAA', 'CNAME', 'MX', 'NS', 'PTR', 'SOA', 'SRV', 'TXT'] as const;

/** The type of a record. */
export type RecordType = (typeof recordTypes)[number];

/** What a record of each type says. Names end without a dot. */
export interface RecordData {
  A: string;
  AAAA: string;
  CAA: { readonly flags: number; readonly tag: string; readonly value: string };
  CNAME: string;
  MX: { readonly preference: number; readonly exchange: string };
  NS: string;
  PTR: string;
  SOA: {
    readonly mname: string;
    readonly rname: string;
    readonly serial: number;
    readonly refresh: number;
    readonly retry: number;
    readonly expire: number;
    readonly minimum: number;
  };
  SRV: {
    readonly priority: number;
    readonly weight: number;
    readonly port: number;
    readonly target: string;
  };
  /** The strings of one record. */
  TXT: readonly string[];
}

/** A record of DNS. Its name is written in lower case, without a dot at its end. */
export type DnsRecord = {
  [Type in RecordType]: {
    readonly name: string;
    readonly type: Type;
    /** Seconds of virtual time. */
    readonly ttl: number;
    readonly data: RecordData[Type];
  };
}[RecordType];

/** What a name server answers. */
export interface DnsAnswer {
  readonly rcode: 'NOERROR' | 'NXDOMAIN';
  /** Whether the last name asked for lies in a zone of this world. */
  readonly authoritative: boolean;
  /** The chain of CNAMEs, and what it ends in. */
  readonly answers: readonly DnsRecord[];
  /** The SOA of the zone that has no such name, or no record of that type. */
  readonly authority: readonly DnsRecord[];
}

/** What a client is told who asks for a name, with all that goes wrong on the way. */
export interface Resolution {
  /** `SERVFAIL` where a fault keeps the answer back; else what the answer says. */
  readonly rcode: DnsAnswer['rcode'] | 'SERVFAIL';
  /** Empty where it is kept back. */
  readonly answer: DnsAnswer;
  /** How late it comes, in milliseconds. */
  readonly delayMs: number;
  /** Whether it is cut off over UDP. */
  readonly truncated: boolean;
}
