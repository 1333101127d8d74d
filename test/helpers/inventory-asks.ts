import type { Ask } from './resource-asks.ts';

const policy = 'providers/Microsoft.PolicyInsights/policyStates/latest';
const since = encodeURIComponent("eventTimestamp ge '2024-08-19T00:00:00Z'");

/** One request for every operation by which tools look for work and for reasons. */
export const inventoryAsks = {
  ResourceGraph_Resources: {
    method: 'POST',
    path: '/providers/Microsoft.ResourceGraph/resources',
    body: { query: 'resources' },
    status: 200,
  },
  ActivityLogs_List: {
    method: 'GET',
    path: `{subscription}/providers/Microsoft.Insights/eventtypes/management/values?$filter=${since}`,
    status: 200,
  },
  EventCategories_List: { method: 'GET', path: '/providers/Microsoft.Insights/eventcategories', status: 200 },
  PolicyDefinitions_GetBuiltIn: {
    method: 'GET',
    path: '/providers/Microsoft.Authorization/policyDefinitions/1dc2fc00-2245-4143-99f4-874c937f13ef',
    status: 200,
  },
  PolicyStates_ListQueryResultsForSubscription: ask(`{subscription}/${policy}/queryResults`),
  PolicyStates_ListQueryResultsForResourceGroup: ask(`{group}/${policy}/queryResults`),
  PolicyStates_ListQueryResultsForResource: ask(`{service}/${policy}/queryResults`),
  PolicyStates_SummarizeForSubscription: ask(`{subscription}/${policy}/summarize`),
  PolicyStates_SummarizeForResourceGroup: ask(`{group}/${policy}/summarize`),
  PolicyStates_SummarizeForResource: ask(`{service}/${policy}/summarize`),
} satisfies Record<string, Ask>;

function ask(path: string): Ask {
  return { method: 'POST', path, status: 200 };
}
