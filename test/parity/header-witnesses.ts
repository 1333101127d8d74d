import { expect } from 'vitest';
import { groupPath } from '../helpers/arm.ts';
import { at, create, deleted, end, provider, type Witness } from './witness.ts';

const get = 'ApiManagementService_Get' as const;

/** Answers to a GET of the instance carry a header of that form. */
const carries = (headers: Readonly<Record<string, RegExp>>): Omit<Witness, 'row'> => ({
  of: get,
  holds: async (arm) => {
    const answer = await arm.get(at(arm));
    expect(answer.status).toBe(200);
    for (const [name, form] of Object.entries(headers)) expect(answer.headers.get(name)).toMatch(form);
  },
});

const remaining = (what: string): string => `x-ms-ratelimit-remaining-subscription-${what}`;
const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** ARM §5 and §7 */
export const headerWitnesses: readonly Witness[] = [
  {
    row: 'W5.no-cache',
    ...carries({ 'cache-control': /^no-cache$/, pragma: /^no-cache$/, expires: /^-1$/ }),
  },
  {
    row: 'W5.security',
    ...carries({
      'strict-transport-security': /^max-age=31536000; includeSubDomains$/,
      'x-content-type-options': /^nosniff$/,
    }),
  },
  { row: 'W5.request-ids', ...carries({ 'x-ms-request-id': id, 'x-ms-correlation-request-id': id }) },
  { row: 'W5.routing-id', ...carries({ 'x-ms-routing-request-id': /^[A-Z]+:\d{8}T\d{6}Z:[0-9a-f-]{36}$/ }) },
  { row: 'W5.rate-reads', ...carries({ [remaining('reads')]: /^\d+$/ }) },
  { row: 'W5.content-type', ...carries({ 'content-type': /^application\/json; charset=utf-8$/ }) },
  {
    row: 'W5.request-id-twice',
    of: 'ApiManagementService_CreateOrUpdate',
    holds: async (arm) => {
      const { status, headers } = await create(arm);
      const [one, two, ...more] = headers.get('x-ms-request-id')?.split(', ') ?? [];
      expect([status, one, more]).toEqual([201, two, []]);
    },
  },
  {
    row: 'W5.rate-writes',
    of: 'ApiManagementService_CreateOrUpdate',
    holds: async (arm) => {
      const { status, headers } = await create(arm);
      expect([status, headers.has(remaining('writes')), headers.has(remaining('reads'))]).toEqual([
        201,
        true,
        false,
      ]);
    },
  },
  {
    row: 'W5.rate-buckets',
    of: 'ApiManagementService_CreateOrUpdate',
    options: { services: [{ name: 'tailwind' }], throttling: 'buckets' },
    holds: async (arm) => {
      const { status, headers } = await create(arm);
      expect([status, headers.get(remaining('writes')), headers.get(remaining('global-writes'))]).toEqual([
        201,
        '199',
        '2999',
      ]);
    },
  },
  {
    row: 'W5.rate-name-check',
    of: 'ApiManagementService_CheckNameAvailability',
    holds: async (arm) => {
      const { status, headers } = await arm.post(`${provider(arm)}/checkNameAvailability`, { name: 'free' });
      expect([status, headers.has(remaining('reads')), headers.has(remaining('writes'))]).toEqual([
        200,
        true,
        false,
      ]);
    },
  },
  {
    row: 'W5.failure-cause',
    of: 'ApiManagementService_Update',
    holds: async (arm) => {
      const ofArm = await arm.get(groupPath(arm, 'none'));
      await arm.patch(at(arm), { tags: { a: 'b' } });
      const ofProvider = await arm.patch(at(arm), { tags: { a: 'c' } });
      expect(
        [ofArm, ofProvider].map(({ body, headers }) => [body.error?.code, headers.get('x-ms-failure-cause')]),
      ).toEqual([
        ['ResourceGroupNotFound', 'gateway'],
        ['ServiceLocked', null],
      ]);
    },
  },
  {
    row: 'W5.envelope.provider',
    of: 'ApiManagementService_Update',
    holds: async (arm) => {
      await arm.patch(at(arm), { tags: { a: 'b' } });
      const { error } = (await arm.patch(at(arm), { tags: { a: 'c' } })).body;
      expect(error).toEqual({
        code: 'ServiceLocked',
        message: expect.any(String) as unknown,
        details: null,
        innerError: null,
      });
    },
  },
  {
    row: 'W5.envelope.arm',
    of: 'ResourceGroups_Get',
    holds: async (arm) => {
      expect((await arm.get(groupPath(arm, 'rg-tailwind'))).status).toBe(200);
      const { error } = (await arm.get(groupPath(arm, 'none'))).body;
      expect(error).toEqual({ code: 'ResourceGroupNotFound', message: expect.any(String) as unknown });
    },
  },
  {
    row: 'W5.client-request-id',
    of: get,
    holds: async (arm) => {
      const ask = async (wanted: string): Promise<[number, string | null]> => {
        const headers = { 'x-ms-client-request-id': 'mine', 'x-ms-return-client-request-id': wanted };
        const answer = await arm.get(at(arm), { headers });
        return [answer.status, answer.headers.get('x-ms-client-request-id')];
      };
      expect([await ask('true'), await ask('false')]).toEqual([
        [200, 'mine'],
        [200, null],
      ]);
    },
  },
  {
    row: 'W5.edge',
    of: get,
    options: { services: [{ name: 'tailwind' }], throttling: 'buckets' },
    holds: async (arm) => {
      const { status, headers } = await arm.get(at(arm));
      expect([status, headers.get('x-cache')]).toEqual([200, 'CONFIG_NOCACHE']);
      expect(headers.get('x-msedge-ref')).toMatch(/^Ref A: /);
      expect(headers.get('x-ms-operation-identifier')).toMatch(/^tenantId=.*,objectId=/);
    },
  },
  {
    row: 'W7.case',
    of: get,
    holds: async (arm) => {
      const { status, body } = await arm.get(at(arm).toUpperCase());
      expect([status, body['name']]).toEqual([200, 'tailwind']);
    },
  },
  {
    row: 'W7.slashes',
    of: get,
    holds: async (arm) => {
      const { status, body } = await arm.get(at(arm).replaceAll('/', '//'));
      expect([status, body['name']]).toEqual([200, 'tailwind']);
    },
  },
  {
    row: 'W7.soft-deleted',
    of: 'ApiManagementService_Delete',
    holds: async (arm) => {
      await end(arm, await arm.delete(at(arm)));
      expect((await arm.get(deleted(arm))).status).toBe(200);
      arm.advance({ by: 'PT49H' });
      expect((await arm.get(deleted(arm))).status).toBe(404);
    },
  },
];
