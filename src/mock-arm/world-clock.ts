import { iso, parseInstant, RehearsalError, type World } from '../sim/index.ts';

/** What makes a world's time pass. */
export type ClockMode = 'manual' | 'skip' | 'scaled' | 'real';

/** How time passes in a world. */
export interface ClockSettings {
  /**
   * `manual`: when told. `skip`: because a client waits. `scaled`: `scale` times wall time. `real`: wall time.
   * @defaultValue 'skip'
   */
  readonly mode?: ClockMode;
  /** Virtual seconds a real one, in mode `scaled`. @defaultValue 60 */
  readonly scale?: number;
  /** In mode `skip`: the read, counted from the start of an operation, that finds it finished. @defaultValue 2 */
  readonly skipReads?: number;
}

/** {@link ClockSettings} with nothing left open; `scale` is null unless the mode is `scaled`. */
export interface CompleteClockSettings {
  readonly mode: ClockMode;
  readonly scale: number | null;
  readonly skipReads: number;
}

const modes: readonly ClockMode[] = ['manual', 'skip', 'scaled', 'real'];

/** Real timers overflow beyond 24.8 days; no wait of ours is longer than a day. */
const longestWaitMs = 86_400_000;

/** The last instant whose year has four digits. */
const lastMs = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** Where virtual and wall time were last known to agree. */
interface Anchor {
  readonly wallMs: number;
  readonly virtualMs: number;
}

/** Somebody who acts in a world as soon as something has come about in it, as a deployment begins its next step. */
export interface Follower {
  /** Whether there is anything that it waits for. */
  readonly isWaiting: boolean;
  /** Does what is to be done now. Time stands still meanwhile. */
  act(): void;
}

/**
 * The edge between a world's virtual time and the time of those who use it. The world only knows `advanceTo`; why time
 * passes is decided here.
 */
export class WorldClock {
  readonly #world: () => World;
  readonly #moved: () => void;
  #settings: CompleteClockSettings;
  #anchor: Anchor;
  #wake: ReturnType<typeof setTimeout> | undefined;
  /** Reads of each running operation, and of whatever else is waited for. */
  readonly #reads = new Map<string, number>();
  readonly #followers: Follower[] = [];
  #isStill = false;

  /** @param moved called whenever time has passed, before whoever lets it pass goes on */
  constructor(world: () => World, settings: ClockSettings = {}, moved: () => void = () => {}) {
    this.#world = world;
    this.#moved = moved;
    this.#settings = completeClockSettings(settings);
    this.#anchor = this.#anchorNow();
    this.#schedule();
  }

  get settings(): CompleteClockSettings {
    return this.#settings;
  }

  /** Changes why time passes, from now on. @throws RehearsalError that names the setting where one makes no sense */
  set(settings: ClockSettings): void {
    this.sync();
    this.#settings = completeClockSettings({ skipReads: this.#settings.skipReads, ...settings });
    this.reanchor();
  }

  /** Brings the world to where wall time says it is. Called before anything is read or done. */
  sync(): void {
    const speed = this.#speed;
    if (speed === null || this.#isStill) return;
    const world = this.#world();
    const { wallMs, virtualMs } = this.#anchor;
    const virtual = Math.floor(virtualMs + (performance.now() - wallMs) * speed);
    if (virtual <= world.nowMs) return;
    this.#pass(Math.min(virtual, lastMs));
    this.#moved();
  }

  /** Notes that somebody who waits for an operation has looked at it; in mode `skip` that moves time. */
  noteRead(operationId: string): void {
    const operation = this.#world().operations.get(operationId);
    this.noteWaiting(operationId, () => operation === undefined || operation.endedAtMs !== null);
  }

  /** Notes the same of whatever else takes time, by an id of its own. */
  noteWaiting(id: string, hasEnded: () => boolean): void {
    if (this.#settings.mode !== 'skip' || this.#isStill) return;
    if (hasEnded()) return void this.#reads.delete(id);
    const reads = (this.#reads.get(id) ?? 0) + 1;
    this.#reads.set(id, reads);
    if (reads < this.#settings.skipReads) return;
    this.#passUntil(hasEnded);
    this.#reads.delete(id);
    this.#moved();
  }

  /** From now on somebody acts whenever something has come about, at its very time, whoever moves time. */
  follow(follower: Follower): void {
    this.#followers.push(follower);
  }

  /** Does something while time stands still, however long it takes and whatever it reads. */
  still(act: () => void): void {
    const before = this.#isStill;
    this.#isStill = true;
    try {
      act();
    } finally {
      this.#isStill = before;
    }
  }

  /** Notes that somebody who was told to wait until then is back; in mode `skip` that moves time. */
  noteWaited(untilMs: number): void {
    if (this.#settings.mode !== 'skip' || this.#isStill || untilMs <= this.#world().nowMs) return;
    this.#pass(untilMs);
    this.#moved();
  }

  /**
   * Advances by hand.
   *
   * @param toMs milliseconds since 1970
   * @throws RehearsalError where that is in the past, or beyond what can be written
   */
  advanceTo(toMs: number): void {
    this.sync();
    if (toMs > lastMs)
      throw new RehearsalError('Virtual time ends with the year 9999; advance by less.', 'to', toMs);
    this.#pass(toMs);
    this.reanchor();
    this.#moved();
  }

  /** What `Retry-After` says where the real service says `seconds`. */
  retryAfter(seconds: number): number {
    const speed = this.#speed;
    return speed === null ? 1 : Math.max(1, Math.ceil(seconds / speed));
  }

  /** From here on wall time counts anew: after time was moved by hand, or the world was replaced. */
  reanchor(): void {
    this.#anchor = this.#anchorNow();
    this.#reads.clear();
    this.#schedule();
  }

  /** Looks again at what is due next: after something was done to the world. */
  reschedule(): void {
    if (this.#speed !== null) this.#schedule();
  }

  /** Lets go of the real timer. */
  stop(): void {
    clearTimeout(this.#wake);
  }

  /** Virtual milliseconds a real one; null where wall time moves nothing. */
  get #speed(): number | null {
    const { mode, scale } = this.#settings;
    return mode === 'real' ? 1 : scale;
  }

  /** Lets time pass; where somebody follows, from event to event. */
  #pass(toMs: number): void {
    const world = this.#world();
    while (this.#followers.some(({ isWaiting }) => isWaiting)) {
      const next = world.nextEventMs;
      if (next === null || next > toMs) break;
      world.advanceTo(next);
      for (const follower of this.#followers) follower.act();
    }
    world.advanceTo(toMs);
  }

  #passUntil(reached: () => boolean): void {
    const world = this.#world();
    while (!reached() && world.nextEventMs !== null) this.#pass(world.nextEventMs);
  }

  #anchorNow(): Anchor {
    return { wallMs: performance.now(), virtualMs: this.#world().nowMs };
  }

  /** So that whoever follows the timeline hears of an event when it is due, and not when somebody next asks. */
  #schedule(): void {
    clearTimeout(this.#wake);
    const speed = this.#speed;
    if (speed === null) return;
    const next = this.#world().nextEventMs;
    const waitMs = next === null ? longestWaitMs : Math.ceil((next - this.#world().nowMs) / speed);
    this.#wake = setTimeout(
      () => {
        this.sync();
        this.#schedule();
      },
      Math.min(waitMs, longestWaitMs),
    );
    this.#wake.unref();
  }
}

/** @throws RehearsalError that names the setting and the value where one makes no sense */
function completeClockSettings({
  mode = 'skip',
  scale,
  skipReads = 2,
}: ClockSettings): CompleteClockSettings {
  demand(modes.includes(mode), 'mode', mode, `one of ${modes.join(', ')}`);
  demand(mode === 'scaled' || scale === undefined, 'scale', scale, 'left out unless the mode is scaled');
  demand(scale === undefined || (Number.isFinite(scale) && scale > 0), 'scale', scale, 'a number above 0');
  demand(Number.isSafeInteger(skipReads) && skipReads >= 1, 'skipReads', skipReads, 'a whole number from 1');
  return { mode, scale: mode === 'scaled' ? (scale ?? 60) : null, skipReads };
}

function demand(holds: boolean, field: string, seen: unknown, wanted: string): void {
  if (!holds)
    throw new RehearsalError(`Expected \`${field}\` to be ${wanted}; got \`${String(seen)}\`.`, field, seen);
}

const durationPattern = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/**
 * Reads a duration.
 *
 * @param text ISO-8601 like `PT45M`, or short like `45m`, `2h`, `90s`, `7d`, `1h30m`
 * @param field what it was said as, for the complaint
 * @returns milliseconds
 * @throws RehearsalError where it is neither
 */
export function parseDuration(text: string, field = 'duration'): number {
  const short = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?$/.exec(text);
  const match = text.length > 1 && !text.endsWith('T') ? (durationPattern.exec(text) ?? short) : null;
  const [, d, h, m, s] = match ?? [];
  demand(
    [d, h, m, s].some((part) => part !== undefined),
    field,
    text,
    'ISO-8601 like PT45M, or short like 45m, 2h, 48h',
  );
  const [days, hours, minutes, seconds] = [d, h, m, s].map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  return Math.round((((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);
}

/** Reads a point of time. @throws RehearsalError where it is none */
export function demandInstant(text: string): number {
  const ms = parseInstant(text);
  demand(ms !== undefined, 'time', text, `ISO-8601 with a zone, like ${iso(0)}`);
  return ms as number;
}
