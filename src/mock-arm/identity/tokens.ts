import { cloudAt } from './cloud.ts';
import { objectId, person, type Principal } from './principal.ts';
import type { Claims, SigningKey } from './signing-key.ts';

/** How long a token lasts, in seconds of wall time: its client looks at its own clock. [R] CLIENTS §2 */
export const tokenSeconds = 86_399;

/** A token is good from a little before it is given, for clocks differ. [M] */
const earlierSeconds = 300;

/** How long a refresh token lasts, in seconds of wall time. [M] */
const refreshSeconds = 90 * 24 * 3600;

/** What a token is asked for. */
export interface TokenWish {
  readonly tenantId: string;
  readonly principal: Principal;
  /** What it is for, as in `https://management.azure.com`. */
  readonly audience: string;
  /** What an id token repeats, where somebody has said so. */
  readonly nonce?: string | undefined;
}

/** Wall time in seconds since 1970. */
export function nowSeconds(): number {
  return Math.floor(Date.now() / 1000);
}

/** What an access token says, in the v1 form that ARM is sent. [R] CLIENTS §2 A3 */
export function accessClaims({ tenantId, principal, audience }: TokenWish, now = nowSeconds()): Claims {
  const issuer = `https://sts.windows.net/${tenantId}/`;
  const { clientId, oid, userName } = principal;
  return {
    aud: audience,
    iss: issuer,
    iat: now - earlierSeconds,
    nbf: now - earlierSeconds,
    exp: now + tokenSeconds,
    appid: clientId,
    appidacr: userName === undefined ? '1' : '0',
    idp: issuer,
    idtyp: userName === undefined ? 'app' : 'user',
    oid,
    sub: oid,
    tid: tenantId,
    ...(userName !== undefined && {
      name: userName.split('@', 1)[0],
      unique_name: userName,
      upn: userName,
      scp: 'user_impersonation',
    }),
    ver: '1.0',
  };
}

/** What an id token says of a person. */
export function idClaims({ tenantId, principal, nonce }: TokenWish, origin: string): Claims {
  const now = nowSeconds();
  const { clientId, oid, userName = '' } = principal;
  return {
    aud: clientId,
    iss: `${cloudAt(origin).login}/${tenantId}/v2.0`,
    iat: now - earlierSeconds,
    nbf: now - earlierSeconds,
    exp: now + tokenSeconds,
    name: userName.split('@', 1)[0],
    ...(nonce !== undefined && { nonce }),
    oid,
    preferred_username: userName,
    sub: objectId(`${clientId}/${oid}`),
    tid: tenantId,
    upn: userName,
    unique_name: userName,
    ver: '2.0',
  };
}

/** A refresh token holds all it stands for, so that nothing has to be remembered, and it outlives a restart. Synthetic. */
export function refreshToken(key: SigningKey, { tenantId, principal, audience }: TokenWish): Promise<string> {
  const { clientId, userName } = principal;
  const exp = nowSeconds() + refreshSeconds;
  return key.sign({ refreshes: audience, exp, tid: tenantId, appid: clientId, upn: userName });
}

/** What a refresh token stands for; undefined where it is none of this mock's, or too old. */
export async function readRefreshToken(key: SigningKey, token: string): Promise<TokenWish | undefined> {
  const { refreshes, exp = 0, tid, appid, upn } = (await key.read(token)) ?? {};
  if (typeof refreshes !== 'string' || exp <= nowSeconds()) return undefined;
  return { tenantId: String(tid), principal: person(String(appid), String(upn)), audience: refreshes };
}
