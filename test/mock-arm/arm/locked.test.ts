import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type ArmUnderTest,
  newest,
  olderStyle,
  serviceBody,
  servicePath,
  startArm,
} from '../../helpers/arm.ts';

const at = (arm: ArmUnderTest): string => servicePath(arm, 'tailwind');

/** How a service comes to be on its way, and what it then says it is. */
const ways: readonly { way: string; state: string; begin: () => Promise<ArmUnderTest> }[] = [
  {
    way: 'is being created',
    state: 'Activating',
    begin: async () => {
      const arm = await startArm({ groups: ['rg-tailwind'] });
      await arm.put(at(arm), serviceBody());
      return arm;
    },
  },
  {
    way: 'is being updated',
    state: 'Updating',
    begin: async () => {
      const arm = await startArm({ services: [{ name: 'tailwind' }] });
      await arm.patch(at(arm), { tags: { team: 'web' } });
      return arm;
    },
  },
  {
    way: 'is being migrated',
    state: 'Updating',
    begin: async () => {
      const arm = await startArm({ services: [{ name: 'tailwind' }] });
      await arm.post(`${at(arm)}/migrateToStv2`);
      return arm;
    },
  },
  {
    way: 'is rolling back',
    state: 'Updating',
    begin: async () => {
      const arm = await startArm({ services: [{ name: 'tailwind' }] });
      await arm.post(`${at(arm)}/migrateToStv2`);
      arm.advance({ by: '38m' });
      arm.fail('tailwind');
      return arm;
    },
  },
  {
    way: 'is being deleted',
    state: 'Deleting',
    begin: async () => {
      const arm = await startArm({ services: [{ name: 'tailwind' }] });
      await arm.delete(at(arm));
      return arm;
    },
  },
];

const writes: readonly { what: string; write: (arm: ArmUnderTest, apiVersion: string) => Promise<Answer> }[] =
  [
    { what: 'a PUT', write: (arm, apiVersion) => arm.put(at(arm), serviceBody(), { apiVersion }) },
    { what: 'a PATCH', write: (arm, apiVersion) => arm.patch(at(arm), { tags: { a: 'b' } }, { apiVersion }) },
    { what: 'an empty PATCH', write: (arm, apiVersion) => arm.patch(at(arm), {}, { apiVersion }) },
    { what: 'a DELETE', write: (arm, apiVersion) => arm.delete(at(arm), { apiVersion }) },
    { what: 'a migration', write: (arm) => arm.post(`${at(arm)}/migrateToStv2`, { mode: 'NewIp' }) },
  ];

describe.each(ways)('[B8, V.busy] a service that $way', ({ state, begin }) => {
  it.each(writes.flatMap((row) => [newest, olderStyle].map((apiVersion) => ({ ...row, apiVersion }))))(
    'refuses $what, and stays as it is ($apiVersion)',
    async ({ write, apiVersion }) => {
      const arm = await begin();
      const before = await arm.get(at(arm));
      const { status, body, headers } = await write(arm, apiVersion);
      expect([status, body]).toEqual([
        409,
        {
          error: {
            code: 'ServiceLocked',
            message:
              'The API Service tailwind is transitioning at this time. Please try the request again later.',
            details: null,
            innerError: null,
          },
        },
      ]);
      expect([headers.get('location'), headers.get('retry-after')]).toEqual([null, null]);
      expect((await arm.get(at(arm))).text).toBe(before.text);
    },
  );

  it(`says ${state} to whoever reads it`, async () => {
    const arm = await begin();
    const { status, body } = await arm.get(at(arm));
    expect([status, body.properties?.['provisioningState']]).toEqual([200, state]);
  });
});

const policy = { properties: { value: '<policies />' } };

/** What stays writable while a service is updating, in an order in which it can be written. */
const insides: readonly { what: string; path: string; body: object; writes: readonly string[] }[] = [
  { what: 'an API', path: '/apis/echo', body: { properties: { path: 'echo' } }, writes: ['PUT', 'PATCH'] },
  { what: 'its policy', path: '/apis/echo/policies/policy', body: policy, writes: ['PUT', 'DELETE'] },
  {
    what: 'a product',
    path: '/products/starter',
    body: { properties: { displayName: 'Starter' } },
    writes: ['PUT', 'PATCH', 'DELETE'],
  },
  {
    what: 'a user',
    path: '/users/ada',
    body: { properties: { email: 'ada@tailwind.example', firstName: 'Ada', lastName: 'Lovelace' } },
    writes: ['PUT', 'PATCH', 'DELETE'],
  },
  { what: 'the policy of all', path: '/policies/policy', body: policy, writes: ['PUT', 'DELETE'] },
  { what: 'the API again', path: '/apis/echo', body: {}, writes: ['DELETE'] },
];

describe('[B8] what is inside a service', () => {
  it.each(ways.filter(({ state }) => state === 'Updating'))(
    'stays writable while the service $way',
    async ({ begin }) => {
      const arm = await begin();
      const answers: string[] = [];
      for (const { what, path, body, writes: methods } of insides) {
        for (const method of methods) {
          const asked = method === 'DELETE' ? {} : { body };
          const { status } = await arm.ask(method, `${at(arm)}${path}`, {
            ...asked,
            headers: { 'if-match': '*' },
          });
          answers.push(`${method} ${what}: ${status}`);
        }
      }
      expect(answers).toEqual([
        'PUT an API: 201',
        'PATCH an API: 200',
        'PUT its policy: 201',
        'DELETE its policy: 200',
        'PUT a product: 201',
        'PATCH a product: 200',
        'DELETE a product: 200',
        'PUT a user: 201',
        'PATCH a user: 200',
        'DELETE a user: 200',
        'PUT the policy of all: 201',
        'DELETE the policy of all: 200',
        'DELETE the API again: 200',
      ]);
    },
  );

  it('survives the migration it was written in', async () => {
    const arm = await startArm({ services: [{ name: 'tailwind', vnet: 'internal' }] });
    const migration = await arm.post(`${at(arm)}/migrateToStv2`);
    const put = await arm.put(`${at(arm)}/apis/echo`, { properties: { path: 'echo' } });
    arm.advance({ until: 'operation-end' });
    expect((await arm.get(migration.headers.get('location') as string)).body.properties).toMatchObject({
      platformVersion: 'stv2',
    });
    expect((await arm.get(`${at(arm)}/apis/echo`)).text).toBe(put.text);
  });

  it.each(insides.map(({ what, path, body }) => ({ what, path, body })))(
    'is not there yet while the service is first activated: $what',
    async ({ path, body }) => {
      const arm = await startArm({ groups: ['rg-tailwind'] });
      await arm.put(at(arm), serviceBody());
      const collection = path.slice(0, path.lastIndexOf('/'));
      const answers = [
        await arm.get(`${at(arm)}${collection}`),
        await arm.get(`${at(arm)}${path}`),
        await arm.put(`${at(arm)}${path}`, {
          properties: { path: 'e', ...(body as { properties?: object }).properties },
        }),
        await arm.delete(`${at(arm)}${path}`, { headers: { 'if-match': '*' } }),
      ];
      const refusal = {
        error: {
          code: 'InvalidOperation',
          message: 'API Management service is activating',
          details: null,
          innerError: null,
        },
      };
      expect(answers.map((answer) => [answer.status, answer.body])).toEqual(Array(4).fill([400, refusal]));
    },
  );
});
