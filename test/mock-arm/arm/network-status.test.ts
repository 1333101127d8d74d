import { describe, expect, it } from 'vitest';
import {
  type ArmUnderTest,
  groupPath,
  type JsonBody,
  newest,
  olderStyle,
  servicePath,
  startArm,
} from '../../helpers/arm.ts';

const at = (arm: ArmUnderTest): string => servicePath(arm, 'tailwind');
const near = (arm: ArmUnderTest, path: string): string =>
  `${groupPath(arm, 'rg-tailwind')}/providers/Microsoft.Network/${path}`;

const inside = { name: 'tailwind', vnet: 'external', subnet: 'hub/apim' } as const;
const outside = { name: 'tailwind' } as const;

/** A member of the properties of what was answered. */
function propertyOf({ properties = {} }: JsonBody, name: string): unknown {
  return properties[name];
}

interface Line {
  readonly resourceType: string;
  readonly status: string;
  readonly error: string;
  readonly lastUpdated: string;
  readonly lastStatusChange: string;
}

async function lines(arm: ArmUnderTest, location = 'westus'): Promise<readonly Line[]> {
  const { body } = await arm.get(`${at(arm)}/locations/${location}/networkstatus`);
  return body['connectivityStatus'] as readonly Line[];
}

/** Cuts the subnet of the service off from SQL. */
async function cutOff(arm: ArmUnderTest): Promise<void> {
  const { body } = await arm.get(near(arm, 'virtualNetworks/hub/subnets/apim'));
  const { id } = propertyOf(body, 'networkSecurityGroup') as { id: string };
  const properties = {
    protocol: '*',
    access: 'Deny',
    direction: 'Outbound',
    priority: 4000,
    sourcePortRange: '*',
    sourceAddressPrefix: '*',
    destinationAddressPrefix: 'Sql',
    destinationPortRange: '1433',
  };
  const { body: group } = await arm.get(id);
  const rules = propertyOf(group, 'securityRules') as {
    name: string;
    properties: { direction: string; priority: number };
  }[];
  for (const { name } of rules.filter((rule) => rule.properties.direction === 'Outbound'))
    await arm.delete(`${id}/securityRules/${name}`);
  const { status, text } = await arm.put(`${id}/securityRules/no-sql`, { properties });
  if (status !== 201) throw new Error(text);
}

describe('[D16] the network status', () => {
  it('has a line for each location, and each can be read by itself', async () => {
    const arm = await startArm({ services: [{ ...inside, additionalLocations: ['East US'] }] });
    const { status, body } = await arm.get(`${at(arm)}/networkstatus`);
    const all = body as unknown as { location: string; networkStatus: object }[];
    expect([status, all.map(({ location }) => location)]).toEqual([200, ['West US', 'East US']]);
    for (const { location, networkStatus } of all) {
      const spelled = location.replace(' ', '').toUpperCase();
      const one = await arm.get(`${at(arm)}/locations/${spelled}/networkstatus`);
      expect([one.status, one.body]).toEqual([200, networkStatus]);
    }
    expect((await lines(arm)).length).toBeGreaterThan(5);
  });

  it('is 404 for a location the service does not have', async () => {
    const arm = await startArm({ services: [inside] });
    const { status, body } = await arm.get(`${at(arm)}/locations/eastus/networkstatus`);
    expect([status, body.error?.message]).toEqual([404, 'Location eastus not found.']);
  });

  it('has no lines outside of a network', async () => {
    const arm = await startArm({ services: [outside] });
    expect(await lines(arm)).toEqual([]);
  });

  it('names the DNS servers of the network, and otherwise that of Azure', async () => {
    const arm = await startArm({ services: [inside] });
    const servers = async (): Promise<unknown> =>
      (await arm.get(`${at(arm)}/locations/westus/networkstatus`)).body['dnsServers'];
    expect(await servers()).toEqual(['168.63.129.16']);
    const { body } = await arm.get(near(arm, 'virtualNetworks/hub'));
    const dhcpOptions = { dnsServers: ['10.1.0.4', '10.1.0.5'] };
    await arm.put(near(arm, 'virtualNetworks/hub'), {
      ...body,
      properties: { ...body.properties, dhcpOptions },
    });
    expect(await servers()).toEqual(['10.1.0.4', '10.1.0.5']);
  });

  it('shows what was cut off once the platform has looked again', async () => {
    const arm = await startArm({ services: [inside] });
    arm.advance({ by: '20m' });
    const sql = async (): Promise<Line | undefined> =>
      (await lines(arm)).find(({ resourceType }) => resourceType === 'SQLDatabase');
    expect(await sql()).toMatchObject({
      status: 'success',
      error: '',
      lastUpdated: '2024-08-19T00:15:00.0000000Z',
    });
    await cutOff(arm);
    expect(await sql()).toMatchObject({ status: 'success' });
    arm.advance({ by: '10m' });
    expect(await sql()).toMatchObject({
      status: 'failure',
      error: expect.stringContaining('1433') as string,
      lastUpdated: '2024-08-19T00:30:00.0000000Z',
      lastStatusChange: '2024-08-19T00:30:00.0000000Z',
    });
  });
});

describe('to apply the network configuration', () => {
  const path = (arm: ArmUnderTest): string => `${at(arm)}/applynetworkconfigurationupdates`;

  it.each([newest, olderStyle])(
    'is polled at Location until the service is there (%s)',
    async (apiVersion) => {
      const arm = await startArm({ services: [inside] });
      const { body: before } = await arm.get(at(arm), { apiVersion });
      const begun = await arm.post(path(arm), { location: 'West US' }, { apiVersion });
      const location = begun.headers.get('location') as string;
      expect([begun.status, begun.text, begun.headers.get('azure-asyncoperation')]).toEqual([202, '', null]);
      expect((await arm.get(location)).status).toBe(202);
      const { body } = await arm.get(at(arm), { apiVersion });
      expect(body.properties?.['provisioningState']).toBe('Updating');
      arm.advance({ until: 'operation-end' });
      const ended = await arm.get(location);
      expect([ended.status, { ...ended.body, etag: '' }]).toEqual([200, { ...before, etag: '' }]);
    },
  );

  it('needs no body', async () => {
    const arm = await startArm({ services: [inside] });
    expect((await arm.post(path(arm))).status).toBe(202);
  });

  it.each([
    {
      what: 'a service outside of a network',
      service: outside,
      before: undefined,
      body: {},
      status: 400,
      error: (arm: ArmUnderTest) => ({
        code: 'InvalidOperation',
        message: `${at(arm)} is not configured in Virtual Network.`,
        details: null,
        innerError: null,
      }),
    },
    {
      what: 'a service that is on its way',
      service: inside,
      before: 'migrateToStv2',
      body: {},
      status: 409,
      error: () => ({ code: 'ServiceLocked' }),
    },
    {
      what: 'a location that is none',
      service: inside,
      before: undefined,
      body: { location: 'Atlantis' },
      status: 400,
      error: () => ({ code: 'LocationNotAvailableForResourceType' }),
    },
  ])('is refused for $what', async ({ service, before, body, status, error }) => {
    const arm = await startArm({ services: [service] });
    if (before) await arm.post(`${at(arm)}/${before}`);
    const answer = await arm.post(path(arm), body);
    expect([answer.status, answer.body.error]).toEqual([status, expect.objectContaining(error(arm))]);
    expect(answer.headers.get('location')).toBeNull();
  });
});

it('what a service has to reach is listed by what it is for', async () => {
  const arm = await startArm({ services: [outside] });
  const { status, body } = await arm.get(`${at(arm)}/outboundNetworkDependenciesEndpoints`);
  const categories = body['value'] as {
    category: string;
    endpoints: { domainName: string; endpointDetails: object[] }[];
  }[];
  expect([status, categories.map(({ category }) => category)]).toEqual([
    200,
    [
      'Azure SMTP',
      'Azure SQL',
      'Azure Storage',
      'Azure Event Hub',
      'SSL Certificate Verification',
      'Azure Monitor',
      'Portal Captcha',
      'Azure Active Directory',
    ],
  ]);
  const of = (wanted: string): unknown =>
    categories.find(({ category }) => category === wanted)?.endpoints[0];
  expect(of('Azure SQL')).toMatchObject({ endpointDetails: [{ port: 1433, region: 'West US' }] });
  expect(of('SSL Certificate Verification')).toEqual({
    domainName: 'ocsp.msocsp.com',
    endpointDetails: [
      { port: 80, region: 'Global' },
      { port: 443, region: 'Global' },
    ],
  });
});
