import { describe, expect, it } from 'vitest';
import { figures, readFigure } from './golden/figures.ts';
import { Rehearsal, titled } from './golden/rehearsal.ts';
import { successes } from './golden/successes.ts';
import { instants, rowAt } from './golden/table.ts';

describe('the six migrations are as documented, minute by minute', () => {
  it.each(titled(successes))('%s: every minute is as documented', (_, { instance, mode, rows }) => {
    const rehearsal = new Rehearsal(instance);
    rehearsal.migrate(mode);
    for (const minute of instants(rows)) {
      expect(rehearsal.at(minute).cells, `minute ${minute}`).toEqual(rowAt(rows, minute).cells);
    }
  });

  it.each(titled(figures, ({ says, minute }) => `: ${says} minute ${minute}`))('%s', (_, figure) => {
    expect(readFigure(figure)).toEqual([figure.before, figure.after]);
  });
});

describe('what does not change by the minute', () => {
  it.each(titled(successes))('%s: APIs stay writable throughout', (_, { instance, mode, rows }) => {
    const rehearsal = new Rehearsal(instance);
    rehearsal.migrate(mode);
    for (const minute of instants(rows)) {
      const put = {
        type: 'entity.put',
        service: 'contoso',
        path: `apis/at-${minute}`,
        properties: { minute },
      } as const;
      expect(rehearsal.at(minute).world.execute(put)).toEqual({ kind: 'done' });
    }
    expect(rehearsal.world.service('contoso')?.entities.size).toBe(instants(rows).length);
  });

  it.each(titled(successes))('%s: all locations move in step', (_, { instance, mode, rows }) => {
    const rehearsal = new Rehearsal(instance, { additionalLocations: ['North Europe', 'Japan East'] });
    rehearsal.migrate(mode);
    for (const minute of instants(rows)) {
      const { cells, world } = rehearsal.at(minute);
      expect(cells, `minute ${minute}`).toEqual(rowAt(rows, minute).cells);
      const [first, ...others] = (world.describe('contoso')?.locations ?? []).map(
        ({ platformVersion, compute, vips }) => [
          platformVersion,
          compute.map(({ platform, role, serving }) => [platform, role, serving]),
          vips.map(({ kind, answeredBy }) => [kind, answeredBy === null]),
        ],
      );
      expect(others).toEqual([first, first]);
    }
  });
});

describe('the address made in advance', () => {
  it.each(['external', 'no VNet'] as const)(
    '%s, renewing: is the new one, and known before it is asked for',
    (instance) => {
      const rehearsal = new Rehearsal(instance);
      const promised = rehearsal.promised;
      expect(promised).toMatch(/^198\.(18|19)\./);
      rehearsal.migrate('renewing');
      expect(rehearsal.taken).toEqual([promised]);
      expect(rehearsal.at(45).taken).toEqual([promised]);
      expect(rehearsal.at(300).taken).toEqual([promised]);
    },
  );

  it('external, preserving: is the temporary one, and is given up afterwards', () => {
    const rehearsal = new Rehearsal('external');
    const promised = rehearsal.promised;
    rehearsal.migrate('preserving');
    expect(rehearsal.at(30).taken).toEqual([promised]);
    expect(rehearsal.at(45).taken).toEqual([]);
    expect(rehearsal.world.save().addresses.holders.map(([address]) => address)).not.toContain(promised);
  });

  it.each(['preserving', 'renewing'] as const)(
    'external, %s: where there is none, one is taken at the start',
    (mode) => {
      const rehearsal = new Rehearsal('external', { precreatedIp: false });
      expect(rehearsal.promised).toBeUndefined();
      rehearsal.migrate(mode);
      expect(rehearsal.taken).toHaveLength(1);
      expect(rehearsal.cells.promise).toBe('-');
    },
  );

  it('internal: is never made', () => {
    expect(new Rehearsal('internal').promised).toBeUndefined();
  });
});
