import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VirtualClock } from '../../src/sim/virtual-clock.ts';

/** Everything that fires up to `toMs`, with the time at which it did. */
function fired(clock: VirtualClock<string>, toMs: number): string[] {
  const seen: string[] = [];
  for (let event = clock.takeDue(toMs); event !== undefined; event = clock.takeDue(toMs)) {
    seen.push(`${event}@${clock.nowMs}`);
  }
  return seen;
}

describe('a virtual clock', () => {
  it('fires each timer at its own due time, whatever the order they were set in', () => {
    const clock = new VirtualClock<string>(1_000);
    clock.set('c', 300, 'c');
    clock.set('a', 100, 'a');
    clock.set('b', 200, 'b');
    expect(fired(clock, 5_000)).toEqual(['a@1100', 'b@1200', 'c@1300']);
    expect(clock.nowMs).toBe(5_000);
  });

  it('fires equal times in the order they were set', () => {
    const clock = new VirtualClock<string>(0);
    for (const name of ['e', 'a', 'd', 'b', 'c']) clock.set(name, 10, name);
    expect(fired(clock, 10)).toEqual(['e@10', 'a@10', 'd@10', 'b@10', 'c@10']);
  });

  it('fires what is due exactly at the end, and nothing a millisecond later', () => {
    const clock = new VirtualClock<string>(0);
    clock.set('now', 10, 'now');
    clock.set('later', 11, 'later');
    expect(fired(clock, 10)).toEqual(['now@10']);
    expect(clock.nextDueMs).toBe(11);
  });

  it('does not fire what was cancelled, and shrugs at cancelling what is not set', () => {
    const clock = new VirtualClock<string>(0);
    clock.set('a', 10, 'a');
    clock.set('b', 20, 'b');
    clock.cancel('a');
    clock.cancel('never set');
    expect(clock.dueMs('a')).toBeNull();
    expect(clock.nextDueMs).toBe(20);
    expect(fired(clock, 100)).toEqual(['b@20']);
  });

  it.each([
    { given: 'later', delay: 30, want: ['other@20', 'new@30'] },
    { given: 'earlier', delay: 5, want: ['new@5', 'other@20'] },
    {
      given: 'at the same time, now behind the others of that time',
      delay: 20,
      want: ['other@20', 'new@20'],
    },
  ])('replaces a timer that is set again $given', ({ delay, want }) => {
    const clock = new VirtualClock<string>(0);
    clock.set('key', 20, 'old');
    clock.set('other', 20, 'other');
    clock.set('key', delay, 'new');
    expect(clock.dueMs('key')).toBe(delay);
    expect(fired(clock, 100)).toEqual(want);
  });

  it('lets chained timers follow one another without drift in a single step', () => {
    const clock = new VirtualClock<string>(0);
    const seen: number[] = [];
    clock.set('link', 1_000, 'link');
    while (clock.takeDue(5_500) !== undefined) {
      seen.push(clock.nowMs);
      clock.set('link', 1_000, 'link');
    }
    expect(seen).toEqual([1_000, 2_000, 3_000, 4_000, 5_000]);
    expect(clock.nextDueMs).toBe(6_000);
  });

  it('fires a timer that the last one due has set for the very same time', () => {
    const clock = new VirtualClock<string>(0);
    clock.set('last', 10, 'last');
    expect(clock.takeDue(10)).toBe('last');
    clock.set('set by the last', 0, 'set by the last');
    expect(fired(clock, 10)).toEqual(['set by the last@10']);
  });

  it('goes on from where it was saved, with the same order among equals', () => {
    const clock = new VirtualClock<string>(0);
    for (const name of ['c', 'a', 'b', 'gone']) clock.set(name, 50, name);
    clock.set('first', 10, 'first');
    clock.cancel('gone');
    expect(fired(clock, 20)).toEqual(['first@10']);
    const loaded = VirtualClock.load(
      JSON.parse(JSON.stringify(clock.save())) as ReturnType<typeof clock.save>,
    );
    expect(loaded.save()).toEqual(clock.save());
    for (const each of [clock, loaded]) {
      each.set('d', 30, 'd');
      expect(fired(each, 100)).toEqual(['c@50', 'a@50', 'b@50', 'd@50']);
    }
    expect(loaded.save()).toEqual(clock.save());
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, undefined as unknown as number])(
    'takes a delay of %s for a bug',
    (delay) => {
      expect(() => new VirtualClock<string>(0).set('a', delay, 'a')).toThrow(
        `invariant: timer 'a' is due in ${delay} ms`,
      );
    },
  );

  it('takes time that runs backward for a bug', () => {
    expect(() => new VirtualClock<string>(10).takeDue(9)).toThrow('invariant: time runs forward: 10 -> 9');
  });
});

/** The same clock, as simple as can be. */
class NaiveClock {
  nowMs = 0;
  #seq = 0;
  readonly timers: { key: string; dueMs: number; seq: number }[] = [];

  set(key: string, delayMs: number): void {
    this.cancel(key);
    this.timers.push({ key, dueMs: this.nowMs + delayMs, seq: this.#seq++ });
    this.timers.sort((a, b) => a.dueMs - b.dueMs || a.seq - b.seq);
  }

  cancel(key: string): void {
    const at = this.timers.findIndex((timer) => timer.key === key);
    if (at >= 0) this.timers.splice(at, 1);
  }

  advance(byMs: number): string[] {
    const toMs = this.nowMs + byMs;
    const due = this.timers.filter(({ dueMs }) => dueMs <= toMs);
    this.timers.splice(0, due.length);
    this.nowMs = toMs;
    return due.map(({ key, dueMs }) => `${key}@${dueMs}`);
  }
}

const key = fc.integer({ min: 0, max: 30 }).map(String);
const delay = fc.integer({ min: 0, max: 40 });
const anyMove = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('set' as const), key, delay }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('cancel' as const), key, delay }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('advance' as const), key, delay }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reload' as const), key, delay }) },
);

it('a heap of timers does just what a sorted list would', () => {
  fc.assert(
    fc.property(fc.array(anyMove, { maxLength: 200 }), (moves) => {
      let clock = new VirtualClock<string>(0);
      const naive = new NaiveClock();
      const happened: [string[], string[]][] = [];
      for (const move of moves) {
        if (move.do === 'set') {
          clock.set(move.key, move.delay, move.key);
          naive.set(move.key, move.delay);
        } else if (move.do === 'cancel') {
          clock.cancel(move.key);
          naive.cancel(move.key);
        } else if (move.do === 'advance') {
          happened.push([fired(clock, clock.nowMs + move.delay), naive.advance(move.delay)]);
        } else {
          clock = VirtualClock.load(clock.save());
        }
        expect(clock.nextDueMs).toBe(naive.timers[0]?.dueMs ?? null);
        expect(clock.dueMs(move.key)).toBe(
          naive.timers.find((timer) => timer.key === move.key)?.dueMs ?? null,
        );
      }
      expect(happened.map(([first]) => first)).toEqual(happened.map(([, second]) => second));
      expect(clock.save().timers.map((timer) => timer.key)).toEqual(naive.timers.map((timer) => timer.key));
    }),
  );
});
