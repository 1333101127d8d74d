import { describe, expect, it } from 'vitest';
import { type DnsView, type RecordType, type ServiceSeed, World } from '../../../src/sim/index.ts';
import { type Json } from '../../../src/sim/index.ts';

const contoso: ServiceSeed = {
  name: 'contoso',
  vnet: 'external',
  customDomains: [
    { name: 'api.contoso.com', record: 'CNAME' },
    { name: 'pinned.contoso.com', record: 'A' },
  ],
};
const inside: ServiceSeed = { name: 'hidden', vnet: 'internal' };

function worldOf(...services: ServiceSeed[]): World {
  return World.create({ services });
}

/** What a view is told, in a line: the chain of answers, or why there is none. */
function told(world: World, view: DnsView, name: string, type: RecordType = 'A'): string {
  const { rcode, answers, authority } = world.lookup(view, name, type);
  const chain = answers.map(
    (each) => `${each.type} ${typeof each.data === 'string' ? each.data : JSON.stringify(each.data)}`,
  );
  const end =
    answers.at(-1)?.type === type
      ? []
      : [rcode === 'NOERROR' ? 'NODATA' : rcode, authority[0]?.name ?? 'of no zone'];
  return [...chain, ...end].join(' ');
}

function zone(world: World, kind: 'dnsZones' | 'privateDnsZones', name: string, properties: Json): void {
  const id = `/subscriptions/${world.options.subscriptionId}/resourceGroups/rg-dns/providers/Microsoft.Network/${kind}/${name}`;
  world.execute({
    type: 'resource.put',
    id,
    resourceType: `Microsoft.Network/${kind}`,
    body: { location: 'global', properties },
  });
}

const a = (name: string, ...addresses: string[]): Json => ({
  name,
  type: 'A',
  properties: { ttl: 30, aRecords: addresses.map((ipv4Address) => ({ ipv4Address })) },
});
const cname = (name: string, target: string): Json => ({
  name,
  type: 'CNAME',
  properties: { ttl: 30, cnameRecord: { cname: target } },
});

function linkTo(world: World, network: string): Json {
  const found = [...world.resources.values()].find(({ id }) => id.endsWith(`/virtualNetworks/${network}`));
  return { name: 'link', properties: { virtualNetwork: { id: found?.id ?? '' } } };
}

/** Takes a private zone of an instance away, as an owner forgets it. */
function forget(world: World, name: string): void {
  const id =
    [...world.resources.values()].find((each) => each.id.endsWith(`/privateDnsZones/${name}`))?.id ?? '';
  world.execute({ type: 'resource.delete', id });
}

describe('the public is told', () => {
  const world = worldOf(contoso, inside);
  const [vip] = world.vips.map(({ address }) => address);

  it.each([
    { name: 'contoso.azure-api.net', wants: `A ${vip}` },
    { name: 'CONTOSO.azure-api.NET.', wants: `A ${vip}` },
    { name: 'contoso.management.azure-api.net', wants: `A ${vip}` },
    { name: 'contoso-westus-01.regional.azure-api.net', wants: `A ${vip}` },
    { name: 'contoso-eastus-01.regional.azure-api.net', wants: 'NXDOMAIN azure-api.net' },
    { name: 'nobody.azure-api.net', wants: 'NXDOMAIN azure-api.net' },
    { name: 'a.contoso.azure-api.net', wants: 'NXDOMAIN azure-api.net' },
    { name: 'management.azure-api.net', wants: 'NODATA azure-api.net' },
    { name: 'api.contoso.com', wants: `CNAME contoso.azure-api.net A ${vip}` },
    { name: 'pinned.contoso.com', wants: `A ${vip}` },
    { name: 'www.contoso.com', wants: 'NXDOMAIN contoso.com' },
    { name: 'contoso.com', wants: 'NODATA contoso.com' },
    { name: 'elsewhere.example', wants: 'NXDOMAIN of no zone' },
    { name: 'hidden.azure-api.net', wants: 'NXDOMAIN azure-api.net' },
  ])('of $name: $wants', ({ name, wants }) => expect(told(world, 'public', name)).toBe(wants));

  it('the management name alone of an internal instance [C21, C22]', () => {
    expect(told(world, 'public', 'hidden.management.azure-api.net')).toMatch(/^A 198\.18\./);
  });

  it('other types of record, and that a name has none of them', () => {
    expect(told(world, 'public', 'contoso.azure-api.net', 'AAAA')).toBe('NODATA azure-api.net');
    expect(told(world, 'public', 'api.contoso.com', 'CNAME')).toBe('CNAME contoso.azure-api.net');
    expect(told(world, 'public', 'contoso.com', 'NS')).toMatch(/^NS ns1-/);
    expect(told(world, 'public', 'contoso.com', 'SOA')).toMatch(/azuredns-hostmaster/);
  });

  it('how long to believe it: an hour what customers write, what Azure keeps as the world says [C20.ttl, C22.ttl]', () => {
    const ttls = (of: World): number[] =>
      of.lookup('public', 'api.contoso.com', 'A').answers.map(({ ttl }) => ttl);
    expect(ttls(world)).toEqual([3_600, 60]);
    expect(ttls(World.create({ services: [contoso], azureTtlSeconds: 5 }))).toEqual([3_600, 5]);
  });

  it('a circle of CNAMEs ends', () => {
    const own = worldOf();
    zone(own, 'dnsZones', 'loop.com', { recordSets: [cname('a', 'b.loop.com'), cname('b', 'a.loop.com')] });
    expect(own.lookup('public', 'a.loop.com', 'A').answers.length).toBeLessThan(20);
  });

  it('what a wildcard says of names that are not there, and of no others', () => {
    const own = worldOf();
    zone(own, 'dnsZones', 'wild.com', { recordSets: [a('*', '192.0.2.1'), a('b.a', '192.0.2.2')] });
    expect(
      ['x.wild.com', 'x.y.wild.com', 'b.a.wild.com', 'a.wild.com', 'c.a.wild.com'].map((name) =>
        told(own, 'public', name),
      ),
    ).toEqual(['A 192.0.2.1', 'A 192.0.2.1', 'A 192.0.2.2', 'NODATA wild.com', 'NXDOMAIN wild.com']);
  });

  it('several addresses of one name', () => {
    const own = worldOf();
    zone(own, 'dnsZones', 'many.com', { recordSets: [a('@', '192.0.2.1', '192.0.2.2')] });
    expect(told(own, 'public', 'many.com')).toBe('A 192.0.2.1 A 192.0.2.2');
  });
});

describe('a public IP with a label', () => {
  it('stands behind the default names as a CNAME [C26]', () => {
    const world = worldOf({ name: 'contoso', vnet: 'external', platform: 'stv2', publicIp: true });
    expect(told(world, 'public', 'contoso.portal.azure-api.net')).toMatch(
      /^CNAME contoso-westus\.westus\.cloudapp\.azure\.com A 198\.18\.\d+\.\d+$/,
    );
  });

  it('that gets another label leaves every default name without an address [C26.stale, H8]', () => {
    const world = worldOf({ name: 'contoso', vnet: 'external', platform: 'stv2', publicIp: true });
    const ip = [...world.resources.values()].find(({ type }) => type.endsWith('publicIPAddresses'));
    if (!ip) throw new Error('there is no public IP');
    const properties = { publicIPAllocationMethod: 'Static', dnsSettings: { domainNameLabel: 'renamed' } };
    world.execute({
      type: 'resource.put',
      id: ip.id,
      resourceType: ip.type,
      body: { ...ip.body, properties },
    });
    expect(told(world, 'public', 'renamed.westus.cloudapp.azure.com')).toBe(`A ${ip.address}`);
    const defaults = world.describe('contoso')?.names.filter(({ kind }) => kind === 'default') ?? [];
    expect(defaults.length).toBe(7);
    for (const { name, resolvesTo } of defaults) {
      expect(resolvesTo).toEqual([]);
      expect(told(world, 'public', name)).toBe(
        'CNAME contoso-westus.westus.cloudapp.azure.com NXDOMAIN cloudapp.azure.com',
      );
    }
  });
});

describe('inside a network', () => {
  it('the private zones of an internal instance answer, one an endpoint [C22, C22.created]', () => {
    const world = worldOf(inside);
    const [address] = world.vips.filter(({ kind }) => kind === 'private').map((vip) => vip.address);
    for (const endpoint of ['', 'portal.', 'developer.', 'management.', 'scm.'])
      expect(told(world, 'vnet:vnet-hidden', `hidden.${endpoint}azure-api.net`)).toBe(`A ${address}`);
    expect(told(world, 'vnet:vnet-hidden', 'hidden.configuration.azure-api.net')).toBe(
      'NXDOMAIN azure-api.net',
    );
  });

  it('a zone that is forgotten breaks its endpoint alone [H17]', () => {
    const world = worldOf(inside);
    forget(world, 'hidden.portal.azure-api.net');
    const down = world
      .describe('hidden')
      ?.names.filter(({ view, reaches }) => view === 'vnet' && reaches === null);
    expect(down?.map(({ endpoint }) => endpoint)).toEqual(['portal']);
    expect(told(world, 'vnet:vnet-hidden', 'hidden.portal.azure-api.net')).toBe('NXDOMAIN azure-api.net');
  });

  it('other names are the public ones', () => {
    const world = worldOf(inside, { name: 'contoso' });
    expect(told(world, 'vnet:vnet-hidden', 'contoso.azure-api.net')).toBe(
      told(world, 'public', 'contoso.azure-api.net'),
    );
  });

  it('a private zone hides what the public has of its name, of networks it is linked to alone [H17.hides]', () => {
    const world = worldOf(contoso, inside);
    zone(world, 'privateDnsZones', 'contoso.com', {
      recordSets: [a('api', '10.9.9.9')],
      virtualNetworkLinks: [linkTo(world, 'vnet-contoso')],
    });
    expect(told(world, 'vnet:vnet-contoso', 'api.contoso.com')).toBe('A 10.9.9.9');
    expect(told(world, 'vnet:vnet-contoso', 'pinned.contoso.com')).toBe('NXDOMAIN contoso.com');
    expect(told(world, 'vnet:vnet-hidden', 'pinned.contoso.com')).toMatch(/^A 198/);
    expect(told(world, 'public', 'pinned.contoso.com')).toMatch(/^A 198/);
  });

  it('two networks of one name are two views, told apart by their groups', () => {
    const world = worldOf(
      { name: 'one', resourceGroup: 'rg-1', vnet: 'internal', subnet: 'shared/apim' },
      { name: 'two', resourceGroup: 'rg-2', vnet: 'internal', subnet: 'shared/apim' },
    );
    expect(world.dnsViews).toEqual(['public', 'onprem', 'vnet:shared', 'vnet:rg-2/shared']);
    expect(told(world, 'vnet:shared', 'one.azure-api.net')).toMatch(/^A 10/);
    expect(told(world, 'vnet:rg-2/shared', 'one.azure-api.net')).toMatch(/^NXDOMAIN/);
    expect(told(world, 'vnet:rg-2/shared', 'two.azure-api.net')).toMatch(/^A 10/);
  });

  it('that does not exist nobody asks', () => {
    expect(() => told(worldOf(inside), 'vnet:nowhere', 'a.b')).toThrow(
      'There is no view `vnet:nowhere`; there are: public, onprem, vnet:vnet-hidden.',
    );
  });
});

describe('on the premises', () => {
  it('nobody is told of an internal instance until a zone says so, and that stays as it is [C22]', () => {
    const world = worldOf(inside);
    expect(told(world, 'onprem', 'hidden.azure-api.net')).toMatch(/^NXDOMAIN/);
    const recordSets = [
      { name: '@', type: 'A' as const, properties: { aRecords: [{ ipv4Address: '10.1.0.6' }] } },
    ];
    world.execute({ type: 'dns.onprem', zone: 'hidden.azure-api.net', recordSets });
    world.execute({ type: 'service.migrate', name: 'hidden', mode: 'NewIp' });
    world.advanceTo(world.nowMs + 24 * 3_600_000);
    expect(told(world, 'onprem', 'hidden.azure-api.net')).toBe('A 10.1.0.6');
    expect(told(world, 'onprem', 'x.hidden.azure-api.net')).toBe('NXDOMAIN hidden.azure-api.net');
    expect(World.load(world.save()).lookup('onprem', 'hidden.azure-api.net', 'A')).toEqual(
      world.lookup('onprem', 'hidden.azure-api.net', 'A'),
    );
    world.execute({ type: 'dns.onprem', zone: 'hidden.azure-api.net', recordSets: null });
    expect(told(world, 'onprem', 'hidden.azure-api.net')).toMatch(/^NXDOMAIN/);
  });

  it.each([
    { zone: 'a..b', recordSets: [], field: 'zone' },
    { zone: 'b.c', recordSets: null, field: 'zone' },
    {
      zone: 'b.c',
      recordSets: [{ name: 'a b', type: 'A' as const, properties: {} }],
      field: 'recordSets.name',
    },
    { zone: 'b.c', recordSets: [{ name: 'a', type: 'X' as 'A', properties: {} }], field: 'recordSets.type' },
  ])('what makes no sense is refused, and its $field named', ({ zone: name, recordSets, field }) => {
    const world = worldOf();
    expect(() => world.execute({ type: 'dns.onprem', zone: name, recordSets })).toThrow(
      expect.objectContaining({ field }),
    );
  });
});

describe('a region that fails', () => {
  const two: ServiceSeed = {
    name: 'contoso',
    vnet: 'external',
    platform: 'stv2',
    additionalLocations: ['East US'],
  };
  const addressIn = (world: World, location: string): string =>
    world.vips.find((vip) => vip.location === location)?.address ?? '';

  /** Puts other rules before those of a group. */
  function deny(world: World, group: string, source: string): void {
    const found = [...world.resources.values()].find(({ id }) => id.endsWith(group));
    if (!found) throw new Error(`there is no group ${group}`);
    const body = structuredClone(found.body) as { properties: { securityRules: unknown[] } };
    body.properties.securityRules.unshift({
      name: 'deny',
      properties: {
        priority: 99,
        direction: 'Inbound',
        access: 'Deny',
        protocol: '*',
        sourceAddressPrefix: source,
        sourcePortRange: '*',
        destinationAddressPrefix: '*',
        destinationPortRange: '443',
      },
    });
    world.execute({ type: 'resource.put', id: found.id, resourceType: found.type, body: body as never });
  }

  it('hands its name over to another one [C27]', () => {
    const world = worldOf(two);
    expect(told(world, 'public', 'contoso.azure-api.net')).toBe(`A ${addressIn(world, 'West US')}`);
    deny(world, 'vnet-contoso-apim', 'Internet');
    expect(told(world, 'public', 'contoso.azure-api.net')).toBe(`A ${addressIn(world, 'East US')}`);
    expect(told(world, 'public', 'contoso-westus-01.regional.azure-api.net')).toBe(
      `A ${addressIn(world, 'West US')}`,
    );
  });

  it('has nobody to hand it over to where the probes of Traffic Manager are kept out [H14]', () => {
    const world = worldOf(two);
    deny(world, 'vnet-contoso-apim', 'Internet');
    deny(world, 'vnet-contoso-2-apim', 'AzureTrafficManager');
    expect(told(world, 'public', 'contoso.azure-api.net')).toBe(`A ${addressIn(world, 'West US')}`);
  });
});
