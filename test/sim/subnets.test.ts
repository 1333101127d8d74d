import { describe, expect, it } from 'vitest';
import type { Tier } from '../../src/model/index.ts';
import { type ServiceConfiguration, type ServiceSeed, type SubnetUsage, World } from '../../src/sim/index.ts';
import { put, putInterface, putNetwork, putPublicIp } from '../helpers/network.ts';

const minute = 60_000;

function seeded(...services: ServiceSeed[]): World {
  return World.create({ services });
}

/** The subnet that the first instance of a world stands in, or another one's. */
function home(world: World, name = [...world.services.keys()][0] as string): SubnetUsage {
  const subnet = world.service(name)?.configuration.subnetResourceId ?? '';
  return world.subnetUsage(subnet) as SubnetUsage;
}

const last = (address: string): number => Number(address.split('.').at(-1));
const held = (usage: SubnetUsage): number[] => usage.held.map(({ address }) => last(address));

function privateOf(world: World, name: string): string | undefined {
  return world.describe(name)?.locations[0]?.vips.findLast(({ kind }) => kind === 'private')?.address;
}

describe('an instance in a subnet', () => {
  it.each<{ tier: Tier; capacity: number; vnet: 'external' | 'internal'; want: number[] }>([
    { tier: 'Premium', capacity: 1, vnet: 'external', want: [4, 5] },
    { tier: 'Premium', capacity: 1, vnet: 'internal', want: [4, 5, 6] },
    { tier: 'Premium', capacity: 3, vnet: 'internal', want: [4, 5, 6, 7, 8, 9, 10] },
    { tier: 'Developer', capacity: 1, vnet: 'external', want: [4] },
    { tier: 'Developer', capacity: 1, vnet: 'internal', want: [4, 5] },
  ])('$tier, $capacity units, $vnet holds $want there [D4, D4.order]', ({ tier, capacity, vnet, want }) => {
    const world = seeded({ name: 'alpha', vnet, sku: { name: tier, capacity } });
    expect(held(home(world))).toEqual(want);
    expect(home(world)).toMatchObject({ size: 251, free: 251 - want.length });
  });

  it('holds as many as its new number of units needs, and while more are added holds them already [D4]', () => {
    const world = seeded({ name: 'alpha', vnet: 'external' });
    const to = (capacity: number): void => {
      const configuration = { ...(world.service('alpha')?.configuration as ServiceConfiguration), capacity };
      world.execute({ type: 'service.update', name: 'alpha', configuration });
    };
    to(3);
    expect(held(home(world))).toEqual([4, 5, 6, 7, 8, 9]);
    world.execute({ type: 'service.fail', name: 'alpha', failure: { code: 'Stop', message: 'Told to.' } });
    world.advanceTo(world.nowMs + 60 * minute);
    expect(held(home(world))).toEqual([4, 5]);
    to(3);
    world.advanceTo(world.nowMs + 60 * minute);
    to(2);
    world.advanceTo(world.nowMs + 60 * minute);
    expect(held(home(world))).toEqual([4, 5, 6, 7]);
  });

  it('holds twice as many while it migrates within it, and none too many afterwards [D3, D4]', () => {
    const world = seeded({ name: 'alpha', vnet: 'internal' });
    world.execute({ type: 'service.migrate', name: 'alpha', mode: 'NewIp' });
    expect(home(world).held).toHaveLength(6);
    world.advanceTo(world.startMs + 60 * minute);
    expect(home(world).held).toHaveLength(6);
    world.advanceTo(world.startMs + 285 * minute);
    expect(home(world).held).toHaveLength(3);
  });

  it('takes over the private address where that is preserved, and nobody else ever has it [C3]', () => {
    const world = seeded({ name: 'alpha', vnet: 'internal' });
    world.execute({ type: 'service.migrate', name: 'alpha', mode: 'PreserveIp' });
    for (let at = 0; at <= 60; at++) {
      world.advanceTo(world.startMs + at * minute);
      expect(home(world).held.filter(({ address }) => last(address) === 6)).toHaveLength(1);
    }
    expect(privateOf(world, 'alpha')).toBe('10.1.0.6');
    expect(home(world).held.find(({ address }) => last(address) === 6)?.holder).toBe('c2');
  });

  it('shares it with others, each with addresses of its own [D6]', () => {
    const subnet = 'shared/apim';
    const world = seeded(
      { name: 'alpha', vnet: 'internal', resourceGroup: 'rg', subnet },
      { name: 'bravo', vnet: 'external', resourceGroup: 'rg', subnet },
      { name: 'charlie', vnet: 'internal', resourceGroup: 'rg', subnet },
    );
    expect(held(home(world))).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
    expect(home(world).tenants.map(({ service, as, platform }) => [service, as, platform])).toEqual([
      ['alpha', 'stands', 'stv1'],
      ['bravo', 'stands', 'stv1'],
      ['charlie', 'stands', 'stv1'],
    ]);
  });
});

describe('the private address of compute that moves', () => {
  it('is one of the eight lowest that are free, another one for another seed [C7.private, C24]', () => {
    const drawn = Array.from({ length: 80 }, (_, seed) => {
      const world = World.create({ seed, services: [{ name: 'alpha', vnet: 'internal' }] });
      world.execute({ type: 'service.migrate', name: 'alpha', mode: 'NewIp' });
      return last(privateOf(world, 'alpha') as string);
    });
    // .4 to .6 are the old compute's, .7 and .8 those of the units of the new one.
    expect([...new Set(drawn)].sort((a, b) => a - b)).toEqual([9, 10, 11, 12, 13, 14, 15, 16]);
  });

  it('is the lowest free one where it is first created', () => {
    const world = World.create();
    const { apim = '' } = putNetwork(world);
    const seed = seeded({ name: 'alpha', vnet: 'internal' }).service('alpha')
      ?.configuration as ServiceConfiguration;
    const configuration = { ...seed, subnetResourceId: apim };
    world.execute({ type: 'service.create', resourceGroup: 'rg', name: 'alpha', configuration });
    world.advanceTo(world.nowMs + 60 * minute);
    expect(privateOf(world, 'alpha')).toBe('10.200.0.6');
  });
});

describe('a small subnet', () => {
  it.each<{ subnetPrefix: number; vnet: 'external' | 'internal'; fits: boolean }>([
    { subnetPrefix: 29, vnet: 'internal', fits: false }, // 3 addresses, all taken
    { subnetPrefix: 29, vnet: 'external', fits: false },
    { subnetPrefix: 28, vnet: 'internal', fits: true }, // 11, of which 3 are taken
    { subnetPrefix: 28, vnet: 'external', fits: true },
  ])(
    'of /$subnetPrefix has room for a copy of one $vnet unit: $fits [D3, D4, V.size]',
    ({ subnetPrefix, vnet, fits }) => {
      const world = seeded({ name: 'alpha', vnet, subnetPrefix });
      const before = JSON.stringify(world.save());
      const answer = world.execute({ type: 'service.migrate', name: 'alpha', mode: 'NewIp' });
      expect(answer).toMatchObject(fits ? { kind: 'started' } : { refusal: { rule: 'subnet.room' } });
      expect(JSON.stringify(world.save()) === before).toBe(!fits);
    },
  );

  it('takes one instance after the other, and two at once do not fit [D6]', () => {
    const shared = {
      vnet: 'internal',
      resourceGroup: 'rg',
      subnet: 'shared/apim',
      subnetPrefix: 28,
    } as const;
    const world = seeded({ name: 'alpha', ...shared }, { name: 'bravo', ...shared });
    const migrate = (name: string) => world.execute({ type: 'service.migrate', name, mode: 'PreserveIp' });
    expect(migrate('alpha')).toMatchObject({ kind: 'started' });
    expect(migrate('bravo')).toMatchObject({ kind: 'started' }); // 6 + 2 units make 10 of 11
    const small = { ...shared, sku: { name: 'Premium', capacity: 2 } } as const;
    const tight = seeded({ name: 'alpha', ...small }, { name: 'bravo', ...small });
    expect(home(tight)).toMatchObject({ size: 11, free: 1 });
    expect(tight.execute({ type: 'service.migrate', name: 'alpha', mode: 'PreserveIp' })).toMatchObject({
      refusal: { rule: 'subnet.room' },
    });
  });

  it('has no room for more units either, and refuses those [D4]', () => {
    const world = seeded({ name: 'alpha', vnet: 'internal', subnetPrefix: 29 });
    const configuration = { ...(world.service('alpha')?.configuration as ServiceConfiguration), capacity: 2 };
    const before = JSON.stringify(world.save());
    expect(world.execute({ type: 'service.update', name: 'alpha', configuration })).toMatchObject({
      refusal: { rule: 'subnet.roomToGrow' },
    });
    expect(JSON.stringify(world.save())).toBe(before);
  });

  it('cannot be seeded with more than it holds', () => {
    const shared = {
      vnet: 'internal',
      resourceGroup: 'rg',
      subnet: 'shared/apim',
      subnetPrefix: 29,
    } as const;
    expect(() => seeded({ name: 'alpha', ...shared }, { name: 'bravo', ...shared })).toThrow(
      'No room for 3 addresses is left in `shared/apim`.',
    );
  });
});

describe('a resource of the network', () => {
  it('cannot go while an instance depends on it, and can when that is gone', () => {
    const world = seeded({ name: 'alpha', vnet: 'external', publicIp: true });
    const ids = [...world.resources.values()].filter(({ type }) => !type.endsWith('SecurityGroups'));
    const remove = () => ids.map(({ id }) => world.execute({ type: 'resource.delete', id }).kind);
    expect(remove()).toEqual(ids.map(() => 'refused'));
    world.execute({ type: 'service.delete', name: 'alpha', keep: 'nothing' });
    world.advanceTo(world.nowMs + 180 * minute);
    expect(remove()).toEqual(ids.map(() => 'done'));
  });

  it('is refused where it makes no sense: interfaces outside of their subnet, or on an address that is taken', () => {
    const world = seeded({ name: 'alpha', vnet: 'internal' });
    const subnet = home(world).subnetId;
    for (const address of ['10.1.0.3', '10.1.0.255', '10.1.1.4', '10.1.0.6'])
      expect(() => putInterface(world, 'parked', subnet, address)).toThrow('was not taken');
    putInterface(world, 'parked', subnet);
    expect(held(home(world))).toEqual([4, 5, 6, 7]);
    expect(() => putInterface(world, 'lost', `${subnet}-2`)).toThrow('does not exist');
  });

  it('keeps its subnet from being taken away or made smaller while anybody stands there', () => {
    const world = seeded({ name: 'alpha', vnet: 'internal' });
    const network = [...world.resources.values()].find(({ type }) => type.endsWith('virtualNetworks'));
    const body = structuredClone(network?.body) as {
      properties: { subnets: { properties: { addressPrefix: string } }[] };
    };
    const before = JSON.stringify(world.save());
    for (const subnet of body.properties.subnets) subnet.properties.addressPrefix = '10.1.0.0/28';
    const write = (to: object): void =>
      put(world, network?.id ?? '', 'Microsoft.Network/virtualNetworks', to as Record<string, never>);
    expect(() => write(body)).toThrow('subnet.prefixInUse');
    expect(() => write({ ...body, properties: { ...body.properties, subnets: [] } })).toThrow('subnet.inUse');
    expect(JSON.stringify(world.save())).toBe(before);
  });

  it('gives its own address to the compute that names it, and has it back when that is gone', () => {
    const world = seeded({ name: 'alpha', vnet: 'external' });
    const { apim = '' } = putNetwork(world);
    const id = putPublicIp(world, 'own');
    const address = world.resources.get(id.toLowerCase())?.address;
    const { configuration } = world.service('alpha') as { configuration: ServiceConfiguration };
    const moved = { ...configuration, subnetResourceId: apim, publicIpAddressId: id };
    world.execute({ type: 'service.update', name: 'alpha', configuration: moved });
    world.advanceTo(world.nowMs + 60 * minute);
    expect(world.describe('alpha')?.locations[0]?.vips[0]?.address).toBe(address);
    expect(world.publicIpUser(id)).toBe('alpha');
    world.execute({ type: 'service.delete', name: 'alpha', keep: 'nothing' });
    world.advanceTo(world.nowMs + 60 * minute);
    expect([world.publicIpUser(id), world.resources.get(id.toLowerCase())?.address]).toEqual([null, address]);
    expect(world.save().addresses.holders).toEqual([[address, id]]);
  });
});
