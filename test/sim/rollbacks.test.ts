import { describe, expect, it } from 'vitest';
import { RehearsalError, type Service, type ServiceStatus } from '../../src/sim/index.ts';
import { without } from '../helpers/without.ts';
import { Rehearsal, titled } from './golden/rehearsal.ts';
import { rollbacks } from './golden/rollbacks.ts';
import { successes } from './golden/successes.ts';
import { instants, type Row, rowAt } from './golden/table.ts';

/** What a migration must leave as it is: all a service is but its compute, its promise and its history. */
function kept({
  world,
}: Rehearsal): Pick<Service, 'configuration' | 'principalId' | 'records'> & { entities: unknown } {
  const { configuration, principalId, records, entities } = world.service('contoso') as Service;
  return structuredClone({ configuration, principalId, records, entities: [...entities] });
}

/** What a failed attempt must leave as it was: everything that can be seen, but for its own trace. */
function seen({ world }: Rehearsal): Omit<ServiceStatus, 'now' | 'lastFailure'> {
  return without(world.describe('contoso') as ServiceStatus, 'now', 'lastFailure');
}

/** An instance that has something to lose. */
function furnished(of: Pick<(typeof successes)[number], 'instance'>): Rehearsal {
  const rehearsal = new Rehearsal(of.instance);
  for (const path of ['apis/echo', 'apis/echo/policies/policy', 'products/starter']) {
    rehearsal.world.execute({ type: 'entity.put', service: 'contoso', path, properties: { path } });
  }
  expect(kept(rehearsal).principalId).toMatch(/^[0-9a-f-]{36}$/);
  return rehearsal;
}

function walk(rehearsal: Rehearsal, rows: readonly Row[], { failingAt }: { failingAt?: number } = {}): void {
  for (const minute of instants(rows)) {
    rehearsal.at(minute);
    if (minute === failingAt) rehearsal.fail();
    const expected = without(rowAt(rows, minute).cells, 'failure');
    expect(without(rehearsal.cells, 'failure'), `minute ${minute}`).toEqual(expected);
  }
}

describe('a migration that fails rolls back, minute by minute', () => {
  const failing = titled(rollbacks, ({ fails, minute }) => `: failing ${fails}, at minute ${minute}`);

  it.each(failing)('%s, is as row C19 says', (_, { instance, mode, minute: failsAt, rows }) => {
    const rehearsal = new Rehearsal(instance);
    rehearsal.migrate(mode);
    for (const minute of instants(rows)) {
      rehearsal.at(minute);
      if (minute === failsAt) rehearsal.fail();
      expect(rehearsal.cells, `minute ${minute}`).toEqual(rowAt(rows, minute).cells);
    }
  });

  it.each(failing)(
    '%s, leaves no trace but its own, and a second attempt succeeds',
    (_, { instance, mode, minute, rows }) => {
      const rehearsal = furnished({ instance });
      const [before, looked, promised] = [kept(rehearsal), seen(rehearsal), rehearsal.promised];
      rehearsal.migrate(mode);
      walk(rehearsal, rows, { failingAt: minute });
      expect(kept(rehearsal)).toEqual(before);
      expect(seen(rehearsal)).toEqual(looked);
      expect(rehearsal.promised).toBe(promised);

      expect(rehearsal.migrate(mode)).toMatchObject({ kind: 'started' });
      const success = successes.find((one) => one.instance === instance && one.mode === mode);
      walk(rehearsal, success?.rows ?? []);
      expect(kept(rehearsal)).toEqual(before);
      expect(rehearsal.cells).toMatchObject({ platform: 'stv2', state: 'Succeeded', failure: '-' });
    },
  );

  it.each(failing)('%s, frees what it had taken', (_, { instance, mode, minute, rows }) => {
    const rehearsal = new Rehearsal(instance);
    const before = rehearsal.world.save();
    rehearsal.migrate(mode);
    rehearsal.at(minute).fail();
    const after = rehearsal.at(rows.at(-1)?.from ?? 0).world.save();
    expect(after.addresses.holders).toEqual(before.addresses.holders);
    expect(after.clock.timers).toEqual([]);
  });
});

describe('the outcome of an operation', () => {
  it.each(titled(successes))(
    '%s: fails in every minute that it runs, and is stv1 and online in the end',
    (_, course) => {
      const fresh = furnished(course);
      const [before, looked] = [kept(fresh), seen(fresh)];
      for (let minute = 0; minute < 45; minute++) {
        const rehearsal = furnished(course);
        rehearsal.migrate(course.mode);
        rehearsal.at(minute).fail();
        rehearsal.at(minute + 20);
        expect(kept(rehearsal)).toEqual(before);
        expect(seen(rehearsal)).toEqual(looked);
        const [operation] = rehearsal.world.operations.values();
        expect(operation).toMatchObject({ kind: 'migrate', failure: { code: 'Stop', message: 'Told to.' } });
        expect(operation?.endedAtMs).toBeLessThanOrEqual(rehearsal.world.nowMs);
      }
    },
  );

  it.each(titled(successes))('%s: ends at minute 45 without a failure', (_, course) => {
    const rehearsal = furnished(course);
    const before = kept(rehearsal);
    const result = rehearsal.migrate(course.mode);
    const [operation] = rehearsal.world.operations.values();
    expect(result).toEqual({ kind: 'started', operation });
    rehearsal.at(45 - 1 / 60_000);
    expect(operation?.endedAtMs).toBeNull();
    rehearsal.at(45);
    expect(operation).toMatchObject({ endedAtMs: rehearsal.world.nowMs, failure: null });
    expect(kept(rehearsal.at(600))).toEqual(before);
  });

  it.each(titled(successes))(
    '%s: success cannot be made to fail, nor to happen again',
    (_, { instance, mode, rows }) => {
      const rehearsal = new Rehearsal(instance);
      rehearsal.migrate(mode);
      for (const minute of [45, (rows.at(-1)?.from ?? 0) + 1]) {
        const before = rehearsal.at(minute).world.save();
        expect(() => rehearsal.fail()).toThrow(RehearsalError);
        for (const again of ['PreserveIp', 'NewIp'] as const) {
          const answer = rehearsal.world.execute({ type: 'service.migrate', name: 'contoso', mode: again });
          expect(answer).toMatchObject({ kind: 'refused', refusal: { refused: 'alreadyMigrated' } });
        }
        expect(rehearsal.world.save()).toEqual(before);
      }
    },
  );

  it('nothing can be made to fail while nothing runs', () => {
    expect(() => new Rehearsal('external').fail()).toThrow(
      'Nothing on `contoso` can fail now: it is Succeeded.',
    );
  });

  it('what rolls back already cannot be made to fail again', () => {
    const rehearsal = new Rehearsal('external');
    rehearsal.migrate('preserving');
    rehearsal.at(38).fail();
    expect(() => rehearsal.at(40).fail()).toThrow(
      'Nothing on `contoso` can fail now: it is rolling back already.',
    );
  });
});
