import { describe, expect, it } from 'vitest';
import { defaultName, regionalName } from '../../../src/model/index.ts';
import type { ServiceSeed } from '../../../src/sim/index.ts';
import { put, putPublicIp } from '../../helpers/network.ts';
import { Instance } from './instance.ts';

const customDomains = [
  { name: 'api.contoso.com', record: 'A' },
  { name: 'www.contoso.com', record: 'CNAME' },
] as const;
const gateway = 'contoso.azure-api.net';
const management = 'contoso.management.azure-api.net';

const known = (seed: Partial<ServiceSeed>): Instance => new Instance({ customDomains, ...seed });

/** The public address of the first location. */
function vip({ status }: Instance): string {
  return status.locations[0]?.vips.find(({ kind }) => kind === 'public')?.address ?? '';
}

/** What a custom name of the developer portal leads to that was pointed at the first address by hand. */
function portal({ status }: Instance, address: string): string {
  const [here] = status.locations;
  const by = here?.vips.find((each) => each.address === address)?.answeredBy;
  return here?.compute.find(({ id }) => id === by)?.platform ?? 'nobody';
}

/** Minute, then what a default name, an A record and a CNAME lead to. */
const reached: readonly {
  rows: string[];
  given: string;
  seed: Partial<ServiceSeed>;
  mode: 'PreserveIp' | 'NewIp';
  view?: 'vnet' | 'public';
  // minute, default name, A record, CNAME
  lines: readonly (readonly [number, string, string, string])[];
}[] = [
  {
    rows: ['C1', 'X13', 'X21', 'X38'],
    given: 'external, preserving',
    seed: { vnet: 'external' },
    mode: 'PreserveIp',
    lines: [
      [0, 'old stv1', 'old stv1', 'old stv1'],
      [24.9, 'old stv1', 'old stv1', 'old stv1'],
      [25, 'promised stv2', 'old nobody', 'promised stv2'],
      [44.9, 'promised stv2', 'old nobody', 'promised stv2'],
      [45, 'old stv2', 'old stv2', 'old stv2'],
    ],
  },
  {
    rows: ['C2', 'C20', 'X21', 'V.aRecord'],
    given: 'external, renewing',
    seed: { vnet: 'external' },
    mode: 'NewIp',
    lines: [
      [44.9, 'old stv1', 'old stv1', 'old stv1'],
      [45, 'promised stv2', 'old stv1', 'promised stv2'],
      [59.9, 'promised stv2', 'old stv1', 'promised stv2'],
      [60, 'promised stv2', 'old nobody', 'promised stv2'],
    ],
  },
  {
    rows: ['C3', 'C22', 'X13', 'X40'],
    given: 'internal, preserving',
    seed: { vnet: 'internal' },
    mode: 'PreserveIp',
    view: 'vnet',
    lines: [
      [24.9, 'old stv1', 'old stv1', 'old stv1'],
      [25, 'old nobody', 'old nobody', 'old nobody'],
      [44.9, 'old nobody', 'old nobody', 'old nobody'],
      [45, 'old stv2', 'old stv2', 'old stv2'],
    ],
  },
  {
    rows: ['C4', 'C22', 'V.aRecord'],
    given: 'internal, renewing',
    seed: { vnet: 'internal' },
    mode: 'NewIp',
    view: 'vnet',
    lines: [
      [45, 'old stv1', 'old stv1', 'old stv1'],
      [284.9, 'old stv1', 'old stv1', 'old stv1'],
      [285, 'old nobody', 'old nobody', 'old nobody'],
    ],
  },
  {
    rows: ['C11', 'X12'],
    given: 'no network, preserving',
    seed: {},
    mode: 'PreserveIp',
    lines: [
      [29.9, 'old stv1', 'old stv1', 'old stv1'],
      [30, 'old nobody', 'old nobody', 'old nobody'],
      [44.9, 'old nobody', 'old nobody', 'old nobody'],
      [45, 'old stv2', 'old stv2', 'old stv2'],
    ],
  },
  {
    rows: ['C12', 'C20', 'V.aRecord'],
    given: 'no network, renewing',
    seed: {},
    mode: 'NewIp',
    lines: [
      [44.9, 'old stv1', 'old stv1', 'old stv1'],
      [45, 'promised stv2', 'old stv1', 'promised stv2'],
      [60, 'promised stv2', 'old nobody', 'promised stv2'],
    ],
  },
];

describe('who is reached by which name, minute by minute', () => {
  it.each(reached)('$given $rows', ({ seed, mode, view = 'public', lines }) => {
    const instance = known(seed);
    instance.migrate(mode);
    for (const [minute, ...want] of lines) {
      instance.at(minute);
      const seen = [gateway, 'api.contoso.com', 'www.contoso.com'].map((name) => instance.name(name, view));
      expect([minute, ...seen]).toEqual([minute, ...want]);
    }
  });

  it.each([
    { special: false, minute: 30 },
    { special: true, minute: 60 },
  ])(
    'internal, preserving: nothing stands in for the address meanwhile (special: $special) [C3, C17]',
    (row) => {
      const instance = new Instance({ vnet: 'internal', special: row.special }, { era: '2024-11' });
      instance.migrate('PreserveIp', { withDowntime: row.special });
      expect(instance.at(row.minute).status.phase).toBe('cutover');
      expect(instance.vips).toEqual(['old public nobody', 'old private nobody']);
      expect(instance.name(management)).toBe('old nobody');
    },
  );

  it('the gateway serves on while zones are set, or an instance is put into a network [C10, C9]', () => {
    const spread = new Instance({ sku: { name: 'Premium', capacity: 2 } }, { era: '2022-03' });
    spread.update({ infrastructure: { ...spread.configuration.infrastructure, zones: ['1', '2'] } });
    const injected = new Instance({});
    injected.update({ network: 'External', subnetResourceId: injected.other() });
    for (const instance of [spread, injected]) {
      for (const minute of [1, 30, 44]) expect(instance.at(minute).name(gateway)).toBe('old stv1');
      expect(instance.at(45).name(gateway)).toBe('new stv2');
    }
  });

  it('in 2023-01 outside of a network the address is another one for a while, where nobody answers [X18.temporary]', () => {
    const instance = new Instance({ customDomains }, { era: '2023-01' });
    instance.migrate('PreserveIp');
    expect(instance.at(29.9).name(gateway)).toBe('old stv1');
    expect(instance.at(30).name(gateway)).toBe('promised nobody');
    expect(instance.at(44.9).name(gateway)).toBe('promised nobody');
    expect(instance.at(45).name(gateway)).toBe('old stv2');
  });

  it('in 2023-01 the old compute is down while the network is updated, from 2023-10 on it is not [C8.downtime]', () => {
    const during = (era: '2022-03' | '2023-01' | '2023-10' | '2024-03'): string => {
      const instance = new Instance({ vnet: 'external' }, { era });
      const publicIpAddressId = putPublicIp(instance.world, 'own');
      instance.update({ subnetResourceId: instance.other(), publicIpAddressId });
      return instance.at(20).name(gateway);
    };
    expect(during('2022-03')).toBe('old stv1');
    expect(during('2023-01')).toBe('old nobody');
    expect(during('2023-10')).toBe('old stv1');
    expect(during('2024-03')).toBe('old stv1');
  });
});

describe('the management name', () => {
  it.each(['none', 'external', 'internal'] as const)(
    'is kept by Azure and moves by itself (%s) [C21]',
    (vnet) => {
      const instance = known({ vnet });
      instance.migrate('NewIp');
      expect(instance.at(44).name(management)).toBe('old stv1');
      expect(instance.at(46).name(management)).toMatch(/^(promised|new) stv2$/);
      expect(instance.at(46).called(instance.status.names[0]?.resolvesTo[0] ?? '')).not.toBe('old');
    },
  );

  it('is the only public one of an internal instance; the rest is the customer’s to keep [C21, C22, C22.created]', () => {
    const { status } = known({ vnet: 'internal' });
    const names = (view: 'public' | 'vnet'): string[] =>
      status.names.filter((each) => each.view === view).map(({ name }) => name);
    expect(names('public')).toEqual([management]);
    expect(names('vnet')).toEqual([
      'contoso.azure-api.net',
      'contoso.portal.azure-api.net',
      'contoso.developer.azure-api.net',
      'contoso.management.azure-api.net',
      'contoso.scm.azure-api.net',
      'api.contoso.com',
      'www.contoso.com',
    ]);
  });

  it('of an instance that becomes internal gets companions once it serves there [C22.created]', () => {
    const instance = new Instance({ vnet: 'external', platform: 'stv2' });
    instance.update({ network: 'Internal' });
    expect(instance.at(10).status.names.filter(({ view }) => view === 'vnet')).toEqual([]);
    instance.settled();
    expect(instance.name(gateway, 'vnet')).toBe('new stv2');
    expect(instance.name(gateway)).toBe('no record');
  });
});

describe('the developer portal', () => {
  it.each(['PreserveIp', 'NewIp'] as const)('stays up by its default name (%s) [B10]', (mode) => {
    const instance = known({ vnet: 'external' });
    instance.migrate(mode);
    for (const minute of [0, 24, 26, 44, 46, 70])
      expect(instance.at(minute).name('contoso.developer.azure-api.net')).not.toMatch('nobody');
  });

  it('is lost by a name of its own that nobody moves, and only then [B10, V.aRecord]', () => {
    const instance = known({ vnet: 'external' });
    const address = vip(instance);
    instance.migrate('NewIp');
    expect(portal(instance.at(59), address)).toBe('stv1');
    expect(portal(instance.at(60), address)).toBe('nobody');
    expect(portal(instance, vip(instance))).toBe('stv2');
  });

  it('is down with the address it shares, whatever is promised of it [X40]', () => {
    const instance = known({ vnet: 'internal' });
    instance.migrate('PreserveIp');
    expect(instance.at(30).name('contoso.developer.azure-api.net', 'vnet')).toBe('old nobody');
  });
});

describe('a self-hosted gateway', () => {
  it.each([
    { mode: 'PreserveIp', want: 'old stv2' },
    { mode: 'NewIp', want: 'promised stv2' },
  ] as const)('finds its configuration by name, at $want after $mode [B11]', ({ mode, want }) => {
    const instance = known({ vnet: 'external' });
    instance.migrate(mode);
    expect(instance.settled().name('contoso.configuration.azure-api.net')).toBe(want);
  });
});

describe('before records are moved', () => {
  it('the new address can be tried: it answers, and no name leads there [C23, P4]', () => {
    const instance = known({ vnet: 'internal' });
    instance.migrate('NewIp');
    instance.at(46);
    expect(instance.vips).toContain('new private stv2');
    const inside = instance.status.names.filter(({ view }) => view === 'vnet');
    expect(inside.map(({ resolvesTo: [address = ''] }) => instance.called(address))).not.toContain('new');
  });
});

describe('default names', () => {
  it('are as documented [C25]', () => {
    const endpoints = ['gateway', 'portal', 'developer', 'management', 'scm', 'configuration'] as const;
    expect(endpoints.map((endpoint) => defaultName('n', endpoint))).toEqual([
      'n.azure-api.net',
      'n.portal.azure-api.net',
      'n.developer.azure-api.net',
      'n.management.azure-api.net',
      'n.scm.azure-api.net',
      'n.configuration.azure-api.net',
    ]);
    expect(regionalName('n', 'westus')).toBe('n-westus-01.regional.azure-api.net');
  });

  /** An instance with a public IP of its own, whose resource can be written anew. */
  const labelled = (): { instance: Instance; label: (name: string | null) => void } => {
    const instance = new Instance({ vnet: 'external', platform: 'stv2', publicIp: true });
    const id = instance.configuration.publicIpAddressId as string;
    const body = instance.world.resources.get(id.toLowerCase())?.body ?? {};
    const label = (domainNameLabel: string | null): void =>
      put(instance.world, id, 'Microsoft.Network/publicIPAddresses', {
        ...body,
        properties: {
          publicIPAddressVersion: 'IPv4',
          ...(domainNameLabel && { dnsSettings: { domainNameLabel } }),
        },
      });
    return { instance, label };
  };

  it.each(['another', null])(
    'lead nowhere once the label of their address is %s [C26, C26.stale]',
    (renamed) => {
      const { instance, label } = labelled();
      expect(instance.name(gateway)).toBe('old stv2');
      label(renamed);
      const publicNames = instance.status.names.filter(({ kind }) => kind === 'default');
      expect(publicNames.map(({ resolvesTo }) => resolvesTo)).toEqual(publicNames.map(() => []));
    },
  );

  it('of an address of Azure’s own ask for no label [C26]', () => {
    const instance = new Instance({ vnet: 'external', platform: 'stv2' });
    putPublicIp(instance.world, 'unrelated');
    expect(instance.name(gateway)).toBe('old stv2');
  });
});

describe('private addresses', () => {
  /** The private address after leaving the subnet and coming back, among those the world could draw. */
  const returned = (seed: number): string => {
    const instance = new Instance({ vnet: 'internal' }, { seed });
    const original = instance.subnet;
    instance.blade({ subnetResourceId: instance.other() });
    instance.settled().update({ subnetResourceId: original });
    const [location] = instance.settled().status.locations;
    return location?.vips.find(({ kind }) => kind === 'private')?.address ?? '';
  };

  it('are not the same for whoever leaves a subnet and returns, but may be [C24, C7.private, P7]', () => {
    const first = new Instance({ vnet: 'internal' }).status.locations[0]?.vips[1]?.address ?? '';
    const seen = new Set(Array.from({ length: 40 }, (_, seed) => returned(seed)));
    expect(seen.size).toBe(8);
    expect(first).toMatch(/\.6$/);
    expect(seen).toContain(first);
  });

  it('of a new instance come after those of its units [D4.order]', () => {
    const instance = new Instance({ vnet: 'internal', sku: { name: 'Premium', capacity: 2 } });
    const held = instance.world.subnetUsage(instance.subnet)?.held.map(({ address }) => address) ?? [];
    expect(held.map((address) => address.split('.').pop())).toEqual(['4', '5', '6', '7', '8']);
    const [, inside] = instance.status.locations[0]?.vips ?? [];
    expect(inside).toMatchObject({ kind: 'private', address: held[4] });
  });

  it('are had back by whoever leaves no other free in the subnet meanwhile [H16]', () => {
    for (const seed of [1, 2, 3]) {
      const instance = new Instance({ vnet: 'internal', subnetPrefix: 28 }, { seed });
      const original = instance.subnet;
      instance.blade({ subnetResourceId: instance.other() });
      instance.settled();
      for (const last of [7, 8, 9, 10, 11, 12, 13, 14]) park(instance, original, last);
      expect(instance.update({ subnetResourceId: original })).toBe('update/subnet');
      const [, inside] = instance.settled().status.locations[0]?.vips ?? [];
      expect(inside?.address).toMatch(/\.6$/);
    }
  });

  /** A network interface of nobody's, on one address of a subnet. */
  function park({ world }: Instance, subnet: string, last: number): void {
    const network = subnet.replace(/\/virtualNetworks\/.*/, '');
    const privateIPAddress = `10.1.0.${last}`;
    put(world, `${network}/networkInterfaces/parked-${last}`, 'Microsoft.Network/networkInterfaces', {
      properties: {
        ipConfigurations: [
          { properties: { privateIPAllocationMethod: 'Static', privateIPAddress, subnet: { id: subnet } } },
        ],
      },
    });
  }
});
