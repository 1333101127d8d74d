import { request } from 'node:http';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SigningKey } from '../../../src/mock-arm/identity/signing-key.ts';
import { createMockArm } from '../../../src/mock-arm/index.ts';
import { startIdentity } from '../../helpers/identity.ts';

type Json = Readonly<Record<string, unknown>>;

/** Asks as a client does that a proxy has brought here: by a host of the public cloud. */
function askAs(host: string, url: string): Promise<Json> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { host } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve(JSON.parse(text) as Json));
    })
      .on('error', reject)
      .end();
  });
}

describe('the endpoints of a login host', () => {
  it.each([
    { at: '/{tenant}/v2.0', issuer: '/{tenant}/v2.0', token: '/{tenant}/oauth2/v2.0/token' },
    { at: '/common/v2.0', issuer: '/{tenant}/v2.0', token: '/common/oauth2/v2.0/token' },
    { at: '/organizations/v2.0', issuer: '/{tenant}/v2.0', token: '/organizations/oauth2/v2.0/token' },
    { at: '/{tenant}', issuer: '/{tenant}/', token: '/{tenant}/oauth2/token' },
    { at: '/adfs', issuer: '/adfs', token: '/adfs/oauth2/token' },
  ])('of $at are on the host that was asked, and answer', async ({ at, issuer, token }) => {
    const { mock, get, post } = await startIdentity();
    const filled = (path: string): string => path.replace('{tenant}', mock.tenantId);
    const { status, body } = await get(`${filled(at)}/.well-known/openid-configuration`);
    expect([status, body]).toMatchObject([
      200,
      { issuer: `${mock.arm}${filled(issuer)}`, token_endpoint: `${mock.arm}${filled(token)}` },
    ]);
    const path = (url: unknown): string => new URL(String(url)).pathname;
    expect((await get(path(body['jwks_uri']))).body['keys']).toHaveLength(1);
    const nothing = await post(path(body['token_endpoint']), {});
    expect(nothing.body).toMatchObject({ error_codes: [900144] });
    const device = await post(path(body['device_authorization_endpoint']), {});
    expect(device.body).toMatchObject({ error_codes: [900144] });
  });

  it.each(['/contoso.com/v2.0/.well-known/openid-configuration', '/contoso.com/discovery/keys'])(
    'of an unknown tenant are none: %s',
    async (path) => {
      const { mock, get } = await startIdentity();
      const { status, body } = await get(path);
      expect([status, body['error'], body['error_codes']]).toEqual([400, 'invalid_tenant', [90002]]);
      expect(body['error_description']).toContain(mock.tenantId);
    },
  );

  it('are those of the public cloud for who has come by its host', async () => {
    const { mock } = await startIdentity();
    const at = `${mock.arm}/common/v2.0/.well-known/openid-configuration`;
    expect(await askAs('login.microsoftonline.com', at)).toMatchObject({
      issuer: `https://login.microsoftonline.com/${mock.tenantId}/v2.0`,
      token_endpoint: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
      msgraph_host: 'graph.microsoft.com',
    });
  });
});

describe('whether a login host is one of Azure', () => {
  const discover = '/common/discovery/instance?api-version=1.1&authorization_endpoint=';
  it.each([
    { host: 'login.microsoftonline.com', aliases: [expect.arrayContaining(['login.windows.net'])] },
    { host: 'localhost:4443', aliases: [expect.anything(), ['localhost:4443']] },
  ])('is said of $host', async ({ host, aliases }) => {
    const { mock, get } = await startIdentity();
    const { body } = await get(discover + encodeURIComponent(`https://${host}/t/oauth2/v2.0/authorize`));
    const tenant_discovery_endpoint = `${mock.arm}/t/v2.0/.well-known/openid-configuration`;
    expect(body).toMatchObject({ tenant_discovery_endpoint, 'api-version': '1.1' });
    expect((body['metadata'] as { aliases: unknown }[]).map((each) => each.aliases)).toEqual(aliases);
  });

  it.each(['/common/discovery/instance', `${discover}nonsense`])(
    'is asked properly, unlike %s',
    async (path) => {
      const { status, body } = await (await startIdentity()).get(path);
      expect([status, body['error_codes']]).toEqual([400, [900144]]);
    },
  );
});

describe('the metadata of the cloud', () => {
  const azure = [
    '?api-version=2015-01-01',
    '?api-version=1.0',
    '?api-version=2018-01-01',
    '?api-version=2022-09-01',
    '?api-version=2023-12-01',
    '',
  ];
  it.each(azure.map((query) => ({ path: `/metadata/endpoints${query}` })))(
    'is one object for $path',
    async ({ path }) => {
      const { mock, get } = await startIdentity();
      const { body } = await get(path);
      const { host } = new URL(mock.arm as string);
      expect(body).toMatchObject({
        name: 'AzureCloud',
        resourceManager: mock.arm,
        authentication: { loginEndpoint: mock.arm, audiences: [`${mock.arm}/`, mock.arm] },
        cloudEndpoint: {
          public: { endpoint: host, locations: expect.arrayContaining(['westus', 'eastus']) },
        },
        microsoftGraphResourceId: `${mock.arm}/`,
      });
    },
  );

  it.each(['2019-05-01', '2020-06-01'])('is a list for %s, and no AzureCloud is in it', async (version) => {
    const { mock, get } = await startIdentity();
    const { body } = await get(`/metadata/endpoints?api-version=${version}`);
    expect(body).toMatchObject([{ name: 'apim-rehearsal', resourceManager: mock.arm }]);
  });

  it('is found behind a doubled slash, as azurerm asks', async () => {
    const { get } = await startIdentity();
    expect((await get('//metadata/endpoints?api-version=2018-01-01')).status).toBe(200);
  });

  it('is that of the public cloud for who has come by its host', async () => {
    const { mock } = await startIdentity();
    const url = `${mock.arm}/metadata/endpoints?api-version=2022-09-01`;
    expect(await askAs('management.azure.com', url)).toMatchObject({
      resourceManager: 'https://management.azure.com',
      authentication: { loginEndpoint: 'https://login.microsoftonline.com' },
      microsoftGraphResourceId: 'https://graph.microsoft.com/',
      cloudEndpoint: { public: { endpoint: 'management.azure.com' } },
    });
  });
});

describe('the object of an application', () => {
  const find = (filter: string): string => `/v1.0/servicePrincipals?$filter=${encodeURIComponent(filter)}`;

  it('is the one in its tokens', async () => {
    const { get, post } = await startIdentity();
    const form = { grant_type: 'client_credentials', client_id: 'App', client_secret: 'x', resource: 'r' };
    const { body } = await post('/common/oauth2/token', form);
    const payload = String(body['access_token']).split('.')[1] as string;
    const { oid } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { oid: string };
    expect((await get(find("appId eq 'app'"))).body['value']).toEqual([expect.objectContaining({ id: oid })]);
  });

  it.each(["displayName eq 'a'", ''])('is not found by %j', async (filter) => {
    const { status, body } = await (await startIdentity()).get(find(filter));
    expect([status, body]).toMatchObject([400, { error: { code: 'Request_UnsupportedQuery' } }]);
  });
});

describe('the key of tokens', { timeout: 30_000 }, () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'signing-key-'));
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  it('is not made before somebody needs it', async () => {
    await using mock = await createMockArm({ armPort: 0, dataDir });
    await fetch(`${mock.arm}/subscriptions?api-version=2022-12-01`);
    expect(await readdir(dataDir)).toEqual([]);
  });

  it('is kept for its owner alone, and outlives a restart', async () => {
    const token = await new SigningKey(dataDir).sign({ sub: 'ada' });
    const [file, ...others] = await readdir(dataDir);
    expect(others).toEqual([]);
    expect((await stat(join(dataDir, file as string))).mode & 0o777).toBe(0o600);
    expect(await new SigningKey(dataDir).read(token)).toEqual({ sub: 'ada' });
  });

  it('is one, though two mocks start at once', async () => {
    const keys = await Promise.all([1, 2].map(() => new SigningKey(dataDir).shown()));
    expect(keys[0]).toEqual(keys[1]);
    expect(await readdir(dataDir)).toHaveLength(1);
  });

  it('is made anew where what was kept is none', async () => {
    await new SigningKey(dataDir).shown();
    const [file] = await readdir(dataDir);
    await writeFile(join(dataDir, file as string), 'no key');
    const token = await new SigningKey(dataDir).sign({ sub: 'ada' });
    expect(await new SigningKey(dataDir).read(token)).toEqual({ sub: 'ada' });
    expect(await new SigningKey(dataDir).read('a.b.c')).toBeUndefined();
  });
});
