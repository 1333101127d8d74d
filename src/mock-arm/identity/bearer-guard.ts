import type { FastifyRequest } from 'fastify';
import {
  tokenExpired,
  tokenInvalid,
  tokenMissing,
  tokenOfOtherAudience,
  tokenOfOtherTenant,
  tokenUnreadable,
} from '../arm/authentication-error.ts';
import { putBounded } from '../bounded.ts';
import { originOf } from '../origin.ts';
import type { Worlds } from '../worlds.ts';
import { cloudAt, publicAudiences } from './cloud.ts';
import type { Claims, SigningKey } from './signing-key.ts';

/** Looks at who asks. @throws ArmError where that does not do */
export type Guard = (request: FastifyRequest) => Promise<void>;

/** Tokens whose signatures are known to be good; clients send the same one again and again. */
const most = 1_000;

/**
 * What ARM asks of a bearer token before it looks at anything else: a signature of the mock's own key, an hour that is not
 * over in wall time, an audience that is ARM, and the tenant of the subscription. The order is [I].
 */
export function createGuard(worlds: Worlds, key: SigningKey): Guard {
  const good = new Map<string, Claims>();
  const read = async (token: string): Promise<Claims | undefined> => {
    const claims = await key.read(token);
    if (claims === undefined) return undefined;
    putBounded(good, token, claims, most);
    return claims;
  };
  return async (request) => {
    const origin = originOf(request);
    const tenantId = tenantAsked(worlds, request.url);
    // Only who is sent away is told where tokens come from.
    const authority = (): string => `${cloudAt(origin).login}/${tenantId ?? 'common'}`;
    const { authorization } = request.headers;
    if (!authorization) throw tokenMissing(authority());
    const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
    if (token === undefined) throw tokenUnreadable(authority());
    const claims = good.get(token) ?? (await read(token));
    if (claims === undefined) throw tokenInvalid(authority());
    demandClaims(claims, { authority, origin, tenantId });
  };
}

interface Demand {
  readonly authority: () => string;
  readonly origin: string;
  readonly tenantId: string | undefined;
}

function demandClaims({ exp, nbf = 0, aud, tid }: Claims, { authority, origin, tenantId }: Demand): void {
  const nowMs = Date.now();
  if (exp === undefined || typeof aud !== 'string' || typeof tid !== 'string' || nbf * 1000 > nowMs)
    throw tokenInvalid(authority());
  if (exp * 1000 <= nowMs) throw tokenExpired(authority(), exp * 1000, nowMs);
  if (!isAudience(aud, origin))
    throw tokenOfOtherAudience(authority(), aud, [
      ...new Set([...publicAudiences, ...cloudAt(origin).audiences]),
    ]);
  if (tenantId !== undefined && tid !== tenantId) throw tokenOfOtherTenant(authority(), tid, tenantId);
}

const loopback: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Clients ask for the public cloud, whatever their endpoint, or for the mock, by any of its names and ports. [R] CLIENTS §4 */
function isAudience(audience: string, origin: string): boolean {
  if (publicAudiences.includes(audience)) return true;
  if (!/^https?:\/\/[^/]+\/?$/.test(audience) || !URL.canParse(audience)) return false;
  const { host, hostname } = new URL(audience);
  return host === new URL(origin).host || loopback.includes(hostname);
}

/** The tenant of the subscription that a URL names, served there or not; undefined where it names none that is known. */
function tenantAsked(worlds: Worlds, url: string): string | undefined {
  const [, subscriptionId] = /^\/+subscriptions\/+([^/?]+)/i.exec(url) ?? [];
  return subscriptionId && worlds.ofSubscription(subscriptionId)?.tenantId;
}
