import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Addresses } from '../../src/sim/addresses.ts';

const subnet = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/v/subnets/apim';

describe('the addresses of a world', () => {
  it('are public ones from 198.18.0.0/15, which is routed nowhere', () => {
    const addresses = new Addresses();
    const taken = Array.from({ length: 300 }, () => addresses.takePublic('a'));
    expect(taken.slice(0, 2)).toEqual(['198.18.0.1', '198.18.0.2']);
    expect(taken[255]).toBe('198.18.1.0');
    expect(taken.every((address) => /^198\.1[89]\./.test(address))).toBe(true);
    expect(new Set(taken).size).toBe(300);
  });

  it('begin at .4 in a subnet, as Azure keeps the first ones', () => {
    const addresses = new Addresses();
    expect([addresses.takePrivate(subnet, 'a'), addresses.takePrivate(subnet, 'a')]).toEqual([
      '10.0.1.4',
      '10.0.1.5',
    ]);
  });

  it('are others in another subnet, whatever the case of its name', () => {
    const addresses = new Addresses();
    addresses.takePrivate(subnet, 'a');
    expect(addresses.takePrivate(subnet.toUpperCase(), 'a')).toBe('10.0.1.5');
    expect(addresses.takePrivate(`${subnet}-2`, 'a')).toBe('10.0.2.4');
  });

  it('are given out again last where public, first where private', () => {
    const addresses = new Addresses();
    const [first] = [
      addresses.takePublic('a'),
      addresses.takePublic('a'),
      addresses.takePrivate(subnet, 'a'),
    ];
    addresses.release(first);
    addresses.release('10.0.1.4');
    expect(addresses.takePublic('b')).toBe('198.18.0.3');
    expect(addresses.takePrivate(subnet, 'b')).toBe('10.0.1.4');
  });

  it('know their holder until they are given back', () => {
    const addresses = new Addresses();
    const address = addresses.takePublic('a');
    expect(addresses.holder(address)).toBe('a');
    addresses.release(address);
    addresses.release('198.18.9.9');
    expect(addresses.holder(address)).toBeUndefined();
  });

  it('end, and say so', () => {
    const addresses = new Addresses();
    const private251 = Array.from({ length: 251 }, () => addresses.takePrivate(subnet, 'a'));
    expect(private251.at(-1)).toBe('10.0.1.254');
    expect(() => addresses.takePrivate(subnet, 'a')).toThrow(`invariant: no address is left in ${subnet}`);
    for (let taken = 0; taken < 131_070; taken++) addresses.takePublic('a');
    expect(() => addresses.takePublic('a')).toThrow(
      'invariant: all 131070 public addresses of the world are held',
    );
  });

  it('never have two holders, and are saved and loaded as they are', () => {
    const anyMove = fc.record({ take: fc.boolean(), inSubnet: fc.boolean(), at: fc.nat({ max: 9 }) });
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 100 }), (moves) => {
        let addresses = new Addresses();
        const held: string[] = [];
        for (const { take, inSubnet, at } of moves) {
          if (take) {
            const address = inSubnet
              ? addresses.takePrivate(subnet, `h${at}`)
              : addresses.takePublic(`h${at}`);
            held.push(address);
          } else {
            for (const address of held.splice(at, 1)) addresses.release(address);
          }
          expect(new Set(held).size).toBe(held.length);
          const saved = addresses.save();
          expect(saved.holders.map(([address]) => address).sort()).toEqual(held.toSorted());
          addresses = Addresses.load(JSON.parse(JSON.stringify(saved)) as typeof saved);
          expect(addresses.save()).toEqual(saved);
        }
      }),
    );
  });
});
