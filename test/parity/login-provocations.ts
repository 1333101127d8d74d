import { vi } from 'vitest';
import type { MockArmOptions } from '../../src/mock-arm/index.ts';
import type { IdentityUnderTest, Told } from '../helpers/identity.ts';

/** A request to a login host that a refusal is the answer to. */
interface LoginProvocation {
  /** The function that makes the refusal. */
  readonly error: string;
  /** When it is made, as docs/errors.md says it. */
  readonly when: string;
  readonly options?: MockArmOptions;
  readonly provoke: (identity: IdentityUnderTest) => Promise<Told>;
}

type Fields = Readonly<Record<string, string>>;

const at = '/common/oauth2/v2.0/token';
const scope = 'https://management.azure.com/.default';
const app = { grant_type: 'client_credentials', client_id: 'app', client_secret: 'any', scope };
const device = { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', client_id: 'app' };
const redeeming = { grant_type: 'authorization_code', client_id: 'app', redirect_uri: 'http://localhost' };
const strict = { auth: 'strict' as const };

const token = (form: Fields) => (identity: IdentityUnderTest) => identity.post(at, form);

/** Asks to sign in in a browser. */
const signIn =
  (change: Fields = {}) =>
  ({ get }: IdentityUnderTest): Promise<Told> => {
    const asked = { client_id: 'app', response_type: 'code', redirect_uri: 'http://localhost', scope };
    return get(`/common/oauth2/v2.0/authorize?${new URLSearchParams({ ...asked, ...change }).toString()}`);
  };

/** Signs in in a browser, and comes with the code. */
async function redeem(identity: IdentityUnderTest, change: Fields, challenge: Fields = {}): Promise<Told> {
  const { headers } = await signIn(challenge)(identity);
  const code = new URL(headers.get('location') as string).searchParams.get('code') as string;
  return identity.post(at, { ...redeeming, code, ...change });
}

/** Signs in on a device, and polls. */
async function poll(identity: IdentityUnderTest): Promise<Told> {
  const { body } = await identity.post('/common/oauth2/v2.0/devicecode', { client_id: 'app', scope });
  return identity.post(at, { ...device, device_code: String(body['device_code']) });
}

/** What is answered when wall time has gone on after the first look at it. */
async function later(ms: number, ask: () => Promise<Told>): Promise<Told> {
  const now = Date.now();
  const clock = vi
    .spyOn(Date, 'now')
    .mockReturnValueOnce(now)
    .mockReturnValue(now + ms);
  try {
    return await ask();
  } finally {
    clock.mockRestore();
  }
}

const minutes = 60_000;

/** Refusals of login hosts. */
export const loginProvocations: readonly LoginProvocation[] = [
  {
    error: 'tenantNotFound',
    when: 'the path names no tenant of a world',
    provoke: ({ post }) => post('/nowhere/oauth2/v2.0/token', app),
  },
  {
    error: 'missingParameter',
    when: 'something is left out of a form, or of the address of a page',
    provoke: token({}),
  },
  { error: 'unsupportedGrant', when: 'there is no such grant', provoke: token({ ...app, grant_type: 'x' }) },
  {
    error: 'missingCredential',
    when: 'an application shows neither a secret nor an assertion',
    provoke: token({ ...app, client_secret: '' }),
  },
  {
    error: 'wrongSecret',
    when: 'it shows another secret than is registered',
    options: { applications: [{ clientId: 'app', secret: 'hush' }] },
    provoke: token(app),
  },
  {
    error: 'malformedAssertion',
    when: 'its assertion is no JWT',
    provoke: token({ ...app, client_secret: '', client_assertion: 'x' }),
  },
  {
    error: 'notDefaultScope',
    when: 'it asks for a part of a resource',
    provoke: token({ ...app, scope: 'https://management.azure.com/user_impersonation' }),
  },
  {
    error: 'invalidGrant',
    when: 'a refresh token or an authorization code is not known, or of somebody else, or a code was used before',
    provoke: token({ ...app, grant_type: 'refresh_token', refresh_token: 'x' }),
  },
  {
    error: 'codeExpired',
    when: 'an authorization code is older than ten minutes of wall time',
    provoke: (identity) => later(11 * minutes, () => redeem(identity, {})),
  },
  {
    error: 'otherRedirectUri',
    when: 'an authorization code comes with another address than it was sent to',
    provoke: (identity) => redeem(identity, { redirect_uri: 'http://localhost/x' }),
  },
  {
    error: 'wrongCodeVerifier',
    when: 'an authorization code comes without what was challenged',
    provoke: (identity) => redeem(identity, {}, { code_challenge: 'x' }),
  },
  {
    error: 'unknownRedirectUri',
    when: 'a browser is to be sent back over http to another machine, or nowhere',
    provoke: signIn({ redirect_uri: 'http://example.com' }),
  },
  {
    error: 'unsupportedResponseType',
    when: 'anything but a code is to come back',
    provoke: signIn({ response_type: 'token' }),
  },
  {
    error: 'unsupportedResponseMode',
    when: 'it is to come back in another way than in a query, a fragment or a form',
    provoke: signIn({ response_mode: 'x' }),
  },
  {
    error: 'unknownChallengeMethod',
    when: 'the challenge is neither S256 nor plain',
    provoke: signIn({ code_challenge: 'x', code_challenge_method: 'x' }),
  },
  {
    error: 'authorizationPending',
    when: 'nobody has typed the code in yet; with strict sign-in',
    options: strict,
    provoke: poll,
  },
  {
    error: 'deviceCodeExpired',
    when: 'a device code is older than fifteen minutes of wall time',
    options: strict,
    provoke: (identity) => later(16 * minutes, () => poll(identity)),
  },
  {
    error: 'unknownDeviceCode',
    when: 'a device code is not known, or of somebody else, or was used before',
    provoke: token({ ...device, device_code: 'x' }),
  },
  {
    error: 'unreadableRequest',
    when: 'what is sent as JSON is none',
    provoke: ({ post }) => post(at, app, { 'content-type': 'application/json' }),
  },
];
