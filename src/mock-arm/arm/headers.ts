import type { FastifyRequest } from 'fastify';
import type { MockWorld } from '../mock-world.ts';

/** Which allowance a request is counted against. */
type Allowance = 'reads' | 'writes' | 'deletes';

const allowances: Readonly<Record<string, Allowance>> = {
  PUT: 'writes',
  PATCH: 'writes',
  POST: 'writes',
  DELETE: 'deletes',
};

/** What is left of the hourly allowance after one call. Nothing is counted down: the mock does not throttle. [R] ARM §5 */
const remaining: Readonly<Record<Allowance, { readonly [header: string]: string }>> = {
  reads: { 'x-ms-ratelimit-remaining-subscription-reads': '11999' },
  writes: { 'x-ms-ratelimit-remaining-subscription-writes': '1199' },
  deletes: { 'x-ms-ratelimit-remaining-subscription-deletes': '14999' },
};

/** The headers that every answer of ARM carries; `id` names the request. [R] ARM §5 */
export type HeadersFor = (
  request: FastifyRequest,
  world: MockWorld | undefined,
  id: string,
) => Record<string, string | string[]>;

/** Makes the headers of answers. Dates are virtual where the request is in a world; they are formatted once a second. */
export function createHeaders(): HeadersFor {
  let now = formatSecond(0);
  return ({ method, headers: sent, url }, world, id) => {
    const second = world === undefined ? Math.floor(Date.now() / 1000) : Math.floor(world.world.nowMs / 1000);
    if (now.second !== second) now = formatSecond(second);
    // A name check is a POST that counts as a read. [R] ARM §1.1
    const allowance = url.includes('/checkNameAvailability') ? 'reads' : (allowances[method] ?? 'reads');
    const clientId = sent['x-ms-client-request-id'];
    return {
      'cache-control': 'no-cache',
      pragma: 'no-cache',
      expires: '-1',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      date: now.date,
      // The provider and ARM each add theirs on creating and updating writes. [R] ARM §5
      'x-ms-request-id': method === 'PUT' ? [id, id] : id,
      'x-ms-correlation-request-id': (sent['x-ms-correlation-request-id'] as string | undefined) ?? id,
      'x-ms-routing-request-id': `REHEARSAL:${now.compact}:${id}`,
      ...remaining[allowance],
      ...(clientId !== undefined &&
        sent['x-ms-return-client-request-id'] === 'true' && { 'x-ms-client-request-id': clientId }),
    };
  };
}

function formatSecond(second: number): { second: number; date: string; compact: string } {
  const at = new Date(second * 1000);
  const compact = at.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
  return { second, date: at.toUTCString(), compact };
}
