import { invariant } from '../model/index.ts';

/** Something that is due. Plain JSON as far as its event is: timers are saved as they stand. */
export interface Timer<Event> {
  /** One timer a key: setting it again replaces it. */
  readonly key: string;
  readonly dueMs: number;
  /** Order of setting, which decides between equal times. */
  readonly seq: number;
  readonly event: Event;
}

/** A clock as plain JSON. */
export interface SavedClock<Event> {
  readonly nowMs: number;
  readonly seq: number;
  readonly timers: readonly Timer<Event>[];
}

/**
 * Virtual time: it stands at every due time on its way, and hands out what is due in order of time, equal times in
 * the order they were set. It runs nothing itself, so nothing that happens in a timer can upset it.
 */
export class VirtualClock<Event> {
  #nowMs: number;
  #seq = 0;
  /** A binary heap by due time. Cancelled timers stay in it until they surface. */
  readonly #heap: Timer<Event>[] = [];
  readonly #live = new Map<string, Timer<Event>>();

  /** @param startMs milliseconds since 1970, UTC */
  constructor(startMs: number) {
    this.#nowMs = startMs;
  }

  /** The clock that was saved. */
  static load<Event>(saved: SavedClock<Event>): VirtualClock<Event> {
    const clock = new VirtualClock<Event>(saved.nowMs);
    for (const timer of saved.timers) clock.#push(timer);
    clock.#seq = saved.seq;
    return clock;
  }

  /** Milliseconds since 1970, UTC. */
  get nowMs(): number {
    return this.#nowMs;
  }

  /** When the next timer is due; null where none is set. */
  get nextDueMs(): number | null {
    this.#dropCancelled();
    return this.#heap[0]?.dueMs ?? null;
  }

  /** Sets a timer, in place of the one that has the same key. */
  set(key: string, delayMs: number, event: Event): void {
    invariant(Number.isFinite(delayMs) && delayMs >= 0, () => `timer '${key}' is due in ${delayMs} ms`);
    this.#push({ key, dueMs: this.#nowMs + delayMs, seq: this.#seq++, event });
  }

  /** Takes a timer back. One that is not set stays so. */
  cancel(key: string): void {
    this.#live.delete(key);
  }

  /** When the timer of this key is due; null where there is none. */
  dueMs(key: string): number | null {
    return this.#live.get(key)?.dueMs ?? null;
  }

  /** Moves to the next due time up to `toMs` and answers its event; with nothing left to fire, stands at `toMs`. */
  takeDue(toMs: number): Event | undefined {
    invariant(toMs >= this.#nowMs, () => `time runs forward: ${this.#nowMs} -> ${toMs}`);
    this.#dropCancelled();
    const first = this.#heap[0];
    if (first === undefined || first.dueMs > toMs) {
      this.#nowMs = toMs;
      return undefined;
    }
    this.#pop();
    this.#live.delete(first.key);
    this.#nowMs = first.dueMs;
    return first.event;
  }

  /** Everything that is still due, in order. */
  save(): SavedClock<Event> {
    return { nowMs: this.#nowMs, seq: this.#seq, timers: [...this.#live.values()].sort(order) };
  }

  #push(timer: Timer<Event>): void {
    this.#live.set(timer.key, timer);
    const heap = this.#heap;
    let at = heap.push(timer) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (order(heap[parent] as Timer<Event>, timer) <= 0) break;
      heap[at] = heap[parent] as Timer<Event>;
      at = parent;
    }
    heap[at] = timer;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && order(heap[child + 1] as Timer<Event>, heap[child] as Timer<Event>) < 0)
        child++;
      if (order(last, heap[child] as Timer<Event>) <= 0) break;
      heap[at] = heap[child] as Timer<Event>;
      at = child;
    }
    heap[at] = last;
  }

  #dropCancelled(): void {
    for (let first = this.#heap[0]; first && this.#live.get(first.key) !== first; first = this.#heap[0])
      this.#pop();
  }
}

function order<Event>(a: Timer<Event>, b: Timer<Event>): number {
  return a.dueMs - b.dueMs || a.seq - b.seq;
}
