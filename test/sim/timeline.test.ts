import { describe, expect, it } from 'vitest';
import { formatElapsed, formatEntry, World } from '../../src/sim/index.ts';
import { Timeline } from '../../src/sim/timeline.ts';

const startMs = Date.UTC(2024, 7, 19);
const happening = {
  subject: 'contoso',
  event: 'phase.changed',
  text: 'steady → building',
  facts: [],
  detail: {},
} as const;

describe('a timeline', () => {
  it.each([
    { ms: 0, want: '00:00:00' },
    { ms: 999, want: '00:00:00.999' },
    { ms: 7, want: '00:00:00.007' },
    { ms: 59_000, want: '00:00:59' },
    { ms: 45 * 60_000, want: '00:45:00' },
    { ms: 48 * 3_600_000, want: '48:00:00' },
    { ms: 1234 * 3_600_000 + 1, want: '1234:00:00.001' },
  ])('writes $ms ms as $want', ({ ms, want }) => {
    expect(formatElapsed(ms)).toBe(want);
  });

  it('writes an entry as one line: time, subject, event, sentence, rows', () => {
    const entry = { ...happening, seq: 1, at: '2024-08-19T00:00:01Z', elapsedMs: 1_000 };
    expect(formatEntry(entry)).toBe('00:00:01  contoso  phase.changed       steady → building');
    expect(formatEntry({ ...entry, facts: ['C1', 'X38'] })).toBe(
      '00:00:01  contoso  phase.changed       steady → building  [C1 X38]',
    );
  });

  it('numbers its entries and dates them twice: in virtual time and since its start', () => {
    const timeline = new Timeline(startMs);
    timeline.add(startMs, happening);
    timeline.add(startMs + 90_500, happening);
    expect(timeline.entries.map(({ seq, at, elapsedMs }) => [seq, at, elapsedMs])).toEqual([
      [1, '2024-08-19T00:00:00Z', 0],
      [2, '2024-08-19T00:01:30.500Z', 90_500],
    ]);
    expect(String(timeline).split('\n')).toEqual(timeline.entries.map(formatEntry));
  });

  it('tells who follows of what is new, until told to stop', () => {
    const timeline = new Timeline(startMs);
    timeline.add(startMs, happening);
    const heard: number[] = [];
    const stop = timeline.follow(({ seq }) => heard.push(seq));
    timeline.add(startMs, happening);
    timeline.add(startMs, happening);
    stop();
    timeline.add(startMs, happening);
    expect(heard).toEqual([2, 3]);
  });

  it('is empty text where nothing has happened', () => {
    expect(String(World.create().timeline)).toBe('');
  });

  it('is coalesced: one look an instant, told once, after all of the instant has happened', () => {
    const world = World.create({ services: [{ name: 'contoso', vnet: 'external' }] });
    world.execute({ type: 'service.migrate', name: 'contoso', mode: 'PreserveIp' });
    world.advanceTo(world.startMs + 45 * 60_000);
    const at45 = world.timeline.entries.filter(({ elapsedMs }) => elapsedMs === 45 * 60_000);
    expect(at45.filter(({ event }) => event === 'state.changed')).toHaveLength(1);
    expect(at45.filter(({ event }) => event === 'lock.ended')).toHaveLength(1);
    expect(at45.map(({ event }) => event)[0]).toBe('operation.ended');
  });
});
