import { describe, expect, it } from 'vitest';
import { columns, paintFor } from '../../src/cli/paint.ts';
import { span, timeAhead, timeSeenAt } from '../../src/cli/virtual-time.ts';

const minute = 60_000;

describe('a span of time', () => {
  it.each<{ ms: number; want: string }>([
    { ms: 0, want: 'no time' },
    { ms: 500, want: 'less than 1 s' },
    { ms: 1_000, want: '1 s' },
    { ms: 90_000, want: '1 min 30 s' },
    { ms: 45 * minute, want: '45 min' },
    { ms: 90 * minute, want: '1 h 30 min' },
    { ms: 240 * minute, want: '4 h' },
    { ms: 48 * 60 * minute, want: '2 d' },
    { ms: (48 * 60 + 61) * minute + 1_000, want: '2 d 1 h' },
  ])('of $ms ms is $want', ({ ms, want }) => {
    expect(span(ms)).toBe(want);
  });
});

describe('a time of the day', () => {
  const now = '2024-08-19T23:30:00Z';
  it('has its date where that is another one', () => {
    expect(timeSeenAt('2024-08-19T23:45:00Z', now)).toBe('23:45:00');
    expect(timeSeenAt('2024-08-20T00:15:00Z', now)).toBe('2024-08-20 00:15:00');
    expect(timeAhead('2024-08-20T00:15:00.500Z', now)).toBe('2024-08-20 00:15:00, in 45 min');
  });
});

describe('columns', () => {
  it('line up, whatever is coloured in them, and nothing trails', () => {
    const { red } = paintFor({ colour: true });
    const lines = columns([
      ['a', red('bb'), 'c'],
      ['aaa', 'b', ''],
    ]);
    expect(lines).toEqual([`a    ${red('bb')}  c`, 'aaa  b']);
  });
});
