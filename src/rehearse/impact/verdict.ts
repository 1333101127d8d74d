import type { Experience, Loss } from '../../sim/index.ts';
import { countWords, momentWords, spanWords } from '../words.ts';
import type { Span } from './course.ts';

/** How badly a population is hit: not at all, for a time, or until somebody does something. */
export type Harm = 'none' | 'passing' | 'lasting';

/** What a population lives through, and what is to be said of it. */
export interface PopulationImpact extends Experience {
  readonly harm: Harm;
  /** A sentence or two for people. */
  readonly verdict: string;
}

const causes: Readonly<Record<Loss['why'], (loss: Loss) => string>> = {
  gone: ({ address }) => `it goes to ${address ?? 'an address'}, which is given up`,
  moving: ({ address }) => `${address ?? 'the address'} moves, and nobody answers there meanwhile`,
  network: () => 'the network of the instance does not let it in',
  blocked: () => 'the platform shuts all clients out',
  noRoute: ({ address }) => `no way leads from it to ${address ?? 'the address'}`,
  host: () => 'what answers does not go by that name',
  dns: () => 'its name leads nowhere',
  firewall: ({ address }) => `its own firewall does not know ${address ?? 'the address'}`,
  backend: ({ source }) => `the gateway answers, and the backend does not let ${source ?? 'it'} in`,
};

/** What is to be said of an experience. */
export function judge(experience: Experience, { fromMs, toMs }: Span): PopulationImpact {
  const { population, lost, losses, lastFailureMs, longestOutageMs } = experience;
  if (lost === 0) {
    const verdict =
      experience.resets > 0
        ? `Loses nothing; ${countWords(experience.resets)} connections break and are opened anew.`
        : 'Loses nothing.';
    return { ...experience, harm: 'none', verdict };
  }
  const isLasting = lastFailureMs !== null && lastFailureMs > toMs - 2 * population.everyMs;
  const main = mainCauses(losses);
  const outages = outagesOf(experience, toMs);
  const from = momentWords((outages[0]?.fromMs ?? fromMs) - fromMs);
  const why = [...new Set(main.map((loss) => causes[loss.why](loss)))].join('; ');
  const again = outages.length === 1 ? '' : `${timesWords(outages.length)}, `;
  const howLong = isLasting
    ? `Down from ${from} on`
    : `Down ${again}for ${spanWords(longestOutageMs)}${outages.length === 1 ? '' : ' at most'}, from ${from}`;
  return { ...experience, harm: isLasting ? 'lasting' : 'passing', verdict: `${howLong}: ${why}.` };
}

/** A stretch in which requests were lost. */
export interface Outage extends Span {
  readonly requests: number;
}

/** Losses that touch are one outage, up to `toMs`. */
export function outagesOf({ losses, population: { everyMs } }: Experience, toMs: number): Outage[] {
  const outages: { fromMs: number; toMs: number; requests: number }[] = [];
  for (const { firstAtMs, lastAtMs, requests } of [...losses].sort((a, b) => a.firstAtMs - b.firstAtMs)) {
    const untilMs = Math.min(lastAtMs + everyMs, toMs);
    const last = outages.at(-1);
    if (last === undefined || firstAtMs > last.toMs + everyMs)
      outages.push({ fromMs: firstAtMs, toMs: untilMs, requests });
    else {
      last.toMs = Math.max(last.toMs, untilMs);
      last.requests += requests;
    }
  }
  return outages;
}

function timesWords(count: number): string {
  return count === 2 ? 'twice' : `${count} times`;
}

/** What most requests are lost by, the most important first: whatever takes at least a tenth of them. */
function mainCauses(losses: readonly Loss[]): readonly Loss[] {
  const total = losses.reduce((sum, { requests }) => sum + requests, 0);
  return losses.filter(({ requests }) => requests * 10 >= total).sort((a, b) => b.requests - a.requests);
}
