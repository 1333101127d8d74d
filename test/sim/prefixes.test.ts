import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canBeGiven,
  formatAddress,
  lowestFree,
  overlap,
  parseAddress,
  parsePrefix,
  type Prefix,
  usable,
  within,
} from '../../src/sim/prefixes.ts';

const block = (text: string): Prefix => parsePrefix(text) as Prefix;

describe('an address', () => {
  it.each([
    { text: '10.0.1.4', want: 167_772_420 },
    { text: '255.255.255.255', want: 4_294_967_295 },
    { text: '0.0.0.0', want: 0 },
    { text: '10.0.1', want: undefined },
    { text: '10.0.1.256', want: undefined },
    { text: '10.0.1.-1', want: undefined },
    { text: '10.0.1.x', want: undefined },
    { text: '10.0.1.4.5', want: undefined },
    { text: '', want: undefined },
  ])('$text is read as $want', ({ text, want }) => {
    expect(parseAddress(text)).toBe(want);
  });

  it('is written as it was read', () => {
    fc.assert(
      fc.property(fc.ipV4(), (text) => {
        expect(formatAddress(parseAddress(text) as number)).toBe(text);
      }),
    );
  });
});

describe('a block of addresses', () => {
  it.each([
    { text: '10.0.1.0/24', want: { first: 167_772_416, size: 256 } },
    { text: '10.0.1.128/29', want: { first: 167_772_544, size: 8 } },
    { text: '0.0.0.0/0', want: { first: 0, size: 2 ** 32 } },
    { text: '10.0.1.1/24', want: undefined },
    { text: '10.0.1.0/33', want: undefined },
    { text: '10.0.1.0', want: undefined },
    { text: 'fd00::/64', want: undefined },
  ])('$text is read as $want', ({ text, want }) => {
    expect(parsePrefix(text)).toEqual(want);
  });

  it.each([
    { one: '10.0.0.0/24', other: '10.0.0.128/25', overlaps: true, lies: false },
    { one: '10.0.0.128/25', other: '10.0.0.0/24', overlaps: true, lies: true },
    { one: '10.0.0.0/24', other: '10.0.1.0/24', overlaps: false, lies: false },
    { one: '10.0.0.0/24', other: '10.0.0.0/24', overlaps: true, lies: true },
  ])('$one and $other: overlap $overlaps, lies within $lies', ({ one, other, overlaps, lies }) => {
    expect([overlap(block(one), block(other)), overlap(block(other), block(one))]).toEqual([
      overlaps,
      overlaps,
    ]);
    expect(within(block(one), block(other))).toBe(lies);
  });

  it.each([
    { prefix: '10.0.0.0/24', room: 251, first: '10.0.0.4', last: '10.0.0.254' },
    { prefix: '10.0.0.16/28', room: 11, first: '10.0.0.20', last: '10.0.0.30' },
    { prefix: '10.0.0.8/29', room: 3, first: '10.0.0.12', last: '10.0.0.14' },
  ])(
    '$prefix has room for $room: Azure keeps the first four and the last one [D4]',
    ({ prefix, room, first, last }) => {
      expect(usable(block(prefix))).toBe(room);
      const all = lowestFree(block(prefix), new Set(), 1_000);
      expect([all.length, all[0], all.at(-1)]).toEqual([room, first, last]);
      expect(all.every((address) => canBeGiven(block(prefix), parseAddress(address) as number))).toBe(true);
      const kept = [first, last].map((address) => parseAddress(address) as number);
      expect(
        [(kept[0] as number) - 1, (kept[1] as number) + 1].filter((at) => canBeGiven(block(prefix), at)),
      ).toEqual([]);
    },
  );

  it.each(['10.0.0.0/30', '10.0.0.0/31', '10.0.0.0/32'])('%s has room for nobody', (prefix) => {
    expect([usable(block(prefix)), lowestFree(block(prefix), new Set(), 9)]).toEqual([0, []]);
  });
});
