import { type DnsRecord, type RecordType, recordTypes, type Resolution } from '../../sim/index.ts';
import type { Query } from './query.ts';
import { bare, type Reply } from './reply.ts';

/** A reply, and how late it goes out. */
export interface TimedReply {
  readonly reply: Reply;
  /** Milliseconds, as the world has them. */
  readonly delayMs: number;
}

/** What asks the world, in one view. */
export type Resolve = (name: string, type: RecordType) => Resolution;

/** The numbers of the types that a zone can hold (IANA, DNS parameters). */
const types: ReadonlyMap<number, RecordType> = new Map([
  [1, 'A'],
  [2, 'NS'],
  [5, 'CNAME'],
  [6, 'SOA'],
  [12, 'PTR'],
  [15, 'MX'],
  [16, 'TXT'],
  [28, 'AAAA'],
  [33, 'SRV'],
  [257, 'CAA'],
]);
const anyType = 255;
/** IXFR and AXFR: nobody is given a whole zone. */
const transfers: readonly number[] = [251, 252];

/** What the world says to a question. */
export function answerTo({ name, type }: Pick<Query, 'name' | 'type'>, resolve: Resolve): TimedReply {
  if (transfers.includes(type)) return { reply: bare('REFUSED'), delayMs: 0 };
  // No zone has such a name.
  if (name === null) return { reply: bare('NXDOMAIN'), delayMs: 0 };
  if (type === anyType) return answerToAny(name, resolve);
  const known = types.get(type);
  return known === undefined ? answerToUnknown(name, resolve) : timed(resolve(name, known));
}

function timed({ rcode, answer, delayMs, truncated }: Resolution): TimedReply {
  const { authoritative, answers, authority } = answer;
  return { reply: { rcode, authoritative, answers, authority, truncated }, delayMs };
}

/** All records of the name itself; an alias is not followed. */
function answerToAny(name: string, resolve: Resolve): TimedReply {
  const all = recordTypes.map((type) => resolve(name, type));
  const failed = all.find(({ rcode }) => rcode !== 'NOERROR');
  const plain = name.toLowerCase();
  const answers = unique(all.flatMap(({ answer }) => answer.answers.filter((each) => each.name === plain)));
  // A broken alias makes some of them fail, and the name is there all the same.
  if (failed && (failed.rcode === 'SERVFAIL' || answers.length === 0)) return timed(failed);
  const first = all.find(({ answer }) => answer.authority.length > 0) ?? (all[0] as Resolution);
  const authority = answers.length > 0 ? [] : first.answer.authority;
  return timed({ ...first, rcode: 'NOERROR', answer: { ...first.answer, answers, authority } });
}

function unique(records: readonly DnsRecord[]): DnsRecord[] {
  return [...new Map(records.map((record) => [JSON.stringify(record), record])).values()];
}

/** No zone has records of such a type: what is said of one that this name lacks holds for it too. */
function answerToUnknown(name: string, resolve: Resolve): TimedReply {
  for (const type of recordTypes) {
    const resolution = resolve(name, type);
    const { rcode, answer } = resolution;
    const isLacking = answer.answers.every((each) => each.type === 'CNAME') && type !== 'CNAME';
    if (rcode !== 'NOERROR' || isLacking) return timed(resolution);
  }
  const { answer, ...about } = resolve(name, 'SOA');
  return timed({ ...about, answer: { ...answer, answers: [] } });
}
