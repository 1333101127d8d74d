import { isIPv4 } from 'node:net';
import {
  displayRegion,
  type Json,
  type JsonObject,
  partsOf,
  precreatedIpsProperty,
  regionName,
  regions,
  RehearsalError,
  type ResourceType,
  resourceTypes,
  type ServiceSeed,
  type StandingResource,
} from '../sim/index.ts';
import { ArmError, demandParameters } from './arm/arm-error.ts';
import { armContract, type OperationId } from './arm/contract.ts';
import { askedRecordSet } from './arm/dns-record-sets.ts';
import { privateZones, publicZones, type ZoneKind } from './arm/dns-zone-kinds.ts';
import { isObject, without, withoutNulls } from './arm/json.ts';
import { askedOf, demandNamesOnce, childrenOf, propertiesOf } from './arm/resource-document.ts';
import { kinds, type ResourceKind } from './arm/resource-kinds.ts';
import { configurationFromPut } from './arm/service-request.ts';

/** An instance that is there from the start, just as it stands. */
type Standing = NonNullable<ServiceSeed['standing']>;

const serviceType = 'Microsoft.ApiManagement/service';

/** The operation that would write a resource of a type; those without one are read by hand. */
const writing: Partial<Record<string, readonly [OperationId, ResourceKind]>> = {
  [kinds.virtualNetworks.type]: ['VirtualNetworks_CreateOrUpdate', kinds.virtualNetworks],
  [kinds.networkSecurityGroups.type]: ['NetworkSecurityGroups_CreateOrUpdate', kinds.networkSecurityGroups],
  [kinds.routeTables.type]: ['RouteTables_CreateOrUpdate', kinds.routeTables],
  [kinds.publicIPAddresses.type]: ['PublicIPAddresses_CreateOrUpdate', kinds.publicIPAddresses],
  [kinds.networkInterfaces.type]: ['NetworkInterfaces_CreateOrUpdate', kinds.networkInterfaces],
  [kinds.autoscaleSettings.type]: ['AutoscaleSettings_CreateOrUpdate', kinds.autoscaleSettings],
  [kinds.vaults.type]: ['Vaults_CreateOrUpdate', kinds.vaults],
};

/** The type of resource that a document of ARM is about, however it is written; undefined where worlds know none such. */
export function knownType(type: string): ResourceType | typeof serviceType | undefined {
  return [serviceType, ...resourceTypes].find((each) => each.toLowerCase() === type.toLowerCase()) as
    ResourceType | typeof serviceType | undefined;
}

/**
 * An instance as its ARM document shows it: with the platform it is on, the addresses it has, and the names it goes by.
 * Secrets are not read.
 *
 * @param document the body of a GET; of what only the platform says, only what a world keeps is read
 * @throws RehearsalError that names the field which makes no sense, or a tier that was never stv1
 */
export function serviceFromDocument(document: JsonObject): ServiceSeed {
  const { name, resourceGroup } = partsOf(demandId(document, serviceType));
  demandPlace(document);
  return speaking(() => {
    const body = checked('ApiManagementService_CreateOrUpdate', document);
    const found = configurationFromPut(name, body);
    const configuration = found.network === 'None' ? { ...found, subnetResourceId: null } : found;
    const { location, tier, capacity, network, subnetResourceId, settings, identity } = configuration;
    const standing = standingOf(propertiesOf(document), document['identity'], configuration);
    return {
      name,
      resourceGroup,
      location,
      sku: { name: tier, capacity },
      platform: platformOf(propertiesOf(document), 'properties') ?? 'stv1',
      vnet: network.toLowerCase() as 'none' | 'external' | 'internal',
      ...(subnetResourceId !== null && { subnet: subnetResourceId }),
      additionalLocations: configuration.additionalLocations.map((place) => place.location),
      publisherName: settings['publisherName'] as string,
      publisherEmail: settings['publisherEmail'] as string,
      tags: settings['tags'] as Record<string, string>,
      identity: identity !== null,
      precreatedIp: false,
      standing,
    };
  });
}

function standingOf(
  properties: JsonObject,
  identity: Json | undefined,
  configuration: Standing['configuration'],
): Standing {
  const places = [
    { ...properties, location: configuration.location },
    ...listOf(properties['additionalLocations']),
  ];
  const promised = promisedAddresses(properties);
  const locations = places.map((place, index) => {
    const at = index === 0 ? 'properties' : `properties.additionalLocations.${index - 1}`;
    const [platform, precreatedAddress] = [platformOf(place, at), promised[index]];
    const [publicAddress, privateAddress] = [
      addressOf(place, 'publicIPAddresses', at),
      addressOf(place, 'privateIPAddresses', at),
    ];
    const known = { platform, publicAddress, privateAddress, precreatedAddress };
    return [displayRegion(place['location'] as string) ?? '', withoutUndefined(known)] as const;
  });
  const createdAt = properties['createdAtUtc'];
  const principalId = isObject(identity) ? identity['principalId'] : undefined;
  return {
    configuration,
    locations: Object.fromEntries(locations),
    ...(typeof createdAt === 'string' && { createdAt }),
    ...(typeof principalId === 'string' && { principalId }),
  };
}

/** One for each location, in their order. [D] B20 */
function promisedAddresses({ customProperties }: JsonObject): string[] {
  const text = isObject(customProperties) ? customProperties[precreatedIpsProperty] : undefined;
  return typeof text === 'string' ? text.split(',').map((address) => address.trim()) : [];
}

/** Words of Azure for an instance whose platform is none of the three. [D] */
const platformUnknown: readonly (Json | undefined)[] = [undefined, null, 'undetermined', 'mtv1'];

/** @throws RehearsalError where it is a word that Azure does not have */
function platformOf({ platformVersion: said }: JsonObject, at: string): ServiceSeed['platform'] {
  const found = (['stv1', 'stv2', 'stv2.1'] as const).find((each) => each === said);
  if (found || platformUnknown.includes(said)) return found;
  throw expected(`${at}.platformVersion`, 'stv1, stv2 or stv2.1', said);
}

/** The first address of a list; undefined where it has none. @throws RehearsalError where it is no IPv4 address */
function addressOf(place: JsonObject, list: string, at: string): string | undefined {
  const [first] = Array.isArray(place[list]) ? (place[list] as readonly Json[]) : [];
  if (first === undefined || first === null || first === '') return undefined;
  if (typeof first === 'string' && isIPv4(first)) return first;
  throw expected(`${at}.${list}.0`, 'an IPv4 address', first);
}

/**
 * A resource beside the instances as its ARM document shows it. Record sets and links stand in the properties of their
 * zone, as `recordSets` and `virtualNetworkLinks`.
 *
 * @throws RehearsalError that names the field which makes no sense
 */
export function resourceFromDocument(document: JsonObject): StandingResource {
  const id = demandId(document, undefined);
  const said = document['type'];
  const type = typeof said === 'string' ? knownType(said) : undefined;
  if (type === undefined || type === serviceType)
    throw expected('type', `one of ${resourceTypes.join(', ')}`, said);
  return speaking(() => {
    const zone = [publicZones, privateZones].find((each) => each.type === type);
    if (zone) return { id, type, body: zoneBody(zone, document) };
    const [operation, kind] = writing[type] ?? [];
    if (operation === undefined || kind === undefined)
      return { id, type, body: { properties: withoutNulls(propertiesOf(document)) } };
    return { id, type, ...written(id, operation, kind, document) };
  });
}

function written(
  id: string,
  operation: OperationId,
  kind: ResourceKind,
  document: JsonObject,
): Pick<StandingResource, 'body' | 'address'> {
  demandPlace(document);
  const checkedDocument = checked(operation, document);
  const location = regionName(checkedDocument['location'] as string);
  const body: JsonObject = { ...askedOf(kind, checkedDocument), location };
  if (kind.child) demandNamesOnce(id, kind.child, childrenOf({ body }, kind.child));
  const address = addressIn(propertiesOf(document));
  return { body, ...(address !== undefined && { address }) };
}

/** The address of a public IP, or of the first configuration of a network interface. */
function addressIn({ ipAddress, ipConfigurations }: JsonObject): string | undefined {
  const [first = {}] = listOf(ipConfigurations);
  const address = ipAddress ?? propertiesOf(first)['privateIPAddress'];
  return typeof address === 'string' && address !== '' ? address : undefined;
}

function zoneBody(kind: ZoneKind, document: JsonObject): JsonObject {
  const { recordSets, virtualNetworkLinks } = propertiesOf(document);
  const links = listOf(virtualNetworkLinks).map((link) => ({
    name: link['name'] ?? '',
    tags: link['tags'] ?? {},
    written: 0,
    properties: {
      virtualNetwork: propertiesOf(link)['virtualNetwork'] ?? {},
      registrationEnabled: propertiesOf(link)['registrationEnabled'] === true,
    },
  }));
  return {
    location: 'global',
    tags: document['tags'] ?? {},
    written: 0,
    properties: {
      recordSets: listOf(recordSets).map((set, index) =>
        recordSet(kind, set, `properties.recordSets.${index}`),
      ),
      ...(kind.isPrivate && { virtualNetworkLinks: links }),
    },
  };
}

function recordSet(kind: ZoneKind, set: JsonObject, at: string): JsonObject {
  const { name, type: said } = set;
  const word = typeof said === 'string' ? said.slice(said.lastIndexOf('/') + 1).toUpperCase() : undefined;
  const type = kind.recordTypes.find((each) => each === word);
  if (typeof name !== 'string') throw expected(`${at}.name`, 'a name relative to the zone, or @', name);
  if (type === undefined) throw expected(`${at}.type`, `one of ${kind.recordTypes.join(', ')}`, said);
  return { name, type, written: 0, properties: askedRecordSet(kind, type, set) };
}

/** Where the body of each operation is described; read off the contract once. */
let bodyPointers: ReadonlyMap<OperationId, string | undefined> | undefined;

/** What the contract of an operation knows of a document. @throws ArmError that names what is wrong */
function checked(operation: OperationId, document: JsonObject): JsonObject {
  bodyPointers ??= new Map(
    armContract.routes.map(({ operationId, bodyPointer }) => [operationId, bodyPointer]),
  );
  const pointer = bodyPointers.get(operation) as string;
  const body = armContract.known(
    pointer,
    without(document, new Set(['id', 'name', 'type', 'etag', 'systemData'])),
  );
  demandParameters(armContract.complaints(pointer, body));
  return body as JsonObject;
}

/** Says what ARM would refuse in the words of whoever has written the document. */
function speaking<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ArmError)) throw error;
    const [first] = error.details ?? [];
    throw new RehearsalError((first ?? error).message, first?.target ?? '');
  }
}

/** @throws RehearsalError where there is no such region */
function demandPlace({ location }: JsonObject): void {
  if (typeof location === 'string' && displayRegion(location) !== undefined) return;
  throw expected('location', `a region of Azure, like ${regions.slice(-3).join(', ')}`, location);
}

function demandId(document: JsonObject, type: string | undefined): string {
  const { id } = document;
  const wanted = `/subscriptions/…/providers/${type ?? 'Microsoft.Network/…'}/NAME`;
  if (typeof id === 'string' && /^\/subscriptions\/[^/]+\/.*providers\/.+\/.+$/i.test(id)) return id;
  throw expected('id', `a resource id like ${wanted}`, id);
}

function expected(field: string, wanted: string, seen: unknown): RehearsalError {
  const shown = seen === undefined ? 'nothing' : JSON.stringify(seen);
  return new RehearsalError(`Expected \`${field}\` to be ${wanted}; got ${shown}.`, field, seen);
}

function listOf(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? (value as readonly Json[]).filter(isObject) : [];
}

function withoutUndefined<Members extends object>(
  members: Members,
): { [Key in keyof Members]?: Exclude<Members[Key], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as never;
}
