import { isForced } from '../../model/index.ts';
import { askerIn, dnsViews } from '../dns/lookup.ts';
import { networkOfSubnet } from '../dns/names.ts';
import { key } from '../key.ts';
import { contains, networksAround, vipsOf } from '../reach.ts';
import { listOf, member, referredBy, routesOf, textOf } from '../resources.ts';
import type { Deployment, Service } from '../service.ts';
import type { Workings } from '../workings.ts';
import type { Backend } from './population.ts';

/** How a gateway's call comes to its backend. */
export interface Outbound {
  /** What the calls come through; `nothing` where no way leads there. */
  readonly through: 'vip' | 'subnet' | 'appliance' | 'nothing';
  /** What the backend may see as the address that calls: one of these each time. */
  readonly addresses: readonly string[];
  /** The virtual network as which the backend knows them, by resource id; null where it does not. */
  readonly networkId: string | null;
}

/** Whether a backend lets a gateway in, and the address that it does not let in; null where there is none to tell. */
export interface BackendCall {
  readonly admitted: boolean;
  readonly source: string | null;
}

/** What becomes of a call from a compute to a backend: all addresses it may come from have to be let in. [D] D14 */
export function callBackend(
  workings: Workings,
  service: Service,
  computeId: string,
  { network, admits }: Backend,
): BackendCall {
  const { through, addresses, networkId } = outboundOf(workings, service, computeId, network);
  const known = admits.some(
    (entry) => networkId !== null && networkNamed(workings, entry) === key(networkId),
  );
  if (known || (through !== 'nothing' && admits.includes('any'))) return { admitted: true, source: null };
  const refused = addresses.find((address) => !admits.some((entry) => contains(entry, address)));
  return { admitted: addresses.length > 0 && refused === undefined, source: refused ?? null };
}

/**
 * How a compute calls what stands in a virtual network, or on the internet where none is named: through its subnet where
 * the network is its own or peered with it, through the address that it is reached at otherwise. [D] D14 In the window of
 * a temporary address that one it is, which is why allow-lists of backends have to know it. [D] C1
 */
export function outboundOf(
  workings: Workings,
  service: Service,
  computeId: string,
  network: string | null,
): Outbound {
  const deployment = service.deployments.get(computeId);
  if (network !== null) return toNetwork(workings, deployment, network);
  if (deployment === undefined)
    return { through: 'vip', addresses: publicAddress(workings, service, computeId), networkId: null };
  return toInternet(workings, service, deployment);
}

const nothing: Outbound = { through: 'nothing', addresses: [], networkId: null };

function toNetwork(workings: Workings, deployment: Deployment | undefined, name: string): Outbound {
  const target = networkNamed(workings, `vnet:${name}`);
  const networkId = networkOfSubnet(deployment?.subnetResourceId ?? null);
  if (deployment === undefined || networkId === null) return nothing;
  const near = networksAround(workings, networkId).map(({ id }) => key(id));
  if (target === null || !near.includes(target)) return nothing;
  return { through: 'subnet', addresses: deployment.instances, networkId };
}

/**
 * Where a route forces all traffic elsewhere, an appliance calls in the compute's stead: its next hop stands for whatever
 * address it has outside. Service endpoints lead past it. [D] D12
 */
function toInternet(workings: Workings, service: Service, deployment: Deployment): Outbound {
  const { computeId, subnetResourceId } = deployment;
  const subnet = workings.resources.subnet(subnetResourceId);
  const hasEndpoints = listOf(subnet?.properties['serviceEndpoints']).length > 0;
  const networkId = hasEndpoints ? networkOfSubnet(subnetResourceId) : null;
  const table = subnet && workings.resources.get(referredBy(subnet, 'routeTable'));
  if (table === undefined || !isForced({ routes: routesOf(table) }))
    return { through: 'vip', addresses: publicAddress(workings, service, computeId), networkId };
  const [route] = listOf(member(table.body['properties'], 'routes'))
    .map(({ properties }) => properties)
    .filter((each) => textOf(member(each, 'addressPrefix')) === '0.0.0.0/0');
  if (textOf(member(route, 'nextHopType')) === 'None') return { ...nothing, networkId };
  const hop = textOf(member(route, 'nextHopIpAddress'));
  return { through: 'appliance', addresses: hop === null ? [] : [hop], networkId };
}

/** The public address on which a compute answers now, or the one that is its own. */
function publicAddress(workings: Workings, service: Service, computeId: string): string[] {
  const vip = vipsOf(workings, service).find(
    ({ kind, answeredBy }) => kind !== 'private' && answeredBy?.computeId === computeId,
  );
  if (vip) return [vip.address];
  const computes = [...service.locations.values()].flatMap(({ context }) => [
    context.active,
    context.incoming,
    ...context.retained,
  ]);
  const own = computes.find((compute) => compute?.id === computeId)?.publicAddress;
  return own == null ? [] : [own];
}

/** The {@link key} of the network that is written `vnet:NAME`; null where none is. */
function networkNamed(workings: Workings, written: string): string | null {
  const view = dnsViews(workings).find((each) => each.startsWith('vnet:') && key(each) === key(written));
  const asker = view === undefined ? 'public' : askerIn(workings, view);
  return typeof asker === 'string' ? null : key(asker.networkId);
}
