import { describe, expect, it } from 'vitest';
import { type Answer, type ArmUnderTest, groupPath, servicePath, startArm } from '../../helpers/arm.ts';

const path = '/providers/Microsoft.ResourceGraph/resources';

async function asked(
  arm: ArmUnderTest,
  query: string,
  more: Readonly<Record<string, unknown>> = {},
  apiVersion = '2022-10-01',
): Promise<Answer> {
  return arm.post(path, { subscriptions: [arm.subscriptionId], query, ...more }, { apiVersion });
}

async function rowsOf(arm: ArmUnderTest, query: string): Promise<unknown> {
  const answer = await asked(arm, query);
  expect(answer).toMatchObject({ status: 200 });
  return answer.body['data'];
}

/** Two instances in networks and one without: `contoso` on stv1 in two regions, `woodgrove` on stv2. */
const services = [
  { name: 'contoso', resourceGroup: 'RG-Contoso', vnet: 'external', additionalLocations: ['East US'] },
  { name: 'fabrikam', vnet: 'none' },
  { name: 'woodgrove', vnet: 'none', platform: 'stv2', sku: { name: 'Developer', capacity: 1 } },
] as const;

describe('what migration guides ask', () => {
  it.each<{ query: string; gives: unknown }>([
    {
      query:
        "where type =~ 'microsoft.apimanagement/service' and properties.platformVersion == 'stv1' | project name",
      gives: [{ name: 'contoso' }, { name: 'fabrikam' }],
    },
    {
      query:
        "Resources | where type == 'microsoft.apimanagement/service' | where properties.platformVersion =~ 'stv1' " +
        '| project name, resourceGroup, location, sku.name, properties.virtualNetworkType',
      gives: [
        {
          name: 'contoso',
          resourceGroup: 'rg-contoso',
          location: 'westus',
          sku_name: 'Premium',
          properties_virtualNetworkType: 'External',
        },
        expect.objectContaining({ name: 'fabrikam', properties_virtualNetworkType: 'None' }),
      ],
    },
    {
      query:
        "resources | where type == 'microsoft.apimanagement/service' " +
        '| summarize instances = count() by platform = tostring(properties.platformVersion) | order by platform asc',
      gives: [
        { platform: 'stv1', instances: 2 },
        { platform: 'stv2', instances: 1 },
      ],
    },
    {
      query:
        "resources | where type =~ 'Microsoft.ApiManagement/service' | mv-expand more = properties.additionalLocations " +
        '| where isnotnull(more) | project name, place = more.location, platform = more.platformVersion',
      gives: [{ name: 'contoso', place: 'East US', platform: 'stv1' }],
    },
    {
      query:
        "resources | where type == 'microsoft.network/virtualnetworks' | mv-expand subnet = properties.subnets " +
        '| where array_length(subnet.properties.ipConfigurations) > 0 ' +
        '| project network = name, subnet = subnet.name, range = subnet.properties.addressPrefix | order by network asc',
      gives: [
        { network: 'vnet-contoso', subnet: 'apim', range: '10.1.0.0/24' },
        { network: 'vnet-contoso-2', subnet: 'apim', range: '10.2.0.0/24' },
      ],
    },
    {
      query:
        "resources | where name == 'contoso' | join kind=leftouter (resourcecontainers " +
        "| where type == 'microsoft.resources/subscriptions' | project subscription = name, subscriptionId) on subscriptionId " +
        '| project name, subscription',
      gives: [{ name: 'contoso', subscription: 'Rehearsal default' }],
    },
    {
      query:
        "ResourceContainers | where type =~ 'microsoft.resources/subscriptions/resourcegroups' | project name, location " +
        '| order by name asc | take 1',
      gives: [{ name: 'RG-Contoso', location: 'westus' }],
    },
  ])('$query', async ({ query, gives }) => {
    const arm = await startArm({ services });
    expect(await rowsOf(arm, query)).toEqual(gives);
  });

  it('finds public IPs by the instance that has them, and zones', async () => {
    const arm = await startArm({ networks: true });
    await arm.put(`${groupPath(arm, 'net')}/providers/Microsoft.Network/dnsZones/Contoso.com`, {
      location: 'global',
    });
    expect(
      await rowsOf(
        arm,
        "resources | where type has 'publicIPAddresses' and location == 'westus' | project name, sku.name",
      ),
    ).toEqual([
      { name: 'westus-one', sku_name: 'Standard' },
      { name: 'westus-two', sku_name: 'Standard' },
    ]);
    expect(
      await rowsOf(
        arm,
        "resources | where type == 'microsoft.network/dnszones' | project location, properties.zoneType",
      ),
    ).toEqual([{ location: 'global', properties_zoneType: 'Public' }]);
  });
});

describe('a row', () => {
  it('has the columns of Azure, with type, group and region in lower case', async () => {
    const arm = await startArm({ services: [services[0]] });
    const [row] = (await rowsOf(arm, 'resources')) as Record<string, unknown>[];
    expect(Object.keys(row ?? {})).toEqual([
      'id', 'name', 'type', 'tenantId', 'kind', 'location', 'resourceGroup', 'subscriptionId', 'managedBy', 'sku', 'plan',
      'properties', 'tags', 'identity', 'zones', 'extendedLocation',
    ]); // prettier-ignore
    expect(row).toMatchObject({
      id: servicePath(arm, 'contoso', 'RG-Contoso'),
      type: 'microsoft.apimanagement/service',
      resourceGroup: 'rg-contoso',
      location: 'westus',
      subscriptionId: arm.subscriptionId,
      tenantId: arm.tenantId,
      kind: '',
      plan: null,
    });
  });

  it('has the properties that a GET in the newest api-version shows', async () => {
    const arm = await startArm({ services });
    const { body } = await arm.get(servicePath(arm, 'fabrikam'), { apiVersion: '2025-09-01-preview' });
    expect(await rowsOf(arm, "resources | where name == 'fabrikam' | project properties, sku, tags")).toEqual(
      [{ properties: body.properties, sku: body['sku'], tags: body['tags'] }],
    );
  });
});

describe('while a migration runs', () => {
  const left = "resources | where properties.platformVersion == 'stv1' | count";

  it('the instance is on stv1 and updating, and on stv2 at the end', async () => {
    const arm = await startArm({ services: [{ name: 'contoso', vnet: 'external' }] });
    const states =
      'resources | where name == "contoso" | project p = properties.platformVersion, s = properties.provisioningState';
    await arm.post(`${servicePath(arm, 'contoso')}/migrateToStv2`, { mode: 'PreserveIp' });
    arm.advance({ by: '44m' });
    expect(await rowsOf(arm, states)).toEqual([{ p: 'stv1', s: 'Updating' }]);
    arm.advance({ until: 'operation-end' });
    expect(await rowsOf(arm, states)).toEqual([{ p: 'stv2', s: 'Succeeded' }]);
    expect(await rowsOf(arm, left)).toEqual([{ Count: 0 }]);
  });

  it('who asks again and again makes time pass, as who reads the instance does', async () => {
    const arm = await startArm({
      clock: { mode: 'skip' },
      services: [{ name: 'contoso', vnet: 'external' }],
    });
    await arm.post(`${servicePath(arm, 'contoso')}/migrateToStv2`);
    const counts: unknown[] = [];
    for (let reads = 0; reads < 3; reads++) counts.push(await rowsOf(arm, left));
    expect(counts).toEqual([[{ Count: 1 }], [{ Count: 0 }], [{ Count: 0 }]]);
  });
});

describe('an answer', () => {
  it('says what is left of the quota', async () => {
    const { headers } = await asked(await startArm(), 'resources');
    expect(headers.get('x-ms-user-quota-remaining')).toBe('14');
    expect(headers.get('x-ms-user-quota-resets-after')).toBe('00:00:05');
  });

  it.each([
    { apiVersion: '2019-04-01', options: {}, table: true },
    { apiVersion: '2019-04-01', options: { resultFormat: 'objectArray' }, table: false },
    { apiVersion: '2021-03-01', options: {}, table: false },
    { apiVersion: '2024-04-01', options: { resultFormat: 'table' }, table: true },
  ])('is a table: $table, in $apiVersion with $options', async ({ apiVersion, options, table }) => {
    const arm = await startArm({ services });
    const query =
      'resources | where name == "fabrikam" | project name, n = 1, at = now() - ago(1h), properties.platformVersion';
    const { body } = await asked(arm, query, { options }, apiVersion);
    expect(body['data']).toEqual(
      table
        ? {
            columns: [
              { name: 'name', type: 'string' },
              { name: 'n', type: 'integer' },
              { name: 'at', type: 'string' },
              { name: 'properties_platformVersion', type: 'object' },
            ],
            rows: [['fabrikam', 1, '01:00:00', 'stv1']],
          }
        : [{ name: 'fabrikam', n: 1, at: '01:00:00', properties_platformVersion: 'stv1' }],
    );
  });

  it('comes in pages that follow from each other, where rows have an id', async () => {
    const arm = await startArm({ services });
    const query = "resources | where type has 'apimanagement' | project id, name | order by name asc";
    const names: unknown[] = [];
    let $skipToken: unknown;
    do {
      const { body } = await asked(arm, query, { options: { $top: 2, $skipToken } });
      expect([body['totalRecords'], body['resultTruncated']]).toEqual([3, 'false']);
      names.push(...(body['data'] as { name: string }[]).map(({ name }) => name));
      $skipToken = body['$skipToken'];
    } while ($skipToken !== undefined);
    expect(names).toEqual(['contoso', 'fabrikam', 'woodgrove']);
  });

  it.each([
    { query: 'resources | project name', truncated: 'true' },
    { query: 'resources | take 2', truncated: 'true' },
    { query: 'resources | count', truncated: 'false' },
  ])('says whether it is cut off for good: $truncated for $query', async ({ query, truncated }) => {
    const { body } = await asked(await startArm({ services }), query, { options: { $top: 1 } });
    expect([body['count'], body['resultTruncated'], '$skipToken' in body]).toEqual([1, truncated, false]);
  });

  it('counts facets beside it, and says of one that makes no sense why', async () => {
    const arm = await startArm({ services });
    const { body } = await asked(arm, "resources | where type has 'apimanagement'", {
      facets: [{ expression: 'sku.name', options: { sortOrder: 'asc' } }, { expression: 'nothing' }],
    });
    expect(body['facets']).toEqual([
      {
        expression: 'sku.name',
        resultType: 'FacetResult',
        totalRecords: 2,
        count: 2,
        data: [
          { 'sku.name': 'Developer', count: 1 },
          { 'sku.name': 'Premium', count: 2 },
        ],
      },
      {
        expression: 'nothing',
        resultType: 'FacetError',
        errors: [expect.objectContaining({ code: 'UnknownColumn' })],
      },
    ]);
  });
});

describe('who is asked about', () => {
  const names = "resources | where type has 'apimanagement' | project name";

  it('are the subscriptions named, or all that the caller sees', async () => {
    const arm = await startArm({ services: [{ name: 'here' }] });
    const other = arm.createWorld({ services: [{ name: 'there' }] });
    const seen = async (body: object, token?: string): Promise<unknown> => {
      const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
      const answer = await arm.post(path, { query: names, ...body }, { apiVersion: '2022-10-01', headers });
      return answer.body['data'];
    };
    const [here, there] = [{ name: 'here' }, { name: 'there' }];
    expect(await seen({})).toEqual([here, there]);
    expect(await seen({ subscriptions: [other.subscriptionId.toUpperCase()] })).toEqual([there]);
    expect(await seen({ managementGroups: [arm.tenantId] })).toEqual([here]);
    expect(await seen({}, (await other.credential.getToken()).token)).toEqual([there]);
  });

  it('are, of what is in them, what the caller may read', async () => {
    const arm = await startArm({ services });
    const headers = { authorization: 'Bearer ada' };
    const seen = async (query: string): Promise<unknown> =>
      (await arm.post(path, { query }, { apiVersion: '2022-10-01', headers })).body['data'];
    arm.grant('ada', [{ role: 'Reader', scope: groupPath(arm, 'rg-fabrikam') }]);
    expect(await seen(names)).toEqual([{ name: 'fabrikam' }]);
    expect(await seen('resourcecontainers | project name')).toEqual([
      { name: 'Rehearsal default' },
      { name: 'rg-fabrikam' },
    ]);
    arm.grant('ada', []);
    expect(await seen(names)).toBeUndefined();
  });

  it('must be somebody', async () => {
    const arm = await startArm();
    const { status, body } = await asked(arm, names, {
      subscriptions: ['00000000-0000-0000-0000-000000000000'],
    });
    expect([status, body.error?.['details']]).toEqual([
      400,
      [expect.objectContaining({ code: 'NoValidSubscriptionsInQueryRequest' })],
    ]);
  });
});

describe('a refusal', () => {
  it('has the form of Resource Graph, with the place in the query', async () => {
    const { status, body } = await asked(await startArm(), 'resources\n| evaluate bag_unpack(tags)');
    expect(status).toBe(400);
    expect(body.error).toEqual({
      code: 'BadRequest',
      message: expect.stringMatching(
        /^Please provide below info when asking for support: timestamp = \S+Z, correlationId = \S+\.$/,
      ) as string,
      details: [
        expect.objectContaining({ code: 'InvalidQuery' }),
        {
          code: 'InvalidQueryLanguage',
          message: expect.stringContaining("The operator 'evaluate' is not simulated") as string,
          line: 2,
          characterPositionInLine: 2,
          token: 'evaluate',
        },
      ],
    });
  });

  it.each([
    { body: {}, says: 'query is missing; it is required' },
    { body: { query: 3 }, says: 'query is 3; it must be string' },
    { body: { query: 'resources', options: { $top: 0 } }, says: 'options.$top is 0; it must be >= 1' },
    { body: { query: 'resources', options: { resultFormat: 'csv' } }, says: 'options.resultFormat is "csv"' },
    { body: { query: 'resources', options: { $skipToken: 'abc' } }, says: "$skipToken is 'abc'" },
  ])('of $body says: $says', async ({ body, says }) => {
    const arm = await startArm();
    const answer = await arm.post(path, body, { apiVersion: '2022-10-01' });
    expect([answer.status, answer.body.error?.code]).toEqual([400, 'BadRequest']);
    const [detail] = (answer.body.error?.['details'] ?? []) as readonly { code: string; message: string }[];
    expect(detail?.message).toContain(says);
    expect(detail?.code).toMatch(/^Invalid(Request|SkipToken)$/);
  });
});
