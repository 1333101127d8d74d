import { expect, it } from 'vitest';
import { type ServiceConfiguration, World } from '../../src/sim/index.ts';
import { putNetwork } from '../helpers/network.ts';

it('a check says of stv2 too what makes its new compute fail half an hour later: here that it brings no public IP', () => {
  const world = World.create({ era: '2024-03', services: [{ name: 'contoso', platform: 'stv2' }] });
  const { apim: subnetResourceId = '' } = putNetwork(world);
  const [checked] = world.preflight('contoso', 'vnet-update', { subnetResourceId });
  expect(checked).toMatchObject({ ready: false, refusal: null });

  const { configuration } = world.service('contoso') as { configuration: ServiceConfiguration };
  const moved = { ...configuration, network: 'External', subnetResourceId } as const;
  world.execute({ type: 'service.update', name: 'contoso', configuration: moved });
  world.advanceTo(world.nowMs + 3_600_000);
  expect([...world.operations.values()]).toMatchObject([{ failure: { code: 'ActivationFailed' } }]);
});
