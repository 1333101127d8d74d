import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { regions } from '../../../src/sim/index.ts';
import {
  type ArmUnderTest,
  groupPath,
  inNetwork,
  newest,
  serviceBody,
  servicePath,
  startArm,
} from '../../helpers/arm.ts';

const at = (arm: ArmUnderTest): string => servicePath(arm, 'tailwind');
const stranger = '/subscriptions/00000000-0000-4000-8000-000000000000';

describe('what is not there', () => {
  it.each<{
    what: string;
    path: (arm: ArmUnderTest) => string;
    method?: string;
    status: number;
    error: object;
  }>([
    {
      what: 'a subscription',
      path: () => `${stranger}/resourceGroups/a/providers/Microsoft.ApiManagement/service/b`,
      status: 404,
      error: {
        code: 'SubscriptionNotFound',
        message: "The subscription '00000000-0000-4000-8000-000000000000' could not be found.",
      },
    },
    {
      what: 'a subscription, below which nothing is served either',
      path: () => `${stranger}/nothing`,
      status: 404,
      error: {
        code: 'SubscriptionNotFound',
        message: "The subscription '00000000-0000-4000-8000-000000000000' could not be found.",
      },
    },
    {
      what: 'a resource group',
      path: (arm) => servicePath(arm, 'tailwind', 'RG-none'),
      status: 404,
      error: { code: 'ResourceGroupNotFound', message: "Resource group 'RG-none' could not be found." },
    },
    {
      what: 'a resource group, below which nothing is served either',
      path: (arm) => `${groupPath(arm, 'none')}/providers/Microsoft.Network/virtualNetworks/a`,
      status: 404,
      error: { code: 'ResourceGroupNotFound', message: "Resource group 'none' could not be found." },
    },
    {
      what: 'a service',
      path: (arm) => servicePath(arm, 'none', 'rg-tailwind'),
      status: 404,
      error: {
        code: 'ResourceNotFound',
        message:
          "The Resource 'Microsoft.ApiManagement/service/none' under resource group 'rg-tailwind' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix",
      },
    },
    {
      what: 'a provider',
      path: (arm) => `${groupPath(arm, 'rg-tailwind')}/providers/Microsoft.Compute/virtualMachines/a`,
      status: 404,
      error: {
        code: 'InvalidResourceType',
        message: `The resource type could not be found in the namespace 'Microsoft.Compute' for api version '${newest}'.`,
      },
    },
    {
      what: 'a resource type of the provider',
      path: (arm) => `${at(arm)}/gadgets/a`,
      status: 404,
      error: {
        code: 'InvalidResourceType',
        message: `The resource type could not be found in the namespace 'Microsoft.ApiManagement' for api version '${newest}'.`,
      },
    },
    {
      what: 'a path',
      path: () => '/nowhere/at/all',
      status: 404,
      error: {
        code: 'NotFound',
        message: 'Nothing is served at GET /nowhere/at/all. See openapi/arm.yaml for what is.',
      },
    },
    {
      what: 'a method',
      path: (arm) => `${at(arm)}/migrateToStv2`,
      method: 'PUT',
      status: 405,
      error: {
        code: 'MethodNotAllowed',
        message: expect.stringMatching(
          /^PUT is not served at \/subscriptions\/.*\/migrateToStv2\./,
        ) as unknown,
      },
    },
    {
      what: 'a method, whatever the case of the path',
      path: (arm) => `${at(arm).toUpperCase()}/`,
      method: 'POST',
      status: 405,
      error: {
        code: 'MethodNotAllowed',
        message: expect.stringContaining('POST is not served at') as unknown,
      },
    },
  ])('$what', async ({ path, method = 'GET', status, error }) => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const answer = await arm.ask(method, path(arm));
    expect([answer.status, answer.body]).toEqual([status, { error }]);
    expect(answer.headers.get('x-ms-failure-cause')).toBe('gateway');
  });

  it.each(['TRACE', 'OPTIONS', 'PROPFIND'])('the method %s', async (method) => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const status = await new Promise((resolve, reject) => {
      const asked = request(
        `${arm.arm}${at(arm)}?api-version=${newest}`,
        { method, agent: false },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      asked.on('error', reject);
      asked.end();
    });
    expect(status).toBe(405);
  });
});

describe('what cannot be read', () => {
  const json = { 'content-type': 'application/json' };
  it.each<{
    what: string;
    text: string;
    headers?: Record<string, string>;
    status: number;
    code: string;
    says?: string;
  }>([
    { what: 'JSON that breaks off', text: '{"location":', status: 400, code: 'InvalidRequestContent' },
    { what: 'no JSON at all', text: 'location: westus', status: 400, code: 'InvalidRequestContent' },
    {
      what: 'an array',
      text: '[]',
      status: 400,
      code: 'InvalidRequestContent',
      says: 'the body must be a JSON object',
    },
    {
      what: 'a string',
      text: '"westus"',
      status: 400,
      code: 'InvalidRequestContent',
      says: 'the body must be a JSON object',
    },
    {
      what: 'a number',
      text: '42',
      status: 400,
      code: 'InvalidRequestContent',
      says: 'the body must be a JSON object',
    },
    {
      what: 'a poisoned prototype',
      text: '{"__proto__":{"isAdmin":true}}',
      status: 400,
      code: 'InvalidRequestContent',
    },
    {
      what: 'a poisoned prototype further in',
      text: '{"properties":{"tags":{"__proto__":{"isAdmin":true}}}}',
      status: 400,
      code: 'InvalidRequestContent',
    },
    {
      what: 'a poisoned constructor',
      text: '{"constructor":{"prototype":{"isAdmin":true}}}',
      status: 400,
      code: 'InvalidRequestContent',
    },
    {
      what: 'a form',
      text: 'a=b',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      status: 415,
      code: 'UnsupportedMediaType',
      says: "'application/x-www-form-urlencoded'",
    },
    {
      what: 'JSON said to be text',
      text: '{}',
      headers: { 'content-type': 'text/plain' },
      status: 415,
      code: 'UnsupportedMediaType',
      says: "'text/plain'",
    },
    {
      what: 'nothing where a body is needed',
      text: '',
      status: 400,
      code: 'InvalidParameters',
      says: 'location is missing',
    },
    {
      what: 'null where a body is needed',
      text: 'null',
      status: 400,
      code: 'InvalidParameters',
      says: 'location is missing',
    },
    {
      what: 'more than four megabytes',
      text: JSON.stringify({ tags: { big: 'x'.repeat(4 * 1024 * 1024) } }),
      status: 413,
      code: 'RequestContentTooLarge',
      says: "'4194304' bytes",
    },
  ])('$what is a $status', async ({ text, headers = json, status, code, says = '' }) => {
    const arm = await startArm({ groups: ['rg-tailwind'] });
    const answer = await arm.ask('PUT', at(arm), { text, headers });
    expect([answer.status, answer.body.error?.code]).toEqual([status, code]);
    expect(answer.body.error?.message).toContain(says);
    expect(arm.timeline).toEqual([]);
    expect({}).not.toHaveProperty('isAdmin');
  });

  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'Application/JSON',
    'application/merge-patch+json',
    'text/json',
  ])('%s is JSON, unless it is not', async (type) => {
    const arm = await startArm({ groups: ['rg-tailwind'] });
    const { status } = await arm.ask('PUT', at(arm), {
      text: JSON.stringify(serviceBody()),
      headers: { 'content-type': type },
    });
    expect(status).toBe(type === 'text/json' ? 415 : 201);
  });

  it('a segment of the path that is too long', async () => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const { status, body } = await arm.get(`${at(arm)}/apis/${'a'.repeat(261)}`);
    expect([status, body.error?.code]).toEqual([414, 'RequestUriTooLong']);
    expect((await arm.get(`${at(arm)}/apis/${'a'.repeat(260)}`)).status).toBe(404);
  });

  it('a path that is no URL', async () => {
    const arm = await startArm();
    const { status, body } = await arm.get('/subscriptions/%E0%A4%A/resourcegroups');
    expect([status, body.error?.code]).toEqual([400, 'InvalidRequestContent']);
  });
});

describe('a service that makes no sense is refused, by every field, its value and the way out', () => {
  const tiers = 'Developer, Basic, Standard, Premium, Isolated, Consumption, BasicV2, StandardV2, PremiumV2';
  it.each<{ what: string; body: (arm: ArmUnderTest) => unknown; says: Record<string, string> }>([
    {
      what: 'nothing said',
      body: () => ({}),
      says: {
        location: 'location is missing; it is required.',
        sku: 'sku is missing; it is required.',
        properties: 'properties is missing; it is required.',
      },
    },
    {
      what: 'a tier nobody knows, and words of the wrong kind',
      body: () =>
        serviceBody(
          { publisherEmail: 'a'.repeat(101), publisherName: 7, virtualNetworkType: 'Both' },
          { sku: { name: 'Huge', capacity: '1' }, tags: { team: 5 } },
        ),
      says: {
        'sku.name': `sku.name is "Huge"; it must be one of ${tiers}.`,
        'sku.capacity': 'sku.capacity is "1"; it must be integer.',
        'properties.publisherEmail': `properties.publisherEmail is "${'a'.repeat(101)}"; it must NOT have more than 100 characters.`,
        'properties.publisherName': 'properties.publisherName is 7; it must be string.',
        'properties.virtualNetworkType':
          'properties.virtualNetworkType is "Both"; it must be one of None, External, Internal, null.',
        'tags.team': 'tags.team is 5; it must be string.',
      },
    },
    {
      what: 'what a tier cannot do',
      body: () =>
        serviceBody(
          {
            virtualNetworkType: 'Internal',
            additionalLocations: [{ location: 'eastus', sku: { name: 'Basic', capacity: 1 } }],
          },
          { sku: { name: 'Basic', capacity: 3 } },
        ),
      says: {
        'sku.capacity': 'sku.capacity is 3; Basic takes 1 to 2.',
        'properties.virtualNetworkType':
          "properties.virtualNetworkType is 'Internal'; Basic only takes 'None'. Use Developer or Premium.",
        'properties.virtualNetworkConfiguration.subnetResourceId':
          "properties.virtualNetworkConfiguration.subnetResourceId is missing; virtualNetworkType 'Internal' needs the id of a subnet.",
        'properties.additionalLocations':
          'properties.additionalLocations has entries; Basic takes none. Use Premium.',
      },
    },
    {
      what: 'one place twice',
      body: () => {
        const sku = { name: 'Premium', capacity: 1 };
        return serviceBody({ additionalLocations: [{ location: 'West US', sku }] }, { sku });
      },
      says: {
        'properties.additionalLocations':
          "properties.additionalLocations names 'West US', where the service is already.",
      },
    },
    {
      what: 'a subnet that is none',
      body: (arm) => ({
        ...serviceBody({
          ...inNetwork(arm),
          virtualNetworkConfiguration: { subnetResourceId: '/subnets/apim' },
        }),
      }),
      says: {
        'properties.virtualNetworkConfiguration.subnetResourceId': expect.stringMatching(
          /^properties\.virtualNetworkConfiguration\.subnetResourceId is "\/subnets\/apim"; it must match/,
        ) as unknown as string,
      },
    },
  ])('$what', async ({ body, says }) => {
    const arm = await startArm({ groups: ['rg-tailwind'] });
    const answer = await arm.put(at(arm), body(arm));
    const details = Object.entries(says).map(([target, message]) => ({
      code: 'InvalidParameters',
      message,
      target,
    }));
    const byTarget = (a: { target: string }, b: { target: string }): number => (a.target < b.target ? -1 : 1);
    const said = answer.body.error?.['details'] as { target: string; message: string }[];
    expect([answer.status, answer.body.error?.code, said.toSorted(byTarget)]).toEqual([
      400,
      'InvalidParameters',
      details.toSorted(byTarget),
    ]);
    expect(answer.body.error?.message).toBe(
      `Invalid parameter: ${said.map(({ message }) => message).join(' ')}`,
    );
    expect((await arm.get(at(arm))).status).toBe(404);
  });

  it('or by its region', async () => {
    const arm = await startArm({ groups: ['rg-tailwind'] });
    const { status, body } = await arm.put(at(arm), serviceBody({}, { location: 'Atlantis' }));
    const known = regions.map((region) => region.replaceAll(' ', '').toLowerCase()).join(',');
    expect([status, body]).toEqual([
      400,
      {
        error: {
          code: 'LocationNotAvailableForResourceType',
          message: `The provided location 'Atlantis' is not available for resource type 'Microsoft.ApiManagement/service'. List of available regions for the resource type is '${known}'.`,
        },
      },
    ]);
  });

  it.each(['BasicV2', 'StandardV2', 'PremiumV2'])(
    '[A7] or by its tier, where it is real but never was stv1 (%s)',
    async (name) => {
      const arm = await startArm({ groups: ['rg-tailwind'] });
      const { status, body } = await arm.put(at(arm), serviceBody({}, { sku: { name, capacity: 1 } }));
      expect([status, body.error?.code]).toEqual([501, 'NotSimulated']);
      expect(body.error?.message).toContain(name);
    },
  );

  it.each(['1st', '-a', 'a-', 'a_b', 'a'.repeat(51), 'ä'])('or by its name (%s)', async (name) => {
    const arm = await startArm({ groups: ['rg'] });
    const { status, body } = await arm.put(servicePath(arm, encodeURIComponent(name), 'rg'), serviceBody());
    expect([status, body.error?.message]).toEqual([
      400,
      `Invalid parameter: The name '${name}' is not valid: 1 to 50 letters, digits and dashes, beginning with a letter, not ending in a dash.`,
    ]);
  });

  it('or because its name is taken in another group', async () => {
    const arm = await startArm({ services: [{ name: 'tailwind' }], groups: ['other'] });
    const { status, body } = await arm.put(servicePath(arm, 'Tailwind', 'other'), serviceBody());
    expect([status, body.error?.code]).toEqual([409, 'ServiceAlreadyExists']);
  });

  it.each<{ what: string; change: Record<string, unknown>; status: number; code: string }>([
    { what: 'its region', change: { location: 'eastus' }, status: 409, code: 'InvalidResourceLocation' },
    {
      what: 'to tier Consumption',
      change: { sku: { name: 'Consumption', capacity: 0 } },
      status: 400,
      code: 'InvalidParameters',
    },
  ])('or because it cannot change $what', async ({ change, status, code }) => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const answer = await arm.put(at(arm), serviceBody({}, change));
    expect([answer.status, answer.body.error?.code]).toEqual([status, code]);
  });
});
