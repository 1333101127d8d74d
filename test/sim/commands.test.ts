import { describe, expect, it } from 'vitest';
import {
  type Command,
  precreatedIpsProperty,
  RehearsalError,
  type ResourceType,
  type ServiceConfiguration,
  World,
} from '../../src/sim/index.ts';

describe('what is not there', () => {
  it.each([
    { type: 'service.update', name: 'nobody', configuration: {} as ServiceConfiguration },
    { type: 'service.migrate', name: 'nobody', mode: 'NewIp' },
    { type: 'service.blade', name: 'nobody', mode: 'NewIp', retainOldCompute: false },
    { type: 'service.announce', name: 'nobody', dropsNetwork: false, noticeMs: 0 },
    { type: 'service.unblock', name: 'nobody' },
    { type: 'service.upgrade', name: 'nobody' },
    { type: 'service.applyNetwork', name: 'nobody' },
    { type: 'service.autoscale', name: 'nobody', capacity: 2 },
    { type: 'resource.delete', id: 'nobody' },
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

describe('what makes no sense of an instance', () => {
  it.each<{ says: string; command: Command; why: string }>([
    {
      says: 'a location that it has not',
      command: {
        type: 'service.blade',
        name: 'contoso',
        mode: 'NewIp',
        retainOldCompute: false,
        location: 'Japan East',
      },
      why: '`contoso` has no location `Japan East`; it has West US.',
    },
    {
      says: 'to open it where nobody is shut out',
      command: { type: 'service.unblock', name: 'contoso' },
      why: 'Nobody is shut out of `contoso`: there is nothing to unblock.',
    },
    {
      says: 'to scale it by rules that are not there',
      command: { type: 'service.autoscale', name: 'contoso', capacity: 2 },
      why: 'No autoscale setting that is enabled names `contoso`.',
    },
    {
      says: 'a failure while nothing runs',
      command: { type: 'service.fail', name: 'contoso', failure: { code: 'Stop', message: 'Told to.' } },
      why: 'Nothing on `contoso` can fail now: it is Succeeded.',
    },
    {
      says: 'a kind of resource that nobody knows',
      command: {
        type: 'resource.put',
        id: '/a',
        resourceType: 'Microsoft.Web/sites' as ResourceType,
        body: {},
      },
      why: 'got `Microsoft.Web/sites`.',
    },
  ])('is misuse: $says', ({ command, why }) => {
    const world = World.create({ services: [{ name: 'contoso' }] });
    const before = JSON.stringify(world.save());
    expect(() => world.execute(command)).toThrow(RehearsalError);
    expect(() => world.execute(command)).toThrow(why);
    expect(JSON.stringify(world.save())).toBe(before);
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
