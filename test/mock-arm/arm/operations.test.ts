import { describe, expect, it } from 'vitest';
import type { OperationId } from '../../../src/mock-arm/arm/contract.ts';
import { armContract } from '../../../src/mock-arm/arm/contract.ts';
import {
  type Answer,
  type ArmUnderTest,
  groupPath,
  serviceBody,
  servicePath,
  startArm,
} from '../../helpers/arm.ts';
import { deploymentAsks, preparedPath } from '../../helpers/deployment-asks.ts';
import { inventoryAsks } from '../../helpers/inventory-asks.ts';
import { takeAway } from '../../helpers/take-away.ts';
import { type Ask, filled, putResources, resourceAsks } from '../../helpers/resource-asks.ts';
import { serviceAsks } from '../../helpers/service-asks.ts';

const echo = { properties: { path: 'echo' } };
const starter = { properties: { displayName: 'Starter' } };
const ada = { properties: { email: 'ada@tailwind.example', firstName: 'Ada', lastName: 'Lovelace' } };
const policy = { properties: { value: '<policies><inbound /></policies>' } };

const group = '{group}';
const service = '{service}';
const provider = '{subscription}/providers/Microsoft.ApiManagement';
const deleted = `${provider}/locations/westus/deletedservices/gone`;

/** One request for every operation, on a service `tailwind` with an API, a product, a user, policies, one deleted, and a net. */
const asks: Readonly<Record<OperationId, Ask>> = {
  ...resourceAsks,
  ...serviceAsks,
  ...deploymentAsks,
  ...inventoryAsks,
  ApiManagementOperations_List: {
    method: 'GET',
    path: '/providers/Microsoft.ApiManagement/operations',
    status: 200,
  },
  ApiManagementService_CheckNameAvailability: {
    method: 'POST',
    path: `${provider}/checkNameAvailability`,
    body: { name: 'free' },
    status: 200,
  },
  ApiManagementService_List: { method: 'GET', path: `${provider}/service`, status: 200 },
  ApiManagementService_ListByResourceGroup: {
    method: 'GET',
    path: `${group}/providers/Microsoft.ApiManagement/service`,
    status: 200,
  },
  ApiManagementService_Get: { method: 'GET', path: service, status: 200 },
  ApiManagementService_CreateOrUpdate: {
    method: 'PUT',
    path: `${service}2`,
    body: serviceBody(),
    status: 201,
  },
  ApiManagementService_Update: { method: 'PATCH', path: service, body: { tags: { a: 'b' } }, status: 202 },
  ApiManagementService_Delete: { method: 'DELETE', path: service, status: 202 },
  ApiManagementService_MigrateToStv2: { method: 'POST', path: `${service}/migrateToStv2`, status: 202 },
  ApiManagementService_GetOperationResult: { method: 'GET', path: '{location of a migration}', status: 202 },
  ApiManagementService_ApplyNetworkConfigurationUpdates: {
    method: 'POST',
    path: '{service in a network}/applynetworkconfigurationupdates',
    status: 202,
  },
  NetworkStatus_ListByService: { method: 'GET', path: `${service}/networkstatus`, status: 200 },
  NetworkStatus_ListByLocation: {
    method: 'GET',
    path: `${service}/locations/westus/networkstatus`,
    status: 200,
  },
  OutboundNetworkDependenciesEndpoints_ListByService: {
    method: 'GET',
    path: `${service}/outboundNetworkDependenciesEndpoints`,
    status: 200,
  },
  OperationStatus_Get: {
    method: 'GET',
    path: `${provider}/locations/westus/operationStatuses/{operation}`,
    status: 200,
  },
  OperationsResults_Get: {
    method: 'GET',
    path: `${provider}/locations/westus/operationResults/{operation}`,
    status: 202,
  },
  DeletedServices_ListBySubscription: { method: 'GET', path: `${provider}/deletedservices`, status: 200 },
  DeletedServices_GetByName: { method: 'GET', path: deleted, status: 200 },
  DeletedServices_Purge: { method: 'DELETE', path: deleted, status: 202 },
  DeletedServices_GetOperationResult: { method: 'GET', path: '{location of a purge}', status: 202 },
  Tenants_List: { method: 'GET', path: '/tenants', status: 200 },
  Subscriptions_List: { method: 'GET', path: '/subscriptions', status: 200 },
  Subscriptions_Get: { method: 'GET', path: '{subscription}', status: 200 },
  ResourceGroups_GetOperationResult: { method: 'GET', path: '{location of a group deletion}', status: 202 },
  ResourceGroups_List: { method: 'GET', path: '{subscription}/resourcegroups', status: 200 },
  ResourceGroups_Get: { method: 'GET', path: group, status: 200 },
  ResourceGroups_CreateOrUpdate: {
    method: 'PUT',
    path: `${group}2`,
    body: { location: 'westus' },
    status: 201,
  },
  ResourceGroups_Update: { method: 'PATCH', path: group, body: { tags: { a: 'b' } }, status: 200 },
  ResourceGroups_CheckExistence: { method: 'HEAD', path: group, status: 204 },
  ResourceGroups_Delete: { method: 'DELETE', path: group, status: 202 },
  Api_ListByService: { method: 'GET', path: `${service}/apis`, status: 200 },
  Api_GetEntityTag: { method: 'HEAD', path: `${service}/apis/echo`, status: 200 },
  Api_Get: { method: 'GET', path: `${service}/apis/echo`, status: 200 },
  Api_CreateOrUpdate: { method: 'PUT', path: `${service}/apis/new`, body: echo, status: 201 },
  Api_Update: { method: 'PATCH', path: `${service}/apis/echo`, body: echo, ifMatch: '*', status: 200 },
  Api_Delete: { method: 'DELETE', path: `${service}/apis/echo`, ifMatch: '*', status: 200 },
  ApiPolicy_ListByApi: { method: 'GET', path: `${service}/apis/echo/policies`, status: 200 },
  ApiPolicy_GetEntityTag: { method: 'HEAD', path: `${service}/apis/echo/policies/policy`, status: 200 },
  ApiPolicy_Get: { method: 'GET', path: `${service}/apis/echo/policies/policy`, status: 200 },
  ApiPolicy_CreateOrUpdate: {
    method: 'PUT',
    path: `${service}/apis/echo/policies/policy`,
    body: policy,
    status: 200,
  },
  ApiPolicy_Delete: {
    method: 'DELETE',
    path: `${service}/apis/echo/policies/policy`,
    ifMatch: '*',
    status: 200,
  },
  Product_ListByService: { method: 'GET', path: `${service}/products`, status: 200 },
  Product_GetEntityTag: { method: 'HEAD', path: `${service}/products/starter`, status: 200 },
  Product_Get: { method: 'GET', path: `${service}/products/starter`, status: 200 },
  Product_CreateOrUpdate: { method: 'PUT', path: `${service}/products/new`, body: starter, status: 201 },
  Product_Update: {
    method: 'PATCH',
    path: `${service}/products/starter`,
    body: starter,
    ifMatch: '*',
    status: 200,
  },
  Product_Delete: { method: 'DELETE', path: `${service}/products/starter`, ifMatch: '*', status: 200 },
  User_ListByService: { method: 'GET', path: `${service}/users`, status: 200 },
  User_GetEntityTag: { method: 'HEAD', path: `${service}/users/ada`, status: 200 },
  User_Get: { method: 'GET', path: `${service}/users/ada`, status: 200 },
  User_CreateOrUpdate: { method: 'PUT', path: `${service}/users/new`, body: ada, status: 201 },
  User_Update: { method: 'PATCH', path: `${service}/users/ada`, body: ada, ifMatch: '*', status: 200 },
  User_Delete: { method: 'DELETE', path: `${service}/users/ada`, ifMatch: '*', status: 200 },
  Policy_ListByService: { method: 'GET', path: `${service}/policies`, status: 200 },
  Policy_GetEntityTag: { method: 'HEAD', path: `${service}/policies/policy`, status: 200 },
  Policy_Get: { method: 'GET', path: `${service}/policies/policy`, status: 200 },
  Policy_CreateOrUpdate: { method: 'PUT', path: `${service}/policies/policy`, body: policy, status: 200 },
  Policy_Delete: { method: 'DELETE', path: `${service}/policies/policy`, ifMatch: '*', status: 200 },
};

async function startWithAll(): Promise<ArmUnderTest> {
  const arm = await startArm({
    services: [{ name: 'tailwind' }, { name: 'gone' }, { name: 'inside', vnet: 'external' }],
  });
  const at = servicePath(arm, 'tailwind');
  await arm.put(`${at}/apis/echo`, echo);
  await arm.put(`${at}/apis/echo/policies/policy`, policy);
  await arm.put(`${at}/policies/policy`, policy);
  await arm.put(`${at}/products/starter`, starter);
  await arm.put(`${at}/users/ada`, ada);
  await putResources(arm, groupPath(arm, 'rg-tailwind'));
  await arm.delete(servicePath(arm, 'gone'));
  arm.advance({ until: 'operation-end' });
  return arm;
}

/** Puts real paths in place of what stands in braces. */
async function pathOf(arm: ArmUnderTest, path: string): Promise<string> {
  const started = async (answer: Promise<Answer>): Promise<string> =>
    (await answer).headers.get('location') as string;
  const migrate = (): Promise<string> => started(arm.post(`${servicePath(arm, 'tailwind')}/migrateToStv2`));
  if (path === '{location of a migration}') return migrate();
  if (path === '{location of a purge}')
    return started(arm.delete(deleted.replace('{subscription}', arm.subscription)));
  if (path === '{location of a connectivity check}')
    return started(
      arm.post(
        `${servicePath(arm, 'tailwind')}/connectivityCheck`,
        serviceAsks.PerformConnectivityCheckAsync.body,
      ),
    );
  if (path === '{location of a group deletion}') return started(arm.delete(groupPath(arm, 'rg-gone')));
  const operation = /operationresults\/([^?]+)/;
  const whole = path
    .replace('{operation}', path.includes('{operation}') ? (operation.exec(await migrate())?.[1] ?? '') : '')
    .replace('{subscription}', arm.subscription)
    .replace('{group}', groupPath(arm, 'rg-tailwind'))
    .replace('{service in a network}', servicePath(arm, 'inside'))
    .replace('{service}', servicePath(arm, 'tailwind'));
  return preparedPath(arm, whole);
}

const rows = armContract.routes.map(({ operationId }) => ({ operationId, ...asks[operationId] }));

/** Prepares a request, so that nothing but itself is left to do. */
async function prepared(
  arm: ArmUnderTest,
  { method, path, body, ifMatch }: Ask,
): Promise<() => Promise<[operationId: string | undefined, status: number]>> {
  const headers = ifMatch === undefined ? {} : { 'if-match': ifMatch };
  const sent = filled(body, arm, groupPath(arm, 'rg-tailwind'));
  const at = await pathOf(arm, path);
  return async () => {
    const { status } = await arm.ask(method, at, { body: sent, headers });
    return [arm.exchanges.at(-1)?.operationId, status];
  };
}

describe('every operation of the contract', () => {
  it('has its request here', () => {
    expect(rows.filter(({ method }) => method === undefined).map(({ operationId }) => operationId)).toEqual(
      [],
    );
  });

  // First without its handler, which leaves everything as it was.
  it.each(rows)(
    'answers by its handler, and keeps to it: $operationId, $method $path → $status',
    async (row) => {
      const ask = await prepared(await startWithAll(), row);
      const giveBack = takeAway(row.operationId);
      expect(await ask()).not.toEqual([row.operationId, row.status]);
      giveBack();
      expect(await ask()).toEqual([row.operationId, row.status]);
    },
  );
});

describe('paths are compared without regard to case, and names are kept as they were first written', () => {
  it('of services', async () => {
    const arm = await startArm({ groups: ['rg-Tailwind'] });
    await arm.put(servicePath(arm, 'TailWind', 'RG-tailwind'), serviceBody());
    const shouted = servicePath(arm, 'TailWind').toUpperCase();
    const { status, body } = await arm.get(shouted);
    expect([status, body['id'], body['name']]).toEqual([
      200,
      servicePath(arm, 'TailWind', 'rg-Tailwind'),
      'TailWind',
    ]);
    const again = await arm.put(servicePath(arm, 'tailwind'), serviceBody());
    expect(again.body.error?.code).toBe('ServiceLocked');
  });

  it('of what is inside a service', async () => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const at = servicePath(arm, 'tailwind');
    await arm.put(`${at}/apis/Echo`, echo);
    const again = await arm.put(`${at}/APIS/ECHO`, echo);
    expect([again.status, again.body['name']]).toEqual([200, 'Echo']);
    const { body } = await arm.get(`${at}/Apis`);
    expect(body['count']).toBe(1);
  });

  it('of resource groups', async () => {
    const arm = await startArm({ groups: ['rg-Tailwind'] });
    const { status, body } = await arm.get(`${arm.subscription.toUpperCase()}/RESOURCEGROUPS/RG-TAILWIND`);
    expect([status, body['name']]).toEqual([200, 'rg-Tailwind']);
  });
});

describe('the lists of services', () => {
  it('have what a GET of each would answer, of the group or of all', async () => {
    const arm = await startArm({ services: [{ name: 'tailwind' }, { name: 'fabrikam' }] });
    const one = (await arm.get(servicePath(arm, 'tailwind'))).body;
    const two = (await arm.get(servicePath(arm, 'fabrikam'))).body;
    const list = 'providers/Microsoft.ApiManagement/service';
    const inGroup = (name: string): string => `${groupPath(arm, name)}/${list}`;
    expect((await arm.get(`${arm.subscription}/${list}`)).body).toEqual({ value: [one, two] });
    expect((await arm.get(inGroup('RG-fabrikam'))).body).toEqual({ value: [two] });
    await arm.put(groupPath(arm, 'empty'), { location: 'westus' });
    expect((await arm.get(inGroup('empty'))).body).toEqual({ value: [] });
  });
});

describe('whether a name is free', () => {
  it.each([
    { name: 'free', says: { nameAvailable: true, reason: 'Valid', message: '' } },
    {
      name: 'tailwind',
      says: {
        nameAvailable: false,
        reason: 'AlreadyExists',
        message: 'tailwind is already in use. Please select a different name.',
      },
    },
    {
      name: 'Gone',
      says: {
        nameAvailable: false,
        reason: 'AlreadyExists',
        message: 'Gone is already in use. Please select a different name.',
      },
    },
    {
      name: '1st',
      says: { nameAvailable: false, reason: 'Invalid', message: expect.stringContaining('1st') as unknown },
    },
  ])('$name', async ({ name, says }) => {
    const arm = await startWithAll();
    const { status, body } = await arm.post(
      `${arm.subscription}/providers/Microsoft.ApiManagement/checkNameAvailability`,
      { name },
    );
    expect([status, body]).toEqual([200, says]);
  });
});

describe('a client sees the subscriptions', () => {
  it('of its tenant, where its token names one, and otherwise all', async () => {
    const arm = await startArm();
    const other = arm.createWorld({ name: 'other' });
    const listed = async (headers: Record<string, string>): Promise<unknown[]> => {
      const { body } = await arm.get('/subscriptions', { headers });
      return (body['value'] as { subscriptionId: string }[]).map(({ subscriptionId }) => subscriptionId);
    };
    const { token } = await other.credential.getToken();
    expect(await listed({ authorization: `Bearer ${token}` })).toEqual([other.subscriptionId]);
    for (const authorization of ['', 'Bearer opaque', 'Bearer a.b.c', 'Basic YTpi'])
      expect(await listed({ authorization })).toEqual([arm.subscriptionId, other.subscriptionId]);
  });
});
