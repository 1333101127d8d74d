import { describe, expect, it } from 'vitest';
import { type ArmUnderTest, groupPath, servicePath } from '../../helpers/arm.ts';
import {
  addresses,
  demand,
  looked,
  type Spelling,
  spellings,
  startZones,
  zone,
  zonePath,
} from '../../helpers/dns-zones.ts';

const [, insideSpelling] = spellings;
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const network = (arm: ArmUnderTest, region = 'westus'): string =>
  `${groupPath(arm, 'net')}/providers/Microsoft.Network/virtualNetworks/${region}`;
const link = (arm: ArmUnderTest, name = 'hub'): string =>
  zonePath(arm, 'privateDnsZones', `/virtualNetworkLinks/${name}`);
const to = (id: string, over: object = {}): object => ({
  location: 'global',
  properties: { virtualNetwork: { id }, registrationEnabled: false, ...over },
});

describe('a zone', () => {
  it.each(spellings)('of $word is shown as its provider shows it', async ({ word, type }) => {
    const arm = await startZones();
    const { status, body, headers } = await arm.get(zonePath(arm, word).toUpperCase());
    expect([status, body]).toEqual([
      200,
      {
        id: `${groupPath(arm, 'net')}/providers/${type}/${zone}`,
        name: zone,
        type,
        etag: expect.stringMatching(guid) as string,
        location: 'global',
        tags: {},
        properties: {
          dnsZones: {
            maxNumberOfRecordSets: 10_000,
            maxNumberOfRecordsPerRecordSet: null,
            nameServers: expect.arrayContaining([
              expect.stringMatching(/^ns1-\d\d\.azure-dns\.com\.$/),
              expect.stringMatching(/^ns4-\d\d\.azure-dns\.info\.$/),
            ]) as string[],
            numberOfRecordSets: 2,
            zoneType: 'Public',
          },
          privateDnsZones: {
            maxNumberOfRecordSets: 25_000,
            maxNumberOfVirtualNetworkLinks: 1_000,
            maxNumberOfVirtualNetworkLinksWithRegistration: 100,
            numberOfRecordSets: 1,
            numberOfVirtualNetworkLinks: 0,
            numberOfVirtualNetworkLinksWithRegistration: 0,
            provisioningState: 'Succeeded',
          },
        }[word],
      },
    ]);
    expect(headers.get('etag')).toBe(body['etag']);
  });

  it.each(spellings)('of $word keeps what stands in it when it is written again', async (spelling) => {
    const { word } = spelling;
    const arm = await startZones();
    await demand(arm.put(zonePath(arm, word, '/A/api'), addresses(spelling, '10.0.0.7')));
    const again = await arm.put(zonePath(arm, word), { location: 'Global', tags: { a: 'b' } });
    expect([again.status, again.body['tags']]).toEqual([200, { a: 'b' }]);
    const patched = await arm.patch(zonePath(arm, word), { tags: { c: 'd' } });
    expect([patched.status, patched.body['tags']]).toEqual([200, { c: 'd' }]);
    expect((await arm.get(zonePath(arm, word, '/A/api'))).status).toBe(200);
  });

  it.each(spellings)('of $word is global, and takes what stands in it along', async (spelling) => {
    const { word } = spelling;
    const arm = await startZones();
    const misplaced = await arm.put(zonePath(arm, word, '', 'fabrikam.com'), { location: 'westus' });
    expect([misplaced.status, misplaced.body.error?.code]).toEqual([
      400,
      'LocationNotAvailableForResourceType',
    ]);
    await demand(arm.put(zonePath(arm, word, '/A/api'), addresses(spelling, '10.0.0.7')));
    const deletions = [await arm.delete(zonePath(arm, word)), await arm.delete(zonePath(arm, word))];
    expect(deletions.map(({ status }) => status)).toEqual([200, 204]);
    await demand(arm.put(zonePath(arm, word), { location: 'global' }));
    expect((await arm.get(zonePath(arm, word, '/A/api'))).status).toBe(404);
  });

  it.each(['-a.com', 'a..com', 'a b.com', 'a.com.'])('cannot be called %s', async (name) => {
    const arm = await startZones();
    const path = zonePath(arm, 'dnsZones', '', encodeURIComponent(name));
    const { status, body } = await arm.put(path, { location: 'global' });
    expect([status, body.error?.code]).toEqual([400, 'InvalidParameters']);
    expect(body.error?.message).toContain(name);
  });

  it.each(spellings)(
    'lists of $word have those of a group, or of the subscription, page by page',
    async ({ word }) => {
      const arm = await startZones();
      const elsewhere = zonePath(arm, word).replace('/net/', '/other/');
      await demand(arm.put(elsewhere, { location: 'global' }));
      const names = async (path: string): Promise<unknown> => {
        const { body } = await arm.get(path);
        const ids = (body['value'] as { id: string }[]).map(({ id }) => id.split('/')[4]);
        const next = body['nextLink'] as string | undefined;
        return next === undefined ? ids : [...ids, await names(next)];
      };
      const list = (scope: string): string => `${scope}/providers/Microsoft.Network/${word}`;
      expect(await names(list(groupPath(arm, 'OTHER')))).toEqual(['other']);
      expect(await names(list(arm.subscription))).toEqual(['net', 'other']);
      expect(await names(`${list(arm.subscription)}?$top=1`)).toEqual(['net', ['other']]);
    },
  );

  it.each([
    { lock: 'CanNotDelete', write: 201, remove: 409 },
    { lock: 'ReadOnly', write: 409, remove: 409 },
  ])('that is locked $lock answers a write in it $write', async ({ lock, write, remove }) => {
    const arm = await startZones();
    const at = zonePath(arm, 'dnsZones');
    const properties = { level: lock };
    await demand(arm.put(`${at}/providers/Microsoft.Authorization/locks/keep`, { properties }));
    const written = await arm.put(`${at}/A/api`, addresses(spellings[0], '198.18.0.7'));
    const removed = await arm.delete(at);
    expect([written.status, removed.status]).toEqual([write, remove]);
    expect(removed.body.error?.code).toBe('ScopeLocked');
  });

  it('under Microsoft.Network/dnsZones that is to be private is not simulated', async () => {
    const arm = await startZones();
    const body = { location: 'global', properties: { zoneType: 'Private' } };
    expect((await arm.put(zonePath(arm, 'dnsZones', '', 'fabrikam.com'), body)).status).toBe(501);
  });
});

describe('versions of zones', () => {
  const conditions: readonly { says: string; headers: (etag: string) => object; status: number }[] = [
    { says: 'the last one read', headers: (etag) => ({ 'if-match': etag }), status: 200 },
    { says: 'the last one read, in quotes', headers: (etag) => ({ 'if-match': `"${etag}"` }), status: 200 },
    { says: 'any', headers: () => ({ 'if-match': '*' }), status: 200 },
    { says: 'another', headers: () => ({ 'if-match': 'gibberish' }), status: 412 },
    { says: 'none at all', headers: () => ({ 'if-none-match': '*' }), status: 412 },
  ];
  describe.each(spellings)('of $word', ({ word }) => {
    it.each(conditions)('a write that expects $says is answered $status', async ({ headers, status }) => {
      const arm = await startZones();
      const at = zonePath(arm, word);
      const etag = (await arm.get(at)).body['etag'] as string;
      const answer = await arm.put(at, { location: 'global' }, { headers: { ...headers(etag) } });
      const code = status === 200 ? undefined : 'PreconditionFailed';
      expect([answer.status, answer.body['code']]).toEqual([status, code]);
      expect(answer.body['etag']).not.toBe(etag);
    });

    it('one that expects none creates, and one that expects some does not', async () => {
      const arm = await startZones();
      const put = (name: string, headers: Record<string, string>): Promise<{ status: number }> =>
        arm.put(zonePath(arm, word, '', name), { location: 'global' }, { headers });
      expect((await put('one.com', { 'if-none-match': '*' })).status).toBe(201);
      expect((await put('two.com', { 'if-match': '*' })).status).toBe(412);
    });
  });

  it('what is written in a zone leaves that of the zone, and of all else in it, as it was', async () => {
    const arm = await startZones();
    const at = zonePath(arm, 'dnsZones');
    await demand(arm.put(`${at}/A/one`, addresses(spellings[0], '198.18.0.1')));
    const read = async (): Promise<unknown[]> =>
      Promise.all([at, `${at}/A/one`, `${at}/SOA/@`].map(async (path) => (await arm.get(path)).body['etag']));
    const before = await read();
    await demand(arm.put(`${at}/A/two`, addresses(spellings[0], '198.18.0.2')));
    expect(await read()).toEqual(before);
  });
});

describe('a link of a private zone', () => {
  it('is shown as its provider shows it, and counted', async () => {
    const arm = await startZones();
    const made = await arm.put(link(arm), to(network(arm)));
    expect([made.status, made.body]).toEqual([
      201,
      {
        id: link(arm),
        name: 'hub',
        type: 'Microsoft.Network/privateDnsZones/virtualNetworkLinks',
        etag: expect.stringMatching(/^"[0-9a-f-]{36}"$/) as string,
        location: 'global',
        tags: {},
        properties: {
          provisioningState: 'Succeeded',
          registrationEnabled: false,
          virtualNetwork: { id: network(arm) },
          virtualNetworkLinkState: 'Completed',
        },
      },
    ]);
    expect(made.headers.get('etag')).toBe(made.body['etag']);
    const read = await arm.get(link(arm, 'HUB'));
    expect(read.body).toEqual(made.body);
    const { properties } = (await arm.get(zonePath(arm, 'privateDnsZones'))).body;
    expect(properties?.['numberOfVirtualNetworkLinks']).toBe(1);
  });

  it('leads the clients of its network to the zone, and of no other', async () => {
    const arm = await startZones();
    await demand(arm.put(zonePath(arm, 'privateDnsZones', '/A/api'), addresses(insideSpelling, '10.0.0.7')));
    const seen = (): unknown[] =>
      (['vnet:westus', 'vnet:eastus', 'public'] as const).map((view) =>
        looked(arm, view, `api.${zone}`, 'A').map(({ data }) => data),
      );
    expect(seen()).toEqual([[], [], []]);
    await demand(arm.put(link(arm), to(network(arm))));
    expect(seen()).toEqual([['10.0.0.7'], [], []]);
    await demand(arm.delete(link(arm)));
    expect(seen()).toEqual([[], [], []]);
  });

  const refused: readonly {
    says: string;
    prepare?: (arm: ArmUnderTest) => Promise<unknown>;
    ask: (arm: ArmUnderTest) => Promise<{ status: number; body: unknown }>;
    status: number;
    code: string;
    message: (arm: ArmUnderTest) => string;
  }[] = [
    {
      says: 'a network that does not exist',
      ask: (arm) => arm.put(link(arm), to(network(arm, 'nowhere'))),
      status: 400,
      code: 'BadRequest',
      message: (arm) =>
        `The virtual network '${network(arm, 'nowhere')}' does not exist; create it before you link a zone to it.`,
    },
    {
      says: 'no network',
      ask: (arm) => arm.put(link(arm), { location: 'global', properties: {} }),
      status: 400,
      code: 'BadRequest',
      message: () => 'properties.virtualNetwork.id is missing; it must be the id of a virtual network.',
    },
    {
      says: 'a network a second time',
      prepare: (arm) => demand(arm.put(link(arm), to(network(arm)))),
      ask: (arm) => arm.put(link(arm, 'again'), to(network(arm))),
      status: 409,
      code: 'Conflict',
      message: (arm) =>
        `Private zone 'contoso.com' is already linked to the virtual network '${network(arm)}'.`,
    },
    {
      says: 'a network that is linked to another zone of the name',
      prepare: async (arm) => {
        const other = zonePath(arm, 'privateDnsZones').replace('/net/', '/other/');
        await demand(arm.put(other, { location: 'global' }));
        await demand(arm.put(`${other}/virtualNetworkLinks/hub`, to(network(arm))));
      },
      ask: (arm) => arm.put(link(arm), to(network(arm))),
      status: 400,
      code: 'BadRequest',
      message: () =>
        "A virtual network cannot be linked to multiple zones with overlapping namespaces. You tried to link virtual network with 'contoso.com' and 'contoso.com' zones.",
    },
    {
      says: 'another network than before',
      prepare: (arm) => demand(arm.put(link(arm), to(network(arm)))),
      ask: (arm) => arm.put(link(arm), to(network(arm, 'eastus'))),
      status: 400,
      code: 'BadRequest',
      message: (arm) =>
        `The virtual network of link 'hub' cannot change from '${network(arm)}'; delete the link and create another.`,
    },
    {
      says: 'a version that is not there',
      prepare: (arm) => demand(arm.put(link(arm), to(network(arm)))),
      ask: (arm) => arm.put(link(arm), to(network(arm)), { headers: { 'if-none-match': '*' } }),
      status: 412,
      code: 'PreconditionFailed',
      message: () =>
        "The condition '*' in the If-None-Match header was not satisfied. The current was 'n/a'.",
    },
  ];
  it.each(refused)('cannot be made to $says', async ({ prepare, ask, status, code, message }) => {
    const arm = await startZones();
    await prepare?.(arm);
    const answer = await ask(arm);
    expect([answer.status, answer.body]).toEqual([status, { code, message: message(arm) }]);
  });

  it('can be made where the zone of another name is', async () => {
    const arm = await startZones();
    const other = zonePath(arm, 'privateDnsZones', '', 'api.contoso.com');
    await demand(arm.put(other, { location: 'global' }));
    await demand(arm.put(link(arm), to(network(arm))));
    expect((await arm.put(`${other}/virtualNetworkLinks/hub`, to(network(arm)))).status).toBe(201);
  });

  it('keeps its zone from being deleted', async () => {
    const arm = await startZones();
    await demand(arm.put(link(arm), to(network(arm))));
    const { status, body } = await arm.delete(zonePath(arm, 'privateDnsZones'));
    expect([status, body.error]).toEqual([
      409,
      {
        code: 'CannotDeleteResource',
        message:
          "Cannot delete resource while nested resources exist. Some existing nested resource IDs include: 'Microsoft.Network/privateDnsZones/contoso.com/virtualNetworkLinks/hub'. Please delete all nested resources before deleting this resource.",
      },
    ]);
    await demand(arm.delete(link(arm)));
    expect((await arm.delete(zonePath(arm, 'privateDnsZones'))).status).toBe(200);
  });

  it('changes in what is said of it, and only there', async () => {
    const arm = await startZones();
    await demand(arm.put(link(arm), { ...to(network(arm)), tags: { a: 'b' } }));
    const patched = await arm.patch(link(arm), { properties: { registrationEnabled: true } });
    expect(patched.body).toMatchObject({
      tags: { a: 'b' },
      properties: { registrationEnabled: true, virtualNetwork: { id: network(arm) } },
    });
    const redirect = to(network(arm), { resolutionPolicy: 'NxDomainRedirect' });
    expect((await arm.put(link(arm), redirect)).status).toBe(501);
  });

  it('that is not there is not found, and cannot be changed', async () => {
    const arm = await startZones();
    const message = `The virtual network link 'hub' does not exist in resource group 'net' of subscription '${arm.subscriptionId}'.`;
    for (const answer of [await arm.get(link(arm)), await arm.patch(link(arm), {})])
      expect([answer.status, answer.body]).toEqual([404, { code: 'NotFound', message }]);
    expect((await arm.delete(link(arm))).status).toBe(204);
  });
});

describe.each<{ says: string; spelling: Spelling; inside: string }>([
  { says: 'a record set', spelling: spellings[0], inside: '/A/api' },
  { says: 'a private record set', spelling: spellings[1], inside: '/A/api' },
  { says: 'a link', spelling: spellings[1], inside: '/virtualNetworkLinks/hub' },
])('$says', ({ spelling, inside }) => {
  it('needs the zone it stands in', async () => {
    const arm = await startZones();
    const at = zonePath(arm, spelling.word, inside, 'gone.com');
    const answers = [
      await arm.get(at),
      await arm.put(at, addresses(spelling, '10.0.0.7')),
      await arm.delete(at),
    ];
    for (const { status, body } of answers)
      expect([status, body.error]).toEqual([
        404,
        {
          code: 'ParentResourceNotFound',
          message:
            "Can not perform requested operation on nested resource. Parent resource 'gone.com' not found.",
        },
      ]);
  });
});

it('an internal instance comes with zones that a tool can find, read and correct', async () => {
  const arm = await startZones({ services: [{ name: 'tailwind', vnet: 'internal' }] });
  const group = servicePath(arm, 'tailwind').split('/providers/')[0] as string;
  const list = await arm.get(`${group}/providers/Microsoft.Network/privateDnsZones`);
  const zones = list.body['value'] as { id: string; name: string }[];
  expect(zones.map(({ name }) => name)).toContain('tailwind.portal.azure-api.net');
  const gateway = zones.find(({ name }) => name === 'tailwind.azure-api.net');
  const at = `${gateway?.id}/A/@`;
  const { body } = await arm.get(at);
  expect(body).toMatchObject({ properties: { fqdn: 'tailwind.azure-api.net.' } });
  const changed = await arm.patch(at, addresses(insideSpelling, '10.9.9.9'), {
    headers: { 'if-match': body['etag'] as string },
  });
  expect([changed.status, changed.body.properties?.['aRecords']]).toEqual([
    200,
    [{ ipv4Address: '10.9.9.9' }],
  ]);
  const links = await arm.get(`${gateway?.id}/virtualNetworkLinks`);
  const [first] = links.body['value'] as { properties: { virtualNetwork: { id: string } } }[];
  const name = first?.properties.virtualNetwork.id.split('/').at(-1) ?? '';
  expect(looked(arm, `vnet:${name}`, 'tailwind.azure-api.net', 'A')).toMatchObject([{ data: '10.9.9.9' }]);
});
