import { expect, it } from 'vitest';
import { type ArmUnderTest, groupPath, newest, servicePath, startArm } from '../helpers/arm.ts';

const name = 'tailwind';
const gone = [404, 'ServiceNotFound', `Api service does not exist: ${name}`];

async function lookAt(arm: ArmUnderTest, path: string, apiVersion: string): Promise<unknown[]> {
  const { status, body } = await arm.get(path, { apiVersion });
  return [status, body.error?.code, body.error?.message];
}

async function startDeleted(apiVersion: string): Promise<ArmUnderTest> {
  const arm = await startArm({ services: [{ name }], groups: ['other'] });
  await arm.delete(servicePath(arm, name), { apiVersion });
  arm.advance({ until: 'operation-end' });
  return arm;
}

// A command line of 2020 was told so right after its deletion, at an api-version that keeps nothing.
it.each(['2019-01-01', '2019-12-01', newest])(
  'the provider is asked about what it has lost, whether or not it kept anything (%s)',
  async (apiVersion) => {
    const arm = await startDeleted(apiVersion);
    expect(await lookAt(arm, servicePath(arm, name), apiVersion)).toEqual(gone);
    expect(await lookAt(arm, `${servicePath(arm, name.toUpperCase())}/apis`, newest)).toEqual([
      404,
      'ServiceNotFound',
      `Api service does not exist: ${name.toUpperCase()}`,
    ]);
  },
);

it('and goes on being asked when it has forgotten', async () => {
  const arm = await startDeleted(newest);
  arm.advance({ by: '48h' });
  expect(await lookAt(arm, servicePath(arm, name), newest)).toEqual(gone);
});

it('but in another group ARM never had it', async () => {
  const arm = await startDeleted(newest);
  const elsewhere = `${groupPath(arm, 'other')}/providers/Microsoft.ApiManagement/service/${name}`;
  expect((await lookAt(arm, elsewhere, newest)).slice(0, 2)).toEqual([404, 'ResourceNotFound']);
});
