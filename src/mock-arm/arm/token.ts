/** What a bearer token says of its owner. Tokens are not checked, so anything may stand there, and nothing. */
interface Claims {
  readonly tid?: unknown;
  readonly oid?: unknown;
  readonly appid?: unknown;
}

/** The tenant a bearer token is for; undefined where it names none. */
export function tenantOf(authorization: string | undefined): string | undefined {
  const { tid } = claimsOf(authorization) ?? {};
  return typeof tid === 'string' ? tid : undefined;
}

/** Who asks: the object or application a bearer token names, or the token itself where it is no JWT. Synthetic. */
export function callerOf(authorization: string | undefined): string | undefined {
  const claims = claimsOf(authorization);
  if (claims === undefined) return tokenOf(authorization);
  const named = [claims.oid, claims.appid].find((each) => typeof each === 'string');
  return named as string | undefined;
}

function tokenOf(authorization: string | undefined): string | undefined {
  return /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
}

function claimsOf(authorization: string | undefined): Claims | undefined {
  const payload = /^[^.]+\.([^.]+)\./.exec(tokenOf(authorization) ?? '')?.[1];
  if (payload === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    return typeof claims === 'object' && claims !== null ? claims : undefined;
  } catch {
    return undefined;
  }
}
