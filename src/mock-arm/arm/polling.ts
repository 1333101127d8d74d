import { type Operation, regionName, type Service } from '../../sim/index.ts';
import { operationFailed, operationNotFound } from './arm-error.ts';
import type { ArmReply, ProviderCall, SubscriptionCall } from './call.ts';
import { pollSeconds, publicOperationId, worldOperationId } from './long-running.ts';
import { sevenDecimals } from './service-body.ts';

/** Where an operation is polled, and what is found there. */
export interface PollPlace {
  /** Path of the collection, as in `/subscriptions/…/service/contoso/operationresults`. */
  readonly path: string;
  /**
   * `result`: Location alone leads to what the request would have answered at once. `status`: both headers lead to a
   * document with a status. `statusAndResult`: Azure-AsyncOperation to the one, Location to the other.
   */
  readonly answers: 'result' | 'status' | 'statusAndResult';
}

/** The headers that tell a client to wait for an operation, and where. [R] ARM §4.1 */
export function pollHeaders(
  { origin, world, sentApiVersion }: SubscriptionCall,
  operation: Readonly<Operation>,
  { path, answers }: PollPlace,
): Record<string, string> {
  const url = `${origin}${path}/${publicOperationId(operation)}?api-version=${sentApiVersion}`;
  const simulated = world.world;
  const { subject } = operation;
  const about = simulated.service(subject) ?? simulated.deletedServices.get(subject.toLowerCase());
  const tier = about?.configuration.tier;
  const wait = { 'retry-after': String(world.clock.retryAfter(pollSeconds(operation, tier))) };
  const status = `${url}&asyncResponse`;
  if (answers === 'result') return { location: url, ...wait };
  return { location: answers === 'status' ? status : url, 'azure-asyncoperation': status, ...wait };
}

/**
 * The operation a poll asks after; looking at it counts as waiting.
 *
 * @throws ArmError where it is not known, or belongs to another service or location than the path names
 */
export function polledOperation({ world, params }: SubscriptionCall): Readonly<Operation> {
  const { operationId: publicId = '', serviceName, location } = params;
  const id = worldOperationId(publicId);
  const operation = id === undefined ? undefined : world.world.operations.get(id);
  if (
    operation === undefined ||
    publicOperationId(operation) !== publicId ||
    (serviceName !== undefined && serviceName.toLowerCase() !== operation.subject.toLowerCase()) ||
    (location !== undefined && regionName(location) !== regionName(operation.location))
  ) {
    throw operationNotFound(publicId);
  }
  world.clock.noteRead(operation.id);
  return operation;
}

/** Somebody who reads a service that is on the move may be waiting for that. */
export function noteResourceRead({ world }: SubscriptionCall, { operationId }: Readonly<Service>): void {
  if (operationId !== null) world.clock.noteRead(operationId);
}

/** So may somebody who reads what is being deleted. */
export function noteRead({ world }: SubscriptionCall, running: Readonly<Operation> | undefined): void {
  if (running !== undefined) world.clock.noteRead(running.id);
}

/** Whether a poll wants a document with a status. Clients write the bare word in three ways. [R] ARM §4.3 */
export function wantsStatus({ query }: ProviderCall): boolean {
  return query['asyncresponse'] !== undefined;
}

/** The newer way: always 200, and a status in the body. [R] ARM §4.1; the form of a failure [I] */
export function statusReply(
  call: SubscriptionCall,
  operation: Readonly<Operation>,
  place: PollPlace,
): ArmReply {
  const { endedAtMs, failure } = operation;
  if (endedAtMs === null) {
    return {
      status: 200,
      body: { status: 'InProgress' },
      headers: { ...pollHeaders(call, operation, place), ...statusType },
    };
  }
  const body = failure === null ? { status: 'Succeeded' } : { status: 'Failed', error: failure };
  return { status: 200, body, headers: statusType };
}

/** Status documents come without a charset. [R] ARM §4.1 */
const statusType = { 'content-type': 'application/json' };

/**
 * The older way: 202 while it runs, then what the request itself would have answered. A failure is an error. [R] ARM §4.1
 *
 * @param result what the answer is once the operation has succeeded
 */
export function locationReply(
  call: SubscriptionCall,
  operation: Readonly<Operation>,
  place: PollPlace,
  result: () => ArmReply,
): ArmReply {
  const { endedAtMs, failure } = operation;
  if (endedAtMs === null) return { status: 202, headers: pollHeaders(call, operation, place) };
  if (failure !== null) throw operationFailed(failure);
  return result();
}

/** The document of `operationStatuses`, by location. [D] ARM §1.1 */
export function operationDocument(operation: Readonly<Operation>, path: string): object {
  const { startedAtMs, endedAtMs, failure } = operation;
  const name = publicOperationId(operation);
  return {
    id: `${path}/${name}`,
    name,
    status: endedAtMs === null ? 'InProgress' : failure === null ? 'Succeeded' : 'Failed',
    startTime: sevenDecimals(startedAtMs),
    ...(endedAtMs !== null && { endTime: sevenDecimals(endedAtMs) }),
    ...(failure !== null && { error: failure }),
  };
}
