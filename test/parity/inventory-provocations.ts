import type { Answer, ArmUnderTest } from '../helpers/arm.ts';
import type { Provocation } from './provocation.ts';
import { create, provider } from './witness.ts';

const events = (arm: ArmUnderTest, query: string): Promise<Answer> =>
  arm.get(
    `${arm.subscription}/providers/Microsoft.Insights/eventtypes/management/values?api-version=2015-04-01${query}`,
  );
const since = (arm: ArmUnderTest): string => `&$filter=eventTimestamp ge '${arm.now}'`;

const graph = (arm: ArmUnderTest, body: object): Promise<Answer> =>
  arm.post('/providers/Microsoft.ResourceGraph/resources', body, { apiVersion: '2022-10-01' });

/** Refusals of what tools look for work and for reasons in. */
export const inventoryProvocations: readonly Provocation[] = [
  {
    error: 'filterRequired',
    when: 'the Activity Log is asked for without a filter',
    provoke: (arm) => events(arm, ''),
  },
  {
    error: 'filterNotUnderstood',
    when: 'the filter is none that the Activity Log has',
    provoke: (arm) => events(arm, `${since(arm)} and colour eq 'red'`),
  },
  {
    error: 'tooLongAgo',
    when: 'the filter begins before what the Activity Log keeps',
    provoke: (arm) => events(arm, "&$filter=eventTimestamp ge '2019-01-01T00:00:00Z'"),
  },
  {
    error: 'noSuchMember',
    when: 'a member is selected that events do not have',
    provoke: (arm) => events(arm, `${since(arm)}&$select=colour`),
  },
  {
    error: 'skipTokenNotUnderstood',
    when: 'a page of the Activity Log is asked for that nobody was told of',
    provoke: (arm) => events(arm, `${since(arm)}&$skipToken=gibberish`),
  },
  {
    error: 'missingSubscriptionRegistration',
    when: 'something is written while its provider is not registered',
    provoke: async (arm) => {
      await arm.post(`${provider(arm)}/unregister`);
      return create(arm);
    },
  },
  {
    error: 'invalidResourceNamespace',
    when: 'there is no such provider',
    provoke: (arm) => arm.get(`${arm.subscription}/providers/Microsoft.Nonsense`),
  },
  {
    error: 'invalidFilter',
    when: 'the filter of a list of resources is none it has',
    provoke: (arm) => arm.get(`${arm.subscription}/resources?$filter=colour eq 'red'`),
  },
  {
    error: 'invalidExpand',
    when: 'a list of resources is to show what it has not',
    provoke: (arm) => arm.get(`${arm.subscription}/resources?$expand=colour`),
  },
  {
    error: 'policyDefinitionNotFound',
    when: 'another policy definition is asked for than the one there is',
    provoke: (arm) => arm.get('/providers/Microsoft.Authorization/policyDefinitions/none'),
  },
  {
    error: 'queryRefused',
    when: 'a query is none that Resource Graph has, or that the mock knows',
    provoke: (arm) => graph(arm, { query: 'resources | evaluate magic' }),
  },
  {
    error: 'requestRefused',
    when: 'what is asked of Resource Graph is no question',
    provoke: (arm) => graph(arm, { query: 3 }),
  },
  {
    error: 'noValidSubscriptions',
    when: 'a query is about subscriptions of nobody',
    provoke: (arm) =>
      graph(arm, { query: 'resources', subscriptions: ['00000000-0000-4000-8000-000000000000'] }),
  },
  {
    error: 'invalidSkipToken',
    when: 'a page of a query is asked for that nobody was told of',
    provoke: (arm) => graph(arm, { query: 'resources', options: { $skipToken: 'gibberish' } }),
  },
];
