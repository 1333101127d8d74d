import { describe, expect, it } from 'vitest';
import type { ServiceSeed } from '../../../src/sim/index.ts';
import { Instance } from './instance.ts';
import { deny, force, subnet } from './spoil.ts';

const gateway = 'contoso.azure-api.net';

const runs = (seed: Partial<ServiceSeed>, spoil: (instance: Instance) => void): string => {
  const instance = new Instance({ vnet: 'external', platform: 'stv2', ...seed });
  spoil(instance);
  return instance.name(gateway);
};
const noGroup = (instance: Instance): void => subnet(instance, { networkSecurityGroup: null });
const noProbe = (instance: Instance): void => deny(instance, 'load-balancer');

/** What is wrong with the network, and who is reached then. */
const spoilt: readonly {
  rows: string[];
  given: string;
  seed: Partial<ServiceSeed>;
  spoil: (of: Instance) => void;
  want: string;
}[] = [
  { rows: ['V.nsg', 'D2'], given: 'no group on stv2', seed: {}, spoil: noGroup, want: 'old nobody' },
  {
    rows: ['V.nsg', 'D2'],
    given: 'no group on stv1',
    seed: { platform: 'stv1' },
    spoil: noGroup,
    want: 'old stv1',
  },
  { rows: ['V.6390'], given: 'no probe, one unit', seed: {}, spoil: noProbe, want: 'old stv2' },
  {
    rows: ['V.6390'],
    given: 'no probe, two units',
    seed: { sku: { name: 'Premium', capacity: 2 } },
    spoil: noProbe,
    want: 'old nobody',
  },
  {
    rows: ['V.6390', 'X24'],
    given: 'no probe on Developer',
    seed: { sku: 'Developer' },
    spoil: noProbe,
    want: 'old nobody',
  },
  {
    rows: ['V.6390'],
    given: 'no probe on stv1',
    seed: { platform: 'stv1', sku: { name: 'Premium', capacity: 2 } },
    spoil: noProbe,
    want: 'old stv1',
  },
  {
    rows: ['D1'],
    given: 'clients shut out',
    seed: {},
    spoil: (instance) => deny(instance, 'clients'),
    want: 'old nobody',
  },
];

describe('what it does to compute that runs', () => {
  it.each(spoilt)('$given: $want $rows', ({ seed, spoil, want }) => {
    expect(runs(seed, spoil)).toBe(want);
  });

  it('is told by the units of each location by itself [V.6390]', () => {
    const instance = new Instance({ vnet: 'external', platform: 'stv2', additionalLocations: ['East US'] });
    const additionalLocations = instance.configuration.additionalLocations.map((place) => ({
      ...place,
      other: { sku: { name: 'Premium', capacity: 2 } },
    }));
    instance.update({ additionalLocations });
    instance.settled();
    deny(instance, 'load-balancer', 'East US');
    expect(instance.vips).toEqual(['old public stv2', 'old public nobody']);
  });

  it('shuts the management plane out with its port, and lets it in again [V.3443, V.routes]', () => {
    const instance = new Instance({ vnet: 'external', platform: 'stv2' });
    const blocked = (): boolean => instance.world.managementBlocked('contoso');
    expect(blocked()).toBe(false);
    deny(instance, 'management');
    expect(blocked()).toBe(true);
    deny(instance, 'nothing');
    expect(blocked()).toBe(false);
    force(instance);
    expect(blocked()).toBe(true);
  });
});
