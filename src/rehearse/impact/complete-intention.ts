import { eras } from '../../model/index.ts';
import {
  type CheckablePath,
  type Intention,
  type JsonObject,
  recommendedRules,
  regionName,
  type ResourceType,
  type Service,
  type World,
} from '../../sim/index.ts';

/** An intention that names all that its path takes, and in sentences what of it was made up. */
export interface CompleteIntention {
  readonly intention: Intention;
  readonly assumed: readonly string[];
}

/** The services whose endpoints a subnet for stv2 wants. [D] D1 */
const endpoints = ['Microsoft.Storage', 'Microsoft.Sql', 'Microsoft.KeyVault'];

const toAnotherSubnet: readonly CheckablePath[] = [
  'new-subnet/as-soon-as-possible',
  'new-subnet/keep-48-hours',
  'vnet-update',
];

/**
 * Makes up the subnet or the public IP that a path takes and that nobody has named, fit for stv2, in a world that may
 * be spoiled.
 */
export function completeIntention(
  world: World,
  service: Readonly<Service>,
  path: CheckablePath,
  intention: Intention,
): CompleteIntention {
  const { network, additionalLocations } = service.configuration;
  const injects = path === 'vnet-update' && network === 'None' && isNetworked(service);
  if (!toAnotherSubnet.includes(path) || (network === 'None' && !injects)) return { intention, assumed: [] };
  const location = intention.location ?? service.configuration.location;
  const assumed = injects ? ['It is put into a virtual network in external mode.'] : [];
  if (path !== 'vnet-update' && additionalLocations.length > 0)
    assumed.push(`The portal moves one location a run; this is the run of ${location}.`);
  const named = { ...intention };
  if (named.subnetResourceId === undefined) {
    named.subnetResourceId = makeSubnet(world, service, location);
    assumed.push('Nobody has named the subnet to move to; one with room and the right rules is made up.');
  }
  if (named.publicIpAddressId === undefined && eras[world.options.era].publicIp === 'everyNetwork') {
    named.publicIpAddressId = makePublicIp(world, service, location);
    assumed.push('Nobody has named the public IP that these documents ask for; one is made up.');
  }
  return { intention: named, assumed };
}

function isNetworked({ configuration: { tier } }: Readonly<Service>): boolean {
  return tier === 'Developer' || tier === 'Premium' || tier === 'Isolated';
}

/** @returns its resource id */
function makeSubnet(world: World, service: Readonly<Service>, location: string): string {
  const networkId =
    networkOf(service, location) ?? `${provider(world, service)}/virtualNetworks/vnet-made-up`;
  const groupId = `${networkId.replace('/virtualNetworks/', '/networkSecurityGroups/')}-made-up`;
  const addressPrefix = freeRange(world);
  const region = regionName(location);
  put(world, groupId, 'Microsoft.Network/networkSecurityGroups', {
    location: region,
    properties: { securityRules: recommendedRules() },
  });
  const subnet = {
    name: 'apim-made-up',
    properties: {
      addressPrefix,
      networkSecurityGroup: { id: groupId },
      serviceEndpoints: endpoints.map((each) => ({ service: each })),
    },
  };
  const body = world.resources.get(networkId.toLowerCase())?.body ?? { location: region };
  const properties = (body['properties'] ?? {}) as Network;
  put(world, networkId, 'Microsoft.Network/virtualNetworks', {
    ...body,
    properties: {
      ...properties,
      addressSpace: { addressPrefixes: [...(properties.addressSpace?.addressPrefixes ?? []), addressPrefix] },
      subnets: [...(properties.subnets ?? []), subnet],
    },
  });
  return `${networkId}/subnets/${subnet.name}`;
}

/** A virtual network as far as it is read here. */
interface Network extends JsonObject {
  readonly addressSpace?: { readonly addressPrefixes?: readonly string[] };
  readonly subnets?: readonly JsonObject[];
}

/** Resource id of the virtual network of a location; undefined where it stands in none. */
function networkOf({ configuration }: Readonly<Service>, location: string): string | undefined {
  const place = [configuration, ...configuration.additionalLocations].find(
    (each) => each.location.toLowerCase() === location.toLowerCase(),
  );
  return place?.subnetResourceId?.replace(/\/subnets\/[^/]+$/i, '');
}

/** A range that no resource of the world speaks of. */
function freeRange(world: World): string {
  const spoken = JSON.stringify([...world.resources.values()].map(({ body }) => body));
  let third = 0;
  while (spoken.includes(`172.31.${third}.`) && third < 255) third++;
  return `172.31.${third}.0/24`;
}

/** @returns its resource id */
function makePublicIp(world: World, service: Readonly<Service>, location: string): string {
  const id = `${provider(world, service)}/publicIPAddresses/pip-made-up`;
  put(world, id, 'Microsoft.Network/publicIPAddresses', {
    location: regionName(location),
    sku: { name: 'Standard' },
    properties: {
      publicIPAllocationMethod: 'Static',
      publicIPAddressVersion: 'IPv4',
      dnsSettings: { domainNameLabel: `${service.name.toLowerCase()}-made-up` },
    },
  });
  return id;
}

function provider({ options }: World, { resourceGroup }: Readonly<Service>): string {
  return `/subscriptions/${options.subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.Network`;
}

function put(world: World, id: string, resourceType: ResourceType, body: JsonObject): void {
  world.execute({ type: 'resource.put', id, resourceType, body });
}
