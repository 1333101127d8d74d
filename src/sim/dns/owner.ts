import { defaultName, describeLocation, internalEndpoints, invariant } from '../../model/index.ts';
import type { JsonObject } from '../json.ts';
import { putResource } from '../resource-commands.ts';
import { isObject, listOf, member, partsOf, type Resource, type ResourceType, textOf } from '../resources.ts';
import type { Service } from '../service.ts';
import type { Workings } from '../workings.ts';
import { endpointOfHostname, networkOfSubnet } from './names.ts';
import { plainName, usualTtl } from './record-sets.ts';
import { enclosing, parentOf } from './zone.ts';
import { linksOf, type OwnedZone } from './zones.ts';

/** A record as an owner writes it. */
type Target =
  { readonly type: 'A'; readonly address: string } | { readonly type: 'CNAME'; readonly name: string };

/**
 * Makes the records that the owner of an instance would make today, where they are missing: those that are there stay
 * exactly as they are, however stale. An internal instance gets a private zone for each of its endpoints, linked to its
 * network. [D] C22, [I] C22.created, X21
 *
 * @param kinds how custom host names are led to it, where the owner has said so
 * @param asFound whether a zone that is there is taken for complete: what is missing in it is missing in truth
 */
export function makeRecords(
  workings: Workings,
  service: Service,
  kinds: ReadonlyMap<string, 'A' | 'CNAME'> = new Map(),
  asFound = false,
): void {
  const { name, configuration, locations } = service;
  const { network, location, hostnames } = configuration;
  const first = locations.get(location);
  invariant(first !== undefined, () => `${name} has no first location`);
  const { privateAddress, publicTarget } = describeLocation(first);
  const isInternal = network === 'Internal';
  const address = isInternal ? privateAddress : publicTarget;
  if (address === null) return;
  const networkId = isInternal ? networkOfSubnet(configuration.subnetResourceId) : null;
  const write = (host: string, zone: string, target: Target): void => {
    const found = zoneOf(workings, networkId, host);
    if (found === undefined || !asFound) lead(workings, service, networkId, found, host, zone, target);
  };
  for (const endpoint of isInternal ? internalEndpoints : []) {
    const host = defaultName(name, endpoint);
    write(host, plainName(host), { type: 'A', address });
  }
  for (const { type, hostName } of hostnames) {
    const asAddress = (kinds.get(hostName) ?? (isInternal ? 'A' : 'CNAME')) === 'A';
    const alias = { type: 'CNAME', name: defaultName(name, endpointOfHostname(type)) } as const;
    const zone = parentOf(plainName(hostName));
    write(hostName, zone, asAddress ? { type: 'A', address } : alias);
  }
}

/** Takes away what private zones say of an instance: its owner makes it anew. */
export function dropRecordsInside(workings: Workings, { name, configuration }: Service): void {
  const hosts = [
    ...internalEndpoints.map((endpoint) => defaultName(name, endpoint)),
    ...configuration.hostnames.map(({ hostName }) => hostName),
  ].map(plainName);
  for (const host of hosts) {
    enclosing(host, (zone) => {
      for (const { resource } of workings.resources.zones.privateOnes(zone))
        dropRecord(workings, resource, zone, host);
      return undefined;
    });
  }
}

function dropRecord(workings: Workings, resource: Resource, zone: string, host: string): void {
  const relative = relativeName(host, zone);
  const sets = setsOf(resource);
  const kept = sets.filter(({ name }) => plainName(textOf(name ?? null) ?? '') !== relative);
  if (kept.length === sets.length) return;
  // An empty zone that is left would hide the public name.
  put(workings, resource, { recordSets: kept, ...(kept.length === 0 && { virtualNetworkLinks: [] }) });
}

/** The zone that a name is looked for in. @param networkId as for {@link lead} */
function zoneOf(
  { resources: { zones } }: Workings,
  networkId: string | null,
  host: string,
): OwnedZone | undefined {
  return enclosing(plainName(host), (name) =>
    networkId === null ? zones.public(name) : (zones.linkedTo(networkId, name) ?? zones.privateOnes(name)[0]),
  );
}

/** @param networkId the network whose clients are to be told; null where all the world is */
function lead(
  workings: Workings,
  service: Service,
  networkId: string | null,
  zone: OwnedZone | undefined,
  host: string,
  zoneName: string,
  target: Target,
): void {
  const type = networkId === null ? 'Microsoft.Network/dnsZones' : 'Microsoft.Network/privateDnsZones';
  const resource = zone?.resource ?? newZone(workings, service, type, zoneName);
  addRecord(workings, resource, zone, host, target, networkId);
}

function newZone(
  { options }: Workings,
  { resourceGroup }: Service,
  type: ResourceType,
  name: string,
): Pick<Resource, 'id' | 'type' | 'body'> {
  const id = `/subscriptions/${options.subscriptionId}/resourceGroups/${resourceGroup}/providers/${type}/${name}`;
  return { id, type, body: { location: 'global', properties: {} } };
}

function addRecord(
  workings: Workings,
  resource: Pick<Resource, 'id' | 'type' | 'body'>,
  zone: OwnedZone | undefined,
  host: string,
  target: Target,
  networkId: string | null,
): void {
  const zoneName = plainName(partsOf(resource.id).name);
  const isThere = (zone?.recordsOf(plainName(host)) ?? []).some(
    ({ type }) => type === 'A' || type === 'CNAME',
  );
  const linked = linksOf(resource).map((id) => id.toLowerCase());
  const isLinked = networkId === null || linked.includes(networkId.toLowerCase());
  if (isThere && isLinked) return;
  const properties: JsonObject =
    target.type === 'A'
      ? { ttl: usualTtl, aRecords: [{ ipv4Address: target.address }] }
      : { ttl: usualTtl, cnameRecord: { cname: target.name } };
  const set = { name: relativeName(plainName(host), zoneName), type: target.type, properties };
  const link = {
    name: `link-${partsOf(networkId ?? '').name}`,
    properties: { virtualNetwork: { id: networkId ?? '' }, registrationEnabled: false },
  };
  const links = listOf(member(resource.body['properties'], 'virtualNetworkLinks'));
  put(workings, resource, {
    recordSets: isThere ? setsOf(resource) : [...setsOf(resource), set],
    ...(networkId !== null && { virtualNetworkLinks: isLinked ? links : [...links, link] }),
  });
}

function setsOf({ body }: Pick<Resource, 'body'>): readonly JsonObject[] {
  return listOf(member(body['properties'], 'recordSets'));
}

function relativeName(host: string, zone: string): string {
  return host === zone ? '@' : host.slice(0, -zone.length - 1);
}

function put(
  workings: Workings,
  { id, type, body }: Pick<Resource, 'id' | 'type' | 'body'>,
  properties: JsonObject,
): void {
  const merged = { ...(isObject(body['properties']) ? body['properties'] : {}), ...properties };
  const result = putResource(workings, { id, resourceType: type, body: { ...body, properties: merged } });
  invariant(result.kind !== 'refused', () => `the zone ${id} is refused`);
}
