import type { Failure } from '../../model/index.ts';

/** One more line of an error, about a part of the request. */
export interface ArmErrorDetail {
  readonly code: string;
  readonly message: string;
  /** The field it is about, as a path in the body. */
  readonly target?: string;
}

/** Who refuses: ARM itself, or a resource provider behind it. Their errors look different, as they really do. */
type Origin = 'arm' | 'provider' | 'network' | 'dns' | 'graph' | 'insights';

/**
 * A refusal as a client of the mock sees it. Every one comes from the catalogue below, so that each message is written
 * once. Misuse of the package is a `RehearsalError`, and neither is a bug.
 *
 * Marks: [R] recorded or quoted, [M] known wording without a stored copy, [S] synthetic, ours.
 */
export class ArmError extends Error {
  override readonly name = 'ArmError';
  readonly status: number;
  readonly code: string;
  readonly origin: Origin;
  readonly details: readonly ArmErrorDetail[] | undefined;
  /** What its answer carries beside what every answer does, by names in lower case. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    origin: Origin,
    status: number,
    code: string,
    message: string,
    details?: readonly ArmErrorDetail[],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.origin = origin;
    this.status = status;
    this.code = code;
    this.details = details;
    this.headers = headers;
  }

  /** The envelope of ARM; the providers always send their empty members along, those of DNS have none. [R] ARM §5 */
  get body(): object {
    const { origin, code, message, details } = this;
    if (origin === 'dns' || origin === 'insights') return { code, message };
    if (origin === 'provider')
      return { error: { code, message, details: details ?? null, innerError: null } };
    if (origin === 'network') return { error: { code, message, details: details ?? [] } };
    return { error: { code, message, ...(details && { details }) } };
  }
}

const arm = (status: number, code: string, message: string, details?: readonly ArmErrorDetail[]): ArmError =>
  new ArmError('arm', status, code, message, details);
const provider = (
  status: number,
  code: string,
  message: string,
  details?: readonly ArmErrorDetail[],
): ArmError => new ArmError('provider', status, code, message, details);

/** [R] */
export const missingApiVersion = (): ArmError =>
  arm(
    400,
    'MissingApiVersionParameter',
    'The api-version query parameter (?api-version=) is required for all requests.',
  );

/** [R] */
export const invalidApiVersion = (seen: string, supported: readonly string[]): ArmError =>
  arm(
    400,
    'InvalidApiVersionParameter',
    `The api-version '${seen}' is invalid. The supported versions are '${supported.join(',')}'.`,
  );

/** [R] */
export const noRegisteredProvider = (
  seen: string,
  type: string,
  supported: readonly string[],
  location = '',
): ArmError =>
  arm(
    400,
    'NoRegisteredProviderFound',
    `No registered resource provider found for location '${location}' and API version '${seen}' for type '${type}'. ` +
      `The supported api-versions are '${supported.join(', ')}'.`,
  );

/** [R] */
export const invalidResourceType = (namespace: string, apiVersion: string): ArmError =>
  arm(
    404,
    'InvalidResourceType',
    `The resource type could not be found in the namespace '${namespace}' for api version '${apiVersion}'.`,
  );

/** [S] a path that leads to no provider at all. */
export const noSuchPath = (method: string, path: string): ArmError =>
  arm(404, 'NotFound', `Nothing is served at ${method} ${path}. See openapi/arm.yaml for what is.`);

/** [S] */
export const methodNotAllowed = (method: string, path: string): ArmError =>
  arm(405, 'MethodNotAllowed', `${method} is not served at ${path}. See openapi/arm.yaml for what is.`);

/** [R] */
export const subscriptionNotFound = (id: string): ArmError =>
  arm(404, 'SubscriptionNotFound', `The subscription '${id}' could not be found.`);

/** [R] */
export const resourceGroupNotFound = (name: string): ArmError =>
  arm(404, 'ResourceGroupNotFound', `Resource group '${name}' could not be found.`);

/** [R], several scopes in one pair of quotes [M] */
export const scopeLocked = (scope: string, doing: 'write' | 'delete', locked: readonly string[]): ArmError =>
  arm(
    409,
    'ScopeLocked',
    `The scope '${scope}' cannot perform ${doing} operation because following scope(s) are locked: ` +
      `'${locked.join(',')}'. Please remove the lock and try again.`,
  );

/** [M] */
export const resourceGroupBeingDeleted = (name: string): ArmError =>
  arm(
    409,
    'ResourceGroupBeingDeleted',
    `The resource group '${name}' is in deprovisioning state and cannot perform this operation.`,
  );

/** [R], its last sentence [M] */
export const resourceNotFound = (type: string, name: string, group: string): ArmError =>
  arm(
    404,
    'ResourceNotFound',
    `The Resource '${type}/${name}' under resource group '${group}' was not found. ` +
      'For more details please go to https://aka.ms/ARMResourceNotFoundFix',
  );

/** [M] */
export const locationNotAvailable = (
  location: string,
  type: string,
  supported: readonly string[],
): ArmError =>
  arm(
    400,
    'LocationNotAvailableForResourceType',
    `The provided location '${location}' is not available for resource type '${type}'. ` +
      `List of available regions for the resource type is '${supported.join(',')}'.`,
  );

/** [M] */
export const invalidResourceLocation = (name: string, at: string, group: string, wanted: string): ArmError =>
  arm(
    409,
    'InvalidResourceLocation',
    `The resource '${name}' already exists in location '${at}' in resource group '${group}'. ` +
      `A resource with the same name cannot be created in location '${wanted}'. Please select a new resource name.`,
  );

/** [M] */
export const invalidRequestContent = (why: string): ArmError =>
  arm(
    400,
    'InvalidRequestContent',
    `The request content was invalid and could not be deserialized: '${why}'.`,
  );

/** [M] */
export const unsupportedMediaType = (seen: string): ArmError =>
  arm(
    415,
    'UnsupportedMediaType',
    `The content media type '${seen || '<null>'}' is not supported. Only 'application/json' is supported.`,
  );

/** [M] */
export const requestTooLarge = (limitBytes: number): ArmError =>
  arm(
    413,
    'RequestContentTooLarge',
    `The request content size exceeds the maximum size of '${limitBytes}' bytes.`,
  );

/** [S] */
export const uriTooLong = (): ArmError =>
  arm(414, 'RequestUriTooLong', 'A segment of the request path is too long.');

/** [S] a bug of the mock; it says nothing of the inside. */
export const internalServerError = (): ArmError =>
  arm(
    500,
    'InternalServerError',
    'The mock has failed to answer. This is a bug in apim-rehearsal, not in your client.',
  );

/** [S] */
export const operationNotFound = (id: string): ArmError =>
  arm(
    404,
    'OperationNotFound',
    `The operation '${id}' could not be found. Operations are kept until 1000 others have started.`,
  );

/** [R] */
export const serviceNotFound = (name: string): ArmError =>
  provider(404, 'ServiceNotFound', `Api service does not exist: ${name}`);

/** [R] any write to the infrastructure while an operation runs. */
export const serviceLocked = (name: string): ArmError =>
  provider(
    409,
    'ServiceLocked',
    `The API Service ${name} is transitioning at this time. Please try the request again later.`,
  );

/** [R] */
export const serviceActivating = (): ArmError =>
  provider(400, 'InvalidOperation', 'API Management service is activating');

/** The code is [R], the wording ours: each line names the field, the value and the way out. */
export const invalidParameters = (details: readonly ArmErrorDetail[]): ArmError =>
  provider(
    400,
    'InvalidParameters',
    `Invalid parameter: ${details.map(({ message }) => message).join(' ')}`,
    details,
  );

/** Refuses parameters that something is to be said against. @throws ArmError */
export function demandParameters(
  wrong: readonly { readonly field: string; readonly message: string }[],
): void {
  if (wrong.length === 0) return;
  throw invalidParameters(
    wrong.map(({ field, message }) => ({ code: 'InvalidParameters', message, target: field })),
  );
}

/** [S] the name is somebody else's. */
export const serviceAlreadyExists = (name: string): ArmError =>
  provider(
    409,
    'ServiceAlreadyExists',
    `Api service already exists: ${name}. Its name is taken in another resource group; please select a different one.`,
  );

/** [R] */
export const softDeleted = (name: string): ArmError =>
  provider(
    409,
    'ServiceAlreadyExistsInSoftDeletedState',
    `Api service ${name} was soft-deleted. In order to create the new service with the same name, you have to either ` +
      'undelete the service or purge it. See https://aka.ms/apimsoftdelete.',
  );

/** The code is [R], the wording [S]. */
export const undeleteNotPossible = (name: string, group: string): ArmError =>
  provider(
    400,
    'ServiceUndeleteNotPossible',
    `Unable to undelete service ${name}: no deleted service of that name is kept from resource group ${group}.`,
  );

/** The status is [R], code and wording [S]. */
export const cannotMigrate = (name: string, why: string): ArmError =>
  provider(400, 'InvalidOperation', `The API Service ${name} cannot be migrated: ${why}`);

/** [S] an action that this api-version does not have yet. */
export const noSuchAction = (action: string, apiVersion: string, since: string): ArmError =>
  provider(
    404,
    'ActionNotFound',
    `'${action}' does not exist in api-version '${apiVersion}'; it does from '${since}' on.`,
  );

/** [S] something the real service can do and this mock does not. */
export const notSimulated = (what: string): ArmError =>
  provider(501, 'NotSimulated', `${what} is not simulated by apim-rehearsal.`);

/** [S] an operation that Azure describes and this mock does not serve. */
export const operationNotSimulated = (operationId: string): ArmError =>
  provider(
    501,
    'NotSimulated',
    `The operation '${operationId}' is not simulated by apim-rehearsal. docs/parity.md lists what is.`,
  );

/** The code is [R], the wording [S]. */
export const entityNotFound = (noun: string): ArmError =>
  provider(404, 'ResourceNotFound', `${noun} not found.`);

/** The code is [R], the wording [S]. */
export const preconditionFailed = (): ArmError =>
  provider(
    412,
    'PreconditionFailed',
    'Resource was modified since last retrieval; read it again for its ETag.',
  );

/** [S] */
export const ifMatchRequired = (): ArmError =>
  provider(
    400,
    'MissingIfMatchHeader',
    "The header 'If-Match' is required: the ETag last read, or * for whatever is there.",
  );

/**
 * What a client reads of compute that could not be activated. [R] recorded for creations; [I] for the rest.
 *
 * @param nowMs virtual time, milliseconds since 1970
 * @param reason a sentence more, from whoever made it fail
 */
export function activationFailure(correlationId: string, nowMs: number, reason?: string): Failure {
  const message =
    'Unable to activate API service at this time. Please open a support case for your API management service using the ' +
    `Azure portal.Please provide correlationId ${correlationId} and TimeStamp ${usTime(nowMs)}.`;
  return { code: 'ActivationFailed', message: reason === undefined ? message : `${message} ${reason}` };
}

/** `9/8/2020 10:35:32 PM`, as the recorded messages have it. */
export function usTime(ms: number): string {
  const at = new Date(ms);
  const [hours, half] = [at.getUTCHours() % 12 || 12, at.getUTCHours() < 12 ? 'AM' : 'PM'];
  const [minutes, seconds] = [at.getUTCMinutes(), at.getUTCSeconds()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${at.getUTCMonth() + 1}/${at.getUTCDate()}/${at.getUTCFullYear()} ${hours}:${minutes}:${seconds} ${half}`;
}

/** How a failed operation reads on its poll. [R] ARM §4.1 */
export const operationFailed = ({ code, message }: Failure): ArmError => provider(400, code, message);
