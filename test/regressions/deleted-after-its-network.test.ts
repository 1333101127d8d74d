import { expect, it } from 'vitest';
import { type ServiceConfiguration, World } from '../../src/sim/index.ts';
import { putNetwork } from '../helpers/network.ts';

const hour = 3_600_000;

it('an instance that never came to serve can be deleted, also when the network it was to stand in is gone', () => {
  const world = World.create({ services: [{ name: 'other', vnet: 'external' }] });
  const { apim = '' } = putNetwork(world);
  const configuration = {
    ...(world.service('other')?.configuration as ServiceConfiguration),
    subnetResourceId: apim,
  };
  world.execute({ type: 'service.create', resourceGroup: 'rg', name: 'contoso', configuration });
  const failure = { code: 'ActivationFailed', message: 'No capacity.' };
  world.execute({ type: 'service.fail', name: 'contoso', failure });
  world.advanceTo(world.nowMs + 3 * hour);
  expect(world.describe('contoso')?.provisioningState).toBe('Failed');

  const network = apim.slice(0, apim.indexOf('/subnets/'));
  expect(world.execute({ type: 'resource.delete', id: network })).toEqual({ kind: 'done' });
  const deletion = world.execute({ type: 'service.delete', name: 'contoso', keep: 'nothing' });
  expect(deletion).toMatchObject({ kind: 'started' });
  world.advanceTo(world.nowMs + hour);
  expect(world.describe('contoso')).toBeUndefined();
});
