import type { FastifyRequest } from 'fastify';
import type { MockWorld } from '../mock-world.ts';
import { callerIn } from './authorization.ts';
import type { OperationId } from './contract.ts';
import { type Allowance, allowanceOf, type Remaining, Throttle, type Throttling } from './throttling.ts';
import { anonymous } from './throttling-gate.ts';

/** What the service adds to each answer, by how it limits its clients. [R] ARM §5; ids and region are ours. */
const marks: Readonly<
  Record<Throttling, (of: MockWorld | undefined, caller: string, id: string, at: Instant) => Headers>
> = {
  off: () => httpApi,
  hourly: () => httpApi,
  buckets: (world, caller, id, { iso }) => ({
    'x-cache': 'CONFIG_NOCACHE',
    'x-ms-operation-identifier': `tenantId=${world?.tenantId},objectId=${printable(caller)}/rehearsal/${id}`,
    'x-msedge-ref': `Ref A: ${id.replaceAll('-', '').toUpperCase()} Ref B: REHEARSAL Ref C: ${iso}`,
  }),
};

const httpApi: Headers = { server: 'Microsoft-HTTPAPI/2.0' };

type Headers = Readonly<Record<string, string>>;

/** What belongs to no world is not counted. */
const nowhere = new Throttle();

/** What headers say of a request beside what it carries. */
export interface Answering {
  /** Undefined where nothing is served at its path. */
  readonly operationId: OperationId | undefined;
  /** Undefined where it is in none. */
  readonly world: MockWorld | undefined;
  /** Names the request. */
  readonly id: string;
}

/** The headers that every answer of ARM carries. [R] ARM §5 */
export type HeadersFor = (
  request: Pick<FastifyRequest, 'method' | 'headers'>,
  answering: Answering,
) => Record<string, string | string[]>;

/** Makes the headers of answers. Dates are virtual where the request is in a world; they are formatted once a second. */
export function createHeaders(): HeadersFor {
  let now = formatSecond(0);
  return ({ method, headers: sent }, { operationId, world, id }) => {
    const second = world === undefined ? Math.floor(Date.now() / 1000) : Math.floor(world.world.nowMs / 1000);
    if (now.second !== second) now = formatSecond(second);
    const throttle = world?.throttle ?? nowhere;
    // Who asks makes a difference only where somebody counts.
    const caller = throttle.mode === 'off' ? anonymous : (callerIn(world, sent.authorization) ?? anonymous);
    const allowance = allowanceOf(method, operationId);
    const left = throttle.remaining(caller, allowance, world?.world.nowMs ?? 0);
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
      ...remainingHeaders(world === undefined ? 'tenant' : 'subscription', allowance, left),
      ...marks[throttle.mode](world, caller, id, now),
      ...(clientId !== undefined &&
        sent['x-ms-return-client-request-id'] === 'true' && { 'x-ms-client-request-id': clientId }),
    };
  };
}

/** A token may say anything of its owner, and be of any length; a header may not. */
const printable = (caller: string): string => caller.replaceAll(/[^\x21-\x7e]/g, '?').slice(0, 100);

/**
 * What is left of an allowance, as headers. [R] ARM §5
 *
 * @param of what the allowance belongs to; above subscriptions that is the tenant [M] [M]
 */
function remainingHeaders(
  of: 'subscription' | 'tenant',
  allowance: Allowance,
  { own, global }: Remaining,
): Headers {
  const left = { [`x-ms-ratelimit-remaining-${of}-${allowance}`]: String(own) };
  if (global !== undefined) left[`x-ms-ratelimit-remaining-${of}-global-${allowance}`] = String(global);
  return left;
}

/** A second in the forms that headers have. */
interface Instant {
  readonly second: number;
  readonly date: string;
  readonly compact: string;
  readonly iso: string;
}

function formatSecond(second: number): Instant {
  const at = new Date(second * 1000);
  const iso = at.toISOString().replace(/\.\d{3}/, '');
  return { second, date: at.toUTCString(), compact: iso.replaceAll(/[-:]/g, ''), iso };
}
