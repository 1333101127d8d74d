import { type Behaviours, documented, observed } from './behaviour.ts';

/** ARM §5 and §7: what every answer carries, and how forgiving paths are. */
export const headerBehaviours: Behaviours = {
  'W5.no-cache': observed('Cache-Control no-cache, Pragma no-cache, Expires -1.'),
  'W5.security': observed('Strict-Transport-Security of a year, and X-Content-Type-Options nosniff.'),
  'W5.request-ids': observed('x-ms-request-id and x-ms-correlation-request-id are in every answer.'),
  'W5.request-id-twice': observed('Creating or updating a service answers x-ms-request-id twice.'),
  'W5.routing-id': observed('x-ms-routing-request-id is a region, a time and an id.'),
  'W5.rate-reads': observed('A read answers x-ms-ratelimit-remaining-subscription-reads.'),
  'W5.rate-writes': observed('A write answers x-ms-ratelimit-remaining-subscription-writes.'),
  'W5.rate-name-check': observed('Asking whether a name is free counts as a read.'),
  'W5.rate-buckets': observed(
    'Since 2025 a write leaves 199 of the caller, and 2999 of all of the subscription.',
  ),
  'W5.content-type': observed('JSON comes as application/json; charset=utf-8.'),
  'W5.failure-cause': observed(
    'What ARM itself refuses carries x-ms-failure-cause: gateway; what a provider refuses does not.',
  ),
  'W5.envelope.provider': observed(
    'A refusal of API Management has details and innerError, null where there are none.',
  ),
  'W5.envelope.arm': documented('A refusal of ARM has neither, unless there are details.'),
  'W5.client-request-id': documented(
    'x-ms-client-request-id comes back if x-ms-return-client-request-id is true.',
  ),
  'W5.edge': observed(
    'Since 2025, the time of token buckets, answers carry x-cache, x-msedge-ref and x-ms-operation-identifier.',
  ),
  'W7.case': observed('Paths are read without regard to case.'),
  'W7.slashes': observed('A doubled slash in a path is one.'),
  'W7.soft-deleted': observed('Deleting a service keeps its name for 48 hours.'),
};
