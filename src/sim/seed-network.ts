import type { JsonObject } from './json.ts';
import { placements, type ServiceConfiguration } from './configuration.ts';
import { putResource } from './resource-commands.ts';
import { listOf, member, partsOf, type ResourceType, textsOf } from './resources.ts';
import { formatAddress, parsePrefix } from './prefixes.ts';
import { RehearsalError } from './rehearsal-error.ts';
import { regionName } from './regions.ts';
import type { CompleteServiceSeed } from './seed.ts';
import type { Workings } from './workings.ts';

interface RecommendedRule {
  readonly name: string;
  readonly direction: 'Inbound' | 'Outbound';
  readonly far: string;
  readonly ports: readonly string[];
}

/** What the documents want a security group to let through, for stv2. [D] the rules of D, D1 */
const recommended: readonly RecommendedRule[] = [
  { name: 'clients', direction: 'Inbound', far: 'Internet', ports: ['80', '443'] },
  { name: 'management', direction: 'Inbound', far: 'ApiManagement', ports: ['3443'] },
  { name: 'load-balancer', direction: 'Inbound', far: 'AzureLoadBalancer', ports: ['6390'] },
  { name: 'traffic-manager', direction: 'Inbound', far: 'AzureTrafficManager', ports: ['443'] },
  { name: 'storage', direction: 'Outbound', far: 'Storage', ports: ['443'] },
  { name: 'sql', direction: 'Outbound', far: 'Sql', ports: ['1433'] },
  { name: 'key-vault', direction: 'Outbound', far: 'AzureKeyVault', ports: ['443'] },
  { name: 'monitor', direction: 'Outbound', far: 'AzureMonitor', ports: ['443', '1886'] },
];

/** The services whose endpoints a move within a subnet wants. [D] D1 */
const endpoints = ['Microsoft.Storage', 'Microsoft.Sql', 'Microsoft.KeyVault'];

/** A security group that lets everything through that an instance lives on. */
export function recommendedRules(): JsonObject[] {
  return recommended.map(({ name, direction, far, ports }, index) => {
    const inbound = direction === 'Inbound';
    return {
      name,
      properties: {
        priority: 100 + 10 * index,
        direction,
        access: 'Allow',
        protocol: 'Tcp',
        sourceAddressPrefix: inbound ? far : 'VirtualNetwork',
        sourcePortRange: '*',
        destinationAddressPrefix: inbound ? 'VirtualNetwork' : far,
        destinationPortRanges: ports,
      },
    };
  });
}

/**
 * Makes up what a seeded instance stands in and nobody has described: networks, subnets, a security group that suits
 * stv2, and public IPs where it has any of its own.
 *
 * @throws RehearsalError where a network that is there leaves no place for another subnet
 */
export function seedNetwork(
  workings: Workings,
  seed: CompleteServiceSeed,
  configuration: ServiceConfiguration,
): void {
  if (configuration.network === 'None') return;
  for (const { location, subnetResourceId, publicIpAddressId } of placements(configuration)) {
    if (subnetResourceId !== null && workings.resources.subnet(subnetResourceId) === undefined)
      putSubnet(workings, subnetResourceId, regionName(location), seed.subnetPrefix);
    if (publicIpAddressId !== null && workings.resources.get(publicIpAddressId) === undefined)
      putPublicIp(workings, publicIpAddressId, regionName(location), `${seed.name}-${regionName(location)}`);
  }
}

function putSubnet(workings: Workings, id: string, location: string, prefixLength: number): void {
  const networkId = id.slice(0, id.lastIndexOf('/subnets/'));
  const name = partsOf(id).name;
  const existing = workings.resources.get(networkId);
  const space = existing ? spaceOf(existing.body) : `10.${(workings.counters.networks++ % 255) + 1}.0.0/16`;
  const group = `${networkId.replace('/virtualNetworks/', '/networkSecurityGroups/')}-${name}`;
  const before = listOf(member(existing?.body['properties'], 'subnets'));
  const first = (parsePrefix(space)?.first ?? 0) + before.length * Math.max(2 ** (32 - prefixLength), 256);
  const addressPrefix = `${formatAddress(first)}/${prefixLength}`;
  const subnet: JsonObject = {
    name,
    properties: {
      addressPrefix,
      networkSecurityGroup: { id: group },
      serviceEndpoints: endpoints.map((service) => ({ service })),
    },
  };
  put(workings, networkId, 'Microsoft.Network/virtualNetworks', {
    ...(existing?.body ?? { location }),
    properties: { addressSpace: { addressPrefixes: [space] }, subnets: [...before, subnet] },
  });
  put(workings, group, 'Microsoft.Network/networkSecurityGroups', {
    location,
    properties: { securityRules: recommendedRules() },
  });
}

function spaceOf(body: JsonObject): string {
  return textsOf(member(body['properties'], 'addressSpace'), '', 'addressPrefixes')[0] ?? '';
}

function putPublicIp(workings: Workings, id: string, location: string, label: string): void {
  put(workings, id, 'Microsoft.Network/publicIPAddresses', {
    location,
    sku: { name: 'Standard' },
    properties: {
      publicIPAllocationMethod: 'Static',
      publicIPAddressVersion: 'IPv4',
      dnsSettings: { domainNameLabel: label },
    },
  });
}

function put(workings: Workings, id: string, resourceType: ResourceType, body: JsonObject): void {
  const result = putResource(workings, { id, resourceType, body });
  if (result.kind !== 'refused') return;
  throw new RehearsalError(`The network of a seed does not fit: ${result.refusal.says}`, 'subnet', id);
}
