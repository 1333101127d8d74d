import { describe, expect, it } from 'vitest';
import { type Backend, type Population, trafficOf, watch, World } from '../../../src/sim/index.ts';
import { callers } from './callers.ts';

const minute = 60_000;
const backend: Backend = { name: 'orders', network: null, admits: ['any'] };
const pinned: Population = { ...callers, name: 'pinned', hostName: 'api.contoso.com', backend: 'orders' };

function worldOf(): World {
  const customDomains = [{ name: 'api.contoso.com', record: 'A' as const }];
  return World.create({ services: [{ name: 'contoso', vnet: 'external', customDomains }] });
}

describe('populations and backends of a world', () => {
  it('are put, replaced and taken away, and saved and replayed with it', () => {
    const world = worldOf();
    world.execute({ type: 'backend.put', backend });
    world.execute({ type: 'population.put', population: pinned });
    world.execute({ type: 'population.put', population: callers });
    world.execute({ type: 'population.put', population: { ...pinned, name: 'PINNED', clients: 5 } });
    expect(world.populations).toEqual([{ ...pinned, name: 'PINNED', clients: 5 }, callers]);
    for (const copy of [World.load(world.save()), World.replay(world.recipe)]) {
      expect(copy.populations).toEqual(world.populations);
      expect(copy.backends).toEqual([backend]);
    }
    world.execute({ type: 'population.delete', name: 'pinned' });
    world.execute({ type: 'backend.delete', name: 'Orders' });
    expect([world.populations, world.backends]).toEqual([[callers], []]);
  });

  it.each<[field: string, over: Record<string, unknown>]>([
    ['name', { name: 'a b' }],
    ['service', { service: 'nobody' }],
    ['hostName', { hostName: 'https://api.contoso.com' }],
    ['clients', { clients: 0 }],
    ['clients', { clients: 100_001 }],
    ['clients', { clients: 1.5 }],
    ['everyMs', { everyMs: 0 }],
    ['everyMs', { everyMs: '1s' }],
    ['view', { view: 'vnet:nowhere' }],
    ['address', { address: '10.0.0.256' }],
    ['keepAlive', { keepAlive: 'yes' }],
    ['resolver.kind', { resolver: { kind: 'constructor' } }],
    ['resolver.seconds', { resolver: { kind: 'minimum' } }],
    ['resolver.seconds', { resolver: { kind: 'serveStale', seconds: -1 } }],
    ['resolver.address', { resolver: { kind: 'hosts', address: 'a' } }],
    ['resolver.seconds', { resolver: { kind: 'honest', seconds: 5 } }],
    ['resolver.address', { resolver: { kind: 'forever', address: '198.18.0.1' } }],
    ['allows', { allows: ['10.0.0.1/24'] }],
    ['allows', { allows: 'some' }],
    ['backend', { backend: 'nobody' }],
  ])('a population without a sensible %s is refused, and the field named: %j', (field, over) => {
    const world = worldOf();
    const population = { ...callers, ...over } as Population;
    const refused = expect.objectContaining({ name: 'RehearsalError', field }) as Error;
    expect(() => world.execute({ type: 'population.put', population })).toThrow(refused);
    expect(() => watch(world, { populations: [population], backends: [] }, world.nowMs)).toThrow(refused);
    expect(world.recipe.journal).toEqual([]);
  });

  it.each(['www.fabrikam.com', 'Fabrikam.portal.azure-api.net.'])(
    'a population calls an instance by no name of another: %s',
    (hostName) => {
      const fabrikam = {
        name: 'fabrikam',
        customDomains: [{ name: 'www.fabrikam.com', record: 'CNAME' as const }],
      };
      const world = World.create({ services: [{ name: 'contoso' }, fabrikam] });
      const population = { ...callers, hostName };
      expect(() => world.execute({ type: 'population.put', population })).toThrow(
        `Expected \`hostName\` to be a name of contoso, and not one of fabrikam; got \`${hostName}\`.`,
      );
      const scene = { populations: [population], backends: [] };
      expect(() => watch(world, scene, world.nowMs)).toThrow(/not one of fabrikam/);
      world.execute({ type: 'population.put', population: { ...population, service: 'Fabrikam' } });
    },
  );

  it.each<[field: string, over: Record<string, unknown>]>([
    ['name', { name: '' }],
    ['network', { network: 'nowhere' }],
    ['admits', { admits: ['everybody'] }],
    ['admits', { admits: 'any' }],
  ])('a backend without a sensible %s is refused, and the field named: %j', (field, over) => {
    const world = worldOf();
    const put = { type: 'backend.put', backend: { ...backend, ...over } as Backend } as const;
    expect(() => world.execute(put)).toThrow(expect.objectContaining({ name: 'RehearsalError', field }));
  });

  it('a backend stays as long as requests end at it; what is not there cannot be taken away', () => {
    const world = worldOf();
    world.execute({ type: 'backend.put', backend });
    world.execute({ type: 'population.put', population: pinned });
    expect(() => world.execute({ type: 'backend.delete', name: 'orders' })).toThrow(
      'Requests of the population pinned end at the backend `orders`; take the population away first.',
    );
    expect(() => world.execute({ type: 'backend.delete', name: 'x' })).toThrow('there are: orders.');
    expect(() => world.execute({ type: 'population.delete', name: 'x' })).toThrow('there are: pinned.');
  });
});

describe('the traffic of a world', () => {
  it('is what its populations have lived through since it began, with all that was done to it', () => {
    const world = worldOf();
    world.advanceTo(world.nowMs + 10 * minute);
    world.execute({ type: 'service.migrate', name: 'contoso', mode: 'PreserveIp' });
    world.execute({ type: 'backend.put', backend });
    world.execute({ type: 'population.put', population: pinned });
    world.advanceTo(world.nowMs + 60 * minute);
    const before = world.save();
    const [experience] = trafficOf(world);
    expect(experience).toMatchObject({
      population: pinned,
      requests: 70 * 60 * 60,
      lost: 20 * 60 * 60,
      firstFailureMs: world.startMs + 35 * minute,
      longestOutageMs: 20 * minute,
    });
    expect(world.save()).toEqual(before);
  });

  it('begins once the instance serves, where that was made on the way', () => {
    const world = World.create();
    world.execute({ type: 'group.put', name: 'g', location: 'West US', tags: {} });
    world.advanceTo(world.nowMs + 10 * minute);
    const { configuration } = worldOf().service('contoso') ?? {};
    if (configuration === undefined) throw new Error('there is no contoso');
    const outside = { ...configuration, network: 'None', subnetResourceId: null, hostnames: [] } as const;
    world.execute({ type: 'service.create', resourceGroup: 'g', name: 'contoso', configuration: outside });
    world.execute({ type: 'population.put', population: callers });
    expect(trafficOf(world)).toMatchObject([{ requests: 0, lost: 0 }]);
    expect(world.advanceUntil(() => world.describe('contoso')?.provisioningState === 'Succeeded')).toBe(true);
    world.advanceTo(world.nowMs + 5 * minute);
    expect(trafficOf(world)).toMatchObject([{ requests: 5 * 60 * 60, servedByOld: 5 * 60 * 60, lost: 0 }]);
  });

  it('goes on against an instance that is deleted: all is lost from then on', () => {
    const world = worldOf();
    world.execute({ type: 'population.put', population: callers });
    world.advanceTo(world.nowMs + minute);
    world.execute({ type: 'service.delete', name: 'contoso', keep: 'nothing' });
    world.advanceTo(world.nowMs + 180 * minute);
    const [experience] = trafficOf(world);
    expect(experience?.losses.at(-1)).toMatchObject({ kind: 'unresolved', phase: 'deleted', why: 'dns' });
  });

  it('is not counted where there would be too much of it', () => {
    const world = worldOf();
    const scene = { populations: [{ ...callers, clients: 100_000 }], backends: [] };
    expect(() => watch(world, scene, world.nowMs + 10 * 365 * 1_440 * minute)).toThrow(
      expect.objectContaining({ field: 'clients' }),
    );
  });
});

describe('faults', () => {
  it.each([
    { kind: 'dns.servfail', wants: 'unresolved' },
    { kind: 'dns.slow', wants: 'unresolved' },
    { kind: 'dns.truncated', wants: undefined },
  ] as const)('$kind is felt while it lasts, by those who ask: $wants', ({ kind, wants }) => {
    const world = worldOf();
    const { nowMs } = world;
    const fault = { id: 'f', kind, fromMs: nowMs + 2 * minute, untilMs: nowMs + 4 * minute };
    world.execute({ type: 'fault.put', fault });
    const populations = [callers, { ...callers, name: 'pool', resolver: { kind: 'pool' as const } }];
    const [asking, pool] = watch(world, { populations, backends: [] }, nowMs + 10 * minute);
    expect(asking?.losses.map((loss) => [loss.kind, loss.requests])).toEqual(
      wants === undefined ? [] : [[wants, 2 * 60 * 60]],
    );
    expect(pool?.lost).toBe(0);
  });

  it('a stale answer is served for as long as it may be', () => {
    const lost = [0, 60, 120, 600].map((seconds) => {
      const world = worldOf();
      const { nowMs } = world;
      world.execute({
        type: 'fault.put',
        fault: { id: 'f', kind: 'dns.servfail', fromMs: nowMs + 2 * minute, untilMs: nowMs + 4 * minute },
      });
      const resolver = { kind: 'serveStale', seconds } as const;
      const scene = { populations: [{ ...callers, resolver }], backends: [] };
      return watch(world, scene, nowMs + 10 * minute)[0]?.longestOutageMs;
    });
    expect(lost).toEqual([120_000, 60_000, 0, 0]);
  });
});
