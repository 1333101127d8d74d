import { type JsonObject, partsOf, type Resource } from '../../sim/index.ts';
import { locationNotAvailable, notSimulated } from './arm-error.ts';
import { type ArmReply, resource, type Served, type SubscriptionCall } from './call.ts';
import {
  alreadyLinked,
  badMember,
  linkNotFound,
  networkIsFixed,
  networkNotFound,
  overlappingZones,
} from './dns-error.ts';
import { shownZoneId } from './dns-record-sets.ts';
import { insensitive } from './dns-record-values.ts';
import { privateZones as kind } from './dns-zone-kinds.ts';
import { demandCondition, demandParentZone, type Link, linksIn, rewriteZone } from './dns-zone-operations.ts';
import { isObject, withoutNulls } from './json.ts';
import { page } from './paging.ts';
import { propertiesOf } from './resource-document.ts';
import { madeFrom } from './service-body.ts';

const linkType = `${kind.shownType}/virtualNetworkLinks`;

/** The operations on the links of private zones: which networks ask a zone. */
export const linkOperations = {
  VirtualNetworkLinks_List: resource(list),
  VirtualNetworkLinks_Get: resource((call) => {
    const zone = demandParentZone(call, kind);
    return shown(zone, demandLink(call, zone), 200);
  }),
  VirtualNetworkLinks_CreateOrUpdate: resource(put),
  VirtualNetworkLinks_Update: resource(patch),
  VirtualNetworkLinks_Delete: resource(remove),
} satisfies Record<string, Served>;

function find({ params }: SubscriptionCall, zone: Resource): Link | undefined {
  return linksIn(zone).find((link) => same(link.name, params['virtualNetworkLinkName'] as string));
}

function demandLink(call: SubscriptionCall, zone: Resource): Link {
  const found = find(call, zone);
  if (found) return found;
  const { virtualNetworkLinkName = '', resourceGroupName = '' } = call.params;
  throw linkNotFound(virtualNetworkLinkName, resourceGroupName, call.world.subscriptionId);
}

function list(call: SubscriptionCall): ArmReply {
  const zone = demandParentZone(call, kind);
  const path = `${shownZoneId(kind, zone)}/virtualNetworkLinks`;
  const { entries, nextLink } = page(call, linksIn(zone), path, '$skiptoken');
  return { status: 200, body: { value: entries.map((link) => shownLink(zone, link)), ...nextLink } };
}

function put(call: SubscriptionCall): ArmReply {
  const zone = demandParentZone(call, kind);
  const location = (call.body['location'] ?? 'global') as string;
  if (location.toLowerCase() !== 'global') throw locationNotAvailable(location, linkType, ['global']);
  const before = find(call, zone);
  demandCondition(call, before && linkEtag(zone, before));
  const networkId = askedNetwork(call.body) ?? before?.networkId;
  if (networkId === undefined)
    throw badMember('properties.virtualNetwork.id', undefined, 'the id of a virtual network');
  const link = {
    name: before?.name ?? (call.params['virtualNetworkLinkName'] as string),
    networkId: before && same(before.networkId, networkId) ? before.networkId : networkId,
    ...askedOf(call.body, { registrationEnabled: false, tags: {} }),
    written: zone.etag,
  };
  if (before === undefined) demandLinkable(call, zone, networkId);
  return write(call, zone, before, link);
}

function patch(call: SubscriptionCall): ArmReply {
  const zone = demandParentZone(call, kind);
  const before = demandLink(call, zone);
  demandCondition(call, linkEtag(zone, before));
  const networkId = askedNetwork(call.body) ?? before.networkId;
  const asked = askedOf(call.body, before);
  return write(call, zone, before, { ...before, networkId, ...asked, written: zone.etag });
}

function remove(call: SubscriptionCall): ArmReply {
  const zone = demandParentZone(call, kind);
  const before = find(call, zone);
  if (before === undefined) return { status: 204 };
  demandCondition(call, linkEtag(zone, before));
  const others = linksIn(zone).filter(({ name }) => name !== before.name);
  rewriteZone(call, kind, zone, 'virtualNetworkLinks', others.map(kept));
  return { status: 200 };
}

function write(call: SubscriptionCall, zone: Resource, before: Link | undefined, link: Link): ArmReply {
  if (before && !same(before.networkId, link.networkId)) throw networkIsFixed(before.name, before.networkId);
  const links = linksIn(zone);
  const index = links.findIndex(({ name }) => name === before?.name);
  const after = index < 0 ? [...links, link] : links.with(index, link);
  const written = rewriteZone(call, kind, zone, 'virtualNetworkLinks', after.map(kept));
  return shown(written, link, before ? 200 : 201);
}

function askedNetwork(document: JsonObject): string | undefined {
  const network = insensitive(propertiesOf(document)).get('virtualnetwork');
  const id = isObject(network) ? network['id'] : undefined;
  if (id === undefined || id === null) return undefined;
  if (typeof id !== 'string') throw badMember('properties.virtualNetwork.id', id, 'a text');
  return id;
}

/** What else can be said of a link, in place of what is there. */
function askedOf(
  document: JsonObject,
  before: Pick<Link, 'registrationEnabled' | 'tags'>,
): Pick<Link, 'registrationEnabled' | 'tags'> {
  const said = insensitive(withoutNulls(propertiesOf(document)));
  const { registrationEnabled } = before;
  const registration = said.get('registrationenabled') ?? registrationEnabled;
  if (typeof registration !== 'boolean')
    throw badMember('properties.registrationEnabled', registration, 'true or false');
  const policy = said.get('resolutionpolicy');
  if (typeof policy === 'string' && /^NxDomainRedirect$/i.test(policy))
    throw notSimulated("The resolutionPolicy 'NxDomainRedirect' of a virtual network link");
  const { tags } = withoutNulls(document);
  return { registrationEnabled: registration, tags: isObject(tags) ? tags : before.tags };
}

/** @throws ArmError where there is no such network, or clients in it would not know which zone to ask */
function demandLinkable({ world }: SubscriptionCall, zone: Resource, networkId: string): void {
  const all = [...world.world.resources.values()];
  const isThere = all.some(
    ({ id, type }) => type === 'Microsoft.Network/virtualNetworks' && same(id, networkId),
  );
  if (!isThere) throw networkNotFound(networkId);
  const { name } = partsOf(zone.id);
  const links = (of: Resource): boolean => linksIn(of).some((link) => same(link.networkId, networkId));
  if (links(zone)) throw alreadyLinked(name, networkId);
  const other = all.find(
    (each) => each.type === kind.type && same(partsOf(each.id).name, name) && links(each),
  );
  if (other) throw overlappingZones(name, partsOf(other.id).name);
}

/** A link as it stands in the body of its zone. */
function kept({ name, networkId, registrationEnabled, tags, written }: Link): JsonObject {
  return { name, tags, written, properties: { virtualNetwork: { id: networkId }, registrationEnabled } };
}

/** The version of a link; in its document it stands in quotes, unlike those of zones. [R]; what it is, synthetic */
function linkEtag({ id }: Resource, link: Link): string {
  return madeFrom(`${id}/virtualNetworkLinks/ ${JSON.stringify(kept(link))}`);
}

function shown(zone: Resource, link: Link, status: number): ArmReply {
  return { status, body: shownLink(zone, link), headers: { etag: `"${linkEtag(zone, link)}"` } };
}

function shownLink(zone: Resource, link: Link): JsonObject {
  const { name, networkId, registrationEnabled, tags } = link;
  return {
    id: `${shownZoneId(kind, zone)}/virtualNetworkLinks/${name}`,
    name,
    type: linkType,
    etag: `"${linkEtag(zone, link)}"`,
    location: 'global',
    tags,
    properties: {
      provisioningState: 'Succeeded',
      registrationEnabled,
      virtualNetwork: { id: networkId },
      virtualNetworkLinkState: 'Completed',
    },
  };
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
