import {
  type Answer,
  type ArmUnderTest,
  groupPath,
  inNetwork,
  serviceBody,
  servicePath,
} from '../helpers/arm.ts';
import type { Provocation } from './provocation.ts';
import { at, create, createInside, deleted, end, fresh, older, provider, withNetwork } from './witness.ts';

const stranger = '/subscriptions/00000000-0000-4000-8000-000000000000';
const lock = (arm: ArmUnderTest): Promise<Answer> =>
  arm.put(`${at(arm)}/providers/Microsoft.Authorization/locks/keep`, {
    properties: { level: 'CanNotDelete' },
  });
const unread = { apiVersion: null };
const large = 'a'.repeat(4 * 1024 * 1024);
/** A token that says who asks. */
const ada = {
  headers: { authorization: `Bearer e30.${Buffer.from('{"oid":"ada"}').toString('base64url')}.x` },
};

/** Refusals of ARM itself, and of API Management. */
export const armProvocations: readonly Provocation[] = [
  {
    error: 'missingApiVersion',
    row: 'W5.MissingApiVersionParameter',
    when: 'a request has no api-version',
    provoke: (arm) => arm.get(at(arm), unread),
  },
  {
    error: 'invalidApiVersion',
    row: 'W5.InvalidApiVersionParameter',
    when: 'the api-version is no date',
    provoke: (arm) => arm.get(at(arm), { apiVersion: 'newest' }),
  },
  {
    error: 'noRegisteredProvider',
    row: 'W5.NoRegisteredProviderFound',
    when: 'the api-version is a date that API Management does not know',
    provoke: (arm) => arm.get(at(arm), { apiVersion: '2021-06-22' }),
  },
  {
    error: 'invalidResourceType',
    row: 'W5.InvalidResourceType',
    when: 'the path names a type that no description has',
    provoke: (arm) => arm.get(`${at(arm)}/gadgets/a`),
  },
  {
    error: 'noSuchPath',
    when: 'the path leads to no provider at all',
    provoke: (arm) => arm.get('/nothing'),
  },
  {
    error: 'methodNotAllowed',
    when: 'something is served there, with another method',
    provoke: (arm) => arm.ask('PUT', `${at(arm)}/migrateToStv2`),
  },
  {
    error: 'subscriptionNotFound',
    row: 'W5.SubscriptionNotFound',
    when: 'no world has that subscription',
    provoke: (arm) => arm.get(`${stranger}/resourceGroups`),
  },
  {
    error: 'resourceGroupNotFound',
    row: 'W5.ResourceGroupNotFound',
    when: 'there is no such group',
    provoke: (arm) => arm.get(groupPath(arm, 'none')),
  },
  {
    error: 'scopeLocked',
    row: 'W5.ScopeLocked',
    when: 'a lock of the scope, or of one around it, forbids it',
    provoke: async (arm) => {
      await lock(arm);
      return arm.delete(at(arm));
    },
  },
  {
    error: 'resourceGroupBeingDeleted',
    when: 'the group is being deleted',
    provoke: async (arm) => {
      await arm.delete(groupPath(arm, 'rg-tailwind'));
      return create(arm);
    },
  },
  {
    error: 'resourceNotFound',
    row: 'W5.ResourceNotFound',
    when: 'ARM knows no such resource',
    provoke: (arm) => arm.get(fresh(arm)),
  },
  {
    error: 'locationNotAvailable',
    when: 'there is no such region',
    provoke: (arm) => create(arm, undefined, { location: 'Atlantis' }),
  },
  {
    error: 'invalidResourceLocation',
    when: 'something is written whose location is another',
    provoke: (arm) => arm.put(at(arm), serviceBody({}, { location: 'eastus' })),
  },
  {
    error: 'invalidRequestContent',
    when: 'the body is no JSON, or no object',
    provoke: (arm) => arm.ask('PUT', at(arm), { text: '{' }),
  },
  {
    error: 'unsupportedMediaType',
    when: 'the body is not said to be JSON',
    provoke: (arm) => arm.ask('PUT', at(arm), { text: '<a/>', headers: { 'content-type': 'text/xml' } }),
  },
  {
    error: 'requestTooLarge',
    when: 'the body is larger than 4 MiB',
    provoke: (arm) => arm.put(at(arm), { large }),
  },
  {
    error: 'uriTooLong',
    when: 'a segment of the path is longer than 260 characters',
    provoke: (arm) => arm.get(`${at(arm)}/apis/${'a'.repeat(261)}`),
  },
  {
    error: 'operationNotFound',
    when: 'there is no such operation, or its service is another',
    provoke: (arm) => arm.get(`${at(arm)}/operationresults/bm9uZQ==`),
  },
  {
    error: 'serviceNotFound',
    row: 'W5.ServiceNotFound',
    when: 'something is asked of a service, or of what is inside it, that is not there',
    provoke: (arm) => arm.get(deleted(arm)),
  },
  {
    error: 'serviceLocked',
    row: 'W6.ServiceLocked',
    when: 'the service is written while an operation of it runs',
    provoke: async (arm) => {
      await arm.post(`${at(arm)}/migrateToStv2`);
      return arm.patch(at(arm), { tags: { a: 'b' } });
    },
  },
  {
    error: 'serviceActivating',
    row: 'W6.InvalidOperation.activating',
    when: 'what is inside a service is asked for before the service is active',
    provoke: async (arm) => {
      await create(arm);
      return arm.get(`${fresh(arm)}/apis`);
    },
  },
  {
    error: 'invalidParameters',
    when: 'fields of the body make no sense; each has a line of its own',
    provoke: (arm) => create(arm, undefined, { sku: { name: 'Huge', capacity: 1 } }),
  },
  {
    error: 'serviceAlreadyExists',
    when: 'the name is taken in another group',
    options: { services: [{ name: 'tailwind' }], groups: ['other'] },
    provoke: (arm) => arm.put(servicePath(arm, 'tailwind', 'other'), serviceBody()),
  },
  {
    error: 'softDeleted',
    row: 'W6.ServiceAlreadyExistsInSoftDeletedState',
    when: 'a service of that name waits for its purge',
    provoke: async (arm) => {
      await end(arm, await arm.delete(at(arm)));
      return arm.put(at(arm), serviceBody());
    },
  },
  {
    error: 'undeleteNotPossible',
    row: 'W6.ServiceUndeleteNotPossible',
    when: 'restore is true, and no deleted service of that name is kept',
    provoke: (arm) => arm.put(fresh(arm), serviceBody({ restore: true })),
  },
  {
    error: 'cannotMigrate',
    row: 'W6.cannot-migrate',
    when: 'migrateToStv2 is refused, as of an instance that is on stv2',
    provoke: async (arm) => {
      await end(arm, await arm.post(`${at(arm)}/migrateToStv2`));
      return arm.post(`${at(arm)}/migrateToStv2`);
    },
  },
  {
    error: 'noSuchAction',
    when: 'an action is asked for that the api-version does not have yet',
    provoke: (arm) => arm.post(`${at(arm)}/migrateToStv2`, undefined, older),
  },
  {
    error: 'notSimulated',
    when: 'an operation is asked for something that Azure can do and the mock cannot',
    provoke: (arm) => create(arm, undefined, { sku: { name: 'StandardV2', capacity: 1 } }),
  },
  {
    error: 'operationNotSimulated',
    when: 'an operation is asked for that Azure describes and the mock does not serve',
    provoke: (arm) => arm.get(`${at(arm)}/reports/byApi`),
  },
  {
    error: 'entityNotFound',
    when: 'what is asked for inside a service is not there',
    provoke: (arm) => arm.get(`${at(arm)}/apis/none`),
  },
  {
    error: 'preconditionFailed',
    row: 'W6.PreconditionFailed',
    when: 'If-Match is no longer so',
    provoke: async (arm) => {
      await arm.put(`${at(arm)}/apis/echo`, { properties: { path: 'echo' } });
      return arm.delete(`${at(arm)}/apis/echo`, { headers: { 'if-match': '"old"' } });
    },
  },
  {
    error: 'ifMatchRequired',
    when: 'If-Match is missing where it must not be',
    provoke: (arm) => arm.delete(`${at(arm)}/apis/echo`),
  },
  {
    error: 'operationFailed',
    row: 'W6.ActivationFailed',
    when: 'an operation that has failed is polled, in the older way',
    provoke: async (arm) => {
      const started = await create(arm, older);
      arm.fail('fresh');
      return end(arm, started);
    },
  },
  {
    error: 'securityGroupNotFound',
    row: 'W6.NetworkSecurityGroupNotFound',
    when: 'the subnet has no network security group, from 2022-04-01-preview on',
    options: withNetwork,
    provoke: async (arm) => {
      await withoutGroup(arm);
      return createInside(arm);
    },
  },
  {
    error: 'securityGroupMissing',
    row: 'W6.InvalidParameters.no-group',
    when: 'the subnet has no network security group, before that',
    options: withNetwork,
    provoke: async (arm) => {
      await withoutGroup(arm);
      return arm.put(at(arm), serviceBody(inNetwork(arm)), older);
    },
  },
  {
    error: 'serviceReferenceNotFound',
    when: 'a service names a network resource that is not there',
    options: withNetwork,
    provoke: async (arm) => {
      await arm.delete(`${groupPath(arm, 'net')}/providers/Microsoft.Network/virtualNetworks/westus`);
      return createInside(arm);
    },
  },
  {
    error: 'authorizationFailed',
    row: 'W5.AuthorizationFailed',
    when: 'the caller may not do that',
    provoke: (arm) => {
      arm.deny('ada', ['Microsoft.ApiManagement/service/write']);
      return arm.patch(at(arm), { tags: { a: 'b' } }, ada);
    },
  },
  {
    error: 'linkedAuthorizationFailed',
    row: 'W5.LinkedAuthorizationFailed',
    when: 'the caller may do that, and may not join the network',
    options: { services: [{ name: 'tailwind', vnet: 'external' }] },
    provoke: (arm) => {
      arm.deny('ada', ['Microsoft.Network/virtualNetworks/subnets/join/action']);
      return arm.post(`${at(arm)}/migrateToStv2`, undefined, ada);
    },
  },
  {
    error: 'notInNetwork',
    row: 'W6.InvalidOperation.no-network',
    when: 'a service in no network is to read its network settings anew',
    provoke: (arm) => arm.post(`${at(arm)}/applynetworkconfigurationupdates`),
  },
  {
    error: 'managementUnreachable',
    row: 'W6.ManagementApiRequestFailed',
    when: 'a rule of the network shuts out port 3443, and what is inside the service is asked for',
    options: { services: [{ name: 'tailwind', vnet: 'external', subnet: 'hub/apim' }] },
    provoke: async (arm) => {
      const groups = `${groupPath(arm, 'rg-tailwind')}/providers/Microsoft.Network/networkSecurityGroups`;
      const [{ id }] = (await arm.get(groups)).body['value'] as [{ id: string }];
      await arm.delete(`${id}/securityRules/management`);
      const ports = { destinationAddressPrefix: '*', destinationPortRange: '3443', sourceAddressPrefix: '*' };
      const closed = { protocol: '*', access: 'Deny', direction: 'Inbound', priority: 4000, ...ports };
      await arm.put(`${id}/securityRules/closed`, { properties: closed });
      return arm.get(`${at(arm)}/apis`);
    },
  },
  {
    error: 'subscriptionRequestsThrottled',
    row: 'W5.SubscriptionRequestsThrottled',
    when: 'more is asked than the allowance; with throttling on',
    options: { services: [{ name: 'tailwind' }], throttling: 'buckets' },
    provoke: async (arm) => {
      let answer = await arm.get(provider(arm));
      for (let asked = 0; answer.status !== 429 && asked < 300; asked++) answer = await arm.get(at(arm));
      return answer;
    },
  },
];

/** Takes the security group off the subnet of tests. */
async function withoutGroup(arm: ArmUnderTest): Promise<void> {
  const subnet = `${groupPath(arm, 'net')}/providers/Microsoft.Network/virtualNetworks/westus/subnets/apim`;
  await arm.put(subnet, { properties: { addressPrefix: '10.100.0.0/24' } });
}
