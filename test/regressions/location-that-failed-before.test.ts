import { expect, it } from 'vitest';
import { World } from '../../src/sim/index.ts';
import { putNetwork } from '../helpers/network.ts';

const hour = 3_600_000;

it('one location moves and arrives, though another one has failed some time before', () => {
  const services = [{ name: 'contoso', vnet: 'external', additionalLocations: ['Japan East'] }] as const;
  const world = World.create({ services });
  const { apim: subnetResourceId } = putNetwork(world);
  world.execute({ type: 'service.migrate', name: 'contoso', mode: 'NewIp' });
  world.execute({ type: 'service.fail', name: 'contoso', failure: { code: 'Stop', message: 'Told to.' } });
  world.advanceTo(world.nowMs + hour);

  const form = { location: 'West US', subnetResourceId, mode: 'NewIp', retainOldCompute: false } as const;
  world.execute({ type: 'service.blade', name: 'contoso', ...form });
  world.advanceTo(world.nowMs + hour);
  const [, blade] = [...world.operations.values()];
  expect(blade).toMatchObject({ kind: 'blade', failure: null });
  expect(world.service('contoso')?.configuration.subnetResourceId).toBe(subnetResourceId);
  expect(world.describe('contoso')?.locations.map(({ platformVersion }) => platformVersion)).toEqual([
    'stv2',
    'stv1',
  ]);
});
