import { describe, expect, it } from 'vitest';
import type { Era, FactId } from '../../../src/model/index.ts';
import type { ServiceSeed } from '../../../src/sim/index.ts';
import { putPublicIp } from '../../helpers/network.ts';
import { Instance } from './instance.ts';

/** How an instance is migrated, and all that happens then. Minutes typed by hand from the documents. */
interface Course {
  readonly rows: readonly FactId[];
  readonly given: string;
  readonly era?: Era;
  readonly seed?: Partial<ServiceSeed>;
  readonly ask: (instance: Instance) => string;
  readonly path: string;
  readonly course: string;
}

const external = { vnet: 'external' } as const;
const internal = { vnet: 'internal' } as const;
const own = (instance: Instance): string => putPublicIp(instance.world, 'own');
const zones = (instance: Instance): object => ({
  ...instance.configuration.infrastructure,
  zones: ['1', '2'],
});

/** `migrateToStv2`: the same subnet, and no network at all. */
const byCall: readonly Course[] = [
  {
    rows: ['C1', 'C1.build', 'C1.lock', 'C1.retention', 'P1', 'X10', 'X11', 'X12'],
    given: 'external, preserving',
    seed: external,
    ask: (instance) => instance.migrate('PreserveIp'),
    path: 'same-subnet/external/preserve',
    course: '0 building, 25 probed, 25 cutover, 45 stv2, 45 steady, 45 unlocked',
  },
  {
    rows: ['C2', 'C2.lock', 'C2.retention', 'B2', 'P2', 'X10', 'X11'],
    given: 'external, renewing',
    seed: external,
    ask: (instance) => instance.migrate('NewIp'),
    path: 'same-subnet/external/new',
    course: '0 building, 30 unlocked, 35 probed, 45 stv2, 45 coexisting, 60 steady',
  },
  {
    rows: ['C3', 'C3.build', 'C1.lock', 'C1.retention', 'P3', 'X12'],
    given: 'internal, preserving',
    seed: internal,
    ask: (instance) => instance.migrate('PreserveIp'),
    path: 'same-subnet/internal/preserve',
    course: '0 building, 25 probed, 25 cutover, 45 stv2, 45 steady, 45 unlocked',
  },
  {
    rows: ['C4', 'C4.retention', 'C2.lock', 'P4', 'X3'],
    given: 'internal, renewing',
    seed: internal,
    ask: (instance) => instance.migrate('NewIp'),
    path: 'same-subnet/internal/new',
    course: '0 building, 30 unlocked, 35 probed, 45 stv2, 45 coexisting, 285 steady',
  },
  {
    rows: ['B.retention.2024-11', 'C4', 'X3'],
    given: 'internal, renewing, by the text of November',
    era: '2024-11',
    seed: internal,
    ask: (instance) => instance.migrate('NewIp'),
    path: 'same-subnet/internal/new',
    course: '0 building, 30 unlocked, 35 probed, 45 stv2, 45 coexisting, 60 steady',
  },
  {
    rows: ['C11', 'C11.build', 'C11.lock', 'C11.retention', 'P11', 'X12'],
    given: 'no network, preserving',
    ask: (instance) => instance.migrate('PreserveIp'),
    path: 'no-vnet/preserve',
    course: '0 building, 30 cutover, 45 stv2, 45 steady, 45 unlocked',
  },
  {
    rows: ['X18', 'X18.temporary'],
    given: 'no network, preserving, by the text of January 2023',
    era: '2023-01',
    ask: (instance) => instance.migrate('PreserveIp'),
    path: 'no-vnet/preserve',
    course: '0 building, 30 cutover, 45 stv2, 45 steady, 45 unlocked',
  },
  {
    rows: ['C12', 'C12.lock', 'C12.retention', 'P12', 'X4'],
    given: 'no network, renewing',
    ask: (instance) => instance.migrate('NewIp'),
    path: 'no-vnet/new',
    course: '0 building, 30 unlocked, 45 stv2, 45 coexisting, 60 steady',
  },
  {
    rows: ['C12.retention.2023-10', 'X4'],
    given: 'no network, renewing, by the text of October 2023',
    era: '2023-10',
    ask: (instance) => instance.migrate('NewIp'),
    path: 'no-vnet/new',
    course: '0 building, 30 unlocked, 45 stv2, 45 coexisting, 2925 steady',
  },
  {
    rows: ['C17', 'C17.build', 'C17.cutover', 'P17', 'B18', 'X12'],
    given: 'internal under special conditions',
    era: '2024-11',
    seed: { ...internal, special: true },
    ask: (instance) => instance.migrate('PreserveIp', { withDowntime: true }),
    path: 'same-subnet/internal/preserve/with-downtime',
    course: '0 building, 35 probed, 45 cutover, 45 unlocked, 105 stv2, 105 steady',
  },
];

/** The Platform migration blade, and the way back. */
const byBlade: readonly Course[] = [
  {
    rows: ['C5', 'C5.retention', 'C5.vacating', 'C5.unlock', 'C2.lock', 'P5', 'X16'],
    given: 'external, to another subnet and back soon',
    seed: external,
    ask: (instance) => instance.blade({ subnetResourceId: instance.other() }),
    path: 'new-subnet/as-soon-as-possible',
    course:
      '0 building, 30 unlocked, 35 probed, 45 stv2, 45 coexisting, 60 steady, 105 vacated, 165 unlinked',
  },
  {
    rows: ['C6', 'C6.retention', 'C5.vacating', 'C5.unlock', 'P6', 'X4'],
    given: 'internal, to another subnet, staying for 48 hours',
    seed: internal,
    ask: (instance) => instance.blade({ subnetResourceId: instance.other(), retainOldCompute: true }),
    path: 'new-subnet/keep-48-hours',
    course:
      '0 building, 30 unlocked, 35 probed, 45 stv2, 45 coexisting, 2925 steady, 2970 vacated, 3030 unlinked',
  },
  {
    rows: ['B.retention.2024-11', 'X3', 'X6'],
    given: 'internal, renewing, kept for 48 hours by the portal of November',
    era: '2024-11',
    seed: internal,
    ask: (instance) => instance.blade({ retainOldCompute: true }),
    path: 'same-subnet/internal/new',
    course: '0 building, 30 unlocked, 35 probed, 45 stv2, 45 coexisting, 2925 steady',
  },
  {
    rows: ['C7', 'C7.retention', 'P7'],
    given: 'on stv2, back to the original subnet',
    seed: external,
    ask: (instance) => {
      const original = instance.subnet;
      instance.blade({ subnetResourceId: instance.other() });
      return instance.settled().update({ subnetResourceId: original });
    },
    path: 'update/subnet',
    course: '0 building, 35 probed, 45 coexisting, 60 steady, 105 vacated',
  },
];

/** What an update comes to, by the text of each time. */
const byUpdate: readonly Course[] = [
  {
    rows: ['C8', 'C8.retention', 'C5.unlock.2020', 'P8', 'X16'],
    given: 'external, to another subnet, 2022-03',
    era: '2022-03',
    seed: external,
    ask: (instance) =>
      instance.update({ subnetResourceId: instance.other(), publicIpAddressId: own(instance) }),
    path: 'vnet-update',
    course: '0 building, 35 probed, 45 stv2, 45 coexisting, 60 steady, 105 vacated, 285 unlinked',
  },
  {
    rows: ['C8', 'C5.unlock.2023', 'P8', 'X16'],
    given: 'external, to another subnet, 2023-01',
    era: '2023-01',
    seed: external,
    ask: (instance) =>
      instance.update({ subnetResourceId: instance.other(), publicIpAddressId: own(instance) }),
    path: 'vnet-update',
    course: '0 building, 35 probed, 45 stv2, 45 steady, 90 vacated, 450 unlinked',
  },
  {
    rows: ['B.retention.2023-10', 'C5.unlock.2023', 'C2.lock', 'P8', 'X4', 'X16'],
    given: 'external, to another subnet, 2023-10',
    era: '2023-10',
    seed: external,
    ask: (instance) =>
      instance.update({ subnetResourceId: instance.other(), publicIpAddressId: own(instance) }),
    path: 'vnet-update',
    course:
      '0 building, 30 unlocked, 35 probed, 45 stv2, 45 coexisting, 2925 steady, 2970 vacated, 3330 unlinked',
  },
  {
    rows: ['B.retention.2024-03', 'C5.unlock', 'P8', 'X4', 'X16'],
    given: 'internal, to another subnet, 2024-03',
    era: '2024-03',
    seed: internal,
    ask: (instance) =>
      instance.update({ subnetResourceId: instance.other(), publicIpAddressId: own(instance) }),
    path: 'vnet-update',
    course:
      '0 building, 30 unlocked, 35 probed, 45 stv2, 45 coexisting, 60 steady, 105 vacated, 165 unlinked',
  },
  {
    rows: ['C9', 'C9.retention', 'P9'],
    given: 'put into a network, 2022-03',
    era: '2022-03',
    ask: (instance) =>
      instance.update({
        network: 'External',
        subnetResourceId: instance.other(),
        publicIpAddressId: own(instance),
      }),
    path: 'vnet-inject',
    course: '0 building, 35 probed, 45 stv2, 45 coexisting, 60 steady',
  },
  {
    rows: ['C10', 'C10.retention', 'P10'],
    given: 'spread over zones, 2022-03',
    era: '2022-03',
    seed: { sku: { name: 'Premium', capacity: 2 } },
    ask: (instance) => instance.update({ infrastructure: zones(instance) as never }),
    path: 'zones',
    course: '0 building, 45 stv2, 45 coexisting, 60 steady',
  },
];

/** What the platform does by itself. */
const byPlatform: readonly Course[] = [
  {
    rows: ['C18', 'C18.build', 'A21', 'P18'],
    given: 'migrated by the platform, the network kept',
    era: '2024-11',
    seed: internal,
    ask: (instance) => {
      instance.announce(false);
      return instance.at(0).status.path ?? 'nothing';
    },
    path: 'automatic/keeps-vnet',
    course: '0 building, 35 probed, 45 cutover, 45 unlocked, 65 stv2, 65 steady',
  },
  {
    rows: ['C18', 'A21'],
    given: 'migrated by the platform outside of any network',
    era: '2024-11',
    ask: (instance) => {
      instance.announce(false);
      return instance.at(0).status.path ?? 'nothing';
    },
    path: 'automatic/no-vnet',
    course: '0 building, 30 cutover, 45 stv2, 45 steady, 45 unlocked',
  },
  {
    rows: ['C18', 'C18.build', 'P18', 'C5.vacating', 'C5.unlock'],
    given: 'migrated by the platform, the network dropped',
    era: '2024-11',
    seed: internal,
    ask: (instance) => {
      instance.announce(true);
      return instance.at(0).status.path ?? 'nothing';
    },
    path: 'automatic/drops-vnet',
    course: '0 building, 45 stv2, 45 blocked, 45 unlocked, 90 vacated, 150 unlinked',
  },
  {
    rows: ['A4', 'A4.build'],
    given: 'brought to newer machines',
    seed: { vnet: 'internal', platform: 'stv2' },
    ask: (instance) => instance.do('service.upgrade'),
    path: 'platform-upgrade',
    course: '0 building, 15 stv2.1, 15 steady',
  },
];

describe('what happens, minute by minute', () => {
  it.each([...byCall, ...byBlade, ...byUpdate, ...byPlatform])(
    '$given, by $path $rows',
    ({ era = '2024-08', seed = {}, ask, path, course }) => {
      const instance = new Instance(seed, { era });
      expect(ask(instance)).toBe(path);
      expect(instance.settled().course).toEqual(course.split(', '));
    },
  );
});

describe('how long the old compute stays outside of a network', () => {
  it.each<{ rows: readonly FactId[]; era: Era; minutes: number }>([
    { rows: ['C12.retention.2023-10', 'X4'], era: '2023-10', minutes: 2880 },
    { rows: ['C12.retention', 'X4'], era: '2024-03', minutes: 15 },
    { rows: ['C12.retention', 'X4'], era: '2024-08', minutes: 15 },
    { rows: ['C12.retention', 'X4'], era: '2024-11', minutes: 15 },
  ])('$minutes minutes in $era, by the call and by the blade $rows', ({ era, minutes }) => {
    for (const ask of [(it: Instance) => it.migrate('NewIp'), (it: Instance) => it.blade()]) {
      const instance = new Instance({}, { era });
      expect(ask(instance)).toBe('no-vnet/new');
      expect(instance.settled().course.slice(-2)).toEqual(['45 coexisting', `${45 + minutes} steady`]);
    }
  });

  it('is for nobody to choose there, nor where the address is preserved [C12, X3]', () => {
    const keep = { retainOldCompute: true };
    for (const era of ['2023-10', '2024-08', '2024-11'] as const)
      expect(new Instance({}, { era }).blade(keep)).toBe('refused: notOffered');
    const november = (vnet: 'external' | 'internal', mode: 'PreserveIp' | 'NewIp'): string =>
      new Instance({ vnet }, { era: '2024-11' }).blade({ ...keep, mode });
    expect(november('internal', 'PreserveIp')).toBe('refused: notOffered');
    expect(november('external', 'NewIp')).toBe('refused: notOffered');
    expect(november('internal', 'NewIp')).toBe('same-subnet/internal/new');
  });
});

describe('a run that is made to fail', () => {
  it.each<{
    rows: readonly FactId[];
    given: string;
    seed: Partial<ServiceSeed>;
    mode: 'PreserveIp' | 'NewIp';
    failsAt: number;
    course: string;
  }>([
    {
      rows: ['C19', 'C19.abandon', 'B5'],
      given: 'while it builds',
      seed: external,
      mode: 'NewIp',
      failsAt: 22,
      course: '0 building, 22 failed ActivationFailed, 22 rollingBack, 30 unlocked, 32 steady',
    },
    {
      rows: ['C19', 'C19.handBack', 'B5'],
      given: 'in the window of the temporary address',
      seed: external,
      mode: 'PreserveIp',
      failsAt: 38,
      course:
        '0 building, 25 probed, 25 cutover, 38 failed ActivationFailed, 38 rollingBack, 45 unlocked, 58 steady',
    },
    {
      rows: ['C19', 'C19.handBack', 'B5'],
      given: 'in the outage of an internal instance',
      seed: internal,
      mode: 'PreserveIp',
      failsAt: 30,
      course:
        '0 building, 25 probed, 25 cutover, 30 failed ActivationFailed, 30 rollingBack, 45 unlocked, 50 steady',
    },
    {
      rows: ['C19', 'C19.handBack', 'B5'],
      given: 'in the outage outside of any network',
      seed: {},
      mode: 'PreserveIp',
      failsAt: 37,
      course: '0 building, 30 cutover, 37 failed ActivationFailed, 37 rollingBack, 45 unlocked, 52 steady',
    },
  ])('$given goes back in its time $rows', ({ seed, mode, failsAt, course }) => {
    const instance = new Instance(seed);
    instance.migrate(mode);
    instance.at(failsAt).fail();
    expect(instance.settled().course).toEqual(course.split(', '));
    expect(instance.shown).toBe('Succeeded stv1');
  });

  it('in the long outage of special conditions goes back in an hour at most [C19.handBack, C17]', () => {
    const instance = new Instance({ ...internal, special: true }, { era: '2024-11' });
    instance.migrate('PreserveIp', { withDowntime: true });
    instance.at(100).fail();
    expect(instance.at(159).status.phase).toBe('rollingBack');
    expect(instance.at(160).shown).toBe('Succeeded stv1');
  });
});

describe('a figure that is drawn', () => {
  it('falls within the span of the words it stands for, and not always on the same minute [B2]', () => {
    const ends = Array.from({ length: 20 }, (_, seed) => {
      const instance = new Instance(external, { seed, durations: 'drawn' });
      instance.migrate('NewIp');
      return instance.ended();
    });
    expect(ends.filter((minute) => minute < 15 || minute > 45)).toEqual([]);
    expect(new Set(ends).size).toBeGreaterThan(10);
  });
});
