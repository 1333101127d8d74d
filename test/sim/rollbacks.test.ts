import { describe, expect, it } from 'vitest';
import { type Operation, RehearsalError, type ServiceStatus, subnetsOf } from '../../src/sim/index.ts';
import { without } from '../helpers/without.ts';
import { begun, call, fail } from './golden/acts.ts';
import {
  asked,
  type Attempt,
  type Course,
  failures,
  follow,
  inEveryWay,
  inOneWay,
  ready,
  until,
} from './golden/course.ts';
import { courses } from './golden/courses.ts';
import { external, Rehearsal } from './golden/rehearsal.ts';
import { lastMinute } from './golden/table.ts';

/** What a failed attempt must leave as it was: all a service is but its compute and its history. */
function kept({ service, world }: Rehearsal): unknown {
  const { configuration, principalId, entities, precreated } = service;
  const zones = [...world.resources.values()].filter(({ type }) => type.endsWith('nsZones'));
  return structuredClone({ configuration, principalId, zones, entities, precreated });
}

/** What a migration must leave as it is: the instance, but for where it stands. [D] B1 */
function owned({ service }: Rehearsal): unknown {
  const { configuration, principalId, entities } = service;
  const { tier, hostnames, identity, location } = configuration;
  return structuredClone({ tier, hostnames, identity, location, principalId, entities });
}

/** What a failed attempt must leave as it was: everything that can be seen, but for its own trace. */
function seen({ world }: Rehearsal): Omit<ServiceStatus, 'now' | 'lastFailure'> {
  return without(world.describe('contoso') as ServiceStatus, 'now', 'lastFailure');
}

/** What the instance holds: public addresses, room in subnets, and links to those it has left. */
function holds({ world }: Rehearsal): unknown {
  const { addresses, links } = world.save();
  const publicly = addresses.holders.filter(([, holder]) => holder === 'contoso').map(([address]) => address);
  const held = [...world.resources.values()]
    .flatMap((resource) => subnetsOf(resource))
    .flatMap(({ id }) => world.subnetUsage(id)?.held ?? []);
  return { publicly: new Set(publicly), held: held.filter(({ service }) => service === 'contoso'), links };
}

/** An instance that has something to lose, where an attempt begins. */
function furnished(attempt: Attempt): Rehearsal {
  return ready(attempt, ({ world }) => {
    for (const path of ['apis/echo', 'apis/echo/policies/policy', 'products/starter'])
      world.execute({ type: 'entity.put', service: 'contoso', path, properties: { path } });
  });
}

/** How long a course runs before its instance is online again. */
function ends({ rows }: Course): number {
  return rows.find(({ from, cells }) => from > 0 && cells.state === 'Succeeded')?.from ?? 0;
}

function operationOf({ world }: Rehearsal): Operation {
  return [...world.operations.values()].at(-1) as Operation;
}

const attempts = inOneWay(courses);

describe('what fails rolls back, minute by minute', () => {
  it.each(failures(inEveryWay(courses)))('%s', (_, attempt, failing) => {
    const rehearsal = ready(attempt);
    const which = attempt.course.ways[0]?.[1] === attempt.begins ? 'minutes' : 'boundaries';
    follow(
      rehearsal,
      attempt,
      (minute, row) => expect(rehearsal.cells(asked(row)), `minute ${minute}`).toEqual(row.cells),
      { failing, which },
    );
  });
});

describe('an attempt that has failed', () => {
  it.each(failures(attempts))(
    '%s, leaves no trace but its own, and a second one succeeds',
    (_, attempt, failing) => {
      const rehearsal = furnished(attempt);
      const before = [kept(rehearsal), seen(rehearsal), owned(rehearsal)];
      follow(rehearsal, attempt, () => {}, { failing, which: 'boundaries' });
      expect([kept(rehearsal), seen(rehearsal), owned(rehearsal)]).toEqual(before);

      follow(
        rehearsal,
        attempt,
        (minute, row) => {
          const [is, said] = [rehearsal.cells(asked(row)), row.cells].map((cells) =>
            without(cells, 'failure'),
          );
          expect(is, `minute ${minute}`).toEqual(said);
        },
        { which: 'boundaries' },
      );
      expect(owned(rehearsal)).toEqual(before[2]);
      expect(rehearsal.cell('state')).toBe('Succeeded');
    },
  );

  it.each(failures(attempts))('%s, frees what it had taken', (_, attempt, failing) => {
    const rehearsal = ready(attempt);
    const before = holds(rehearsal);
    follow(rehearsal, attempt, () => {}, { failing, which: 'boundaries' });
    expect(holds(rehearsal)).toEqual(before);
    expect(rehearsal.world.nextEventMs).toBeNull();
  });
});

describe('the outcome of an operation', () => {
  it.each(attempts)('%s: whenever it fails, all is as before', (_, attempt) => {
    const fresh = furnished(attempt);
    const before = [kept(fresh), seen(fresh)];
    for (let minute = 0; minute < ends(attempt.course); minute++) {
      const rehearsal = until(minute, furnished(attempt), attempt);
      begun(rehearsal, fail());
      rehearsal.at(minute + 61);
      expect([kept(rehearsal), seen(rehearsal)]).toEqual(before);
      expect(operationOf(rehearsal)).toMatchObject({ failure: { code: 'Stop', message: 'Told to.' } });
      expect(operationOf(rehearsal).endedAtMs).toBeLessThanOrEqual(rehearsal.world.nowMs);
    }
  });

  it.each(attempts)('%s: ends in its minute, and the instance is what it was [B1, B3, B5]', (_, attempt) => {
    const rehearsal = furnished(attempt);
    const before = owned(rehearsal);
    until(ends(attempt.course) - 1 / 60_000, rehearsal, attempt);
    const operation = operationOf(rehearsal);
    expect(operation.endedAtMs).toBeNull();
    rehearsal.at(ends(attempt.course));
    expect(operation).toMatchObject({ endedAtMs: rehearsal.world.nowMs, failure: null });
    expect(owned(rehearsal.at(lastMinute(attempt.course.rows) + 600))).toEqual(before);
  });

  it.each(inOneWay(courses.filter(({ rows }) => rows.at(-1)?.cells.platform === 'stv2')))(
    '%s: success cannot be made to fail, nor to happen again [B4, B16]',
    (_, attempt) => {
      const rehearsal = ready(attempt);
      for (const minute of [ends(attempt.course), lastMinute(attempt.course.rows) + 300]) {
        until(minute, rehearsal, attempt);
        const before = JSON.stringify(rehearsal.world.save());
        expect(() => rehearsal.do(fail())).toThrow(RehearsalError);
        for (const again of ['PreserveIp', 'NewIp'] as const)
          expect(rehearsal.do(call(again))).toMatchObject({ refusal: { refused: 'alreadyMigrated' } });
        expect(JSON.stringify(rehearsal.world.save())).toBe(before);
        break;
      }
    },
  );

  it('nothing can be made to fail while nothing runs', () => {
    const rehearsal = new Rehearsal({ instance: external, era: '2024-08' });
    expect(() => rehearsal.do(fail())).toThrow('Nothing on `contoso` can fail now: it is Succeeded.');
  });

  it('what rolls back already cannot be made to fail again', () => {
    const rehearsal = new Rehearsal({ instance: external, era: '2024-08' });
    begun(rehearsal, call('PreserveIp'));
    begun(rehearsal.at(38), fail());
    expect(() => rehearsal.at(40).do(fail())).toThrow(
      'Nothing on `contoso` can fail now: it is rolling back already.',
    );
  });

  it('where nothing runs, nothing fails: of several locations the one that moves', () => {
    const instance = { ...external, additionalLocations: ['Japan East'] };
    const rehearsal = new Rehearsal({ instance, era: '2024-08' });
    expect(() => rehearsal.do(fail('Japan East'))).toThrow('Nothing on `contoso` can fail now');
  });
});
