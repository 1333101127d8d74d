import type { Place, PlanRequest, Situation } from '../model/index.ts';
import { movedPlaces, placements, type ServiceConfiguration } from './configuration.ts';
import { iso } from './instant.ts';
import { isObject, listOf, member, partsOf, textOf } from './resources.ts';
import { key, type Service } from './service.ts';
import { describeLocations } from './locations.ts';
import { describeWhole } from './status.ts';
import { viewPublicIp, viewSubnet } from './subnets.ts';
import type { Workings } from './workings.ts';

/** What a request is asked with, beside its kind. */
export interface Asking {
  /** What is to be in force once it has succeeded, where it is to change. */
  readonly pending?: ServiceConfiguration | null;
  /** Display name of the only location it is about. */
  readonly only?: string | undefined;
  /** Who asks, as far as that is known. */
  readonly caller?: string | undefined;
}

/** How things stand for a service when something is asked of it: what the model plans by. */
export function situationOf(
  workings: Workings,
  service: Service,
  request: PlanRequest,
  { pending, only, caller = 'anybody' }: Asking,
): Situation {
  const { options, clock, callers } = workings;
  const { configuration } = service;
  const after = pending ?? configuration;
  return {
    era: options.era,
    now: iso(clock.nowMs),
    service: service.name,
    resourceId: serviceResourceId(options.subscriptionId, service),
    subscriptionId: options.subscriptionId,
    tier: after.tier,
    ...describeState(service),
    special: service.special,
    autoscaled: isAutoscaled(workings, service),
    closedVaults: closedVaults(workings, after),
    places: placesOf(workings, service, request, after, only),
    caller: { denied: [], ...callers.get(key(caller)), id: caller },
  };
}

function describeState(
  service: Service,
): Pick<Situation, 'provisioningState' | 'platformVersion' | 'blocked'> {
  const locations = describeLocations(service);
  const { provisioningState, platformVersion } = describeWhole(locations);
  return {
    provisioningState,
    platformVersion,
    blocked: [...locations.values()].some(({ blocked }) => blocked),
  };
}

function placesOf(
  workings: Workings,
  service: Service,
  request: PlanRequest,
  after: ServiceConfiguration,
  only: string | undefined,
): Place[] {
  const { configuration, locations } = service;
  const moved = new Set(movedPlaces(configuration, after).map(({ location }) => location));
  const everything = request.kind !== 'update' || moved.size === 0;
  return placements(after).map((place): Place => {
    const was = placements(configuration).find(({ location }) => location === place.location) ?? place;
    const comes = request.kind !== 'delete' && locations.get(place.location)?.context.active == null;
    const dropped = request.kind === 'automatic' && request.dropsNetwork;
    const network = dropped ? 'None' : after.network;
    return {
      location: place.location,
      units: place.units,
      grows: place.units - was.units,
      zones: place.zones.length,
      from: {
        network: comes ? 'None' : configuration.network,
        subnetId: comes ? null : was.subnetResourceId,
        publicIpId: comes ? null : was.publicIpAddressId,
      },
      to: {
        network,
        subnetId: network === 'None' ? null : place.subnetResourceId,
        subnet: network === 'None' ? null : viewSubnet(workings, place.subnetResourceId),
        publicIpId: network === 'None' ? null : place.publicIpAddressId,
        publicIp: network === 'None' ? null : viewPublicIp(workings, place.publicIpAddressId),
      },
      moves: only === undefined ? everything || comes || moved.has(place.location) : place.location === only,
      comes,
    };
  });
}

/** Whether rules that scale an instance are switched on. [D] D5 */
export function isAutoscaled({ resources, options }: Workings, service: Service): boolean {
  const target = key(serviceResourceId(options.subscriptionId, service));
  return resources.ofType('Microsoft.Insights/autoscaleSettings').some(({ body }) => {
    const properties = body['properties'];
    const uri = textOf(member(properties, 'targetResourceUri')) ?? '';
    return key(uri) === target && member(properties, 'enabled') !== false;
  });
}

function serviceResourceId(subscriptionId: string, { resourceGroup, name }: Service): string {
  return `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.ApiManagement/service/${name}`;
}

/** The vaults that certificates of an instance are read from and that shut its subnet out. [D] D8 */
function closedVaults(
  { resources }: Workings,
  { hostnames, subnetResourceId }: ServiceConfiguration,
): string[] {
  const named = hostnames.flatMap(
    ({ other }) => /^https:\/\/([\w-]+)\.vault\./i.exec(textOf(other['keyVaultId']) ?? '')?.[1] ?? [],
  );
  return [...new Set(named.map(key))].filter((name) => {
    const vault = resources
      .ofType('Microsoft.KeyVault/vaults')
      .find(({ id }) => key(partsOf(id).name) === name);
    const rules = member(vault?.body['properties'], 'networkAcls');
    if (!isObject(rules) || !/^deny$/i.test(textOf(rules['defaultAction']) ?? '')) return false;
    return !listOf(rules['virtualNetworkRules']).some(
      ({ id }) => key(textOf(id) ?? '') === key(subnetResourceId ?? ''),
    );
  });
}
