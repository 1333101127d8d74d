import { describe, expect, it } from 'vitest';
import { type CompleteWorldOptions, World, type WorldOptions } from '../../src/sim/index.ts';

const group =
  '/subscriptions/5e3f9b5c-7c1d-4f0e-9a63-0d1f8c2b7e41/resourceGroups/rg/providers/Microsoft.Network';
const subnetId = `${group}/virtualNetworks/hub/subnets/apim`;

const network = {
  id: `${group}/virtualNetworks/hub`,
  type: 'Microsoft.Network/virtualNetworks',
  body: {
    location: 'westus',
    properties: {
      addressSpace: { addressPrefixes: ['10.20.0.0/16'] },
      subnets: [{ name: 'apim', properties: { addressPrefix: '10.20.1.0/28' } }],
    },
  },
} as const;

const publicIp = {
  id: `${group}/publicIPAddresses/pip`,
  type: 'Microsoft.Network/publicIPAddresses',
  body: { location: 'westus', properties: {} },
} as const;

const card = (name: string, address: string, nic = 'nic') =>
  ({
    id: `${group}/networkInterfaces/${nic}`,
    type: 'Microsoft.Network/networkInterfaces',
    body: {
      location: 'westus',
      properties: { ipConfigurations: [{ name, properties: { subnet: { id: subnetId } } }] },
    },
    address,
  }) as const;

type Locations = NonNullable<
  NonNullable<NonNullable<WorldOptions['services']>[number]['standing']>['locations']
>;

/** An instance as it stands, made of one that is made up. */
function standing(vnet: 'none' | 'internal', locations: Locations): WorldOptions {
  const made = World.create({
    services: [{ name: 'contoso', vnet, ...(vnet === 'none' ? {} : { subnet: subnetId }) }],
  });
  const configuration = made.service('contoso')?.configuration;
  if (configuration === undefined) throw new Error('it is there');
  return {
    resources: [network],
    services: [{ name: 'contoso', vnet, precreatedIp: false, standing: { configuration, locations } }],
  };
}

const addresses = (world: World): string[] => world.vips.map(({ address }) => address);

describe('a world with a setting', () => {
  it('has resources in any order, at the addresses that are known', () => {
    const world = World.create({
      resources: [card('a', '10.20.1.9'), { ...publicIp, address: '20.1.2.3' }, network],
    });
    expect([...world.resources.values()].map(({ address }) => address)).toEqual([
      null,
      '20.1.2.3',
      '10.20.1.9',
    ]);
    expect(world.subnetUsage(subnetId)?.held.map(({ address }) => address)).toEqual(['10.20.1.9']);
  });

  it('comes about again by its recipe, and after a reset', () => {
    const world = World.create({
      ...standing('internal', { 'West US': { privateAddress: '10.20.1.8' } }),
      callers: [{ id: 'a', denied: ['b'] }],
    });
    world.execute({ type: 'service.migrate', name: 'contoso', mode: 'NewIp' });
    world.advanceTo(world.nowMs + 86_400_000);
    expect(World.replay(world.recipe).save()).toEqual(world.save());
    expect(World.create(world.options).resources.size).toBeGreaterThan(0);
    expect(World.load(world.save()).save()).toEqual(world.save());
  });

  it.each<{ vnet: 'none' | 'internal'; known: object; want: string[] }>([
    { vnet: 'none', known: { publicAddress: '20.61.10.20' }, want: ['20.61.10.20'] },
    {
      vnet: 'internal',
      known: { publicAddress: '20.61.10.20', privateAddress: '10.20.1.8' },
      want: ['20.61.10.20', '10.20.1.8'],
    },
    { vnet: 'internal', known: { privateAddress: '10.20.1.4' }, want: ['198.18.0.1', '10.20.1.4'] },
  ])('has an instance of $vnet at $want', ({ vnet, known, want }) => {
    const world = World.create(standing(vnet, { 'West US': known }));
    expect(addresses(world)).toEqual(want);
    const held = world.subnetUsage(subnetId)?.held.map(({ address }) => address) ?? [];
    expect(new Set(held).size).toBe(held.length);
  });

  it('promises the addresses that were made in advance, and no others', () => {
    const promised = standing('none', { 'West US': { precreatedAddress: '20.93.4.5' } });
    const after = (options: WorldOptions): string[] => {
      const world = World.create(options);
      world.execute({ type: 'service.migrate', name: 'contoso', mode: 'NewIp' });
      world.advanceTo(world.nowMs + 30 * 86_400_000);
      return addresses(world);
    };
    expect(after(promised)).toEqual(['20.93.4.5']);
    expect(after(standing('none', {}))).not.toContain('20.93.4.5');
  });

  it.each<{ options: WorldOptions; says: RegExp }>([
    { options: { resourceGroups: [{ name: 'rg', location: 'Atlantis' }] }, says: /`resourceGroups\.0\.location` to be a region of Azure; got `Atlantis`/ },
    { options: { resources: [{ ...publicIp, address: '1.2.3.4' }, { ...publicIp, id: `${publicIp.id}2`, address: '1.2.3.4' }] }, says: /pip holds 1\.2\.3\.4; .*pip2 cannot have it too/ },
    { options: { resources: [card('a', '10.0.0.4')] }, says: /nic makes no sense: The subnet .* does not exist/ },
    { options: standing('internal', { 'West US': { privateAddress: '10.99.0.4' } }), says: /10\.99\.0\.4 lies outside of .*apim, which is 10\.20\.1\.0\/28/ },
    { options: { populations: [{ name: 'a' } as never] }, says: /service/ },
  ])('complains where it makes no sense: $says', ({ options, says }) => {
    expect(() => World.create(options)).toThrow(says);
  }); // prettier-ignore

  it('says nothing of what was not said', () => {
    const plain: CompleteWorldOptions = World.create().options;
    expect(Object.keys(plain)).toEqual([
      'name', 'seed', 'era', 'start', 'durations', 'azureTtlSeconds', 'subscriptionId', 'tenantId', 'services',
    ]); // prettier-ignore
  });
});
