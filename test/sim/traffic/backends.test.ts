import { describe, expect, it } from 'vitest';
import {
  type Backend,
  type Json,
  type JsonObject,
  type ServiceConfiguration,
  World,
} from '../../../src/sim/index.ts';
import { put, putNetwork, putPublicIp } from '../../helpers/network.ts';
import { change, livedFor, resource, told } from './callers.ts';

const name = 'contoso';

/** The firewall of a backend, on the internet unless it is said where it stands. */
function admitting(admits: readonly string[], network: string | null = null): Backend {
  return { name: 'orders', network, admits };
}

function worldOf(vnet: 'none' | 'external' | 'internal' = 'external'): World {
  return World.create({ services: [{ name, vnet }] });
}

function publicAddress(world: World): string {
  return world.vips.find(({ kind }) => kind === 'public')?.address ?? '';
}

function promised(world: World): string {
  return [...(world.service(name)?.precreated.values() ?? [])][0] ?? '';
}

/** What is lost to a backend in a minute as things stand. */
function refusedNow(world: World, backend: Backend): string[] {
  const { losses } = livedFor(world, 1, { ...inView(world), backend: 'orders' }, [backend]);
  return losses.map(({ kind, source }) => [kind, ...(source === undefined ? [] : [source])].join(' '));
}

function inView(world: World): { view?: 'vnet:vnet-contoso' } {
  return world.service(name)?.configuration.network === 'Internal' ? { view: 'vnet:vnet-contoso' } : {};
}

function toOtherSubnet(world: World, apim: string): void {
  const { configuration } = world.service(name) as { configuration: ServiceConfiguration };
  const publicIpAddressId = putPublicIp(world, 'fresh');
  const over = { subnetResourceId: apim, publicIpAddressId };
  const result = world.execute({
    type: 'service.update',
    name,
    configuration: { ...configuration, ...over },
  });
  if (result.kind === 'refused') throw new Error(result.refusal.says);
}

/** Peers two networks, as the first says and as the second does where it is asked to. */
function peer(world: World, from: string, to: string): void {
  const properties = { remoteVirtualNetwork: { id: resource(world, `/virtualNetworks/${to}`).id } };
  change(world, `/virtualNetworks/${from}`, { virtualNetworkPeerings: [{ name: to, properties }] });
}

/** Routes all that leaves contoso's subnet for the internet elsewhere. */
function force(world: World, nextHop: JsonObject): void {
  const id = `/subscriptions/${world.options.subscriptionId}/resourceGroups/net/providers/Microsoft.Network/routeTables/forced`;
  put(world, id, 'Microsoft.Network/routeTables', {
    location: 'westus',
    properties: { routes: [{ name: 'all', properties: { addressPrefix: '0.0.0.0/0', ...nextHop } }] },
  });
  setSubnet(world, { routeTable: { id } });
}

/** Changes properties of the subnet that contoso stands in. */
function setSubnet(world: World, over: Readonly<Record<string, Json>>): void {
  const { body } = resource(world, '/virtualNetworks/vnet-contoso');
  const [subnet] = (body['properties'] as { subnets: JsonObject[] }).subnets;
  const properties = { ...(subnet?.['properties'] as JsonObject), ...over };
  change(world, '/virtualNetworks/vnet-contoso', { subnets: [{ ...subnet, properties }] });
}

describe('a backend on the internet sees', () => {
  it.each(['none', 'external', 'internal'] as const)('the public address, vnet: %s [D14]', (vnet) => {
    const world = worldOf(vnet);
    const address = publicAddress(world);
    expect(refusedNow(world, admitting([address]))).toEqual([]);
    expect(refusedNow(world, admitting([`${address}/32`]))).toEqual([]);
    expect(refusedNow(world, admitting(['any']))).toEqual([]);
    expect(refusedNow(world, admitting(['203.0.113.7']))).toEqual([`backendRefused ${address}`]);
    expect(refusedNow(world, admitting([]))).toEqual([`backendRefused ${address}`]);
  });

  it('another one after the switch to a new address: the gateway is up, and the backend refuses it [D14, C2]', () => {
    const world = worldOf();
    const [old, fresh] = [publicAddress(world), promised(world)];
    world.execute({ type: 'service.migrate', name, mode: 'NewIp' });
    const lived = livedFor(world, 90, { backend: 'orders' }, [admitting([old])]);
    expect(told(lived, world)).toEqual([
      `45-60 coexisting backendRefused ${fresh} from ${fresh}: backend`,
      `60-90 steady backendRefused ${fresh} from ${fresh}: backend`,
    ]);
    expect(lived).toMatchObject({ servedByNew: 0, longestOutageMs: 45 * 60_000 });
  });

  it('nothing to refuse where it was told of the promised address in time [D14, B20]', () => {
    const world = worldOf();
    const admits = [publicAddress(world), promised(world)];
    world.execute({ type: 'service.migrate', name, mode: 'NewIp' });
    expect(livedFor(world, 90, { backend: 'orders' }, [admitting(admits)]).lost).toBe(0);
  });

  it('the temporary address in its window, when even the address that is kept is not enough [C1]', () => {
    const world = worldOf();
    const [kept, temporary] = [publicAddress(world), promised(world)];
    world.execute({ type: 'service.migrate', name, mode: 'PreserveIp' });
    const lived = livedFor(world, 90, { backend: 'orders' }, [admitting([kept])]);
    expect(told(lived, world)).toEqual([
      `25-45 cutover backendRefused ${temporary} from ${temporary}: backend`,
    ]);
  });

  it('a subnet by its service endpoints, and not without [D12]', () => {
    const world = worldOf();
    const known = admitting(['vnet:vnet-contoso']);
    expect(refusedNow(world, known)).toEqual([]);
    expect(refusedNow(world, admitting(['vnet:elsewhere']))).toEqual([
      `backendRefused ${publicAddress(world)}`,
    ]);
    force(world, { nextHopType: 'None' });
    expect(refusedNow(world, known)).toEqual([]);
    setSubnet(world, { serviceEndpoints: [] });
    expect(refusedNow(world, known)).toEqual(['backendRefused']);
  });
});

describe('a backend in a network', () => {
  it('sees the addresses of the subnet, all of which it has to let in [D14]', () => {
    const world = worldOf();
    const subnet = `${resource(world, '/virtualNetworks/vnet-contoso').id}/subnets/apim`;
    const [, second] = world.subnetUsage(subnet)?.held ?? [];
    const near = (...admits: string[]): string[] => refusedNow(world, admitting(admits, 'vnet-contoso'));
    expect(near('10.1.0.0/24')).toEqual([]);
    expect(near('vnet:vnet-contoso')).toEqual([]);
    expect(near('10.1.0.4')).toEqual([`backendRefused ${second?.address}`]);
    expect(near(publicAddress(world))).toEqual(['backendRefused 10.1.0.4']);
  });

  it('refuses the compute that has come up in another subnet, until that is let in too [D14, C5]', () => {
    const lost = (...admits: string[]): number => {
      const world = worldOf();
      const { apim } = putNetwork(world, { name: 'other' }) as { apim: string };
      peer(world, 'vnet-contoso', 'other');
      peer(world, 'other', 'vnet-contoso');
      toOtherSubnet(world, apim);
      return livedFor(world, 90, { backend: 'orders' }, [admitting(admits, 'vnet-contoso')]).lost;
    };
    expect(lost('10.1.0.0/24')).toBe(45 * 60 * 60);
    expect(lost('10.1.0.0/24', '10.200.0.0/24')).toBe(0);
    expect(lost('10.1.0.0/24', 'vnet:other')).toBe(0);
  });

  it('is out of reach unless both networks are peered with each other, and from outside of any', () => {
    const world = worldOf();
    putNetwork(world, { name: 'far' });
    const far = (): string[] => refusedNow(world, admitting(['any'], 'far'));
    const seen = [far()];
    peer(world, 'vnet-contoso', 'far');
    seen.push(far());
    peer(world, 'far', 'vnet-contoso');
    seen.push(far());
    expect(seen).toEqual([['backendRefused'], ['backendRefused'], []]);
    const outside = worldOf('none');
    putNetwork(outside, { name: 'far' });
    expect(refusedNow(outside, admitting(['any'], 'far'))).toEqual(['backendRefused']);
  });
});

describe('where a route forces all traffic elsewhere', () => {
  const appliance = { nextHopType: 'VirtualAppliance', nextHopIpAddress: '10.9.0.4' };

  it.each<{ says: string; hop: JsonObject; admits: readonly string[]; wants: readonly string[] }>([
    { says: 'no VIP is known there', hop: appliance, admits: ['VIP'], wants: ['backendRefused 10.9.0.4'] },
    { says: 'the appliance is', hop: appliance, admits: ['10.9.0.4'], wants: [] },
    { says: 'anybody is let in', hop: appliance, admits: ['any'], wants: [] },
    {
      says: 'a gateway has no address to be known by',
      hop: { nextHopType: 'VirtualNetworkGateway' },
      admits: ['VIP'],
      wants: ['backendRefused'],
    },
    { says: 'nothing gets out', hop: { nextHopType: 'None' }, admits: ['any'], wants: ['backendRefused'] },
    {
      says: 'to the internet it is not forced',
      hop: { nextHopType: 'Internet' },
      admits: ['VIP'],
      wants: [],
    },
  ])('$says: $hop.nextHopType, admits $admits [D12]', ({ hop, admits, wants }) => {
    const world = worldOf('internal');
    force(world, hop);
    const vip = publicAddress(world);
    expect(refusedNow(world, admitting(admits.map((each) => (each === 'VIP' ? vip : each))))).toEqual(wants);
  });

  it('what stands near is called directly [D12]', () => {
    const world = worldOf('internal');
    force(world, appliance);
    expect(refusedNow(world, admitting(['10.1.0.0/24'], 'vnet-contoso'))).toEqual([]);
  });
});
