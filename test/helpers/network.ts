import { type JsonObject, recommendedRules, type ResourceType, type World } from '../../src/sim/index.ts';

/** A network as a test wants it: everything an instance needs is there unless it is taken away. */
export interface NetworkWish {
  readonly group?: string;
  readonly name?: string;
  readonly location?: string;
  /** First two numbers of its addresses. */
  readonly space?: string;
  readonly subnets?: readonly SubnetWish[];
}

/** A subnet as a test wants it. */
export interface SubnetWish {
  readonly name: string;
  /** @defaultValue a /24 of its own */
  readonly prefix?: string;
  /** Rules of its security group; null attaches none. @defaultValue all that is recommended */
  readonly rules?: readonly JsonObject[] | null;
  readonly routes?: readonly JsonObject[];
  readonly more?: JsonObject;
}

/** Puts a network into a world. @returns the ids of its subnets, by name */
export function putNetwork(world: World, wish: NetworkWish = {}): Record<string, string> {
  const { group = 'net', name = 'vnet', location = 'westus', space = '10.200' } = wish;
  const { subnets = [{ name: 'apim' }] } = wish;
  const provider = `/subscriptions/${world.options.subscriptionId}/resourceGroups/${group}/providers/Microsoft.Network`;
  const id = `${provider}/virtualNetworks/${name}`;
  const documents = subnets.map((subnet, index) => document(world, { id, location, space }, subnet, index));
  put(world, id, 'Microsoft.Network/virtualNetworks', {
    location,
    properties: { addressSpace: { addressPrefixes: [`${space}.0.0/16`] }, subnets: documents },
  });
  return Object.fromEntries(subnets.map((subnet) => [subnet.name, `${id}/subnets/${subnet.name}`]));
}

function document(
  world: World,
  { id, location, space }: { readonly id: string; readonly location: string; readonly space: string },
  { name, prefix, rules = recommendedRules(), routes, more = {} }: SubnetWish,
  index: number,
): JsonObject {
  const group = `${id.replace('/virtualNetworks/', '/networkSecurityGroups/')}-${name}`;
  const table = `${id.replace('/virtualNetworks/', '/routeTables/')}-${name}`;
  if (rules)
    put(world, group, 'Microsoft.Network/networkSecurityGroups', {
      location,
      properties: { securityRules: rules },
    });
  if (routes) put(world, table, 'Microsoft.Network/routeTables', { location, properties: { routes } });
  return {
    name,
    properties: {
      addressPrefix: prefix ?? `${space}.${index}.0/24`,
      serviceEndpoints: ['Storage', 'Sql', 'KeyVault'].map((each) => ({ service: `Microsoft.${each}` })),
      ...(rules && { networkSecurityGroup: { id: group } }),
      ...(routes && { routeTable: { id: table } }),
      ...more,
    },
  };
}

/** Puts a Standard public IP with a label into a world. @returns its id */
export function putPublicIp(world: World, name: string, over: JsonObject = {}, location = 'westus'): string {
  const id = `/subscriptions/${world.options.subscriptionId}/resourceGroups/net/providers/Microsoft.Network/publicIPAddresses/${name}`;
  const properties = { publicIPAddressVersion: 'IPv4', dnsSettings: { domainNameLabel: name } };
  put(world, id, 'Microsoft.Network/publicIPAddresses', {
    location,
    sku: { name: 'Standard' },
    properties,
    ...over,
  });
  return id;
}

/** Puts a network interface into a subnet. @param address the one it wants; the lowest free one where it is left out */
export function putInterface(world: World, name: string, subnet: string, address?: string): string {
  const provider = subnet.slice(0, subnet.toLowerCase().indexOf('/virtualnetworks/'));
  const id = `${provider}/networkInterfaces/${name}`;
  const wish = address === undefined ? {} : { privateIPAddress: address };
  const privateIPAllocationMethod = address === undefined ? 'Dynamic' : 'Static';
  const properties = { subnet: { id: subnet }, privateIPAllocationMethod, ...wish };
  put(world, id, 'Microsoft.Network/networkInterfaces', {
    location: 'westus',
    properties: { ipConfigurations: [{ name: 'only', properties }] },
  });
  return id;
}

/** Puts any resource into a world, and wants it taken. */
export function put(world: World, id: string, resourceType: ResourceType, body: JsonObject): void {
  const result = world.execute({ type: 'resource.put', id, resourceType, body });
  if (result.kind !== 'done') throw new Error(`${id} was not taken: ${JSON.stringify(result)}`);
}
