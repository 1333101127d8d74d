import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyValue } from '../../helpers/any-value.ts';
import { type ArmUnderTest, servicePath, startArm } from '../../helpers/arm.ts';

const started = (): Promise<ArmUnderTest> => startArm({ services: [{ name: 'tailwind' }] });
const at = (arm: ArmUnderTest, path = ''): string => `${servicePath(arm, 'tailwind')}${path}`;

/** What can be said of a service by its status alone; each answer is held against the contract besides. */
const sensible = [200, 201, 202, 400, 409, 501];

/** Each run is a conversation of its own, so there are fewer of them. */
const runs = { numRuns: Math.ceil((fc.readConfigureGlobal().numRuns as number) / 4) };

describe('whatever keeps to the contract is answered in it, and never by a bug', () => {
  it.each([
    { method: 'PUT', component: 'ApiManagementServiceWrite' },
    { method: 'PATCH', component: 'ApiManagementServicePatch' },
  ])(
    'a $method of a service, and what is read of it sent back changes nothing',
    async ({ method, component }) => {
      const arm = await started();
      await fc.assert(
        fc.asyncProperty(
          anyValue(component),
          fc.constantFrom('2019-01-01', '2021-08-01', '2024-05-01'),
          async (body, apiVersion) => {
            arm.reset();
            const { status } = await arm.ask(method, at(arm), { body, apiVersion });
            expect(sensible).toContain(status);
            arm.advance({ by: '1h' });
            const read = await arm.get(at(arm));
            const echoed = await arm.put(at(arm), read.body);
            expect([read.status, echoed.status, echoed.headers.get('location'), echoed.text]).toEqual([
              200,
              200,
              null,
              read.text,
            ]);
          },
        ),
        runs,
      );
    },
  );

  it.each([
    { path: '/apis/a', write: 'ApiWrite', patch: 'ApiPatch' },
    { path: '/products/a', write: 'ProductWrite', patch: 'ProductPatch' },
    { path: '/users/a', write: 'UserWrite', patch: 'UserPatch' },
    { path: '/policies/policy', write: 'PolicyWrite', patch: null },
  ])('writes of $path', async ({ path, write, patch }) => {
    const arm = await started();
    const headers = { 'if-match': '*' };
    await fc.assert(
      fc.asyncProperty(anyValue(write), anyValue(patch ?? write), async (whole, part) => {
        arm.reset();
        const put = await arm.put(at(arm, path), whole);
        expect(sensible).toContain(put.status);
        if (patch === null || put.status >= 400) return;
        const patched = await arm.patch(at(arm, path), part, { headers });
        expect(sensible).toContain(patched.status);
        const { status, body } = await arm.get(at(arm, path));
        expect(status).toBe(200);
        const echoed = await arm.put(at(arm, path), body);
        expect(echoed.body).toEqual(body);
      }),
      runs,
    );
  });
});
