import {
  describeLocations,
  describeWhole,
  type JsonObject,
  regionName,
  type Service,
  serviceId,
} from '../../sim/index.ts';
import type { MockWorld } from '../mock-world.ts';
import {
  platformPolicyCategory,
  platformPolicyEffect,
  platformPolicyId,
  platformPolicyName,
} from './policy-definition.ts';

/** Who is judged, in Azure Policy's spelling. [D] */
const resourceType = 'Microsoft.ApiManagement/service';

/** Everybody is assumed to have assigned the definition to the subscription, under this name. Synthetic. */
const assignmentName = 'apim-platform-version';

/** Whether a service is as the policy wants it. */
export interface PolicyState {
  readonly resourceId: string;
  readonly isCompliant: boolean;
  readonly service: Readonly<Service>;
}

/**
 * Every service at or below a scope, and whether it complies: it does unless its platform is stv1. Derived, and so never
 * out of date, where Azure looks once a day and after every change. [D] A26, [I]
 */
export function policyStatesBelow({ world, subscriptionId }: MockWorld, scope: string): PolicyState[] {
  const below = `${scope.toLowerCase()}/`;
  return [...world.services.values()].flatMap((service) => {
    const resourceId = serviceId(subscriptionId, service);
    if (!`${resourceId.toLowerCase()}/`.startsWith(below)) return [];
    const { platformVersion } = describeWhole(describeLocations(service as Service));
    return [{ resourceId, isCompliant: platformVersion !== 'stv1', service }];
  });
}

/** Id of the assignment in a world. */
export function assignmentId({ subscriptionId }: MockWorld): string {
  return `/subscriptions/${subscriptionId}/providers/Microsoft.Authorization/policyAssignments/${assignmentName}`;
}

/** The effect as states and summaries spell it. [M] */
export const shownEffect = platformPolicyEffect.toLowerCase();

/** A state as Azure Policy shows it; what there is none of is empty text. [D] */
export function policyStateBody(world: MockWorld, context: string, state: PolicyState): JsonObject {
  const { resourceId, isCompliant, service } = state;
  const { configuration, resourceGroup } = service;
  return {
    '@odata.id': null,
    '@odata.context': `${context}/$entity`,
    timestamp: world.now,
    resourceId,
    policyAssignmentId: assignmentId(world),
    policyDefinitionId: platformPolicyId,
    effectiveParameters: '',
    isCompliant,
    subscriptionId: world.subscriptionId,
    resourceType,
    resourceLocation: regionName(configuration.location),
    resourceGroup,
    resourceTags: JSON.stringify(configuration.settings['tags'] ?? {}),
    policyAssignmentName: assignmentName,
    policyAssignmentOwner: 'tbd',
    policyAssignmentParameters: '',
    policyAssignmentScope: `/subscriptions/${world.subscriptionId}`,
    policyDefinitionName: platformPolicyName,
    policyDefinitionAction: shownEffect,
    policyDefinitionCategory: platformPolicyCategory,
    policySetDefinitionId: '',
    policySetDefinitionName: '',
    policySetDefinitionOwner: '',
    policySetDefinitionCategory: '',
    policySetDefinitionParameters: '',
    managementGroupIds: world.tenantId,
    policyDefinitionReferenceId: '',
    complianceState: isCompliant ? 'Compliant' : 'NonCompliant',
    policyDefinitionGroupNames: [],
  };
}
