import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { type ArmUnderTest, newest, serviceBody, servicePath, startArm } from '../../helpers/arm.ts';

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Names and values as they stand on the wire, where one name can stand twice. */
async function rawHeaders(
  arm: ArmUnderTest,
  method: string,
  path: string,
  body?: unknown,
): Promise<string[][]> {
  return new Promise((resolve, reject) => {
    const sent = request(`${arm.arm}${path}?api-version=${newest}`, { method, agent: false }, (response) => {
      const { rawHeaders: raw } = response;
      response.resume();
      resolve(
        raw.flatMap((name, index) =>
          index % 2 === 0 ? [[name.toLowerCase(), raw[index + 1] as string]] : [],
        ),
      );
    });
    sent.on('error', reject);
    if (body !== undefined) sent.setHeader('content-type', 'application/json');
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

describe('every answer', () => {
  it.each<{ what: string; method: string; path: (arm: ArmUnderTest) => string }>([
    { what: 'a service', method: 'GET', path: (arm) => servicePath(arm, 'tailwind') },
    { what: 'a list', method: 'GET', path: () => '/subscriptions' },
    { what: 'a refusal', method: 'GET', path: (arm) => servicePath(arm, 'none') },
    { what: 'nothing served there', method: 'GET', path: () => '/nowhere' },
    { what: 'nothing to delete', method: 'DELETE', path: (arm) => servicePath(arm, 'none', 'rg-tailwind') },
  ])('has what answers of ARM have: $what', async ({ method, path }) => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const { headers } = await arm.ask(method, path(arm));
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-cache',
      pragma: 'no-cache',
      expires: '-1',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-ms-request-id': expect.stringMatching(guid) as unknown,
      'x-ms-correlation-request-id': headers.get('x-ms-request-id'),
      'x-ms-routing-request-id': expect.stringMatching(
        new RegExp(String.raw`^REHEARSAL:\d{8}T\d{6}Z:${headers.get('x-ms-request-id')}$`),
      ) as unknown,
    });
  });

  it('is dated in the time of its world', async () => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    arm.advance({ by: '38m' });
    const { headers } = await arm.get(servicePath(arm, 'tailwind'));
    expect([headers.get('date'), headers.get('x-ms-routing-request-id')]).toEqual([
      'Mon, 19 Aug 2024 00:38:00 GMT',
      expect.stringContaining(':20240819T003800Z:'),
    ]);
  });

  it('has an id of its own, and the same ones whenever the same things are asked', async () => {
    const ids = async (): Promise<(string | null)[]> => {
      const arm = await startArm({ services: [{ name: 'tailwind' }] });
      const seen: (string | null)[] = [];
      for (const _ of [1, 2, 3])
        seen.push((await arm.get(servicePath(arm, 'tailwind'))).headers.get('x-ms-request-id'));
      return seen;
    };
    const first = await ids();
    expect(new Set(first).size).toBe(3);
    expect(await ids()).toEqual(first);
  });
});

describe('x-ms-request-id', () => {
  it.each([
    { method: 'PUT', body: serviceBody(), times: 2 },
    { method: 'GET', body: undefined, times: 1 },
    { method: 'PATCH', body: { tags: {} }, times: 1 },
    { method: 'DELETE', body: undefined, times: 1 },
  ])('stands $times× in the answer to a $method', async ({ method, body, times }) => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const headers = await rawHeaders(arm, method, servicePath(arm, 'tailwind'), body);
    const ids = headers.filter(([name]) => name === 'x-ms-request-id').map(([, value]) => value);
    expect([ids.length, new Set(ids).size]).toEqual([times, 1]);
  });
});

describe('what a client sends to find its request again', () => {
  it('is echoed: the correlation id always, its own id when asked for', async () => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const ask = async (headers: Record<string, string>): Promise<(string | null)[]> => {
      const answer = await arm.get(servicePath(arm, 'tailwind'), { headers });
      return ['x-ms-correlation-request-id', 'x-ms-client-request-id'].map((name) =>
        answer.headers.get(name),
      );
    };
    const client = { 'x-ms-client-request-id': 'mine' };
    expect(await ask({ 'x-ms-correlation-request-id': 'together', ...client })).toEqual(['together', null]);
    expect(await ask({ ...client, 'x-ms-return-client-request-id': 'true' })).toEqual([
      expect.stringMatching(guid),
      'mine',
    ]);
    expect(await ask({ ...client, 'x-ms-return-client-request-id': 'false' })).toEqual([
      expect.stringMatching(guid),
      null,
    ]);
  });
});

describe('what is left of the allowance', () => {
  const left = 'x-ms-ratelimit-remaining-subscription-';
  it.each<{
    method: string;
    path: (arm: ArmUnderTest) => string;
    body?: unknown;
    header: string;
    value: string;
  }>([
    { method: 'GET', path: (arm) => servicePath(arm, 'tailwind'), header: 'reads', value: '11999' },
    {
      method: 'HEAD',
      path: (arm) => `${servicePath(arm, 'tailwind')}/apis/a`,
      header: 'reads',
      value: '11999',
    },
    { method: 'PUT', path: (arm) => servicePath(arm, 'tailwind'), body: {}, header: 'writes', value: '1199' },
    {
      method: 'PATCH',
      path: (arm) => servicePath(arm, 'tailwind'),
      body: {},
      header: 'writes',
      value: '1199',
    },
    {
      method: 'POST',
      path: (arm) => `${servicePath(arm, 'tailwind')}/migrateToStv2`,
      header: 'writes',
      value: '1199',
    },
    { method: 'DELETE', path: (arm) => servicePath(arm, 'tailwind'), header: 'deletes', value: '14999' },
    {
      method: 'POST',
      path: (arm) => `${arm.subscription}/providers/Microsoft.ApiManagement/checkNameAvailability`,
      body: { name: 'a' },
      header: 'reads',
      value: '11999',
    },
  ])('of a $method is counted in $header', async ({ method, path, body, header, value }) => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const { headers } = await arm.ask(method, path(arm), { body });
    const all = [...headers].filter(([name]) => name.startsWith(left));
    expect(all).toEqual([[`${left}${header}`, value]]);
  });
});

describe('what is left of a tenant', () => {
  it.each([
    { what: 'subscriptions', path: '/subscriptions' },
    { what: 'tenants', path: '/tenants' },
    { what: 'a subscription nobody has', path: '/subscriptions/nobody/resourcegroups' },
    { what: 'nothing', path: '/nowhere' },
  ])('is told above subscriptions: $what', async ({ path }) => {
    const { headers } = await (await startArm()).get(path);
    const all = [...headers].filter(([name]) => name.startsWith('x-ms-ratelimit-'));
    expect(all).toEqual([['x-ms-ratelimit-remaining-tenant-reads', '11999']]);
  });
});

describe('x-ms-failure-cause', () => {
  it.each<{ of: string; path: (arm: ArmUnderTest) => string; cause: string | null; error: object }>([
    {
      of: 'what ARM refuses, whose error has code and message alone',
      path: (arm) => servicePath(arm, 'none', 'rg-tailwind'),
      cause: 'gateway',
      error: {
        code: 'ResourceNotFound',
        message:
          "The Resource 'Microsoft.ApiManagement/service/none' under resource group 'rg-tailwind' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix",
      },
    },
    {
      of: 'what the provider refuses, whose error has its empty members too',
      path: (arm) => `${servicePath(arm, 'tailwind')}/policies/policy`,
      cause: null,
      error: {
        code: 'ResourceNotFound',
        message: 'PoliciesConfiguration not found.',
        details: null,
        innerError: null,
      },
    },
  ])('is $cause for $of', async ({ path, cause, error }) => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const { status, headers, body } = await arm.get(path(arm));
    expect([status, headers.get('x-ms-failure-cause'), body]).toEqual([404, cause, { error }]);
  });
});
