import { describe, expect, it } from 'vitest';
import type { Era, Tier } from '../../src/model/index.ts';
import { begun, blade, call, elsewhere, update } from './golden/acts.ts';
import { asked, type Attempt, follow, inEveryWay, inOneWay, ready } from './golden/course.ts';
import { courses } from './golden/courses.ts';
import { external, type Instance, internal, noVnet, Rehearsal } from './golden/rehearsal.ts';

const isFirst = ({ course, begins }: Attempt): boolean => course.ways[0]?.[1] === begins;

describe('every path is as documented, minute by minute', () => {
  it.each(inEveryWay(courses))('%s', (_, attempt) => {
    const rehearsal = ready(attempt);
    follow(
      rehearsal,
      attempt,
      (minute, row) => expect(rehearsal.cells(asked(row)), `minute ${minute}`).toEqual(row.cells),
      { which: isFirst(attempt) ? 'minutes' : 'boundaries' },
    );
  });
});

describe('what does not change by the minute', () => {
  it.each(inOneWay(courses))('%s: APIs stay writable throughout [B8]', (_, attempt) => {
    const rehearsal = ready(attempt);
    let puts = 0;
    follow(rehearsal, attempt, (minute) => {
      const put = { type: 'entity.put', service: 'contoso', path: `apis/at-${minute}` } as const;
      expect(rehearsal.world.execute({ ...put, properties: { minute } })).toEqual({ kind: 'done' });
      puts++;
    });
    expect(rehearsal.service.entities.size).toBe(puts);
  });

  it('the locations of one call move in step, each beyond the first a quarter of an hour longer [P14, P14.longer, P14.together]', () => {
    const ends = [0, 1, 2, 3].map((more) => {
      const additionalLocations = ['North Europe', 'Japan East', 'East US'].slice(0, more);
      const rehearsal = new Rehearsal({ instance: { ...external, additionalLocations }, era: '2024-08' });
      begun(rehearsal, call('NewIp'));
      rehearsal.world.advanceUntil(() => {
        const words = rehearsal.cell('phases').split(' ');
        expect(new Set(words).size).toBe(1);
        return rehearsal.cell('state') === 'Succeeded';
      });
      expect(rehearsal.cell('platform')).toBe('stv2');
      return (rehearsal.world.nowMs - rehearsal.world.startMs) / 60_000;
    });
    expect(ends).toEqual([45, 60, 75, 90]);
  });

  it.each<{ era: Era; tier: Tier }>([
    { era: '2023-01', tier: 'Basic' },
    { era: '2023-01', tier: 'Standard' },
    { era: '2024-03', tier: 'Basic' },
    { era: '2024-08', tier: 'Standard' },
  ])('outside of a network $tier goes in $era as Premium does [X1, B17]', ({ era, tier }) => {
    const [own, premium] = [{ ...noVnet, sku: tier }, noVnet].map((instance) => {
      const rehearsal = new Rehearsal({ instance, era });
      expect(begun(rehearsal, call('PreserveIp'))).toMatchObject({ kind: 'started' });
      rehearsal.at(120);
      return String(rehearsal.world.timeline).replaceAll(tier, 'Premium');
    });
    expect(own).toBe(premium);
  });
});

describe('a new address', () => {
  it.each<{ of: string; instance: Instance }>([
    { of: 'external', instance: external },
    { of: 'no VNet', instance: noVnet },
  ])(
    '$of, renewing: is the one made in advance, and known before it is asked for [B20, B21]',
    ({ instance }) => {
      const rehearsal = new Rehearsal({ instance, era: '2024-08' });
      const promised = rehearsal.promised;
      expect(promised).toMatch(/^198\.(18|19)\./);
      begun(rehearsal, call('NewIp'));
      expect(rehearsal.taken).toEqual([promised]);
      expect(rehearsal.at(45).taken).toEqual([promised]);
      expect(rehearsal.at(300).taken).toEqual([promised]);
    },
  );

  it('external, preserving: the one made in advance is the temporary one, and is given up afterwards [B21]', () => {
    const rehearsal = new Rehearsal({ instance: external, era: '2024-08' });
    const promised = rehearsal.promised;
    begun(rehearsal, call('PreserveIp'));
    expect(rehearsal.at(30).taken).toEqual([promised]);
    expect(rehearsal.at(45).taken).toEqual([]);
    expect(rehearsal.world.save().addresses.holders.map(([address]) => address)).not.toContain(promised);
  });

  it.each(['PreserveIp', 'NewIp'] as const)(
    'external, %s: where none was made in advance, one is taken at the start [B21.none]',
    (mode) => {
      const rehearsal = new Rehearsal({ instance: { ...external, precreatedIp: false }, era: '2024-08' });
      expect(rehearsal.promised).toBeUndefined();
      begun(rehearsal, call(mode));
      expect(rehearsal.taken).toHaveLength(1);
      expect(rehearsal.cell('promise')).toBe('-');
    },
  );

  it('internal: is never made in advance [B20]', () => {
    expect(new Rehearsal({ instance: internal, era: '2024-08' }).promised).toBeUndefined();
  });

  it('in a new subnet is that of the public IP that is named, or else one from the platform [P5, D11]', () => {
    const rehearsal = new Rehearsal({ instance: external, era: '2024-08' });
    const id = rehearsal.publicIp('fresh').toLowerCase();
    begun(rehearsal, blade({ to: 'other subnet', publicIp: 'fresh' }));
    expect(rehearsal.at(45).taken).toEqual([rehearsal.world.resources.get(id)?.address]);
    expect(rehearsal.promised).toBeUndefined();
  });

  it.each(['2022-03', '2024-08'] as const)(
    'by an update in %s is that of the public IP it names [P8]',
    (era) => {
      const rehearsal = new Rehearsal({ instance: external, era });
      begun(rehearsal, update(elsewhere));
      const id = rehearsal.publicIp('fresh').toLowerCase();
      expect(rehearsal.at(60).taken).toEqual([rehearsal.world.resources.get(id)?.address]);
      expect(rehearsal.world.publicIpUser(id)).toBe('contoso');
    },
  );
});
