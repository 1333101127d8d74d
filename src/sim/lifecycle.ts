import { begin, type Failure, type MigrationMode } from '../model/index.ts';
import { placements, type ServiceConfiguration, touches } from './configuration.ts';
import { failMovement, grantIdentity } from './movement.ts';
import { type CommandResult, move, subnetFull } from './moving.ts';
import { RehearsalError } from './rehearsal-error.ts';
import { key, newService, type Service } from './service.ts';
import { describeLocations, describeWhole } from './status.ts';
import { addService, demandService, findService, type Workings } from './workings.ts';

/**
 * Begins an instance that does not serve yet.
 *
 * @throws RehearsalError where its name is not free
 */
export function createService(
  workings: Workings,
  about: Pick<Service, 'name' | 'resourceGroup' | 'configuration'>,
): CommandResult {
  if (findService(workings, about.name) || workings.deleted.has(key(about.name))) {
    throw new RehearsalError(
      `There is a service named \`${about.name}\` already, or one that was deleted and is kept.`,
      'name',
      about.name,
    );
  }
  return beginService(workings, about);
}

/** Begins an instance under a name that is free. */
export function beginService(
  workings: Workings,
  about: Pick<Service, 'name' | 'resourceGroup' | 'configuration'>,
): CommandResult {
  const full = subnetFull(workings, about.configuration);
  if (full) return { kind: 'refused', refusal: full };
  const locations = placements(about.configuration).map(({ location }) => [location, begin(null)] as const);
  const service = newService({ ...about, locations: new Map(locations) }, workings.clock.nowMs);
  addService(workings, service);
  grantIdentity(workings, service);
  return move(workings, service, { kind: 'create' });
}

/**
 * Changes what the owner has set. One that never came to serve is created anew.
 *
 * @throws RehearsalError where the first location is to be another
 */
export function updateService(
  workings: Workings,
  name: string,
  configuration: ServiceConfiguration,
): CommandResult {
  const service = demandService(workings, name);
  if (configuration.location !== service.configuration.location) {
    const says = `\`${name}\` stands in ${service.configuration.location}; the first location of a service cannot change.`;
    throw new RehearsalError(says, 'location', configuration.location);
  }
  const { provisioningState } = describeWhole(describeLocations(service));
  if (provisioningState === 'Failed') return move(workings, service, { kind: 'create' }, configuration);
  const touched = touches(service.configuration, configuration);
  if (touched === undefined && service.operationId === null) return { kind: 'unchanged' };
  return move(workings, service, { kind: 'update', touches: touched ?? 'settings' }, configuration);
}

/** Moves an instance to stv2, all its locations at once. [D] P14 */
export function migrateService(workings: Workings, name: string, mode: MigrationMode): CommandResult {
  return move(workings, demandService(workings, name), { kind: 'migrate', mode });
}

/** Takes an instance down. */
export function deleteService(
  workings: Workings,
  name: string,
  keep: Service['afterDeletion'],
): CommandResult {
  const service = demandService(workings, name);
  const result = move(workings, service, { kind: 'delete' });
  if (result.kind === 'started') service.afterDeletion = keep;
  return result;
}

/** Makes what runs on an instance fail now. */
export function failService(workings: Workings, name: string, failure: Failure): CommandResult {
  const service = demandService(workings, name);
  const { provisioningState } = describeWhole(describeLocations(service));
  const canFail = provisioningState === 'Updating' || provisioningState === 'Activating';
  const rollingBack = [...describeLocations(service).values()].some(({ phase }) => phase === 'rollingBack');
  if (!canFail || rollingBack) {
    const why = rollingBack ? 'it is rolling back already' : `it is ${provisioningState}`;
    throw new RehearsalError(`Nothing on \`${name}\` can fail now: ${why}.`, 'name', name);
  }
  failMovement(workings, service, failure);
  return { kind: 'done' };
}
