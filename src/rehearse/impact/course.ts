import type { Endpoint, Phase } from '../../model/index.ts';
import type { NameStatus } from '../../model/index.ts';
import type { ServiceStatus, World } from '../../sim/index.ts';

/** A stretch of time, in milliseconds since 1970. */
export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** A phase of an instance. Where several locations move, it is that of the busiest. */
export interface PhaseSpan extends Span {
  readonly phase: Phase;
}

/** An address, for as long as the instance held it. */
export interface AddressCourse {
  readonly address: string;
  /** What it was when it was first held. */
  readonly kind: 'public' | 'private' | 'temporary';
  /** Display name of the location that held it. */
  readonly location: string;
  /** The platform that answered on it; null where nobody did. */
  readonly spans: readonly (Span & { readonly answeredBy: string | null })[];
}

/** A name, as one place sees it. */
export interface NameCourse {
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly kind: NameStatus['kind'];
  /** `public`, or `vnet` for the network that the instance stands in. */
  readonly view: NameStatus['view'];
  /** Where it led to, and the platform that a client of it reached; null where it reached nobody. */
  readonly spans: readonly (Span & {
    readonly resolvesTo: readonly string[];
    readonly reaches: string | null;
  })[];
}

/** What becomes of an instance over time. */
export interface Course extends Span {
  /** The plan that ran; null where none did. */
  readonly plan: string | null;
  /** When the operation ended, whichever way; null where it had not. */
  readonly endedMs: number | null;
  /** The end of the lock as documented; null where there is none. */
  readonly lockedUntilMs: number | null;
  readonly first: ServiceStatus;
  readonly last: ServiceStatus;
  readonly phases: readonly PhaseSpan[];
  readonly addresses: readonly AddressCourse[];
  readonly names: readonly NameCourse[];
}

/** Nothing that begins now is still under way then: two days of coexistence, and all that follows. [D] C6 */
const longestMs = 7 * 86_400_000;

/**
 * Follows an instance until everything has ended that is under way: phases, old compute, addresses that leave a subnet.
 *
 * @param marginMs how much longer is looked at
 */
export function followCourse(world: World, service: string, startMs: number, marginMs: number): Course {
  world.advanceTo(startMs);
  const tracks = newTracks();
  const seenSoFar = world.timeline.entries.length;
  const first = take(world, service, tracks);
  let last = first;
  const lockedUntilMs =
    last.configurationLockedUntil === null ? null : Date.parse(last.configurationLockedUntil);
  const plan = last.path;
  let endedMs = plan === null ? startMs : null;
  while (world.nextEventMs !== null && world.nextEventMs <= startMs + longestMs) {
    world.advanceTo(world.nextEventMs);
    last = take(world, service, tracks);
    if (endedMs === null && last.path === null) endedMs = world.nowMs;
  }
  const own = world.timeline.entries.slice(seenSoFar).filter(({ subject }) => subject === last.name);
  const toMs = Math.max(Date.parse(own.at(-1)?.at ?? last.now), endedMs ?? startMs, startMs) + marginMs;
  return {
    fromMs: startMs,
    toMs,
    plan,
    endedMs,
    lockedUntilMs,
    first,
    last,
    phases: tracks.phases.spans('', toMs),
    addresses: [...tracks.heads.addresses].map(([key, head]) => ({
      ...head,
      spans: tracks.addresses.spans(key, toMs),
    })),
    names: [...tracks.heads.names].map(([key, head]) => ({ ...head, spans: tracks.names.spans(key, toMs) })),
  };
}

/** What becomes of addresses: those held at the end, those of them that are new, and those that are given up. */
export function fatesOf({ addresses, fromMs, toMs }: Pick<Course, 'addresses' | keyof Span>) {
  const served = ({ spans }: AddressCourse): boolean =>
    spans[0]?.fromMs === fromMs && spans[0].answeredBy !== null;
  const staying = addresses.filter(({ spans }) => spans.at(-1)?.toMs === toMs);
  return {
    staying,
    coming: staying.filter((each) => !served(each)),
    going: addresses.filter((each) => served(each) && !staying.includes(each)),
  };
}

interface Tracks {
  readonly phases: Track<{ phase: Phase }>;
  readonly addresses: Track<{ answeredBy: string | null }>;
  readonly names: Track<{ resolvesTo: readonly string[]; reaches: string | null }>;
  readonly heads: {
    readonly addresses: Map<string, Omit<AddressCourse, 'spans'>>;
    readonly names: Map<string, Omit<NameCourse, 'spans'>>;
  };
}

function newTracks(): Tracks {
  return {
    phases: new Track(),
    addresses: new Track(),
    names: new Track(),
    heads: { addresses: new Map(), names: new Map() },
  };
}

function take(world: World, service: string, tracks: Tracks): ServiceStatus {
  const status = world.describe(service) as ServiceStatus;
  const { nowMs } = world;
  tracks.phases.note(nowMs, new Map([['', { phase: status.phase }]]));
  tracks.addresses.note(nowMs, addressesNow(status, tracks));
  tracks.names.note(nowMs, namesNow(status, tracks));
  return status;
}

function addressesNow(
  { locations }: ServiceStatus,
  { heads }: Tracks,
): Map<string, { answeredBy: string | null }> {
  const now = new Map<string, { answeredBy: string | null }>();
  for (const { location, compute, vips } of locations) {
    const platforms = new Map<string, string>(compute.map(({ id, platform }) => [id, platform]));
    for (const { address, kind, answeredBy } of vips) {
      const key = `${location} ${address}`;
      if (!heads.addresses.has(key)) heads.addresses.set(key, { address, kind, location });
      now.set(key, { answeredBy: answeredBy === null ? null : (platforms.get(answeredBy) ?? null) });
    }
  }
  return now;
}

function namesNow({ names }: ServiceStatus, { heads }: Tracks) {
  return new Map(
    names.map(({ name, endpoint, kind, view, resolvesTo, reaches }) => {
      const key = `${view} ${name}`;
      if (!heads.names.has(key)) heads.names.set(key, { name, endpoint, kind, view });
      return [key, { resolvesTo, reaches }] as const;
    }),
  );
}

/** Values under keys, each with the time from which on it was so. */
class Track<Value extends object> {
  readonly #seen = new Map<string, { readonly fromMs: number; readonly value: Value | null }[]>();

  /** What is so from now on; a key that is left out has ended. */
  note(nowMs: number, values: ReadonlyMap<string, Value>): void {
    for (const key of new Set([...this.#seen.keys(), ...values.keys()])) {
      const value = values.get(key) ?? null;
      const before = this.#seen.get(key) ?? [];
      if (before.length > 0 && same(before.at(-1)?.value, value)) continue;
      this.#seen.set(key, [...before, { fromMs: nowMs, value }]);
    }
  }

  /** The stretches in which there was a value, up to `toMs`. */
  spans(key: string, toMs: number): (Span & Value)[] {
    const seen = this.#seen.get(key) ?? [];
    return seen.flatMap(({ fromMs, value }, index) => {
      const endMs = Math.min(seen[index + 1]?.fromMs ?? toMs, toMs);
      return value === null || endMs <= fromMs ? [] : [{ fromMs, toMs: endMs, ...value }];
    });
  }
}

function same(one: object | null | undefined, other: object | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
