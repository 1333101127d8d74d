import type { LocationStatus } from './status.ts';
import type { Compute, Endpoint, Tier, VirtualNetworkType } from './vocabulary.ts';

/** Who asks: anybody on the internet, or a client inside the instance's virtual network. */
export type View = 'public' | 'vnet';

/**
 * A record by which clients find an instance.
 *
 * `azure` is kept by the platform and follows the serving compute; `A` and `CNAME` are the customer's and stay as
 * they were left. [D] C20–C22, [I] X21
 */
export interface NameRecord {
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly view: View;
  /** The location of the instance whose addresses it stands for. */
  readonly location: string;
  readonly kind: 'default' | 'customA' | 'customCname';
  readonly target:
    | { readonly type: 'azure' }
    | { readonly type: 'A'; readonly address: string }
    | { readonly type: 'CNAME'; readonly name: string };
}

/** A name as one view sees it now. */
export interface NameStatus {
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly kind: NameRecord['kind'];
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
  return network === 'Internal'
    ? ['management']
    : ['gateway', 'portal', 'developer', 'management', 'scm', 'configuration'];
}

/** The endpoints an internal instance answers for inside its network, each with a record of the customer's. [D] C22 */
export const internalEndpoints: readonly Exclude<Endpoint, 'regional'>[] = [
  'gateway',
  'portal',
  'developer',
  'management',
  'scm',
];

/**
 * What every record resolves to, and which compute answers there.
 *
 * @param records all records that lead to the instance
 * @param locations the instance's locations by name
 */
export function resolveNames(
  records: readonly NameRecord[],
  locations: ReadonlyMap<string, LocationStatus>,
): NameStatus[] {
  const platforms = new Map(
    [...locations.values()].flatMap(({ compute }) =>
      compute.map(({ id, platform }) => [id, platform] as const),
    ),
  );
  const answering = new Map(
    [...locations.values()].flatMap(({ vips }) =>
      vips.map(({ address, answeredBy }) => [address, answeredBy] as const),
    ),
  );
  return records.map((record) => {
    const address = resolve(record, records, locations);
    const computeId = address === null ? null : (answering.get(address) ?? null);
    const { name, endpoint, kind, view } = record;
    return {
      name,
      endpoint,
      kind,
      view,
      resolvesTo: address === null ? [] : [address],
      reaches: computeId === null ? null : (platforms.get(computeId) ?? null),
    };
  });
}

function resolve(
  { target, view, location }: NameRecord,
  records: readonly NameRecord[],
  locations: ReadonlyMap<string, LocationStatus>,
): string | null {
  switch (target.type) {
    case 'azure':
      return locations.get(location)?.publicTarget ?? null;
    case 'A':
      return target.address;
    case 'CNAME': {
      const next = records.find(
        (record) => record.name === target.name && record.view === view && record.kind === 'default',
      );
      return next ? resolve(next, records, locations) : null;
    }
  }
}
