import { apiVersions } from './api-version.ts';
import { armContract } from './contract.ts';

/** A type of resource that a provider serves here. */
export interface ServedType {
  /** Below the provider, as in `service/apis`. */
  readonly resourceType: string;
  /** Stable ones first, the newest of them first. */
  readonly apiVersions: readonly string[];
  readonly defaultApiVersion: string;
  /** Whether one stands in a region of its own. */
  readonly isRegional: boolean;
}

const isPreview = (version: string): boolean => version.endsWith('-preview');

/** `az resource` takes the first that is no preview. [R] CLIENTS §2 C5 */
const ofApiManagement = [...apiVersions]
  .reverse()
  .sort((a, b) => Number(isPreview(a)) - Number(isPreview(b)));

/** A stable api-version of everybody else: here all dates are taken, and clients need one to ask with. [M] */
const stableVersions: Readonly<Record<string, string>> = {
  'microsoft.authorization': '2020-05-01',
  'microsoft.insights': '2022-10-01',
  'microsoft.keyvault': '2023-07-01',
  'microsoft.network': '2024-05-01',
  'microsoft.network/dnszones': '2018-05-01',
  'microsoft.network/privatednszones': '2020-06-01',
  'microsoft.resources': '2021-04-01',
};
const anyStableVersion = '2021-04-01';

/** What is the same in all regions. [D] */
const global =
  /^microsoft\.(?:authorization|resources|resourcegraph|policyinsights)\/|^microsoft\.network\/(?:dns|privatedns)zones/;

/**
 * What no path has the form of: subscriptions and groups stand below no provider, and of policy states only the latest are
 * asked for. [R] CLIENTS §2
 */
const typesWithoutPath = [
  'Microsoft.Resources/subscriptions',
  'Microsoft.Resources/resourceGroups',
  'Microsoft.PolicyInsights/policyStates',
];

let served: ReadonlyMap<string, readonly ServedType[]> | undefined;

/** Every provider that something is served of, by its namespace in Azure's spelling, with the types of the contract. */
export function servedProviders(): ReadonlyMap<string, readonly ServedType[]> {
  served ??= readContract();
  return served;
}

/** The namespace of a provider in Azure's spelling; undefined where nothing of it is served. */
export function servedNamespace(written: string): string | undefined {
  return [...servedProviders().keys()].find((each) => each.toLowerCase() === written.toLowerCase());
}

function readContract(): ReadonlyMap<string, readonly ServedType[]> {
  const types = new Set([...typesWithoutPath, ...armContract.routes.flatMap(({ url }) => typeIn(url) ?? [])]);
  const byNamespace = new Map<string, ServedType[]>();
  for (const type of [...types].sort()) {
    const [namespace = '', ...rest] = type.split('/');
    const all = byNamespace.get(namespace) ?? [];
    byNamespace.set(namespace, all);
    all.push(described(namespace, type, rest.join('/')));
  }
  return byNamespace;
}

function described(namespace: string, type: string, resourceType: string): ServedType {
  const key = type.toLowerCase();
  const isApim = namespace === 'Microsoft.ApiManagement';
  const stable = stableVersions[key] ?? stableVersions[namespace.toLowerCase()] ?? anyStableVersion;
  const versions = isApim ? ofApiManagement : [stable];
  const [newest = stable] = versions;
  const isRegional = !global.test(key) && resourceType !== 'operations';
  return { resourceType, apiVersions: versions, defaultApiVersion: newest, isRegional };
}

/** The type that a path names one of, or lists; undefined where it does neither: an action, or a setting. */
function typeIn(url: string): string | undefined {
  const [namespace, ...segments] = (url.split('/providers/').at(-1) ?? '').split('/');
  if (!url.includes('/providers/') || namespace === undefined || namespace.startsWith(':')) return undefined;
  const isNamed =
    segments.length > 0 && segments.every((each, index) => each.startsWith(':') === (index % 2 === 1));
  if (!isNamed || (segments.length % 2 === 1 && segments.length > 1)) return undefined;
  return [namespace, ...segments.filter((_, index) => index % 2 === 0)].join('/');
}
