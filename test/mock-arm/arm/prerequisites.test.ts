import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type ArmUnderTest,
  groupPath,
  inNetwork,
  newest,
  publicIp,
  serviceBody,
  servicePath,
  startArm,
} from '../../helpers/arm.ts';
import { startWorldApp, type WorldApp } from '../../helpers/world-app.ts';

type Place = Pick<ArmUnderTest, 'subscriptionId'>;

const at = (place: Place): string => servicePath(place, 'tailwind');
const subnetOf = (place: Place): string =>
  (inNetwork(place)['virtualNetworkConfiguration'] as { subnetResourceId: string }).subnetResourceId;

/** The networks of tests, and a group to create a service in. */
const started = (): Promise<ArmUnderTest> => startArm({ groups: ['rg-tailwind'], networks: true });
const create = (arm: ArmUnderTest, properties: object = {}, apiVersion = newest): Promise<Answer> =>
  arm.put(at(arm), serviceBody({ ...inNetwork(arm), ...properties }), { apiVersion });

/** Creation with a public IP of its own goes to stv2, which wants a security group. */
const detach = async (arm: ArmUnderTest): Promise<void> => {
  const { body } = await arm.get(subnetOf(arm));
  const { networkSecurityGroup: _, ...properties } = body.properties ?? {};
  expect((await arm.put(subnetOf(arm), { properties })).status).toBe(200);
};

describe('a service that is to stand in a subnet without a security group', () => {
  const says = (arm: ArmUnderTest): string =>
    `API Management service deployment into SubnetId \`${subnetOf(arm)}\` requires a Network Security Group to be associated with it.`;

  it.each([
    {
      apiVersion: '2022-04-01-preview',
      error: (arm: ArmUnderTest) => ({ code: 'NetworkSecurityGroupNotFound', message: says(arm) }),
    },
    {
      apiVersion: '2024-05-01',
      error: (arm: ArmUnderTest) => ({ code: 'NetworkSecurityGroupNotFound', message: says(arm) }),
    },
    {
      apiVersion: '2021-12-01-preview',
      error: (arm: ArmUnderTest) => ({
        code: 'InvalidParameters',
        message: `Invalid parameter: ${says(arm)} For recommended configuration and sample templates, please refer to aka.ms/apimvnet`,
      }),
    },
  ])('is refused in the words of $apiVersion', async ({ apiVersion, error }) => {
    const arm = await started();
    await detach(arm);
    const { status, body } = await create(arm, { publicIpAddressId: publicIp(arm) }, apiVersion);
    expect([status, body.error]).toEqual([400, { ...error(arm), details: null, innerError: null }]);
    expect((await arm.get(at(arm))).status).toBe(404);
  });
});

describe('a service that names what is not there', () => {
  it.each([
    {
      what: 'a subnet',
      properties: (arm: ArmUnderTest) => ({
        virtualNetworkConfiguration: { subnetResourceId: `${subnetOf(arm)}2` },
      }),
      missing: (arm: ArmUnderTest) => `${subnetOf(arm)}2`,
    },
    {
      what: 'a public IP address',
      properties: (arm: ArmUnderTest) => ({ publicIpAddressId: `${publicIp(arm)}2` }),
      missing: (arm: ArmUnderTest) => `${publicIp(arm)}2`,
    },
  ])('is refused by it: $what', async ({ properties, missing }) => {
    const arm = await started();
    const { status, body } = await create(arm, properties(arm));
    expect([status, body.error]).toEqual([
      400,
      {
        code: 'InvalidResourceReference',
        message: `Resource ${missing(arm)} referenced by resource ${at(arm)} was not found. Please make sure that the referenced resource exists, and that both resources are in the same region.`,
        details: null,
        innerError: null,
      },
    ]);
  });
});

it('a prerequisite Azure has no known words for is refused by its field', async () => {
  const arm = await started();
  const { status, body } = await create(arm, { publicIpAddressId: publicIp(arm, 'eastus') });
  const message = expect.stringContaining('The public IP is in East US, the instance in West US.') as string;
  expect([status, body.error]).toMatchObject([
    400,
    { code: 'InvalidParameters', details: [{ message, target: 'properties.publicIpAddressId' }] },
  ]);
});

describe('[B7, V.rbac] whoever may not', () => {
  const token = (claims: object): Record<string, string> => ({
    authorization: `Bearer e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`,
  });
  const join = 'Microsoft.Network/virtualNetworks/subnets/join/action';
  const write = 'Microsoft.ApiManagement/service/write';

  async function denied(id: string, action: string): Promise<WorldApp> {
    const app = await startWorldApp();
    await app.world.seedService({ name: 'tailwind', vnet: 'external', subnet: 'hub/apim' });
    app.world.execute({ type: 'caller.put', id, denied: [action] });
    return app;
  }

  it('write a service is told so', async () => {
    const app = await denied('ada', write);
    const path = `${at(app)}/migrateToStv2`;
    const { status, body } = await app.ask('POST', path, { headers: token({ oid: 'ada', appid: 'cli' }) });
    expect([status, body.error]).toEqual([
      403,
      {
        code: 'AuthorizationFailed',
        message: `The client 'ada' with object id 'ada' does not have authorization to perform action '${write}' over scope '${at(app)}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
      },
    ]);
    expect((await app.ask('POST', path, { headers: token({ oid: 'eve' }) })).status).toBe(202);
  });

  it('join a subnet is told which', async () => {
    const app = await denied('ada', join);
    const subnet = `${groupPath(app, 'rg-tailwind')}/providers/Microsoft.Network/virtualNetworks/hub/subnets/apim`;
    const { status, body } = await app.ask('POST', `${at(app)}/migrateToStv2`, {
      headers: token({ oid: 'ada' }),
    });
    expect([status, body.error]).toEqual([
      403,
      {
        code: 'LinkedAuthorizationFailed',
        message: `The client 'ada' with object id 'ada' has permission to perform action '${write}' on scope '${at(app)}'; however, it does not have permission to perform action(s) '${join}' on the linked scope(s) '${subnet}' (respectively) or the linked scope(s) are invalid.`,
      },
    ]);
  });

  it.each([
    { by: 'the object in his token', headers: token({ oid: 'Ada', appid: 'cli' }), id: 'ada' },
    { by: 'the application, where no object is there', headers: token({ appid: 'cli' }), id: 'cli' },
    { by: 'the token itself, where it is no JWT', headers: { authorization: 'bearer secret' }, id: 'secret' },
    {
      by: 'the token itself, where its claims are none',
      headers: { authorization: 'Bearer a.b.c' },
      id: 'a.b.c',
    },
  ])('is known by $by', async ({ headers, id }) => {
    const app = await denied(id, write);
    const ask = (method: string, path: string, body: object): Promise<{ status: number }> =>
      app.ask(method, path, { body, headers });
    const { body } = await app.ask('GET', at(app));
    const asks = [
      ask('PATCH', at(app), { tags: { a: 'b' } }),
      ask('PUT', at(app), { ...body, tags: { a: 'b' } }),
      ask('PUT', `${at(app)}2`, serviceBody()),
      ask('POST', `${at(app)}/migrateToStv2`, {}),
      ask('POST', `${at(app)}/applynetworkconfigurationupdates`, {}),
    ];
    expect((await Promise.all(asks)).map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    expect((await app.ask('PATCH', at(app), { body: { tags: { a: 'b' } } })).status).toBe(202);
  });
});

describe('a network in special conditions', () => {
  const special = { name: 'tailwind', vnet: 'internal', special: true } as const;

  it('is migrated with downtime alone', async () => {
    const arm = await startArm({ services: [special], era: '2024-11' });
    const plain = await arm.post(`${at(arm)}/migrateToStv2`, { mode: 'PreserveIp' });
    expect([plain.status, plain.body.error]).toMatchObject([
      400,
      { code: 'InvalidOperation', message: expect.stringContaining('migrateWithDowntime') as string },
    ]);
    const { status } = await arm.post(`${at(arm)}/migrateToStv2?migrateWithDowntime=true`, {
      mode: 'PreserveIP',
    });
    expect(status).toBe(202);
    expect(arm.status('tailwind').path).toBe('same-subnet/internal/preserve/with-downtime');
  });
});

describe('what is inside a service', () => {
  it('cannot be read or written while nothing reaches its management endpoint', async () => {
    const arm = await startArm({ services: [{ name: 'tailwind', vnet: 'external', subnet: 'hub/apim' }] });
    const group = `${groupPath(arm, 'rg-tailwind')}/providers/Microsoft.Network/networkSecurityGroups`;
    const { body: list } = await arm.get(group);
    const [{ id }] = list['value'] as [{ id: string }];
    const closed = {
      protocol: '*',
      access: 'Deny',
      direction: 'Inbound',
      priority: 4000,
      sourceAddressPrefix: '*',
      destinationAddressPrefix: '*',
      destinationPortRange: '3443',
    };
    expect((await arm.get(`${at(arm)}/apis`)).status).toBe(200);
    await arm.delete(`${id}/securityRules/management`);
    await arm.put(`${id}/securityRules/closed`, { properties: closed });
    for (const answer of [
      await arm.get(`${at(arm)}/apis`),
      await arm.put(`${at(arm)}/apis/a`, { properties: { path: 'a' } }),
    ]) {
      expect([answer.status, answer.body.error]).toEqual([
        422,
        {
          code: 'ManagementApiRequestFailed',
          message:
            "Failed to connect to management endpoint tailwind.management.azure-api.net:3443 for a service deployed in a Virtual Network. Make sure to follow guidance at https://aka.ms/apim-vnet-common-issues for Inbound connectivity to Management endpoint. Check 'ApiManagement Control Plane - inbound' connectivity at https://aka.ms/apimnetworkstatus.",
          details: null,
          innerError: null,
        },
      ]);
    }
    expect((await arm.get(at(arm))).status).toBe(200);
  });
});

describe('a service that the platform has shut out', () => {
  const disabled = 'Microsoft.WindowsAzure.ApiManagement.Service.Disabled';

  async function shutOut(): Promise<WorldApp> {
    const app = await startWorldApp({ start: '2024-09-01T00:00:00Z' });
    await app.world.seedService({ name: 'tailwind', vnet: 'internal' });
    app.world.execute({ type: 'service.announce', name: 'tailwind', dropsNetwork: true, noticeMs: 60_000 });
    app.world.advance({ by: '4h' });
    expect(app.world.world.isBlocked('tailwind')).toBe(true);
    return app;
  }

  async function shown(app: WorldApp): Promise<unknown> {
    const { body } = await app.ask('GET', at(app));
    return ((body.properties ?? {})['customProperties'] as Record<string, unknown>)[disabled];
  }

  it.each([
    {
      method: 'PATCH',
      body: () => Promise.resolve({ properties: { customProperties: { [disabled]: 'false' } } }),
    },
    {
      method: 'PUT',
      body: async (app: WorldApp) => {
        const { body } = await app.ask('GET', at(app));
        const customProperties = {
          ...(body.properties?.['customProperties'] as object),
          [disabled]: 'False',
        };
        return { ...body, properties: { ...body.properties, customProperties } };
      },
    },
  ])('says so, and a $method lets clients in again', async ({ method, body }) => {
    const app = await shutOut();
    expect(await shown(app)).toBe('True');
    const { status } = await app.ask(method, at(app), { body: await body(app) });
    expect(status).toBeLessThan(300);
    app.world.advance({ by: '2h' });
    expect([app.world.world.isBlocked('tailwind'), await shown(app)]).toEqual([false, undefined]);
  });

  it('says so no more once the platform lets clients in again', async () => {
    const app = await shutOut();
    expect(await shown(app)).toBe('True');
    app.world.execute({ type: 'service.unblock', name: 'tailwind' });
    expect(await shown(app)).toBeUndefined();
  });

  it('stays so where what was read is written back', async () => {
    const app = await shutOut();
    const { body } = await app.ask('GET', at(app));
    const echoed = await app.ask('PUT', at(app), { body });
    expect([echoed.status, echoed.body]).toEqual([200, body]);
    expect(await shown(app)).toBe('True');
  });
});
