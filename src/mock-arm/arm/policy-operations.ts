import type { Json, JsonObject } from '../../sim/index.ts';
import { notSimulated } from './arm-error.ts';
import { type ArmReply, resource, type Served, subscription, type SubscriptionCall, tenant } from './call.ts';
import { parseFilter } from './odata-filter.ts';
import { page } from './paging.ts';
import { invalidFilter } from './platform-error.ts';
import { platformPolicyBody, platformPolicyId, platformPolicyName } from './policy-definition.ts';
import { policyDefinitionNotFound } from './policy-error.ts';
import {
  assignmentId,
  type PolicyState,
  policyStateBody,
  policyStatesBelow,
  shownEffect,
} from './policy-states.ts';
import { groupId } from './resource-operations.ts';

/** Azure Policy, as far as it looks at the platform of services. */
export const policyOperations = {
  PolicyDefinitions_GetBuiltIn: tenant(({ params }) => {
    const name = params['policyDefinitionName'] as string;
    if (name.toLowerCase() !== platformPolicyName) throw policyDefinitionNotFound(name);
    return { status: 200, body: platformPolicyBody };
  }),
  PolicyStates_ListQueryResultsForSubscription: subscription(list),
  PolicyStates_ListQueryResultsForResourceGroup: resource(list),
  PolicyStates_ListQueryResultsForResource: resource(list),
  PolicyStates_SummarizeForSubscription: subscription(summarize),
  PolicyStates_SummarizeForResourceGroup: resource(summarize),
  PolicyStates_SummarizeForResource: resource(summarize),
} satisfies Record<string, Served>;

/** What states can be picked by. [D] */
const fields = {
  complianceState: ['eq', 'ne'],
  isCompliant: ['eq', 'ne'],
  resourceId: ['eq', 'ne'],
  resourceType: ['eq', 'ne'],
  resourceGroup: ['eq', 'ne'],
  resourceLocation: ['eq', 'ne'],
  policyDefinitionName: ['eq', 'ne'],
  policyDefinitionId: ['eq', 'ne'],
  policyAssignmentName: ['eq', 'ne'],
  policyAssignmentId: ['eq', 'ne'],
  policyDefinitionAction: ['eq', 'ne'],
} as const;

/** A subscription, a group, or a resource. */
function scopeOf(call: SubscriptionCall): string {
  const { resourceGroupName, resourceProviderNamespace: namespace, resourceType, resourceName } = call.params;
  if (resourceGroupName === undefined) return `/subscriptions/${call.world.subscriptionId}`;
  if (namespace === undefined) return groupId(call);
  return `${groupId(call)}/providers/${namespace}/${resourceType}/${resourceName}`;
}

function list(call: SubscriptionCall): ArmReply {
  const scope = scopeOf(call);
  const context = contextOf(call, scope);
  const all = statesOf(call, scope).map((state) => policyStateBody(call.world, context, state));
  // What `$top` leaves out is not asked for again. [D]
  const { entries } = page(call, all, scope, '$skiptoken');
  const body = {
    '@odata.nextLink': null,
    '@odata.context': context,
    '@odata.count': entries.length,
    value: entries,
  };
  return { status: 200, body };
}

/** The states that the request asks for. @throws ArmError where it does so in a way that is not simulated */
function statesOf(call: SubscriptionCall, scope: string): PolicyState[] {
  for (const name of ['$apply', '$orderby', '$select', '$expand'])
    if (call.query[name] !== undefined) throw notSimulated(`'${name}' on policy states`);
  const states = policyStatesBelow(call.world, scope);
  const filter = call.query['$filter'];
  if (filter === undefined) return states;
  const text = String(filter);
  const passes = parseFilter(text, fields, (why) => invalidFilter(text, why));
  return states.filter((state) => {
    const entries = Object.entries(policyStateBody(call.world, '', state));
    const seen = new Map(
      entries.map(([name, value]) => [
        name.toLowerCase(),
        value === null || typeof value === 'object' ? JSON.stringify(value) : String(value),
      ]),
    );
    return passes((field) => seen.get(field.toLowerCase()));
  });
}

function contextOf({ origin }: SubscriptionCall, scope: string): string {
  return `${origin}${scope}/providers/Microsoft.PolicyInsights/policyStates/$metadata#latest`;
}

/** There is one assignment of one definition, so all three levels of a summary count the same. [D] */
function summarize(call: SubscriptionCall): ArmReply {
  const scope = scopeOf(call);
  const context = contextOf(call, scope);
  const results = resultsOf(call, scope, statesOf(call, scope));
  const definition = {
    policyDefinitionId: platformPolicyId,
    policyDefinitionReferenceId: '',
    policyDefinitionGroupNames: [],
    effect: shownEffect,
    results,
  };
  const assignment = {
    policyAssignmentId: assignmentId(call.world),
    policySetDefinitionId: '',
    results,
    policyDefinitions: [definition],
    policyGroups: [],
  };
  const summary = {
    '@odata.id': null,
    '@odata.context': `${context.replace('#latest', '#summary')}/$entity`,
    results,
    policyAssignments: [assignment],
  };
  return {
    status: 200,
    body: { '@odata.context': context.replace('#latest', '#summary'), '@odata.count': 1, value: [summary] },
  };
}

function resultsOf(
  { origin, sentApiVersion }: SubscriptionCall,
  scope: string,
  states: readonly PolicyState[],
): JsonObject {
  const breaking = states.filter(({ isCompliant }) => !isCompliant).length;
  const filter = encodeURIComponent('isCompliant eq false');
  const path = `${scope}/providers/Microsoft.PolicyInsights/policyStates/latest/queryResults`;
  return {
    queryResultsUri: `${origin}${path}?api-version=${sentApiVersion}&$filter=${filter}`,
    nonCompliantResources: breaking,
    nonCompliantPolicies: Math.min(1, breaking),
    resourceDetails: details(states.length - breaking, breaking),
    policyDetails: details(breaking === 0 ? 1 : 0, Math.min(1, breaking)),
    policyGroupDetails: [],
  };
}

function details(compliant: number, noncompliant: number): Json {
  const all: JsonObject[] = [
    { complianceState: 'compliant', count: compliant },
    { complianceState: 'noncompliant', count: noncompliant },
  ];
  return all.filter(({ count }) => count !== 0);
}
