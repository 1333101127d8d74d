import {
  type CommandResult,
  type JsonObject,
  type Operation,
  parseMigrationMode,
  type Service,
  serviceId,
  serviceNamePattern,
} from '../../sim/index.ts';
import { isSince } from './api-version.ts';
import {
  invalidParameters,
  invalidResourceLocation,
  noSuchAction,
  resourceGroupBeingDeleted,
  resourceNotFound,
  serviceAlreadyExists,
  serviceNotFound,
  softDeleted,
  undeleteNotPossible,
} from './arm-error.ts';
import { type ArmReply, provider, type ProviderCall, type Served } from './call.ts';
import { type OperationStyle, operationStyle } from './long-running.ts';
import {
  locationReply,
  noteResourceRead,
  type PollPlace,
  pollHeaders,
  polledOperation,
  statusReply,
  wantsStatus,
} from './polling.ts';
import { notInNetwork } from './network-error.ts';
import { page } from './paging.ts';
import { demandMatch } from './preconditions.ts';
import { serviceRefusal } from './refusals.ts';
import { addSamples } from './samples.ts';
import { groupId } from './resource-operations.ts';
import { etagText } from './service-body.ts';
import { configurationFromPatch, configurationFromPut, demandRegion, unblocks } from './service-request.ts';
import { knownTo } from './service-versions.ts';
import { serviceText } from './service-text.ts';

const type = 'Microsoft.ApiManagement/service';

/** The operations on services themselves. */
export const serviceOperations = {
  ApiManagementService_Get: provider((call) => {
    const service = demandService(call);
    noteResourceRead(call, service);
    return shown(call, demandService(call));
  }),
  ApiManagementService_List: provider((call) =>
    list(call, `/subscriptions/${call.world.subscriptionId}`, () => true),
  ),
  ApiManagementService_ListByResourceGroup: provider((call) =>
    list(call, groupId(call), ({ resourceGroup }) => same(resourceGroup, call.params['resourceGroupName'])),
  ),
  ApiManagementService_CreateOrUpdate: provider((call) => {
    const name = call.params['serviceName'] as string;
    if (!serviceNamePattern.test(name)) throw invalidName(name);
    const existing = findInGroup(call);
    demandMatch(call, existing?.etag, 'optional');
    if (existing) {
      const asked = knownTo(call.apiVersion, call.body, existing.configuration);
      return update(call, existing, configurationFromPut(existing.name, asked));
    }
    return create(call, name);
  }),
  ApiManagementService_Update: provider((call) => {
    const service = demandService(call);
    demandMatch(call, service.etag, 'optional');
    const asked = knownTo(call.apiVersion, call.body);
    return update(call, service, configurationFromPatch(service.name, service.configuration, asked));
  }),
  ApiManagementService_Delete: provider(remove),
  ApiManagementService_MigrateToStv2: provider(migrate),
  ApiManagementService_ApplyNetworkConfigurationUpdates: provider(applyNetwork),
  ApiManagementService_GetOperationResult: provider((call) => {
    const operation = polledOperation(call);
    const place = pollPlace(call, operation, wantsStatus(call) ? 'status' : 'result');
    if (place.answers === 'status') return statusReply(call, operation, place);
    return locationReply(call, operation, place, () => operationResult(call, operation));
  }),
  ApiManagementService_CheckNameAvailability: provider(checkName),
} satisfies Record<string, Served>;

/**
 * The service a request is about.
 *
 * @throws ArmError where there is none in that group
 */
export function demandService(call: ProviderCall): Readonly<Service> {
  const service = findInGroup(call);
  if (service) return service;
  const { serviceName = '', resourceGroupName = '' } = call.params;
  // ARM knows what it never had; the provider is asked about what it has lost. [R] ARM §5
  if (wasDeleted(call)) throw serviceNotFound(serviceName);
  throw resourceNotFound(type, serviceName, resourceGroupName);
}

/**
 * Whether that group has had such a service: it is kept, or its deletion is remembered. The recorded one was not kept.
 * For how long it is remembered: synthetic.
 */
function wasDeleted({ world, params }: ProviderCall): boolean {
  const { serviceName = '', resourceGroupName } = params;
  const { deletedServices, operations } = world.world;
  const kept = deletedServices.get(serviceName.toLowerCase());
  if (kept && same(kept.resourceGroup, resourceGroupName)) return true;
  return [...operations.values()].some(
    ({ kind, subject, resourceGroup }) =>
      kind === 'delete' && same(subject, serviceName) && same(resourceGroup, resourceGroupName),
  );
}

function findInGroup({ world, params }: ProviderCall): Readonly<Service> | undefined {
  const service = world.world.service(params['serviceName'] as string);
  return service && same(service.resourceGroup, params['resourceGroupName']) ? service : undefined;
}

function same(a: string, b: string | undefined): boolean {
  return a.toLowerCase() === b?.toLowerCase();
}

function shown({ world, apiVersion }: ProviderCall, service: Readonly<Service>, status = 200): ArmReply {
  return {
    status,
    body: serviceText(world, service, apiVersion),
    headers: { etag: `"${etagText(service.etag)}"` },
  };
}

/** What is answered once an operation on a service has succeeded: the service, or nothing where it is gone. */
function operationResult(call: ProviderCall, { kind, subject }: Readonly<Operation>): ArmReply {
  const service = call.world.world.service(subject);
  if (kind === 'delete' || service === undefined) return { status: 200 };
  return { status: 200, body: serviceText(call.world, service, call.apiVersion) };
}

function list(call: ProviderCall, scope: string, wanted: (service: Readonly<Service>) => boolean): ArmReply {
  const { world, apiVersion } = call;
  const services = [...world.world.services.values()].filter(wanted);
  const { entries, nextLink } = page(call, services, `${scope}/providers/${type}`, '$skiptoken');
  const value = entries.map((service) => serviceText(world, service, apiVersion)).join();
  const next = nextLink === undefined ? '' : `,"nextLink":${JSON.stringify(nextLink.nextLink)}`;
  return { status: 200, body: `{"value":[${value}]${next}}` };
}

function create(call: ProviderCall, name: string): ArmReply {
  const { world, params, body, apiVersion } = call;
  const simulated = world.world;
  const groupName = params['resourceGroupName'] as string;
  const group = simulated.groups.get(groupName.toLowerCase());
  if (group?.deleting) throw resourceGroupBeingDeleted(group.name);
  if (simulated.service(name)) throw serviceAlreadyExists(name);
  const deleted = simulated.deletedServices.get(name.toLowerCase());
  const restore = (body['properties'] as { restore?: unknown } | undefined)?.restore === true;
  if (restore && (deleted === undefined || !same(deleted.resourceGroup, groupName)))
    throw undeleteNotPossible(name, groupName);
  if (!restore && deleted !== undefined) throw softDeleted(name);
  const result = world.execute(
    restore
      ? { type: 'service.undelete', name, caller: call.caller }
      : {
          type: 'service.create',
          name,
          resourceGroup: group?.name ?? groupName,
          configuration: configurationFromPut(name, knownTo(apiVersion, body)),
          caller: call.caller,
        },
  );
  const reply = accepted(call, { name, resourceGroup: group?.name ?? groupName }, result, 'create');
  if (!restore) addSamples(call, name);
  return reply;
}

function update(
  call: ProviderCall,
  service: Readonly<Service>,
  configuration: Service['configuration'],
): ArmReply {
  const { name, resourceGroup, configuration: current } = service;
  if (configuration.location !== current.location) {
    throw invalidResourceLocation(name, current.location, resourceGroup, configuration.location);
  }
  if ((configuration.tier === 'Consumption') !== (current.tier === 'Consumption')) {
    const message = `sku.name is '${configuration.tier}'; a service cannot change between Consumption and the other tiers. Create a new one.`;
    throw invalidParameters([{ code: 'InvalidParameters', message, target: 'sku.name' }]);
  }
  const result = call.world.execute({
    type: 'service.update',
    name,
    configuration,
    unblocks: unblocks(call.body),
    caller: call.caller,
  });
  return result.kind === 'unchanged' ? shown(call, service) : accepted(call, service, result, 'update');
}

function remove(call: ProviderCall): ArmReply {
  const service = findInGroup(call);
  if (service === undefined) return { status: 204 };
  demandMatch(call, service.etag, 'optional');
  const keep = isSince(call.apiVersion, '2020-06-01-preview') ? 'softDeleted' : 'nothing'; // [D] E14
  return accepted(
    call,
    service,
    call.world.execute({ type: 'service.delete', name: service.name, keep, caller: call.caller }),
    'delete',
  );
}

function migrate(call: ProviderCall): ArmReply {
  const { world, apiVersion, body, query } = call;
  const service = demandService(call);
  const since = '2022-04-01-preview'; // [D] A25
  if (!isSince(apiVersion, since)) throw noSuchAction('migrateToStv2', apiVersion, since);
  const withDowntime = String(query['migratewithdowntime']).toLowerCase() === 'true';
  // Before 2023-03-01-preview there was no body, and so no mode to read. [D] B14
  const asked = isSince(apiVersion, '2023-03-01-preview') ? body['mode'] : undefined;
  const mode = parseMigrationMode(typeof asked === 'string' ? asked : 'PreserveIp') ?? 'PreserveIp';
  const { name } = service;
  const result = world.execute({ type: 'service.migrate', name, mode, withDowntime, caller: call.caller });
  return begun(call, service, result);
}

function applyNetwork(call: ProviderCall): ArmReply {
  const service = demandService(call);
  const { name, configuration } = service;
  if (configuration.network === 'None') throw notInNetwork(serviceId(call.world.subscriptionId, service));
  const { location } = call.body;
  if (typeof location === 'string') demandRegion(location, type);
  return begun(
    call,
    service,
    call.world.execute({ type: 'service.applyNetwork', name, caller: call.caller }),
  );
}

/** What a POST answers that takes long. */
function begun(call: ProviderCall, about: Subject, result: CommandResult): ArmReply {
  const operation = demandStarted(call, about, result);
  // Location alone, and without asyncResponse: with both, the JavaScript SDK would answer the status as the service.
  return { status: 202, headers: pollHeaders(call, operation, pollPlace(call, operation, 'result')) };
}

/**
 * How each write is answered, by what it does and the style of its api-version. In the older style the first answer shows
 * the state as it was when the write came in, and a deletion no host names any more. [R] ARM §4.1
 */
const firstAnswers: Readonly<
  Record<'create' | 'update' | 'delete', Record<OperationStyle, { status: number; shows?: JsonObject }>>
> = {
  create: {
    location: { status: 201, shows: { provisioningState: 'Created', targetProvisioningState: 'Activating' } },
    status: { status: 201 },
  },
  update: {
    location: { status: 202, shows: { provisioningState: 'Succeeded', targetProvisioningState: 'Updating' } },
    status: { status: 200 },
  },
  delete: {
    location: {
      status: 202,
      shows: {
        provisioningState: 'Succeeded',
        targetProvisioningState: 'Deleting',
        hostnameConfigurations: [],
      },
    },
    status: { status: 202 },
  },
};

function accepted(
  call: ProviderCall,
  about: Subject,
  result: CommandResult,
  what: keyof typeof firstAnswers,
): ArmReply {
  const { world, apiVersion, method } = call;
  const operation = demandStarted(call, about, result);
  const style = operationStyle(apiVersion);
  const { status, shows } = firstAnswers[what][style];
  const service = world.world.service(about.name) as Readonly<Service>;
  // After a PATCH the JavaScript SDK takes what it finds at Location for the service, so it must find that. [R] ARM §4.3
  const answers = style === 'location' ? 'result' : method === 'PATCH' ? 'statusAndResult' : 'status';
  const headers = pollHeaders(call, operation, pollPlace(call, operation, answers));
  // A PATCH is accepted with 202 and nothing more, whatever the style. [D] ARM §1.1
  if (method === 'PATCH') return { status: 202, headers };
  return {
    status,
    body: serviceText(world, service, apiVersion, shows),
    headers: { ...headers, ...(what !== 'delete' && { etag: `"${etagText(service.etag)}"` }) },
  };
}

/** What a command is about: a service, or one that is yet to be. */
type Subject = Pick<Service, 'name' | 'resourceGroup'>;

/** The operation that a command has started. @throws ArmError where the world has refused it */
function demandStarted(call: ProviderCall, about: Subject, result: CommandResult): Operation {
  if (result.kind === 'started') return result.operation;
  if (result.kind === 'refused') throw serviceRefusal(call, about, result.refusal);
  throw new Error(`a command on ${about.name} has started nothing`);
}

function pollPlace(
  { world }: ProviderCall,
  { subject: name, resourceGroup }: Readonly<Operation>,
  answers: PollPlace['answers'],
): PollPlace {
  return { path: `${serviceId(world.subscriptionId, { resourceGroup, name })}/operationresults`, answers };
}

function checkName({ world, body }: ProviderCall): ArmReply {
  const name = body['name'] as string;
  if (!serviceNamePattern.test(name)) {
    const message = `${name} is not a valid name: 1 to 50 letters, digits and dashes, beginning with a letter.`;
    return { status: 200, body: { nameAvailable: false, reason: 'Invalid', message } };
  }
  const taken =
    world.world.service(name) !== undefined || world.world.deletedServices.has(name.toLowerCase());
  if (!taken) return { status: 200, body: { nameAvailable: true, reason: 'Valid', message: '' } };
  const message = `${name} is already in use. Please select a different name.`;
  return { status: 200, body: { nameAvailable: false, reason: 'AlreadyExists', message } };
}

function invalidName(name: string): Error {
  const message = `The name '${name}' is not valid: 1 to 50 letters, digits and dashes, beginning with a letter, not ending in a dash.`;
  return invalidParameters([{ code: 'InvalidParameters', message, target: 'name' }]);
}
