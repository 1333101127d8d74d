import type { JsonObject, Service } from '../../sim/index.ts';
import { serviceActivating } from './arm-error.ts';
import type { ArmReply, ProviderCall } from './call.ts';
import { isObject } from './json.ts';
import { managementUnreachable } from './network-error.ts';
import { demandService } from './service-operations.ts';

/**
 * The service whose inside is asked for, once it has one.
 *
 * @throws ArmError where it is not there, not active yet, or out of reach
 */
export function openService(call: ProviderCall): Readonly<Service> {
  const service = demandService(call);
  if ([...service.locations.values()].every(({ context }) => context.active === null))
    throw serviceActivating();
  if (call.world.world.managementBlocked(service.name)) throw managementUnreachable(service.name);
  return service;
}

/** The properties a write sends; none where it sends none. */
export function sentProperties({ body }: Pick<ProviderCall, 'body'>): JsonObject {
  return isObject(body['properties']) ? body['properties'] : {};
}

/** What comes from inside a service is indented, unlike the service itself. [R] ARM §1.2 */
export function pretty(status: number, value: object): ArmReply {
  return { status, body: JSON.stringify(value, null, 2) };
}
