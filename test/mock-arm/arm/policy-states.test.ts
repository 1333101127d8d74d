import { describe, expect, it } from 'vitest';
import { type ArmUnderTest, groupPath, servicePath, startArm } from '../../helpers/arm.ts';

const name = '1dc2fc00-2245-4143-99f4-874c937f13ef';
const services = [
  { name: 'contoso', vnet: 'external' },
  { name: 'woodgrove', platform: 'stv2', vnet: 'none' },
] as const;

const apiVersion = '2019-10-01';
const states = 'providers/Microsoft.PolicyInsights/policyStates/latest';

async function statesOf(arm: ArmUnderTest, scope: string, search = ''): Promise<Record<string, unknown>[]> {
  const answer = await arm.post(`${scope}/${states}/queryResults${search}`, undefined, {
    apiVersion,
  });
  const { '@odata.count': count, value } = answer.body;
  expect(answer).toMatchObject({ status: 200 });
  expect(value).toHaveLength(count as number);
  return value as Record<string, unknown>[];
}

const brief = (all: readonly Record<string, unknown>[]): unknown[] =>
  all.map(({ resourceId, complianceState }) => [String(resourceId).split('/').at(-1), complianceState]);

describe('the built-in policy on the platform [A26]', () => {
  it('is not kept by who is on stv1, until the end of the migration', async () => {
    const arm = await startArm({ services });
    const service = servicePath(arm, 'contoso');
    await arm.post(`${service}/migrateToStv2`, { mode: 'PreserveIp' });
    arm.advance({ by: '44m' });
    expect(brief(await statesOf(arm, service))).toEqual([['contoso', 'NonCompliant']]);
    arm.advance({ by: '1m' });
    expect(brief(await statesOf(arm, service))).toEqual([['contoso', 'Compliant']]);
  });

  it('is still not kept after a migration that was rolled back', async () => {
    const arm = await startArm({ services });
    await arm.post(`${servicePath(arm, 'contoso')}/migrateToStv2`);
    arm.advance({ by: '30m' });
    arm.fail('contoso');
    arm.advance({ until: 'operation-end' });
    expect(brief(await statesOf(arm, arm.subscription))).toEqual([
      ['contoso', 'NonCompliant'],
      ['woodgrove', 'Compliant'],
    ]);
  });

  it('can be read by its name, and no other can', async () => {
    const arm = await startArm();
    const at = '/providers/Microsoft.Authorization/policyDefinitions';
    const { body } = await arm.get(`${at}/${name.toUpperCase()}`);
    expect(body).toMatchObject({
      name,
      properties: {
        policyType: 'BuiltIn',
        parameters: { effect: { defaultValue: 'Audit', allowedValues: ['Audit', 'Deny', 'Disabled'] } },
      },
    });
    const other = await arm.get(`${at}/other`);
    expect([other.status, other.body.error?.code]).toEqual([404, 'PolicyDefinitionNotFound']);
  });
});

describe('states', () => {
  it.each([
    { scope: 'a subscription', at: (arm: ArmUnderTest) => arm.subscription, names: ['contoso', 'woodgrove'] },
    { scope: 'a group', at: (arm: ArmUnderTest) => groupPath(arm, 'RG-contoso'), names: ['contoso'] },
    { scope: 'a service', at: (arm: ArmUnderTest) => servicePath(arm, 'WOODGROVE'), names: ['woodgrove'] },
    {
      scope: 'something else',
      at: (arm: ArmUnderTest) =>
        `${groupPath(arm, 'rg-contoso')}/providers/Microsoft.Network/virtualNetworks/vnet-contoso`,
      names: [],
    },
  ])('of $scope are those of $names', async ({ at, names }) => {
    const arm = await startArm({ services });
    expect(brief(await statesOf(arm, at(arm))).map((each) => (each as string[])[0])).toEqual(names);
  });

  it.each([
    { search: '?$filter=isCompliant eq false', names: ['contoso'] },
    { search: "?$filter=complianceState eq 'Compliant'", names: ['woodgrove'] },
    { search: `?$filter=policyDefinitionName eq '${name}'`, names: ['contoso', 'woodgrove'] },
    { search: '?$top=1', names: ['contoso'] },
  ])('$names by $search', async ({ search, names }) => {
    const arm = await startArm({ services });
    const found = await statesOf(arm, arm.subscription, search);
    expect(brief(found).map((each) => (each as string[])[0])).toEqual(names);
  });

  it.each([
    { search: "?$filter=colour eq 'a'", status: 400, says: "'colour' is no field" },
    { search: '?$apply=aggregate($count as n)', status: 501, says: "'$apply' on policy states" },
  ])('and not by $search', async ({ search, status, says }) => {
    const arm = await startArm();
    const answer = await arm.post(`${arm.subscription}/${states}/queryResults${search}`, undefined, {
      apiVersion,
    });
    expect([answer.status, answer.body.error?.message]).toEqual([status, expect.stringContaining(says)]);
  });
});

describe('to ask for states is to read', () => {
  it('so a reader may, and a lock against writes does not matter', async () => {
    const arm = await startArm({ services });
    const headers = { authorization: 'Bearer ada' };
    arm.grant('ada', [{ role: 'Reader' }]);
    const lock = 'providers/Microsoft.Authorization/locks/keep';
    await arm.put(`${arm.subscription}/${lock}`, { properties: { level: 'ReadOnly' } });
    const asks = ['queryResults', 'summarize'].map((word) =>
      arm.post(`${arm.subscription}/${states}/${word}`, undefined, { apiVersion, headers }),
    );
    expect((await Promise.all(asks)).map(({ status }) => status)).toEqual([200, 200]);
  });
});

describe('a summary', () => {
  it('counts services and policies, and leads to the services that are to be migrated', async () => {
    const arm = await startArm({ services });
    const { body } = await arm.post(`${arm.subscription}/${states}/summarize`, undefined, { apiVersion });
    const [summary] = body['value'] as { results: Record<string, unknown> }[];
    expect(summary?.results).toMatchObject({
      nonCompliantResources: 1,
      nonCompliantPolicies: 1,
      resourceDetails: [
        { complianceState: 'compliant', count: 1 },
        { complianceState: 'noncompliant', count: 1 },
      ],
    });
    const found = await arm.post(String(summary?.results['queryResultsUri']));
    expect(brief(found.body['value'] as Record<string, unknown>[])).toEqual([['contoso', 'NonCompliant']]);
  });

  it('of those who have migrated says that nothing is left', async () => {
    const arm = await startArm({ services });
    const { body } = await arm.post(`${servicePath(arm, 'woodgrove')}/${states}/summarize`, undefined, {
      apiVersion,
    });
    expect(body['value']).toMatchObject([
      { results: { nonCompliantResources: 0, policyDetails: [{ complianceState: 'compliant', count: 1 }] } },
    ]);
  });
});
