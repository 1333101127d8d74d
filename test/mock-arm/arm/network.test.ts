import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type ArmUnderTest,
  groupPath,
  type JsonBody,
  servicePath,
  startArm,
} from '../../helpers/arm.ts';

const location = 'westus';
const space = { addressPrefixes: ['10.0.0.0/16'] };
const subnet = (name: string, properties: object): object => ({ name, properties });
const rule = (priority: number, over: object = {}): object => ({
  protocol: 'Tcp',
  access: 'Allow',
  direction: 'Inbound',
  priority,
  ...over,
});

/** Path of something of Microsoft.Network in the group `net`, which is its id as well. */
function at(arm: ArmUnderTest, path: string): string {
  return `${groupPath(arm, 'net')}/providers/Microsoft.Network/${path}`;
}

/** A member of the properties of what was answered. */
function inside({ properties = {} }: JsonBody, name: string): unknown {
  return properties[name];
}

async function demand(answer: Promise<Answer>): Promise<Answer> {
  const { status, text } = await answer;
  if (status >= 300) throw new Error(`${status}: ${text}`);
  return answer;
}

/** A network `hub` with subnets `apim` and `spare`, a security group and a route table on the first. */
async function startNetwork(options: Parameters<typeof startArm>[0] = {}): Promise<ArmUnderTest> {
  const arm = await startArm({ groups: ['net'], ...options });
  const put = (path: string, body: object): Promise<Answer> =>
    demand(arm.put(at(arm, path), { location, ...body }));
  await put('networkSecurityGroups/nsg', {});
  await put('routeTables/table', {});
  const references = {
    networkSecurityGroup: { id: at(arm, 'networkSecurityGroups/nsg') },
    routeTable: { id: at(arm, 'routeTables/table') },
  };
  await put('virtualNetworks/hub', {
    properties: {
      addressSpace: space,
      subnets: [
        subnet('apim', { addressPrefix: '10.0.1.0/24', ...references }),
        subnet('spare', { addressPrefix: '10.0.2.0/24' }),
      ],
    },
  });
  return arm;
}

const apim = (arm: ArmUnderTest): string => at(arm, 'virtualNetworks/hub/subnets/apim');

/** A network interface in the subnet `apim`. */
function nic(arm: ArmUnderTest, over: object = {}): object {
  const properties = { subnet: { id: apim(arm) }, ...over };
  return { location, properties: { ipConfigurations: [{ name: 'primary', properties }] } };
}

const kinds = [
  { path: 'virtualNetworks', properties: { addressSpace: space } },
  { path: 'networkSecurityGroups', properties: {} },
  { path: 'routeTables', properties: {} },
  { path: 'publicIPAddresses', properties: {} },
] as const;

describe.each(kinds)('of $path', ({ path, properties }) => {
  const one = (arm: ArmUnderTest): string => at(arm, `${path}/One`);
  const body = { location: 'West US', tags: { a: 'b' }, properties };

  it('a PUT is done when it is answered: 201 for what is new, 200 for what was there', async () => {
    const arm = await startArm({ groups: ['net'] });
    const made = await arm.put(one(arm), body);
    const again = await arm.put(one(arm), body);
    expect([made.status, again.status]).toEqual([201, 200]);
    for (const { headers, body: shown } of [made, again]) {
      expect(shown).toMatchObject({
        id: one(arm),
        name: 'One',
        type: `Microsoft.Network/${path}`,
        location: 'westus',
        tags: { a: 'b' },
        properties: { provisioningState: 'Succeeded' },
      });
      expect([headers.get('location'), headers.get('azure-asyncoperation')]).toEqual([null, null]);
      expect(headers.get('etag')).toBe(shown['etag']);
    }
    expect(again.body['etag']).not.toBe(made.body['etag']);
  });

  it('a GET shows what the last PUT answered, in any case of letters', async () => {
    const arm = await startArm({ groups: ['net'] });
    const { body: made } = await arm.put(one(arm), body);
    const { status, body: read } = await arm.get(one(arm).toUpperCase());
    expect([status, read]).toEqual([200, made]);
    const { body: shouted } = await arm.put(one(arm).toUpperCase(), body);
    expect([shouted['id'], shouted['name']]).toEqual([made['id'], 'One']);
  });

  it('what nobody has a word for is kept, and what only Azure says is not', async () => {
    const arm = await startArm({ groups: ['net'] });
    const strange = { colour: { of: ['sky'] }, provisioningState: 'Failed', resourceGuid: 'mine' };
    const sent = {
      ...body,
      id: '/mine',
      etag: 'mine',
      extendedLocation: { name: 'edge' },
      properties: { ...properties, ...strange },
    };
    const { body: shown } = await arm.put(one(arm), sent);
    expect(shown).toMatchObject({
      id: one(arm),
      extendedLocation: { name: 'edge' },
      properties: { colour: { of: ['sky'] } },
    });
    expect(shown.properties).toMatchObject({ provisioningState: 'Succeeded' });
    expect(shown.properties?.['resourceGuid']).not.toBe('mine');
  });

  it('what was read can be written back, and nothing but the ETag changes', async () => {
    const arm = await startArm({ groups: ['net'] });
    const { body: made } = await arm.put(one(arm), body);
    const { body: echoed } = await arm.put(one(arm), made);
    expect(withoutEtags(echoed)).toEqual(withoutEtags(made));
  });

  it('a PATCH replaces the tags, and nothing else', async () => {
    const arm = await startArm({ groups: ['net'] });
    const { body: made } = await arm.put(one(arm), body);
    const { status, body: patched } = await arm.patch(one(arm), {
      tags: { c: 'd' },
      properties: { colour: 'red' },
    });
    expect([status, withoutEtags(patched)]).toEqual([200, withoutEtags({ ...made, tags: { c: 'd' } })]);
    expect((await arm.patch(one(arm), {})).body['tags']).toEqual({ c: 'd' });
  });

  it('a DELETE is done when it is answered, and 204 where there was nothing', async () => {
    const arm = await startArm({ groups: ['net'] });
    await arm.put(one(arm), body);
    const gone = await arm.delete(one(arm));
    expect([gone.status, gone.headers.get('location')]).toEqual([200, null]);
    expect((await arm.delete(one(arm))).status).toBe(204);
    const { status, body: error } = await arm.get(one(arm));
    expect([status, error.error]).toEqual([
      404,
      {
        code: 'ResourceNotFound',
        message: `The Resource 'Microsoft.Network/${path}/One' under resource group 'net' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`,
      },
    ]);
  });

  it('lists have those of a group, or of the subscription', async () => {
    const arm = await startArm({ groups: ['net', 'network'] });
    const other = one(arm).replace('/net/', '/network/');
    const { body: here } = await arm.put(one(arm), body);
    const { body: there } = await arm.put(other, body);
    const list = async (scope: string): Promise<unknown> =>
      (await arm.get(`${scope}/providers/Microsoft.Network/${path}`)).body;
    expect(await list(groupPath(arm, 'NET'))).toEqual({ value: [here] });
    expect(await list(arm.subscription)).toEqual({ value: [here, there] });
  });

  it('the location has to be one, and stays', async () => {
    const arm = await startArm({ groups: ['net'] });
    const code = async (change: object): Promise<unknown> => {
      const { status, body: answer } = await arm.put(one(arm), { ...body, ...change });
      return [status, answer.error?.code];
    };
    expect(await code({ location: 'Atlantis' })).toEqual([400, 'LocationNotAvailableForResourceType']);
    expect(await code({ location: undefined })).toEqual([400, 'InvalidParameters']);
    await arm.put(one(arm), body);
    expect(await code({ location: 'eastus' })).toEqual([409, 'InvalidResourceLocation']);
  });
});

/** Every write gives a new ETag to all of a resource. */
function withoutEtags(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (name, member) => (name === 'etag' ? undefined : member)));
}

describe('a virtual network', () => {
  it('shows its subnets as a GET of each does', async () => {
    const arm = await startNetwork();
    const { body } = await arm.get(at(arm, 'virtualNetworks/hub'));
    const list = await arm.get(at(arm, 'virtualNetworks/hub/subnets'));
    const one = await arm.get(apim(arm));
    expect([list.body, (inside(body, 'subnets') as unknown[])[0]]).toEqual([
      { value: body.properties?.['subnets'] },
      one.body,
    ]);
    expect(one.body).toMatchObject({
      id: apim(arm),
      etag: body['etag'],
      type: 'Microsoft.Network/virtualNetworks/subnets',
    });
  });

  it('is replaced whole by a PUT: a subnet that is left out is gone', async () => {
    const arm = await startNetwork();
    await demand(arm.put(at(arm, 'virtualNetworks/hub'), { location, properties: { addressSpace: space } }));
    expect((await arm.get(apim(arm))).status).toBe(404);
  });

  it('says how full its subnets are, without the five addresses Azure keeps', async () => {
    const arm = await startNetwork();
    await demand(arm.put(at(arm, 'networkInterfaces/one'), nic(arm)));
    const { body } = await arm.get(at(arm, 'virtualNetworks/hub/usages'));
    const name = { value: 'SubnetSpace', localizedValue: 'Subnet size and usage' };
    expect(body['value']).toEqual([
      { id: apim(arm), name, currentValue: 1, limit: 251, unit: 'Count' },
      { id: at(arm, 'virtualNetworks/hub/subnets/spare'), name, currentValue: 0, limit: 251, unit: 'Count' },
    ]);
  });
});

describe('what stands inside another resource', () => {
  it.each([
    { path: 'virtualNetworks/hub/subnets', properties: { addressPrefix: '10.0.9.0/24', colour: 'red' } },
    { path: 'networkSecurityGroups/nsg/securityRules', properties: rule(200, { colour: 'red' }) },
    {
      path: 'routeTables/table/routes',
      properties: { nextHopType: 'Internet', addressPrefix: 'ApiManagement' },
    },
  ])('is made, changed, listed and deleted by itself: $path', async ({ path, properties }) => {
    const arm = await startNetwork();
    const one = at(arm, `${path}/New`);
    const before = (await arm.get(at(arm, path))).body['value'] as unknown[];
    const made = await arm.put(one, { id: '/mine', properties });
    const again = await arm.put(one.toLowerCase(), { properties });
    expect([made.status, again.status]).toEqual([201, 200]);
    expect(made.body).toMatchObject({
      id: one,
      name: 'New',
      properties: { ...properties, provisioningState: 'Succeeded' },
    });
    expect(withoutEtags(again.body)).toEqual(withoutEtags(made.body));
    expect((await arm.get(one.toUpperCase())).body).toEqual(again.body);
    expect((await arm.get(at(arm, path))).body['value']).toHaveLength(before.length + 1);
    expect([(await arm.delete(one)).status, (await arm.delete(one)).status]).toEqual([200, 204]);
    expect((await arm.get(one)).body).toEqual({
      error: { code: 'NotFound', message: `Resource ${one} not found.`, details: [] },
    });
  });

  it('needs what it stands in', async () => {
    const arm = await startArm({ groups: ['net'] });
    const one = at(arm, 'virtualNetworks/none/subnets/a');
    const put = await arm.put(one, { properties: { addressPrefix: '10.0.0.0/24' } });
    expect([put.status, put.body.error]).toEqual([
      404,
      {
        code: 'ParentResourceNotFound',
        message: `Failed to perform 'write' on resource(s) of type 'virtualNetworks/subnets', because the parent resource '${at(arm, 'virtualNetworks/none')}' could not be found.`,
      },
    ]);
    expect([(await arm.get(one)).status, (await arm.delete(one)).status]).toEqual([404, 204]);
  });
});

describe('a security group', () => {
  it('ends with the six rules of every group, and they do not come back from a client', async () => {
    const arm = await startNetwork();
    const { body } = await arm.get(at(arm, 'networkSecurityGroups/nsg'));
    const { body: echoed } = await arm.put(at(arm, 'networkSecurityGroups/nsg'), body);
    const rules = inside(echoed, 'defaultSecurityRules') as { name: string }[];
    expect(rules.map(({ name }) => name)).toEqual([
      'AllowVnetInBound',
      'AllowAzureLoadBalancerInBound',
      'DenyAllInBound',
      'AllowVnetOutBound',
      'AllowInternetOutBound',
      'DenyAllOutBound',
    ]);
    expect(echoed.properties?.['securityRules']).toEqual([]);
  });

  it('and a route table show the subnets and interfaces they are attached to', async () => {
    const arm = await startNetwork();
    const group = { id: at(arm, 'networkSecurityGroups/nsg') };
    const body = nic(arm) as { properties: object };
    await demand(
      arm.put(at(arm, 'networkInterfaces/one'), {
        ...body,
        properties: { ...body.properties, networkSecurityGroup: group },
      }),
    );
    const shown = async (path: string): Promise<unknown> => (await arm.get(at(arm, path))).body.properties;
    expect(await shown('networkSecurityGroups/nsg')).toMatchObject({
      subnets: [{ id: apim(arm) }],
      networkInterfaces: [{ id: at(arm, 'networkInterfaces/one') }],
    });
    expect(await shown('routeTables/table')).toMatchObject({ subnets: [{ id: apim(arm) }] });
  });
});

describe('a public IP address', () => {
  const put = (arm: ArmUnderTest, body: object): Promise<Answer> =>
    arm.put(at(arm, 'publicIPAddresses/one'), { location, ...body });

  it.each([
    { says: 'nothing', body: {}, sku: 'Basic', method: 'Dynamic', has: false },
    {
      says: 'Basic and Static',
      body: { properties: { publicIPAllocationMethod: 'Static' } },
      sku: 'Basic',
      method: 'Static',
      has: true,
    },
    { says: 'Standard', body: { sku: { name: 'Standard' } }, sku: 'Standard', method: 'Static', has: true },
  ])('of which $says is said is $sku and $method', async ({ body, sku, method, has }) => {
    const arm = await startArm({ groups: ['net'] });
    const { body: shown } = await put(arm, body);
    expect(shown).toMatchObject({
      sku: { name: sku, tier: 'Regional' },
      properties: { publicIPAllocationMethod: method },
    });
    expect('ipAddress' in (shown.properties ?? {})).toBe(has);
  });

  it('keeps zones and address, and makes a name of its label', async () => {
    const arm = await startArm({ groups: ['net'] });
    const body = {
      sku: { name: 'Standard' },
      zones: ['1', '2'],
      properties: { dnsSettings: { domainNameLabel: 'contoso' } },
    };
    const { body: first } = await put(arm, body);
    const { body: second } = await put(arm, { ...body, properties: {} });
    expect([first['zones'], first.properties?.['dnsSettings']]).toEqual([
      ['1', '2'],
      { domainNameLabel: 'contoso', fqdn: 'contoso.westus.cloudapp.azure.com' },
    ]);
    expect(second.properties).not.toHaveProperty('dnsSettings');
    expect(second.properties?.['ipAddress']).toBe(first.properties?.['ipAddress']);
  });

  it('of Standard cannot be Dynamic', async () => {
    const arm = await startArm({ groups: ['net'] });
    const { status, body } = await put(arm, {
      sku: { name: 'Standard' },
      properties: { publicIPAllocationMethod: 'Dynamic' },
    });
    expect([status, body.error]).toEqual([
      400,
      {
        code: 'StandardAndStandardV2SkuPublicIPAddressesMustBeStatic',
        message: `Standard sku publicIp ${at(arm, 'publicIPAddresses/one')} must have AllocationMethod set to Static.`,
        details: [],
      },
    ]);
  });

  it('shows the network interface that has it', async () => {
    const arm = await startNetwork();
    await put(arm, {});
    const publicIPAddress = { id: at(arm, 'publicIPAddresses/one') };
    await demand(arm.put(at(arm, 'networkInterfaces/one'), nic(arm, { publicIPAddress })));
    expect((await arm.get(publicIPAddress.id)).body.properties).toMatchObject({
      ipAddress: expect.any(String) as string,
      ipConfiguration: { id: at(arm, 'networkInterfaces/one/ipConfigurations/primary') },
    });
  });
});

describe('a network interface', () => {
  const address = ({ body }: Answer): unknown =>
    (inside(body, 'ipConfigurations') as { properties: object }[])[0]?.properties;

  it('takes the lowest address that is free, and holds it in its subnet', async () => {
    const arm = await startNetwork();
    const first = await demand(arm.put(at(arm, 'networkInterfaces/one'), nic(arm)));
    const second = await demand(arm.put(at(arm, 'networkInterfaces/two'), nic(arm)));
    expect([address(first), address(second)]).toMatchObject([
      { privateIPAddress: '10.0.1.4', privateIPAllocationMethod: 'Dynamic', primary: true },
      { privateIPAddress: '10.0.1.5' },
    ]);
    expect((await arm.get(apim(arm))).body.properties?.['ipConfigurations']).toEqual(
      ['one', 'two'].map((name) => ({ id: at(arm, `networkInterfaces/${name}/ipConfigurations/primary`) })),
    );
    await arm.delete(at(arm, 'networkInterfaces/one'));
    await arm.delete(at(arm, 'networkInterfaces/two'));
    expect((await arm.get(apim(arm))).body.properties).not.toHaveProperty('ipConfigurations');
  });

  it('gets the address it names', async () => {
    const arm = await startNetwork();
    const wanted = { privateIPAllocationMethod: 'Static', privateIPAddress: '10.0.1.77' };
    expect(address(await arm.put(at(arm, 'networkInterfaces/one'), nic(arm, wanted)))).toMatchObject(wanted);
  });
});

describe('a service in a subnet', () => {
  const started = (): Promise<ArmUnderTest> =>
    startArm({ services: [{ name: 'tailwind', vnet: 'external', subnet: 'hub/apim', publicIp: true }] });
  const near = (arm: ArmUnderTest, path: string): string =>
    `${groupPath(arm, 'rg-tailwind')}/providers/Microsoft.Network/${path}`;

  it('is linked to it while it is on stv1, and holds addresses', async () => {
    const arm = await started();
    const id = near(arm, 'virtualNetworks/hub/subnets/apim');
    const { body } = await arm.get(id);
    expect(body.properties).toMatchObject({
      resourceNavigationLinks: [
        {
          id: `${id}/resourceNavigationLinks/tailwind`,
          name: 'tailwind',
          properties: {
            linkedResourceType: 'Microsoft.ApiManagement/service',
            link: servicePath(arm, 'tailwind'),
            provisioningState: 'Succeeded',
          },
        },
      ],
    });
    const { body: usages } = await arm.get(near(arm, 'virtualNetworks/hub/usages'));
    const held = inside(body, 'ipConfigurations') as { id: string }[];
    expect(new Set(held.map((each) => each.id)).size).toBe(held.length);
    expect(usages['value']).toMatchObject([{ currentValue: held.length }]);
    expect(held.length).toBeGreaterThan(0);
  });

  it('keeps network, subnet, and the public IP address of its compute from being deleted', async () => {
    const arm = await started();
    const { body } = await arm.get(near(arm, 'virtualNetworks/hub/subnets/apim'));
    const [{ id: holder }] = inside(body, 'ipConfigurations') as [{ id: string }];
    const message = `Subnet apim is in use by ${holder} and cannot be deleted. In order to delete the subnet, delete all the resources within the subnet. See aka.ms/deletesubnet.`;
    for (const path of ['virtualNetworks/hub', 'virtualNetworks/hub/subnets/apim']) {
      const { status, body: refused } = await arm.delete(near(arm, path));
      expect([status, refused.error]).toEqual([
        400,
        { code: 'InUseSubnetCannotBeDeleted', message, details: [] },
      ]);
    }
    const { body: service } = await arm.get(servicePath(arm, 'tailwind'));
    const publicIp = inside(service, 'publicIpAddressId') as string;
    const { body: shown } = await arm.get(publicIp);
    const { id: user } = inside(shown, 'ipConfiguration') as { id: string };
    const { status, body: refused } = await arm.delete(publicIp);
    expect([status, refused.error]).toEqual([
      400,
      {
        code: 'PublicIPAddressCannotBeDeleted',
        message: `Public IP address ${publicIp} can not be deleted since it is still allocated to resource ${user}. In order to delete the public IP, disassociate/detach the Public IP address from the resource. To learn how to do this, see aka.ms/deletepublicip.`,
        details: [],
      },
    ]);
  });
});

describe('Azure refuses, in its own words,', () => {
  it.each<{
    what: string;
    ask: (arm: ArmUnderTest) => Promise<Answer>;
    code: string;
    message: (arm: ArmUnderTest) => string;
  }>([
    {
      what: 'to change the prefix of a subnet in use',
      ask: (arm) => arm.put(apim(arm), { properties: { addressPrefix: '10.0.3.0/24' } }),
      code: 'InUsePrefixCannotBeDeleted',
      message: () => 'IpPrefix 10.0.1.0/24 on Subnet apim has active allocations and cannot be deleted.',
    },
    {
      what: 'to leave a subnet in use out of its network',
      ask: (arm) =>
        arm.put(at(arm, 'virtualNetworks/hub'), { location, properties: { addressSpace: space } }),
      code: 'InUseSubnetCannotBeDeleted',
      message: (arm) =>
        `Subnet apim is in use by ${at(arm, 'networkInterfaces/one/ipConfigurations/primary')} and cannot be deleted. In order to delete the subnet, delete all the resources within the subnet. See aka.ms/deletesubnet.`,
    },
    {
      what: 'to delete a security group that is attached',
      ask: (arm) => arm.delete(at(arm, 'networkSecurityGroups/nsg')),
      code: 'InUseNetworkSecurityGroupCannotBeDeleted',
      message: (arm) =>
        `Network security group ${at(arm, 'networkSecurityGroups/nsg')} cannot be deleted because it is in use by the following resources: ${apim(arm)}. In order to delete the Network security group, remove the association with the resource(s). To learn how to do this, see aka.ms/deletensg.`,
    },
    {
      what: 'to delete a route table that is attached',
      ask: (arm) => arm.delete(at(arm, 'routeTables/table')),
      code: 'InUseRouteTableCannotBeDeleted',
      message: () => 'Route table table is in use and cannot be deleted.',
    },
    {
      what: 'an address somebody has',
      ask: (arm) =>
        arm.put(
          at(arm, 'networkInterfaces/two'),
          nic(arm, { privateIPAllocationMethod: 'Static', privateIPAddress: '10.0.1.4' }),
        ),
      code: 'PrivateIPAddressIsAllocated',
      message: (arm) =>
        `IP configuration ${at(arm, 'networkInterfaces/two/ipConfigurations/primary')} is using the private IP address 10.0.1.4 which is already allocated to resource ${at(arm, 'networkInterfaces/one/ipConfigurations/primary')}.`,
    },
    {
      what: 'an address of another subnet',
      ask: (arm) =>
        arm.put(
          at(arm, 'networkInterfaces/two'),
          nic(arm, { privateIPAllocationMethod: 'Static', privateIPAddress: '10.0.2.4' }),
        ),
      code: 'PrivateIPAddressNotInSubnet',
      message: () =>
        'Private static IP address 10.0.2.4 does not belong to the range of subnet prefix 10.0.1.0/24.',
    },
    {
      what: 'a subnet outside of the addresses of its network',
      ask: (arm) =>
        arm.put(at(arm, 'virtualNetworks/hub/subnets/far'), { properties: { addressPrefix: '10.1.0.0/24' } }),
      code: 'NetcfgInvalidSubnet',
      message: () => "Subnet 'far' is not valid in virtual network 'hub'.",
    },
    {
      what: 'a subnet over another',
      ask: (arm) =>
        arm.put(at(arm, 'virtualNetworks/hub/subnets/over'), {
          properties: { addressPrefix: '10.0.2.128/25' },
        }),
      code: 'NetcfgSubnetRangesOverlap',
      message: () =>
        "Subnet 'over' is not valid because its IP address range overlaps with that of an existing subnet in virtual network 'hub'.",
    },
    {
      what: 'a subnet that names a security group that is not there',
      ask: (arm) =>
        arm.put(at(arm, 'virtualNetworks/hub/subnets/spare'), {
          properties: {
            addressPrefix: '10.0.2.0/24',
            networkSecurityGroup: { id: at(arm, 'networkSecurityGroups/none') },
          },
        }),
      code: 'InvalidResourceReference',
      message: (arm) =>
        `Resource ${at(arm, 'networkSecurityGroups/none')} referenced by resource ${at(arm, 'virtualNetworks/hub')} was not found. Please make sure that the referenced resource exists, and that both resources are in the same region.`,
    },
    {
      what: 'an interface in a subnet that is not there',
      ask: (arm) =>
        arm.put(
          at(arm, 'networkInterfaces/two'),
          nic(arm, { subnet: { id: at(arm, 'virtualNetworks/hub/subnets/none') } }),
        ),
      code: 'InvalidResourceReference',
      message: (arm) =>
        `Resource ${at(arm, 'virtualNetworks/hub/subnets/none')} referenced by resource ${at(arm, 'networkInterfaces/two')} was not found. Please make sure that the referenced resource exists, and that both resources are in the same region.`,
    },
    {
      what: 'two rules of one priority',
      ask: async (arm) => {
        await arm.put(at(arm, 'networkSecurityGroups/nsg/securityRules/a'), { properties: rule(100) });
        return arm.put(at(arm, 'networkSecurityGroups/nsg/securityRules/b'), { properties: rule(100) });
      },
      code: 'SecurityRuleConflict',
      message: () =>
        'Security rule b conflicts with rule a. Rules cannot have the same Priority and Direction.',
    },
    {
      what: 'two subnets of one name',
      ask: (arm) =>
        arm.put(at(arm, 'virtualNetworks/new'), {
          location,
          properties: {
            addressSpace: space,
            subnets: [
              subnet('a', { addressPrefix: '10.0.1.0/24' }),
              subnet('A', { addressPrefix: '10.0.2.0/24' }),
            ],
          },
        }),
      code: 'DuplicateResourceName',
      message: (arm) =>
        `Resource ${at(arm, 'virtualNetworks/new/subnets/A')} has two child resources with the same name (A).`,
    },
  ])('$what', async ({ ask, code, message }) => {
    const arm = await startNetwork();
    await demand(arm.put(at(arm, 'networkInterfaces/one'), nic(arm)));
    const before = await arm.get(`${groupPath(arm, 'net')}/providers/Microsoft.Network/virtualNetworks`);
    const { status, body } = await ask(arm);
    expect([status, body.error]).toMatchObject([400, { code, message: message(arm) }]);
    const after = await arm.get(`${groupPath(arm, 'net')}/providers/Microsoft.Network/virtualNetworks`);
    expect(after.body).toEqual(before.body);
  });

  it('an address of a subnet that is full', async () => {
    const arm = await startNetwork();
    await demand(
      arm.put(at(arm, 'virtualNetworks/hub/subnets/tiny'), { properties: { addressPrefix: '10.0.8.0/29' } }),
    );
    const put = (name: string): Promise<Answer> =>
      arm.put(
        at(arm, `networkInterfaces/${name}`),
        nic(arm, { subnet: { id: at(arm, 'virtualNetworks/hub/subnets/tiny') } }),
      );
    for (const name of ['a', 'b', 'c']) await demand(put(name));
    expect((await put('d')).body.error).toEqual({
      code: 'SubnetIsFull',
      message:
        'Subnet tiny with address prefix 10.0.8.0/29 does not have enough capacity for 1 IP addresses.',
      details: [],
    });
  });
});

describe('around a service', () => {
  const vault = (arm: ArmUnderTest): string =>
    `${groupPath(arm, 'net')}/providers/Microsoft.KeyVault/vaults/Contoso-kv`;
  const tenantId = '00000000-0000-4000-8000-000000000000';
  const properties = { tenantId, sku: { family: 'A', name: 'standard' } };

  it('a key vault has a URI, and its firewall can be changed by itself', async () => {
    const arm = await startArm({ groups: ['net'] });
    const { status, body } = await arm.put(vault(arm), { location, properties });
    expect([status, body.properties]).toEqual([
      201,
      expect.objectContaining({
        ...properties,
        vaultUri: 'https://contoso-kv.vault.azure.net/',
        accessPolicies: [],
      }),
    ]);
    const networkAcls = { defaultAction: 'Deny', virtualNetworkRules: [] };
    const { body: patched } = await arm.patch(vault(arm), { properties: { networkAcls } });
    expect(patched.properties).toEqual({ ...body.properties, networkAcls });
    expect((await arm.delete(vault(arm))).status).toBe(200);
  });

  it('an autoscale setting is on unless it says otherwise', async () => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const at = `${groupPath(arm, 'rg-tailwind')}/providers/Microsoft.Insights/autoscaleSettings/scale`;
    const asked = { targetResourceUri: servicePath(arm, 'tailwind'), profiles: [{ name: 'default' }] };
    const { body } = await arm.put(at, { location, properties: asked });
    expect(body.properties).toEqual({ ...asked, name: 'scale', enabled: true, notifications: [] });
    const { body: off } = await arm.patch(at, { properties: { enabled: false } });
    expect(off.properties).toEqual({ ...body.properties, enabled: false });
  });

  it.each([
    {
      what: 'a vault without a tenant',
      path: 'Microsoft.KeyVault/vaults/abc',
      properties: { sku: { name: 'standard' } },
      target: 'properties.tenantId',
    },
    {
      what: 'a vault of too short a name',
      path: 'Microsoft.KeyVault/vaults/ab',
      properties,
      target: 'vaultName',
    },
    {
      what: 'autoscale without profiles',
      path: 'Microsoft.Insights/autoscaleSettings/a',
      properties: {},
      target: 'properties.profiles',
    },
    {
      what: 'a rule without a priority',
      path: 'Microsoft.Network/networkSecurityGroups/a',
      properties: {
        securityRules: [{ name: 'a', properties: { protocol: '*', access: 'Allow', direction: 'Inbound' } }],
      },
      target: 'properties.securityRules.0.properties.priority',
    },
  ])('$what is refused by its field', async ({ path, properties: sent, target }) => {
    const arm = await startArm({ groups: ['net'] });
    const { status, body } = await arm.put(`${groupPath(arm, 'net')}/providers/${path}`, {
      location,
      properties: sent,
    });
    expect([status, body.error?.code, body.error?.['details']]).toEqual([
      400,
      'InvalidParameters',
      [expect.objectContaining({ target })],
    ]);
  });
});

it('with its group goes all that is in it, and nothing can be made there meanwhile', async () => {
  const arm = await startNetwork();
  await arm.delete(groupPath(arm, 'net'));
  const late = [
    await arm.put(at(arm, 'routeTables/late'), { location }),
    await arm.put(at(arm, 'routeTables/table/routes/late'), { properties: { nextHopType: 'None' } }),
    await arm.patch(at(arm, 'routeTables/table'), { tags: {} }),
  ];
  for (const { status, body } of late)
    expect([status, body.error?.code]).toEqual([409, 'ResourceGroupBeingDeleted']);
  arm.advance({ by: '1m' });
  const { body: list } = await arm.get(`${arm.subscription}/providers/Microsoft.Network/virtualNetworks`);
  expect(list).toEqual({ value: [] });
});

it.each(['2015-06-15', '2023-11-01', '2099-01-01-preview'])(
  'any api-version is taken: %s',
  async (apiVersion) => {
    const arm = await startNetwork();
    const answer = await arm.get(at(arm, 'virtualNetworks/hub'), { apiVersion });
    const { body } = await arm.get(at(arm, 'virtualNetworks/hub'));
    expect([answer.status, answer.body]).toEqual([200, body]);
  },
);
