import { describe, expect, it } from 'vitest';
import { groupPath, serviceBody, servicePath, startArm, type ArmUnderTest } from '../../helpers/arm.ts';

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

async function startWithSome(): Promise<ArmUnderTest> {
  const arm = await startArm({ groups: ['shop', 'net'] });
  const tagged = serviceBody({}, { tags: { env: 'prod', team: 'core' } });
  await arm.put(servicePath(arm, 'tailwind', 'shop'), tagged);
  await arm.put(
    servicePath(arm, 'fabrikam', 'shop'),
    serviceBody({}, { location: 'eastus', tags: { env: 'core' } }),
  );
  const networks = `${groupPath(arm, 'net')}/providers/Microsoft.Network`;
  await arm.put(`${networks}/virtualNetworks/hub`, {
    location: 'westus',
    tags: { env: 'prod' },
    properties: {
      addressSpace: { addressPrefixes: ['10.0.0.0/16'] },
      subnets: [{ name: 'apim', properties: { addressPrefix: '10.0.0.0/24' } }],
    },
  });
  await arm.put(`${groupPath(arm, 'net')}/providers/Microsoft.Authorization/locks/keep`, {
    properties: { level: 'CanNotDelete' },
  });
  return arm;
}

const namesOf = (value: unknown): string[] => (value as Listed[]).map(({ name }) => name);

describe('resources are listed', () => {
  it.each<{ filter: string; want: string[] }>([
    { filter: '', want: ['tailwind', 'fabrikam', 'hub'] },
    { filter: "resourceType eq 'Microsoft.ApiManagement/service'", want: ['tailwind', 'fabrikam'] },
    { filter: "resourcetype EQ 'microsoft.network/virtualnetworks'", want: ['hub'] },
    { filter: "resourceGroup eq 'NET'", want: ['hub'] },
    { filter: "name eq 'tailwind'", want: ['tailwind'] },
    { filter: "substringof('brik', name)", want: ['fabrikam'] },
    { filter: "startswith(name, 'h')", want: ['hub'] },
    { filter: "location eq 'westus'", want: ['tailwind', 'hub'] },
    { filter: "location ne 'westus'", want: ['fabrikam'] },
    { filter: "tagName eq 'env'", want: ['tailwind', 'fabrikam', 'hub'] },
    { filter: "tagName eq 'env' and tagValue eq 'prod'", want: ['tailwind', 'hub'] },
    { filter: "tagName eq 'env' and tagValue eq 'core'", want: ['fabrikam'] },
    { filter: "resourceGroup eq 'shop' and location eq 'eastus'", want: ['fabrikam'] },
    { filter: "name eq 'hub' or (name eq 'tailwind' and location eq 'westus')", want: ['tailwind', 'hub'] },
    { filter: "resourceGroup eq 'nowhere'", want: [] },
  ])('with $$filter $filter', async ({ filter, want }) => {
    const arm = await startWithSome();
    const query = filter === '' ? '' : `?$filter=${encodeURIComponent(filter)}`;
    const { status, body } = await arm.get(`${arm.subscription}/resources${query}`, {
      apiVersion: '2021-04-01',
    });
    expect([status, namesOf(body['value'])]).toEqual([200, want]);
  });

  it.each([
    { filter: "plan eq 'a'", says: "'plan' is no field to filter by" },
    { filter: "name gt 'a'", says: "'gt' is nothing to ask of name" },
    { filter: 'name eq tailwind', says: 'write text in single quotes' },
    { filter: "name eq 'tailwind", says: 'is a quote missing?' },
    { filter: "name eq 'a' name eq 'b'", says: 'one word too many' },
    { filter: 'name', says: 'It ends where a comparison is expected' },
  ])('but not with $$filter $filter, which it says', async ({ filter, says }) => {
    const arm = await startArm();
    const { status, body } = await arm.get(
      `${arm.subscription}/resources?$filter=${encodeURIComponent(filter)}`,
    );
    expect([status, body.error?.code]).toEqual([400, 'InvalidFilterInQueryString']);
    expect(body.error?.message).toContain(says);
  });

  it('of one group, with what else is asked for, page by page', async () => {
    const arm = await startWithSome();
    const expand = '$expand=createdTime,changedTime,provisioningState';
    const first = await arm.get(`${groupPath(arm, 'SHOP')}/resources?${expand}&$top=1`);
    expect(first.body['value']).toEqual([
      {
        id: servicePath(arm, 'tailwind', 'shop'),
        name: 'tailwind',
        type: 'Microsoft.ApiManagement/service',
        sku: { name: 'Developer', capacity: 1 },
        location: 'westus',
        tags: { env: 'prod', team: 'core' },
        createdTime: '2024-08-19T00:00:00.0000000Z',
        changedTime: '2024-08-19T00:00:00.0000000Z',
        provisioningState: 'Activating',
      },
    ]);
    const second = await arm.get(first.body['nextLink'] as string);
    expect(namesOf(second.body['value'])).toEqual(['fabrikam']);
    expect((second.body['value'] as object[])[0]).toHaveProperty('provisioningState', 'Activating');
    expect(second.body['nextLink']).toBeUndefined();
  });

  it('but not with what nobody can expand', async () => {
    const arm = await startArm();
    const { status, body } = await arm.get(`${arm.subscription}/resources?$expand=colour`);
    expect([status, body.error?.code]).toEqual([400, 'InvalidExpandInQueryString']);
    expect(body.error?.message).toContain("'colour'");
  });

  it('in no group that is not there', async () => {
    const arm = await startArm();
    const { body } = await arm.get(`${groupPath(arm, 'nowhere')}/resources`);
    expect(body.error?.code).toBe('ResourceGroupNotFound');
  });
});

describe('whether a resource is there', () => {
  it.each([
    { what: 'a service', path: 'shop/providers/Microsoft.ApiManagement/service/tailwind', status: 204 },
    { what: 'one in capitals', path: 'SHOP/PROVIDERS/MICROSOFT.APIMANAGEMENT/SERVICE/TAILWIND', status: 204 },
    {
      what: 'one of another group',
      path: 'net/providers/Microsoft.ApiManagement/service/tailwind',
      status: 404,
    },
    { what: 'a network', path: 'net/providers/Microsoft.Network/virtualNetworks/hub', status: 204 },
    {
      what: 'a subnet',
      path: 'net/providers/Microsoft.Network/virtualNetworks/hub/subnets/apim',
      status: 204,
    },
    { what: 'no subnet', path: 'net/providers/Microsoft.Network/virtualNetworks/hub/subnets/x', status: 404 },
    { what: 'no network', path: 'net/providers/Microsoft.Network/virtualNetworks/spoke', status: 404 },
    { what: 'something of nobody', path: 'net/providers/Microsoft.Storage/storageAccounts/a', status: 404 },
    { what: 'something in no group', path: 'x/providers/Microsoft.Network/virtualNetworks/hub', status: 404 },
  ])('is told to who asks with HEAD: $what → $status', async ({ path, status }) => {
    const arm = await startWithSome();
    const answer = await arm.ask('HEAD', `${arm.subscription}/resourceGroups/${path}`);
    expect([answer.status, answer.text]).toEqual([status, '']);
  });

  it('says nothing of what else can be done with it', async () => {
    const arm = await startWithSome();
    const { status, body } = await arm.get(
      `${groupPath(arm, 'net')}/providers/Microsoft.Storage/storageAccounts/a`,
    );
    expect([status, body.error?.code]).toEqual([404, 'InvalidResourceType']);
  });
});
