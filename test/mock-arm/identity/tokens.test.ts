import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { type IdentityUnderTest, startIdentity, type Told } from '../../helpers/identity.ts';

const arm = 'https://management.azure.com';
const app = '22222222-2222-2222-2222-222222222222';
const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code';
const scope = `${arm}/.default`;

type Form = Readonly<Record<string, string>>;

/** What is in a token, once it was verified with the key that is served. */
async function verified(
  { get }: IdentityUnderTest,
  token: unknown,
): Promise<Readonly<Record<string, unknown>>> {
  const keys = (await get('/common/discovery/v2.0/keys')).body as unknown as JSONWebKeySet;
  return (await jwtVerify(String(token), createLocalJWKSet(keys), { algorithms: ['RS256'] })).payload;
}

const secret: Form = { client_id: app, client_secret: 'any' };
const assertion: Form = { client_id: app, client_assertion: 'e30.e30.c2ln' };
const ada: Form = { client_id: app, username: 'ada@contoso.example', password: 'any' };
const application = { appid: app, idtyp: 'app' };
const person = { appid: app, idtyp: 'user', upn: 'ada@contoso.example', unique_name: 'ada@contoso.example' };

describe('a token', () => {
  it.each<{ by: string; path: string; form: Form; says: object; audience?: string }>([
    {
      by: 'a secret and a scope',
      path: '/{tenant}/oauth2/v2.0/token',
      form: { grant_type: 'client_credentials', ...secret, scope },
      says: application,
    },
    {
      by: 'a secret and a resource',
      path: '/{tenant}/oauth2/token?api-version=1.0',
      form: { grant_type: 'client_credentials', ...secret, resource: `${arm}/` },
      says: application,
      audience: `${arm}/`,
    },
    {
      by: 'a secret, of adfs, with the doubled slash of the Azure CLI',
      path: '/adfs/oauth2/token',
      form: { grant_type: 'client_credentials', ...secret, scope: 'https://localhost:4443//.default' },
      says: application,
      audience: 'https://localhost:4443/',
    },
    {
      by: 'an assertion',
      path: '/{tenant}/oauth2/v2.0/token',
      form: { grant_type: 'client_credentials', ...assertion, scope },
      says: application,
    },
    {
      by: 'a password',
      path: '/organizations/oauth2/v2.0/token',
      form: { grant_type: 'password', ...ada, scope: `openid profile offline_access ${scope}` },
      says: person,
    },
    {
      by: 'a password, of adfs',
      path: '/adfs/oauth2/token',
      form: { grant_type: 'password', ...ada, scope: `${arm}/user_impersonation` },
      says: person,
    },
  ])('is had by $by', async ({ path, form, says, audience = arm }) => {
    const identity = await startIdentity();
    const { tenantId } = identity.mock;
    const told = await identity.post(path.replace('{tenant}', tenantId), form);
    expect(told.status).toBe(200);
    expect(told.headers.get('cache-control')).toContain('no-store');
    const claims = await verified(identity, told.body['access_token']);
    const issuer = `https://sts.windows.net/${tenantId}/`;
    expect(claims).toMatchObject({ ...says, aud: audience, iss: issuer, tid: tenantId, ver: '1.0' });
    expect(claims['oid']).toMatch(/^[0-9a-f-]{36}$/);
    expect(Number(claims['exp']) - Date.now() / 1000).toBeGreaterThan(86_000);
    expect('refresh_token' in told.body).toBe('upn' in says);
  });

  it('names the same object for an application, or a person, in every mock', async () => {
    const oids = await Promise.all(
      ['client_credentials', 'password'].flatMap((grant_type) =>
        [1, 2].map(async (seed) => {
          const identity = await startIdentity({ seed });
          const form = { grant_type, ...secret, ...ada, scope };
          const { body } = await identity.post('/common/oauth2/v2.0/token', form);
          return (await verified(identity, body['access_token']))['oid'];
        }),
      ),
    );
    expect(oids[0]).toBe(oids[1]);
    expect(oids[2]).toBe(oids[3]);
    expect(oids[0]).not.toBe(oids[2]);
  });

  it('of a person comes with who he is, and is had again by what comes with it', async () => {
    const identity = await startIdentity();
    const { tenantId, arm: origin } = identity.mock;
    const at = '/common/oauth2/v2.0/token';
    const { body } = await identity.post(at, { grant_type: 'password', ...ada, scope, nonce: 'n' });
    const claims = await verified(identity, body['access_token']);
    expect(await verified(identity, body['id_token'])).toMatchObject({
      aud: app,
      iss: `${origin}/${tenantId}/v2.0`,
      preferred_username: ada['username'],
      oid: claims['oid'],
      nonce: 'n',
    });
    const info: unknown = JSON.parse(Buffer.from(String(body['client_info']), 'base64url').toString());
    expect(info).toEqual({ uid: claims['oid'], utid: tenantId });
    const refresh = {
      grant_type: 'refresh_token',
      client_id: app,
      refresh_token: String(body['refresh_token']),
    };
    const again = await identity.post(at, { ...refresh, scope: 'https://vault.azure.net/.default' });
    expect(await verified(identity, again.body['access_token'])).toMatchObject({
      ...person,
      aud: 'https://vault.azure.net',
      oid: claims['oid'],
    });
  });

  it('of the first version has its numbers as text', async () => {
    const { mock, post } = await startIdentity();
    const form = { grant_type: 'client_credentials', ...secret, resource: arm };
    const { body } = await post(`/${mock.tenantId}/oauth2/token`, form);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: '86399', resource: arm });
    expect(Number(body['expires_on'])).toBeGreaterThan(Date.now() / 1000);
  });

  it('names the tenant of another world where that is asked', async () => {
    const identity = await startIdentity();
    const { tenantId } = identity.mock.createWorld({ name: 'other' });
    const form = { grant_type: 'client_credentials', ...secret, scope };
    const { body } = await identity.post(`/${tenantId.toUpperCase()}/oauth2/v2.0/token`, form);
    expect((await verified(identity, body['access_token']))['tid']).toBe(tenantId);
    const byDomain = await identity.post('/other.onmicrosoft.com/oauth2/v2.0/token', form);
    expect((await verified(identity, byDomain.body['access_token']))['tid']).toBe(tenantId);
  });
});

describe('no token is had', () => {
  const good: Form = { grant_type: 'client_credentials', ...secret, scope };
  it.each<{ by: string; path?: string; form: Form; refused: [number, string, number]; names?: string }>([
    {
      by: 'an unknown tenant',
      path: '/contoso.com/oauth2/v2.0/token',
      form: good,
      refused: [400, 'invalid_tenant', 90002],
      names: "'contoso.com'",
    },
    {
      by: 'a name every object has',
      path: '/__proto__/oauth2/v2.0/token',
      form: good,
      refused: [400, 'invalid_tenant', 90002],
    },
    { by: 'nothing at all', form: {}, refused: [400, 'invalid_request', 900144], names: "'grant_type'" },
    {
      by: 'an unknown grant',
      form: { ...good, grant_type: 'constructor' },
      refused: [400, 'unsupported_grant_type', 70003],
      names: "'constructor'",
    },
    {
      by: 'nobody',
      form: { ...good, client_id: '' },
      refused: [400, 'invalid_request', 900144],
      names: "'client_id'",
    },
    {
      by: 'neither secret nor assertion',
      form: { ...good, client_secret: '' },
      refused: [401, 'invalid_client', 7000216],
    },
    {
      by: 'another secret than is registered',
      form: { ...good, client_id: 'registered' },
      refused: [401, 'invalid_client', 7000215],
      names: "'registered'",
    },
    {
      by: 'an assertion that is none',
      form: { ...good, client_secret: '', client_assertion: 'x' },
      refused: [401, 'invalid_client', 50027],
    },
    {
      by: 'an application without a scope',
      form: { grant_type: 'client_credentials', ...secret },
      refused: [400, 'invalid_request', 900144],
      names: "'scope'",
    },
    {
      by: 'an application for part of a resource',
      form: { ...good, scope: `${arm}/user_impersonation` },
      refused: [400, 'invalid_scope', 1002012],
    },
    {
      by: 'an application without a resource',
      path: '/common/oauth2/token',
      form: good,
      refused: [400, 'invalid_request', 900144],
      names: "'resource'",
    },
    {
      by: 'a person without a password',
      form: { ...ada, password: '', grant_type: 'password', scope },
      refused: [400, 'invalid_request', 900144],
      names: "'password'",
    },
    {
      by: 'a person without a name',
      form: { ...ada, username: '', grant_type: 'password', scope },
      refused: [400, 'invalid_request', 900144],
      names: "'username'",
    },
    {
      by: 'a refresh token that is none',
      form: { grant_type: 'refresh_token', client_id: app, refresh_token: 'x' },
      refused: [400, 'invalid_grant', 70000],
    },
    {
      by: 'an unknown device',
      form: { grant_type: deviceGrant, client_id: app, device_code: 'x' },
      refused: [400, 'bad_verification_code', 70018],
    },
  ])(
    'by $by',
    async ({ path = '/common/oauth2/v2.0/token', form, refused: [status, error, code], names = '' }) => {
      const applications = [{ clientId: 'Registered', secret: 'hush' }];
      const told = await (await startIdentity({ applications })).post(path, form);
      expect(told.status).toBe(status);
      expect(told.body).toMatchObject({ error, error_codes: [code] });
      expect(told.body['error_description']).toContain(names);
      expect(told.text).not.toContain('hush');
    },
  );

  it('by an access token in place of a refresh token', async () => {
    const { post } = await startIdentity();
    const { body } = await post('/common/oauth2/v2.0/token', { grant_type: 'password', ...ada, scope });
    const form = { grant_type: 'refresh_token', client_id: app, refresh_token: String(body['access_token']) };
    expect((await post('/common/oauth2/v2.0/token', form)).body).toMatchObject({ error: 'invalid_grant' });
  });

  it('by JSON, which login hosts do not read', async () => {
    const { mock } = await startIdentity();
    const response = await fetch(`${mock.arm}/common/oauth2/v2.0/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(good),
    });
    expect([response.status, await response.json()]).toMatchObject([400, { error_codes: [900144] }]);
  });

  it('but the secret that is registered does', async () => {
    const { post } = await startIdentity({ applications: [{ clientId: app, secret: 'hush' }] });
    expect((await post('/common/oauth2/v2.0/token', { ...good, client_secret: 'hush' })).status).toBe(200);
  });
});

describe('forms are read nowhere else', () => {
  it('ARM refuses one', async () => {
    const { mock } = await startIdentity();
    const url = `${mock.arm}/subscriptions/${mock.subscriptionId}/resourcegroups/rg?api-version=2024-05-01`;
    const response = await fetch(url, { method: 'PUT', body: new URLSearchParams({ location: 'westus' }) });
    expect(response.status).toBe(415);
  });
});

describe('a device', () => {
  const begin = (identity: IdentityUnderTest): Promise<Told> =>
    identity.post('/common/oauth2/v2.0/devicecode', { client_id: app, scope: `openid ${scope}` });
  const poll = ({ post }: IdentityUnderTest, { body }: Told, clientId = app): Promise<Told> =>
    post('/common/oauth2/v2.0/token', {
      grant_type: deviceGrant,
      client_id: clientId,
      device_code: String(body['device_code']),
    });

  it('has its token at the first poll, once, where nobody looks at tokens', async () => {
    const identity = await startIdentity();
    const begun = await begin(identity);
    expect(begun.body).toMatchObject({ interval: 1, expires_in: 900 });
    expect(begun.body['message']).toContain(begun.body['user_code']);
    expect((await poll(identity, begun, 'somebody else')).body).toMatchObject({
      error: 'bad_verification_code',
    });
    const { body } = await poll(identity, begun);
    expect(await verified(identity, body['access_token'])).toMatchObject({ aud: arm, idtyp: 'user' });
    expect((await poll(identity, begun)).body).toMatchObject({ error_codes: [70018] });
  });

  it('waits, where somebody does, until its code is typed in', async () => {
    const identity = await startIdentity({ auth: 'strict' });
    const begun = await begin(identity);
    expect((await poll(identity, begun)).body).toMatchObject({
      error: 'authorization_pending',
      error_codes: [70016],
    });
    const { pathname } = new URL(String(begun.body['verification_uri']));
    expect((await identity.get(`${pathname}?user_code=%22%3E%3Cb%3E`)).text).toContain(
      'value="&quot;&gt;&lt;b&gt;"',
    );
    const wrong = await identity.post(pathname, { user_code: '<wrong>' });
    expect([wrong.status, wrong.text]).toEqual([400, expect.stringContaining('&lt;wrong&gt;')]);
    const typed = String(begun.body['user_code'])
      .toLowerCase()
      .replace(/^(....)/, '$1-');
    const right = await identity.post(pathname, { user_code: typed, username: 'ada@contoso.example' });
    expect([right.status, right.text]).toEqual([
      200,
      expect.stringContaining('ada@contoso.example has signed in'),
    ]);
    const { body } = await poll(identity, begun);
    expect(await verified(identity, body['access_token'])).toMatchObject({ upn: 'ada@contoso.example' });
  });

  it('of the first version has its numbers as text, and sends its code under the older name', async () => {
    const { post } = await startIdentity();
    const { body } = await post('/common/oauth2/devicecode', { client_id: app, resource: arm });
    expect(body).toMatchObject({ interval: '1', expires_in: '900' });
    expect(body['verification_url']).toMatch(/\/devicelogin$/);
    const form = {
      grant_type: 'device_code',
      client_id: app,
      code: String(body['device_code']),
      resource: arm,
    };
    expect((await post('/common/oauth2/token', form)).body).toMatchObject({ resource: arm });
  });
});

describe('a managed identity', () => {
  const metadata = { metadata: 'true' };
  const query = `?api-version=2018-02-01&resource=${encodeURIComponent(arm)}`;
  it.each([
    {
      by: 'a virtual machine, with the slash of its SDKs',
      path: `/metadata/identity/oauth2/token/${query}`,
      headers: metadata,
    },
    { by: 'a virtual machine', path: `/metadata/identity/oauth2/token${query}`, headers: metadata },
    { by: 'a web app', path: `/msi/token${query}`, headers: { 'x-identity-header': 'any' } },
  ])('gives a token to $by', async ({ path, headers }) => {
    const identity = await startIdentity();
    const { status, body } = await identity.get(path, headers);
    expect([status, body['resource']]).toEqual([200, arm]);
    expect(await verified(identity, body['access_token'])).toMatchObject({
      aud: arm,
      appid: body['client_id'],
    });
    const named = await identity.get(`${path}&client_id=${app}`, headers);
    expect(named.body['client_id']).toBe(app);
    const byResource = await identity.get(`${path}&mi_res_id=/subscriptions/x`, headers);
    expect(byResource.body['client_id']).not.toBe(body['client_id']);
  });

  it.each([
    {
      without: 'its header',
      path: `/metadata/identity/oauth2/token${query}`,
      headers: {},
      says: 'metadata header',
    },
    {
      without: 'a resource',
      path: '/metadata/identity/oauth2/token?api-version=2018-02-01',
      headers: metadata,
      says: 'audience',
    },
    {
      without: 'an api-version',
      path: '/metadata/identity/oauth2/token?resource=x',
      headers: metadata,
      says: 'api-version',
    },
    {
      without: 'its header, in a web app',
      path: `/msi/token${query}`,
      headers: {},
      says: 'X-IDENTITY-HEADER',
    },
    {
      without: 'a resource, in a web app',
      path: '/msi/token',
      headers: { 'x-identity-header': 'any' },
      says: 'resource',
    },
  ])('gives none without $without', async ({ path, headers, says }) => {
    const { status, text } = await (await startIdentity()).get(path, headers);
    expect([status, text]).toEqual([400, expect.stringContaining(says)]);
  });
});
