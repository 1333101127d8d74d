import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, type ArmUnderTest, groupPath } from '../../helpers/arm.ts';
import {
  addresses,
  alias,
  demand,
  looked,
  type Spelling,
  spellings,
  startZones,
  zone,
  zonePath,
} from '../../helpers/dns-zones.ts';

const [outside, inside] = spellings;
const at = (arm: ArmUnderTest, { word }: Spelling, place: string): string => zonePath(arm, word, `/${place}`);
const names = ({ body }: Answer): unknown =>
  (body['value'] as { name: string; type: string }[]).map(
    ({ name, type }) => `${name} ${type.split('/')[2]}`,
  );

describe.each(spellings)('a record set of $word', (spelling) => {
  const { word, type, ttl, a } = spelling;

  it('is shown as its provider shows it', async () => {
    const arm = await startZones();
    const properties = { [ttl]: 300, [a]: [{ ipv4Address: '10.0.0.7' }], metadata: { who: 'me' } };
    const made = await arm.put(at(arm, spelling, 'a/Api'), { properties });
    expect([made.status, made.body]).toEqual([
      201,
      {
        id: `${groupPath(arm, 'net')}/providers/${type}/${zone}/A/Api`,
        name: 'Api',
        type: `${type}/A`,
        etag: expect.any(String) as string,
        properties: {
          ...properties,
          fqdn: 'Api.contoso.com.',
          ...{
            dnsZones: { provisioningState: 'Succeeded', targetResource: {} },
            privateDnsZones: { isAutoRegistered: false },
          }[word],
        },
      },
    ]);
    expect(made.headers.get('etag')).toBe(made.body['etag']);
    expect((await arm.get(at(arm, spelling, 'A/API'))).body).toEqual(made.body);
  });

  it('is replaced by a PUT, changed by a PATCH, and gone after a DELETE', async () => {
    const arm = await startZones();
    const path = at(arm, spelling, 'A/api');
    await demand(arm.put(path, { properties: { [ttl]: 300, metadata: { who: 'me' } } }));
    const replaced = await arm.put(path.toUpperCase(), addresses(spelling, '10.0.0.7', '10.0.0.8'));
    expect([replaced.status, replaced.body['name'], replaced.body.properties?.['metadata']]).toEqual([
      200,
      'api',
      undefined,
    ]);
    const changed = await arm.patch(path, { properties: { [ttl]: 5 } });
    expect(changed.body.properties).toEqual({ ...replaced.body.properties, [ttl]: 5 });
    const records = await arm.patch(path, { properties: { [a]: [] } });
    expect(records.body.properties).toEqual({ ...changed.body.properties, [a]: [] });
    expect([(await arm.delete(path)).status, (await arm.delete(path)).status]).toEqual([200, 204]);
  });

  it('that is not there is not found, and cannot be changed', async () => {
    const arm = await startZones();
    const says = (name: string): object => ({
      code: 'NotFound',
      message: `The resource record '${name}' does not exist in resource group 'net' of subscription '${arm.subscriptionId}'.`,
    });
    const missing = await arm.get(at(arm, spelling, 'A/www'));
    const apex = await arm.patch(at(arm, spelling, 'A/@'), addresses(spelling, '10.0.0.7'));
    expect([missing.status, missing.body]).toEqual([404, says('www.contoso.com')]);
    expect([apex.status, apex.body]).toEqual([404, says('contoso.com')]);
  });

  it('may have a star, a dot, or the sign of the zone in its name', async () => {
    const arm = await startZones();
    for (const name of ['@', '%40', '*', '*.a', 'a.b', '_acme-challenge.www']) {
      const { status, body } = await arm.put(at(arm, spelling, `A/${name}`), addresses(spelling, '10.0.0.7'));
      expect([status, body['name']]).toEqual([name === '%40' ? 200 : 201, decodeURIComponent(name)]);
    }
  });

  it.each(['a..b', '-*', 'a*', '*a', 'www.', 'w w', '@.a'])('cannot be called %s', async (name) => {
    const arm = await startZones();
    const path = at(arm, spelling, `A/${encodeURIComponent(name)}`);
    const { status, body } = await arm.put(path, addresses(spelling, '10.0.0.7'));
    expect([status, body['code']]).toEqual([400, 'BadRequest']);
    expect(body['message']).toContain(`'${name}'`);
  });

  it('stands in lists after those that head the zone', async () => {
    const arm = await startZones();
    for (const place of ['A/b.eu', 'A/a.us', 'TXT/c.eu'])
      await demand(arm.put(at(arm, spelling, place), { properties: { [ttl]: 60 } }));
    const list = async (path: string): Promise<unknown> => names(await arm.get(at(arm, spelling, path)));
    const head = word === 'dnsZones' ? ['@ NS', '@ SOA'] : ['@ SOA'];
    expect(await list('all')).toEqual([...head, 'b.eu A', 'a.us A', 'c.eu TXT']);
    expect(await list('a')).toEqual(['b.eu A', 'a.us A']);
    expect(await list('all?$recordsetnamesuffix=EU')).toEqual(['b.eu A', 'c.eu TXT']);
  });

  it('is found on a later page of what a suffix leaves', async () => {
    const arm = await startZones();
    for (const name of ['a.eu', 'a.us', 'b.eu'])
      await demand(arm.put(at(arm, spelling, `A/${name}`), addresses(spelling, '10.0.0.7')));
    const first = await arm.get(at(arm, spelling, 'A?$top=1&$recordsetnamesuffix=eu'));
    const second = await arm.get(first.body['nextLink'] as string);
    expect([names(first), names(second), second.body['nextLink']]).toEqual([
      ['a.eu A'],
      ['b.eu A'],
      undefined,
    ]);
  });

  it('is what DNS answers, for as long as it says', async () => {
    const arm = await startZones();
    const network = `${groupPath(arm, 'net')}/providers/Microsoft.Network/virtualNetworks/westus`;
    if (word === 'privateDnsZones')
      await demand(
        arm.put(zonePath(arm, word, '/virtualNetworkLinks/hub'), {
          properties: { virtualNetwork: { id: network } },
        }),
      );
    const view = word === 'dnsZones' ? 'public' : 'vnet:westus';
    await demand(arm.put(at(arm, spelling, 'A/api'), addresses(spelling, '10.0.0.7')));
    await demand(arm.put(at(arm, spelling, 'CNAME/www'), alias(spelling, 'API.contoso.com.')));
    expect(looked(arm, view, 'www.contoso.com', 'A')).toEqual([
      { name: 'www.contoso.com', type: 'CNAME', ttl: 60, data: 'api.contoso.com' },
      { name: 'api.contoso.com', type: 'A', ttl: 60, data: '10.0.0.7' },
    ]);
    await demand(arm.delete(at(arm, spelling, 'A/api')));
    expect(looked(arm, view, 'www.contoso.com', 'A')).toHaveLength(1);
  });
});

describe('the record sets that head a zone', () => {
  it.each([
    {
      spelling: outside,
      soa: {
        email: 'azuredns-hostmaster.microsoft.com',
        expireTime: 2_419_200,
        host: expect.stringMatching(/^ns1-\d\d\.azure-dns\.com\.$/) as string,
        minimumTTL: 300,
        refreshTime: 3_600,
        retryTime: 300,
        serialNumber: 1,
      },
    },
    {
      spelling: inside,
      soa: {
        email: 'azureprivatedns-host.microsoft.com',
        expireTime: 2_419_200,
        host: 'azureprivatedns.net',
        minimumTtl: 10,
        refreshTime: 3_600,
        retryTime: 300,
        serialNumber: 1,
      },
    },
  ])('of $spelling.word are there from the start, and stay', async ({ spelling, soa }) => {
    const arm = await startZones();
    const member = spelling === outside ? 'SOARecord' : 'soaRecord';
    const { body } = await arm.get(at(arm, spelling, 'SOA/@'));
    expect(body.properties).toMatchObject({ [spelling.ttl]: 3600, fqdn: 'contoso.com.', [member]: soa });
    const { status, body: error } = await arm.delete(at(arm, spelling, 'SOA/@'));
    expect([status, error]).toEqual([
      400,
      { code: 'BadRequest', message: "Record sets of type 'SOA' with name '@' cannot be deleted." },
    ]);
  });

  it.each(spellings)('of $word keep the host of the SOA, and take the rest', async (spelling) => {
    const arm = await startZones();
    const member = spelling === outside ? 'SOARecord' : 'soaRecord';
    const minimum = spelling === outside ? 'minimumTTL' : 'minimumTtl';
    const path = at(arm, spelling, 'SOA/@');
    const { body: before } = await arm.get(path);
    const asked = { host: 'ns.fabrikam.com', email: 'dns.contoso.com', [minimum]: 30 };
    const put = await arm.put(path, { properties: { [member]: asked } });
    const own = (before.properties ?? {})[member] as { readonly host: string };
    expect([put.status, put.body.properties]).toEqual([
      200,
      { ...before.properties, [member]: { ...own, ...asked, host: own.host } },
    ]);
  });

  it('of dnsZones are in the list by its other name, too', async () => {
    const arm = await startZones();
    const [one, other] = ['recordsets', 'all'].map((list) => arm.get(at(arm, outside, list)));
    expect((await one)?.body).toEqual((await other)?.body);
  });

  it('of dnsZones keep the name servers of Azure, and take more', async () => {
    const arm = await startZones();
    const path = at(arm, outside, 'NS/@');
    const { body } = await arm.get(path);
    const own = body.properties?.['NSRecords'] as object[];
    expect([own.length, body.properties?.['TTL']]).toEqual([4, 172_800]);
    const more = { nsdname: 'ns1.fabrikam.com' };
    const put = await arm.put(path, { properties: { TTL: 60, NSRecords: [more] } });
    expect(put.body.properties).toMatchObject({ TTL: 60, NSRecords: [...own, more] });
    const { body: zoned } = await arm.get(zonePath(arm, 'dnsZones'));
    expect(zoned.properties).toMatchObject({
      numberOfRecordSets: 2,
      nameServers: own.map((server) => (server as { nsdname: string }).nsdname),
    });
    expect(looked(arm, 'public', zone, 'NS').map(({ data }) => data)).toContain('ns1.fabrikam.com');
    expect((await arm.delete(path)).body['code']).toBe('BadRequest');
  });

  it('of dnsZones are no others: NS below a zone come and go, and there is no SOA there', async () => {
    const arm = await startZones();
    const below = at(arm, outside, 'NS/eu');
    const servers = { properties: { TTL: 60, NSRecords: [{ nsdname: 'ns1.fabrikam.com' }] } };
    expect((await arm.put(below, servers)).status).toBe(201);
    expect((await arm.delete(below)).status).toBe(200);
    const soa = { properties: { TTL: 60, SOARecord: { email: 'a.b' } } };
    expect((await arm.put(at(arm, outside, 'SOA/eu'), soa)).status).toBe(400);
    expect((await arm.put(at(arm, outside, 'NS/*'), servers)).status).toBe(400);
  });
});

describe.each(spellings)('in $word', (spelling) => {
  const { word, ttl, a, cname } = spelling;
  const conflict = (message: string): unknown[] => [409, { code: 'Conflict', message }];
  const cnameFirst =
    'The record could not be created because a CNAME record with the same name already exists in this zone.';
  const cnameLast =
    'The CNAME record could not be created because another record with the same name already exists in this zone.';
  it.each([
    { first: 'CNAME/api', second: 'A/API', says: cnameFirst },
    { first: 'CNAME/api', second: 'TXT/api', says: cnameFirst },
    { first: 'A/api', second: 'CNAME/API', says: cnameLast },
    { first: 'TXT/api', second: 'CNAME/api', says: cnameLast },
  ])('$second cannot stand beside $first', async ({ first, second, says }) => {
    const arm = await startZones();
    const empty = { properties: { [ttl]: 60 } };
    await demand(arm.put(at(arm, spelling, first), empty));
    const { status, body } = await arm.put(at(arm, spelling, second), empty);
    expect([status, body]).toEqual(conflict(says));
    await demand(arm.delete(at(arm, spelling, first)));
    expect((await arm.put(at(arm, spelling, second), empty)).status).toBe(201);
  });

  it('the zone itself is no CNAME, and a CNAME may be replaced by another', async () => {
    const arm = await startZones();
    const apex = await arm.put(at(arm, spelling, 'CNAME/@'), alias(spelling, 'contoso.azure-api.net'));
    expect([apex.status, apex.body['code']]).toEqual([400, 'BadRequest']);
    await demand(arm.put(at(arm, spelling, 'CNAME/api'), alias(spelling, 'one.azure-api.net')));
    const again = await arm.put(at(arm, spelling, 'CNAME/api'), alias(spelling, 'two.azure-api.net'));
    expect(again.body.properties).toMatchObject({ [cname]: { cname: 'two.azure-api.net' } });
  });

  const bad: readonly { place: string; properties: object; says: string }[] = [
    {
      place: 'A/api',
      properties: { [ttl]: 60, [a]: [{ ipv4Address: '10.0.0.256' }] },
      says: "The provided ip address '10.0.0.256' is not valid.",
    },
    {
      place: 'A/api',
      properties: { [ttl]: 60, [a]: [{ ipv4Address: '10.0.0.1' }, {}] },
      says: `properties.${a}[1].ipv4Address is missing; it must be an address.`,
    },
    {
      place: 'A/api',
      properties: { [a]: [] },
      says: `properties.${ttl} is missing; it must be a whole number of seconds from 1 to 2147483647.`,
    },
    {
      place: 'A/api',
      properties: { [ttl]: 0 },
      says: `properties.${ttl} is 0; it must be a whole number of seconds from 1 to 2147483647.`,
    },
    {
      place: 'CNAME/api',
      properties: { [ttl]: 60, [cname]: { cname: '"fabrikam.com"' } },
      says: `The domain name '"fabrikam.com"' is invalid.`,
    },
    {
      place: 'A/api',
      properties: { [ttl]: 60, [cname]: { cname: 'fabrikam.com' } },
      says: `properties.${cname} is {"cname":"fabrikam.com"}; it must be left out of a record set of type A.`,
    },
  ];
  it.each(bad)('a record set is refused that says $properties', async ({ place, properties, says }) => {
    const arm = await startZones();
    const { status, body } = await arm.put(at(arm, spelling, place), { properties });
    expect([status, body]).toEqual([400, { code: 'BadRequest', message: says }]);
    expect((await arm.get(at(arm, spelling, place))).status).toBe(404);
  });

  it('a type of record that zones of this kind do not have is no type of resource', async () => {
    const arm = await startZones();
    for (const type of word === 'dnsZones' ? ['ALIAS'] : ['ALIAS', 'NS', 'CAA']) {
      const { status, body } = await arm.put(at(arm, spelling, `${type}/api`), addresses(spelling));
      expect([status, body.error?.code]).toEqual([404, 'InvalidResourceType']);
    }
  });

  it('a write says which version it has seen, and overwrites no other', async () => {
    const arm = await startZones();
    const path = at(arm, spelling, 'A/api');
    const put = (address: string, headers: Record<string, string>): Promise<Answer> =>
      arm.put(path, addresses(spelling, address), { headers });
    const { body: made } = await put('10.0.0.1', { 'if-none-match': '*' });
    const first = made['etag'] as string;
    const { body: changed } = await put('10.0.0.1', { 'if-match': first });
    const second = changed['etag'] as string;
    expect(second).not.toBe(first);
    const message = `The condition '${first}' in the If-Match header was not satisfied. The current was '${second}'.`;
    const late = await put('10.0.0.2', { 'if-match': first });
    expect([late.status, late.body]).toEqual([412, { code: 'PreconditionFailed', message }]);
    expect((await put('10.0.0.2', { 'if-none-match': '*' })).status).toBe(412);
    const patched = await arm.patch(path, addresses(spelling, '10.0.0.3'), {
      headers: { 'if-match': first },
    });
    const removed = await arm.delete(path, { headers: { 'if-match': first } });
    expect([patched.status, removed.status]).toEqual([412, 412]);
    expect((await arm.get(path)).body).toEqual(changed);
  });

  it('an alias of another resource is not simulated', async () => {
    const arm = await startZones();
    const properties = { [ttl]: 60, targetResource: { id: '/subscriptions/a' } };
    const { status } = await arm.put(at(arm, outside, 'A/api'), { properties });
    expect(status).toBe(501);
  });
});

it.each<{ place: string; properties: object; says: string }>([
  { place: 'AAAA', properties: { AAAARecords: [{ ipv6Address: '::g' }] }, says: "'::g'" },
  {
    place: 'MX',
    properties: { MXRecords: [{ preference: 65_536, exchange: 'a.b' }] },
    says: '.preference is 65536',
  },
  { place: 'MX', properties: { MXRecords: [{ preference: 1, exchange: '' }] }, says: "'' is invalid" },
  {
    place: 'SRV',
    properties: { SRVRecords: [{ priority: 1, weight: 1, target: 'a.b' }] },
    says: '.port is missing',
  },
  { place: 'TXT', properties: { TXTRecords: [{ value: 'text' }] }, says: '[0].value is "text"' },
  { place: 'CAA', properties: { caaRecords: [{ flags: 256, tag: 'a', value: 'b' }] }, says: '.flags is 256' },
  { place: 'CAA', properties: { caaRecords: [{ flags: 1, tag: 2, value: 'b' }] }, says: '.tag is 2' },
  { place: 'NS', properties: { NSRecords: [{ nsdname: 'a b' }] }, says: "'a b'" },
  { place: 'PTR', properties: { PTRRecords: [{}] }, says: '.ptrdname is missing' },
])('a record set $place is refused that says $properties', async ({ place, properties, says }) => {
  const arm = await startZones();
  const answer = await arm.put(at(arm, outside, `${place}/api`), { properties: { TTL: 60, ...properties } });
  expect([answer.status, answer.body['code']]).toEqual([400, 'BadRequest']);
  expect(answer.body['message']).toContain(says);
});

/** Each run is a conversation of its own, so there are fewer of them. */
const runs = { numRuns: Math.ceil((fc.readConfigureGlobal().numRuns as number) / 4) };
const label = fc.stringMatching(/^[a-z0-9_](?:[a-z0-9_-]{0,6}[a-z0-9])?$/);
const domain = fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => labels.join('.'));
const short = fc.integer({ min: 0, max: 65_535 });

/** Records of every type, in the words of public zones. */
const anyRecords = fc.oneof(
  fc.record({ type: fc.constant('A'), ARecords: fc.array(fc.record({ ipv4Address: fc.ipV4() })) }),
  fc.record({ type: fc.constant('AAAA'), AAAARecords: fc.array(fc.record({ ipv6Address: fc.ipV6() })) }),
  fc.record({ type: fc.constant('CNAME'), CNAMERecord: fc.record({ cname: domain }) }),
  fc.record({
    type: fc.constant('MX'),
    MXRecords: fc.array(fc.record({ preference: short, exchange: domain })),
  }),
  fc.record({
    type: fc.constant('SRV'),
    SRVRecords: fc.array(fc.record({ priority: short, weight: short, port: short, target: domain })),
  }),
  fc.record({
    type: fc.constant('TXT'),
    TXTRecords: fc.array(fc.record({ value: fc.array(fc.string(), { minLength: 1 }) })),
  }),
);

it('whatever is written to a record set is kept, counted, and can be written back', async () => {
  const arm = await startZones();
  await fc.assert(
    fc.asyncProperty(domain, anyRecords, fc.nat(100_000), async (name, { type, ...records }, ttl) => {
      const path = at(arm, outside, `${type}/${name}`);
      const body = { properties: { TTL: ttl + 1, ...records } };
      const made = await arm.put(path, body);
      expect([made.status, made.body.properties]).toMatchObject([201, body.properties]);
      const read = await arm.get(path);
      expect(read.text).toBe(made.text);
      const echoed = await arm.put(path, read.body);
      expect([echoed.status, echoed.body]).toEqual([200, { ...read.body, etag: echoed.body['etag'] }]);
      expect((await arm.get(zonePath(arm, 'dnsZones'))).body.properties?.['numberOfRecordSets']).toBe(3);
      expect((await arm.delete(path)).status).toBe(200);
    }),
    runs,
  );
});

const members = [
  'TTL',
  'ttl',
  'ARecords',
  'aRecords',
  'arecords',
  'CNAMERecord',
  'cnameRecord',
  'SOARecord',
  'soaRecord',
];
const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constant([{ ipv4Address: null }]),
  fc.constant({ id: 1 }),
);
const anyProperties = fc.dictionary(
  fc.constantFrom(
    ...members,
    'metadata',
    'targetResource',
    'virtualNetwork',
    'registrationEnabled',
    'toString',
  ),
  strange,
);

it.each([
  ...spellings.flatMap((spelling) =>
    ['A/api', 'CNAME/api', 'SOA/@', 'TXT/*'].map((place) => ({ spelling, place })),
  ),
  { spelling: inside, place: 'virtualNetworkLinks/hub' },
])(
  'whatever is sent to $spelling.word $place is taken or refused, and never a bug',
  async ({ spelling, place }) => {
    const arm = await startZones();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('PUT', 'PATCH'), anyProperties, async (method, properties) => {
        const { status } = await arm.ask(method, at(arm, spelling, place), { body: { properties } });
        expect([200, 201, 400, 404, 409, 501]).toContain(status);
        const read = await arm.get(at(arm, spelling, place));
        expect([200, 404]).toContain(read.status);
      }),
      runs,
    );
  },
);
