import type { Tier, VirtualNetworkType } from '../model/index.ts';
import { type Json, type JsonObject, sameJson } from './json.ts';
import { key } from './key.ts';

/** Where an instance, or one more location of it, stands in the network. */
export interface Placement {
  readonly subnetResourceId: string | null;
  readonly publicIpAddressId: string | null;
}

/** A location beyond the first. */
export interface AdditionalLocation extends Placement {
  /** Display name, as in `West US`. */
  readonly location: string;
  /** What else was said of it; kept and handed back. */
  readonly other: JsonObject;
}

/** A custom host name of an instance. */
export interface CustomHostname {
  /** `Proxy`, `Portal`, `DeveloperPortal`, `Management`, `Scm` or `ConfigurationApi`. */
  readonly type: string;
  readonly hostName: string;
  readonly other: JsonObject;
}

/**
 * What the owner of an instance has set, in the words of the domain. What the simulation has no use for is kept as it
 * was given, apart by what a change of it amounts to: `infrastructure` or `settings`.
 */
export interface ServiceConfiguration extends Placement {
  /** Display name, as in `West US`. */
  readonly location: string;
  readonly tier: Tier;
  readonly capacity: number;
  readonly network: VirtualNetworkType;
  readonly hostnames: readonly CustomHostname[];
  readonly additionalLocations: readonly AdditionalLocation[];
  readonly identity: JsonObject | null;
  readonly infrastructure: JsonObject;
  readonly settings: JsonObject;
}

/** What a change amounts to; undefined where nothing changes. The gravest part decides. */
export function touches(
  before: ServiceConfiguration,
  after: ServiceConfiguration,
): 'network' | 'zones' | 'infrastructure' | 'settings' | undefined {
  const moved = movedPlaces(before, after);
  if (moved.some(({ why }) => why === 'network')) return 'network';
  if (moved.length > 0) return 'zones';
  if (!sameJson(infrastructureOf(before), infrastructureOf(after))) return 'infrastructure';
  if (!sameJson([before.settings, before.identity], [after.settings, after.identity])) return 'settings';
  return undefined;
}

/** The locations that a change puts elsewhere, and why: those that stay where they are keep their compute. [D] D15, X20 */
export function movedPlaces(
  before: ServiceConfiguration,
  after: ServiceConfiguration,
): { readonly location: string; readonly why: 'network' | 'zones' }[] {
  return placements(after).flatMap((place): { location: string; why: 'network' | 'zones' }[] => {
    const was = placements(before).find(({ location }) => location === place.location);
    if (was === undefined) return [];
    const { location } = place;
    if (!sameJson(networkOf(before, was), networkOf(after, place))) return [{ location, why: 'network' }];
    return sameJson(was.zones, place.zones) ? [] : [{ location, why: 'zones' }];
  });
}

function networkOf(
  { network }: ServiceConfiguration,
  { subnetResourceId, publicIpAddressId }: Placement,
): Json {
  return [network, key(subnetResourceId ?? ''), key(publicIpAddressId ?? '')];
}

function infrastructureOf(configuration: ServiceConfiguration): unknown {
  const { tier, capacity, hostnames, additionalLocations, infrastructure } = configuration;
  return [tier, capacity, hostnames, additionalLocations, infrastructure];
}

/** Every location of an instance, the first one first. */
export function placements(configuration: ServiceConfiguration): readonly PlacedLocation[] {
  const { location, subnetResourceId, publicIpAddressId, capacity, infrastructure } = configuration;
  const first = {
    location,
    subnetResourceId,
    publicIpAddressId,
    units: capacity,
    zones: zonesOf(infrastructure),
  };
  return [
    first,
    ...configuration.additionalLocations.map(({ other, ...place }) => ({
      ...place,
      units: unitsOf(other) ?? capacity,
      zones: zonesOf(other),
    })),
  ];
}

/** One location of an instance as it is set. */
export interface PlacedLocation extends Placement {
  /** Display name, as in `West US`. */
  readonly location: string;
  readonly units: number;
  /** Availability zones by their numbers; none where it is not spread over any. */
  readonly zones: readonly Json[];
}

function zonesOf({ zones }: JsonObject): readonly Json[] {
  return Array.isArray(zones) ? (zones as readonly Json[]) : [];
}

function unitsOf({ sku }: JsonObject): number | undefined {
  const capacity =
    typeof sku === 'object' && sku !== null && !Array.isArray(sku)
      ? (sku as JsonObject)['capacity']
      : undefined;
  return typeof capacity === 'number' ? capacity : undefined;
}
