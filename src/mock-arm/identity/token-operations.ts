import type { Handler, IdentityCall, IdentityReply } from './call.ts';
import { deviceCodeSeconds } from './device-codes.ts';
import {
  invalidGrant,
  malformedAssertion,
  missingCredential,
  missingParameter,
  notDefaultScope,
  unsupportedGrant,
} from './entra-error.ts';
import { application, person } from './principal.ts';
import { type Form, formOf, namedAudience } from './token-form.ts';
import {
  accessClaims,
  idClaims,
  nowSeconds,
  readRefreshToken,
  refreshToken,
  tokenSeconds,
  type TokenWish,
} from './tokens.ts';

/** Reads who wants what out of a form. @throws EntraError */
type Grant = (call: IdentityCall, form: Form, tenantId: string) => TokenWish | Promise<TokenWish>;

const deviceGrant: Grant = ({ devices, form }, _form, tenantId) => {
  const clientId = field(form, 'client_id');
  // Version 1 calls it `code`. [R] CLIENTS §2 A4
  const deviceCode = form['device_code'] ?? field(form, 'code');
  return { tenantId, ...devices.redeem(deviceCode, { clientId, tenantId }) };
};

const grants: Readonly<Record<string, Grant>> = {
  client_credentials: (call, form, tenantId) => {
    const clientId = field(call.form, 'client_id');
    demandCredential(call, clientId);
    const audience = audienceOf(call, form);
    const scope = call.form['scope'];
    if (form === 'v2' && !/\/\.default(?: |$)/.test(scope ?? '')) throw notDefaultScope(scope ?? '');
    return { tenantId, principal: application(clientId), audience };
  },
  password: (call, form, tenantId) => {
    const [clientId, userName] = [field(call.form, 'client_id'), field(call.form, 'username')];
    field(call.form, 'password');
    return { tenantId, principal: person(clientId, userName), audience: audienceOf(call, form) };
  },
  refresh_token: async (call, form, tenantId) => {
    const wish = await readRefreshToken(call.key, field(call.form, 'refresh_token'));
    if (
      wish === undefined ||
      wish.tenantId !== tenantId ||
      wish.principal.clientId !== call.form['client_id']
    )
      throw invalidGrant('refresh_token');
    return { ...wish, audience: namedAudience(call.form, form) ?? wish.audience };
  },
  authorization_code: ({ codes, form: sent }, form, tenantId) => {
    const signIn = codes.redeem(field(sent, 'code'), {
      tenantId,
      clientId: field(sent, 'client_id'),
      redirectUri: sent['redirect_uri'],
      verifier: sent['code_verifier'],
    });
    const { principal, nonce } = signIn;
    const audience = namedAudience(sent, form) ?? signIn.audience;
    if (audience === undefined) throw missingParameter(form === 'v1' ? 'resource' : 'scope');
    return { tenantId, principal, audience, nonce };
  },
  'urn:ietf:params:oauth:grant-type:device_code': deviceGrant,
  /** As version 1 calls it. */
  device_code: deviceGrant,
};

/** Where tokens are had, by secret, password, device or an earlier token. */
export const tokenOperations = {
  Token_Create: token,
  Token_CreateV2: token,
  DeviceCode_Create: deviceCode,
  DeviceCode_CreateV2: deviceCode,
} satisfies Record<string, Handler>;

async function token(asked: IdentityCall): Promise<IdentityReply> {
  const call = { ...asked, form: { ...basicCredential(asked), ...asked.form } };
  const tenantId = call.directory.tenantId(call.params['tenant'] as string);
  const form = formOf(call);
  const name = field(call.form, 'grant_type');
  const grant = Object.hasOwn(grants, name) ? grants[name] : undefined;
  if (grant === undefined) throw unsupportedGrant(name, Object.keys(grants));
  const wish = await grant(call, form, tenantId);
  const claims = accessClaims(wish);
  return {
    status: 200,
    body: {
      token_type: 'Bearer',
      ...(wish.principal.userName !== undefined && { scope: `${wish.audience}/user_impersonation` }),
      ...lifetime(form, wish.audience),
      access_token: await call.key.sign(claims),
      ...(wish.principal.userName !== undefined && (await personal(call, wish))),
    },
  };
}

/** How long a token lasts. Version 1 writes numbers as text. [R] CLIENTS §2 A3 */
function lifetime(form: Form, audience: string): object {
  if (form !== 'v1') return { expires_in: tokenSeconds, ext_expires_in: tokenSeconds };
  const [seconds, now] = [String(tokenSeconds), nowSeconds()];
  return {
    expires_in: seconds,
    ext_expires_in: seconds,
    expires_on: String(now + tokenSeconds),
    not_before: String(now),
    resource: audience,
  };
}

/** What a person gets besides. [R] CLIENTS §2 A3 */
async function personal({ key, origin, form }: IdentityCall, asked: TokenWish): Promise<object> {
  const wish = { nonce: form['nonce'], ...asked };
  const info = { uid: wish.principal.oid, utid: wish.tenantId };
  return {
    refresh_token: await refreshToken(key, wish),
    id_token: await key.sign(idClaims(wish, origin)),
    client_info: Buffer.from(JSON.stringify(info)).toString('base64url'),
  };
}

function deviceCode(call: IdentityCall): IdentityReply {
  const tenantId = call.directory.tenantId(call.params['tenant'] as string);
  const form = formOf(call);
  const clientId = field(call.form, 'client_id');
  const [code, { userCode }] = call.devices.begin({ clientId, tenantId, audience: audienceOf(call, form) });
  // Reachable, unlike the page of the public cloud.
  const page = `${call.origin}/devicelogin`;
  const seconds = { expires_in: deviceCodeSeconds, interval: 1 };
  const told = {
    user_code: userCode,
    device_code: code,
    message: `To sign in, use a web browser to open the page ${page} and enter the code ${userCode} to authenticate.`,
  };
  return {
    status: 200,
    body:
      form === 'v1'
        ? { ...told, verification_url: page, expires_in: String(seconds.expires_in), interval: '1' }
        : { ...told, verification_uri: page, ...seconds },
  };
}

/** A field that has to be there. @throws EntraError */
function field(form: IdentityCall['form'], name: string): string {
  const value = form[name];
  if (value === undefined || value === '') throw missingParameter(name);
  return value;
}

/** An application may say in a header who it is, both halves written as in a form; what the form says counts. RFC 6749 §2.3.1 */
function basicCredential({ header }: IdentityCall): IdentityCall['form'] {
  const [, encoded] = /^Basic +(\S+)$/i.exec(header('authorization') ?? '') ?? [];
  if (encoded === undefined) return {};
  const [, id, secret] = /^([^:]*):(.*)$/.exec(Buffer.from(encoded, 'base64').toString()) ?? [];
  if (id === undefined || secret === undefined) return {};
  const [clientId, clientSecret] = [id, secret].map((each) =>
    new URLSearchParams(`=${each.replaceAll('&', '%26')}`).get(''),
  );
  return { client_id: clientId ?? '', client_secret: clientSecret ?? '' };
}

/** A secret, or an assertion that is a JWT; nobody has registered a certificate to hold it against. @throws EntraError */
function demandCredential({ directory, form }: IdentityCall, clientId: string): void {
  const { client_secret: secret, client_assertion: assertion } = form;
  if (secret) directory.demandSecret(clientId, secret);
  else if (!assertion) throw missingCredential();
  else if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(assertion)) throw malformedAssertion();
}

/** What a token is to be for. @throws EntraError where nothing says */
function audienceOf({ form }: IdentityCall, spoken: Form): string {
  const audience = namedAudience(form, spoken);
  if (audience === undefined) throw missingParameter(spoken === 'v1' ? 'resource' : 'scope');
  return audience;
}
