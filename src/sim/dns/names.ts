import {
  defaultName,
  type Endpoint,
  internalEndpoints,
  type LocationStatus,
  type NameStatus,
} from '../../model/index.ts';
import type { Service } from '../service.ts';
import type { Workings } from '../workings.ts';
import { azureNames, type AzureTarget, azureTarget } from './azure-names.ts';
import { type Asker, lookup } from './lookup.ts';
import type { DnsRecord } from './records.ts';
import { plainName } from './record-sets.ts';
import { enclosing } from './zone.ts';
import { linksOf } from './zones.ts';

const endpointOf: ReadonlyMap<string, Exclude<Endpoint, 'regional'>> = new Map([
  ['Proxy', 'gateway'],
  ['Portal', 'portal'],
  ['DeveloperPortal', 'developer'],
  ['Management', 'management'],
  ['Scm', 'scm'],
  ['ConfigurationApi', 'configuration'],
]);

/** What a custom host name of this type leads to. */
export function endpointOfHostname(type: string): Exclude<Endpoint, 'regional'> {
  return endpointOf.get(type) ?? 'gateway';
}

/** Every name that leads to a service, in the view of those whom it is meant for, and who answers there. */
export function namesOf(
  workings: Workings,
  service: Service,
  locations: ReadonlyMap<string, LocationStatus>,
): NameStatus[] {
  const reach = reachIn(locations);
  return [...azureStatuses(workings, service, locations), ...customerStatuses(workings, service)].map(
    ({ name, endpoint, kind, view, addresses }) => ({
      name,
      endpoint,
      kind,
      view,
      resolvesTo: addresses,
      reaches: reach.get(addresses[0] ?? '') ?? null,
    }),
  );
}

type Resolved = Omit<NameStatus, 'resolvesTo' | 'reaches'> & { readonly addresses: readonly string[] };

function azureStatuses(
  workings: Workings,
  service: Service,
  locations: ReadonlyMap<string, LocationStatus>,
): Resolved[] {
  const known = new Map<string, readonly string[]>(); // all but the gateway's lead where their location does
  return azureNames(service).map((each): Resolved => {
    const { name, endpoint, location } = each;
    const alike = endpoint === 'gateway' && locations.size > 1 ? name : location;
    let addresses = known.get(alike);
    if (addresses === undefined) {
      addresses = addressesBehind(workings, azureTarget(workings, service, each, locations));
      known.set(alike, addresses);
    }
    return { name, endpoint, kind: 'default', view: 'public', addresses };
  });
}

function addressesBehind({ resources }: Workings, target: AzureTarget | undefined): readonly string[] {
  if (target?.type === 'A') return [target.data];
  const address = target && resources.addressOfLabel(target.data);
  return address === undefined ? [] : [address];
}

/** The names whose records are the customer's. Nobody makes them before there is an address to lead to. [I] C22.created */
function customerStatuses(workings: Workings, service: Service): Resolved[] {
  const { name, configuration, locations } = service;
  const { network, hostnames, location } = configuration;
  const isInternal = network === 'Internal';
  if (locations.get(location)?.context.active == null) return [];
  const own = internalEndpoints
    .map((endpoint) => ({ name: defaultName(name, endpoint), endpoint }))
    .filter((each) => isInternal || holdsInside(workings, each.name))
    .map((each) => inside(workings, service, each.name, each.endpoint, 'default'));
  const custom = hostnames.flatMap(({ type, hostName }): Resolved[] => {
    const endpoint = endpointOfHostname(type);
    const hidden = isInternal || holdsInside(workings, hostName);
    return [
      ...(isInternal ? [] : [asked(workings, 'public', hostName, endpoint, 'custom')]),
      ...(hidden ? [inside(workings, service, hostName, endpoint, 'custom')] : []),
    ];
  });
  return [...own, ...custom];
}

/** Whether a private zone has records of this very name. */
function holdsInside({ resources }: Workings, name: string): boolean {
  const plain = plainName(name);
  const found = enclosing(plain, (zone) => {
    const holding = resources.zones.privateOnes(zone).some((each) => each.recordsOf(plain)?.some(isAddress));
    return holding ? true : undefined;
  });
  return found ?? false;
}

function isAddress({ type }: DnsRecord): boolean {
  return type === 'A' || type === 'CNAME';
}

function inside(
  workings: Workings,
  service: Service,
  name: string,
  endpoint: Endpoint,
  of: 'default' | 'custom',
): Resolved {
  const networkId = networkAround(workings, service, name);
  return asked(workings, networkId === null ? 'public' : { networkId }, name, endpoint, of);
}

/** The network that a name is asked for from: the instance's own, unless only others have a zone for it. */
function networkAround({ resources }: Workings, { configuration }: Service, name: string): string | null {
  const { zones } = resources;
  const own = networkOfSubnet(configuration.subnetResourceId);
  const around = enclosing(plainName(name), (zone) => {
    if (own !== null && zones.linkedTo(own, zone)) return own;
    return zones.privateOnes(zone).flatMap(({ resource }) => linksOf(resource))[0];
  });
  return around ?? own;
}

/** The network that a subnet stands in, by their ids. */
export function networkOfSubnet(subnetId: string | null): string | null {
  return subnetId === null ? null : subnetId.replace(/\/subnets\/[^/]+$/i, '');
}

function asked(
  workings: Workings,
  asker: Asker,
  name: string,
  endpoint: Endpoint,
  of: 'default' | 'custom',
): Resolved {
  const { answers } = lookup(workings, asker, name, 'A');
  const view = asker === 'public' ? 'public' : 'vnet';
  const isAlias = answers[0]?.type === 'CNAME';
  const kind = of === 'default' ? 'default' : isAlias ? 'customCname' : 'customA';
  const addresses = answers.flatMap((record) => (record.type === 'A' ? [record.data] : []));
  return { name, endpoint, kind, view, addresses };
}

/** The platform that answers on each address. */
function reachIn(locations: ReadonlyMap<string, LocationStatus>): Map<string, NameStatus['reaches']> {
  const platforms = new Map(
    [...locations.values()].flatMap(({ compute }) =>
      compute.map(({ id, platform }) => [id, platform] as const),
    ),
  );
  return new Map(
    [...locations.values()].flatMap(({ vips }) =>
      vips.map(({ address, answeredBy }) => [address, platforms.get(answeredBy ?? '') ?? null] as const),
    ),
  );
}
