import { ArmError, type ArmErrorDetail } from '../arm/arm-error.ts';
import { iso, type JsonObject } from '../../sim/index.ts';

const arm = (status: number, code: string, message: string, details?: readonly ArmErrorDetail[]): ArmError =>
  new ArmError('arm', status, code, message, details);

/** A template that makes no sense, before anything is done. [M] */
export const invalidTemplate = (why: string): ArmError =>
  arm(400, 'InvalidTemplate', `Deployment template validation failed: '${why}'.`);

/** An expression of one resource that makes no sense. [M] */
export const invalidExpression = (resource: string, why: string): ArmError =>
  arm(
    400,
    'InvalidTemplate',
    `Unable to process template language expressions for resource '${resource}' at line '1' and column '1'. '${why}'`,
  );

/** A deployment that would not come about. [M] */
export const invalidTemplateDeployment = (
  name: string,
  trackingId: string,
  details: readonly ArmErrorDetail[],
): ArmError =>
  arm(
    400,
    'InvalidTemplateDeployment',
    `The template deployment '${name}' is not valid according to the validation procedure. The tracking id is ` +
      `'${trackingId}'. See inner errors for details.`,
    details,
  );

/** The code is [M], the wording [S]. */
export const invalidDeployment = (why: string): ArmError => arm(400, 'InvalidDeployment', why);

/** [M] */
export const locationMissing = (name: string): ArmError =>
  invalidDeployment(
    `The 'location' property must be specified for '${name}'. ` +
      'Please see https://aka.ms/deploy-to-subscription for usage details.',
  );

/** [M] */
export const locationNotAllowed = (name: string): ArmError =>
  invalidDeployment(
    `The 'location' property is not allowed for '${name}' at resource group scope. ` +
      'Please see https://aka.ms/deploy-to-subscription for usage details.',
  );

/** [M] */
export const deploymentElsewhere = (name: string, at: string, wanted: string): ArmError =>
  arm(
    409,
    'InvalidDeploymentLocation',
    `Invalid deployment location '${wanted}'. The deployment '${name}' already exists in location '${at}'.`,
  );

/** [M] */
export const deploymentNotFound = (name: string): ArmError =>
  arm(404, 'DeploymentNotFound', `Deployment '${name}' could not be found.`);

/** [S] */
export const deploymentOperationNotFound = (id: string, name: string): ArmError =>
  arm(404, 'DeploymentOperationNotFound', `Operation '${id}' of deployment '${name}' could not be found.`);

/** Another of the name runs; Azure gives up on one after a week. [M] */
export const deploymentActive = (name: string, startedAtMs: number): ArmError =>
  arm(
    409,
    'DeploymentActive',
    `Unable to edit or replace deployment '${name}': previous deployment from '${iso(startedAtMs)}' is still active ` +
      `(expiration time is '${iso(startedAtMs + 7 * 86_400_000)}'). Please see https://aka.ms/arm-deploy for usage details.`,
  );

/** The code is [M], the wording [S]. */
export const cannotCancel = (name: string, state: string): ArmError =>
  arm(
    409,
    'DeploymentCannotBeCancelled',
    `The deployment '${name}' cannot be cancelled: its provisioning state is '${state}'.`,
  );

/** [S] the mock has no such resource. */
export const typeNotServed = (type: string, id: string): ArmError =>
  arm(
    400,
    'InvalidResourceType',
    `The resource type '${type}' is not served at '${id}' by apim-rehearsal. Leave the resource out, for example by a ` +
      'condition; openapi/arm.yaml says what is served.',
  );

/** An error inside a document, as deployments tell of it. */
export interface ErrorDocument extends JsonObject {
  readonly code: string;
  readonly message: string;
}

/** An error as a document. */
export function errorDocument({ code, message, details = [] }: ArmError): ErrorDocument {
  const inner = details.map(({ code: one, message: says, target }) => ({
    code: one,
    message: says,
    ...(target !== undefined && { target }),
  }));
  return { code, message, ...(inner.length > 0 && { details: inner }) };
}

/** A write that was accepted and has failed later. [M] */
export const resourceFailed = (target: string, inner: ErrorDocument): ErrorDocument => ({
  code: 'ResourceDeploymentFailure',
  target,
  message:
    "The resource write operation failed to complete successfully, because it reached terminal provisioning state 'Failed'.",
  details: [inner],
});

/** What has become of a deployment some of whose resources have failed. [M] */
export const deploymentFailed = (target: string, details: readonly ErrorDocument[]): ErrorDocument => ({
  code: 'DeploymentFailed',
  target,
  message:
    'At least one resource deployment operation failed. Please list deployment operations for details. ' +
    'Please see https://aka.ms/arm-deployment-operations for usage details.',
  details,
});

/** [M] */
export const outputsFailed = (target: string, names: readonly string[], why: string): ErrorDocument => ({
  code: 'DeploymentOutputEvaluationFailed',
  target,
  message:
    `Unable to evaluate template outputs: '${names.join(', ')}'. Please see error details and deployment operations. ` +
    'Please see https://aka.ms/arm-common-errors for usage details.',
  details: [{ code: 'DeploymentOutputEvaluationFailed', target: names[0] ?? '', message: why }],
});
