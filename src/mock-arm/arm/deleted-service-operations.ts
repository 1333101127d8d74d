import { type DeletedService, type JsonObject, regionName, serviceId } from '../../sim/index.ts';
import { serviceLocked, serviceNotFound } from './arm-error.ts';
import { type ArmReply, provider, type ProviderCall, type Served } from './call.ts';
import { page } from './paging.ts';
import {
  locationReply,
  noteRead,
  operationDocument,
  polledOperation,
  type PollPlace,
  pollHeaders,
} from './polling.ts';
import { sevenDecimals } from './service-body.ts';

/** Services that were deleted and can still be purged, and operations that are polled by location. [D] E15 */
export const deletedServiceOperations = {
  DeletedServices_ListBySubscription: provider((call) => {
    const all = [...call.world.world.deletedServices.values()];
    const { entries, nextLink } = page(call, all, `${provided(call)}/deletedservices`, '$skiptoken');
    return { status: 200, body: { value: entries.map((deleted) => body(call, deleted)), ...nextLink } };
  }),
  DeletedServices_GetByName: provider((call) => {
    noteRead(call, call.world.world.runningOperation('purge', demandDeleted(call).name));
    return { status: 200, body: body(call, demandDeleted(call)) };
  }),
  DeletedServices_Purge: provider(purge),
  DeletedServices_GetOperationResult: provider((call) => {
    const place: PollPlace = {
      path: `${collection(call)}/${call.params['serviceName']}/operationResults`,
      answers: 'result',
    };
    return locationReply(call, polledOperation(call), place, () => ({ status: 200 }));
  }),
  OperationStatus_Get: provider((call) => {
    const path = `${provided(call)}/locations/${call.params['location']}/operationStatuses`;
    return { status: 200, body: operationDocument(polledOperation(call), path) };
  }),
  OperationsResults_Get: provider((call) => {
    const place: PollPlace = {
      path: `${provided(call)}/locations/${call.params['location']}/operationResults`,
      answers: 'result',
    };
    return locationReply(call, polledOperation(call), place, () => ({ status: 200 }));
  }),
} satisfies Record<string, Served>;

function provided({ world }: ProviderCall): string {
  return `/subscriptions/${world.subscriptionId}/providers/Microsoft.ApiManagement`;
}

function collection(call: ProviderCall): string {
  return `${provided(call)}/locations/${regionName(call.params['location'] as string)}/deletedservices`;
}

/** A deleted service is found under the location it had, and no other. */
function findDeleted({ world, params }: ProviderCall): Readonly<DeletedService> | undefined {
  const { serviceName = '', location = '' } = params;
  const deleted = world.world.deletedServices.get(serviceName.toLowerCase());
  return deleted && regionName(deleted.configuration.location) === regionName(location) ? deleted : undefined;
}

/** @throws ArmError where there is none */
function demandDeleted(call: ProviderCall): Readonly<DeletedService> {
  const deleted = findDeleted(call);
  if (deleted === undefined) throw serviceNotFound(call.params['serviceName'] as string);
  return deleted;
}

function purge(call: ProviderCall): ArmReply {
  const deleted = findDeleted(call);
  if (deleted === undefined) return { status: 204 };
  const { name } = deleted;
  const result = call.world.execute({ type: 'service.purge', name, caller: call.caller });
  if (result.kind !== 'started') throw serviceLocked(name);
  const place: PollPlace = { path: `${collection(call)}/${name}/operationResults`, answers: 'result' };
  return {
    status: 202,
    body: body(call, demandDeleted(call)),
    headers: pollHeaders(call, result.operation, place),
  };
}

function body({ world }: ProviderCall, deleted: Readonly<DeletedService>): JsonObject {
  const { name, configuration, deletedAtMs, scheduledPurgeMs } = deleted;
  const { subscriptionId } = world;
  const location = regionName(configuration.location);
  return {
    id: `/subscriptions/${subscriptionId}/providers/Microsoft.ApiManagement/locations/${location}/deletedservices/${name}`,
    name,
    type: 'Microsoft.ApiManagement/deletedservices',
    location: configuration.location,
    properties: {
      serviceId: serviceId(subscriptionId, deleted),
      scheduledPurgeDate: sevenDecimals(scheduledPurgeMs),
      deletionDate: sevenDecimals(deletedAtMs),
    },
  };
}
