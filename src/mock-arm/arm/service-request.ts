import { defaultName, type Tier, unitsOf, type VirtualNetworkType } from '../../model/index.ts';
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
  sameJson,
  type ServiceConfiguration,
} from '../../sim/index.ts';
import { type ArmErrorDetail, invalidParameters, locationNotAvailable, notSimulated } from './arm-error.ts';
import { isObject, mergePatch, without, withoutNulls } from './json.ts';

/** What has a place of its own in a {@link ServiceConfiguration}, or is nothing that could be set. */
const placed = new Set([
  'hostnameConfigurations', 'additionalLocations', 'virtualNetworkConfiguration', 'virtualNetworkType',
  'publicIpAddressId', 'certificates', 'disableGateway', 'natGatewayState', 'customProperties',
  'enableClientCertificate', 'privateEndpointConnections', 'restore',
]); // prettier-ignore

/** What a service answers of a setting that was never made: saying it changes nothing. */
const unsaid: JsonObject = {
  configurationApi: { legacyApi: 'Enabled' },
  legacyPortalStatus: 'Enabled',
  developerPortalStatus: 'Enabled',
  zoneRedundant: false,
};

/** The same of a host name and of a location. */
const unsaidOfHostname: JsonObject = { defaultSslBinding: false, negotiateClientCertificate: false };
const unsaidOfLocation: JsonObject = { disableGateway: false, natGatewayState: 'Disabled' };

/** Secrets go no further than this: not into the world, its journal or its timeline. The rest is the service's to say. */
const notOfHostname = new Set([
  'encodedCertificate',
  'certificatePassword',
  'certificate',
  'certificateStatus',
]);

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
  if (!Object.hasOwn(unitsOf, tier)) throw notSimulated(`The tier ${sku.name}, which never was stv1,`);
  const placing = properties['virtualNetworkConfiguration'];
  const configuration: ServiceConfiguration = {
    location: demandRegion(body['location'] as string),
    tier,
    capacity: sku.capacity ?? unitsOf[tier][0],
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
        certificates: (properties['certificates'] as readonly JsonObject[]).map(({ storeName }) => ({
          storeName: storeName as Json,
        })),
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
  const merged = mergePatch(toPutBody(current), patch) as JsonObject;
  // Custom properties are taken whole: those left out go back to their defaults. [D]
  const { customProperties } = (patch['properties'] ?? {}) as JsonObject;
  const properties = {
    ...(merged['properties'] as JsonObject),
    ...(customProperties && { customProperties }),
  };
  return configurationFromPut(name, { ...merged, properties });
}

/** A configuration as the body of the PUT that would set it. */
export function toPutBody(configuration: ServiceConfiguration): JsonObject {
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

/** All that is the owner's: the built-in name is not, and has none yet while the service is being created. */
function customHostnames(service: string, all: readonly JsonObject[]): CustomHostname[] {
  const builtIn = [defaultName(service, 'gateway').toLowerCase(), undefined];
  return all
    .filter(({ hostName }) => !builtIn.includes((hostName as string | null)?.toLowerCase()))
    .map(({ type, hostName, ...other }) => ({
      type: type as string,
      hostName: hostName as string,
      other: said({ certificateSource: 'Custom', ...said(without(other, notOfHostname)) }, unsaidOfHostname),
    }));
}

/** What says anything: a null says the same as nothing, and so does what is answered when nothing was said. */
function said(asked: JsonObject, otherwise: JsonObject = {}): JsonObject {
  return Object.fromEntries(
    Object.entries(withoutNulls(asked)).filter(
      ([name, value]) => !sameJson(value, otherwise[name]) && !sameJson(value, {}),
    ),
  );
}

function additionalLocation(body: JsonObject): AdditionalLocation {
  const { location, publicIpAddressId, virtualNetworkConfiguration, ...other } = body;
  return {
    location: demandRegion(location as string),
    subnetResourceId: subnetOf(virtualNetworkConfiguration),
    publicIpAddressId: (publicIpAddressId ?? null) as string | null,
    other: said(other, unsaidOfLocation),
  };
}

function identityFrom(identity: Json | undefined): JsonObject | null {
  if (!isObject(identity) || identity['type'] === 'None') return null;
  const type = (identity['type'] as string).replace(/,\s*/, ', ');
  if (!type.includes('UserAssigned')) return { type };
  const named = withoutNulls((identity['userAssignedIdentities'] ?? {}) as JsonObject);
  return { type, userAssignedIdentities: Object.fromEntries(Object.keys(named).map((id) => [id, {}])) };
}

function settingsFrom(tier: Tier, body: JsonObject, properties: JsonObject): JsonObject {
  const defaults = defaultSettings(tier);
  return {
    ...defaults,
    ...said(without(properties, placed), unsaid),
    tags: (body['tags'] ?? {}) as JsonObject,
    customProperties: {
      ...(defaults['customProperties'] as JsonObject),
      ...switches((properties['customProperties'] ?? {}) as JsonObject),
    },
    ...(tier === 'Consumption' && given(properties, ['enableClientCertificate'])),
  };
}

/** Says that the platform shuts all clients out; to write False lets them in again. [D] X23 */
export const disabledProperty = 'Microsoft.WindowsAzure.ApiManagement.Service.Disabled';

/** Whether a write asks for clients to be let in again. */
export function unblocks({ properties }: JsonObject): boolean {
  const custom = isObject(properties) ? properties['customProperties'] : undefined;
  return isObject(custom) && /^false$/i.test((custom[disabledProperty] ?? '') as string);
}

/** The service writes its switches with a capital, however they came. [R] ARM §2 */
function switches(customProperties: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(customProperties).flatMap(([name, value]) => {
      if (name === precreatedIpsProperty || name === disabledProperty || value === null) return [];
      const text = value as string;
      return [[name, /^true$/i.test(text) ? 'True' : /^false$/i.test(text) ? 'False' : text]];
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
  settings,
}: ServiceConfiguration): void {
  const wrong: ArmErrorDetail[] = [];
  const refuse = (target: string, message: string): void =>
    void wrong.push({ code: 'InvalidParameters', message, target });
  for (const publisher of ['publisherEmail', 'publisherName']) {
    if (settings[publisher] === '')
      refuse(`properties.${publisher}`, `properties.${publisher} is empty; a service has one.`);
  }
  const [least, most] = unitsOf[tier];
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
