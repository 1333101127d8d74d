import { generateKeyPair, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { type Claims, SigningKey } from '../../../src/mock-arm/identity/signing-key.ts';
import { accessClaims } from '../../../src/mock-arm/identity/tokens.ts';
import { startArm, type ArmUnderTest, subscriptionOf } from '../../helpers/arm.ts';
import { keyFolder, startIdentity } from '../../helpers/identity.ts';
import { without } from '../../helpers/without.ts';

const other = await generateKeyPair('RS256');
const principal = { clientId: 'app', oid: 'ada' };

/** What a good token says, but for what a row changes. */
type Change = (claims: Claims, mock: ArmUnderTest) => Claims;

/** A mock that looks at tokens, and the token that a row makes for it. */
async function strict(): Promise<{ mock: ArmUnderTest; sign: (change?: Change) => Promise<string> }> {
  const mock = await startArm({ auth: 'strict', dataDir: keyFolder(), services: [{ name: 'tailwind' }] });
  const key = new SigningKey(keyFolder());
  const sign = (change: Change = (claims) => claims): Promise<string> => {
    const wish = { tenantId: mock.tenantId, principal, audience: 'https://management.azure.com/' };
    return key.sign(change(accessClaims(wish), mock));
  };
  return { mock, sign };
}

const bearer = (token: string): { headers: Record<string, string> } => ({
  headers: { authorization: `Bearer ${token}` },
});

const unsigned = (claims: Claims): string => {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`;
};

type Sign = Awaited<ReturnType<typeof strict>>['sign'];

describe('strict: ARM refuses', () => {
  it.each<{
    what: string;
    code: string;
    says: string;
    header: (sign: Sign, mock: ArmUnderTest) => Promise<string> | string | undefined;
  }>([
    {
      what: 'no token',
      code: 'AuthenticationFailed',
      says: "The 'Authorization' header is missing",
      header: () => undefined,
    },
    {
      what: 'a token of another kind',
      code: 'AuthenticationFailedInvalidHeader',
      says: 'invalid format',
      header: () => 'Basic YTpi',
    },
    {
      what: 'what is no JWT',
      code: 'InvalidAuthenticationToken',
      says: 'invalid',
      header: () => 'Bearer secret',
    },
    {
      what: 'a JWT in name',
      code: 'InvalidAuthenticationToken',
      says: 'invalid',
      header: () => 'Bearer a.b.c',
    },
    {
      what: 'a token that nobody has signed',
      code: 'InvalidAuthenticationToken',
      says: 'invalid',
      header: (_sign, { tenantId }) =>
        `Bearer ${unsigned(accessClaims({ tenantId, principal, audience: 'https://management.azure.com' }))}`,
    },
    {
      what: 'a token that somebody else has signed',
      code: 'InvalidAuthenticationToken',
      says: 'invalid',
      header: async (_sign, { tenantId }) => {
        const claims = accessClaims({ tenantId, principal, audience: 'https://management.azure.com' });
        return `Bearer ${await new SignJWT(claims).setProtectedHeader({ alg: 'RS256' }).sign(other.privateKey)}`;
      },
    },
    {
      what: 'a token whose claims were exchanged',
      code: 'InvalidAuthenticationToken',
      says: 'invalid',
      header: async (sign, { tenantId }) => {
        const [head, , signature] = (await sign()).split('.');
        const claims = accessClaims({
          tenantId,
          principal: { clientId: 'eve', oid: 'eve' },
          audience: 'https://management.azure.com',
        });
        return `Bearer ${head}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${signature}`;
      },
    },
    {
      what: 'a token that is over',
      code: 'ExpiredAuthenticationToken',
      says: "The access token expiry UTC time '1/1/2024 12:00:00 AM' is earlier than current UTC time '",
      header: async (sign) => `Bearer ${await sign((claims) => ({ ...claims, exp: 1_704_067_200 }))}`,
    },
    {
      what: 'a token that is not good yet',
      code: 'InvalidAuthenticationToken',
      says: 'invalid',
      header: async (sign) => `Bearer ${await sign((claims) => ({ ...claims, nbf: 4_102_444_800 }))}`,
    },
    {
      what: 'a token that is never over',
      code: 'InvalidAuthenticationToken',
      says: 'invalid',
      header: async (sign) => `Bearer ${await sign((claims) => without(claims, 'exp'))}`,
    },
    {
      what: 'a token for somebody else',
      code: 'InvalidAuthenticationTokenAudience',
      says: "'https://vault.azure.net'",
      header: async (sign) =>
        `Bearer ${await sign((claims) => ({ ...claims, aud: 'https://vault.azure.net' }))}`,
    },
    {
      what: 'a token for something that looks like ARM',
      code: 'InvalidAuthenticationTokenAudience',
      says: "'https://management.azure.com.example/'",
      header: async (sign) =>
        `Bearer ${await sign((claims) => ({ ...claims, aud: 'https://management.azure.com.example/' }))}`,
    },
    {
      what: 'a token of another tenant',
      code: 'InvalidAuthenticationTokenTenant',
      says: "wrong issuer 'https://sts.windows.net/other/'",
      header: async (sign) => `Bearer ${await sign((claims) => ({ ...claims, tid: 'other' }))}`,
    },
    {
      what: 'a refresh token',
      code: 'InvalidAuthenticationToken',
      says: 'invalid',
      header: async (sign) =>
        `Bearer ${await sign(({ exp, tid }) => ({ exp, tid, refreshes: 'x' }) as Claims)}`,
    },
  ])('$what', async ({ code, says, header }) => {
    const { mock, sign } = await strict();
    const authorization = await header(sign, mock);
    const question = authorization === undefined ? {} : { headers: { authorization } };
    const { status, body, headers } = await mock.get(`${subscriptionOf(mock)}/resourcegroups`, question);
    expect([status, body.error?.code]).toEqual([401, code]);
    expect(body.error?.message).toContain(says);
    expect(headers.get('x-ms-failure-cause')).toBe('gateway');
    expect(headers.get('www-authenticate')).toMatch(
      new RegExp(
        `^Bearer authorization_uri="${mock.arm}/${mock.tenantId}", error="invalid_token", error_description="[^"]+"$`,
      ),
    );
  });

  it.each([
    { before: 'an api-version', path: '/subscriptions', question: { apiVersion: null } },
    { before: 'a subscription', path: '/subscriptions/nobody/resourcegroups' },
    { before: 'a path', path: '/nowhere' },
    { before: 'a body', path: '{}', question: { text: '{' }, method: 'PUT' },
  ])('before it looks for $before', async ({ path, question = {}, method = 'GET' }) => {
    const { mock } = await strict();
    const at = path === '{}' ? `${subscriptionOf(mock)}/resourcegroups/rg` : path;
    expect((await mock.ask(method, at, question)).status).toBe(401);
  });
});

describe('strict: ARM takes', () => {
  it.each<{ what: string; audience: (mock: ArmUnderTest) => string }>([
    { what: 'the public cloud', audience: () => 'https://management.azure.com' },
    { what: 'the public cloud, with a slash', audience: () => 'https://management.azure.com/' },
    { what: 'the older name of the public cloud', audience: () => 'https://management.core.windows.net/' },
    {
      what: 'the older name of the public cloud, without a slash',
      audience: () => 'https://management.core.windows.net',
    },
    { what: 'the host that is asked', audience: (mock) => mock.arm as string },
    { what: 'the host that is asked, with a slash', audience: (mock) => `${mock.arm}/` },
    { what: 'another of its names and ports', audience: () => 'https://localhost:4443' },
  ])('a token for $what, again and again', async ({ audience }) => {
    const { mock, sign } = await strict();
    const question = bearer(await sign((claims) => ({ ...claims, aud: audience(mock) })));
    for (const _ of [1, 2]) {
      const { status } = await mock.get(`${subscriptionOf(mock)}/resourcegroups`, question);
      expect(status).toBe(200);
    }
    expect((await mock.get('/subscriptions', question)).status).toBe(200);
    expect((await mock.get('/nowhere', question)).status).toBe(404);
  });

  it('the credential it hands out, for each world its own', async () => {
    const { mock } = await strict();
    const second = mock.createWorld({ name: 'second' });
    for (const world of [mock, second]) {
      const { token, expiresOnTimestamp } = await world.credential.getToken(`${mock.arm}/.default`);
      expect(expiresOnTimestamp).toBeGreaterThan(Date.now());
      const statuses = [mock, second].map(
        async (each) => (await mock.get(`${subscriptionOf(each)}/resourcegroups`, bearer(token))).status,
      );
      expect(await Promise.all(statuses)).toEqual(world === mock ? [200, 401] : [401, 200]);
    }
  });

  it('anything where nobody looks at tokens', async () => {
    const mock = await startArm();
    for (const question of [{}, bearer('secret'), bearer('a.b.c')])
      expect((await mock.get(`${subscriptionOf(mock)}/resourcegroups`, question)).status).toBe(200);
  });
});

describe('strict: tokens are had without one', () => {
  it.each([
    '/metadata/endpoints?api-version=2022-09-01',
    '/common/v2.0/.well-known/openid-configuration',
    '/common/discovery/v2.0/keys',
    "/v1.0/servicePrincipals?$filter=appId eq 'a'",
    '/devicelogin',
  ])('%s', async (path) => {
    expect((await (await startIdentity({ auth: 'strict' })).get(path)).status).toBe(200);
  });
});

describe('the option', () => {
  it.each([
    { options: { auth: 'lax' as never }, says: "Expected `auth` to be 'any' or 'strict'; got `lax`." },
    {
      options: { applications: [{ clientId: '' }] },
      says: 'Expected `applications.0.clientId` to be a client id',
    },
  ])('is refused where it makes no sense: $says', async ({ options, says }) => {
    await expect(startIdentity(options)).rejects.toThrow(says);
  });
});
