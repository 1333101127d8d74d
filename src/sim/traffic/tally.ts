import type { Met, Trouble } from './meeting.ts';
import type { Phase } from '../../model/index.ts';
import type { Experience, Loss, Population } from './population.ts';

type Sum = { -readonly [Member in keyof Loss]: Loss[Member] };

/** The same requests of several clients, one after the other: how many, and when the first and the last of them were made. */
export interface Requests {
  readonly count: number;
  readonly firstAtMs: number;
  readonly lastAtMs: number;
}

/** Adds up what a population lives through. */
export class Tally {
  readonly #old: ReadonlySet<string>;
  readonly #losses = new Map<string, Sum>();
  #byOld = 0;
  #byNew = 0;
  #resets = 0;
  #longestOutageMs = 0;

  /** @param old the computes that serve as it begins */
  constructor(old: ReadonlySet<string>) {
    this.#old = old;
  }

  /** Requests that met with this. */
  add(phase: Phase, { address, computeId, trouble }: Met, requests: Requests): void {
    if (trouble !== null) this.#lose(phase, address, trouble, requests);
    else if (computeId !== null && this.#old.has(computeId)) this.#byOld += requests.count;
    else this.#byNew += requests.count;
  }

  /** Kept connections that broke. */
  addResets(count: number): void {
    this.#resets += count;
  }

  /** A client that got no answer for so long. */
  addOutage(lastedMs: number): void {
    this.#longestOutageMs = Math.max(this.#longestOutageMs, lastedMs);
  }

  /** All that was added. */
  experienceOf(population: Population): Experience {
    const losses = [...this.#losses.values()].sort((a, b) => a.firstAtMs - b.firstAtMs);
    const lost = losses.reduce((sum, { requests }) => sum + requests, 0);
    const last = losses.reduce((latest, { lastAtMs }) => Math.max(latest, lastAtMs), -Infinity);
    return {
      population,
      requests: this.#byOld + this.#byNew + lost,
      servedByOld: this.#byOld,
      servedByNew: this.#byNew,
      lost,
      losses: losses.map((loss) => ({ ...loss })),
      resets: this.#resets,
      firstFailureMs: losses[0]?.firstAtMs ?? null,
      lastFailureMs: losses.length === 0 ? null : last,
      longestOutageMs: this.#longestOutageMs,
    };
  }

  #lose(phase: Phase, address: string | null, trouble: Trouble, { count, ...when }: Requests): void {
    const { kind, why, source } = trouble;
    const id = [kind, phase, address, why, source].join('|');
    const sum = this.#losses.get(id);
    if (sum === undefined) {
      this.#losses.set(id, { ...trouble, phase, address, requests: count, ...when });
      return;
    }
    sum.requests += count;
    sum.firstAtMs = Math.min(sum.firstAtMs, when.firstAtMs);
    sum.lastAtMs = Math.max(sum.lastAtMs, when.lastAtMs);
  }
}
