import { type DecodedPacket, decode, type OptAnswer } from 'dns-packet';

/** Answers of the header, by name. RFC 1035 §4.1.1, RFC 6891 §9 */
export const rcodes = {
  NOERROR: 0,
  FORMERR: 1,
  SERVFAIL: 2,
  NXDOMAIN: 3,
  NOTIMP: 4,
  REFUSED: 5,
  BADVERS: 16,
} as const;

/** The name of an rcode. */
export type Rcode = keyof typeof rcodes;

/** What a client has said about itself by EDNS. */
export interface Edns {
  /** The largest UDP answer it takes, in bytes. */
  readonly udpSize: number;
  /** Whether it wants DNSSEC; said back to it, and nothing else comes of it. */
  readonly wantsDnssec: boolean;
}

/** A question that can be answered, and what the answer must say again. */
export interface Query {
  readonly id: number;
  /** Opcode, RD and CD as they came, where they stand in the header. */
  readonly echoedFlags: number;
  /** The question section as it came, byte by byte: the case of its letters is the client's (draft-vixie-dnsext-dns0x20). */
  readonly question: Buffer;
  /** As it was written; null where it has bytes that no name of a zone has. */
  readonly name: string | null;
  readonly type: number;
  /** Undefined where the client knows no EDNS. */
  readonly edns: Edns | undefined;
}

/** What a packet turned out to be: nothing to answer, something to refuse, or a question. */
export type Reading =
  | undefined
  | (Pick<Query, 'id' | 'echoedFlags' | 'question' | 'edns'> & { readonly refused: Rcode })
  | (Query & { readonly refused?: undefined });

const headerBytes = 12;
/** The bytes of a packet; nobody asks a question in more. */
export const mostQueryBytes = 4_096;
const [responseBit, opcodeBits, recursionDesiredBit, checkingDisabledBit] = [0x8000, 0x7800, 0x0100, 0x0010];
const classIn = 1;
const empty = Buffer.alloc(0);

/** Reads a packet. Whatever its bytes are, it comes to an end and throws nothing. */
export function readQuery(packet: Buffer): Reading {
  if (packet.length < headerBytes) return undefined;
  const flags = packet.readUInt16BE(2);
  // Whoever answers answers starts a quarrel that never ends.
  if ((flags & responseBit) !== 0) return undefined;
  const head = {
    id: packet.readUInt16BE(0),
    echoedFlags: flags & (opcodeBits | recursionDesiredBit | checkingDisabledBit),
    question: empty,
    edns: undefined,
  };
  if ((flags & opcodeBits) !== 0) return { ...head, refused: 'NOTIMP' };
  const asked =
    packet.readUInt16BE(4) === 1 && packet.length <= mostQueryBytes ? readQuestion(packet) : undefined;
  const options = asked && readOptions(packet);
  if (asked === undefined || options === undefined) return { ...head, refused: 'FORMERR' };
  const { question, name, type } = asked;
  const [option] = options;
  const edns = option && { udpSize: option.udpPayloadSize, wantsDnssec: option.flag_do };
  const about = { ...head, question, edns };
  if (options.length > 1) return { ...about, refused: 'FORMERR' };
  if (option && option.ednsVersion > 0) return { ...about, refused: 'BADVERS' };
  if (asked.class !== classIn) return { ...about, refused: 'REFUSED' };
  return { ...about, name, type };
}

interface Question {
  readonly question: Buffer;
  readonly name: string | null;
  readonly type: number;
  readonly class: number;
}

/** The one question of a packet. A pointer in it has nothing to point to. */
function readQuestion(packet: Buffer): Question | undefined {
  const labels: string[] = [];
  let at = headerBytes;
  for (;;) {
    const length = packet[at];
    if (length === undefined || length > 63 || at - headerBytes > 254) return undefined;
    if (length === 0) break;
    labels.push(packet.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  const end = at + 5;
  if (end > packet.length) return undefined;
  return {
    question: packet.subarray(headerBytes, end),
    name: labels.every((label) => /^[!-[\]-~]+$/.test(label) && !label.includes('.'))
      ? labels.join('.')
      : null,
    type: packet.readUInt16BE(at + 1),
    class: packet.readUInt16BE(at + 3),
  };
}

/** Every OPT record of a packet; undefined where it cannot be read to its end. */
function readOptions(packet: Buffer): OptAnswer[] | undefined {
  if (packet.readUInt32BE(6) === 0 && packet.readUInt16BE(10) === 0) return [];
  let decoded: DecodedPacket;
  try {
    decoded = decode(packet);
  } catch {
    return undefined;
  }
  return (decoded.additionals ?? []).filter((each): each is OptAnswer => each.type === 'OPT');
}
