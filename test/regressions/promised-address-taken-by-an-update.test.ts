import { expect, it } from 'vitest';
import { World } from '../../src/sim/index.ts';
import { putNetwork, putPublicIp } from '../helpers/network.ts';

it.each([true, false])(
  'an address made in advance of a migration is for the migration: an update of the network takes another (its own: %s)',
  (own) => {
    const world = World.create({ services: [{ name: 'contoso', vnet: 'external' }] });
    const { configuration, precreated } = world.service('contoso') ?? {};
    const promised = precreated?.get('West US');
    const { apim = '' } = putNetwork(world);
    const publicIpAddressId = own ? putPublicIp(world, 'own') : null;
    const elsewhere = { ...configuration, subnetResourceId: apim, publicIpAddressId } as NonNullable<
      typeof configuration
    >;
    expect(world.execute({ type: 'service.update', name: 'contoso', configuration: elsewhere }).kind).toBe(
      'started',
    );
    const taken = (): string[] =>
      world.describe('contoso')?.locations[0]?.vips.map(({ address }) => address) ?? [];
    expect(taken()).toHaveLength(2);
    expect(taken()).not.toContain(promised);

    world.advanceTo(world.nowMs + 45 * 60_000);
    expect(taken()).toHaveLength(2);
    expect(taken()).not.toContain(promised);
    expect(world.save().addresses.holders.map(([address]) => address)).not.toContain(promised);
  },
);
