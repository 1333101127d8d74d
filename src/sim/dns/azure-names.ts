import {
  defaultName,
  type Endpoint,
  flows,
  type LocationStatus,
  publicEndpoints,
  reaches,
  regionalName,
} from '../../model/index.ts';
import { placements, type ServiceConfiguration } from '../configuration.ts';
import { unreachable } from '../connectivity.ts';
import { displayRegion, regionName } from '../regions.ts';
import type { Service } from '../service.ts';
import { viewTraffic } from '../subnets.ts';
import { findService, type Workings } from '../workings.ts';
import { describeLocations } from '../locations.ts';
import { labelName } from './label.ts';
import { plainName } from './record-sets.ts';
import type { DnsRecord } from './records.ts';
import { headOf, type Zone } from './zone.ts';

/** A name that Azure keeps for an instance. */
export interface AzureName {
  readonly name: string;
  readonly endpoint: Endpoint;
  /** Display name of the location it stands for first. */
  readonly location: string;
}

const made = new WeakMap<Service, { configuration: ServiceConfiguration; names: readonly AzureName[] }>();

/**
 * The names that Azure keeps for an instance in public DNS. They follow from its configuration, so nothing of them is
 * part of its state: they are made once for each. [D] C20, C25
 */
export function azureNames(service: Service): readonly AzureName[] {
  const { name, configuration } = service;
  const last = made.get(service);
  if (last?.configuration === configuration) return last.names;
  const names = makeNames(name, configuration);
  made.set(service, { configuration, names });
  return names;
}

function makeNames(name: string, configuration: ServiceConfiguration): AzureName[] {
  const { location, network, tier } = configuration;
  const regional = network === 'Internal' || tier === 'Consumption' ? [] : placements(configuration);
  return [
    ...publicEndpoints(network, tier).map((endpoint) => ({
      name: defaultName(name, endpoint),
      endpoint,
      location,
    })),
    ...regional.map((place) => ({
      name: regionalName(name, regionName(place.location)),
      endpoint: 'regional' as const,
      location: place.location,
    })),
  ];
}

/** Where a name of Azure's leads: to an address, or to the name that the label of a public IP resource gives. */
export type AzureTarget = Pick<Extract<DnsRecord, { type: 'A' | 'CNAME' }>, 'type' | 'data'>;

/** Where one of Azure's names leads as things stand; undefined while the instance has no address. */
export function azureTarget(
  workings: Workings,
  service: Service,
  { endpoint, location: first }: AzureName,
  locations: ReadonlyMap<string, LocationStatus>,
): AzureTarget | undefined {
  const location = endpoint === 'gateway' ? healthiest(workings, service, first, locations) : first;
  const address = locations.get(location)?.publicTarget ?? null;
  if (address === null) return undefined;
  const label = labelOf(service, location, address);
  return label === null ? { type: 'A', data: address } : { type: 'CNAME', data: labelName(label, location) };
}

/** The label of the public IP resource whose address serves, as it was when the compute came up. [R] C26, C26.stale */
function labelOf({ locations, deployments }: Service, location: string, target: string): string | null {
  const active = locations.get(location)?.context.active;
  if (active?.publicAddress !== target) return null;
  return deployments.get(active.id)?.dnsLabel ?? null;
}

/**
 * Where the gateway's name leads: to its first location while that answers, else to one that does and that Traffic
 * Manager may look at. [D] C27, [R] H14
 */
function healthiest(
  workings: Workings,
  service: Service,
  first: string,
  locations: ReadonlyMap<string, LocationStatus>,
): string {
  if (locations.size === 1 || isUp(locations.get(first))) return first;
  const others = [...locations].filter(([location, status]) => location !== first && isUp(status));
  return others.find(([location]) => canBeProbed(workings, service, location))?.[0] ?? first;
}

function isUp(status: LocationStatus | undefined): boolean {
  return status?.vips.some(({ kind, answeredBy }) => kind !== 'private' && answeredBy !== null) ?? false;
}

function canBeProbed(workings: Workings, { locations, deployments }: Service, location: string): boolean {
  const active = locations.get(location)?.context.active;
  const subnet = viewTraffic(workings, (active && deployments.get(active.id)?.subnetResourceId) ?? null);
  return subnet === null || reaches(subnet, flows.trafficManager) !== 'no';
}

const apiNet = 'azure-api.net';
const cloudApp = 'cloudapp.azure.com';
const nodes = ['portal', 'developer', 'management', 'scm', 'configuration', 'regional'];
const rname = 'azuredns-hostmaster.microsoft.com';

const heads = new Map(
  [apiNet, cloudApp].map((zone) => {
    const servers = ['com', 'net', 'org', 'info'].map((top, index) => `ns${index + 1}-01.azure-dns.${top}`);
    return [zone, headOf(zone, servers, { mname: servers[0] as string, rname, minimum: 300 })];
  }),
);

/** Azure's own zone of this name; undefined where that is none that instances have names in. */
export function azureZone(workings: Workings, name: string): Zone | undefined {
  const head = heads.get(name);
  if (head === undefined) return undefined;
  const below = name === apiNet ? instanceRecords : labelRecords;
  return { name, recordsOf: (of) => (of === name ? head : below(workings, of)) };
}

function instanceRecords(workings: Workings, name: string): readonly DnsRecord[] | undefined {
  const [label = '', node = ''] = name.split('.');
  if (name === `${label}.${apiNet}` && nodes.includes(label)) return [];
  const service = findService(workings, node === 'regional' ? label.replace(/-[a-z0-9]+-01$/, '') : label);
  const found = service && azureNames(service).find((each) => plainName(each.name) === name);
  if (service === undefined || found === undefined) return undefined;
  const locations = describeLocations(service, unreachable(workings, service));
  const target = azureTarget(workings, service, found, locations);
  return target && [{ name, ttl: workings.options.azureTtlSeconds, ...target }];
}

function labelRecords(workings: Workings, name: string): readonly DnsRecord[] | undefined {
  const address = workings.resources.addressOfLabel(name);
  if (address === undefined) return displayRegion(name.slice(0, -cloudApp.length - 1)) ? [] : undefined;
  return [{ name, type: 'A', ttl: workings.options.azureTtlSeconds, data: address }];
}
