import { expect, it } from 'vitest';
import { type ServiceConfiguration, World } from '../../src/sim/index.ts';
import { putNetwork } from '../helpers/network.ts';

it('an A record of the customer stays where it was when the instance is put into a network', () => {
  const customDomains = [{ name: 'api.contoso.com', record: 'A' }] as const;
  const world = World.create({ services: [{ name: 'contoso', platform: 'stv2', customDomains }] });
  const record = () => world.describe('contoso')?.names.find(({ name }) => name === 'api.contoso.com');
  const before = record()?.resolvesTo;
  const configuration = {
    ...(world.service('contoso')?.configuration as ServiceConfiguration),
    network: 'External',
    subnetResourceId: putNetwork(world)['apim'] as string,
  } as const;
  world.execute({ type: 'service.update', name: 'contoso', configuration });
  world.advanceTo(world.nowMs + 3_600_000);
  expect(record()).toMatchObject({ kind: 'customA', resolvesTo: before, reaches: null });
});
