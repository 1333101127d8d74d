import { describe, expect, it } from 'vitest';
import type { FactId } from '../../../src/model/index.ts';
import type { ServiceConfiguration, ServiceSeed } from '../../../src/sim/index.ts';
import { putPublicIp } from '../../helpers/network.ts';
import { Instance } from './instance.ts';

const stv2 = { platform: 'stv2' } as const;

/** What is asked of an instance that is no migration, and the minute at which it is over. */
const asked: readonly {
  rows: readonly FactId[];
  given: string;
  seed?: Partial<ServiceSeed>;
  change: (instance: Instance) => Partial<ServiceConfiguration>;
  path: string;
  minutes: number;
}[] = [
  {
    rows: ['ARM.update.network'],
    given: 'external to internal',
    seed: { ...stv2, vnet: 'external' },
    change: () => ({ network: 'Internal' }),
    path: 'update/network',
    minutes: 36,
  },
  {
    rows: ['C7', 'P7'],
    given: 'another subnet',
    seed: { ...stv2, vnet: 'external' },
    change: (instance) => ({ subnetResourceId: instance.other() }),
    path: 'update/subnet',
    minutes: 45,
  },
  {
    rows: ['ARM.update.infrastructure'],
    given: 'more units',
    change: () => ({ capacity: 2 }),
    path: 'update/infrastructure',
    minutes: 30,
  },
  {
    rows: ['ARM.update.settings'],
    given: 'tags',
    change: ({ configuration }) => ({ settings: { ...configuration.settings, tags: { a: 'b' } } }),
    path: 'update/settings',
    minutes: 1,
  },
];

/** The minute at which a new instance serves. */
function created(
  change: (instance: Instance) => Partial<ServiceConfiguration>,
): [number, string | undefined] {
  const instance = new Instance({}, { era: '2024-08' });
  const { world } = instance;
  const configuration = { ...instance.configuration, ...change(instance) };
  const about = { resourceGroup: 'rg-contoso', name: 'fabrikam', configuration };
  const beganMs = world.nowMs;
  expect(world.execute({ type: 'service.create', ...about }).kind).toBe('started');
  world.advanceUntil(() => world.describe('fabrikam')?.provisioningState === 'Succeeded');
  return [(world.nowMs - beganMs) / 60_000, world.describe('fabrikam')?.platformVersion];
}

describe('what is no migration', () => {
  it.each(asked)('$given takes $minutes minutes $rows', ({ seed, change, path, minutes }) => {
    const instance = new Instance(seed);
    expect(instance.update(change(instance))).toBe(path);
    expect(instance.at(minutes - 0.01).status.provisioningState).toBe('Updating');
    expect(instance.at(minutes).status.provisioningState).toBe('Succeeded');
  });

  it('a new instance takes 34 minutes, and 55 in a network [ARM.create, ARM.create.vnet]', () => {
    const network = (instance: Instance): Partial<ServiceConfiguration> => ({
      network: 'External',
      subnetResourceId: instance.other(),
    });
    expect(created(() => ({}))).toEqual([34, 'stv2']);
    expect(created(network)).toEqual([55, 'stv1']);
    const own = (instance: Instance): Partial<ServiceConfiguration> => ({
      ...network(instance),
      publicIpAddressId: putPublicIp(instance.world, 'own'),
    });
    expect(created(own)).toEqual([55, 'stv2']);
    expect(created(() => ({ tier: 'Consumption', capacity: 0 }))).toEqual([1, 'mtv1']);
  });

  it('applying the network configuration takes a minute [ARM.apply]', () => {
    const instance = new Instance({ vnet: 'external' });
    instance.do('service.applyNetwork');
    expect(instance.ended()).toBe(1);
  });

  it.each([
    { tier: 'Premium', seconds: 120 },
    { tier: 'Consumption', seconds: 40 },
  ] as const)(
    'a deletion on $tier takes $seconds s [ARM.delete, ARM.delete.consumption]',
    ({ tier, seconds }) => {
      const instance = new Instance();
      const { world, configuration } = instance;
      const about = { resourceGroup: 'rg-contoso', name: 'gone', configuration: { ...configuration, tier } };
      world.execute({ type: 'service.create', ...about });
      instance.settled();
      const beganMs = world.nowMs;
      world.execute({ type: 'service.delete', name: 'gone', keep: 'nothing' });
      world.advanceUntil(() => world.service('gone') === undefined);
      expect((world.nowMs - beganMs) / 1_000).toBe(seconds);
    },
  );

  it('a region that lacks stv2 gets stv1, as slowly [ARM.create, A11]', () => {
    const instance = new Instance({}, { era: '2022-03' });
    const { world, configuration } = instance;
    world.execute({ type: 'service.create', resourceGroup: 'rg-contoso', name: 'old', configuration });
    world.advanceTo(world.nowMs + 34 * 60_000 - 1);
    expect(world.describe('old')?.provisioningState).toBe('Activating');
    world.advanceTo(world.nowMs + 1);
    expect(world.describe('old')).toMatchObject({ provisioningState: 'Succeeded', platformVersion: 'stv1' });
  });
});
