import { expect, it } from 'vitest';
import { type Command, RehearsalError, World } from '../../src/sim/index.ts';

it('a service is not created over one of the same name, whatever its case', () => {
  const world = World.create({ services: [{ name: 'contoso' }] });
  const { configuration } = world.service('contoso') ?? {};
  world.execute({ type: 'service.migrate', name: 'contoso', mode: 'NewIp' });
  const before = world.save();
  const create = { type: 'service.create', resourceGroup: 'rg', name: 'CONTOSO', configuration } as const;
  expect(() => world.execute(create as Command)).toThrow(RehearsalError);
  expect(world.save()).toEqual(before);
  world.advanceTo(world.nowMs + 3_600_000);
  expect(world.describe('contoso')?.platformVersion).toBe('stv2');
});
