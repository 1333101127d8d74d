import type { DnsRecord } from '../../sim/index.ts';
import type { CompleteClockSettings } from '../world-clock.ts';
import type { Reply } from './reply.ts';

/**
 * How long a client may believe an answer, in seconds of its own time. In `real` mode as it stands; in `scaled` mode so much
 * shorter as time runs faster, not at all where that is less than a second. In `manual` and `skip` mode not at all: virtual time jumps, and
 * whatever a client had kept would be of a time that is over.
 */
export function wireTtl(ttl: number, { mode, scale }: CompleteClockSettings): number {
  if (mode === 'manual' || mode === 'skip') return 0;
  return Math.min(longestTtl, Math.floor(ttl / (scale ?? 1)));
}

/** RFC 2181 §8 */
const longestTtl = 2 ** 31 - 1;

/**
 * How late an answer goes out, in real milliseconds. Where virtual time does not follow real time it is as late as was
 * said: what is tried is the patience of a client, and that is real.
 */
export function wireDelayMs(delayMs: number, { scale }: CompleteClockSettings): number {
  return delayMs / (scale ?? 1);
}

/** An answer in the time of its client; how long it may believe that there is nothing is the SOA's to say (RFC 2308). */
export function inWireTime(reply: Reply, settings: CompleteClockSettings): Reply {
  const timed = (record: DnsRecord): DnsRecord => {
    const ttl = wireTtl(record.ttl, settings);
    if (record.type !== 'SOA') return { ...record, ttl };
    return { ...record, ttl, data: { ...record.data, minimum: wireTtl(record.data.minimum, settings) } };
  };
  return { ...reply, answers: reply.answers.map(timed), authority: reply.authority.map(timed) };
}
