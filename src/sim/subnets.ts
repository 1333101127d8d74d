import type { LocationState, PublicIpView, SubnetTenant, SubnetView, TrafficView } from '../model/index.ts';
import { lowestFree, usable } from './prefixes.ts';
import {
  labelOf,
  listOf,
  locationOf,
  member,
  partsOf,
  referredBy,
  type Resource,
  routesOf,
  rulesOf,
  type Subnet,
  textOf,
} from './resources.ts';
import { key, type Service } from './service.ts';
import type { Workings } from './workings.ts';

/** An address of a subnet, and who holds it. */
export interface HeldAddress {
  readonly address: string;
  /** Name of the instance; null where it is another resource. */
  readonly service: string | null;
  /** Id of the compute, or of the other resource. */
  readonly holder: string;
}

/** A subnet as its owner sees it: how many addresses there are, and who holds which. */
export interface SubnetUsage {
  readonly subnetId: string;
  /** All that could ever be given out; Azure's own five are not among them. [D] D4 */
  readonly size: number;
  readonly free: number;
  readonly held: readonly HeldAddress[];
  readonly tenants: readonly SubnetTenant[];
}

/** The services that have, or have had, compute in a subnet or behind a public IP resource. */
export function occupantsOf({ services, occupants }: Workings, id: string): Service[] {
  return [...(occupants.get(key(id)) ?? [])].sort().flatMap((name) => services.get(name) ?? []);
}

/** Every address of a subnet that somebody holds. */
export function heldIn(workings: Workings, subnetId: string): HeldAddress[] {
  const id = key(subnetId);
  const held: HeldAddress[] = [];
  for (const { name, deployments } of occupantsOf(workings, id)) {
    for (const { computeId, subnetResourceId, instances, privateAddress } of deployments.values()) {
      if (key(subnetResourceId) !== id) continue;
      for (const address of [...instances, ...(privateAddress === null ? [] : [privateAddress])])
        held.push({ address, service: name, holder: computeId });
    }
  }
  for (const { id: holder, body, address } of workings.resources.ofType(
    'Microsoft.Network/networkInterfaces',
  )) {
    if (address !== null && key(subnetOfInterface(body) ?? '') === id)
      held.push({ address, service: null, holder });
  }
  return held;
}

/** The subnet a network interface stands in. */
export function subnetOfInterface(body: Resource['body']): string | null {
  const [first] = listOf(member(body['properties'], 'ipConfigurations'));
  return textOf(member(member(member(first, 'properties'), 'subnet'), 'id'));
}

/** The lowest addresses of a subnet that nobody holds; fewer where there are no more. */
export function freeIn(workings: Workings, subnet: Subnet, count: number): string[] {
  if (subnet.prefix === undefined) return [];
  return lowestFree(subnet.prefix, new Set(heldIn(workings, subnet.id).map(({ address }) => address)), count);
}

/** How full a subnet is; undefined where there is none of that id. */
export function usageOf(workings: Workings, subnetId: string | null): SubnetUsage | undefined {
  const subnet = workings.resources.subnet(subnetId);
  if (subnet === undefined) return undefined;
  const held = heldIn(workings, subnet.id);
  const size = subnet.prefix ? usable(subnet.prefix) : 0;
  return {
    subnetId: subnet.id,
    size,
    free: size - held.length,
    held,
    tenants: tenantsOf(workings, subnet.id),
  };
}

/** What decides about the traffic of a subnet; null where there is none of that id. */
export function viewTraffic({ resources }: Workings, subnetId: string | null): TrafficView | null {
  const subnet = resources.subnet(subnetId);
  if (subnet === undefined) return null;
  const group = resources.get(referredBy(subnet, 'networkSecurityGroup'));
  const table = resources.get(referredBy(subnet, 'routeTable'));
  return {
    rules: group ? rulesOf(group) : null,
    routes: table ? routesOf(table) : [],
    serviceEndpoints: listOf(subnet.properties['serviceEndpoints']).flatMap(
      ({ service }) => textOf(service) ?? [],
    ),
  };
}

/** A subnet as rules see it; null where there is none of that id. */
export function viewSubnet(workings: Workings, subnetId: string | null): SubnetView | null {
  const { resources } = workings;
  const subnet = resources.subnet(subnetId);
  const usage = usageOf(workings, subnetId);
  const traffic = viewTraffic(workings, subnetId);
  if (subnet === undefined || usage === undefined || traffic === null) return null;
  return {
    ...traffic,
    id: subnet.id,
    location: locationOf(subnet.network),
    subscriptionId: partsOf(subnet.id).subscriptionId,
    addressPrefix: subnet.addressPrefix,
    size: usage.size,
    free: usage.free,
    delegations: listOf(subnet.properties['delegations']).flatMap(
      (each) => textOf(member(each['properties'], 'serviceName')) ?? [],
    ),
    foreign: usage.held.filter(({ service }) => service === null).length,
    tenants: usage.tenants,
    locks: resources.locksOver(subnet.id).map(({ id }) => partsOf(id).name),
  };
}

/** A public IP as rules see it; null where there is none of that id. */
export function viewPublicIp(workings: Workings, id: string | null): PublicIpView | null {
  const resource = workings.resources.get(id);
  if (resource?.type !== 'Microsoft.Network/publicIPAddresses') return null;
  const properties = resource.body['properties'];
  return {
    id: resource.id,
    location: locationOf(resource),
    subscriptionId: partsOf(resource.id).subscriptionId,
    sku: textOf(member(resource.body['sku'], 'name')) ?? 'Basic',
    version: textOf(member(properties, 'publicIPAddressVersion')) ?? 'IPv4',
    label: labelOf(resource),
    usedBy: userOf(workings, resource.id)?.name ?? null,
  };
}

/** The instance whose compute a public IP is attached to. */
export function userOf(workings: Workings, publicIpId: string): Service | undefined {
  return occupantsOf(workings, publicIpId).find(({ deployments }) =>
    [...deployments.values()].some(
      ({ publicIpAddressId }) => key(publicIpAddressId ?? '') === key(publicIpId),
    ),
  );
}

/** Everybody who is in a subnet, on the way out of it, or still linked to it. [D] D9, [I] C5.vacating */
function tenantsOf(workings: Workings, subnetId: string): SubnetTenant[] {
  const id = key(subnetId);
  const inside = occupantsOf(workings, id).flatMap((service): SubnetTenant[] => {
    const here = [...service.deployments.values()].filter((each) => key(each.subnetResourceId) === id);
    if (here.length === 0) return [];
    const standing = here.filter(({ leaving }) => !leaving);
    const platform = here.some((each) => each.platform === 'stv1') ? 'stv1' : 'stv2';
    const busy = [...service.locations.values()].some((state) => isBusy(state));
    return [{ service: service.name, as: standing.length > 0 ? 'stands' : 'vacating', platform, busy }];
  });
  const linked = [...workings.links.values()].flatMap((link): SubnetTenant[] =>
    key(link.subnetId) === id ? [{ service: link.service, as: 'linked', platform: null, busy: false }] : [],
  );
  return [...inside, ...linked];
}

function isBusy({ context }: LocationState): boolean {
  return context.run !== null;
}
