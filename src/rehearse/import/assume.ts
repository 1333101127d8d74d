import { type JsonObject, recommendedRules } from '../../sim/index.ts';
import { assumeNames } from './assume-names.ts';
import type { Gathered } from './gathered.ts';
import { listWords, plural } from '../words.ts';
import { answered, type Filling } from './question.ts';
import { idIn, objectsIn, propertiesOf, textOf, withProperties } from './shape.ts';

const network = 'Microsoft.Network';

/** The services whose endpoints a subnet for stv2 wants. [D] D1 */
const endpoints = ['Microsoft.Storage', 'Microsoft.Sql', 'Microsoft.KeyVault'];

/** Fills in what every instance stands on and nobody has given, and notes as an assumption what nobody has answered. */
export async function assume(filling: Filling): Promise<void> {
  for (const { id } of filling.gathered.ofType('Microsoft.ApiManagement/service')) {
    await assumePlatform(filling, textOf(id));
    const service = filling.gathered.get(textOf(id)) as JsonObject;
    noteAddresses(filling, service);
    for (const place of placesOf(service)) {
      await assumeSubnet(filling, service, place);
      assumePublicIp(filling, service, place);
    }
    await assumeNames(filling, service);
  }
  assumeInterfaces(filling);
}

/** One location of an instance as its document tells of it. */
type Place = JsonObject;

function placesOf(service: JsonObject): Place[] {
  const properties = propertiesOf(service);
  const first = { ...properties, location: service['location'] ?? '' };
  return [first, ...objectsIn(properties['additionalLocations'])];
}

async function assumePlatform(filling: Filling, id: string): Promise<void> {
  const { gathered } = filling;
  const service = gathered.get(id) as JsonObject;
  const { platformVersion, provisioningState = 'Succeeded' } = propertiesOf(service);
  const name = textOf(service['name']);
  if (provisioningState !== 'Succeeded')
    gathered.assumptions.add(
      `${name} was ${textOf(provisioningState)} when it was exported; the rehearsal begins as though it had come to Succeeded.`,
    );
  if (/^stv(?:1|2|2\.1)$/.test(textOf(platformVersion))) return;
  const question = {
    says: `On which platform is ${name}: stv1, stv2 or stv2.1?`,
    otherwise: 'stv1',
    allows: /^stv(?:1|2|2\.1)$/,
  };
  const found = await answered(
    filling,
    question,
    `${name} does not say its platformVersion; stv1 is assumed.`,
  );
  gathered.documents.set(id.toLowerCase(), withProperties(service, { platformVersion: found }));
}

/** A template tells no addresses. */
function noteAddresses({ gathered }: Filling, service: JsonObject): void {
  const unknown = placesOf(service).filter(
    ({ publicIPAddresses = [] }) => Array.isArray(publicIPAddresses) && publicIPAddresses.length === 0,
  );
  const all = listWords(unknown.map(({ location }) => textOf(location)));
  if (unknown.length > 0)
    gathered.assumptions.add(
      `The address of ${textOf(service['name'])} in ${all} is not given; one of 198.18.0.0/15 is made up.`,
    );
}

async function assumeSubnet(filling: Filling, service: JsonObject, place: Place): Promise<void> {
  const { gathered } = filling;
  const { virtualNetworkType = 'None' } = propertiesOf(service);
  const subnetId = textOf(
    (place['virtualNetworkConfiguration'] as JsonObject | undefined)?.['subnetResourceId'],
  );
  if (virtualNetworkType === 'None' || subnetId === '') return;
  const [networkId = '', subnetName = ''] = subnetId.split(/\/subnets\//i);
  const given = gathered.get(networkId);
  const subnets = objectsIn(propertiesOf(given ?? {})['subnets']);
  const known = subnets.find(({ name }) => textOf(name).toLowerCase() === subnetName.toLowerCase());
  const subnet = known ?? (await madeUpSubnet(filling, service, place, subnetId));
  const whole = spacious(
    given ?? newDocument(networkId, 'virtualNetworks', textOf(place['location'])),
    subnet,
  );
  const others = subnets.filter((each) => each !== known);
  gathered.documents.set(networkId.toLowerCase(), withProperties(whole, { subnets: [...others, subnet] }));
  assumeTraffic(filling, subnetId, propertiesOf(subnet), {
    location: textOf(place['location']),
    isKnown: known !== undefined,
  });
}

async function madeUpSubnet(
  filling: Filling,
  service: JsonObject,
  place: Place,
  subnetId: string,
): Promise<JsonObject> {
  const [networkId = '', name = ''] = subnetId.split(/\/subnets\//i);
  const [own = ''] = (place['privateIPAddresses'] ?? []) as readonly string[];
  const otherwise = own === '' ? freeRange(filling.gathered) : own.replace(/\.\d+$/, '.0/24');
  const where = `${networkId.split('/').at(-1)}/${name}`;
  const question = {
    says: `Which addresses does the subnet ${where} of ${textOf(service['name'])} have?`,
    otherwise,
    allows: /^\d{1,3}(?:\.\d{1,3}){3}\/\d{1,2}$/,
  };
  const assumed = `The subnet ${where} is not described; ${otherwise}, with a security group by the documents and endpoints for stv2, is assumed.`;
  const addressPrefix = await answered(filling, question, assumed);
  const groupId = `${networkId.replace(/\/virtualNetworks\//i, '/networkSecurityGroups/')}-${name}`;
  const networkSecurityGroup = { id: groupId };
  const serviceEndpoints = endpoints.map((each) => ({ service: each }));
  return { name, properties: { addressPrefix, networkSecurityGroup, serviceEndpoints } };
}

/** A range that nothing given speaks of. */
function freeRange({ documents }: Gathered): string {
  const spoken = JSON.stringify([...documents.values()]);
  let second = 1;
  while (spoken.includes(`10.${second}.`) && second < 255) second++;
  return `10.${second}.0.0/24`;
}

/** A network whose address space has the range of a subnet in it, where it did not say its own. */
function spacious(document: JsonObject, subnet: JsonObject): JsonObject {
  const { addressSpace } = propertiesOf(document);
  if (addressSpace !== undefined) return document;
  const ranges = [...objectsIn(propertiesOf(document)['subnets']), subnet].flatMap((each) => {
    const { addressPrefix, addressPrefixes = [] } = propertiesOf(each);
    return [textOf(addressPrefix), ...(addressPrefixes as readonly string[])].filter(Boolean);
  });
  return withProperties(document, { addressSpace: { addressPrefixes: [...new Set(ranges)].sort() } });
}

function newDocument(id: string, word: string, location: string): JsonObject {
  return {
    id,
    name: id.slice(id.lastIndexOf('/') + 1),
    type: `${network}/${word}`,
    location,
    properties: {},
  };
}

/** What a subnet of an instance refers to decides about its traffic. Of one that is made up it has been said already. */
function assumeTraffic(
  { gathered }: Filling,
  subnetId: string,
  subnet: JsonObject,
  { location, isKnown }: { readonly location: string; readonly isKnown: boolean },
): void {
  const where = subnetId
    .split('/')
    .slice(-3)
    .filter((part) => part !== 'subnets')
    .join('/');
  const groupId = idIn(subnet['networkSecurityGroup']);
  if (groupId !== '' && gathered.get(groupId) === undefined) {
    const group = newDocument(groupId, 'networkSecurityGroups', location);
    const rules = { securityRules: recommendedRules() };
    gathered.documents.set(groupId.toLowerCase(), withProperties(group, rules));
    if (isKnown)
      gathered.assumptions.add(
        `The security group ${textOf(group['name'])} of ${where} is not given; rules as the documents ask for them are assumed.`,
      );
  }
  const tableId = idIn(subnet['routeTable']);
  if (tableId !== '' && gathered.get(tableId) === undefined) {
    const table = newDocument(tableId, 'routeTables', location);
    gathered.documents.set(tableId.toLowerCase(), withProperties(table, { routes: [] }));
    gathered.assumptions.add(
      `The route table ${textOf(table['name'])} of ${where} is not given; that it has no routes is assumed.`,
    );
  }
}

function assumePublicIp({ gathered }: Filling, service: JsonObject, place: Place): void {
  const id = textOf(place['publicIpAddressId']);
  if (id === '' || gathered.get(id) !== undefined) return;
  const [address] = (place['publicIPAddresses'] ?? []) as readonly string[];
  const name = id.slice(id.lastIndexOf('/') + 1);
  const document = {
    ...newDocument(id, 'publicIPAddresses', textOf(place['location'])),
    sku: { name: 'Standard' },
    properties: {
      publicIPAllocationMethod: 'Static',
      publicIPAddressVersion: 'IPv4',
      dnsSettings: { domainNameLabel: name.toLowerCase() },
      ...(address !== undefined && { ipAddress: address }),
    },
  };
  gathered.documents.set(id.toLowerCase(), document);
  gathered.assumptions.add(
    `The public IP ${name} of ${textOf(service['name'])} is not given; a Standard one with a DNS label is assumed.`,
  );
}

/** Whoever holds an address of a subnet takes room in it, though a network names him by his id alone. */
function assumeInterfaces({ gathered }: Filling): void {
  for (const document of gathered.ofType(`${network}/virtualNetworks`)) {
    for (const subnet of objectsIn(propertiesOf(document)['subnets'])) {
      const ids = objectsIn(propertiesOf(subnet)['ipConfigurations']).map(({ id }) => textOf(id));
      const interfaces = ids.flatMap((id) => /^.*\/networkInterfaces\/[^/]+(?=\/)/i.exec(id)?.[0] ?? []);
      const missing = [...new Set(interfaces)].filter(
        (id) => !/\/virtualMachineScaleSets\//i.test(id) && gathered.get(id) === undefined,
      );
      if (missing.length > 0) addInterfaces(gathered, missing, document, subnet);
    }
  }
}

function addInterfaces(
  gathered: Gathered,
  ids: readonly string[],
  document: JsonObject,
  subnet: JsonObject,
): void {
  const subnetId = `${textOf(document['id'])}/subnets/${textOf(subnet['name'])}`;
  const configuration = { name: 'ipconfig1', properties: { subnet: { id: subnetId } } };
  const all = ids.map((id) => newDocument(id, 'networkInterfaces', textOf(document['location'])));
  for (const nic of all) {
    const key = textOf(nic['id']).toLowerCase();
    gathered.documents.set(key, withProperties(nic, { ipConfigurations: [configuration] }));
  }
  const where = `${textOf(document['name'])}/${textOf(subnet['name'])}`;
  const names = listWords(all.map(({ name }) => textOf(name)));
  gathered.assumptions.add(
    `Of ${plural(all.length, 'network interface')} in ${where}, ${names}, the name alone is given; that each holds one address there is assumed.`,
  );
}
