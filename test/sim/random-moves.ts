import type { MigrationMode, Tier, VirtualNetworkType } from '../../src/model/index.ts';
import { type Command, completeSeed, type ServiceConfiguration, type World } from '../../src/sim/index.ts';
import {
  group,
  places,
  publicIpId,
  resourceCommandOf,
  type ResourceMove,
  type Spot,
  subnetId,
} from './random-network.ts';

/** Something somebody does to a world. What it comes to depends on how the world stands. */
export type Move =
  | { readonly act: 'wait'; readonly ms: number }
  | { readonly act: 'do'; readonly command: Command }
  | { readonly act: 'seed'; readonly of: Parameters<typeof completeSeed>[0] }
  | {
      readonly act: 'blade';
      readonly name: string;
      readonly mode: MigrationMode;
      readonly keeps: boolean;
      readonly at: number;
      readonly to: Spot | 'same';
      readonly ip: number | null;
    }
  | {
      readonly act: 'create';
      readonly name: string;
      readonly tier: Tier;
      readonly network: VirtualNetworkType;
      readonly spot: Spot;
      readonly ip: number | null;
      readonly more: number;
    }
  | {
      readonly act: 'update';
      readonly name: string;
      readonly change: Change;
      readonly to: number;
      readonly spot: Spot;
      readonly unblocks: boolean;
      readonly caller: string | undefined;
    }
  | ResourceMove;

/** What an update may be about. */
export const changes = [
  'capacity',
  'tier',
  'tags',
  'publicIp',
  'network',
  'subnet',
  'elsewhere',
  'zones',
  'locations',
  'hostname',
  'identity',
  'nothing',
] as const;

export type Change = (typeof changes)[number];

/** The command that a move amounts to; undefined where there is nothing that it could be about. */
export function commandOf(world: World, move: Exclude<Move, { act: 'wait' }>): Command | undefined {
  switch (move.act) {
    case 'do':
      return move.command;
    case 'seed':
      return { type: 'service.seed', seed: completeSeed(move.of) };
    case 'blade':
      return bladeOf(world, move);
    case 'create': {
      const configuration = fresh(world, move);
      return { type: 'service.create', resourceGroup: group, name: move.name, configuration };
    }
    case 'update': {
      const { name: of, unblocks, caller: by } = move;
      return { type: 'service.update', name: of, configuration: changed(world, move), unblocks, caller: by };
    }
    case 'network':
    case 'interface':
    case 'lock':
    case 'publicIp':
    case 'security':
    case 'scaling':
    case 'remove':
      return resourceCommandOf(world, move);
  }
}

function bladeOf(
  world: World,
  { name: of, mode: how, keeps, at, to, ip: number }: Extract<Move, { act: 'blade' }>,
): Command {
  const form = { name: of, mode: how, retainOldCompute: keeps };
  return {
    type: 'service.blade',
    ...form,
    ...(at > 0 && { location: places[at] as string }),
    ...(to !== 'same' && { subnetResourceId: subnetId(world, at, to) }),
    ...(number !== null && { publicIpAddressId: publicIpId(world, number) }),
  };
}

type Fresh = Pick<Extract<Move, { act: 'create' }>, 'tier' | 'network' | 'spot' | 'ip' | 'more'>;

function fresh(
  world: World,
  { tier: of, network, spot: where, ip: number, more }: Fresh,
): ServiceConfiguration {
  const place = (
    at: number,
  ): Pick<ServiceConfiguration, 'location' | 'subnetResourceId' | 'publicIpAddressId'> => ({
    location: places[at] as string,
    subnetResourceId: network === 'None' ? null : subnetId(world, at, where),
    publicIpAddressId:
      number === null || network === 'None' ? null : publicIpId(world, at === 0 ? number % 2 : at + 1),
  });
  return {
    ...place(0),
    tier: of,
    capacity: 1,
    network,
    hostnames: [],
    additionalLocations: Array.from({ length: more }, (_, at) => ({ ...place(at + 1), other: {} })),
    identity: null,
    infrastructure: {},
    settings: {},
  };
}

function changed(
  world: World,
  { name: of, change, to, spot: where }: Extract<Move, { act: 'update' }>,
): ServiceConfiguration {
  const about: Fresh = { tier: 'Premium', network: 'None', spot: where, ip: null, more: 0 };
  const before = world.service(of)?.configuration ?? fresh(world, about);
  const ids = { subnetResourceId: subnetId(world, 0, where), publicIpAddressId: publicIpId(world, to % 2) };
  switch (change) {
    case 'capacity':
      return { ...before, capacity: 1 + to };
    case 'tier':
      return { ...before, tier: (['Premium', 'Developer', 'Premium'] as const)[to] as Tier };
    case 'tags':
      return { ...before, settings: { ...before.settings, tags: { to: String(to) } } };
    case 'publicIp':
      return { ...before, publicIpAddressId: to === 2 ? null : ids.publicIpAddressId };
    case 'network': {
      const network = (['None', 'External', 'Internal'] as const)[to] as VirtualNetworkType;
      const { subnetResourceId, publicIpAddressId } = fresh(world, { ...about, network });
      return { ...before, network, subnetResourceId, publicIpAddressId };
    }
    case 'subnet':
      return { ...before, subnetResourceId: ids.subnetResourceId };
    case 'elsewhere':
      return { ...before, ...ids };
    case 'zones':
      return {
        ...before,
        capacity: 1 + to,
        infrastructure: { ...before.infrastructure, zones: ['1', '2', '3'].slice(to) },
      };
    case 'locations': {
      const { additionalLocations } = fresh(world, { ...about, network: before.network, more: to });
      return { ...before, additionalLocations };
    }
    case 'hostname':
      return { ...before, hostnames: [{ type: 'Proxy', hostName: `${to}.example.com`, other: {} }] };
    case 'identity':
      return { ...before, identity: to === 0 ? null : { type: 'SystemAssigned' } };
    case 'nothing':
      return before;
  }
}
