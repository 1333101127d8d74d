import { type Json, type JsonObject, regionName, type ResourceType } from '../../sim/index.ts';
import type { MockWorld } from '../mock-world.ts';
import { isObject } from './json.ts';
import { mustBeStatic, rulesConflict } from './network-error.ts';
import { attachedTo, holdersOf, linksOf, userOf } from './network-users.ts';

/** A resource that is to be shown or written. */
export interface View {
  readonly world: MockWorld;
  readonly id: string;
  readonly name: string;
  /** Its region, as in `westus`; inside another resource the region of that. */
  readonly location: string;
  /** What its owner has put into its properties, with what is there otherwise. */
  readonly properties: JsonObject;
  /** What the platform has given it. */
  readonly address: string | null;
}

/** What stands inside a resource, in a list of its properties. */
export interface ChildKind {
  /** The list, and the last word of their type. */
  readonly list: string;
  /** What only the platform says of it: shown, and not looked at when it comes. */
  readonly computed?: readonly string[];
  /** What is there when nobody says otherwise. */
  readonly defaults?: JsonObject;
  /** What the platform adds; `index` is its place in the list, and its address is that of the whole. */
  readonly shown?: (child: View, index: number) => JsonObject;
}

/** A kind of resource beside the services: all that sets it apart from the others. */
export interface ResourceKind {
  readonly type: ResourceType;
  /** The parameter of a path that names one. */
  readonly parameter: string;
  /** Whether it is of Microsoft.Network, where everything has an ETag and a state. */
  readonly isNetwork: boolean;
  readonly child?: ChildKind;
  /** What stands inside every one of the kind, in a list of its own. */
  readonly inherited?: { readonly list: string; readonly all: readonly JsonObject[] };
  /** What only the platform says of it. */
  readonly computed: readonly string[];
  /** What is there when nobody says otherwise, beside its properties … */
  readonly around?: JsonObject;
  /** … and among them. */
  readonly defaults: (view: View, around: JsonObject) => JsonObject;
  readonly shown?: (view: View) => JsonObject;
  /** @throws ArmError where it makes no sense by itself */
  readonly demand?: (view: View, around: JsonObject) => void;
}

const networkOf = (word: string): Pick<ResourceKind, 'type' | 'parameter' | 'isNetwork'> => ({
  type: `Microsoft.Network/${word}` as ResourceType,
  parameter: 'resourceName',
  isNetwork: true,
});

const subnets: ChildKind = {
  list: 'subnets',
  computed: ['ipConfigurations', 'resourceNavigationLinks', 'serviceAssociationLinks'],
  defaults: {
    delegations: [],
    privateEndpointNetworkPolicies: 'Disabled',
    privateLinkServiceNetworkPolicies: 'Enabled',
  },
  shown: ({ world, id }) => ({
    ...present('ipConfigurations', referencesTo(holdersOf(world, id))),
    ...present('resourceNavigationLinks', linksOf(world, id)),
  }),
};

const ranges = ['sourcePort', 'destinationPort'].map((end) => [`${end}Ranges`, []] as const);
const prefixes = ['sourceAddress', 'destinationAddress'].map((end) => [`${end}Prefixes`, []] as const);

/** The rules every group ends with. [D] */
const defaultRules = [
  ['AllowVnetInBound', 65_000, 'Inbound', 'Allow', 'VirtualNetwork', 'VirtualNetwork'],
  ['AllowAzureLoadBalancerInBound', 65_001, 'Inbound', 'Allow', 'AzureLoadBalancer', '*'],
  ['DenyAllInBound', 65_500, 'Inbound', 'Deny', '*', '*'],
  ['AllowVnetOutBound', 65_000, 'Outbound', 'Allow', 'VirtualNetwork', 'VirtualNetwork'],
  ['AllowInternetOutBound', 65_001, 'Outbound', 'Allow', '*', 'Internet'],
  ['DenyAllOutBound', 65_500, 'Outbound', 'Deny', '*', '*'],
].map(([name = '', priority = 0, direction = '', access = '', source = '', destination = '']) => ({
  name,
  properties: {
    protocol: '*',
    sourcePortRange: '*',
    destinationPortRange: '*',
    sourceAddressPrefix: source,
    destinationAddressPrefix: destination,
    access,
    priority,
    direction,
  },
}));

/** What is inside a network interface, where it stands and has its address. */
const ipConfigurations: ChildKind = {
  list: 'ipConfigurations',
  defaults: { privateIPAllocationMethod: 'Dynamic', privateIPAddressVersion: 'IPv4' },
  shown: ({ properties, address }, index) => ({
    primary: properties['primary'] ?? index === 0,
    ...(index === 0 && address !== null && { privateIPAddress: address }),
  }),
};

/** Every kind of resource but the locks, which stand anywhere. */
export const kinds = {
  virtualNetworks: {
    ...networkOf('virtualNetworks'),
    child: subnets,
    computed: [],
    defaults: () => ({ virtualNetworkPeerings: [], enableDdosProtection: false }),
  },
  networkSecurityGroups: {
    ...networkOf('networkSecurityGroups'),
    child: {
      list: 'securityRules',
      defaults: Object.fromEntries([...ranges, ...prefixes]),
    },
    inherited: { list: 'defaultSecurityRules', all: defaultRules },
    computed: ['defaultSecurityRules', 'subnets', 'networkInterfaces'],
    defaults: () => ({}),
    shown: ({ world, id }) => ({
      ...present('subnets', referencesTo(attachedTo(world, 'networkSecurityGroup', id).subnets)),
      ...present('networkInterfaces', referencesTo(attachedTo(world, 'networkSecurityGroup', id).interfaces)),
    }),
    demand: ({ properties }) => demandOrder(properties),
  },
  routeTables: {
    ...networkOf('routeTables'),
    child: { list: 'routes' },
    computed: ['subnets'],
    defaults: () => ({ disableBgpRoutePropagation: false }),
    shown: ({ world, id }) => present('subnets', referencesTo(attachedTo(world, 'routeTable', id).subnets)),
  },
  publicIPAddresses: {
    ...networkOf('publicIPAddresses'),
    computed: ['ipAddress', 'ipConfiguration'],
    around: { sku: { name: 'Basic', tier: 'Regional' } },
    defaults: (_, { sku }) => ({
      publicIPAddressVersion: 'IPv4',
      publicIPAllocationMethod: isStandard(sku) ? 'Static' : 'Dynamic',
      idleTimeoutInMinutes: 4,
      ipTags: [],
    }),
    shown: publicIpShown,
    demand: ({ id, properties }, { sku }) => {
      if (isStandard(sku) && properties['publicIPAllocationMethod'] === 'Dynamic') throw mustBeStatic(id);
    },
  },
  networkInterfaces: {
    ...networkOf('networkInterfaces'),
    child: ipConfigurations,
    computed: ['macAddress', 'primary', 'virtualMachine'],
    defaults: () => ({
      dnsSettings: { dnsServers: [], appliedDnsServers: [] },
      enableAcceleratedNetworking: false,
      enableIPForwarding: false,
    }),
  },
  autoscaleSettings: {
    type: 'Microsoft.Insights/autoscaleSettings',
    parameter: 'resourceName',
    isNetwork: false,
    computed: [],
    defaults: ({ name }) => ({ name, enabled: true, notifications: [] }),
  },
  vaults: {
    type: 'Microsoft.KeyVault/vaults',
    parameter: 'vaultName',
    isNetwork: false,
    computed: ['vaultUri'],
    defaults: () => ({
      accessPolicies: [],
      enabledForDeployment: false,
      enableRbacAuthorization: false,
      enableSoftDelete: true,
      softDeleteRetentionInDays: 90,
      publicNetworkAccess: 'Enabled',
    }),
    shown: ({ name }) => ({
      vaultUri: `https://${name.toLowerCase()}.vault.azure.net/`,
      provisioningState: 'Succeeded',
    }),
  },
} as const satisfies Record<string, ResourceKind>;

function publicIpShown({ world, id, location, properties, address }: View): JsonObject {
  const user = userOf(world, id);
  const dnsSettings = isObject(properties['dnsSettings']) ? properties['dnsSettings'] : {};
  const label = dnsSettings['domainNameLabel'];
  const isStatic = properties['publicIPAllocationMethod'] === 'Static';
  return {
    ...((isStatic || user !== undefined) && address !== null && { ipAddress: address }),
    ...(user !== undefined && { ipConfiguration: { id: user } }),
    ...(typeof label === 'string' && {
      dnsSettings: {
        ...dnsSettings,
        fqdn: `${label}.${regionName(location)}.cloudapp.azure.com`,
      },
    }),
  };
}

function isStandard(sku: Json | undefined): boolean {
  return isObject(sku) && /^standard/i.test(sku['name'] as string);
}

/** @throws ArmError where two rules would be asked at the same time */
function demandOrder({ securityRules }: JsonObject): void {
  const seen = new Map<string, string>();
  for (const { name, properties } of (securityRules ?? []) as readonly JsonObject[]) {
    const { direction, priority } = properties as JsonObject;
    const place = `${(direction as string).toLowerCase()} ${priority as number}`;
    const other = seen.get(place);
    if (other !== undefined) throw rulesConflict(name as string, other);
    seen.set(place, name as string);
  }
}

function referencesTo(ids: readonly string[]): JsonObject[] {
  return ids.map((id) => ({ id }));
}

/** Azure leaves out lists of what there is none of. */
function present(name: string, list: readonly Json[]): JsonObject {
  return list.length === 0 ? {} : { [name]: list };
}
