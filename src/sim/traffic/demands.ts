import { defaultName, endpoints } from '../../model/index.ts';
import type { DnsView } from '../dns/records.ts';
import { key } from '../key.ts';
import { azureNames } from '../dns/azure-names.ts';
import { plainName } from '../dns/record-sets.ts';
import { parseAddress, parsePrefix } from '../prefixes.ts';
import { RehearsalError } from '../rehearsal-error.ts';
import type { Service } from '../service.ts';
import type { Backend, Population, ResolverModel } from './population.ts';

/** What a world must have for a population or a backend to make sense in it. */
export interface Surroundings {
  readonly dnsViews: readonly DnsView[];
  readonly services: ReadonlyMap<string, Readonly<Service>>;
}

/** A year. */
const longestSeconds = 31_536_000;
/** More clients and longer intervals could not be counted exactly. */
const most = { clients: 100_000, everyMs: longestSeconds * 1_000 } as const;

const namePattern = /^[A-Za-z0-9][\w.-]{0,99}$/;
const hostPattern = /^(?=.{1,253}$)[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})+\.?$/i;

/** Whether a resolver needs to be told a number of seconds. */
const timed: Readonly<Record<ResolverModel['kind'], boolean>> = {
  honest: false,
  minimum: true,
  maximum: true,
  forever: false,
  serveStale: true,
  pool: false,
  hosts: false,
};

/** @throws RehearsalError that names the first field of a backend that makes no sense in a world */
export function demandBackend({ dnsViews }: Surroundings, { name, network, admits }: Backend): void {
  demandName(name);
  const networks = dnsViews.filter((view) => view.startsWith('vnet:')).map((view) => view.slice(5));
  demand(
    network === null || networks.some((each) => same(each, network)),
    'network',
    network,
    `null for a backend on the internet, or a virtual network of this world (${listed(networks)})`,
  );
  for (const entry of list('admits', admits))
    demand(
      entry === 'any' || /^vnet:./.test(entry) || isRange(entry),
      'admits',
      entry,
      "an IPv4 address, a range like 10.1.0.0/24, a virtual network like vnet:NAME, or 'any'",
    );
}

/**
 * @param backends those its requests may end at
 * @throws RehearsalError that names the first field of a population that makes no sense in a world
 */
export function demandPopulation(
  { dnsViews, services }: Surroundings,
  backends: readonly Backend[],
  population: Population,
): void {
  const { name, service, hostName, clients, view, address, resolver, keepAlive } = population;
  const { everyMs, allows, backend } = population;
  demandName(name);
  const known = [...services.values()].map((each) => each.name);
  demand(
    typeof service === 'string' && services.has(key(service)),
    'service',
    service,
    `one of this world (${listed(known)})`,
  );
  demand(
    typeof hostName === 'string' && hostPattern.test(hostName),
    'hostName',
    hostName,
    'a host name like api.contoso.com',
  );
  demandWhole('clients', clients, most.clients);
  demandWhole('everyMs', everyMs, most.everyMs);
  const isView = dnsViews.some((each) => same(each, String(view)));
  demand(isView, 'view', view, `one of this world (${listed(dnsViews)})`);
  demand(address === undefined || isAddress(address), 'address', address, 'an IPv4 address, or left out');
  demand(typeof keepAlive === 'boolean', 'keepAlive', keepAlive, 'true or false');
  demandResolver(resolver);
  for (const range of allows === 'any' ? [] : list('allows', allows))
    demand(
      isRange(range),
      'allows',
      range,
      "'any', or a list of IPv4 addresses and ranges like 198.18.0.0/24",
    );
  const names = backends.map((each) => each.name);
  const isKnown = backend === null || names.some((each) => same(each, String(backend)));
  demand(isKnown, 'backend', backend, `null, or one that is there (${listed(names)})`);
}

/**
 * Whoever answers on a name of another instance would be counted as the new compute of this one. Names may move later on.
 *
 * @throws RehearsalError where a population calls its instance by a name that only another one goes by
 */
export function demandOwnName(
  { services }: Pick<Surroundings, 'services'>,
  { service, hostName }: Pick<Population, 'service' | 'hostName'>,
): void {
  const other = ownerOf(services, service, plainName(hostName));
  const wanted = `a name of ${service}, and not one of ${other?.name ?? ''}`;
  demand(other === undefined, 'hostName', hostName, wanted);
}

/** Another instance that goes by a host name, where the one that is meant does not. */
function ownerOf(
  services: Surroundings['services'],
  meant: string,
  hostName: string,
): Readonly<Service> | undefined {
  const all = [...services.values()].filter((each) => goesBy(each, hostName));
  return all.some(({ name }) => same(name, meant)) ? undefined : all[0];
}

function goesBy(service: Readonly<Service>, hostName: string): boolean {
  const names = [
    ...endpoints.map((endpoint) => defaultName(service.name, endpoint)),
    ...azureNames(service).map(({ name }) => name),
    ...service.configuration.hostnames.map((each) => each.hostName),
  ];
  return names.some((name) => plainName(name) === hostName);
}

function demandResolver(resolver: ResolverModel): void {
  const { kind } = resolver;
  const kinds = Object.keys(timed);
  demand(Object.hasOwn(timed, kind), 'resolver.kind', kind, `one of ${kinds.join(', ')}`);
  if (timed[kind])
    demandWhole('resolver.seconds', (resolver as { seconds?: unknown }).seconds, longestSeconds, 0);
  if (resolver.kind === 'hosts')
    demand(isAddress(resolver.address), 'resolver.address', resolver.address, 'an IPv4 address');
  const known = ['kind', timed[kind] ? 'seconds' : '', kind === 'hosts' ? 'address' : ''];
  for (const [field, value] of Object.entries(resolver))
    demand(known.includes(field), `resolver.${field}`, value, `left out: ${kind} knows no such field`);
}

function demandName(name: unknown): void {
  const isName = typeof name === 'string' && namePattern.test(name);
  demand(isName, 'name', name, 'letters, digits, dots and dashes; at most 100');
}

function demandWhole(field: string, value: unknown, highest: number, lowest = 1): void {
  const isWhole = Number.isInteger(value) && Number(value) >= lowest && Number(value) <= highest;
  demand(isWhole, field, value, `a whole number from ${lowest} to ${highest}`);
}

function list(field: string, value: readonly string[]): readonly string[] {
  const isList = Array.isArray(value) && value.every((each) => typeof each === 'string');
  demand(isList, field, value, 'a list of texts');
  return value;
}

function isAddress(text: unknown): boolean {
  return typeof text === 'string' && /^\d{1,3}(\.\d{1,3}){3}$/.test(text) && parseAddress(text) !== undefined;
}

function isRange(text: string): boolean {
  return isAddress(text) || parsePrefix(text) !== undefined;
}

function same(one: string, other: string): boolean {
  return key(one) === key(other);
}

function listed(names: readonly string[]): string {
  return names.join(', ') || 'none is there';
}

function demand(holds: boolean, field: string, seen: unknown, wanted: string): void {
  if (holds) return;
  const text = typeof seen === 'string' ? seen : JSON.stringify(seen);
  const shown = seen === undefined ? 'nothing' : `\`${text}\``;
  throw new RehearsalError(`Expected \`${field}\` to be ${wanted}; got ${shown}.`, field, seen);
}
