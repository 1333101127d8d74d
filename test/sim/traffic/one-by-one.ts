import type { Meeting, Met } from '../../../src/sim/traffic/meeting.ts';
import type { Experience, Loss, LossKind, Population } from '../../../src/sim/index.ts';

/** From this instant on, in milliseconds since the population began, its clients meet with this. */
export interface Scenery {
  readonly atMs: number;
  readonly meeting: Meeting;
}

/** What the clients of a population live through, each request made by itself: slow, and easy to believe. */
export function oneByOne(
  population: Population,
  scenery: readonly Scenery[],
  untilMs: number,
  old: ReadonlySet<string>,
): Experience {
  const diary = new Diary(population, old);
  for (let index = 0; index < population.clients; index++)
    new Client(population, index, diary).live(scenery, untilMs);
  return diary.experience();
}

class Diary {
  readonly #losses = new Map<string, Loss>();
  readonly #population: Population;
  readonly #old: ReadonlySet<string>;
  byOld = 0;
  byNew = 0;
  resets = 0;
  longestOutageMs = 0;

  constructor(population: Population, old: ReadonlySet<string>) {
    this.#population = population;
    this.#old = old;
  }

  answered(computeId: string): void {
    if (this.#old.has(computeId)) this.byOld++;
    else this.byNew++;
  }

  lost(atMs: number, phase: Loss['phase'], met: Met): void {
    const { kind, why, source } = met.trouble as { kind: LossKind; why: Loss['why']; source?: string };
    const id = JSON.stringify([kind, why, source, phase, met.address]);
    const before = this.#losses.get(id);
    this.#losses.set(id, {
      kind,
      why,
      ...(source !== undefined && { source }),
      phase,
      address: met.address,
      requests: (before?.requests ?? 0) + 1,
      firstAtMs: Math.min(before?.firstAtMs ?? Infinity, atMs),
      lastAtMs: Math.max(before?.lastAtMs ?? 0, atMs),
    });
  }

  experience(): Experience {
    const losses = [...this.#losses.values()];
    const lost = losses.reduce((sum, { requests }) => sum + requests, 0);
    return {
      population: this.#population,
      requests: lost + this.byOld + this.byNew,
      servedByOld: this.byOld,
      servedByNew: this.byNew,
      lost,
      losses,
      resets: this.resets,
      firstFailureMs: lost === 0 ? null : Math.min(...losses.map(({ firstAtMs }) => firstAtMs)),
      lastFailureMs: lost === 0 ? null : Math.max(...losses.map(({ lastAtMs }) => lastAtMs)),
      longestOutageMs: this.longestOutageMs,
    };
  }
}

/** One client. Its time is counted in parts of a millisecond, as many as there are clients, so that all are whole. */
class Client {
  readonly #population: Population;
  readonly #index: number;
  readonly #diary: Diary;
  #knows: readonly string[] = [];
  #expires = 0;
  /** The last request for which it asked and got an answer. */
  #asked = -1;
  #connection: { readonly address: string; readonly computeId: string } | null = null;
  #lostSince: number | null = null;

  constructor(population: Population, index: number, diary: Diary) {
    this.#population = population;
    this.#index = index;
    this.#diary = diary;
  }

  live(scenery: readonly Scenery[], untilMs: number): void {
    const { clients } = this.#population;
    let request = 0;
    this.#begin((scenery[0] as Scenery).meeting);
    for (const [at, { meeting }] of scenery.entries()) {
      this.#notice(meeting);
      const ends = (scenery[at + 1]?.atMs ?? untilMs) * clients;
      for (; this.#timeOf(request) < ends; request++) this.#request(request, meeting);
    }
    if (this.#lostSince !== null) this.#recovered(untilMs * clients - this.#lostSince);
  }

  #timeOf(request: number): number {
    const { clients, everyMs } = this.#population;
    return this.#index * everyMs + request * clients * everyMs;
  }

  #ms(time: number): number {
    return Math.floor(time / this.#population.clients);
  }

  /** What it was told before it all began, it goes on believing for its share of the time. */
  #begin(meeting: Meeting): void {
    const { heard } = meeting;
    if (heard.kind === 'answer') {
      this.#knows = heard.addresses;
      this.#expires = this.#index * this.#lastsMs(heard);
      if (this.#lastsMs(heard) === Infinity) this.#expires = Infinity;
    }
    const met = this.#try(meeting, this.#hosts ?? this.#knows);
    this.#open(met);
  }

  #notice(meeting: Meeting): void {
    const { address = '', computeId } = this.#connection ?? {};
    if (this.#connection === null || meeting.met.get(address)?.computeId === computeId) return;
    this.#connection = null;
    this.#diary.resets++;
  }

  #request(request: number, meeting: Meeting): void {
    const now = this.#timeOf(request);
    const to = this.#connection ? [this.#connection.address] : this.#addresses(request, now, meeting);
    const met = this.#try(meeting, to);
    this.#open(met);
    if (met.trouble === null) {
      this.#diary.answered(met.computeId as string);
      if (this.#lostSince !== null) this.#recovered(now - this.#lostSince);
      this.#lostSince = null;
    } else {
      this.#diary.lost(this.#ms(now), meeting.phase, met);
      this.#lostSince ??= now;
    }
  }

  #recovered(lasted: number): void {
    // Between two requests these are whole milliseconds; up to the end they are rounded up.
    this.#diary.longestOutageMs = Math.max(
      this.#diary.longestOutageMs,
      Math.ceil(lasted / this.#population.clients),
    );
  }

  #open({ address, computeId }: Met): void {
    const { keepAlive, resolver } = this.#population;
    if ((keepAlive || resolver.kind === 'pool') && address !== null && computeId !== null)
      this.#connection = { address, computeId };
  }

  #try(meeting: Meeting, addresses: readonly string[]): Met {
    const all = addresses.map((address) => meeting.met.get(address) as Met);
    const nowhere: Met = { address: null, computeId: null, trouble: { kind: 'unresolved', why: 'dns' } };
    return all.find(({ computeId }) => computeId !== null) ?? all[0] ?? nowhere;
  }

  get #hosts(): readonly string[] | undefined {
    const { resolver } = this.#population;
    return resolver.kind === 'hosts' ? [resolver.address] : undefined;
  }

  #addresses(request: number, now: number, { heard }: Meeting): readonly string[] {
    if (this.#hosts) return this.#hosts;
    if (now < this.#expires) return this.#knows;
    if (heard.kind === 'silence') return this.#isStillGood(now) ? this.#knows : [];
    this.#knows = heard.addresses;
    this.#expires = now + this.#lastsMs(heard) * this.#population.clients;
    this.#asked = request;
    return this.#knows;
  }

  #isStillGood(now: number): boolean {
    const { resolver, clients } = this.#population;
    if (resolver.kind !== 'serveStale') return false;
    let found = this.#asked + 1;
    while (this.#timeOf(found) < this.#expires) found++;
    return now < this.#timeOf(found) + resolver.seconds * 1_000 * clients;
  }

  #lastsMs({ addresses, lastsMs }: { addresses: readonly string[]; lastsMs: number }): number {
    const { resolver } = this.#population;
    if (resolver.kind === 'pool') return 0;
    if (addresses.length === 0) return lastsMs;
    if (resolver.kind === 'minimum') return Math.max(lastsMs, resolver.seconds * 1_000);
    if (resolver.kind === 'maximum') return Math.min(lastsMs, resolver.seconds * 1_000);
    return resolver.kind === 'forever' ? Infinity : lastsMs;
  }
}
