import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Addresses } from '../../src/sim/addresses.ts';

describe('the public addresses of a world', () => {
  it('come from 198.18.0.0/15, which is routed nowhere', () => {
    const addresses = new Addresses();
    const taken = Array.from({ length: 300 }, () => addresses.takePublic('a'));
    expect(taken.slice(0, 2)).toEqual(['198.18.0.1', '198.18.0.2']);
    expect(taken[255]).toBe('198.18.1.0');
    expect(taken.every((address) => /^198\.1[89]\./.test(address))).toBe(true);
    expect(new Set(taken).size).toBe(300);
  });

  it('are given out again last', () => {
    const addresses = new Addresses();
    const [first] = [addresses.takePublic('a'), addresses.takePublic('a')];
    addresses.release(first, 'a');
    expect(addresses.takePublic('b')).toBe('198.18.0.3');
  });

  it('know their holder until he gives them back, whatever the case of his name; nobody else can', () => {
    const addresses = new Addresses();
    const address = addresses.takePublic('a');
    addresses.release(address, 'b');
    expect(addresses.holder(address)).toBe('a');
    addresses.release(address, 'A');
    addresses.release('198.18.9.9', 'a');
    expect(addresses.holder(address)).toBeUndefined();
  });

  it('end, and say so', () => {
    const addresses = new Addresses();
    for (let taken = 0; taken < 131_070; taken++) addresses.takePublic('a');
    expect(() => addresses.takePublic('a')).toThrow(
      'invariant: all 131070 public addresses of the world are held',
    );
  });

  it('never have two holders, and are saved and loaded as they are', () => {
    const anyMove = fc.record({ take: fc.boolean(), at: fc.nat({ max: 9 }) });
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 100 }), (moves) => {
        let addresses = new Addresses();
        const held: { address: string; holder: string }[] = [];
        for (const { take, at } of moves) {
          const holder = `h${at}`;
          if (take) held.push({ address: addresses.takePublic(holder), holder });
          else for (const gone of held.splice(at, 1)) addresses.release(gone.address, gone.holder);
          expect(new Set(held.map(({ address }) => address)).size).toBe(held.length);
          const saved = addresses.save();
          expect(saved.holders.map(([address]) => address).sort()).toEqual(
            held.map(({ address }) => address).sort(),
          );
          addresses = Addresses.load(JSON.parse(JSON.stringify(saved)) as typeof saved);
          expect(addresses.save()).toEqual(saved);
        }
      }),
    );
  });
});
