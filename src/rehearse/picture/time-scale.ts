import { spanWords } from '../words.ts';

const minute = 60_000;
/** A stretch that is longer is drawn shorter than it is. */
const trueUpTo = 60 * minute;
const labelGap = 12;
/** Minutes between two marks. */
const steps = [5, 10, 15, 30, 60] as const;

/** A mark on the axis. */
export interface Tick {
  readonly x: number;
  readonly label: string;
  /** Whether something begins or ends there. */
  readonly isEvent: boolean;
}

/** A stretch of time in which nothing changes and that is drawn shorter than it is. */
export interface Compressed {
  readonly fromX: number;
  readonly toX: number;
  /** How long it is, as in `48 h`. */
  readonly label: string;
}

/** Time from left to right: true to scale, but where nothing happens for long. */
export class TimeScale {
  readonly #stops: readonly { readonly atMs: number; readonly x: number }[];
  readonly #originMs: number;
  readonly fromX: number;
  readonly toX: number;

  /**
   * @param events when something happens, in milliseconds
   * @param originMs what is called minute 0
   */
  constructor(events: readonly number[], originMs: number, fromX: number, toX: number) {
    const times = [...new Set(events)].sort((a, b) => a - b);
    const lengths = times.map((atMs, index) => drawnLength(atMs - (times[index - 1] ?? atMs)));
    const total = lengths.reduce((sum, length) => sum + length, 0) || 1;
    let run = 0;
    this.#stops = times.map((atMs, index) => {
      run += lengths[index] ?? 0;
      return { atMs, x: fromX + (run / total) * (toX - fromX) };
    });
    this.#originMs = originMs;
    this.fromX = fromX;
    this.toX = toX;
  }

  /** Where a time is drawn; times beyond the ends are drawn at the ends. */
  x(atMs: number): number {
    const after = this.#stops.findIndex((stop) => stop.atMs >= atMs);
    const [next, last] = [this.#stops[after], this.#stops[after - 1]];
    if (next === undefined) return this.toX;
    if (last === undefined) return this.fromX;
    return last.x + ((atMs - last.atMs) / (next.atMs - last.atMs)) * (next.x - last.x);
  }

  /** The stretches that are drawn shorter than they are. */
  get compressed(): Compressed[] {
    return this.#stops.flatMap(({ atMs, x }, index) => {
      const last = this.#stops[index - 1];
      if (last === undefined || atMs - last.atMs <= trueUpTo) return [];
      return [{ fromX: last.x, toX: x, label: spanWords(atMs - last.atMs) }];
    });
  }

  /**
   * Marks with labels that do not touch: first where something happens, then in round steps between.
   *
   * @param widthOf how wide a label is
   */
  ticks(widthOf: (label: string) => number): Tick[] {
    const ticks: Tick[] = [];
    const offer = (atMs: number, isEvent: boolean): void => {
      const x = this.x(atMs);
      const label = labelOf(atMs - this.#originMs);
      const half = widthOf(label) / 2;
      const fits = ticks.every((each) => Math.abs(each.x - x) >= half + widthOf(each.label) / 2 + labelGap);
      if (fits) ticks.push({ x, label, isEvent });
    };
    for (const { atMs } of this.#stops) offer(atMs, true);
    const step = steps.find((each) => this.#drawn(each * minute) >= widthOf('100') + 2 * labelGap);
    if (step !== undefined) for (const atMs of this.#between(step * minute)) offer(atMs, false);
    return ticks.sort((a, b) => a.x - b.x);
  }

  /** How wide a time is drawn where it is true to scale; nothing where it is so nowhere. */
  #drawn(ms: number): number {
    const [first, second] = this.#stops.flatMap((stop, index) => {
      const last = this.#stops[index - 1];
      return last !== undefined && stop.atMs - last.atMs <= trueUpTo ? [last, stop] : [];
    });
    return first && second ? (ms / (second.atMs - first.atMs)) * (second.x - first.x) : 0;
  }

  /** Times in round steps from the origin, in the stretches that are true to scale. */
  #between(stepMs: number): number[] {
    return this.#stops.flatMap(({ atMs }, index) => {
      const fromMs = this.#stops[index - 1]?.atMs ?? atMs;
      if (atMs - fromMs > trueUpTo) return [];
      const first = Math.ceil((fromMs - this.#originMs) / stepMs);
      const last = Math.floor((atMs - this.#originMs) / stepMs);
      return Array.from(
        { length: Math.max(0, last - first + 1) },
        (_, step) => this.#originMs + (first + step) * stepMs,
      );
    });
  }
}

function drawnLength(ms: number): number {
  return ms <= trueUpTo ? ms : trueUpTo + 16 * minute * Math.log2(ms / trueUpTo);
}

/** `45`, or `48 h 45` where minutes alone would be hard to read. */
function labelOf(ms: number): string {
  const minutes = Math.round(ms / minute);
  if (Math.abs(minutes) < 180) return String(minutes);
  const rest = minutes % 60;
  return rest === 0
    ? `${Math.floor(minutes / 60)} h`
    : `${Math.floor(minutes / 60)} h ${String(rest).padStart(2, '0')}`;
}
