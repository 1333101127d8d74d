import type { FastifyRequest } from 'fastify';
import type { MockWorld } from '../mock-world.ts';

type Headers = Record<string, string | string[]>;

/** What every answer of ARM carries. [R] ARM §5 */
const always = {
  'cache-control': 'no-cache',
  pragma: 'no-cache',
  expires: '-1',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
} as const;

/**
 * What is left of the hourly allowance after one call, by method. [R] ARM §5
 * Nothing is counted down: the mock does not throttle.
 */
const remaining: Readonly<Record<string, readonly [header: string, left: string]>> = {
  DELETE: ['x-ms-ratelimit-remaining-subscription-deletes', '14999'],
  PUT: ['x-ms-ratelimit-remaining-subscription-writes', '1199'],
  PATCH: ['x-ms-ratelimit-remaining-subscription-writes', '1199'],
  POST: ['x-ms-ratelimit-remaining-subscription-writes', '1199'],
};
const remainingReads = ['x-ms-ratelimit-remaining-subscription-reads', '11999'] as const;

/** Makes the headers of answers. Dates are virtual where the request is in a world; they are formatted once a second. */
export function createHeaders(): (
  request: FastifyRequest,
  world: MockWorld | undefined,
  id: string,
) => Headers {
  let formatted = { second: Number.NaN, date: '', compact: '' };
  return ({ method, headers: sent, url }, world, id) => {
    const second = world === undefined ? 0 : Math.floor(world.world.nowMs / 1000);
    if (world !== undefined && formatted.second !== second) formatted = formatDate(second);
    // A name check is a POST that counts as a read. [R] ARM §1.1
    const [header, left] = url.includes('/checkNameAvailability')
      ? remainingReads
      : (remaining[method] ?? remainingReads);
    const all: Headers = {
      ...always,
      // The provider and ARM each add theirs on creating and updating writes. [R] ARM §5
      'x-ms-request-id': method === 'PUT' ? [id, id] : id,
      'x-ms-correlation-request-id': one(sent['x-ms-correlation-request-id']) ?? id,
      [header]: left,
    };
    if (world !== undefined) {
      all['date'] = formatted.date;
      all['x-ms-routing-request-id'] = `REHEARSAL:${formatted.compact}:${id}`;
    }
    const clientId = one(sent['x-ms-client-request-id']);
    if (clientId !== undefined && sent['x-ms-return-client-request-id'] === 'true')
      all['x-ms-client-request-id'] = clientId;
    return all;
  };
}

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

function formatDate(second: number): { second: number; date: string; compact: string } {
  const at = new Date(second * 1000);
  const compact = at.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
  return { second, date: at.toUTCString(), compact };
}
