import { describe, expect, it } from 'vitest';
import type { ServiceConfiguration } from '../../../src/sim/index.ts';
import { Instance } from './instance.ts';

const others = ['East US', 'UK South'];
const spread = (vnet: 'none' | 'external' | 'internal', era: '2024-08' | '2024-03' = '2024-08'): Instance =>
  new Instance({ vnet, additionalLocations: others }, { era });

/** The platform of each location, the first one first. */
const platforms = ({ status }: Instance): string =>
  status.locations.map(({ platformVersion }) => platformVersion).join(' ');

const phases = ({ status }: Instance): string => status.locations.map(({ phase }) => phase).join(' ');

describe('one call on several locations', () => {
  it.each(['none', 'external', 'internal'] as const)(
    'takes all of them (%s), in 15 minutes more for each beyond the first [P14, P14.longer, C14, X19, X20]',
    (vnet) => {
      const instance = spread(vnet);
      instance.migrate('NewIp');
      expect(platforms(instance.at(74))).toBe('stv1 stv1 stv1');
      expect(instance.shown).toBe('Updating stv1');
      expect(platforms(instance.at(75))).toBe('stv2 stv2 stv2');
      expect(instance.shown).toBe('Succeeded stv2');
    },
  );

  it.each([1, 2, 3, 4])(
    'of %i locations ends when 15 minutes have passed for each more [P14.longer]',
    (count) => {
      const additionalLocations = ['East US', 'UK South', 'Japan East'].slice(0, count - 1);
      const instance = new Instance({ additionalLocations });
      instance.migrate('PreserveIp');
      expect(instance.ended()).toBe(45 + 15 * (count - 1));
    },
  );

  it('takes them in step [P14.together]', () => {
    const instance = spread('external');
    instance.migrate('PreserveIp');
    for (const [minute, phase] of [
      [0, 'building'],
      [54, 'building'],
      [55, 'cutover'],
      [74, 'cutover'],
      [75, 'steady'],
    ] as const)
      expect(phases(instance.at(minute))).toBe(Array(3).fill(phase).join(' '));
  });

  it.each(['West US', ...others])('goes back everywhere when it fails in %s [P14.together]', (location) => {
    const instance = spread('external');
    instance.migrate('NewIp');
    instance.at(30).fail(location);
    expect(phases(instance)).toBe('rollingBack rollingBack rollingBack');
    expect(platforms(instance.settled())).toBe('stv1 stv1 stv1');
    const told = instance.since.filter(({ event }) => event.startsWith('run.'));
    expect(
      told.filter(({ event }) => event === 'run.failed').map(({ detail }) => detail['location']),
    ).toEqual([location]);
    expect(told).toHaveLength(3);
  });

  it('outside of a network is what the blade gives, too [X19]', () => {
    const instance = spread('none');
    instance.blade({ mode: 'NewIp' });
    expect(phases(instance.at(1))).toBe('building building building');
    instance.ended();
    expect(platforms(instance)).toBe('stv2 stv2 stv2');
  });
});

describe('the blade on several locations of a network', () => {
  const move = (instance: Instance, location: string): string => {
    const { configuration } = instance;
    const places = [configuration, ...configuration.additionalLocations];
    const there = places.find((each) => each.location === location)?.subnetResourceId ?? '';
    const name = `to-${location.replaceAll(' ', '').toLowerCase()}`;
    return instance.blade({ location, subnetResourceId: twin(instance, there, name) });
  };

  /** Another network in the same region. */
  function twin({ world }: Instance, subnet: string, name: string): string {
    const network = subnet.replace(/\/subnets\/.*/, '');
    const found = [...world.resources.values()].find(({ id }) => id === network);
    const id = network.replace(/[^/]+$/, name);
    const put = { type: 'resource.put', id, resourceType: 'Microsoft.Network/virtualNetworks' } as const;
    world.execute({ ...put, body: found?.body ?? {} });
    return `${id}/subnets/apim`;
  }

  it('takes one in about 45 minutes, and leaves the others to serve [C14, P5, X20]', () => {
    const instance = spread('external');
    expect(move(instance, 'East US')).toBe('new-subnet/as-soon-as-possible');
    for (const minute of [0, 20, 44]) {
      expect(phases(instance.at(minute))).toBe('steady building steady');
      expect(instance.status.names.map(({ reaches }) => reaches)).not.toContain(null);
      expect(platforms(instance)).toBe('stv1 stv1 stv1');
    }
    expect(platforms(instance.at(45))).toBe('stv1 stv2 stv1');
  });

  it('counts the instance as migrated when the last of them is [P14, C14]', () => {
    const instance = spread('external');
    const shown = ['West US', ...others].map((location) => {
      move(instance, location);
      return instance.settled().shown;
    });
    expect(shown).toEqual(['Succeeded stv1', 'Succeeded stv1', 'Succeeded stv2']);
    expect(instance.status.platformVersion).toBe('stv2');
  });

  it('sends back alone what fails; what is done stays done [P14.alone]', () => {
    const instance = spread('external');
    move(instance, 'East US');
    instance.settled();
    move(instance, 'UK South');
    instance.at(20).fail('UK South');
    expect(platforms(instance.settled())).toBe('stv1 stv2 stv1');
  });

  it('knows of no location that is not there [X20]', () => {
    expect(() => spread('external').blade({ location: 'Japan East', subnetResourceId: 'any' })).toThrow(
      'has no location `Japan East`',
    );
  });
});

describe('every region', () => {
  const addresses = ({ status }: Instance): string[] =>
    status.locations.map(({ vips }) => vips.find(({ kind }) => kind === 'public')?.address ?? '');

  it('has an address of its own, and a name that leads there [C27, C25]', () => {
    const instance = spread('external');
    expect(new Set(addresses(instance)).size).toBe(3);
    const regional = instance.status.names.filter(({ endpoint }) => endpoint === 'regional');
    expect(regional.map(({ name, resolvesTo }) => [name, ...resolvesTo])).toEqual([
      ['contoso-westus-01.regional.azure-api.net', addresses(instance)[0]],
      ['contoso-eastus-01.regional.azure-api.net', addresses(instance)[1]],
      ['contoso-uksouth-01.regional.azure-api.net', addresses(instance)[2]],
    ]);
  });

  it.each(['stv1', 'stv2'] as const)(
    'that is added leaves the address of the first as it is on %s [C27]',
    (platform) => {
      const instance = new Instance({ platform });
      const before = addresses(instance);
      const additionalLocations: ServiceConfiguration['additionalLocations'] = [
        { location: 'Japan East', subnetResourceId: null, publicIpAddressId: null, other: {} },
      ];
      expect(instance.update({ additionalLocations })).toBe('update/infrastructure');
      instance.settled();
      expect(addresses(instance)).toEqual([...before, expect.any(String)]);
      expect(platforms(instance)).toBe(`${platform} ${platform}`);
    },
  );

  it('shows the platform it is on [A9]', () => {
    const instance = spread('none');
    expect(
      instance.status.locations.map(({ location, platformVersion }) => [location, platformVersion]),
    ).toEqual([
      ['West US', 'stv1'],
      ['East US', 'stv1'],
      ['UK South', 'stv1'],
    ]);
  });
});
