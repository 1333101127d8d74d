import { putBounded } from '../bounded.ts';
import { objectId } from '../identity/principal.ts';

/** What a bearer token says of its owner. Tokens are not checked, so anything may stand there, and nothing. */
interface Claims {
  readonly tid?: unknown;
  readonly oid?: unknown;
  readonly appid?: unknown;
  readonly upn?: unknown;
}

/** The tenant a bearer token is for; undefined where it names none. */
export function tenantOf(authorization: string | undefined): string | undefined {
  const { tid } = claimsOf(authorization) ?? {};
  return typeof tid === 'string' ? tid : undefined;
}

/**
 * Who asks: the object, application or person a bearer token names. What is no JWT is a name where it is known as one; where
 * it is not, it may be a secret, which must not get into a journal, and an object id is made from it. Synthetic.
 *
 * @param isKnown prefers a name that means something to whoever asks
 */
export function callerOf(
  authorization: string | undefined,
  isKnown: (name: string) => boolean = () => false,
): string | undefined {
  const claims = claimsOf(authorization);
  if (claims === undefined) return opaqueCaller(tokenOf(authorization), isKnown);
  const names = [claims.oid, claims.appid, claims.upn].filter((each) => typeof each === 'string');
  return names.find(isKnown) ?? names[0];
}

function opaqueCaller(token: string | undefined, isKnown: (name: string) => boolean): string | undefined {
  return token === undefined || isKnown(token) ? token : objectId(`token/${token}`);
}

function tokenOf(authorization: string | undefined): string | undefined {
  return /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
}

/** Clients send the same token again and again: so many are remembered, with what they say. */
const most = 100;
const read = new Map<string, Claims | undefined>();

function claimsOf(authorization: string | undefined): Claims | undefined {
  if (authorization === undefined) return undefined;
  if (read.has(authorization)) return read.get(authorization);
  const claims = claimsIn(authorization);
  putBounded(read, authorization, claims, most);
  return claims;
}

function claimsIn(authorization: string): Claims | undefined {
  const payload = /^[^.]+\.([^.]+)\./.exec(tokenOf(authorization) ?? '')?.[1];
  if (payload === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    return typeof claims === 'object' && claims !== null ? claims : undefined;
  } catch {
    return undefined;
  }
}
