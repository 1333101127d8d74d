import type { FastifyRequest } from 'fastify';
import { malformedRequest } from './arm/wire-error.ts';

/** Host of a request that came through no socket. */
export const inProcessHost = 'arm.apim-rehearsal.invalid';

/** A name or an address, and a port. */
const plainHost = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i;

/**
 * Scheme and host as the client used them: what absolute URLs in an answer begin with. [R] CLIENTS §1
 *
 * @throws ArmError where the Host header is none
 */
export function originOf({ headers, raw }: Pick<FastifyRequest, 'headers' | 'raw'>): string {
  const host = headers.host || 'localhost';
  const encrypted = host === inProcessHost || (raw.socket as { encrypted?: boolean }).encrypted === true;
  const scheme = encrypted ? 'https' : 'http';
  if (!plainHost.test(host) || !URL.canParse(`http://${host}`))
    throw malformedRequest(`its Host header is '${host.slice(0, 260)}', which is no name of a host`);
  // Through a proxy some clients say the port that goes without saying.
  return `${scheme}://${host.replace(encrypted ? /:443$/ : /:80$/, '')}`;
}
