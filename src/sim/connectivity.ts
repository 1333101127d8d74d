import { type Flow, flows, invariant, reaches, type TrafficView } from '../model/index.ts';
import { iso, parseInstant } from './instant.ts';
import { placements } from './configuration.ts';
import type { Deployment, ObservedDependency, Service } from './service.ts';
import { viewTraffic } from './subnets.ts';
import type { Workings } from './workings.ts';

/** One line of the network status of an instance. [D] D16 */
export interface ConnectivityEntry {
  readonly name: string;
  readonly status: 'success' | 'failure';
  /** Why it fails; empty where it does not. */
  readonly error: string;
  /** What kind of dependency it is, as in `BlobStorage`. */
  readonly resourceType: string;
  readonly isOptional: boolean;
  /** ISO-8601. */
  readonly lastUpdated: string;
  /** ISO-8601. */
  readonly lastStatusChange: string;
}

/** The platform looks again every so often. [D] D16.refresh */
const refreshMs = 15 * 60_000;

interface Dependency {
  readonly resourceType: string;
  readonly isOptional: boolean;
  /** What it takes to reach it; null for what is inside the instance. */
  readonly flow: Flow | null;
  readonly host: (service: string) => string;
}

const needed = (resourceType: string, flow: Flow | null, host: Dependency['host']): Dependency => ({
  resourceType,
  isOptional: false,
  flow,
  host,
});
const optional = (resourceType: string, flow: Flow | null, host: Dependency['host']): Dependency => ({
  ...needed(resourceType, flow, host),
  isOptional: true,
});

/** What an instance shows a status of, in Azure's order and words; the host names are made up in their form. [D] D16 */
const dependencies: readonly Dependency[] = [
  optional('SmtpQueue', flows.storage, () => 'apimstsmtp.queue.core.windows.net'),
  needed('BlobStorage', flows.storage, (name) => `apimst${name}.blob.core.windows.net`),
  optional('FileStorage', flows.storage, (name) => `apimst${name}.file.core.windows.net`),
  optional('Queue', flows.storage, (name) => `apimst${name}.queue.core.windows.net`),
  needed('TableStorage', flows.storage, (name) => `apimst${name}.table.core.windows.net`),
  needed('SQLDatabase', flows.sql, (name) => `apirpsql${name}.database.windows.net`),
  needed('Monitoring', flows.monitor, () => 'gcs.prod.monitoring.core.windows.net'),
  needed('AzureKeyVault', flows.keyVault, (name) => `https://apikv-${name}.vault.azure.net`),
  optional('Monitoring', flows.monitor, () => 'https://global.prod.microsoftmetrics.com/'),
  optional('AzureActiveDirectory', flows.entra, () => 'https://login.windows.net'),
  optional('EventHub', flows.eventHub, (name) => `apim-${name}.servicebus.windows.net`),
  needed(
    'ApiManagement Control Plane - inbound',
    flows.management,
    (name) => `https://${name}.management.azure-api.net:3443/servicestatus`,
  ),
  optional('InternalCache', null, () => 'LocalGatewayRedis'),
  optional('SourceControl', null, () => 'Scm'),
];

/** The network status of one location as it was last looked at; nothing for a location that is in no network. */
export function networkStatus(workings: Workings, service: Service, location: string): ConnectivityEntry[] {
  const atMs = lastLookMs(workings);
  const seen = look(workings, service, location, atMs);
  return seen.map((entry, index) => {
    const { resourceType, isOptional } = dependencies[index] as Dependency;
    const { name, status, error, sinceMs } = entry;
    return {
      name,
      status,
      error,
      resourceType,
      isOptional,
      lastUpdated: iso(atMs),
      lastStatusChange: iso(sinceMs),
    };
  });
}

/** When the platform last looked: every quarter of an hour since the world began. */
function lastLookMs({ clock, options }: Workings): number {
  const startMs = parseInstant(options.start) as number;
  return startMs + Math.floor((clock.nowMs - startMs) / refreshMs) * refreshMs;
}

/** What was seen at the last look: what stood before the network changed, until the platform looks again. */
function look(
  workings: Workings,
  service: Service,
  location: string,
  atMs: number,
): readonly ObservedDependency[] {
  const before = service.observed.get(location);
  if (before?.atMs === atMs) return before.entries;
  const subnet = viewTraffic(workings, subnetOf(service, location));
  if (subnet === null) return [];
  return dependencies.map((dependency, index) => {
    const { name, status, error } = see(service.name, subnet, dependency);
    const was = before?.entries[index];
    // What changed after one look shows at the next, and since then, however late somebody asks.
    const changedMs = (before?.atMs ?? atMs) + refreshMs;
    const sinceMs = was === undefined ? service.createdAtMs : was.status === status ? was.sinceMs : changedMs;
    return { name, status, error, sinceMs };
  });
}

function see(
  service: string,
  subnet: TrafficView,
  { flow, host }: Dependency,
): Omit<ObservedDependency, 'sinceMs'> {
  const name = host(service.toLowerCase());
  if (flow === null || reaches(subnet, flow) !== 'no') return { name, status: 'success', error: '' };
  const way = flow.direction === 'Inbound' ? 'from' : 'to';
  return {
    name,
    status: 'failure',
    error: `No connection ${way} ${flow.tag} on port ${flow.ports.join(', ')}.`,
  };
}

function subnetOf({ locations, deployments }: Service, location: string): string | null {
  const active = locations.get(location)?.context.active;
  return (active && deployments.get(active.id)?.subnetResourceId) ?? null;
}

/** Notes what instances show before the network changes under them: they go on showing that until the next look. */
export function rememberConnectivity(workings: Workings, services: Iterable<Service>): void {
  const atMs = lastLookMs(workings);
  for (const service of services) {
    if (service.deployments.size === 0) continue;
    for (const location of service.locations.keys()) {
      const entries = look(workings, service, location, atMs);
      if (entries.length > 0) service.observed.set(location, { atMs, entries });
    }
  }
}

/** Has the platform look at once. [I] ARM.apply */
export function forgetConnectivity(service: Service): void {
  service.observed.clear();
}

/** The computes that no client reaches, because the network of their subnet lets nobody in. [D] D2, V.nsg, V.6390 */
export function unreachable(workings: Workings, service: Service): ReadonlySet<string> {
  if (service.deployments.size === 0) return nobody;
  const last = known.get(service);
  if (last?.revision === workings.counters.resources && last.etag === service.etag) return last.ids;
  const ids = new Set<string>();
  for (const deployment of service.deployments.values()) {
    const { computeId, subnetResourceId, leaving } = deployment;
    if (leaving) continue;
    const subnet = viewTraffic(workings, subnetResourceId);
    invariant(subnet !== null, () => `${computeId} stands in ${subnetResourceId}, which is not there`);
    if (shutsOut(subnet, service, deployment)) ids.add(computeId);
  }
  known.set(service, { revision: workings.counters.resources, etag: service.etag, ids });
  return ids;
}

const nobody: ReadonlySet<string> = new Set();
const known = new WeakMap<Service, { revision: number; etag: number; ids: ReadonlySet<string> }>();

function shutsOut(
  subnet: TrafficView,
  { configuration }: Service,
  { platform, location }: Deployment,
): boolean {
  if (subnet.rules === null) return platform !== 'stv1';
  const { network, tier } = configuration;
  if (network === 'External' && reaches(subnet, flows.clients) === 'no') return true;
  const units = placements(configuration).find((place) => place.location === location)?.units ?? 1;
  const balanced = platform !== 'stv1' && (units > 1 || tier === 'Developer'); // [D] V.6390, [R] X24
  return balanced && reaches(subnet, flows.loadBalancer) === 'no';
}

/** Whether nothing reaches the management endpoint of an instance. [D] V.3443 */
export function managementBlocked(workings: Workings, service: Service): boolean {
  return [...service.deployments.values()].some(({ leaving, subnetResourceId, computeId }) => {
    const subnet = viewTraffic(workings, subnetResourceId);
    const serves = [...service.locations.values()].some(({ context }) => context.active?.id === computeId);
    return serves && !leaving && subnet !== null && reaches(subnet, flows.management) === 'no';
  });
}
