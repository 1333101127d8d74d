import { describe, expect, it } from 'vitest';
import { apiVersions } from '../../../src/mock-arm/arm/api-version.ts';
import { groupPath, servicePath, startArm } from '../../helpers/arm.ts';

const newestFirst = apiVersions.toReversed();

describe('a request to the provider is refused where its api-version', () => {
  const missing = {
    code: 'MissingApiVersionParameter',
    message: 'The api-version query parameter (?api-version=) is required for all requests.',
  };
  const malformed = (seen: string): object => ({
    code: 'InvalidApiVersionParameter',
    message: `The api-version '${seen}' is invalid. The supported versions are '${newestFirst.join(',')}'.`,
  });
  const unknown = (seen: string): object => ({
    code: 'NoRegisteredProviderFound',
    message: `No registered resource provider found for location '' and API version '${seen}' for type 'service'. The supported api-versions are '${newestFirst.join(', ')}'.`,
  });
  it.each<{ is: string; query: string; error: object }>([
    { is: 'is missing', query: '', error: missing },
    { is: 'is empty', query: '?api-version=', error: missing },
    { is: 'is no date', query: '?api-version=newest', error: malformed('newest') },
    { is: 'is half a date', query: '?api-version=2024-05', error: malformed('2024-05') },
    { is: 'has another tail', query: '?api-version=2024-05-01-beta2', error: malformed('2024-05-01-beta2') },
    { is: 'is a date nobody knows', query: '?api-version=2024-05-02', error: unknown('2024-05-02') },
    { is: 'is only known as a preview', query: '?api-version=2022-04-01', error: unknown('2022-04-01') },
    {
      is: 'is only known as no preview',
      query: '?api-version=2024-05-01-preview',
      error: unknown('2024-05-01-preview'),
    },
  ])('$is', async ({ query, error }) => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const answer = await arm.get(`${servicePath(arm, 'tailwind')}${query}`, { apiVersion: null });
    expect([answer.status, answer.body]).toEqual([400, { error }]);
    expect(answer.headers.get('x-ms-failure-cause')).toBe('gateway');
  });
});

it.each(apiVersions)('%s is known, in capitals too', async (apiVersion) => {
  const arm = await startArm({ services: [{ name: 'tailwind' }] });
  const at = servicePath(arm, 'tailwind');
  const [plain, shouted] = [
    await arm.get(at, { apiVersion }),
    await arm.get(at, { apiVersion: apiVersion.toUpperCase() }),
  ];
  expect([plain.status, shouted.status, shouted.text]).toEqual([200, 200, plain.text]);
});

it('of two api-versions the first counts', async () => {
  const arm = await startArm({ services: [{ name: 'tailwind' }] });
  const { body } = await arm.get(
    `${servicePath(arm, 'tailwind')}?api-version=2019-01-01&api-version=2024-05-01`,
  );
  expect(body).not.toHaveProperty('systemData');
});

it('ARM itself takes any date there ever was, but a date it wants', async () => {
  const arm = await startArm({ groups: ['rg-tailwind'] });
  const status = async (apiVersion: string | null): Promise<number> =>
    (await arm.get(groupPath(arm, 'rg-tailwind'), { apiVersion })).status;
  expect(await Promise.all(['2016-09-01', '2021-04-01', 'x', null].map(status))).toEqual([
    200, 200, 400, 400,
  ]);
});

it('the api-version is asked for before anything else', async () => {
  const arm = await startArm();
  const nowhere = '/subscriptions/00000000-0000-4000-8000-000000000000/resourceGroups/none';
  const { body } = await arm.put(`${nowhere}/providers/Microsoft.ApiManagement/service/1`, 42, {
    apiVersion: null,
  });
  expect(body.error?.code).toBe('MissingApiVersionParameter');
});
