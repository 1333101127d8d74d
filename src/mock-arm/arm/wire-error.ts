import type { Refusal, Unreadable } from '../http-server.ts';
import { ArmError, methodNotAllowed } from './arm-error.ts';

// What is refused of a request before anybody looks at what it asks for. Marks as in arm-error.ts.

/**
 * [R] quoted
 *
 * @param asked `read`, `write` or `delete`
 * @param seconds to wait, for the text and for Retry-After
 * @param tail how the message ends, without its full stop
 */
export const subscriptionRequestsThrottled = (
  asked: string,
  subscriptionId: string,
  actor: string,
  seconds: number,
  tail: string,
): ArmError =>
  new ArmError(
    'arm',
    429,
    'SubscriptionRequestsThrottled',
    `Number of '${asked}' requests for subscription '${subscriptionId}' actor '${actor}' exceeded. ` +
      `Please try again after '${seconds}' seconds${tail}.`,
    undefined,
    { 'retry-after': String(seconds) },
  );

/** [S] what is no HTTP. */
export const malformedRequest = (why: string): ArmError =>
  new ArmError('arm', 400, 'BadRequest', `The request is not valid HTTP: ${why}.`);

/** [S] */
export const requestHeadersTooLarge = (): ArmError =>
  new ArmError(
    'arm',
    431,
    'RequestHeaderFieldsTooLarge',
    'The URL and headers of the request are too large together; 16 KB is the most.',
  );

/** [S] */
export const requestTimeout = (): ArmError =>
  new ArmError('arm', 408, 'RequestTimeout', 'The request did not arrive in time.');

const unreadable: Readonly<Record<Unreadable, (detail: string) => ArmError>> = {
  malformed: malformedRequest,
  headersTooLarge: requestHeadersTooLarge,
  tooSlow: requestTimeout,
  tunnel: () => methodNotAllowed('CONNECT', 'any path'),
};

/** What ARM says where a request came no further than the parser. The headers every answer has are missing there. [I] */
export function refuseUnreadable(why: Unreadable, detail: string): Refusal {
  const { status, body } = unreadable[why](detail);
  return { status, body, contentType: 'application/json', headers: { 'x-ms-failure-cause': 'gateway' } };
}
