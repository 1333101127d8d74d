import {
  coversPort,
  defaultName,
  describeLocation,
  type Endpoint,
  endpoints,
  type SecurityRule,
} from '../model/index.ts';
import type { ClientPlace, Connection, Unanswered, UnansweredAs, Vip, VipPort } from './connection.ts';
import { unansweredAs } from './faults.ts';
import { unreachable } from './connectivity.ts';
import { azureNames } from './dns/azure-names.ts';
import { type Asker, askerIn } from './dns/lookup.ts';
import { endpointOfHostname, networkOfSubnet } from './dns/names.ts';
import { plainName } from './dns/record-sets.ts';
import { describeLocations } from './locations.ts';
import { parseAddress, parsePrefix } from './prefixes.ts';
import { listOf, member, type Resource, subnetsOf, textOf } from './resources.ts';
import { key, type Service } from './service.ts';
import { occupantsOf, viewTraffic } from './subnets.ts';
import { findService, type Workings } from './workings.ts';

/** Every address that an instance holds now. */
export function vipsOf(workings: Workings, service: Service): Vip[] {
  const locations = describeLocations(service, unreachable(workings, service));
  return [...locations].flatMap(([location, { vips, compute }]) =>
    vips.map(({ address, kind, answeredBy }): Vip => {
      const networkId = kind === 'private' ? networkOfPrivate(service, address) : null;
      const platform = compute.find(({ id }) => id === answeredBy)?.platform;
      return {
        key: networkId === null ? `public/${address}` : `${key(networkId)}/${address}`,
        address,
        kind,
        networkId,
        service: service.name,
        location,
        answeredBy:
          answeredBy === null || platform === undefined ? null : { computeId: answeredBy, platform },
      };
    }),
  );
}

/** The network in which an instance has a private address, by resource id. */
function networkOfPrivate({ deployments, configuration }: Service, address: string): string | null {
  const holder = [...deployments.values()].find(({ privateAddress }) => privateAddress === address);
  return networkOfSubnet(holder?.subnetResourceId ?? configuration.subnetResourceId);
}

/** What becomes of a fresh connection to an address. */
export function connect(
  workings: Workings,
  from: ClientPlace,
  address: string,
  port: VipPort,
  hostName: string,
): Connection {
  const found = vipAt(workings, askerIn(workings, from.view), address);
  const silent = (why: Unanswered, service?: Service): Connection => {
    const faults = [...workings.faults.values()].map(({ fault }) => fault);
    const meant = (service ?? serviceNamed(workings, plainName(hostName)))?.name ?? '';
    return unanswered(why, port, unansweredAs(faults, workings.clock.nowMs, meant));
  };
  if (typeof found === 'string') return silent(found);
  const { service, vip } = found;
  if (vip.answeredBy === null) return silent(silence(service, vip), service);
  const { computeId, platform } = vip.answeredBy;
  if (!admits(workings, service, computeId, from, port)) return unanswered('network', port);
  const endpoint = endpointAt(service, vip, port, plainName(hostName));
  if (endpoint === undefined) return unanswered('host', port);
  return { kind: 'answered', service: service.name, computeId, platform, location: vip.location, endpoint };
}

/** Packets that a firewall drops, or that find no way, are waited for; the others are refused, unless a fault is put. [I] C23.silence */
function unanswered(why: Unanswered, port: VipPort, faulty?: UnansweredAs): Connection {
  if (why === 'network' || why === 'noRoute') return { kind: 'unanswered', why, how: 'timedOut' };
  if (why === 'host') return { kind: 'unanswered', why, how: port === 80 ? 'refused' : 'tlsError' };
  return { kind: 'unanswered', why, how: faulty ?? 'refused' };
}

/** The service that goes by a host name; undefined where none does. */
function serviceNamed({ services }: Workings, hostName: string): Service | undefined {
  const own = hostName.endsWith('.azure-api.net')
    ? services.get(hostName.split('.')[0] as string)
    : undefined;
  if (own) return own;
  return [...services.values()].find(({ configuration }) =>
    configuration.hostnames.some((each) => plainName(each.hostName) === hostName),
  );
}

/** The instance that holds an address as a client sees it, or why there is none. */
function vipAt(
  workings: Workings,
  asker: Asker,
  address: string,
): { readonly service: Service; readonly vip: Vip } | 'gone' | 'noRoute' {
  const networks = isPrivate(workings, address) ? networksFrom(workings, asker, address) : null;
  if (networks?.length === 0) return 'noRoute';
  const candidates =
    networks === null
      ? holdersOfPublic(workings, address)
      : networks.flatMap((network) => inNetwork(workings, network));
  const ids = networks?.map(({ id }) => key(id));
  for (const service of new Set(candidates)) {
    const vip = vipsOf(workings, service).find(
      (each) =>
        each.address === address &&
        (ids === undefined ? each.networkId === null : ids.includes(key(each.networkId ?? ''))),
    );
    if (vip) return { service, vip };
  }
  return 'gone';
}

function holdersOfPublic(workings: Workings, address: string): Service[] {
  const holder = workings.addresses.holder(address);
  if (holder === undefined) return [];
  const service = findService(workings, holder);
  return service ? [service] : occupantsOf(workings, holder);
}

function inNetwork(workings: Workings, network: Resource): Service[] {
  return subnetsOf(network).flatMap(({ id }) => occupantsOf(workings, id));
}

/** Whether an address belongs to networks, and not to the internet. */
function isPrivate(workings: Workings, address: string): boolean {
  return (
    /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.test(address) ||
    (workings.addresses.holder(address) === undefined &&
      allNetworks(workings).some((network) => isIn(network, address)))
  );
}

function allNetworks({ resources }: Workings): Resource[] {
  return resources.ofType('Microsoft.Network/virtualNetworks');
}

function isIn(network: Resource, address: string): boolean {
  return subnetsOf(network).some(({ addressPrefix }) => contains(addressPrefix, address));
}

/**
 * The networks with an address in them that a way leads to: one's own and those it is peered with; from the premises all
 * of them, which are taken to be connected to each. [I] C22.onprem
 */
function networksFrom(workings: Workings, asker: Asker, address: string): Resource[] {
  if (asker === 'public') return [];
  const near = asker === 'onprem' ? allNetworks(workings) : networksAround(workings, asker.networkId);
  return near.filter((network) => isIn(network, address));
}

/** A network, and those it is peered with. */
export function networksAround({ resources }: Workings, networkId: string): Resource[] {
  const own = resources.get(networkId);
  const peered = listOf(member(own?.body['properties'], 'virtualNetworkPeerings')).flatMap((peering) => {
    const other = resources.get(textOf(member(member(peering['properties'], 'remoteVirtualNetwork'), 'id')));
    return other && peersOf(other).includes(key(networkId)) ? [other] : [];
  });
  return own ? [own, ...peered] : [];
}

/** A peering holds once both networks say so. [D] */
function peersOf({ body }: Resource): string[] {
  return listOf(member(body['properties'], 'virtualNetworkPeerings')).map((peering) =>
    key(textOf(member(member(peering['properties'], 'remoteVirtualNetwork'), 'id')) ?? ''),
  );
}

/** Why an address that is held is silent. */
function silence(service: Service, { location, address }: Vip): Unanswered {
  const state = service.locations.get(location);
  if (state === undefined) return 'gone';
  const { blocked, vips } = describeLocation(state);
  if (blocked) return 'blocked';
  const isUp = vips.some((each) => each.address === address && each.answeredBy !== null);
  return isUp ? 'network' : 'moving';
}

/** Whether the security group of a compute's subnet lets a client in. */
function admits(
  workings: Workings,
  { deployments }: Service,
  computeId: string,
  { view, address }: ClientPlace,
  port: number,
): boolean {
  const rules = viewTraffic(workings, deployments.get(computeId)?.subnetResourceId ?? null)?.rules;
  if (rules == null) return true;
  const isInside = view !== 'public';
  const deciding = [...rules]
    .sort((a, b) => a.priority - b.priority)
    .find(
      (rule) =>
        rule.direction === 'Inbound' &&
        (rule.protocol === '*' || rule.protocol.toLowerCase() === 'tcp') &&
        rule.ports.some((range) => coversPort(range, port)) &&
        rule.sources.some((source) => isFrom(source, isInside, address)),
    );
  return deciding ? deciding.access === 'Allow' : isInside;
}

function isFrom(
  source: SecurityRule['sources'][number],
  isInside: boolean,
  address: string | undefined,
): boolean {
  const said = source.toLowerCase();
  if (['*', 'any', '0.0.0.0/0'].includes(said)) return true;
  if (said === 'internet') return !isInside;
  if (said === 'virtualnetwork') return isInside;
  return address !== undefined && contains(source, address);
}

/** Whether an address is, or lies in, what is written as `10.0.1.4` or `10.0.1.0/24`. */
export function contains(range: string, address: string): boolean {
  if (range === address) return true;
  const [prefix, number] = [parsePrefix(range), parseAddress(address)];
  return (
    prefix !== undefined &&
    number !== undefined &&
    number >= prefix.first &&
    number < prefix.first + prefix.size
  );
}

/**
 * What a host name leads to on an address of an instance; undefined where it does not go by it there. The management port
 * is for that endpoint alone, and so is the public address of an internal instance. [D] C21, C22, C23, C25
 */
function endpointAt(service: Service, vip: Vip, port: VipPort, hostName: string): Endpoint | undefined {
  const endpoint = endpointNamed(service, vip.location, hostName);
  const isInternal = service.configuration.network === 'Internal';
  const forManagement = port === 3443 || (isInternal && vip.kind !== 'private');
  return forManagement && endpoint !== 'management' ? undefined : endpoint;
}

function endpointNamed(service: Service, location: string, hostName: string): Endpoint | undefined {
  const { name, configuration } = service;
  const custom = configuration.hostnames.find((each) => plainName(each.hostName) === hostName);
  if (custom) return endpointOfHostname(custom.type);
  const regional = azureNames(service).find(
    (each) => each.endpoint === 'regional' && each.location === location && plainName(each.name) === hostName,
  );
  return regional
    ? 'regional'
    : endpoints.find((endpoint) => plainName(defaultName(name, endpoint)) === hostName);
}
