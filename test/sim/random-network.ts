import fc from 'fast-check';
import {
  type Command,
  type Json,
  type JsonObject,
  recommendedRules,
  type Resource,
  type ResourceType,
  type World,
} from '../../src/sim/index.ts';

export const group = 'rg';
export const places = ['West US', 'North Europe', 'Japan East'];

/** The subnets of each region: roomy ones and tight ones, one that nobody has secured, and one that lets nothing through. */
const subnets = {
  wide: { prefix: '0.0/24', security: 'open' },
  small: { prefix: '1.0/28', security: 'open' },
  tiny: { prefix: '1.16/29', security: 'open' },
  bare: { prefix: '2.0/26', security: null },
  shut: { prefix: '3.0/25', security: 'shut' },
} as const;

export type Spot = keyof typeof subnets | 'nowhere';

/** Where something may be put, or asked to be put. */
export const spot = fc.constantFrom<Spot>('wide', 'wide', 'wide', 'small', 'tiny', 'bare', 'shut', 'nowhere');

/** What somebody does to the resources around the instances. */
export type ResourceMove =
  | { readonly act: 'network'; readonly at: number; readonly change: NetworkChange; readonly spot: Spot }
  | { readonly act: 'interface'; readonly number: number; readonly spot: Spot; readonly host: number | null }
  | { readonly act: 'lock'; readonly over: 'network' | 'group' | 'subscription' }
  | { readonly act: 'publicIp'; readonly number: number; readonly label: string | null }
  | { readonly act: 'security'; readonly name: Door; readonly rules: 'all' | 'few' | 'none' }
  | { readonly act: 'scaling'; readonly of: string; readonly enabled: boolean }
  | { readonly act: 'remove'; readonly at: number };

/** A security group: two of the networks here, and those of the instances that were there before. */
type Door = 'open' | 'shut' | 'alpha' | 'bravo';

type NetworkChange = 'drop' | 'shrink' | 'unsecure' | 'delegate' | 'anew';

const act = <Act extends ResourceMove['act']>(word: Act): fc.Arbitrary<Act> => fc.constant(word);
const three = fc.nat({ max: 2 });

/** Something that is done to the resources around the instances. */
export const anyResourceMove = (name: fc.Arbitrary<string>): fc.Arbitrary<ResourceMove> =>
  fc.oneof(
    fc.record({
      act: act('network'),
      at: three,
      change: fc.constantFrom<NetworkChange>('drop', 'shrink', 'unsecure', 'delegate', 'anew', 'anew'),
      spot,
    }),
    fc.record({
      act: act('interface'),
      number: three,
      spot,
      host: fc.constantFrom(null, null, 3, 4, 5, 6, 9, 14, 15, 255),
    }),
    fc.record({
      act: act('lock'),
      over: fc.constantFrom('network' as const, 'group' as const, 'subscription' as const),
    }),
    fc.record({
      act: act('publicIp'),
      number: fc.nat({ max: 3 }),
      label: fc.constantFrom('one', 'other', null),
    }),
    {
      weight: 3,
      arbitrary: fc.record({
        act: act('security'),
        name: fc.constantFrom<Door>('open', 'shut', 'alpha', 'bravo'),
        rules: fc.constantFrom('all' as const, 'few' as const, 'none' as const),
      }),
    },
    fc.record({ act: act('scaling'), of: name, enabled: fc.boolean() }),
    { weight: 3, arbitrary: fc.record({ act: act('remove'), at: fc.nat({ max: 30 }) }) },
  );

const scope = ({ options }: World): string =>
  `/subscriptions/${options.subscriptionId}/resourceGroups/${group}`;
const network = (world: World, at: number): string =>
  `${scope(world)}/providers/Microsoft.Network/virtualNetworks/v${at}`;
const security = (world: World, name: Door): string =>
  name === 'open' || name === 'shut'
    ? `${scope(world)}/providers/Microsoft.Network/networkSecurityGroups/${name}`
    : `${scope(world)}-${name}/providers/Microsoft.Network/networkSecurityGroups/vnet-${name}-apim`;

/** The id of a subnet in the network of a region. */
export function subnetId(world: World, at: number, where: Spot): string {
  return `${network(world, at)}/subnets/${where}`;
}

/** The id of a public IP resource; the first two are in the first region. */
export function publicIpId(world: World, number: number): string {
  return `${scope(world)}/providers/Microsoft.Network/publicIPAddresses/p${number}`;
}

/** Networks in every region, security groups and public IPs, before anything else is done. */
export function putNetworks(world: World): void {
  const commands = [
    securityOf(world, 'open', 'all'),
    securityOf(world, 'shut', 'none'),
    ...places.map((_, at) => networkOf(world, at)),
    ...[0, 1, 2, 3].map((number) => publicIpOf(world, number, `p${number}`)),
  ];
  for (const command of commands) {
    const result = world.execute(command);
    if (result.kind !== 'done') throw new Error(JSON.stringify(result));
  }
}

/** The command that a move amounts to; undefined where there is nothing that it could be about. */
export function resourceCommandOf(world: World, move: ResourceMove): Command | undefined {
  switch (move.act) {
    case 'network':
      return networkOf(world, move.at, move);
    case 'interface':
      return interfaceOf(world, move);
    case 'lock':
      return put(
        `${scopeOf(world, move.over)}/providers/Microsoft.Authorization/locks/${move.over}`,
        'Microsoft.Authorization/locks',
        {
          properties: { level: 'CanNotDelete' },
        },
      );
    case 'publicIp':
      return publicIpOf(world, move.number, move.label);
    case 'security':
      return securityOf(world, move.name, move.rules);
    case 'scaling':
      return put(
        `${scope(world)}/providers/Microsoft.Insights/autoscaleSettings/${move.of}`,
        'Microsoft.Insights/autoscaleSettings',
        {
          properties: {
            enabled: move.enabled,
            targetResourceUri: `${scope(world)}/providers/Microsoft.ApiManagement/service/${move.of}`,
          },
        },
      );
    case 'remove': {
      const all = [...world.resources.values()];
      const found = all[move.at % Math.max(all.length, 1)];
      return found && { type: 'resource.delete', id: found.id };
    }
  }
}

function put(id: string, resourceType: ResourceType, body: JsonObject): Command {
  return { type: 'resource.put', id, resourceType, body };
}

function scopeOf(world: World, over: 'network' | 'group' | 'subscription'): string {
  if (over === 'network') return network(world, 0);
  return over === 'group' ? scope(world) : `/subscriptions/${world.options.subscriptionId}`;
}

function securityOf(world: World, name: Door, rules: 'all' | 'few' | 'none'): Command {
  const closed = {
    priority: 99,
    direction: 'Inbound',
    access: 'Deny',
    protocol: '*',
    sourceAddressPrefix: '*',
  };
  const shut: JsonObject = {
    name: 'shut',
    properties: { ...closed, destinationAddressPrefix: '*', destinationPortRange: '*' },
  };
  const all = recommendedRules();
  const securityRules: Json = { all, few: all.slice(2), none: [shut] }[rules];
  return put(security(world, name), 'Microsoft.Network/networkSecurityGroups', {
    location: 'westus',
    properties: { securityRules },
  });
}

function publicIpOf(world: World, number: number, label: string | null): Command {
  const location = places[Math.max(number - 1, 0)] as string;
  return put(publicIpId(world, number), 'Microsoft.Network/publicIPAddresses', {
    location,
    sku: { name: 'Standard' },
    properties: {
      publicIPAddressVersion: 'IPv4',
      ...(label !== null && { dnsSettings: { domainNameLabel: `${label}-${number}` } }),
    },
  });
}

function interfaceOf(
  world: World,
  { number, spot: where, host }: Extract<ResourceMove, { act: 'interface' }>,
): Command {
  const prefix = where === 'nowhere' ? '9.0/24' : subnets[where].prefix;
  const base = Number(/\.(\d+)\//.exec(prefix)?.[1]);
  const address = `10.200.${prefix.split('.')[0]}.${base + (host ?? 0)}`;
  const allocation: JsonObject =
    host === null
      ? { privateIPAllocationMethod: 'Dynamic' }
      : { privateIPAllocationMethod: 'Static', privateIPAddress: address };
  const properties = { subnet: { id: subnetId(world, 0, where) }, ...allocation };
  return put(
    `${scope(world)}/providers/Microsoft.Network/networkInterfaces/n${number}`,
    'Microsoft.Network/networkInterfaces',
    {
      location: 'westus',
      properties: { ipConfigurations: [{ name: 'only', properties }] },
    },
  );
}

/** The network of a region as it was put at first, or changed from what it is now. */
function networkOf(world: World, at: number, move?: Extract<ResourceMove, { act: 'network' }>): Command {
  const id = network(world, at);
  const before = world.resources.get(id.toLowerCase());
  const whole = Object.entries(subnets).map(([name, each]) => subnetBody(world, at, name, each));
  const properties = before && move?.change !== 'anew' ? changed(before, move) : whole;
  return put(id, 'Microsoft.Network/virtualNetworks', {
    location: places[at] as string,
    properties: { addressSpace: { addressPrefixes: [`10.${200 + at}.0.0/16`] }, subnets: properties },
  });
}

function subnetBody(
  world: World,
  at: number,
  name: string,
  about: (typeof subnets)[keyof typeof subnets],
): JsonObject {
  const { prefix, security: by } = about;
  const networkSecurityGroup = by === null ? {} : { networkSecurityGroup: { id: security(world, by) } };
  return { name, properties: { addressPrefix: `10.${200 + at}.${prefix}`, ...networkSecurityGroup } };
}

function changed(
  before: Resource,
  move: Extract<ResourceMove, { act: 'network' }> | undefined,
): readonly Json[] {
  const all = (before.body['properties'] as { subnets: JsonObject[] }).subnets;
  if (move === undefined) return all;
  return all.flatMap((subnet): JsonObject[] => {
    if (subnet['name'] !== move.spot) return [subnet];
    const { networkSecurityGroup, ...others } = subnet['properties'] as JsonObject;
    const secured = networkSecurityGroup === undefined ? {} : { networkSecurityGroup };
    switch (move.change) {
      case 'drop':
        return [];
      case 'shrink': {
        const smaller = (others['addressPrefix'] as string).replace(/\/\d+$/, '/29');
        return [{ ...subnet, properties: { ...others, ...secured, addressPrefix: smaller } }];
      }
      case 'unsecure':
        return [{ ...subnet, properties: others }];
      case 'delegate': {
        const delegations = [{ name: 'web', properties: { serviceName: 'Microsoft.Web/serverFarms' } }];
        return [{ ...subnet, properties: { ...others, ...secured, delegations } }];
      }
      case 'anew':
        return [subnet];
    }
  });
}
