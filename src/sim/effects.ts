import type { ServiceConfiguration } from './configuration.ts';
import { dropRecordsInside, makeRecords } from './dns/owner.ts';
import type { Operation, Service } from './service.ts';
import type { Workings } from './workings.ts';

/** What each kind of operation leaves behind once it has succeeded, beside the compute. */
const after: Readonly<Record<Operation['kind'], (workings: Workings, service: Service) => void>> = {
  create: setAnew,
  update: setAnew,
  applyNetwork: () => {},
  migrate: migrated,
  blade: migrated,
  automatic: migrated,
  upgrade: migrated,
  delete: () => {},
  purge: () => {},
  deleteGroup: () => {},
  register: () => {},
  connectivityCheck: () => {},
};

/** Puts into force what an operation was about. */
export function takeEffect(workings: Workings, service: Service, kind: Operation['kind']): void {
  const before = service.configuration.network;
  if (service.pending !== null) service.configuration = service.pending;
  // Whoever changes the network himself makes his records inside it anew; the platform changes none of them. [D] C22
  if (service.configuration.network !== before && kind !== 'automatic') dropRecordsInside(workings, service);
  after[kind](workings, service);
  // A promise that was used, or that nothing on stv2 needs any more. [I] B21.used
  for (const [location, { context }] of service.locations)
    if (context.active?.platform !== 'stv1') service.precreated.delete(location);
}

function setAnew(workings: Workings, service: Service): void {
  grantIdentity(workings, service);
  makeRecords(workings, service);
  promiseAddresses(workings, service);
}

function migrated(_: Workings, service: Service): void {
  service.lastFailure = null;
  service.announced = null;
  service.configuration = withAttachedIps(service);
}

/** A public IP resource whose address was given up for the one made in advance is named no longer. [I] B21.used */
function withAttachedIps({ configuration, locations, deployments }: Service): ServiceConfiguration {
  const attached = (location: string, named: string | null): string | null => {
    const active = locations.get(location)?.context.active;
    const deployment = active && deployments.get(active.id);
    return deployment?.publicIpAddressId === null ? null : named;
  };
  return {
    ...configuration,
    publicIpAddressId: attached(configuration.location, configuration.publicIpAddressId),
    additionalLocations: configuration.additionalLocations.map((place) => ({
      ...place,
      publicIpAddressId: attached(place.location, place.publicIpAddressId),
    })),
  };
}

/** Gives a service the identity its configuration asks for, or takes it away. Once given it stays the same. [D] B1 */
export function grantIdentity({ chance }: Workings, service: Service): void {
  const type = service.configuration.identity?.['type'];
  const wanted = typeof type === 'string' && /systemassigned/i.test(type);
  if (!wanted) service.principalId = null;
  else service.principalId ??= chance.guid('identity');
}

/** stv1 instances that a public address reaches are promised the address of their migration in advance. [D] B20 */
export function promiseAddresses({ addresses }: Workings, service: Service): void {
  if (service.configuration.network === 'Internal') return service.precreated.clear();
  for (const [location, { context }] of service.locations) {
    if (context.active?.platform !== 'stv1' || service.precreated.has(location)) continue;
    service.precreated.set(location, addresses.takePublic(service.name));
  }
}
