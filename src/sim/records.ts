import {
  defaultName,
  type Endpoint,
  internalEndpoints,
  type NameRecord,
  publicEndpoints,
  regionalName,
} from '../model/index.ts';
import { placements, type ServiceConfiguration } from './configuration.ts';
import { regionName } from './regions.ts';
import { key, type Service } from './service.ts';
import { labelOf } from './subnets.ts';
import type { Workings } from './workings.ts';

const endpointOf: ReadonlyMap<string, Endpoint> = new Map([
  ['Proxy', 'gateway'],
  ['Portal', 'portal'],
  ['DeveloperPortal', 'developer'],
  ['Management', 'management'],
  ['Scm', 'scm'],
  ['ConfigurationApi', 'configuration'],
]);

const made = new WeakMap<Service, { configuration: ServiceConfiguration; records: readonly NameRecord[] }>();

/**
 * The records that Azure keeps for an instance. They follow its compute, so nothing of them is part of its state: they
 * are made once for each configuration. [D] C20, C25
 */
export function azureRecords(service: Service): readonly NameRecord[] {
  const { name, configuration } = service;
  let last = made.get(service);
  if (last?.configuration !== configuration) {
    last = { configuration, records: makeAzureRecords(name, configuration) };
    made.set(service, last);
  }
  return last.records;
}

/**
 * Whether a name of Azure's leads nowhere: it asks for the DNS name label that a public IP had when the compute came up,
 * and that resource has another one now, or is gone. [R] C26, C26.stale
 */
export function isStale({ resources }: Workings, service: Service, { location, view }: NameRecord): boolean {
  const active = service.locations.get(location)?.context.active;
  const deployment = active && service.deployments.get(active.id);
  if (view !== 'public' || !deployment || deployment.dnsLabel === null) return false;
  const resource = resources.get(key(deployment.publicIpAddressId ?? ''));
  return resource === undefined || labelOf(resource) !== deployment.dnsLabel;
}

function makeAzureRecords(name: string, configuration: ServiceConfiguration): NameRecord[] {
  const { location, network, tier } = configuration;
  const record = (of: string, endpoint: Endpoint, at: string): NameRecord => ({
    name: of,
    endpoint,
    view: 'public',
    location: at,
    kind: 'default',
    target: { type: 'azure' },
  });
  const regional = network === 'Internal' || tier === 'Consumption' ? [] : placements(configuration);
  return [
    ...publicEndpoints(network, tier).map((endpoint) =>
      record(defaultName(name, endpoint), endpoint, location),
    ),
    ...regional.map((place) =>
      record(regionalName(name, regionName(place.location)), 'regional', place.location),
    ),
  ];
}

/**
 * The customer's records of an instance, after its configuration has changed: those that still fit stay exactly as they
 * are, however stale; missing ones are made as an owner would make them today. [D] C22, [I] C22.created, X21
 *
 * @param kinds how custom host names are led here, where the owner has said so
 */
export function customerRecords(
  service: Service,
  privateAddress: string | null,
  publicAddress: string | null,
  kinds: ReadonlyMap<string, 'A' | 'CNAME'> = new Map(),
): NameRecord[] {
  const { name, configuration, records } = service;
  const { network, location, hostnames } = configuration;
  const view = network === 'Internal' ? 'vnet' : 'public';
  const before = (of: string): NameRecord | undefined =>
    records.find((record) => record.name === of && record.view === view);
  const own = network === 'Internal' && privateAddress !== null ? internalEndpoints : [];
  const defaults = own.map((endpoint): NameRecord => {
    const of = defaultName(name, endpoint);
    const target = { type: 'A', address: privateAddress as string } as const;
    return before(of) ?? { name: of, endpoint, view, location, kind: 'default', target };
  });
  const custom = hostnames.flatMap(({ type, hostName }): NameRecord[] => {
    const endpoint = endpointOf.get(type) ?? 'gateway';
    const address = network === 'Internal' ? privateAddress : publicAddress;
    if (address === null) return [];
    const asAddress = (kinds.get(hostName) ?? (network === 'Internal' ? 'A' : 'CNAME')) === 'A';
    const base = { name: hostName, endpoint, view, location } as const;
    const made: NameRecord = asAddress
      ? { ...base, kind: 'customA', target: { type: 'A', address } }
      : { ...base, kind: 'customCname', target: { type: 'CNAME', name: nameBehind(name, endpoint) } };
    return [before(hostName) ?? made];
  });
  return [...defaults, ...custom];
}

function nameBehind(service: string, endpoint: Endpoint): string {
  return defaultName(service, endpoint === 'regional' ? 'gateway' : endpoint);
}
