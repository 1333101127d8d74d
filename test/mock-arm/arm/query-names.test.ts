import { describe, expect, it } from 'vitest';
import { lowerCaseNames } from '../../../src/mock-arm/arm/query-names.ts';
import { type ArmUnderTest, groupPath, servicePath, startArm } from '../../helpers/arm.ts';

const service = (arm: ArmUnderTest): string => servicePath(arm, 'tailwind');
const events = (arm: ArmUnderTest): string =>
  `${arm.subscription}/providers/microsoft.insights/eventtypes/management/values`;
const filter = "eventTimestamp ge '2024-08-18T00:00:00Z'";

describe('the names of query parameters are compared without regard to case', () => {
  it.each<{ path: (arm: ArmUnderTest) => string; plain: string; shouted: string; status?: number }>([
    { path: service, plain: 'api-version=2021-08-01', shouted: 'API-VERSION=2021-08-01' },
    { path: service, plain: 'api-version=x', shouted: 'Api-Version=x', status: 400 },
    {
      path: (arm) => `${arm.subscription}/resources`,
      plain: "api-version=2021-04-01&$filter=resourceType eq 'a/b'",
      shouted: "api-version=2021-04-01&$Filter=resourceType eq 'a/b'",
    },
    {
      path: (arm) => `${service(arm)}/apis`,
      plain: 'api-version=2021-08-01&$top=0',
      shouted: 'api-version=2021-08-01&$TOP=0',
      status: 400,
    },
    {
      path: events,
      plain: `api-version=2015-04-01&$filter=${filter}&$skipToken=x`,
      shouted: `api-version=2015-04-01&$FILTER=${filter}&$SkipToken=x`,
      status: 400,
    },
    {
      path: () => '/nowhere',
      plain: 'api-version=2021-08-01',
      shouted: 'API-Version=2021-08-01',
      status: 404,
    },
    {
      path: (arm) => `${groupPath(arm, 'rg-tailwind')}/providers/Contoso.Gadgets/gadgets`,
      plain: 'api-version=2021-08-01',
      shouted: 'API-Version=2021-08-01',
      status: 404,
    },
  ])('$shouted', async ({ path, plain, shouted, status = 200 }) => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const ask = (query: string) => arm.get(`${path(arm)}?${encodeURI(query)}`, { apiVersion: null });
    const [first, second] = [await ask(plain), await ask(shouted)];
    expect([first.status, second.status, second.text]).toEqual([status, status, first.text]);
  });

  it('of a poll, too', async () => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const { headers } = await arm.delete(service(arm));
    const at = `${headers.get('location')}&ASYNCRESPONSE`;
    expect((await arm.get(at, { apiVersion: null })).body).toMatchObject({ status: 'InProgress' });
  });

  it('of a migration, too', async () => {
    const ask = async (query: string): Promise<string | undefined> => {
      const arm = await startArm({ services: [{ name: 'tailwind', vnet: 'none' }] });
      const answer = await arm.post(`${service(arm)}/migrateToStv2?${query}`);
      return `${answer.status} ${arm.status('tailwind').path}`;
    };
    expect(await ask('MIGRATEWITHDOWNTIME=true')).toBe(await ask('migrateWithDowntime=true'));
    expect(await ask('MIGRATEWITHDOWNTIME=true')).not.toBe(await ask('a=b'));
  });

  it('and what is said twice stays twice, in its order', () => {
    expect(lowerCaseNames({ $Filter: 'a', x: 'y', $filter: ['b', 'c'] })).toEqual({
      $filter: ['a', 'b', 'c'],
      x: 'y',
    });
  });
});
