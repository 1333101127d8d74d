import { describe, expect, it } from 'vitest';
import type { ServiceConfiguration, ServiceSeed } from '../../../src/sim/index.ts';
import { putPublicIp } from '../../helpers/network.ts';
import { Instance } from './instance.ts';

const external = { vnet: 'external', platform: 'stv2' } as const;
const internal = { vnet: 'internal', platform: 'stv2' } as const;
const bare = { platform: 'stv2' } as const;

const vip = ({ status }: Instance): string | undefined =>
  status.locations[0]?.vips.find(({ kind }) => kind === 'public')?.address;

/** What is done to an instance, and whether its public address is another one afterwards. */
const causes: readonly {
  rows: readonly string[];
  given: string;
  seed: Partial<ServiceSeed>;
  change: (instance: Instance) => Partial<ServiceConfiguration>;
  changes: boolean;
}[] = [
  {
    rows: ['D15', 'P9'],
    given: 'a network that comes',
    seed: bare,
    change: (instance) => ({ network: 'External', subnetResourceId: instance.other() }),
    changes: true,
  },
  {
    rows: ['D15'],
    given: 'a network that goes',
    seed: external,
    change: () => ({ network: 'None', subnetResourceId: null }),
    changes: true,
  },
  {
    rows: ['D15'],
    given: 'external that becomes internal',
    seed: external,
    change: () => ({ network: 'Internal' }),
    changes: true,
  },
  {
    rows: ['D15'],
    given: 'internal that becomes external',
    seed: internal,
    change: () => ({ network: 'External' }),
    changes: true,
  },
  {
    rows: ['D15', 'P7'],
    given: 'another subnet',
    seed: external,
    change: (instance) => ({ subnetResourceId: instance.other() }),
    changes: true,
  },
  {
    rows: ['D15', 'D11'],
    given: 'another public IP',
    seed: { ...external, publicIp: true },
    change: ({ world }) => ({ publicIpAddressId: putPublicIp(world, 'another') }),
    changes: true,
  },
  {
    rows: ['D15', 'P10', 'X35'],
    given: 'zones',
    seed: { ...bare, sku: { name: 'Premium', capacity: 2 } },
    change: ({ configuration }) => ({
      infrastructure: { ...configuration.infrastructure, zones: ['1', '2'] },
    }),
    changes: true,
  },
  { rows: ['D15'], given: 'more units', seed: bare, change: () => ({ capacity: 3 }), changes: false },
  {
    rows: ['D15'],
    given: 'tags',
    seed: external,
    change: ({ configuration }) => ({ settings: { ...configuration.settings, tags: { a: 'b' } } }),
    changes: false,
  },
  {
    rows: ['D15', 'C27'],
    given: 'a region that is added',
    seed: bare,
    change: () => ({
      additionalLocations: [
        { location: 'East US', subnetResourceId: null, publicIpAddressId: null, other: {} },
      ],
    }),
    changes: false,
  },
];

describe('the public address', () => {
  it.each(causes)('on stv2, with $given: that it changes is $changes $rows', ({ seed, change, changes }) => {
    const instance = new Instance(seed);
    const before = vip(instance);
    instance.update(change(instance));
    expect(instance.settled().shown).toBe('Succeeded stv2');
    expect(vip(instance) !== before).toBe(changes);
  });

  it.each(['none', 'external', 'internal'] as const)(
    'from stv1 to stv2 (%s) changes unless it is preserved [D15, P1, P2, P3, P4, P11, P12]',
    (vnet) => {
      const changes = (mode: 'PreserveIp' | 'NewIp'): boolean => {
        const instance = new Instance({ vnet });
        const before = vip(instance);
        instance.migrate(mode);
        return vip(instance.settled()) !== before;
      };
      expect([changes('PreserveIp'), changes('NewIp')]).toEqual([false, true]);
    },
  );

  it.each([false, true])(
    'to another subnet changes, the old compute kept (%s) or not [D15, P5, P6]',
    (keep) => {
      for (const vnet of ['external', 'internal'] as const) {
        const instance = new Instance({ vnet });
        instance.blade({ subnetResourceId: instance.other(), retainOldCompute: keep });
        expect(instance.at(46).vips.filter((each) => each.startsWith('new '))).toEqual([
          'new public stv2',
          ...(vnet === 'internal' ? ['new private stv2'] : []),
        ]);
      }
    },
  );
});

describe('an address that was given up', () => {
  it('of a region that is vacated and taken again is another one [D15]', () => {
    const instance = new Instance({ ...bare, additionalLocations: ['East US'] });
    const address = (): string | undefined => instance.status.locations[1]?.vips[0]?.address;
    const [before, { additionalLocations }] = [address(), instance.configuration];
    instance.update({ additionalLocations: [] });
    expect(instance.settled().status.locations).toHaveLength(1);
    instance.update({ additionalLocations });
    instance.settled();
    expect(address()).toEqual(expect.any(String));
    expect(address()).not.toBe(before);
  });

  it('of an instance that is deleted and brought back is another one [D15]', () => {
    const instance = new Instance(bare);
    const before = vip(instance);
    const { world } = instance;
    world.execute({ type: 'service.delete', name: 'contoso', keep: 'softDeleted' });
    world.advanceTo(world.nowMs + 10 * 60_000);
    world.execute({ type: 'service.undelete', name: 'contoso' });
    expect(instance.settled().shown).toBe('Succeeded stv2');
    expect(vip(instance)).not.toBe(before);
  });

  it.each(['PreserveIp', 'NewIp'] as const)(
    'preserved or not, a private one follows the mode (%s) [P3, P4]',
    (mode) => {
      const instance = new Instance({ vnet: 'internal' });
      instance.migrate(mode);
      expect(instance.settled().vips).toContain(`${mode === 'PreserveIp' ? 'old' : 'new'} private stv2`);
    },
  );

  it('is new for a private one too when the public IP is another [D15]', () => {
    const instance = new Instance({ ...internal, publicIp: true });
    instance.update({ publicIpAddressId: putPublicIp(instance.world, 'another') });
    expect(instance.settled().vips).toEqual(['new public stv2', 'new private stv2']);
  });
});
