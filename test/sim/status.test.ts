import { describe, expect, it } from 'vitest';
import { World } from '../../src/sim/index.ts';

const minute = 60_000;

function at30(): World {
  const customDomains = [
    { name: 'api.contoso.com', record: 'A' },
    { name: 'www.contoso.com', record: 'CNAME' },
  ] as const;
  const world = World.create({ services: [{ name: 'contoso', vnet: 'external', customDomains }] });
  world.execute({ type: 'service.migrate', name: 'contoso', mode: 'PreserveIp' });
  world.advanceTo(world.startMs + 30 * minute);
  return world;
}

describe('the status of an instance, 30 minutes into an external, preserving migration', () => {
  it('has the shape that is promised to users', () => {
    const world = at30();
    const { names, ...status } = world.describe('CONTOSO') ?? {};
    expect(status).toEqual({
      name: 'contoso',
      id: `/subscriptions/${world.options.subscriptionId}/resourceGroups/rg-contoso/providers/Microsoft.ApiManagement/service/contoso`,
      now: '2024-08-19T00:30:00Z',
      platformVersion: 'stv1',
      provisioningState: 'Updating',
      targetProvisioningState: 'Updating',
      path: 'same-subnet/external/preserve',
      phase: 'cutover',
      phaseEndsAt: '2024-08-19T00:45:00Z',
      configurationLockedUntil: '2024-08-19T00:45:00Z',
      lastFailure: null,
      locations: [
        {
          location: 'West US',
          platformVersion: 'stv1',
          phase: 'cutover',
          compute: [
            { id: 'c1', platform: 'stv1', role: 'active', serving: true },
            { id: 'c2', platform: 'stv2', role: 'incoming', serving: true },
          ],
          vips: [
            { address: '198.18.0.1', kind: 'public', answeredBy: null },
            { address: '198.18.0.2', kind: 'temporary', answeredBy: 'c2' },
          ],
        },
      ],
    });
    const shared = { endpoint: 'gateway', view: 'public' };
    expect(names?.filter(({ endpoint }) => endpoint === 'gateway')).toEqual([
      {
        ...shared,
        name: 'contoso.azure-api.net',
        kind: 'default',
        resolvesTo: ['198.18.0.2'],
        reaches: 'stv2',
      },
      { ...shared, name: 'api.contoso.com', kind: 'customA', resolvesTo: ['198.18.0.1'], reaches: null },
      {
        ...shared,
        name: 'www.contoso.com',
        kind: 'customCname',
        resolvesTo: ['198.18.0.2'],
        reaches: 'stv2',
      },
    ]);
  });

  it('tells of a failed attempt: when, in which phase, and what its client was told', () => {
    const world = at30();
    const failure = { code: 'ActivationFailed', message: 'No capacity.' };
    world.execute({ type: 'service.fail', name: 'contoso', failure });
    const lastFailure = { at: '2024-08-19T00:30:00Z', phase: 'cutover', ...failure };
    expect(world.describe('contoso')).toMatchObject({ phase: 'rollingBack', lastFailure });
    world.advanceTo(world.nowMs + 60 * minute);
    expect(world.describe('contoso')).toMatchObject({ phase: 'steady', path: null, lastFailure });
  });

  it('is unknown for a service that is not there', () => {
    expect(at30().describe('fabrikam')).toBeUndefined();
  });
});

describe('the names of an instance', () => {
  it('are those of all endpoints and of every location, in public, where a public address serves', () => {
    const world = World.create({
      services: [{ name: 'contoso', vnet: 'external', additionalLocations: ['Japan East'] }],
    });
    const [west, japan] = ['198.18.0.1', '198.18.0.2'];
    expect(
      world.describe('contoso')?.names.map(({ name, view, resolvesTo }) => [name, view, ...resolvesTo]),
    ).toEqual([
      ['contoso.azure-api.net', 'public', west],
      ['contoso.portal.azure-api.net', 'public', west],
      ['contoso.developer.azure-api.net', 'public', west],
      ['contoso.management.azure-api.net', 'public', west],
      ['contoso.scm.azure-api.net', 'public', west],
      ['contoso.configuration.azure-api.net', 'public', west],
      ['contoso-westus-01.regional.azure-api.net', 'public', west],
      ['contoso-japaneast-01.regional.azure-api.net', 'public', japan],
    ]);
  });

  it('are the customer’s own inside the network of an internal instance, and management alone in public', () => {
    const world = World.create({
      services: [
        { name: 'contoso', vnet: 'internal', customDomains: [{ name: 'api.contoso.com', record: 'A' }] },
      ],
    });
    const inside = '10.1.0.6';
    expect(
      world.describe('contoso')?.names.map(({ name, view, resolvesTo }) => [name, view, ...resolvesTo]),
    ).toEqual([
      ['contoso.management.azure-api.net', 'public', '198.18.0.1'],
      ['contoso.azure-api.net', 'vnet', inside],
      ['contoso.portal.azure-api.net', 'vnet', inside],
      ['contoso.developer.azure-api.net', 'vnet', inside],
      ['contoso.management.azure-api.net', 'vnet', inside],
      ['contoso.scm.azure-api.net', 'vnet', inside],
      ['api.contoso.com', 'vnet', inside],
    ]);
  });
});

describe('a service in several locations', () => {
  it('is as old as its oldest location, and busy while any is [A9, P14, P14.longer]', () => {
    const world = World.create({
      services: [{ name: 'contoso', additionalLocations: ['Japan East', 'North Europe'] }],
    });
    world.execute({ type: 'service.migrate', name: 'contoso', mode: 'NewIp' });
    const seen = (): unknown => {
      const { platformVersion, provisioningState, locations } = world.describe('contoso') ?? {
        locations: [],
      };
      return [provisioningState, platformVersion, ...locations.map((each) => each.platformVersion)].join(' ');
    };
    world.advanceTo(world.startMs + 75 * minute - 1);
    expect(seen()).toBe('Updating stv1 stv1 stv1 stv1');
    world.advanceTo(world.startMs + 75 * minute);
    expect(seen()).toBe('Succeeded stv2 stv2 stv2 stv2');
  });
});
