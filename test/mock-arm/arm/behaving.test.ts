import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apiVersions, isSince } from '../../../src/mock-arm/arm/api-version.ts';
import {
  type ArmUnderTest,
  groupPath,
  type JsonBody,
  olderStyle,
  serviceBody,
  servicePath,
  startArm,
} from '../../helpers/arm.ts';

const at = (arm: ArmUnderTest): string => servicePath(arm, 'tailwind');
const ifMatch = (etag: string): { headers: Record<string, string> } => ({ headers: { 'if-match': etag } });

/** Something of everything that can be set, so that there is something to lose. */
const rich = {
  notificationSenderEmail: 'mail@tailwind.example',
  customProperties: { 'Microsoft.WindowsAzure.ApiManagement.Gateway.Protocols.Server.Http2': 'true' },
  hostnameConfigurations: [{ type: 'Proxy', hostName: 'api.tailwind.example', certificateSource: 'Custom' }],
  publicNetworkAccess: 'Enabled',
  apiVersionConstraint: { minApiVersion: '2019-12-01' },
  configurationApi: { legacyApi: 'Disabled' },
  natGatewayState: 'Enabled',
  developerPortalStatus: 'Disabled',
};

async function startRich(): Promise<ArmUnderTest> {
  const arm = await startArm({ groups: ['rg-tailwind'] });
  const envelope = { tags: { a: 'b' }, identity: { type: 'SystemAssigned' }, zones: null };
  await arm.put(at(arm), serviceBody(rich, envelope));
  arm.advance({ until: 'operation-end' });
  return arm;
}

describe('what was read is written back', () => {
  it.each(apiVersions)('at %s: nothing has changed, at any api-version', async (apiVersion) => {
    const arm = await startRich();
    const all = async (): Promise<string[]> =>
      Promise.all(
        ['2019-12-01', '2024-05-01'].map(async (each) => (await arm.get(at(arm), { apiVersion: each })).text),
      );
    const before = await all();
    const read = await arm.get(at(arm), { apiVersion });
    const written = await arm.put(at(arm), read.body, { apiVersion });
    expect([written.status, written.text, written.headers.get('location')]).toEqual([200, read.text, null]);
    expect(written.headers.get('etag')).toBe(read.headers.get('etag'));
    expect(await all()).toEqual(before);
  });

  it('with any change to what only the platform says, too', async () => {
    const arm = await startRich();
    const { body, text } = await arm.get(at(arm));
    const readOnly = fc.record(
      {
        provisioningState: fc.constantFrom('Failed', 'Updating'),
        targetProvisioningState: fc.constantFrom('', 'Deleting'),
        createdAtUtc: fc.constant('2001-01-01T00:00:00Z'),
        gatewayUrl: fc.constantFrom('https://other.example', null),
        platformVersion: fc.constantFrom('stv1', 'stv2', 'mtv1'),
        publicIPAddresses: fc.constantFrom<string[]>([], ['192.0.2.1']),
        outboundPublicIPAddresses: fc.constantFrom(null, ['192.0.2.1']),
        unknown: fc.constantFrom<unknown>(1, 'a', { b: [null] }),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(readOnly, async (changes) => {
        const properties = { ...body.properties, ...changes };
        const written = await arm.put(at(arm), { ...body, etag: 'x', systemData: null, properties });
        expect([written.status, written.text]).toEqual([200, text]);
      }),
      { numRuns: 10 },
    );
  });

  it('as az apim update does it: all of it, with one thing changed', async () => {
    const arm = await startRich();
    const apiVersion = olderStyle;
    const { body } = await arm.get(at(arm), { apiVersion });
    const properties = { ...body.properties, publisherName: 'Fabrikam' };
    expect((await arm.put(at(arm), { ...body, properties }, { apiVersion })).status).toBe(202);
    arm.advance({ until: 'operation-end' });
    const after = await arm.get(at(arm));
    expect(after.body.properties).toMatchObject({
      ...rich,
      customProperties: {},
      hostnameConfigurations: [{}, {}],
      publisherName: 'Fabrikam',
    });
  });
});

describe('of the properties of a service', () => {
  /** What came after the first api-versions, and with which. [R] ARM §2 */
  it.each([
    ['publicIpAddressId', '2021-01-01-preview'],
    ['publicNetworkAccess', '2021-04-01-preview'],
    ['configurationApi', '2023-03-01-preview'],
    ['natGatewayState', '2022-04-01-preview'],
    ['outboundPublicIPAddresses', '2022-04-01-preview'],
    ['disableGateway', '2019-12-01-preview'],
    ['privateEndpointConnections', '2021-04-01-preview'],
    ['platformVersion', '2021-04-01-preview'],
    ['legacyPortalStatus', '2023-03-01-preview'],
    ['developerPortalStatus', '2023-03-01-preview'],
  ])('%s is shown from %s on, and not before', async (property, since) => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const shown = await Promise.all(
      apiVersions.map(async (apiVersion) => {
        const { body } = await arm.get(at(arm), { apiVersion });
        return property in (body.properties ?? {});
      }),
    );
    expect(shown).toEqual(apiVersions.map((apiVersion) => isSince(apiVersion, since)));
  });

  it('what an older api-version cannot see stays as it is when that writes', async () => {
    const arm = await startRich();
    const apiVersion = '2019-12-01';
    await arm.put(at(arm), serviceBody({ publisherName: 'Fabrikam' }), { apiVersion });
    arm.advance({ until: 'operation-end' });
    const { body } = await arm.get(at(arm));
    expect(body.properties).toMatchObject({
      publisherName: 'Fabrikam',
      configurationApi: { legacyApi: 'Disabled' },
      natGatewayState: 'Enabled',
      developerPortalStatus: 'Disabled',
    });
  });
});

describe('a service is written under a condition', () => {
  const writes: {
    what: string;
    write: (
      arm: ArmUnderTest,
      headers: Record<string, string>,
    ) => Promise<{ status: number; body: JsonBody }>;
  }[] = [
    {
      what: 'PUT',
      write: (arm, headers) => arm.put(at(arm), serviceBody({ publisherName: 'B' }), { headers }),
    },
    { what: 'PATCH', write: (arm, headers) => arm.patch(at(arm), { tags: { c: 'd' } }, { headers }) },
    { what: 'DELETE', write: (arm, headers) => arm.delete(at(arm), { headers }) },
  ];
  it.each(writes)('a $what with the ETag that is there, or any, and with no other', async ({ write }) => {
    for (const [which, refused] of [
      ['right', false],
      ['*', false],
      ['"c3RhbGU="', true],
    ] as const) {
      const arm = await startArm({ services: [{ name: 'tailwind' }] });
      const etag = (await arm.get(at(arm))).headers.get('etag') as string;
      const { status, body } = await write(arm, { 'if-match': which === 'right' ? etag : which });
      expect([which, status === 412, body?.error?.code === 'PreconditionFailed']).toEqual([
        which,
        refused,
        refused,
      ]);
    }
  });

  it('and created only where there is none yet', async () => {
    const arm = await startArm({ groups: ['rg-tailwind'], services: [{ name: 'fabrikam' }] });
    const create = { headers: { 'if-none-match': '*' } };
    expect((await arm.put(at(arm), serviceBody(), create)).status).toBe(201);
    expect((await arm.put(servicePath(arm, 'fabrikam'), serviceBody(), create)).status).toBe(412);
    expect(
      (await arm.put(servicePath(arm, 'contoso', 'rg-tailwind'), serviceBody(), ifMatch('*'))).status,
    ).toBe(201);
    const api = `${servicePath(arm, 'fabrikam')}/apis/echo`;
    const echo = { properties: { path: 'echo' } };
    expect([(await arm.put(api, echo, create)).status, (await arm.put(api, echo, create)).status]).toEqual([
      201, 412,
    ]);
  });

  it('but always read: whoever has it already is sent it again', async () => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const { headers, text } = await arm.get(at(arm));
    const again = await arm.get(at(arm), { headers: { 'if-none-match': headers.get('etag') as string } });
    expect([again.status, again.text]).toEqual([200, text]);
  });
});

describe('a path is understood', () => {
  it.each<{ how: string; path: (path: string) => string }>([
    { how: 'with every slash doubled', path: (path) => path.replaceAll('/', '//') },
    { how: 'with a slash at its end', path: (path) => `${path}/` },
    { how: 'in capitals', path: (path) => path.toUpperCase() },
    { how: 'in small letters', path: (path) => path.toLowerCase() },
    { how: 'percent-encoded', path: (path) => path.replaceAll('e', '%65').replaceAll('S', '%53') },
    {
      how: 'as az resource writes it',
      path: (path) => path.replace('resourceGroups', 'resourcegroups').replace('/service/', '//service/'),
    },
  ])('$how', async ({ path }) => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const { text } = await arm.get(at(arm));
    const asked = await arm.get(path(at(arm)));
    expect([asked.status, asked.text]).toEqual([200, text]);
    const group = await arm.get(path(groupPath(arm, 'rg-tailwind')));
    expect([group.status, group.body['name']]).toEqual([200, 'rg-tailwind']);
  });

  it('with a name of 200 characters', async () => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const path = `${at(arm)}/apis/${'a'.repeat(200)}`;
    expect((await arm.put(path, { properties: { path: 'a' } })).status).toBe(201);
    expect((await arm.get(path)).body['name']).toBe('a'.repeat(200));
  });
});

describe('services are listed in pages', () => {
  it.each(['of a subscription', 'of a group', 'that are deleted'])('%s', async (which) => {
    const arm = await startArm({ groups: ['Rg'] });
    const names = ['a1', 'b2', 'c3'];
    for (const name of names) await arm.put(servicePath(arm, name, 'Rg'), serviceBody());
    arm.advance({ by: '2h' });
    if (which === 'that are deleted')
      for (const name of names) await arm.delete(servicePath(arm, name, 'Rg'));
    arm.advance({ by: '2h' });
    const scope = which === 'of a group' ? groupPath(arm, 'rg') : arm.subscription;
    const kind = which === 'that are deleted' ? 'deletedservices' : 'service';
    const first = await arm.get(`${scope}/providers/Microsoft.ApiManagement/${kind}?$top=2`);
    const next = first.body['nextLink'] as string;
    expect(next).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/subscriptions\/.*\$skiptoken=2$/);
    const second = await arm.get(next);
    expect(second.body['nextLink']).toBeUndefined();
    const listed = [first, second].flatMap(({ body }) => body['value'] as { name: string }[]);
    expect(listed.map(({ name }) => name)).toEqual(names);
    const { body } = await arm.get(`${scope}/providers/Microsoft.ApiManagement/${kind}?$top=none`);
    expect(body.error?.code).toBe('InvalidParameters');
  });
});

describe('an operation is polled', () => {
  it.each(['', '&asyncResponse', '&asyncResponse=', '&asyncResponse=undefined'])(
    'with %s behind its URL, and Terraform reads the service until it is gone',
    async (suffix) => {
      const arm = await startArm({ clock: { mode: 'skip', skipReads: 3 }, services: [{ name: 'tailwind' }] });
      const deletion = await arm.delete(at(arm));
      const url = (deletion.headers.get('location') as string).replace('&asyncResponse', suffix);
      const status = (await arm.get(url)).status;
      expect(status).toBe(suffix === '' ? 202 : 200);
      expect([(await arm.get(at(arm))).status, (await arm.get(at(arm))).status]).toEqual([200, 404]);
      expect((await arm.get(url)).status).toBe(200);
    },
  );
});
