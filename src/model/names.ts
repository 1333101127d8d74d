import type { Compute, Endpoint, Tier, VirtualNetworkType } from './vocabulary.ts';

/** Who asks: anybody on the internet, or a client inside the instance's virtual network. */
export type View = 'public' | 'vnet';

/** A name as one view sees it now. */
export interface NameStatus {
  readonly name: string;
  readonly endpoint: Endpoint;
  /** `default` is Azure's own, or the customer's of the same name; the others are host names of the customer's. */
  readonly kind: 'default' | 'customA' | 'customCname';
  readonly view: View;
  readonly resolvesTo: readonly string[];
  /** The platform that answers a client of this name; null where it is down for that client, portals too. [I] X40 */
  readonly reaches: Compute['platform'] | null;
}

const subdomains: Readonly<Record<Exclude<Endpoint, 'gateway' | 'regional'>, string>> = {
  portal: 'portal',
  developer: 'developer',
  management: 'management',
  scm: 'scm',
  configuration: 'configuration',
};

/** What an instance has default names for, but for those of single locations. [D] C25 */
export const endpoints: readonly Exclude<Endpoint, 'regional'>[] = [
  'gateway',
  'portal',
  'developer',
  'management',
  'scm',
  'configuration',
];

/** The default name of an endpoint. [D] C25 */
export function defaultName(service: string, endpoint: Exclude<Endpoint, 'regional'>): string {
  return endpoint === 'gateway'
    ? `${service}.azure-api.net`
    : `${service}.${subdomains[endpoint]}.azure-api.net`;
}

/** The default name of the gateway in one location; `region` is the name without spaces. [D] C25 */
export function regionalName(service: string, region: string): string {
  return `${service}-${region}-01.regional.azure-api.net`;
}

/** The endpoints whose default names Azure keeps in public DNS. Internal instances: management alone. [D] C21, C22 */
export function publicEndpoints(
  network: VirtualNetworkType,
  tier: Tier,
): readonly Exclude<Endpoint, 'regional'>[] {
  if (tier === 'Consumption') return ['gateway']; // [R] ARM §2, the only URL it shows
  return network === 'Internal' ? ['management'] : endpoints;
}

/** The endpoints an internal instance answers for inside its network, each with a record of the customer's. [D] C22 */
export const internalEndpoints: readonly Exclude<Endpoint, 'regional'>[] = [
  'gateway',
  'portal',
  'developer',
  'management',
  'scm',
];
