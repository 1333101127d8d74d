import type { Tier, VirtualNetworkType } from '../model/index.ts';
import { type Json, type JsonObject, sameJson } from './json.ts';

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
): 'network' | 'infrastructure' | 'settings' | undefined {
  if (!sameJson(networkOf(before), networkOf(after))) return 'network';
  if (!sameJson(infrastructureOf(before), infrastructureOf(after))) return 'infrastructure';
  if (!sameJson([before.settings, before.identity], [after.settings, after.identity])) return 'settings';
  return undefined;
}

function networkOf({ network, subnetResourceId, publicIpAddressId }: ServiceConfiguration): Json {
  return [network, subnetResourceId, publicIpAddressId];
}

function infrastructureOf(configuration: ServiceConfiguration): unknown {
  const { tier, capacity, hostnames, additionalLocations, infrastructure } = configuration;
  return [tier, capacity, hostnames, additionalLocations, infrastructure];
}

/** Every location of an instance, the first one first. */
export function placements(
  configuration: ServiceConfiguration,
): readonly (Placement & { readonly location: string })[] {
  return [configuration, ...configuration.additionalLocations];
}
