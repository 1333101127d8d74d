import { type Belief, beliefOf, keepsConnections } from './believing.ts';
import { type Meeting, meets, type Met, sameAddresses } from './meeting.ts';
import type { Population } from './population.ts';
import { requestMs, requestsIn, type Rhythm } from './rhythm.ts';
import type { Tally } from './tally.ts';

/**
 * Clients in a row that know the same and ask again with the request of the same number: what one of them does, all do, a
 * little later each. Requests are counted from 0 for each client.
 */
export interface Cohort {
  /** The first of them. */
  readonly from: number;
  /** The one after the last of them. */
  readonly to: number;
  /** The addresses they have been told; none where they have been told that there are none, or nothing. */
  readonly believes: readonly string[];
  /** The first request for which they ask again. */
  readonly asksAt: number;
  /** The connection they keep. */
  readonly kept: { readonly address: string; readonly computeId: string } | null;
  /** The first of the requests lost in a row; null where the last one was answered. */
  readonly lostSince: number | null;
}

/** How the clients of a population go about it. */
export interface Habits {
  readonly rhythm: Rhythm;
  readonly belief: Belief;
  readonly keeps: boolean;
}

/** How the clients of a population go about it. */
export function habitsOf(population: Population): Habits {
  const { clients, everyMs, resolver } = population;
  return {
    rhythm: { clients, everyMs },
    belief: beliefOf(resolver),
    keeps: keepsConnections(population),
  };
}

/**
 * The clients as a population begins. They have called all along, and found what they would find now: client `i` of `n`
 * goes on believing it for `i/n` of the time, so that they do not all ask again at once. [I]
 */
export function firstCohorts(habits: Habits, meeting: Meeting): Cohort[] {
  const { belief, keeps, rhythm } = habits;
  const { heard } = meeting;
  const told = heard.kind === 'answer' ? heard.addresses : [];
  const believes = belief.given ?? told;
  const { address, computeId } = meets(meeting, believes);
  const kept = keeps && address !== null && computeId !== null ? { address, computeId } : null;
  const lastsMs = belief.given ? Infinity : heard.kind === 'answer' ? belief.lasts(heard) : 0;
  return expiries(rhythm, lastsMs).map((range) => ({ ...range, believes, kept, lostSince: null }));
}

/** Clients in a row by the number of the first request for which they ask, where their answers age evenly. */
function expiries({ clients, everyMs }: Rhythm, lastsMs: number): Pick<Cohort, 'from' | 'to' | 'asksAt'>[] {
  if (lastsMs === Infinity) return [{ from: 0, to: clients, asksAt: Infinity }];
  if (lastsMs <= everyMs) return [{ from: 0, to: clients, asksAt: 0 }];
  const rows: Pick<Cohort, 'from' | 'to' | 'asksAt'>[] = [];
  const aheadMs = lastsMs - everyMs; // what client i believes at its first request lasts i/n of this
  for (let from = 0; from < clients; from = (rows.at(-1) as { to: number }).to) {
    const asksAt = Math.ceil((from * aheadMs) / (clients * everyMs));
    const to = Math.min(clients, Math.floor((asksAt * clients * everyMs) / aheadMs) + 1);
    rows.push({ from, to, asksAt });
  }
  return rows;
}

/**
 * A cohort after its requests from one number to before another, in a world that does not change meanwhile. All members
 * make the same requests.
 */
export function live(
  cohort: Cohort,
  requests: { readonly from: number; readonly to: number },
  meeting: Meeting,
  habits: Habits,
  tally: Tally,
): Cohort {
  let now = holds(cohort, meeting, tally);
  for (let at = requests.from; at < requests.to;) {
    const { next, met, until } = spend(now, at, requests.to, meeting, habits);
    now = { ...next, lostSince: count(next, met, { from: at, to: until }, meeting, habits.rhythm, tally) };
    at = until;
  }
  return now;
}

/** A kept connection is one to a compute on an address, and breaks when that no longer answers there. */
function holds(cohort: Cohort, { met }: Meeting, tally: Tally): Cohort {
  const { kept, from, to } = cohort;
  if (kept === null || met.get(kept.address)?.computeId === kept.computeId) return cohort;
  tally.addResets(to - from);
  return { ...cohort, kept: null };
}

interface Spent {
  readonly next: Cohort;
  readonly met: Met;
  /** The number of the request with which something else begins. */
  readonly until: number;
}

/** What becomes of the next requests, as many as go alike. */
function spend(cohort: Cohort, at: number, end: number, meeting: Meeting, habits: Habits): Spent {
  if (cohort.kept !== null) return { next: cohort, met: meets(meeting, [cohort.kept.address]), until: end };
  if (at >= cohort.asksAt) return ask(cohort, at, end, meeting, habits);
  const met = meets(meeting, cohort.believes);
  const next = opened(cohort, met, habits);
  return { next, met, until: next.kept ? end : Math.min(end, cohort.asksAt) };
}

/** With the answer they get they go on, and ask again whenever it expires: they are told the same each time. */
function ask(cohort: Cohort, at: number, end: number, meeting: Meeting, habits: Habits): Spent {
  const { belief, rhythm } = habits;
  if (meeting.heard.kind === 'silence') return unanswered(cohort, at, end, meeting, habits);
  const { addresses } = meeting.heard;
  const met = meets(meeting, addresses);
  const told = opened({ ...cohort, believes: addresses }, met, habits);
  const after = requestsIn(rhythm, belief.lasts(meeting.heard));
  const last = told.kept || after === Infinity ? at : at + Math.floor((end - 1 - at) / after) * after;
  return { next: { ...told, asksAt: last + after }, met, until: end };
}

/** Some go on with what has expired, for a while. */
function unanswered(cohort: Cohort, at: number, end: number, meeting: Meeting, habits: Habits): Spent {
  const { staleMs } = habits.belief;
  const staleUntil = staleMs === 0 ? 0 : cohort.asksAt + requestsIn(habits.rhythm, staleMs);
  if (at >= staleUntil || cohort.believes.length === 0)
    return { next: cohort, met: meets(meeting, []), until: end };
  const met = meets(meeting, cohort.believes);
  const next = opened(cohort, met, habits);
  return { next, met, until: next.kept ? end : Math.min(end, staleUntil) };
}

function opened(cohort: Cohort, { address, computeId }: Met, { keeps }: Habits): Cohort {
  return keeps && address !== null && computeId !== null
    ? { ...cohort, kept: { address, computeId } }
    : cohort;
}

/** Adds up requests that met with the same. @returns the first request lost in a row afterwards */
function count(
  { from, to, lostSince }: Cohort,
  met: Met,
  requests: { readonly from: number; readonly to: number },
  { phase }: Meeting,
  rhythm: Rhythm,
  tally: Tally,
): number | null {
  tally.add(phase, met, {
    count: (to - from) * (requests.to - requests.from),
    firstAtMs: requestMs(rhythm, from, requests.from),
    lastAtMs: requestMs(rhythm, to - 1, requests.to - 1),
  });
  if (met.trouble !== null) return lostSince ?? requests.from;
  if (lostSince !== null) tally.addOutage((requests.from - lostSince) * rhythm.everyMs);
  return null;
}

/** Whether two cohorts side by side are one. */
export function asOne(one: Cohort, next: Cohort): boolean {
  return (
    one.to === next.from &&
    one.asksAt === next.asksAt &&
    one.lostSince === next.lostSince &&
    one.kept?.address === next.kept?.address &&
    one.kept?.computeId === next.kept?.computeId &&
    sameAddresses(one.believes, next.believes)
  );
}
