import { asOne, type Cohort, firstCohorts, type Habits, habitsOf, live } from './cohort.ts';
import { alike, type Meeting } from './meeting.ts';
import type { Experience, Population } from './population.ts';
import { laggard, madeBefore, requestMs } from './rhythm.ts';
import { Tally } from './tally.ts';

/**
 * All clients of a population. While the world stands still, so much happens to each of them as can be counted at once:
 * what it costs to count does not depend on how often they call.
 */
export class Crowd {
  readonly population: Population;
  /** Every address that any of them has been told of. */
  readonly addresses = new Set<string>();
  readonly #startMs: number;
  readonly #habits: Habits;
  readonly #tally: Tally;
  #cohorts: Cohort[] | null = null;
  /** What they have met since an instant, not counted yet: the world may go on like that. */
  #ahead: { readonly meeting: Meeting; readonly fromMs: number } | null = null;

  /**
   * @param startMs when they begin, in milliseconds since 1970
   * @param old the computes that serve then
   */
  constructor(population: Population, startMs: number, old: ReadonlySet<string>) {
    this.population = population;
    this.#startMs = startMs;
    this.#habits = habitsOf(population);
    this.#tally = new Tally(old);
  }

  /** From this instant on they meet with this. */
  meet(meeting: Meeting, atMs: number): void {
    for (const address of meeting.met.keys()) this.addresses.add(address);
    if (this.#ahead !== null && alike(this.#ahead.meeting, meeting)) return;
    this.#countUntil(atMs - this.#startMs);
    this.#ahead = { meeting, fromMs: atMs - this.#startMs };
  }

  /** All they have lived through until an instant, a request at that very instant not included. Nothing comes after it. */
  end(atMs: number): Experience {
    const untilMs = atMs - this.#startMs;
    this.#countUntil(untilMs);
    for (const { from, lostSince } of this.#cohorts ?? [])
      if (lostSince !== null)
        this.#tally.addOutage(untilMs - requestMs(this.#habits.rhythm, from, lostSince));
    return this.#inWorldTime(this.#tally.experienceOf(this.population));
  }

  #countUntil(toMs: number): void {
    if (this.#ahead === null || this.#ahead.fromMs === toMs) return;
    const { meeting, fromMs } = this.#ahead;
    const { rhythm } = this.#habits;
    this.#cohorts ??= firstCohorts(this.#habits, meeting);
    const cuts = [laggard(rhythm, fromMs), laggard(rhythm, toMs)].sort((a, b) => a - b);
    const after: Cohort[] = [];
    for (const cohort of this.#cohorts) {
      for (const piece of cut(cohort, cuts)) {
        const requests = {
          from: madeBefore(rhythm, piece.from, fromMs),
          to: madeBefore(rhythm, piece.from, toMs),
        };
        const lived = live(piece, requests, meeting, this.#habits, this.#tally);
        const last = after.at(-1);
        if (last !== undefined && asOne(last, lived)) after[after.length - 1] = { ...last, to: lived.to };
        else after.push(lived);
      }
    }
    this.#cohorts = after;
  }

  #inWorldTime(experience: Experience): Experience {
    const since = (ms: number): number => this.#startMs + ms;
    const { firstFailureMs, lastFailureMs, losses } = experience;
    return {
      ...experience,
      losses: losses.map((loss) => ({
        ...loss,
        firstAtMs: since(loss.firstAtMs),
        lastAtMs: since(loss.lastAtMs),
      })),
      firstFailureMs: firstFailureMs === null ? null : since(firstFailureMs),
      lastFailureMs: lastFailureMs === null ? null : since(lastFailureMs),
    };
  }
}

/** The parts of a cohort before, between and after some clients. */
function cut(cohort: Cohort, cuts: readonly number[]): Cohort[] {
  const parts: Cohort[] = [];
  let { from } = cohort;
  for (const at of [...cuts, cohort.to]) {
    const to = Math.min(at, cohort.to);
    if (to <= from) continue;
    parts.push({ ...cohort, from, to });
    from = to;
  }
  return parts;
}
