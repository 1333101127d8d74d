import { defaultName, internalEndpoints } from '../../model/index.ts';
import type { JsonObject } from '../../sim/index.ts';
import { listWords } from '../words.ts';
import { answered, type Filling } from './question.ts';
import { idIn, objectsIn, propertiesOf, textOf, withProperties } from './shape.ts';

const publicType = 'Microsoft.Network/dnsZones';
const privateType = 'Microsoft.Network/privateDnsZones';

/** The endpoint a host name of an owner is for. */
const endpointOf: Readonly<Record<string, (typeof internalEndpoints)[number]>> = {
  Proxy: 'gateway',
  Portal: 'portal',
  DeveloperPortal: 'developer',
  Management: 'management',
  Scm: 'scm',
};

/** Gives every name of an instance that leads nowhere a zone, and says how a name in a zone that is given leads nowhere. */
export async function assumeNames(filling: Filling, service: JsonObject): Promise<void> {
  const { virtualNetworkType = 'None', privateIPAddresses, publicIPAddresses } = propertiesOf(service);
  const isInternal = virtualNetworkType === 'Internal';
  const [address = ''] =
    ((isInternal ? privateIPAddresses : publicIPAddresses) as readonly string[] | undefined) ?? [];
  const name = textOf(service['name']);
  const inside = isInternal
    ? internalEndpoints.map((endpoint) => defaultName(name, endpoint).toLowerCase())
    : [];
  linkZones(filling, service, isInternal);
  const missing = inside.filter((host) => !isCovered(filling, host, privateType));
  if (address !== '') assumeInside(filling, service, missing, address);
  for (const { hostName, type } of objectsIn(propertiesOf(service)['hostnameConfigurations'])) {
    const host = textOf(hostName).toLowerCase();
    if (host === '' || host.endsWith('.azure-api.net')) continue;
    if (isCovered(filling, host, isInternal ? privateType : publicType)) continue;
    const target = defaultName(name, endpointOf[textOf(type)] ?? 'gateway');
    await assumeCustom(filling, service, { host, target, address, isInternal });
  }
}

/** Whether a zone that was given is asked for a name. It is taken for complete: what is missing in it is said. */
function isCovered({ gathered, zones }: Filling, host: string, type: string): boolean {
  const zone = zones
    .filter((each) => each['type'] === type)
    .find(({ name }) => `.${host}`.endsWith(`.${textOf(name).toLowerCase()}`));
  if (zone === undefined) return false;
  const zoneName = textOf(zone['name']).toLowerCase();
  const relative = host === zoneName ? '@' : host.slice(0, -zoneName.length - 1);
  const sets = objectsIn(propertiesOf(zone)['recordSets']).map(({ name }) => textOf(name).toLowerCase());
  if (!sets.includes(relative) && !sets.some((set) => set.startsWith('*')))
    gathered.notes.push(
      `The zone ${zoneName} has no record of ${host}: clients of that name find nothing now.`,
    );
  return true;
}

/** Private zones whose links were not given are linked to the network of the instance. */
function linkZones({ gathered }: Filling, service: JsonObject, isInternal: boolean): void {
  const networkId = networkOf(service);
  if (!isInternal || networkId === '') return;
  for (const zone of gathered.ofType(privateType)) {
    const { virtualNetworkLinks, recordSets } = propertiesOf(zone);
    if (virtualNetworkLinks !== undefined || recordSets === undefined) continue;
    gathered.documents.set(
      textOf(zone['id']).toLowerCase(),
      withProperties(zone, { virtualNetworkLinks: [linkTo(networkId)] }),
    );
    gathered.assumptions.add(
      `Which networks the private zone ${textOf(zone['name'])} is linked to is not given; that of ${textOf(service['name'])} is assumed.`,
    );
  }
}

function networkOf(service: JsonObject): string {
  const configuration = propertiesOf(service)['virtualNetworkConfiguration'] as JsonObject | undefined;
  return textOf(configuration?.['subnetResourceId']).replace(/\/subnets\/[^/]+$/i, '');
}

function linkTo(networkId: string): JsonObject {
  const name = `link-${networkId.slice(networkId.lastIndexOf('/') + 1)}`;
  return { name, properties: { virtualNetwork: { id: networkId }, registrationEnabled: false } };
}

function assumeInside(
  filling: Filling,
  service: JsonObject,
  hosts: readonly string[],
  address: string,
): void {
  if (hosts.length === 0) return;
  for (const host of hosts)
    addRecord(filling, service, { zone: host, name: '@', type: 'A', value: address, isPrivate: true });
  filling.gathered.assumptions.add(
    `No private zone for ${listWords(hosts)} is given; ${hosts.length === 1 ? 'one that leads' : 'some that lead'} to ${address} ${hosts.length === 1 ? 'is' : 'are'} assumed.`,
  );
}

interface CustomName {
  readonly host: string;
  /** The default name it would lead to. */
  readonly target: string;
  /** The address it would lead to; empty where that is not known. */
  readonly address: string;
  readonly isInternal: boolean;
}

async function assumeCustom(
  filling: Filling,
  service: JsonObject,
  { host, target, address, isInternal }: CustomName,
): Promise<void> {
  const otherwise = isInternal && address !== '' ? 'A' : 'CNAME';
  const leads = otherwise === 'A' ? `an A record to ${address}` : `a CNAME to ${target}`;
  const assumed = `No zone for ${host} is given; ${leads} is assumed. An A record breaks when the address changes, a CNAME does not.`;
  const question = {
    says: `How does ${host} lead to ${textOf(service['name'])}: by A or CNAME?`,
    otherwise,
    allows: /^(?:A|CNAME)$/,
  };
  const type = (await answered(filling, question, assumed)) as 'A' | 'CNAME';
  if (type === 'A' && address === '') return;
  const zone = host.slice(host.indexOf('.') + 1);
  const name = host.slice(0, host.indexOf('.'));
  addRecord(filling, service, {
    zone,
    name,
    type,
    value: type === 'A' ? address : target,
    isPrivate: isInternal,
  });
}

interface Added {
  readonly zone: string;
  readonly name: string;
  readonly type: 'A' | 'CNAME';
  readonly value: string;
  readonly isPrivate: boolean;
}

/** Writes a record into the zone that was made up for it, or makes it up. */
function addRecord(
  { gathered, at }: Filling,
  service: JsonObject,
  { zone, name, type, value, isPrivate }: Added,
): void {
  const zoneType = isPrivate ? privateType : publicType;
  const [own] = textOf(service['id']).split(/\/providers\//i);
  const group = own || `/subscriptions/${at.subscriptionId}/resourceGroups/${at.resourceGroup}`;
  const id = `${group}/providers/${zoneType}/${zone}`;
  const before = gathered.get(id) ?? { id, name: zone, type: zoneType, location: 'global', properties: {} };
  const properties: JsonObject =
    type === 'A'
      ? { ttl: 3_600, aRecords: [{ ipv4Address: value }] }
      : { ttl: 3_600, cnameRecord: { cname: value } };
  const sets = objectsIn(propertiesOf(before)['recordSets']);
  const links = objectsIn(propertiesOf(before)['virtualNetworkLinks']);
  const networkId = networkOf(service);
  const isLinked = links.some((link) => idIn(propertiesOf(link)['virtualNetwork']) === networkId);
  gathered.documents.set(
    id.toLowerCase(),
    withProperties(before, {
      recordSets: [...sets, { name, type, properties }],
      ...(isPrivate && { virtualNetworkLinks: isLinked ? links : [...links, linkTo(networkId)] }),
    }),
  );
}
