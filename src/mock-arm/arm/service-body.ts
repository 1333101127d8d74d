import { createHash } from 'node:crypto';
import { defaultName, regionalName } from '../../model/index.ts';
import {
  type CustomHostname,
  describeLocations,
  describeWhole,
  type Json,
  type JsonObject,
  precreatedIpsProperty,
  regionName,
  type Service,
  serviceId,
  type ServiceConfiguration,
} from '../../sim/index.ts';
import { type ApiVersion, isSince } from './api-version.ts';
import { disabledProperty } from './service-request.ts';
import { type Properties, shownOf } from './service-versions.ts';

type LocationStatuses = ReturnType<typeof describeLocations>;

/** Who is said to have made and changed everything; the mock does not look at tokens. Synthetic. */
const author = { name: 'rehearsal@apim-rehearsal.example', type: 'User' };

/**
 * A service as an api-version shows it: Azure's properties in Azure's order, with explicit nulls. While an update runs
 * every property has its old value. [R] ARM §2, §4.1
 */
export function serviceBody(
  service: Readonly<Service>,
  subscriptionId: string,
  tenantId: string,
  apiVersion: ApiVersion,
): JsonObject {
  const { name, configuration, etag, principalId } = service;
  const { settings, infrastructure, tier, capacity } = configuration;
  return visible(apiVersion, shownOf.service, {
    id: serviceId(subscriptionId, service),
    name,
    type: 'Microsoft.ApiManagement/service',
    tags: settings['tags'] ?? {},
    location: configuration.location,
    etag: etagText(etag),
    properties: properties(service, apiVersion),
    sku: { name: tier, capacity },
    identity: identity(configuration, principalId, tenantId),
    zones: infrastructure['zones'] ?? null,
    systemData: {
      createdBy: author.name,
      createdByType: author.type,
      createdAt: sevenDecimals(service.createdAtMs),
      lastModifiedBy: author.name,
      lastModifiedByType: author.type,
      lastModifiedAt: sevenDecimals(service.createdAtMs), // an update was recorded that left it alone [R]
    },
  });
}

/** A version of something, as ARM writes ETags: eight bytes in base64. */
export function etagText(etag: number): string {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(etag));
  return bytes.toString('base64');
}

/** A time with the seven decimals of ARM. */
export function sevenDecimals(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '0000Z');
}

/** The members of an answer that an api-version shows, in the order they were given. */
function visible(apiVersion: ApiVersion, shown: Properties, all: JsonObject): JsonObject {
  const seen: Record<string, Json> = {};
  for (const name of Object.keys(all)) {
    const since = shown.get(name);
    if (since === undefined ? shown.has(name) : isSince(apiVersion, since)) seen[name] = all[name] as Json;
  }
  return seen;
}

function properties(service: Readonly<Service>, apiVersion: ApiVersion): JsonObject {
  const { configuration, createdAtMs } = service;
  const { settings, infrastructure, network, publicIpAddressId } = configuration;
  const locations = describeLocations(service as Service);
  const whole = describeWhole(locations);
  const { publisherEmail, publisherName, notificationSenderEmail, customProperties, ...more } = settings;
  const serves = [...service.locations.values()].some(({ context }) => context.active !== null);
  const addresses = addressesOf(service, configuration.location);
  return visible(apiVersion, shownOf.properties, {
    publisherEmail: publisherEmail ?? null,
    publisherName: publisherName ?? null,
    notificationSenderEmail: notificationSenderEmail ?? null,
    provisioningState: whole.provisioningState,
    targetProvisioningState: whole.targetProvisioningState,
    createdAtUtc: sevenDecimals(createdAtMs),
    ...urls(service, apiVersion, serves),
    hostnameConfigurations: hostnames(service, apiVersion, serves),
    publicIPAddresses: addresses.public,
    privateIPAddresses: addresses.private,
    additionalLocations: additionalLocations(service, apiVersion, locations),
    virtualNetworkConfiguration: placement(configuration.subnetResourceId),
    customProperties: serves
      ? allCustomProperties(service, locations)
      : (ownCustomProperties(customProperties) as Json),
    virtualNetworkType: network,
    certificates: certificates(infrastructure['certificates']),
    disableGateway: infrastructure['disableGateway'] ?? false,
    natGatewayState: infrastructure['natGatewayState'] ?? 'Disabled',
    outboundPublicIPAddresses: addresses.public,
    apiVersionConstraint: settings['apiVersionConstraint'] ?? { minApiVersion: null },
    publicIpAddressId,
    publicNetworkAccess: settings['publicNetworkAccess'] ?? 'Enabled',
    configurationApi: settings['configurationApi'] ?? { legacyApi: 'Enabled' },
    privateEndpointConnections: null,
    legacyPortalStatus: settings['legacyPortalStatus'] ?? 'Enabled',
    developerPortalStatus: settings['developerPortalStatus'] ?? 'Enabled',
    platformVersion: whole.platformVersion,
    ...more,
  });
}

/** Known at once since the newer style of operations, and before that only once the service serves. [R] ARM §2 */
function namedFromTheStart(apiVersion: ApiVersion): boolean {
  return isSince(apiVersion, '2022-04-01-preview');
}

function urls(
  { name, configuration }: Readonly<Service>,
  apiVersion: ApiVersion,
  serves: boolean,
): JsonObject {
  const all = serves && configuration.tier !== 'Consumption';
  const https = (host: string): string => `https://${host}`;
  return {
    gatewayUrl: serves || namedFromTheStart(apiVersion) ? https(defaultName(name, 'gateway')) : null,
    gatewayRegionalUrl: all ? https(regionalName(name, regionName(configuration.location))) : null,
    portalUrl: all ? https(defaultName(name, 'portal')) : null,
    developerPortalUrl: all ? https(defaultName(name, 'developer')) : null,
    managementApiUrl: all ? https(defaultName(name, 'management')) : null,
    scmUrl: all ? https(defaultName(name, 'scm')) : null,
  };
}

function hostnames(
  { name, configuration }: Readonly<Service>,
  apiVersion: ApiVersion,
  serves: boolean,
): Json[] {
  const custom = configuration.hostnames;
  const bound = custom.some(({ type, other }) => type === 'Proxy' && other['defaultSslBinding'] === true);
  const own: CustomHostname = {
    type: 'Proxy',
    hostName: defaultName(name, 'gateway'),
    other: { defaultSslBinding: !bound, certificateSource: 'BuiltIn' },
  };
  return [own, ...custom].map(({ type, hostName, other }) =>
    visible(apiVersion, shownOf.hostname, {
      type,
      hostName: serves || namedFromTheStart(apiVersion) ? hostName : null,
      encodedCertificate: null,
      keyVaultId: null,
      certificatePassword: null,
      negotiateClientCertificate: false,
      certificate: null,
      defaultSslBinding: false,
      identityClientId: null,
      certificateSource: null,
      certificateStatus: null,
      ...other,
    }),
  );
}

/** The addresses of the compute that serves; null until one does, and on Consumption, which has none of its own. */
function addressesOf(service: Readonly<Service>, location: string): { public: Json; private: Json } {
  const active = service.locations.get(location)?.context.active;
  if (service.configuration.tier === 'Consumption') return { public: null, private: null };
  return {
    public: active?.publicAddress ? [active.publicAddress] : null,
    private: active?.privateAddress ? [active.privateAddress] : null,
  };
}

function additionalLocations(
  service: Readonly<Service>,
  apiVersion: ApiVersion,
  locations: LocationStatuses,
): Json {
  const { name, configuration } = service;
  if (configuration.additionalLocations.length === 0) return null;
  return configuration.additionalLocations.map(({ location, subnetResourceId, publicIpAddressId, other }) => {
    const addresses = addressesOf(service, location);
    return visible(apiVersion, shownOf.location, {
      location,
      sku: other['sku'] ?? { name: configuration.tier, capacity: configuration.capacity },
      zones: other['zones'] ?? null,
      publicIPAddresses: addresses.public,
      privateIPAddresses: addresses.private,
      virtualNetworkConfiguration: placement(subnetResourceId),
      gatewayRegionalUrl: `https://${regionalName(name, regionName(location))}`,
      disableGateway: other['disableGateway'] ?? false,
      natGatewayState: other['natGatewayState'] ?? 'Disabled',
      outboundPublicIPAddresses: addresses.public,
      publicIpAddressId,
      platformVersion: locations.get(location)?.platformVersion ?? 'undetermined',
    });
  });
}

/** The real service shows a zero GUID and no name beside the id. [R] ARM §2 */
function placement(subnetResourceId: string | null): Json {
  return subnetResourceId === null
    ? null
    : { subnetResourceId, vnetid: '00000000-0000-0000-0000-000000000000', subnetname: null };
}

/** Beside what was set: addresses promised in advance, and whether the platform shuts all clients out. [D] B20, X23 */
function allCustomProperties(
  { configuration, precreated }: Readonly<Service>,
  locations: LocationStatuses,
): Json {
  const blocked = [...locations.values()].some((each) => each.blocked);
  return {
    ...(configuration.settings['customProperties'] as JsonObject),
    ...(precreated.size > 0 && { [precreatedIpsProperty]: [...precreated.values()].join(',') }),
    ...(blocked && { [disabledProperty]: 'True' }),
  };
}

/** Before it serves, a service shows only what was asked for; null where that is nothing. [R] ARM §2 */
function ownCustomProperties(customProperties: Json | undefined): Json {
  const all = Object.entries((customProperties ?? {}) as JsonObject).filter(([, value]) => value !== 'False');
  return all.length === 0 ? null : Object.fromEntries(all);
}

/** Secrets are not kept, and nothing is known of the certificate that came with them. */
function certificates(kept: Json | undefined): Json {
  if (!Array.isArray(kept)) return null;
  const nothing = { encodedCertificate: null, certificatePassword: null, certificate: null };
  return (kept as readonly JsonObject[]).map(({ storeName }) => ({
    storeName: storeName as Json,
    ...nothing,
  }));
}

function identity(
  { identity: asked }: ServiceConfiguration,
  principalId: string | null,
  tenantId: string,
): Json {
  if (asked === null) return null;
  const { type, userAssignedIdentities } = asked;
  return {
    type: type as Json,
    ...(principalId !== null && { principalId, tenantId }),
    ...(userAssignedIdentities !== undefined && {
      userAssignedIdentities: Object.fromEntries(
        Object.keys(userAssignedIdentities as JsonObject).map((id) => [
          id,
          { principalId: madeFrom(`principal/${id}`), clientId: madeFrom(`client/${id}`) },
        ]),
      ),
    }),
  };
}

/** An identifier that is always the same for the same text, in every world. Synthetic. */
export function madeFrom(text: string): string {
  const hex = createHash('sha256').update(text.toLowerCase()).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
