import { describe, expect, it } from 'vitest';
import {
  type ClientPlace,
  type Connection,
  type JsonObject,
  recommendedRules,
  type VipPort,
  World,
} from '../../src/sim/index.ts';
import { put, putNetwork } from '../helpers/network.ts';

const minute = 60_000;
const name = 'contoso.azure-api.net';
const anybody: ClientPlace = { view: 'public' };

/** A connection in two or three words. */
function said(connection: Connection): string {
  return connection.kind === 'answered'
    ? `${connection.platform} ${connection.endpoint}`
    : `${connection.how}: ${connection.why}`;
}

function vipOf(world: World, kind: 'public' | 'private' = 'public'): string {
  return world.vips.find((vip) => vip.kind === kind)?.address ?? '';
}

function peer(world: World, from: string, to: string): void {
  const all = [...world.resources.values()];
  const [a, b] = [from, to].map((network) =>
    all.find(({ id }) => id.endsWith(`/virtualNetworks/${network}`)),
  );
  if (!a || !b) throw new Error('a network is missing');
  const virtualNetworkPeerings = [{ name: to, properties: { remoteVirtualNetwork: { id: b.id } } }];
  put(world, a.id, a.type, {
    ...a.body,
    properties: { ...(a.body['properties'] as JsonObject), virtualNetworkPeerings },
  });
}

describe('an instance answers', () => {
  const world = World.create({
    services: [
      { name: 'contoso', vnet: 'external', customDomains: [{ name: 'api.contoso.com', record: 'A' }] },
    ],
  });
  const vip = vipOf(world);

  it.each<{ host: string; port?: VipPort; wants: string }>([
    { host: name, wants: 'stv1 gateway' },
    { host: 'CONTOSO.azure-api.net.', wants: 'stv1 gateway' },
    { host: 'contoso.developer.azure-api.net', wants: 'stv1 developer' },
    { host: 'contoso.configuration.azure-api.net', wants: 'stv1 configuration' },
    { host: 'contoso-westus-01.regional.azure-api.net', wants: 'stv1 regional' },
    { host: 'api.contoso.com', wants: 'stv1 gateway' },
    { host: vip, wants: 'tlsError: host' },
    { host: vip, port: 80, wants: 'refused: host' },
    { host: 'other.azure-api.net', wants: 'tlsError: host' },
    { host: 'contoso-eastus-01.regional.azure-api.net', wants: 'tlsError: host' },
  ])(
    'to its own names alone, and never to a bare address: $host $wants [C23, C25]',
    ({ host, port = 443, wants }) => {
      expect(said(world.connect(anybody, vip, port, host))).toBe(wants);
    },
  );

  it('on the management port to the management plane of Azure alone, where a group says so [C21, V.3443]', () => {
    const management = 'contoso.management.azure-api.net';
    expect(said(world.connect(anybody, vip, 3443, management))).toBe('timedOut: network');
    expect(said(world.connect(anybody, vip, 443, management))).toBe('stv1 management');
    const outside = World.create({ services: [{ name: 'contoso' }] });
    expect(said(outside.connect(anybody, vipOf(outside), 3443, management))).toBe('stv1 management');
    expect(said(outside.connect(anybody, vipOf(outside), 3443, name))).toBe('tlsError: host');
  });
});

describe('who comes from', () => {
  const only = (source: string): JsonObject[] => [
    ...recommendedRules().filter((rule) => rule['name'] !== 'clients'),
    {
      name: 'partners',
      properties: {
        priority: 4000,
        direction: 'Inbound',
        access: 'Allow',
        protocol: 'Tcp',
        sourceAddressPrefix: source,
        destinationPortRange: '443',
      },
    },
  ];

  it.each<{ from: ClientPlace; source: string; wants: string }>([
    { from: { view: 'public', address: '203.0.113.9' }, source: '203.0.113.0/24', wants: 'stv1 gateway' },
    { from: { view: 'public', address: '203.0.113.9' }, source: '203.0.113.9', wants: 'stv1 gateway' },
    {
      from: { view: 'public', address: '203.0.114.9' },
      source: '203.0.113.0/24',
      wants: 'timedOut: network',
    },
    { from: { view: 'public' }, source: '203.0.113.0/24', wants: 'timedOut: network' },
    { from: { view: 'public' }, source: 'Internet', wants: 'stv1 gateway' },
    { from: { view: 'vnet:vnet-contoso' }, source: '203.0.113.0/24', wants: 'stv1 gateway' },
  ])('$from.view $from.address, where a group lets $source in: $wants', ({ from, source, wants }) => {
    const world = World.create({ services: [{ name: 'contoso', vnet: 'external' }] });
    const group = [...world.resources.values()].find(({ type }) => type.endsWith('networkSecurityGroups'));
    put(world, group?.id ?? '', 'Microsoft.Network/networkSecurityGroups', {
      location: 'westus',
      properties: { securityRules: only(source) },
    });
    expect(said(world.connect(from, vipOf(world), 443, name))).toBe(wants);
  });
});

describe('a private address', () => {
  const world = World.create({
    services: [
      { name: 'contoso', vnet: 'internal' },
      { name: 'near', vnet: 'internal' },
    ],
  });
  putNetwork(world, { name: 'far' });
  const address = vipOf(world, 'private');
  const from = (view: ClientPlace['view']): string => said(world.connect({ view }, address, 443, name));

  it('is reached from its network and from the premises, from nowhere else [C22.onprem]', () => {
    expect(from('vnet:vnet-contoso')).toBe('stv1 gateway');
    expect(from('onprem')).toBe('stv1 gateway');
    expect(from('vnet:far')).toBe('timedOut: noRoute');
    expect(from('public')).toBe('timedOut: noRoute');
  });

  it('is reached from a network once both are peered with each other', () => {
    peer(world, 'vnet-contoso', 'vnet-near');
    expect(from('vnet:vnet-near')).toBe('timedOut: noRoute');
    peer(world, 'vnet-near', 'vnet-contoso');
    expect(from('vnet:vnet-near')).toBe('stv1 gateway');
  });

  it('is where an internal instance serves: its public one is for management alone [C21, C22]', () => {
    const outside = (host: string): string =>
      said(world.connect({ view: 'public' }, vipOf(world), 443, host));
    expect([name, 'contoso.management.azure-api.net'].map(outside)).toEqual([
      'tlsError: host',
      'stv1 management',
    ]);
  });

  it('that nobody has is gone', () => {
    expect(
      said(world.connect({ view: 'vnet:vnet-contoso' }, address.replace(/\d+$/, '200'), 443, name)),
    ).toBe('refused: gone');
  });
});

describe('an address', () => {
  const course = (mode: 'PreserveIp' | 'NewIp'): ((at: number) => string[]) => {
    const world = World.create({ services: [{ name: 'contoso', vnet: 'external' }] });
    const [startMs, vip] = [world.nowMs, vipOf(world)];
    const promised = [...(world.service('contoso')?.precreated.values() ?? [])][0] as string;
    world.execute({ type: 'service.migrate', name: 'contoso', mode });
    return (at) => {
      world.advanceTo(startMs + at * minute);
      return [vip, promised].map((address) => said(world.connect(anybody, address, 443, name)));
    };
  };

  it('that is kept falls silent while it moves, and the promised one answers meanwhile [C1, X38]', () => {
    const at = course('PreserveIp');
    expect(at(24)).toEqual(['stv1 gateway', 'refused: moving']);
    expect(at(25)).toEqual(['refused: moving', 'stv2 gateway']);
    expect(at(45)).toEqual(['stv2 gateway', 'refused: gone']);
  });

  it('that is new answers beside the old one until that is gone [C2, H3]', () => {
    const at = course('NewIp');
    expect(at(44)).toEqual(['stv1 gateway', 'refused: moving']);
    expect(at(45)).toEqual(['stv1 gateway', 'stv2 gateway']);
    expect(at(60)).toEqual(['refused: gone', 'stv2 gateway']);
  });

  it('says that the network is in the way, or that the platform shuts everybody out [P18, V.nsg]', () => {
    const world = World.create({ services: [{ name: 'contoso', vnet: 'external', platform: 'stv2' }] });
    const group = [...world.resources.values()].find(({ type }) => type.endsWith('networkSecurityGroups'));
    put(world, group?.id ?? '', 'Microsoft.Network/networkSecurityGroups', {
      location: 'westus',
      properties: { securityRules: [] },
    });
    expect(said(world.connect(anybody, vipOf(world), 443, name))).toBe('timedOut: network');
  });

  it('has one key for as long as it is held, and another in every network', () => {
    const world = World.create({
      services: [
        { name: 'one', vnet: 'internal' },
        { name: 'two', vnet: 'internal' },
      ],
    });
    const keys = world.vips.map((vip) => vip.key);
    expect(new Set(keys).size).toBe(keys.length);
    world.execute({ type: 'service.migrate', name: 'one', mode: 'PreserveIp' });
    world.advanceTo(world.nowMs + 24 * 60 * minute);
    expect(world.vips.map((vip) => vip.key).toSorted()).toEqual(keys.toSorted());
  });
});

describe('where nobody answers, it looks as a fault has it, and without one is refused [C23.silence]', () => {
  it.each([
    { kind: 'vip.blackhole', looks: 'timedOut' },
    { kind: 'vip.unavailable', looks: 'unavailable' },
    { kind: 'vip.tlsError', looks: 'tlsError' },
  ] as const)('$kind: $looks, while it lasts and nowhere else', ({ kind, looks }) => {
    const world = World.create({ services: [{ name: 'contoso', vnet: 'external' }, { name: 'other' }] });
    const [startMs, vip] = [world.nowMs, vipOf(world)];
    const at = (minutes: number, address = vip): string => {
      world.advanceTo(Math.max(world.nowMs, startMs + minutes * minute));
      return said(world.connect(anybody, address, 443, name));
    };
    world.execute({ type: 'fault.put', fault: { id: 'a', kind, service: 'contoso' } });
    world.execute({ type: 'service.migrate', name: 'contoso', mode: 'PreserveIp' });
    expect([at(20), at(30), at(30, '198.18.9.9')]).toEqual([
      'stv1 gateway',
      `${looks}: moving`,
      `${looks}: gone`,
    ]);
    expect(said(world.connect(anybody, '198.18.9.9', 443, 'other.azure-api.net'))).toBe('refused: gone');
    world.execute({ type: 'fault.delete', id: 'a' });
    expect(at(30)).toBe('refused: moving');
  });
});
