import { expect, it } from 'vitest';
import { World } from '../../src/sim/index.ts';
import { without } from '../helpers/without.ts';

const hour = 3_600_000;

it('a location that was to be added and failed leaves the service online as it was, and able to be deleted', () => {
  const world = World.create({ services: [{ name: 'contoso' }] });
  const { configuration } = world.service('contoso') ?? {};
  const before = without(world.describe('contoso') ?? {}, 'now', 'lastFailure');
  const more = {
    ...configuration,
    additionalLocations: [
      { location: 'Japan East', subnetResourceId: null, publicIpAddressId: null, other: {} },
    ],
  } as NonNullable<typeof configuration>;
  world.execute({ type: 'service.update', name: 'contoso', configuration: more });
  world.execute({ type: 'service.fail', name: 'contoso', failure: { code: 'Stop', message: 'Told to.' } });
  world.advanceTo(world.nowMs + hour);
  expect(world.describe('contoso')).toMatchObject(before);
  expect(world.describe('contoso')?.locations).toHaveLength(1);

  world.execute({ type: 'service.delete', name: 'contoso', keep: 'nothing' });
  world.advanceTo(world.nowMs + hour);
  expect(world.services.size).toBe(0);
});
