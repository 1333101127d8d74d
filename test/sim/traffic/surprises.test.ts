import { describe, expect, it } from 'vitest';
import {
  type Experience,
  recommendedRules,
  type ServiceConfiguration,
  type ServiceSeed,
  watch,
  World,
} from '../../../src/sim/index.ts';
import { putInterface, putNetwork, putPublicIp } from '../../helpers/network.ts';
import { callers, change, livedFor, resource, told } from './callers.ts';

const name = 'contoso';
const inside = 'vnet:vnet-contoso';

function worldOf(seed: Partial<ServiceSeed>): World {
  return World.create({ services: [{ name, ...seed }] });
}

function update(world: World, over: Partial<ServiceConfiguration>): void {
  const { configuration } = world.service(name) as { configuration: ServiceConfiguration };
  const result = world.execute({
    type: 'service.update',
    name,
    configuration: { ...configuration, ...over },
  });
  if (result.kind === 'refused') throw new Error(result.refusal.says);
}

function subnetOf(world: World): string {
  return world.service(name)?.configuration.subnetResourceId ?? '';
}

function addressOf(world: World, kind: 'public' | 'private'): string {
  return world.vips.find((vip) => vip.kind === kind)?.address ?? '';
}

describe('what people have met', () => {
  it('the old one serves those whose record nobody has moved: a quarter of an hour, and no longer [H3]', () => {
    const world = worldOf({ vnet: 'external', customDomains: [{ name: 'api.contoso.com', record: 'A' }] });
    const old = addressOf(world, 'public');
    world.execute({ type: 'service.migrate', name, mode: 'NewIp' });
    const before = livedFor(world, 45, { hostName: 'api.contoso.com' });
    const coexisting = livedFor(world, 15, { hostName: 'api.contoso.com' });
    const after = livedFor(world, 15, { hostName: 'api.contoso.com' });
    expect([before, coexisting].map(({ lost }) => lost)).toEqual([0, 0]);
    expect(told(after, world)).toEqual([`60-75 steady refused ${old}: gone`]);
  });

  it('a subnet that is not free yet keeps the way back shut, and clients notice nothing of that [D9]', () => {
    const world = worldOf({ vnet: 'external' });
    const subnetResourceId = subnetOf(world);
    const { apim } = putNetwork(world, { name: 'other' }) as { apim: string };
    update(world, { subnetResourceId: apim, publicIpAddressId: putPublicIp(world, 'fresh') });
    expect(livedFor(world, 61).lost).toBe(0);
    expect(() => update(world, { subnetResourceId, publicIpAddressId: null })).toThrow(/subnet/i);
    expect(livedFor(world, 30).lost).toBe(0);
  });

  it('another public IP on stv2, in the same subnet, changes the private address: unmoved records are dead [H5]', () => {
    const world = worldOf({ vnet: 'internal', platform: 'stv2', publicIp: true });
    const old = addressOf(world, 'private');
    update(world, { publicIpAddressId: putPublicIp(world, 'fresh') });
    const lived = livedFor(world, 360, { view: inside });
    expect(addressOf(world, 'private')).not.toBe(old);
    expect(lived.losses.at(-1)).toMatchObject({ kind: 'refused', why: 'gone', address: old });
  });

  it('what forwards to the private address by number is cut off once that changes, by name not if its record follows [H6]', () => {
    const world = worldOf({ vnet: 'internal' });
    const old = addressOf(world, 'private');
    world.execute({ type: 'service.migrate', name, mode: 'NewIp' });
    world.advanceTo(world.nowMs + 60 * 60_000);
    const aRecords = [{ ipv4Address: addressOf(world, 'private') }];
    const recordSets = [{ name: '@', type: 'A', properties: { ttl: 60, aRecords } }];
    change(world, '/privateDnsZones/contoso.azure-api.net', { recordSets });
    const populations = [
      { ...callers, view: inside, resolver: { kind: 'hosts', address: old } },
      { ...callers, view: inside },
    ] as const;
    const [byNumber, byName] = watch(world, { populations, backends: [] }, world.startMs + 360 * 60_000);
    expect(told(byNumber as Experience, world)).toEqual([`285-360 steady refused ${old}: gone`]);
    expect(byName).toMatchObject({ lost: 0, requests: 300 * 60 * 60 });
  });

  it('another subnet means another address: whoever knows the old one alone is down after the old compute [H7]', () => {
    const world = worldOf({ vnet: 'external', customDomains: [{ name: 'api.contoso.com', record: 'A' }] });
    const old = addressOf(world, 'public');
    const { apim } = putNetwork(world, { name: 'other' }) as { apim: string };
    update(world, { subnetResourceId: apim, publicIpAddressId: putPublicIp(world, 'fresh') });
    const lived = livedFor(world, 120, { hostName: 'api.contoso.com' });
    expect(told(lived, world).at(-1)).toMatch(new RegExp(`^\\d+-120 steady refused ${old}: gone$`));
  });

  it('a DNS label that is renamed leaves all default names without an address, and an A record works on [H8]', () => {
    const world = worldOf({
      vnet: 'external',
      platform: 'stv2',
      publicIp: true,
      customDomains: [
        { name: 'api.contoso.com', record: 'A' },
        { name: 'www.contoso.com', record: 'CNAME' },
      ],
    });
    change(world, '/pip-contoso', { dnsSettings: { domainNameLabel: 'renamed' } });
    const lost = [
      'contoso.azure-api.net',
      'contoso.portal.azure-api.net',
      'www.contoso.com',
      'api.contoso.com',
    ];
    expect(lost.map((hostName) => livedFor(world, 1, { hostName }).losses.map(({ kind }) => kind))).toEqual([
      ['unresolved'],
      ['unresolved'],
      ['unresolved'],
      [],
    ]);
  });

  it('a second region is of no use where the probes of Traffic Manager are kept out of it [H14]', () => {
    const lostWith = (...kept: string[]): number => {
      const world = worldOf({ vnet: 'external', platform: 'stv2', additionalLocations: ['East US'] });
      for (const source of kept) shut(world, '/vnet-contoso-2-apim', source);
      shut(world, '/vnet-contoso-apim', 'Internet');
      return livedFor(world, 10).lost;
    };
    expect(lostWith()).toBe(0);
    expect(lostWith('AzureTrafficManager')).toBe(10 * 60 * 60);
  });

  it('an activation that fails after half an hour goes unnoticed by clients of the old compute [H15]', () => {
    const world = worldOf({ vnet: 'external' });
    world.execute({ type: 'service.migrate', name, mode: 'NewIp' });
    const lost = [livedFor(world, 32).lost];
    world.execute({ type: 'service.fail', name, failure: { code: 'Stop', message: 'Told to.' } });
    lost.push(livedFor(world, 120).lost);
    expect(lost).toEqual([0, 0]);
    expect(world.describe(name)?.lastFailure).toMatchObject({ phase: 'building' });
  });

  it('whoever parks what is free before the way back has the private address again, and his records with it [H16]', () => {
    const lostAfter = (parked: readonly number[]): number => {
      const world = World.create({ seed: 2, services: [{ name, vnet: 'internal', subnetPrefix: 28 }] });
      const subnetResourceId = subnetOf(world);
      const { apim } = putNetwork(world, { name: 'other' }) as { apim: string };
      update(world, { subnetResourceId: apim, publicIpAddressId: putPublicIp(world, 'fresh') });
      world.advanceTo(world.nowMs + 3 * 86_400_000);
      for (const last of parked) putInterface(world, `parked-${last}`, subnetResourceId, `10.1.0.${last}`);
      update(world, { subnetResourceId, publicIpAddressId: null });
      world.advanceTo(world.nowMs + 86_400_000);
      return livedFor(world, 1, { view: inside }).lost;
    };
    expect(lostAfter([7, 8, 9, 10, 11, 12, 13, 14])).toBe(0);
    expect(lostAfter([])).toBe(60 * 60);
  });

  it('one private zone that is forgotten breaks the portal, and nothing else [H17]', () => {
    const world = worldOf({ vnet: 'internal' });
    world.execute({
      type: 'resource.delete',
      id: resource(world, '/privateDnsZones/contoso.portal.azure-api.net').id,
    });
    const lost = ['', 'portal.', 'developer.', 'management.', 'scm.'].map((endpoint) =>
      told(livedFor(world, 1, { hostName: `contoso.${endpoint}azure-api.net`, view: inside }), {
        startMs: world.nowMs,
      }),
    );
    expect(lost).toEqual([[], ['-1-0 steady unresolved : dns'], [], [], []]);
  });

  it('an internal instance is not there for the public, nor on the premises until a zone says so [C22]', () => {
    const world = worldOf({ vnet: 'internal' });
    const address = addressOf(world, 'private');
    const kinds = (view: 'public' | 'onprem'): string[] =>
      livedFor(world, 1, { view }).losses.map(({ kind }) => kind);
    expect([kinds('public'), kinds('onprem')]).toEqual([['unresolved'], ['unresolved']]);
    const recordSets = [
      { name: '@', type: 'A' as const, properties: { ttl: 60, aRecords: [{ ipv4Address: address }] } },
    ];
    world.execute({ type: 'dns.onprem', zone: 'contoso.azure-api.net', recordSets });
    expect([kinds('public'), kinds('onprem')]).toEqual([['unresolved'], []]);
  });
});

/** Has a security group keep somebody out, whatever else it says. */
function shut(world: World, group: string, sourceAddressPrefix: string): void {
  const about = { direction: 'Inbound', access: 'Deny', protocol: '*', destinationPortRange: '*' };
  const first = { name: 'shut', properties: { ...about, priority: 99, sourceAddressPrefix } };
  const securityRules = [first, ...recommendedRules()];
  change(world, `/networkSecurityGroups${group}`, { securityRules });
}
