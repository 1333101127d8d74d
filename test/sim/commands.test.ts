import { describe, expect, it } from 'vitest';
import {
  precreatedIpsProperty,
  RehearsalError,
  type ServiceConfiguration,
  World,
} from '../../src/sim/index.ts';

describe('what is not there', () => {
  it.each([
    { type: 'service.update', name: 'nobody', configuration: {} as ServiceConfiguration },
    { type: 'service.migrate', name: 'nobody', mode: 'NewIp' },
    { type: 'service.delete', name: 'nobody', keep: 'nothing' },
    { type: 'service.undelete', name: 'nobody' },
    { type: 'service.purge', name: 'nobody' },
    { type: 'service.fail', name: 'nobody', failure: { code: 'Stop', message: 'Told to.' } },
    { type: 'entity.put', service: 'nobody', path: 'apis/a', properties: {} },
    { type: 'entity.delete', service: 'nobody', path: 'apis/a' },
    { type: 'group.delete', name: 'nobody' },
  ] as const)('cannot be told: $type', (command) => {
    const world = World.create();
    expect(() => world.execute(command)).toThrow(RehearsalError);
    expect(() => world.execute(command)).toThrow('`nobody`');
    expect(world.recipe.journal).toEqual([]);
  });
});

describe('what an instance holds', () => {
  it('goes with what it stands below, whatever the case of its letters', () => {
    const world = World.create({ services: [{ name: 'contoso' }] });
    for (const path of ['apis/echo', 'apis/echo/policies/policy', 'apis/echo-2']) {
      world.execute({ type: 'entity.put', service: 'contoso', path, properties: {} });
    }
    world.execute({ type: 'entity.delete', service: 'contoso', path: 'APIs/Echo' });
    expect([...(world.service('contoso')?.entities.keys() ?? [])]).toEqual(['apis/echo-2']);
  });

  it('keeps the spelling it began with, and has a new ETag each time', () => {
    const world = World.create({ services: [{ name: 'contoso' }] });
    const etags = ['apis/Echo', 'APIS/echo'].map((path) => {
      world.execute({ type: 'entity.put', service: 'contoso', path, properties: { path } });
      return world.service('contoso')?.entities.get('apis/echo')?.etag;
    });
    expect(new Set(etags).size).toBe(2);
    expect(world.service('contoso')?.entities.get('apis/echo')).toMatchObject({
      path: 'apis/Echo',
      properties: { path: 'APIS/echo' },
    });
  });

  it('has its promised addresses under the name the documents give', () => {
    expect(precreatedIpsProperty).toBe('Microsoft.WindowsAzure.ApiManagement.Stv2MigrationPreCreatedIps');
  });
});
