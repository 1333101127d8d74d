import { describeLocation, type LocationStatus } from '../model/index.ts';
import type { Service } from './service.ts';

/**
 * Every location of a service, read off its state.
 *
 * @param unreachable the computes that their network lets no client reach, where that is of interest
 */
export function describeLocations(
  { locations }: Service,
  unreachable?: ReadonlySet<string>,
): Map<string, LocationStatus> {
  return new Map([...locations].map(([location, state]) => [location, describeLocation(state, unreachable)]));
}
