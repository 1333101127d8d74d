import { type Answer, type CaaAnswer, encode } from 'dns-packet';
import type { DnsRecord } from '../../sim/index.ts';
import { type Edns, type Query, type Rcode, rcodes } from './query.ts';

/** What is answered, before it is written. */
export interface Reply {
  readonly rcode: Rcode;
  readonly authoritative: boolean;
  readonly answers: readonly DnsRecord[];
  readonly authority: readonly DnsRecord[];
  /** Cut off over UDP, however short it is. */
  readonly truncated: boolean;
}

/** What an answer says again of its question. */
export type Asked = Pick<Query, 'id' | 'echoedFlags' | 'question' | 'edns'> & {
  readonly name?: string | null;
};

/** An answer without any record. */
export function bare(rcode: Rcode): Reply {
  return { rcode, authoritative: false, answers: [], authority: [], truncated: false };
}

/** Without EDNS no client takes more over UDP (RFC 1035 §2.3.4); with it, none of ours gets more. */
const [leastUdpBytes, mostUdpBytes] = [512, 4_096];
const mostTcpBytes = 65_535;
const [authoritativeBit, truncatedBit, recursionAvailableBit] = [0x0400, 0x0200, 0x0080];
const dnssecOkBit = 0x8000;
const headerBytes = 12;

/** Writes an answer, as long as it may be over UDP or TCP: what does not fit is cut off, so that the client asks by TCP. */
export function writeReply(asked: Asked, reply: Reply, over: 'udp' | 'tcp'): Buffer {
  const limit = over === 'tcp' ? mostTcpBytes : udpLimit(asked.edns);
  const whole = reply.truncated && over === 'udp' ? undefined : write(asked, reply, 0);
  if (whole !== undefined && whole.length <= limit) return whole;
  if (over === 'tcp') return write(asked, bare('SERVFAIL'), 0);
  return write(asked, { ...reply, answers: [], authority: [] }, truncatedBit);
}

function udpLimit(edns: Edns | undefined): number {
  return Math.min(Math.max(edns?.udpSize ?? leastUdpBytes, leastUdpBytes), mostUdpBytes);
}

function write(asked: Asked, { rcode, authoritative, answers, authority }: Reply, truncated: number): Buffer {
  const code = rcodes[rcode];
  const additionals: Answer[] = asked.edns
    ? [
        {
          type: 'OPT',
          name: '.',
          udpPayloadSize: mostUdpBytes,
          extendedRcode: code >> 4,
          ednsVersion: 0,
          flags: asked.edns.wantsDnssec ? dnssecOkBit : 0,
          flag_do: asked.edns.wantsDnssec,
          options: [],
        },
      ]
    : [];
  const packet = encode({
    type: 'response',
    id: asked.id,
    flags:
      asked.echoedFlags |
      (authoritative ? authoritativeBit : 0) |
      truncated |
      recursionAvailableBit |
      (code & 15),
    answers: answers.map((record) => written(record, asked.name ?? '')),
    authorities: authority.map((record) => written(record, '')),
    additionals,
  });
  if (asked.question.length === 0) return packet;
  packet.writeUInt16BE(1, 4);
  // Nothing in the packet points anywhere, so the question can be put in as it came.
  return Buffer.concat([packet.subarray(0, headerBytes), asked.question, packet.subarray(headerBytes)]);
}

/** A record as the library takes it: a name of the question is spelled as it was asked. */
function written(record: DnsRecord, asked: string): Answer {
  const isAsked = record.name.length === asked.length && record.name === asked.toLowerCase();
  const about = { name: isAsked ? asked : record.name, ttl: record.ttl };
  demandName(about.name);
  switch (record.type) {
    case 'TXT':
      return { ...about, type: 'TXT', data: record.data.flatMap(strings) };
    case 'CAA':
      return { ...about, type: 'CAA', data: { ...record.data } as CaaAnswer['data'] };
    case 'MX':
      demandName(record.data.exchange);
      return { ...about, type: 'MX', data: { ...record.data } };
    case 'SRV':
      demandName(record.data.target);
      return { ...about, type: 'SRV', data: { ...record.data } };
    case 'SOA':
      demandName(record.data.mname);
      demandName(record.data.rname);
      return { ...about, type: 'SOA', data: { ...record.data } };
    case 'CNAME':
    case 'NS':
    case 'PTR':
      demandName(record.data);
      return { ...about, type: record.type, data: record.data };
    case 'A':
    case 'AAAA':
      return { ...about, type: record.type, data: record.data };
  }
}

/** One string of a record has 255 bytes at most; a longer text goes over several. */
function strings(text: string): Buffer[] {
  const bytes = Buffer.from(text);
  const count = Math.max(1, Math.ceil(bytes.length / 255));
  return Array.from({ length: count }, (_, index) => bytes.subarray(index * 255, (index + 1) * 255));
}

/** The library writes whatever it is given, and a name that cannot be written would spoil all that follows it. */
function demandName(name: string): void {
  const fits = name === '' || (name.length <= 253 && name.split('.').every(isLabel));
  if (!fits) throw new TypeError(`${JSON.stringify(name)} cannot be written as a name of DNS`);
}

function isLabel(label: string): boolean {
  return label !== '' && Buffer.byteLength(label) <= 63;
}
