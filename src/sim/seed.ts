import type { MigrationMode, Tier, VirtualNetworkType } from '../model/index.ts';
import type { CustomHostname, ServiceConfiguration } from './configuration.ts';
import type { JsonObject } from './json.ts';
import { defaultInfrastructure, defaultSettings } from './defaults.ts';
import { RehearsalError } from './rehearsal-error.ts';
import { displayRegion, regions } from './regions.ts';

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
  readonly platform?: 'stv1' | 'stv2';
  /** @defaultValue 'none' */
  readonly vnet?: 'none' | 'external' | 'internal';
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
}

/** A {@link ServiceSeed} with nothing left open. */
export type CompleteServiceSeed = Required<Omit<ServiceSeed, 'sku'>> & {
  readonly sku: { readonly name: Tier; readonly capacity: number };
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
  const { name, vnet = 'none', platform = 'stv1', customDomains = [], tags = {}, identity = false } = seed;
  const complete: CompleteServiceSeed = {
    name,
    resourceGroup: seed.resourceGroup ?? `rg-${name}`,
    location: place('location', seed.location ?? 'West US'),
    sku: completeSku(seed.sku),
    platform,
    vnet,
    customDomains,
    additionalLocations: (seed.additionalLocations ?? []).map((region) =>
      place('additionalLocations', region),
    ),
    publisherName: seed.publisherName ?? 'Contoso',
    publisherEmail: seed.publisherEmail ?? `admin@${name}.example`,
    tags,
    identity,
    precreatedIp: seed.precreatedIp ?? (platform === 'stv1' && vnet !== 'internal'),
  };
  demandSense(complete);
  return complete;
}

function demandSense(seed: CompleteServiceSeed): void {
  const {
    name,
    resourceGroup,
    sku,
    vnet,
    platform,
    customDomains,
    location,
    additionalLocations,
    precreatedIp,
  } = seed;
  const places = [location, ...additionalLocations];
  const twice = places.find((each, index) => places.indexOf(each) !== index);
  demand(
    serviceNamePattern.test(name),
    'name',
    name,
    '1 to 50 letters, digits and dashes, beginning with a letter',
  );
  demand(
    groupNamePattern.test(resourceGroup),
    'resourceGroup',
    resourceGroup,
    'letters, digits and ._-(), at most 90, no dot at the end',
  );
  demand(Object.hasOwn(networks, vnet), 'vnet', vnet, "'none', 'external' or 'internal'");
  demand(platform === 'stv1' || platform === 'stv2', 'platform', platform, "'stv1' or 'stv2'");
  for (const domain of customDomains) {
    demand(
      hostPattern.test(domain.name),
      'customDomains.name',
      domain.name,
      'a host name like api.contoso.com',
    );
    demand(
      domain.record === 'A' || domain.record === 'CNAME',
      'customDomains.record',
      domain.record,
      "'A' or 'CNAME'",
    );
  }
  demand(twice === undefined, 'additionalLocations', twice, 'places where the instance is not yet');
  const networked = sku.name === 'Premium' || sku.name === 'Developer';
  demand(
    networked || vnet === 'none',
    'vnet',
    vnet,
    `'none' on ${sku.name}: only Developer and Premium stand in a network`,
  ); // [D] A15
  demand(places.length === 1 || sku.name === 'Premium', 'sku', sku.name, 'Premium, to have more locations');
  demand(
    !precreatedIp || vnet !== 'internal',
    'precreatedIp',
    precreatedIp,
    'false for an internal instance',
  ); // [D] B20
  demand(
    !precreatedIp || platform === 'stv1',
    'precreatedIp',
    precreatedIp,
    'false on stv2, which has nothing to migrate',
  );
}

/** The configuration a seeded instance has. Its network, where it stands in one, is made up from its name. */
export function seedConfiguration(seed: CompleteServiceSeed, subscriptionId: string): ServiceConfiguration {
  const network = networks[seed.vnet];
  const group = `/subscriptions/${subscriptionId}/resourceGroups/${seed.resourceGroup}`;
  const subnet = (suffix: string): string | null =>
    network === 'None'
      ? null
      : `${group}/providers/Microsoft.Network/virtualNetworks/vnet-${seed.name}${suffix}/subnets/apim`;
  return {
    location: seed.location,
    tier: seed.sku.name,
    capacity: seed.sku.capacity,
    network,
    subnetResourceId: subnet(''),
    publicIpAddressId: null,
    hostnames: seed.customDomains.map(({ name }) => gatewayHostname(name)),
    additionalLocations: seed.additionalLocations.map((location, index) => ({
      location,
      subnetResourceId: subnet(`-${index + 2}`),
      publicIpAddressId: null,
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
  const display = displayRegion(region);
  demand(display !== undefined, field, region, `a region of Azure, like ${regions.slice(-3).join(', ')}`);
  return display as string;
}

function demand(holds: boolean, field: string, seen: unknown, wanted: string): void {
  if (!holds)
    throw new RehearsalError(`Expected \`${field}\` to be ${wanted}; got \`${String(seen)}\`.`, field, seen);
}
