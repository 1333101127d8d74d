import { defaultName, type Tier, type VirtualNetworkType } from '../../model/index.ts';
import {
  type AdditionalLocation,
  type CustomHostname,
  defaultInfrastructure,
  defaultSettings,
  displayRegion,
  type Json,
  type JsonObject,
  precreatedIpsProperty,
  regionName,
  regions,
  type ServiceConfiguration,
} from '../../sim/index.ts';
import { type ArmErrorDetail, invalidParameters, locationNotAvailable, notSimulated } from './arm-error.ts';
import { isObject, mergePatch, without } from './json.ts';

/** What a client may send back and the service decides alone. [R] ARM §2 */
const readOnly = new Set([
  'provisioningState', 'targetProvisioningState', 'createdAtUtc', 'gatewayUrl', 'gatewayRegionalUrl', 'portalUrl',
  'developerPortalUrl', 'managementApiUrl', 'scmUrl', 'publicIPAddresses', 'privateIPAddresses',
  'outboundPublicIPAddresses', 'privateEndpointConnections', 'platformVersion', 'restore',
]); // prettier-ignore

/** What has a place of its own in a {@link ServiceConfiguration}. */
const placed = new Set([
  'hostnameConfigurations', 'additionalLocations', 'virtualNetworkConfiguration', 'virtualNetworkType',
  'publicIpAddressId', 'certificates', 'disableGateway', 'natGatewayState', 'customProperties',
  'enableClientCertificate',
]); // prettier-ignore

/** Secrets go no further than this: not into the world, its journal or its timeline. */
const secrets = new Set(['encodedCertificate', 'certificatePassword']);

/** Smallest and largest number of units. [R] ARM §2; Premium [D] D4 */
const units: Readonly<Record<Tier, readonly [number, number]>> = {
  Developer: [1, 1],
  Basic: [1, 2],
  Standard: [1, 4],
  Premium: [1, 31],
  Isolated: [1, 1],
  Consumption: [0, 0],
};

/** Tiers that may stand in a virtual network. [D] A15 */
const networked: readonly Tier[] = ['Developer', 'Premium', 'Isolated'];

/**
 * What the body of a PUT asks for: everything it leaves out goes back to its default.
 *
 * @param body has passed the contract
 * @throws ArmError that names every field that makes no sense
 */
export function configurationFromPut(name: string, body: JsonObject): ServiceConfiguration {
  const properties = (body['properties'] ?? {}) as JsonObject;
  const sku = body['sku'] as { name: string; capacity?: number | null };
  const tier = sku.name as Tier;
  if (!Object.hasOwn(units, tier)) throw notSimulated(`The tier ${sku.name}, which never was stv1,`);
  const placing = properties['virtualNetworkConfiguration'];
  const configuration: ServiceConfiguration = {
    location: demandRegion(body['location'] as string),
    tier,
    capacity: sku.capacity ?? units[tier][0],
    network: (properties['virtualNetworkType'] ?? 'None') as VirtualNetworkType,
    subnetResourceId: subnetOf(placing),
    publicIpAddressId: (properties['publicIpAddressId'] ?? null) as string | null,
    hostnames: customHostnames(name, (properties['hostnameConfigurations'] ?? []) as readonly JsonObject[]),
    additionalLocations: ((properties['additionalLocations'] ?? []) as readonly JsonObject[]).map(
      additionalLocation,
    ),
    identity: identityFrom(body['identity']),
    infrastructure: {
      ...defaultInfrastructure,
      ...given(body, ['zones']),
      ...given(properties, ['disableGateway', 'natGatewayState']),
      ...(Array.isArray(properties['certificates']) && {
        certificates: properties['certificates'].map((each) => without(each as JsonObject, secrets)),
      }),
    },
    settings: settingsFrom(tier, body, properties),
  };
  demandSense(configuration);
  return configuration;
}

/**
 * What a PATCH makes of a configuration: it is written as a PUT body, the patch merged into it, and read again.
 *
 * @throws ArmError that names every field that makes no sense
 */
export function configurationFromPatch(
  name: string,
  current: ServiceConfiguration,
  patch: JsonObject,
): ServiceConfiguration {
  const { location: _location, ...rest } = patch;
  return configurationFromPut(name, mergePatch(toPutBody(current), rest) as JsonObject);
}

/** A configuration as the body of the PUT that would set it. */
function toPutBody(configuration: ServiceConfiguration): JsonObject {
  const { tags, ...settings } = configuration.settings;
  const { zones, ...infrastructure } = configuration.infrastructure;
  return {
    location: configuration.location,
    sku: { name: configuration.tier, capacity: configuration.capacity },
    tags: tags ?? {},
    identity: configuration.identity,
    zones: zones ?? null,
    properties: {
      ...settings,
      ...infrastructure,
      virtualNetworkType: configuration.network,
      virtualNetworkConfiguration: subnetBody(configuration.subnetResourceId),
      publicIpAddressId: configuration.publicIpAddressId,
      hostnameConfigurations: configuration.hostnames.map(({ type, hostName, other }) => ({
        ...other,
        type,
        hostName,
      })),
      additionalLocations: configuration.additionalLocations.map(
        ({ location, subnetResourceId, publicIpAddressId, other }) => ({
          ...other,
          location,
          publicIpAddressId,
          virtualNetworkConfiguration: subnetBody(subnetResourceId),
        }),
      ),
    },
  };
}

function subnetBody(subnetResourceId: string | null): Json {
  return subnetResourceId === null ? null : { subnetResourceId };
}

function subnetOf(placing: Json | undefined): string | null {
  return isObject(placing) ? ((placing['subnetResourceId'] ?? null) as string | null) : null;
}

/** The members of an object that are there and not null: null asks for the default. */
function given(object: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(names.flatMap((name) => (object[name] == null ? [] : [[name, object[name]]])));
}

/** Display name of a region. @throws ArmError where there is none of that name */
export function demandRegion(location: string, type = 'Microsoft.ApiManagement/service'): string {
  const display = displayRegion(location);
  if (display === undefined) throw locationNotAvailable(location, type, regions.map(regionName));
  return display;
}

/** All that is the owner's: the built-in name is not. */
function customHostnames(service: string, all: readonly JsonObject[]): CustomHostname[] {
  return all
    .filter(
      ({ hostName }) => (hostName as string).toLowerCase() !== defaultName(service, 'gateway').toLowerCase(),
    )
    .map(({ type, hostName, ...other }) => ({
      type: type as string,
      hostName: hostName as string,
      other: filled({ certificateSource: 'Custom', ...without(other, secrets) }),
    }));
}

/** Without the members that are null: a null that is echoed back says the same as nothing. */
function filled(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
}

function additionalLocation(body: JsonObject): AdditionalLocation {
  const { location, publicIpAddressId, virtualNetworkConfiguration, ...other } = body;
  const decided = new Set([...readOnly, 'gatewayRegionalUrl']);
  return {
    location: demandRegion(location as string),
    subnetResourceId: subnetOf(virtualNetworkConfiguration),
    publicIpAddressId: (publicIpAddressId ?? null) as string | null,
    other: filled(without(other, decided)),
  };
}

function identityFrom(identity: Json | undefined): JsonObject | null {
  if (!isObject(identity) || identity['type'] === 'None') return null;
  return filled(without(identity, new Set(['principalId', 'tenantId'])));
}

function settingsFrom(tier: Tier, body: JsonObject, properties: JsonObject): JsonObject {
  const defaults = defaultSettings(tier);
  const asked = without(properties, new Set([...readOnly, ...placed]));
  return {
    ...defaults,
    ...filled(asked),
    tags: (body['tags'] ?? {}) as JsonObject,
    customProperties: {
      ...(defaults['customProperties'] as JsonObject),
      ...switches((properties['customProperties'] ?? {}) as JsonObject),
    },
    ...(tier === 'Consumption' && {
      enableClientCertificate: properties['enableClientCertificate'] ?? false,
    }),
  };
}

/** The service writes its switches with a capital, however they came. [R] ARM §2 */
function switches(customProperties: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(customProperties).flatMap(([name, value]) => {
      if (name === precreatedIpsProperty || value === null) return [];
      const text = value as string;
      return [[name, { true: 'True', false: 'False' }[text.toLowerCase()] ?? text]];
    }),
  );
}

/** Wording ours; a refusal lists everything that is wrong at once. */
function demandSense({
  tier,
  capacity,
  network,
  subnetResourceId,
  additionalLocations,
  location,
}: ServiceConfiguration): void {
  const wrong: ArmErrorDetail[] = [];
  const refuse = (target: string, message: string): void =>
    void wrong.push({ code: 'InvalidParameters', message, target });
  const [least, most] = units[tier];
  if (capacity < least || capacity > most) {
    refuse(
      'sku.capacity',
      `sku.capacity is ${capacity}; ${tier} takes ${least === most ? least : `${least} to ${most}`}.`,
    );
  }
  if (network !== 'None' && !networked.includes(tier)) {
    refuse(
      'properties.virtualNetworkType',
      `properties.virtualNetworkType is '${network}'; ${tier} only takes 'None'. Use Developer or Premium.`,
    );
  }
  if (network !== 'None' && subnetResourceId === null) {
    refuse(
      'properties.virtualNetworkConfiguration.subnetResourceId',
      `properties.virtualNetworkConfiguration.subnetResourceId is missing; virtualNetworkType '${network}' needs the id of a subnet.`,
    );
  }
  if (additionalLocations.length > 0 && tier !== 'Premium') {
    refuse(
      'properties.additionalLocations',
      `properties.additionalLocations has entries; ${tier} takes none. Use Premium.`,
    );
  }
  const places = [location, ...additionalLocations.map((place) => place.location)];
  for (const twice of places.filter((place, index) => places.indexOf(place) !== index)) {
    refuse(
      'properties.additionalLocations',
      `properties.additionalLocations names '${twice}', where the service is already.`,
    );
  }
  if (wrong.length > 0) throw invalidParameters(wrong);
}
