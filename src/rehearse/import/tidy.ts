import type { Json, JsonObject } from '../../sim/index.ts';
import { type Gathered, sorted } from './gathered.ts';
import { idIn, isObject, objectsIn, propertiesOf, textOf } from './shape.ts';

/** What a world keeps of the properties of a document, by its type; of what is not here, all but the noise. */
const kept: Readonly<Record<string, readonly string[]>> = {
  'Microsoft.Network/virtualNetworks': ['addressSpace', 'dhcpOptions', 'subnets'],
  'Microsoft.Network/networkSecurityGroups': ['securityRules'],
  'Microsoft.Network/routeTables': ['routes', 'disableBgpRoutePropagation'],
  'Microsoft.Network/publicIPAddresses': [
    'publicIPAllocationMethod', 'publicIPAddressVersion', 'ipAddress', 'idleTimeoutInMinutes', 'dnsSettings',
  ],
  'Microsoft.Network/networkInterfaces': ['ipConfigurations'],
  'Microsoft.Network/dnsZones': ['recordSets'],
  'Microsoft.Network/privateDnsZones': ['recordSets', 'virtualNetworkLinks'],
  'Microsoft.Authorization/locks': ['level', 'notes'],
}; // prettier-ignore

/** What the platform says and a world works out by itself. */
const noise = new Set([
  'provisioningState', 'targetProvisioningState', 'resourceGuid', 'etag', 'resourceGroup', 'gatewayUrl',
  'gatewayRegionalUrl', 'portalUrl', 'developerPortalUrl', 'managementApiUrl', 'scmUrl', 'privateEndpointConnections',
  'resourceNavigationLinks', 'serviceAssociationLinks', 'ipConfigurations', 'vnetid', 'subnetname', 'certificate',
  'certificateStatus', 'encodedCertificate', 'certificatePassword', 'fqdn', 'purpose', 'outboundPublicIPAddresses',
  'restore', 'vaultUri', 'hsmPoolResourceId', 'privateLinkServiceNetworkPolicies', 'privateEndpointNetworkPolicies',
]); // prettier-ignore

/** Members that are references: of what stands there, the id is enough. */
const references = new Set([
  'networkSecurityGroup', 'routeTable', 'natGateway', 'subnet', 'publicIPAddress', 'virtualNetwork',
]); // prettier-ignore

/** The lists of records by their names in lower case, as worlds spell them. */
const recordLists = new Map(
  ['aRecords', 'aaaaRecords', 'caaRecords', 'cnameRecord', 'mxRecords', 'nsRecords', 'ptrRecords', 'soaRecord',
    'srvRecords', 'txtRecords', 'ttl'].map((name) => [name.toLowerCase(), name]),
); // prettier-ignore

/** A document as it stands in a world file: what the world keeps, in one order, whoever has written it. */
export function tidied(gathered: Gathered, document: JsonObject): JsonObject {
  const { id, type, location, tags, sku, identity, zones, kind } = document;
  const wanted = kept[textOf(type)];
  const properties = Object.entries(propertiesOf(document)).filter(
    ([name]) => wanted?.includes(name) ?? true,
  );
  const inside = wanted?.includes('recordSets')
    ? zoneProperties(gathered, document)
    : wanted?.includes('ipConfigurations')
      ? interfaceProperties(document)
      : quiet(Object.fromEntries(properties));
  return {
    id: id ?? '',
    type: type ?? '',
    ...present({
      location,
      tags,
      sku: sku && sorted(quiet(sku)),
      identity: identity && sorted(identity),
      zones,
      kind,
    }),
    properties: sorted(withoutBuiltIn(inside, textOf(document['name']))) as JsonObject,
  };
}

/** The name that Azure gives goes without saying. */
function withoutBuiltIn(properties: Json, name: string): Json {
  if (!isObject(properties) || !Array.isArray(properties['hostnameConfigurations'])) return properties;
  const { hostnameConfigurations, ...others } = properties;
  const own = `${name}.azure-api.net`.toLowerCase();
  const all = objectsIn(hostnameConfigurations).filter(
    ({ hostName }) => textOf(hostName).toLowerCase() !== own,
  );
  return all.length === 0 ? others : { ...others, hostnameConfigurations: all };
}

/** What is there and says anything. */
function present(members: Readonly<Record<string, unknown>>): JsonObject {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined && JSON.stringify(value) !== '{}'),
  ) as JsonObject;
}

/** A value without noise, at any depth. */
function quiet(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(quiet);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]): [string, Json][] => {
      if (noise.has(name) || saysNothing(member)) return [];
      if (references.has(name) && idIn(member) !== '') return [[name, { id: idIn(member) }]];
      if (childLists.has(name)) return [[name, objectsIn(member).map(child)]];
      return [[name, quiet(member)]];
    }),
  );
}

function saysNothing(value: Json): boolean {
  return JSON.stringify(value) === '[]' || JSON.stringify(value) === '{}';
}

const childLists = new Set(['subnets', 'securityRules', 'routes']);

function child({ name, properties }: JsonObject): JsonObject {
  return { name: name ?? '', properties: quiet(properties ?? {}) };
}

function interfaceProperties(document: JsonObject): JsonObject {
  const all = objectsIn(propertiesOf(document)['ipConfigurations']);
  return {
    ipConfigurations: all.map(({ name, properties }) => ({
      name: name ?? '',
      properties: quiet(properties ?? {}),
    })),
  };
}

function zoneProperties(gathered: Gathered, zone: JsonObject): JsonObject {
  const isPrivate = textOf(zone['type']).toLowerCase().includes('private');
  const sets = objectsIn(propertiesOf(zone)['recordSets']).flatMap((set) =>
    recordSet(gathered, zone, set, isPrivate),
  );
  const links = objectsIn(propertiesOf(zone)['virtualNetworkLinks']).map(({ name, properties }) => ({
    name: name ?? '',
    properties: {
      registrationEnabled: (properties as JsonObject | undefined)?.['registrationEnabled'] === true,
      virtualNetwork: { id: idIn((properties as JsonObject | undefined)?.['virtualNetwork']) },
    },
  }));
  return {
    recordSets: sets.toSorted((a, b) => compare(placeOf(a), placeOf(b))),
    ...(isPrivate && {
      virtualNetworkLinks: links.toSorted((a, b) => compare(textOf(a.name), textOf(b.name))),
    }),
  };
}

function placeOf({ name, type }: JsonObject): string {
  return `${textOf(name)} ${textOf(type)}`;
}

/** By code unit, everywhere alike. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function recordSet(gathered: Gathered, zone: JsonObject, set: JsonObject, isPrivate: boolean): JsonObject[] {
  const type = textOf(set['type']).split('/').at(-1)?.toUpperCase() ?? '';
  const name = textOf(set['name']);
  if (isPrivate && (type === 'NS' || type === 'CAA')) return [];
  const said = Object.entries(propertiesOf(set)).flatMap(([member, value]): [string, Json][] => {
    const known = recordLists.get(member.toLowerCase());
    return known === undefined || (Array.isArray(value) && value.length === 0) ? [] : [[known, value]];
  });
  const target = idIn(propertiesOf(set)['targetResource']);
  const records: JsonObject = Object.fromEntries(said);
  if (target === '') return [{ name, type, properties: records }];
  const address = propertiesOf(gathered.get(target) ?? {})['ipAddress'];
  const where = `The alias ${name} of zone ${textOf(zone['name'])}`;
  if (type !== 'A' || address === undefined) {
    gathered.notes.push(`${where} is left out: what it stands for, ${target}, is not given.`);
    return [];
  }
  gathered.assumptions.add(`${where} does not follow its public IP here; it leads to ${textOf(address)}.`);
  return [{ name, type, properties: { ...records, aRecords: [{ ipv4Address: address }] } }];
}
