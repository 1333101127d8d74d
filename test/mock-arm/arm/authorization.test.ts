import { describe, expect, it } from 'vitest';
import { permissionFor } from '../../../src/mock-arm/arm/authorization.ts';
import { armContract } from '../../../src/mock-arm/arm/contract.ts';
import type { RoleAssignment } from '../../../src/model/index.ts';
import {
  type ArmUnderTest,
  groupPath,
  type JsonBody,
  servicePath,
  startArm,
  subscriptionOf,
} from '../../helpers/arm.ts';

const tokenOf = (claims: object): { headers: Record<string, string> } => ({
  headers: { authorization: `Bearer e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x` },
});
const ada = tokenOf({ oid: 'ada', appid: 'cli', upn: 'ada@contoso.example' });

const subscription = '/subscriptions/:subscriptionId';
const group = `${subscription}/resourceGroups/:resourceGroupName`;
const service = `${group}/providers/Microsoft.ApiManagement/service/:serviceName`;
const lock = `${group}/providers/:resourceProviderNamespace/:resourceType/:resourceName/providers/Microsoft.Authorization/locks`;
const params = {
  subscriptionId: 's',
  resourceGroupName: 'rg',
  serviceName: 'tailwind',
  apiId: 'echo',
  zoneName: 'contoso.example',
  recordType: 'A',
  relativeRecordSetName: 'www',
  resourceProviderNamespace: 'Microsoft.ApiManagement',
  resourceType: 'service',
  resourceName: 'tailwind',
  lockName: 'keep',
  location: 'westus',
};
const tailwind = '/subscriptions/s/resourceGroups/rg/providers/Microsoft.ApiManagement/service/tailwind';

describe('what a request asks to do', () => {
  it.each<{
    method: 'GET' | 'HEAD' | 'PUT' | 'PATCH' | 'POST' | 'DELETE';
    url: string;
    action: string;
    scope: string;
    lists?: boolean;
  }>([
    { method: 'GET', url: service, action: 'Microsoft.ApiManagement/service/read', scope: tailwind },
    { method: 'PUT', url: service, action: 'Microsoft.ApiManagement/service/write', scope: tailwind },
    { method: 'PATCH', url: service, action: 'Microsoft.ApiManagement/service/write', scope: tailwind },
    { method: 'DELETE', url: service, action: 'Microsoft.ApiManagement/service/delete', scope: tailwind },
    {
      method: 'POST',
      url: `${service}/migrateToStv2`,
      action: 'Microsoft.ApiManagement/service/migrateToStv2/action',
      scope: tailwind,
    },
    {
      method: 'GET',
      url: `${service}/networkstatus`,
      action: 'Microsoft.ApiManagement/service/networkstatus/read',
      scope: tailwind,
    },
    {
      method: 'GET',
      url: `${service}/apis`,
      action: 'Microsoft.ApiManagement/service/apis/read',
      scope: tailwind,
    },
    {
      method: 'HEAD',
      url: `${service}/apis/:apiId`,
      action: 'Microsoft.ApiManagement/service/apis/read',
      scope: `${tailwind}/apis/echo`,
    },
    {
      method: 'GET',
      url: `${group}/providers/Microsoft.ApiManagement/service`,
      action: 'Microsoft.ApiManagement/service/read',
      scope: '/subscriptions/s/resourceGroups/rg',
      lists: true,
    },
    {
      method: 'GET',
      url: `${subscription}/providers/Microsoft.ApiManagement/service`,
      action: 'Microsoft.ApiManagement/service/read',
      scope: '/subscriptions/s',
      lists: true,
    },
    {
      method: 'POST',
      url: `${subscription}/providers/Microsoft.ApiManagement/checkNameAvailability`,
      action: 'Microsoft.ApiManagement/checkNameAvailability/action',
      scope: '/subscriptions/s',
    },
    {
      method: 'DELETE',
      url: `${subscription}/providers/Microsoft.ApiManagement/locations/:location/deletedservices/:serviceName`,
      action: 'Microsoft.ApiManagement/locations/deletedservices/delete',
      scope: '/subscriptions/s/providers/Microsoft.ApiManagement/locations/westus/deletedservices/tailwind',
    },
    {
      method: 'GET',
      url: subscription,
      action: 'Microsoft.Resources/subscriptions/read',
      scope: '/subscriptions/s',
    },
    {
      method: 'GET',
      url: `${subscription}/resourcegroups`,
      action: 'Microsoft.Resources/subscriptions/resourceGroups/read',
      scope: '/subscriptions/s',
      lists: true,
    },
    {
      method: 'PUT',
      url: `${subscription}/resourcegroups/:resourceGroupName`,
      action: 'Microsoft.Resources/subscriptions/resourceGroups/write',
      scope: '/subscriptions/s/resourcegroups/rg',
    },
    {
      method: 'GET',
      url: `${subscription}/providers`,
      action: 'Microsoft.Resources/subscriptions/providers/read',
      scope: '/subscriptions/s',
      lists: true,
    },
    {
      method: 'POST',
      url: `${subscription}/providers/:resourceProviderNamespace/register`,
      action: 'Microsoft.ApiManagement/register/action',
      scope: '/subscriptions/s',
    },
    {
      method: 'PUT',
      url: `${group}/providers/Microsoft.Network/dnsZones/:zoneName/:recordType/:relativeRecordSetName`,
      action: 'Microsoft.Network/dnsZones/A/write',
      scope: '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/dnsZones/contoso.example/A/www',
    },
    {
      method: 'PUT',
      url: `${lock}/:lockName`,
      action: 'Microsoft.Authorization/locks/write',
      scope: `${tailwind}/providers/Microsoft.Authorization/locks/keep`,
    },
  ])('$method $url', ({ method, url, action, scope, lists = false }) => {
    expect(permissionFor({ method, url }, params)).toEqual({ action, scope, lists });
  });

  it('has a name for every operation there is', () => {
    for (const route of armContract.routes.filter(({ url }) => url.startsWith('/subscriptions/'))) {
      const filled = Object.fromEntries([...route.pathParameters.keys()].map((name) => [name, `a-${name}`]));
      const { action, scope } = permissionFor(route, filled);
      expect(action).toMatch(/^[\w.-]+(?:\/[\w.$-]+)+\/(?:read|write|delete|action)$/);
      expect(scope).toMatch(/^\/subscriptions\/a-subscriptionId(?:\/|$)/);
    }
  });
});

/** A role, over the subscription or what is named below it. */
interface Granted {
  readonly role: RoleAssignment['role'];
  readonly over?: string;
}

/** A mock with two instances, each in its group, and Ada with roles over parts of it. */
async function granted(...roles: Granted[]): Promise<ArmUnderTest> {
  const arm = await startArm({
    services: [
      { name: 'tailwind', vnet: 'external', subnet: 'hub/apim' },
      { name: 'contoso', vnet: 'none' },
    ],
  });
  arm.grant(
    'ada',
    roles.map(({ role, over }) => ({
      role,
      ...(over !== undefined && { scope: subscriptionOf(arm) + over }),
    })),
  );
  return arm;
}

const inGroup = { over: '/resourceGroups/rg-tailwind' };
const values = (body: JsonBody): string[] => (body['value'] as { name: string }[]).map(({ name }) => name);

describe('somebody with roles', () => {
  it.each<{ roles: Granted[]; statuses: readonly number[] }>([
    { roles: [], statuses: [403, 403, 403, 403, 403] },
    { roles: [{ role: 'Reader' }], statuses: [200, 403, 403, 403, 200] },
    { roles: [{ role: 'Owner' }], statuses: [200, 202, 409, 201, 200] },
    { roles: [{ role: 'Contributor' }], statuses: [200, 202, 409, 403, 200] },
    { roles: [{ role: 'API Management Service Contributor' }], statuses: [200, 403, 202, 403, 200] },
    {
      roles: [{ role: 'API Management Service Contributor' }, { role: 'Network Contributor' }],
      statuses: [200, 202, 409, 403, 200],
    },
    { roles: [{ role: 'Contributor', ...inGroup }], statuses: [200, 202, 409, 403, 403] },
    {
      roles: [{ role: 'Contributor', over: '/resourceGroups/rg-contoso' }],
      statuses: [403, 403, 403, 403, 200],
    },
  ])('$roles may do what they let him', async ({ roles, statuses }) => {
    const arm = await granted(...roles);
    const [path, other] = [servicePath(arm, 'tailwind'), servicePath(arm, 'contoso')];
    const asks = [
      () => arm.get(path, ada),
      () => arm.post(`${path}/migrateToStv2`, undefined, ada),
      () => arm.patch(path, { tags: { a: 'b' } }, ada),
      () =>
        arm.put(
          `${path}/providers/Microsoft.Authorization/locks/keep`,
          { properties: { level: 'CanNotDelete' } },
          ada,
        ),
      () => arm.get(other, ada),
    ];
    const seen: number[] = [];
    for (const ask of asks) seen.push((await ask()).status);
    expect(seen).toEqual(statuses);
  });

  it('is told what he may not do, and where', async () => {
    const arm = await granted({ role: 'Reader' });
    const path = servicePath(arm, 'tailwind');
    const { status, body, headers } = await arm.post(`${path}/migrateToStv2`, undefined, ada);
    const action = 'Microsoft.ApiManagement/service/migrateToStv2/action';
    expect([status, body.error?.code]).toEqual([403, 'AuthorizationFailed']);
    expect(body.error?.message).toContain(
      `perform action '${action}' over scope '${path}' or the scope is invalid`,
    );
    expect(headers.get('x-ms-failure-cause')).toBe('gateway');
  });

  it('is told of a subnet that he may not join, though he may write the service', async () => {
    const arm = await granted({ role: 'API Management Service Contributor' });
    const { status, body } = await arm.post(`${servicePath(arm, 'tailwind')}/migrateToStv2`, undefined, ada);
    expect([status, body.error?.code]).toEqual([403, 'LinkedAuthorizationFailed']);
    expect(body.error?.message).toContain(
      "'Microsoft.Network/virtualNetworks/subnets/join/action' on the linked scope(s)",
    );
  });

  it.each([
    { network: 'hub', status: 202 },
    { network: 'hub2', status: 403 },
  ])(
    'may join the subnets of one network: with rights over $network, $status',
    async ({ network, status }) => {
      const over = `/resourceGroups/rg-tailwind/providers/Microsoft.Network/virtualNetworks/${network}`;
      const service = { role: 'API Management Service Contributor' } as const;
      const arm = await granted(service, { role: 'Network Contributor', over });
      const answer = await arm.post(`${servicePath(arm, 'tailwind')}/migrateToStv2`, undefined, ada);
      expect(answer.status).toBe(status);
    },
  );

  it('does not learn which groups there are', async () => {
    const arm = await granted({ role: 'Reader', ...inGroup });
    for (const name of ['rg-contoso', 'nothing'])
      expect(
        (await arm.get(`${groupPath(arm, name)}/providers/Microsoft.ApiManagement/service`, ada)).status,
      ).toBe(403);
    expect(
      (await arm.get(`${groupPath(arm, 'nothing')}/providers/Microsoft.ApiManagement/service`)).status,
    ).toBe(404);
  });

  it('sees in lists what he may read', async () => {
    const arm = await granted({ role: 'Reader', ...inGroup });
    const services = await arm.get(`${subscriptionOf(arm)}/providers/Microsoft.ApiManagement/service`, ada);
    const groups = await arm.get(`${subscriptionOf(arm)}/resourcegroups`, ada);
    expect([values(services.body), values(groups.body)]).toEqual([['tailwind'], ['rg-tailwind']]);
    const all = await arm.get(`${subscriptionOf(arm)}/providers/Microsoft.ApiManagement/service`);
    expect(values(all.body).toSorted()).toEqual(['contoso', 'tailwind']);
  });

  it('sees the subscription where he has any role, and none without', async () => {
    const arm = await granted({ role: 'Reader', over: '/resourceGroups/rg-tailwind' });
    const seen = async (): Promise<unknown[]> =>
      (await arm.get('/subscriptions', ada)).body['value'] as unknown[];
    expect(await seen()).toHaveLength(1);
    expect((await arm.get(subscriptionOf(arm), ada)).status).toBe(200);
    arm.grant('ada', []);
    expect(await seen()).toHaveLength(0);
    expect((await arm.get(subscriptionOf(arm), ada)).status).toBe(403);
  });

  it('may follow what he has begun, whatever his roles say of it', async () => {
    const arm = await granted({ role: 'Contributor', ...inGroup });
    const { headers } = await arm.post(`${servicePath(arm, 'tailwind')}/migrateToStv2`, undefined, ada);
    arm.grant('ada', [{ role: 'DNS Zone Contributor' }]);
    expect((await arm.get(headers.get('location') as string, ada)).status).toBe(202);
  });

  it.each(['ada', 'CLI', 'Ada@Contoso.example'])('is known by any name in his token: %s', async (id) => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    arm.grant(id, []);
    expect((await arm.get(servicePath(arm, 'tailwind'), ada)).status).toBe(403);
    expect((await arm.get(servicePath(arm, 'tailwind'), tokenOf({ oid: 'eve' }))).status).toBe(200);
    expect((await arm.get(servicePath(arm, 'tailwind'))).status).toBe(200);
  });

  it('keeps what he is denied beside his roles, and is free again without them', async () => {
    const arm = await granted({ role: 'Owner' });
    const write = 'Microsoft.ApiManagement/service/write';
    expect(arm.deny('ada', [write])).toEqual({
      id: 'ada',
      denied: [write],
      roleAssignments: [{ role: 'Owner' }],
    });
    const patch = (): Promise<{ status: number }> =>
      arm.patch(servicePath(arm, 'contoso'), { tags: { a: 'b' } }, ada);
    expect((await patch()).status).toBe(403);
    expect(arm.grant('ada', null)).toEqual({ id: 'ada', denied: [write] });
    arm.deny('ada', []);
    expect((await patch()).status).toBe(202);
  });

  it.each([
    { roles: [{ role: 'King' as never }], says: 'Expected `roleAssignments.0.role` to be one of Owner, ' },
    {
      roles: [{ role: 'Reader', scope: 'rg' } as const],
      says: 'Expected `roleAssignments.0.scope` to be an id',
    },
  ])('gets none that makes no sense: $says', async ({ roles, says }) => {
    const arm = await startArm();
    expect(() => arm.grant('ada', roles)).toThrow(says);
    expect(arm.callers).toEqual([]);
  });
});
