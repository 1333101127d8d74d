import type { UnansweredAs } from './connection.ts';
import type { DnsView } from './dns/records.ts';
import { key } from './key.ts';

/** Something that is made to go wrong, beside the migration. Times are milliseconds since 1970. */
export type Fault = {
  /** Names it; unique in its world. */
  readonly id: string;
  /** @defaultValue at once */
  readonly fromMs?: number;
  /** @defaultValue until it is taken away */
  readonly untilMs?: number;
} & (DnsFault | VipFault);

/** DNS goes wrong for the views and names that are meant: all of them where none is said. */
export interface DnsFault {
  /**
   * `dns.servfail`: no answer. `dns.slow`: a late one. `dns.truncated`: cut off over UDP. `dns.stale`: what was true when
   * the fault began. `dns.wrongView`: what another view is told.
   */
  readonly kind: 'dns.servfail' | 'dns.slow' | 'dns.truncated' | 'dns.stale' | 'dns.wrongView';
  readonly view?: DnsView;
  /** A name, and all names below it. */
  readonly name?: string;
  /** Of `dns.slow`. @defaultValue 5000 */
  readonly delayMs?: number;
  /** Of `dns.wrongView`: whose answers are given. */
  readonly servedAs?: DnsView;
}

/** What it looks like where nobody answers on an address: a refused connection, unless one of these says otherwise. */
export interface VipFault {
  readonly kind: 'vip.blackhole' | 'vip.unavailable' | 'vip.tlsError';
  /** Name of the instance whose addresses are meant; all where it is left out. */
  readonly service?: string;
}

const ofDns = ['view', 'name'] as const;

/** The fields of each kind, besides those that all have. */
const fields = {
  'dns.servfail': ofDns,
  'dns.slow': [...ofDns, 'delayMs'],
  'dns.truncated': ofDns,
  'dns.stale': ofDns,
  'dns.wrongView': [...ofDns, 'servedAs'],
  'vip.blackhole': ['service'],
  'vip.unavailable': ['service'],
  'vip.tlsError': ['service'],
} as const satisfies Readonly<Record<Fault['kind'], readonly string[]>>;

/** Every kind of fault. */
export const faultKinds = Object.keys(fields) as readonly Fault['kind'][];

/** The fields a fault of this kind may have. */
export function faultFields(kind: Fault['kind']): readonly string[] {
  return ['id', 'kind', 'fromMs', 'untilMs', ...fields[kind]];
}

const unansweredAsOf: Readonly<Record<VipFault['kind'], UnansweredAs>> = {
  'vip.blackhole': 'timedOut',
  'vip.unavailable': 'unavailable',
  'vip.tlsError': 'tlsError',
};

/**
 * What it looks like where nobody answers on an address of a service, as the fault put last has it; undefined where none
 * says anything.
 */
export function unansweredAs(
  faults: readonly Fault[],
  nowMs: number,
  service: string,
): UnansweredAs | undefined {
  const last = faults
    .filter((fault): fault is Fault & VipFault => fault.kind in unansweredAsOf && isInForce(fault, nowMs))
    .findLast((fault) => fault.service === undefined || key(fault.service) === key(service));
  return last && unansweredAsOf[last.kind];
}

/** Whether a fault is at work at a time. */
export function isInForce({ fromMs = -Infinity, untilMs = Infinity }: Fault, nowMs: number): boolean {
  return fromMs <= nowMs && nowMs < untilMs;
}
