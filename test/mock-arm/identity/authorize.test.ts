import { createHash } from 'node:crypto';
import { decodeJwt } from 'jose';
import { describe, expect, it, vi } from 'vitest';
import { type IdentityUnderTest, startIdentity, type Told } from '../../helpers/identity.ts';

const arm = 'https://management.azure.com';
const app = '22222222-2222-2222-2222-222222222222';
const ada = 'ada@contoso.example';
const back = 'http://localhost:8400/?own=1';
const verifier = 'correct-horse-battery-staple-correct-horse-battery-staple';

type Fields = Readonly<Record<string, string>>;

const wanted: Fields = {
  client_id: app,
  response_type: 'code',
  redirect_uri: back,
  scope: `openid profile offline_access ${arm}/.default`,
  state: 'a&b=c',
  nonce: 'n',
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
};

const at = (change: Fields = {}, path = '/organizations/oauth2/v2.0/authorize'): string =>
  `${path}?${new URLSearchParams({ ...wanted, ...change }).toString()}`;

/** What comes back with a browser. */
const told = ({ headers }: Told): Fields =>
  Object.fromEntries(new URL(headers.get('location') as string).searchParams);

const redeeming: Fields = {
  grant_type: 'authorization_code',
  client_id: app,
  redirect_uri: back,
  code_verifier: verifier,
};

const redeem = (
  { post }: IdentityUnderTest,
  code: string | undefined,
  change: Fields = {},
  tenant = 'organizations',
): Promise<Told> => post(`/${tenant}/oauth2/v2.0/token`, { ...redeeming, code: code ?? '', ...change });

/** Signs in as Ada. */
async function signIn(identity: IdentityUnderTest, change: Fields = {}): Promise<Fields> {
  return told(await identity.post(at(change), { username: ada }));
}

describe('the page to sign in on', () => {
  it('gives who is named a code, and that a token of his', async () => {
    const identity = await startIdentity({ auth: 'strict' });
    const { status, text } = await identity.get(at());
    expect([status, text]).toEqual([200, expect.stringContaining('name="username"')]);
    const came = await signIn(identity);
    expect(came).toMatchObject({ own: '1', state: 'a&b=c' });
    const { body } = await redeem(identity, came['code']);
    const { tenantId } = identity.mock;
    expect(decodeJwt(String(body['access_token']))).toMatchObject({ upn: ada, aud: arm, tid: tenantId });
    expect(decodeJwt(String(body['id_token']))).toMatchObject({ nonce: 'n', preferred_username: ada });
    expect(body).toHaveProperty('refresh_token');
  });

  it('offers whom a world of the tenant knows, and shows nothing as HTML that is none', async () => {
    const identity = await startIdentity({ auth: 'strict' });
    identity.mock.grant('eve@contoso.example', [{ role: 'Reader' }]);
    identity.mock.grant('4711', [{ role: 'Reader' }]);
    const { text } = await identity.get(at({ login_hint: '"><b>' }));
    expect(text).toContain('<option value="eve@contoso.example">');
    expect(text).not.toContain('4711');
    expect(text).toContain('value="&quot;&gt;&lt;b&gt;"');
  });

  it.each<{ auth: 'any' | 'strict'; prompt: Fields; ends: string }>([
    { auth: 'any', prompt: {}, ends: 'with a code' },
    { auth: 'any', prompt: { prompt: 'none' }, ends: 'with a code' },
    { auth: 'any', prompt: { prompt: 'select_account' }, ends: 'on the page' },
    { auth: 'strict', prompt: {}, ends: 'on the page' },
    { auth: 'strict', prompt: { prompt: 'login' }, ends: 'on the page' },
    { auth: 'strict', prompt: { prompt: 'none' }, ends: 'with login_required' },
  ])('with --auth $auth and $prompt: it ends $ends', async ({ auth, prompt, ends }) => {
    const { get } = await startIdentity({ auth });
    const said = await get(at({ ...prompt, login_hint: ada }));
    const { code, error, state } = said.status === 302 ? told(said) : { state: 'a&b=c' };
    const seen = said.status === 200 ? 'on the page' : `with ${error ?? (code && 'a code')}`;
    expect([seen, state]).toEqual([ends, 'a&b=c']);
  });

  it.each<{ mode: string; status: number; codeIn: (said: Told) => string | null | undefined }>([
    {
      mode: 'fragment',
      status: 302,
      codeIn: ({ headers }) => {
        const { hash } = new URL(headers.get('location') as string);
        return new URLSearchParams(hash.slice(1)).get('code');
      },
    },
    { mode: 'form_post', status: 200, codeIn: ({ text }) => /name="code" value="([^"]+)"/.exec(text)?.[1] },
  ])(
    'sends the code of who is expected back by $mode where that is asked',
    async ({ mode, status, codeIn }) => {
      const identity = await startIdentity();
      const said = await identity.get(at({ response_mode: mode, login_hint: ada }));
      expect(said.status).toBe(status);
      const { body } = await redeem(identity, codeIn(said) ?? undefined);
      expect(decodeJwt(String(body['access_token']))).toMatchObject({ upn: ada });
    },
  );

  it('that sends itself on goes to the address, with the state', async () => {
    const { text } = await (await startIdentity()).get(at({ response_mode: 'form_post' }));
    expect(text).toContain(`<form method="post" action="${back}">`);
    expect(text).toContain('name="state" value="a&amp;b=c"');
  });

  it.each(['/common/oauth2/authorize', '/adfs/oauth2/authorize'])('is at %s, too', async (path) => {
    const identity = await startIdentity();
    const came = told(await identity.get(at({ resource: arm }, path)));
    const form = { ...redeeming, code: came['code'] as string };
    const { status, body } = await identity.post(path.replace('authorize', 'token'), form);
    expect([status, decodeJwt(String(body['access_token'])).aud]).toEqual([200, arm]);
  });
});

describe('nobody gets a code', () => {
  it.each<{ by: string; change: Fields; path?: string; refused: [string, number]; names: string }>([
    { by: 'nobody', change: { client_id: '' }, refused: ['invalid_request', 900144], names: "'client_id'" },
    {
      by: 'no address',
      change: { redirect_uri: '' },
      refused: ['invalid_request', 900144],
      names: "'redirect_uri'",
    },
    {
      by: 'an unknown tenant',
      change: {},
      path: '/nowhere/oauth2/v2.0/authorize',
      refused: ['invalid_tenant', 90002],
      names: "'nowhere'",
    },
    {
      by: 'a token at once',
      change: { response_type: 'id_token' },
      refused: ['unsupported_response_type', 700054],
      names: "'id_token'",
    },
    {
      by: 'another way back',
      change: { response_mode: 'pigeon' },
      refused: ['invalid_request', 90013],
      names: "'pigeon'",
    },
    {
      by: 'a challenge of another kind',
      change: { code_challenge_method: 'S1' },
      refused: ['invalid_request', 90013],
      names: "'S1'",
    },
    ...['http://example.com/', 'javascript:alert(1)', 'here', 'https://a.example/#b'].map((uri) => ({
      by: `the address ${uri}`,
      change: { redirect_uri: uri },
      refused: ['invalid_request', 50011] as [string, number],
      names: uri,
    })),
  ])('by $by', async ({ change, path, refused: [error, code], names }) => {
    const { get, post } = await startIdentity();
    for (const { status, body } of [await get(at(change, path)), await post(at(change, path), {})]) {
      expect([status, body]).toMatchObject([400, { error, error_codes: [code] }]);
      expect(body['error_description']).toContain(names);
    }
  });
});

describe('a code is good', () => {
  it.each<{ not: string; change?: Fields; tenant?: string; code?: string; refused: number }>([
    { not: 'for another application', change: { client_id: 'other' }, refused: 70000 },
    { not: 'where it is another one', code: 'x', refused: 70000 },
    { not: 'in another tenant', tenant: 'other.onmicrosoft.com', refused: 70000 },
    { not: 'for another address', change: { redirect_uri: `${back}x` }, refused: 500112 },
    { not: 'without what was challenged', change: { code_verifier: '' }, refused: 501481 },
    { not: 'with something else', change: { code_verifier: `${verifier}x` }, refused: 501481 },
    { not: 'for nothing at all', change: { code: '' }, refused: 900144 },
  ])('not $not', async ({ change, tenant, code, refused }) => {
    const identity = await startIdentity();
    identity.mock.createWorld({ name: 'other' });
    const came = await signIn(identity);
    const { status, body } = await redeem(identity, code ?? came['code'], change, tenant);
    expect([status, body]).toMatchObject([400, { error_codes: [refused] }]);
  });

  it('once', async () => {
    const identity = await startIdentity();
    const { code } = await signIn(identity);
    expect((await redeem(identity, code)).status).toBe(200);
    expect((await redeem(identity, code)).body).toMatchObject({ error: 'invalid_grant' });
  });

  it('for ten minutes of wall time', async () => {
    const identity = await startIdentity();
    const codes = [(await signIn(identity))['code'], (await signIn(identity))['code']];
    const now = Date.now();
    const clock = vi.spyOn(Date, 'now');
    clock.mockReturnValue(now + 590_000);
    const inTime = await redeem(identity, codes[0]);
    clock.mockReturnValue(now + 601_000);
    const late = await redeem(identity, codes[1]);
    clock.mockRestore();
    expect([inTime.status, late.body]).toMatchObject([200, { error_codes: [70008] }]);
  });

  it('without a challenge where none was made, and with a plain one', async () => {
    const identity = await startIdentity();
    const { client_id, response_type, redirect_uri } = wanted as Record<string, string>;
    const asked = new URLSearchParams({ client_id, response_type, redirect_uri } as Fields).toString();
    const bare = told(await identity.get(`/common/oauth2/v2.0/authorize?${asked}`));
    expect((await redeem(identity, bare['code'])).body).toMatchObject({ error_codes: [900144] });
    const again = told(await identity.get(`/common/oauth2/v2.0/authorize?${asked}`));
    expect((await redeem(identity, again['code'], { scope: `${arm}/.default` })).status).toBe(200);
    const plain = await signIn(identity, { code_challenge: verifier, code_challenge_method: 'plain' });
    expect((await redeem(identity, plain['code'])).status).toBe(200);
  });
});

describe('an application can say in a header who it is', () => {
  const form = { grant_type: 'client_credentials', scope: `${arm}/.default` };
  const basic = (text: string): Fields => ({
    authorization: `Basic ${Buffer.from(text).toString('base64')}`,
  });
  const hush = 'hu&sh %';
  const ask = async (header: string, more: Fields = {}): Promise<Told> => {
    const { post } = await startIdentity({ applications: [{ clientId: app, secret: hush }] });
    return post('/common/oauth2/v2.0/token', { ...form, ...more }, basic(header));
  };
  it.each<{ header: string; more?: Fields }>([
    { header: `${app}:hu%26sh+%25` },
    { header: `${app}:hu&sh %25` },
    { header: 'nobody:none', more: { client_id: app, client_secret: hush } },
  ])('which is $header, with $more in the form', async ({ header, more }) => {
    const { body } = await ask(header, more);
    expect(decodeJwt(String(body['access_token']))).toMatchObject({ appid: app });
  });

  it.each([
    { header: `${app}:wrong`, refused: [401, 7000215] },
    { header: app, refused: [400, 900144] },
    { header: ':', refused: [400, 900144] },
    { header: `${app}:`, refused: [401, 7000216] },
  ])('but not as $header', async ({ header, refused }) => {
    const { status, body, text } = await ask(header);
    expect([status, ...(body['error_codes'] as number[])]).toEqual(refused);
    expect(text).not.toContain(hush);
  });
});
