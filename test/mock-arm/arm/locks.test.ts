import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type ArmUnderTest,
  groupPath,
  serviceBody,
  servicePath,
  startArm,
} from '../../helpers/arm.ts';

const locks = '/providers/Microsoft.Authorization/locks';
const level = (name: 'CanNotDelete' | 'ReadOnly', more: object = {}): object => ({
  properties: { level: name, ...more },
});

/** A service and a network in one group, and an empty group beside it. */
async function started(): Promise<ArmUnderTest> {
  const arm = await startArm({ services: [{ name: 'tailwind' }], groups: ['other'] });
  const subnets = [{ name: 'apim', properties: { addressPrefix: '10.0.1.0/24' } }];
  const properties = { addressSpace: { addressPrefixes: ['10.0.0.0/16'] }, subnets };
  const { status } = await arm.put(network(arm), { location: 'westus', properties });
  expect(status).toBe(201);
  return arm;
}

const group = (arm: ArmUnderTest): string => groupPath(arm, 'rg-tailwind');
const service = (arm: ArmUnderTest): string => servicePath(arm, 'tailwind');
const network = (arm: ArmUnderTest): string =>
  `${group(arm)}/providers/Microsoft.Network/virtualNetworks/hub`;
const subnet = (arm: ArmUnderTest): string => `${network(arm)}/subnets/apim`;

/** Every scope that can be locked, the widest first. */
const scopes: readonly { scope: string; of: (arm: ArmUnderTest) => string }[] = [
  { scope: 'a subscription', of: (arm) => arm.subscription },
  { scope: 'a resource group', of: group },
  { scope: 'a network', of: network },
  { scope: 'a subnet', of: subnet },
  { scope: 'a service', of: service },
  {
    scope: 'something nobody simulates',
    of: (arm) => `${group(arm)}/providers/Microsoft.Storage/storageAccounts/logs`,
  },
];

describe.each(scopes)('a lock of $scope', ({ of }) => {
  it('is made, read, changed, listed and removed', async () => {
    const arm = await started();
    const at = `${of(arm)}${locks}/Keep`;
    const made = await arm.put(
      at,
      level('CanNotDelete', { notes: 'ask Ada', owners: [{ applicationId: 'a' }] }),
    );
    expect([made.status, made.body]).toEqual([
      201,
      {
        id: at,
        name: 'Keep',
        type: 'Microsoft.Authorization/locks',
        properties: { level: 'CanNotDelete', notes: 'ask Ada', owners: [{ applicationId: 'a' }] },
      },
    ]);
    expect((await arm.get(at.toUpperCase())).body).toEqual(made.body);
    const changed = await arm.put(at.toLowerCase(), level('ReadOnly', { notes: null }));
    expect([changed.status, changed.body]).toEqual([
      200,
      { ...made.body, properties: { level: 'ReadOnly' } },
    ]);
    expect((await arm.get(`${of(arm)}${locks}`)).body).toEqual({ value: [changed.body] });
    const removals = [await arm.delete(at), await arm.delete(at)];
    expect(removals.map(({ status }) => status)).toEqual([200, 204]);
    expect((await arm.get(at)).body.error?.code).toBe('ResourceNotFound');
  });
});

describe('the list of locks', () => {
  it('has those of a scope and of all below it, or with atScope() those in force at it', async () => {
    const arm = await started();
    for (const { of } of scopes) await arm.put(`${of(arm)}${locks}/keep`, level('CanNotDelete'));
    const listed = async (at: string, filter = ''): Promise<unknown> => {
      const { body } = await arm.get(`${at}${locks}${filter}`);
      return (body['value'] as { id: string }[]).map(({ id }) => id.replace(`${locks}/keep`, ''));
    };
    const all = scopes.map(({ of }) => of(arm));
    expect(await listed(arm.subscription)).toEqual(all);
    expect(await listed(group(arm))).toEqual(all.slice(1));
    expect(await listed(network(arm))).toEqual([network(arm), subnet(arm)]);
    expect(await listed(network(arm), '?$filter=atScope()')).toEqual([
      arm.subscription,
      group(arm),
      network(arm),
    ]);
    expect((await arm.get(`${arm.subscription}${locks}?$filter=x`)).status).toBe(501);
  });
});

describe('what is to be locked has to be there,', () => {
  it.each([
    {
      what: 'as a resource group',
      path: (arm: ArmUnderTest) => groupPath(arm, 'none'),
      code: 'ResourceGroupNotFound',
    },
    {
      what: 'as a service',
      path: (arm: ArmUnderTest) => servicePath(arm, 'none', 'rg-tailwind'),
      code: 'ResourceNotFound',
    },
    {
      what: 'as a service of that group',
      path: (arm: ArmUnderTest) => servicePath(arm, 'tailwind', 'other'),
      code: 'ResourceNotFound',
    },
    { what: 'as a network', path: (arm: ArmUnderTest) => `${network(arm)}2`, code: 'ResourceNotFound' },
    {
      what: 'as the network around a subnet',
      path: (arm: ArmUnderTest) => subnet(arm).replace('/hub/', '/none/'),
      code: 'ResourceNotFound',
    },
  ])('$what', async ({ path, code }) => {
    const arm = await started();
    const { status, body } = await arm.put(`${path(arm)}${locks}/keep`, level('ReadOnly'));
    expect([status, body.error?.code]).toEqual([404, code]);
  });
});

it.each([{}, { properties: {} }, { properties: { level: 'NotSpecified' } }])(
  'a lock without a level is none: %j',
  async (body) => {
    const arm = await started();
    const { status, body: answer } = await arm.put(`${group(arm)}${locks}/keep`, body);
    expect([status, answer.error?.code]).toEqual([400, 'InvalidParameters']);
  },
);

const api = (arm: ArmUnderTest): string => `${service(arm)}/apis/echo`;
const writes: readonly {
  doing: string;
  ask: (arm: ArmUnderTest) => Promise<Answer>;
  at: (arm: ArmUnderTest) => string;
}[] = [
  { doing: 'a PUT of a service', ask: (arm) => arm.put(service(arm), serviceBody()), at: service },
  { doing: 'a PATCH of a service', ask: (arm) => arm.patch(service(arm), { tags: { a: 'b' } }), at: service },
  {
    doing: 'a migration',
    ask: (arm) => arm.post(`${service(arm)}/migrateToStv2`),
    at: (arm) => `${service(arm)}/migrateToStv2`,
  },
  {
    doing: 'a PUT of an API',
    ask: (arm) => arm.put(api(arm), { properties: { path: 'echo' } }),
    at: api,
  },
  { doing: 'a PATCH of a network', ask: (arm) => arm.patch(network(arm), { tags: { a: 'b' } }), at: network },
  {
    doing: 'a PUT of a subnet',
    ask: (arm) => arm.put(subnet(arm), { properties: { addressPrefix: '10.0.1.0/24' } }),
    at: subnet,
  },
  {
    doing: 'a PUT of something new',
    ask: (arm) => arm.put(`${network(arm)}2`, {}),
    at: (arm) => `${network(arm)}2`,
  },
];
const deletes: typeof writes = [
  { doing: 'a DELETE of a service', ask: (arm) => arm.delete(service(arm)), at: service },
  {
    doing: 'a DELETE of an API',
    ask: (arm) => arm.delete(api(arm), { headers: { 'if-match': '*' } }),
    at: api,
  },
  { doing: 'a DELETE of a network', ask: (arm) => arm.delete(network(arm)), at: network },
  { doing: 'a DELETE of a subnet', ask: (arm) => arm.delete(subnet(arm)), at: subnet },
  { doing: 'a DELETE of the group', ask: (arm) => arm.delete(group(arm)), at: group },
];

const refused = (at: string, doing: 'write' | 'delete', locked: string): object => ({
  code: 'ScopeLocked',
  message: `The scope '${at}' cannot perform ${doing} operation because following scope(s) are locked: '${locked}'. Please remove the lock and try again.`,
});

describe.each([
  { scope: 'its subscription', of: (arm: ArmUnderTest) => arm.subscription },
  { scope: 'its group', of: group },
])('ReadOnly over $scope', ({ of }) => {
  it.each(writes)('refuses $doing', async ({ ask, at }) => {
    const arm = await started();
    await arm.put(`${of(arm)}${locks}/keep`, level('ReadOnly'));
    const { status, body } = await ask(arm);
    expect([status, body.error]).toEqual([409, refused(at(arm), 'write', of(arm))]);
  });

  it.each(deletes)('refuses $doing', async ({ ask, at }) => {
    const arm = await started();
    await arm.put(`${of(arm)}${locks}/keep`, level('ReadOnly'));
    const { status, body } = await ask(arm);
    const seen = at(arm) === group(arm) ? at(arm).replace('resourceGroups', 'resourcegroups') : at(arm);
    expect([status, body.error]).toEqual([409, refused(seen, 'delete', of(arm))]);
  });
});

describe('[V.lock] CanNotDelete over a group', () => {
  it.each(deletes)('refuses $doing', async ({ ask, at }) => {
    const arm = await started();
    await arm.put(`${group(arm)}${locks}/keep`, level('CanNotDelete'));
    const { status, body } = await ask(arm);
    const seen = at(arm) === group(arm) ? at(arm).replace('resourceGroups', 'resourcegroups') : at(arm);
    expect([status, body.error]).toEqual([409, refused(seen, 'delete', group(arm))]);
  });

  it.each(writes.slice(0, 6))('lets $doing pass', async ({ ask }) => {
    const arm = await started();
    await arm.put(`${group(arm)}${locks}/keep`, level('CanNotDelete'));
    expect((await ask(arm)).status).toBeLessThan(300);
  });
});

describe('a lock', () => {
  it('stands in the way of nothing beside or above it but a DELETE', async () => {
    const arm = await started();
    await arm.put(`${network(arm)}${locks}/keep`, level('ReadOnly'));
    expect((await arm.patch(service(arm), { tags: { a: 'b' } })).status).toBe(202);
    expect((await arm.patch(group(arm), { tags: { a: 'b' } })).status).toBe(200);
    expect((await arm.put(`${network(arm)}2`, {})).body.error?.code).toBe('InvalidParameters');
    const { body } = await arm.delete(group(arm));
    const at = group(arm).replace('resourceGroups', 'resourcegroups');
    expect(body.error).toEqual(refused(at, 'delete', network(arm)));
  });

  it('of a subnet keeps its network from being deleted', async () => {
    const arm = await started();
    await arm.put(`${subnet(arm)}${locks}/keep`, level('CanNotDelete'));
    expect((await arm.delete(network(arm))).body.error).toEqual(refused(network(arm), 'delete', subnet(arm)));
  });

  it('keeps nobody from reading, nor from locks', async () => {
    const arm = await started();
    const at = `${group(arm)}${locks}/keep`;
    await arm.put(at, level('ReadOnly'));
    expect((await arm.get(service(arm))).status).toBe(200);
    expect((await arm.put(`${service(arm)}${locks}/more`, level('ReadOnly'))).status).toBe(201);
    expect((await arm.delete(at)).status).toBe(200);
    expect((await arm.delete(`${service(arm)}${locks}/more`)).status).toBe(200);
    expect((await arm.delete(network(arm))).status).toBe(200);
  });

  it('is named with all others that are in the way', async () => {
    const arm = await started();
    for (const { of } of scopes.slice(0, 3)) await arm.put(`${of(arm)}${locks}/keep`, level('CanNotDelete'));
    const { body } = await arm.delete(network(arm));
    const all = [arm.subscription, group(arm), network(arm)].join(',');
    expect(body.error).toEqual(refused(network(arm), 'delete', all));
  });
});
