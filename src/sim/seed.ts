import type { MigrationMode, Tier, VirtualNetworkType } from '../model/index.ts';
import type { CustomHostname, ServiceConfiguration } from './configuration.ts';
import type { JsonObject } from './json.ts';
import { defaultInfrastructure, defaultSettings } from './defaults.ts';
import { RehearsalError } from './rehearsal-error.ts';
import { displayRegion, regions } from './regions.ts';

/** What the platform has given an instance in one location. */
export interface StandingLocation {
  /** @defaultValue that of the instance */
  readonly platform?: ServiceSeed['platform'];
  /** The address its gateway has on the internet. @defaultValue that of its public IP resource, or made up */
  readonly publicAddress?: string;
  /** The one it has in its subnet, internal instances alone. @defaultValue the lowest that is free */
  readonly privateAddress?: string;
  /** The address made in advance of its migration. [D] B20 @defaultValue none */
  readonly precreatedAddress?: string;
}

/** An instance just as it stands in Azure, in place of what its seed would make up. */
export interface StandingInstance {
  readonly configuration: ServiceConfiguration;
  /** Its locations, by display name. */
  readonly locations?: Readonly<Record<string, StandingLocation>>;
  /** When it was created, ISO-8601. @defaultValue when the world begins */
  readonly createdAt?: string;
  /** Object id of its system-assigned identity. @defaultValue made up, where it has one */
  readonly principalId?: string;
}

/** An instance to begin with. Only its name must be said; the rest is made up so that it can be migrated. */
export interface ServiceSeed {
  /** 1 to 50 letters, digits and dashes, beginning with a letter; unique in its world. */
  readonly name: string;
  /** @defaultValue `rg-` and the name */
  readonly resourceGroup?: string;
  /** Any way of writing a region. @defaultValue 'West US' */
  readonly location?: string;
  /** A tier, or a tier with its number of units. @defaultValue Premium with one unit */
  readonly sku?: Tier | { readonly name: Tier; readonly capacity?: number };
  /** @defaultValue 'stv1' */
  readonly platform?: 'stv1' | 'stv2' | 'stv2.1';
  /** @defaultValue 'none' */
  readonly vnet?: 'none' | 'external' | 'internal';
  /**
   * The subnet it stands in, as network and subnet (`shared/apim`, in its own group) or as a resource id. One that is not
   * there yet is made up, with a security group that suits stv2; several instances may name the same. Further locations
   * take one of the same name in a network of their own. @defaultValue `vnet-`, its name, `/apim`
   */
  readonly subnet?: string;
  /** Length of the prefix of a subnet that is made up, 16 to 29. @defaultValue 24 */
  readonly subnetPrefix?: number;
  /** Whether it brings Standard public IP resources of its own. @defaultValue false */
  readonly publicIp?: boolean;
  /** Whether its network has the conditions for which the portal announces an hour of downtime. [D] P17 @defaultValue false */
  readonly special?: boolean;
  /** Names of the customer's own for the gateway, and the kind of record that leads there. @defaultValue none */
  readonly customDomains?: readonly { readonly name: string; readonly record: 'A' | 'CNAME' }[];
  /** More locations, Premium only. @defaultValue none */
  readonly additionalLocations?: readonly string[];
  /** @defaultValue 'Contoso' */
  readonly publisherName?: string;
  /** @defaultValue `admin@` and the name in `.example` */
  readonly publisherEmail?: string;
  /** @defaultValue none */
  readonly tags?: Readonly<Record<string, string>>;
  /** Whether a system-assigned identity is on. @defaultValue false */
  readonly identity?: boolean;
  /** Whether addresses were made in advance of a migration. [D] B20 @defaultValue true where a public address serves */
  readonly precreatedIp?: boolean;
  /** The instance as it stands. What else the seed says is for those who list it, and must say the same. @defaultValue made up */
  readonly standing?: StandingInstance;
}

/** A {@link ServiceSeed} with nothing left open. */
export type CompleteServiceSeed = Required<Omit<ServiceSeed, 'sku' | 'standing'>> & {
  readonly sku: { readonly name: Tier; readonly capacity: number };
  readonly standing?: StandingInstance;
};

const networks = { none: 'None', external: 'External', internal: 'Internal' } as const satisfies Record<
  string,
  VirtualNetworkType
>;

const modes: ReadonlyMap<string, MigrationMode> = new Map([
  ['preserveip', 'PreserveIp'],
  ['newip', 'NewIp'],
]);

/** The modes of `migrateToStv2` as they may be written: whatever the case. [D] B15 */
export function parseMigrationMode(text: string): MigrationMode | undefined {
  return modes.get(text.toLowerCase());
}

const seedTiers: readonly Tier[] = ['Developer', 'Basic', 'Standard', 'Premium'];
const platforms: readonly string[] = ['stv1', 'stv2', 'stv2.1'];
const subnetPattern =
  /^(?:\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.Network\/virtualNetworks\/)?([\w.-]+)\/(?:subnets\/)?([\w.-]+)$/i;
const groupNamePattern = /^[\w().-]{0,89}[\w()-]$/;
const hostPattern = /^(?=.{1,253}$)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+$/i;

/** The form of a service's name. [D] ARM §1 */
export const serviceNamePattern = /^[a-zA-Z](?:[a-zA-Z0-9-]{0,48}[a-zA-Z0-9])?$/;

/**
 * Makes up what a seed leaves open.
 *
 * @throws RehearsalError that names the field and the value, where what is said makes no sense
 */
export function completeSeed(seed: ServiceSeed): CompleteServiceSeed {
  demandForms(seed);
  const { name, vnet = 'none', platform = 'stv1', customDomains = [], tags = {}, identity = false } = seed;
  const complete: CompleteServiceSeed = {
    name,
    resourceGroup: seed.resourceGroup ?? `rg-${name}`,
    location: place('location', seed.location ?? 'West US'),
    sku: completeSku(seed.sku),
    platform,
    vnet,
    subnet: seed.subnet ?? `vnet-${name}/apim`,
    subnetPrefix: seed.subnetPrefix ?? 24,
    publicIp: seed.publicIp ?? false,
    special: seed.special ?? false,
    customDomains,
    additionalLocations: (seed.additionalLocations ?? []).map((region) =>
      place('additionalLocations', region),
    ),
    publisherName: seed.publisherName ?? 'Contoso',
    publisherEmail: seed.publisherEmail ?? `admin@${name}.example`,
    tags,
    identity,
    precreatedIp: seed.precreatedIp ?? (platform === 'stv1' && vnet !== 'internal'),
    ...(seed.standing && { standing: seed.standing }),
  };
  demandSense(complete);
  return complete;
}

/** What whoever comes from JSON or YAML could have written in another form. Places are looked at one by one. */
function demandForms({ additionalLocations = [], customDomains = [] }: ServiceSeed): void {
  const lists = { additionalLocations, customDomains };
  for (const [field, seen] of Object.entries(lists)) demand(Array.isArray(seen), field, seen, 'a list');
}

interface Demand {
  readonly holds: (seed: CompleteServiceSeed) => boolean;
  readonly wanted: string | ((seed: CompleteServiceSeed) => string);
}

const isNetworked = ({ sku }: CompleteServiceSeed): boolean =>
  sku.name === 'Premium' || sku.name === 'Developer';

/** What every field of a seed has to be, in the order in which it is looked at. */
const demands: readonly (readonly [keyof CompleteServiceSeed, Demand])[] = [
  [
    'name',
    {
      holds: ({ name }) => serviceNamePattern.test(name),
      wanted: '1 to 50 letters, digits and dashes, beginning with a letter',
    },
  ],
  [
    'resourceGroup',
    {
      holds: (seed) => groupNamePattern.test(seed.resourceGroup),
      wanted: 'letters, digits and ._-(), at most 90, no dot at the end',
    },
  ],
  [
    'vnet',
    { holds: ({ vnet }) => Object.hasOwn(networks, vnet), wanted: "'none', 'external' or 'internal'" },
  ],
  [
    'platform',
    { holds: ({ platform }) => platforms.includes(platform), wanted: "'stv1', 'stv2' or 'stv2.1'" },
  ],
  [
    'subnet',
    {
      holds: ({ subnet }) => subnetPattern.test(subnet),
      wanted: 'a network and a subnet like shared/apim, or a resource id',
    },
  ],
  [
    'subnetPrefix',
    {
      holds: ({ subnetPrefix: length }) => Number.isInteger(length) && length >= 16 && length <= 29,
      wanted: 'a whole number from 16 to 29',
    },
  ],
  [
    'publicIp',
    { holds: ({ publicIp, vnet }) => !publicIp || vnet !== 'none', wanted: 'false outside of a network' },
  ],
  [
    'special',
    {
      holds: ({ special, vnet }) => !special || vnet === 'internal',
      wanted: 'false unless vnet is internal',
    },
  ],
  // [D] A15
  [
    'vnet',
    {
      holds: (seed) => isNetworked(seed) || seed.vnet === 'none',
      wanted: ({ sku }) => `'none' on ${sku.name}: only Developer and Premium stand in a network`,
    },
  ],
  // [D] B20
  [
    'precreatedIp',
    {
      holds: ({ precreatedIp, vnet }) => !precreatedIp || vnet !== 'internal',
      wanted: 'false for an internal instance',
    },
  ],
  [
    'precreatedIp',
    {
      holds: ({ precreatedIp, platform }) => !precreatedIp || platform === 'stv1',
      wanted: 'false on stv2, which has nothing to migrate',
    },
  ],
];

function demandSense(seed: CompleteServiceSeed): void {
  for (const [field, { holds, wanted }] of demands)
    demand(holds(seed), field, seed[field], typeof wanted === 'string' ? wanted : wanted(seed));
  for (const domain of seed.customDomains) {
    demand(
      typeof domain === 'object' && domain !== null,
      'customDomains',
      domain,
      'names with their records',
    );
    const { name, record } = domain;
    demand(hostPattern.test(name), 'customDomains.name', name, 'a host name like api.contoso.com');
    demand(record === 'A' || record === 'CNAME', 'customDomains.record', record, "'A' or 'CNAME'");
  }
  const places = [seed.location, ...seed.additionalLocations];
  const twice = places.find((each, index) => places.indexOf(each) !== index);
  demand(twice === undefined, 'additionalLocations', twice, 'places where the instance is not yet');
  const alone = places.length === 1;
  demand(alone || seed.sku.name === 'Premium', 'sku', seed.sku.name, 'Premium, to have more locations');
}

/** The configuration a seeded instance has. Its network, where it stands in one, is made up from its name. */
export function seedConfiguration(seed: CompleteServiceSeed, subscriptionId: string): ServiceConfiguration {
  if (seed.standing) return seed.standing.configuration;
  const network = networks[seed.vnet];
  const group = `/subscriptions/${subscriptionId}/resourceGroups/${seed.resourceGroup}`;
  const provider = `${group}/providers/Microsoft.Network`;
  const [, vnet = '', subnetName = ''] = subnetPattern.exec(seed.subnet) ?? [];
  const subnet = (suffix: string): string | null => {
    if (network === 'None') return null;
    if (suffix === '' && seed.subnet.startsWith('/')) return seed.subnet;
    return `${provider}/virtualNetworks/${vnet}${suffix}/subnets/${subnetName}`;
  };
  const publicIp = (suffix: string): string | null =>
    seed.publicIp ? `${provider}/publicIPAddresses/pip-${seed.name}${suffix}` : null;
  return {
    location: seed.location,
    tier: seed.sku.name,
    capacity: seed.sku.capacity,
    network,
    subnetResourceId: subnet(''),
    publicIpAddressId: publicIp(''),
    hostnames: seed.customDomains.map(({ name }) => gatewayHostname(name)),
    additionalLocations: seed.additionalLocations.map((location, index) => ({
      location,
      subnetResourceId: subnet(`-${index + 2}`),
      publicIpAddressId: publicIp(`-${index + 2}`),
      other: { sku: { ...seed.sku } },
    })),
    identity: seed.identity ? { type: 'SystemAssigned' } : null,
    infrastructure: defaultInfrastructure,
    settings: {
      ...defaultSettings(seed.sku.name),
      publisherName: seed.publisherName,
      publisherEmail: seed.publisherEmail,
      tags: seed.tags as JsonObject,
    },
  };
}

function gatewayHostname(hostName: string): CustomHostname {
  return { type: 'Proxy', hostName, other: { certificateSource: 'Custom' } };
}

function completeSku(sku: ServiceSeed['sku'] = 'Premium'): CompleteServiceSeed['sku'] {
  const { name, capacity = 1 } =
    typeof sku === 'string' ? { name: sku } : { ...(sku as Partial<CompleteServiceSeed['sku']>) };
  demand(seedTiers.includes(name as Tier), 'sku', name, 'Developer, Basic, Standard or Premium');
  const wanted = 'a whole number from 1 to 31';
  demand(Number.isInteger(capacity) && capacity >= 1 && capacity <= 31, 'sku.capacity', capacity, wanted);
  return { name: name as Tier, capacity };
}

function place(field: string, region: string): string {
  const display = typeof region === 'string' ? displayRegion(region) : undefined;
  demand(display !== undefined, field, region, `a region of Azure, like ${regions.slice(-3).join(', ')}`);
  return display as string;
}

function demand(holds: boolean, field: string, seen: unknown, wanted: string): void {
  if (holds) return;
  const shown = typeof seen === 'object' ? JSON.stringify(seen) : String(seen as string);
  throw new RehearsalError(`Expected \`${field}\` to be ${wanted}; got \`${shown}\`.`, field, seen);
}
