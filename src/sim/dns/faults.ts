import type { DnsFault, Fault } from '../faults.ts';
import { key } from '../key.ts';
import { isBelow, plainName } from './record-sets.ts';
import type { DnsAnswer, DnsRecord, DnsView, RecordType, Resolution } from './records.ts';

/** Answers a question, with nothing that goes wrong. */
export type Lookup = (view: DnsView, name: string, type: RecordType) => DnsAnswer;

/** A fault that is in force. */
export interface FaultInForce {
  readonly fault: Fault;
  /** Of `dns.stale`: what answers in place of the world. */
  readonly replica: Lookup | null;
}

/** How late a slow answer is, in milliseconds. [I] Where a stub resolver gives up on its first server. */
const usualDelayMs = 5_000;

/** No chain of names is followed further. */
const longestChain = 16;

const nothing: DnsAnswer = { rcode: 'NOERROR', authoritative: false, answers: [], authority: [] };

/**
 * What a view is told of a name. A fault of a name is met by whoever comes to it, by a CNAME too; of several faults of one
 * kind the one put last counts.
 *
 * @param inForce the faults of now, in the order they were put
 */
export function resolveWith(
  lookup: Lookup,
  inForce: readonly FaultInForce[],
  view: DnsView,
  name: string,
  type: RecordType,
): Resolution {
  const faults = inForce.filter(({ fault }) => isOfDns(fault) && isOfView(fault, view));
  if (faults.length === 0) return fine(lookup(view, name, type));
  return followed(lookup, faults, view, plainName(name), type, longestChain);
}

/** Follows a chain up to where another fault begins to count, and goes on from there. */
function followed(
  lookup: Lookup,
  faults: readonly FaultInForce[],
  view: DnsView,
  name: string,
  type: RecordType,
  stepsLeft: number,
): Resolution {
  const met = faults.filter(({ fault }) => concerns(fault as DnsFault, name));
  const here = toldBy(lookup, met, view, name, type);
  const { answers } = here.answer;
  const cut = answers.findIndex(
    (record) => record.type === 'CNAME' && !isSame(met, meeting(faults, record.data)),
  );
  if (cut === -1 || type === 'CNAME' || stepsLeft === 0) return here;
  const next = followed(
    lookup,
    faults,
    view,
    plainName((answers[cut] as CnameRecord).data),
    type,
    stepsLeft - 1,
  );
  const isKept = next.rcode !== 'SERVFAIL';
  return {
    rcode: next.rcode,
    answer: isKept
      ? { ...next.answer, answers: [...answers.slice(0, cut + 1), ...next.answer.answers] }
      : nothing,
    delayMs: Math.max(here.delayMs, next.delayMs),
    truncated: here.truncated || next.truncated,
  };
}

type CnameRecord = Extract<DnsRecord, { type: 'CNAME' }>;

function toldBy(
  lookup: Lookup,
  met: readonly FaultInForce[],
  view: DnsView,
  name: string,
  type: RecordType,
): Resolution {
  const last = (kind: DnsFault['kind']): FaultInForce | undefined =>
    met.findLast(({ fault }) => fault.kind === kind);
  const [slow, wrong] = [last('dns.slow')?.fault, last('dns.wrongView')?.fault] as (DnsFault | undefined)[];
  const delayMs = slow === undefined ? 0 : (slow.delayMs ?? usualDelayMs);
  const truncated = last('dns.truncated') !== undefined;
  if (last('dns.servfail')) return { rcode: 'SERVFAIL', answer: nothing, delayMs, truncated };
  const source = last('dns.stale')?.replica ?? lookup;
  return { ...fine(source(wrong?.servedAs ?? view, name, type)), delayMs, truncated };
}

function fine(answer: DnsAnswer): Resolution {
  return { rcode: answer.rcode, answer, delayMs: 0, truncated: false };
}

function meeting(faults: readonly FaultInForce[], name: string): readonly FaultInForce[] {
  return faults.filter(({ fault }) => concerns(fault as DnsFault, plainName(name)));
}

function isSame(some: readonly FaultInForce[], others: readonly FaultInForce[]): boolean {
  return some.length === others.length && some.every((each, index) => each === others[index]);
}

function isOfDns(fault: Fault): fault is Fault & DnsFault {
  return fault.kind.startsWith('dns.');
}

function isOfView(fault: Fault & DnsFault, view: DnsView): boolean {
  return fault.view === undefined || key(fault.view) === key(view);
}

/** Whether a name is the one that is meant, or below it. */
function concerns({ name }: DnsFault, asked: string): boolean {
  return name === undefined || isBelow(asked, plainName(name));
}
