import { ArmError, type ArmErrorDetail } from '../arm/arm-error.ts';
import type { Complaint } from '../contract.ts';
import type { QueryError } from './query-error.ts';

/** A line of a refusal of Resource Graph, with the place in the query that it is about. [R] */
interface QueryErrorDetail extends ArmErrorDetail {
  /** From 1. */
  readonly line?: number;
  /** From 0. */
  readonly characterPositionInLine?: number;
  readonly token?: string;
  readonly expectedToken?: string;
}

/** The form of every refusal of Resource Graph. [R] */
function badRequest(now: string, correlationId: string, details: readonly ArmErrorDetail[]): ArmError {
  const message = `Please provide below info when asking for support: timestamp = ${now}, correlationId = ${correlationId}.`;
  return new ArmError('graph', 400, 'BadRequest', message, details);
}

/** What Resource Graph says first of every query it cannot run. [R] */
const invalidQuery: ArmErrorDetail = {
  code: 'InvalidQuery',
  message:
    'Query is invalid. Please refer to the documentation for the Azure Resource Graph service and fix the error before ' +
    'retrying.',
};

/** A body that is no question. The form is [R], code and wording [S]. */
export const requestRefused = (
  now: string,
  correlationId: string,
  complaints: readonly Complaint[],
): ArmError =>
  badRequest(
    now,
    correlationId,
    complaints.map(({ field, message }) => ({ code: 'InvalidRequest', message, target: field })),
  );

/** A query that cannot be run. The form is [R], the wording of what is wrong [S]. */
export const queryRefused = (now: string, correlationId: string, error: QueryError): ArmError =>
  badRequest(now, correlationId, [invalidQuery, detailOf(error)]);

/** None of the subscriptions asked about is one of the caller's. [M] */
export const noValidSubscriptions = (
  now: string,
  correlationId: string,
  given: readonly string[],
): ArmError =>
  badRequest(now, correlationId, [
    {
      code: 'NoValidSubscriptionsInQueryRequest',
      message:
        'There must be at least one subscription that is eligible to contain resources. Given: ' +
        `'${given.join(', ')}'.`,
    },
  ]);

/** A page that nobody was told of. The code is [M], the wording [S]. */
export const invalidSkipToken = (now: string, correlationId: string, seen: string): ArmError =>
  badRequest(now, correlationId, [
    {
      code: 'InvalidSkipToken',
      message: `options.$skipToken is '${seen}'; it must be the $skipToken of an answer, as it stands there.`,
      target: 'options.$skipToken',
    },
  ]);

/** What is wrong with a query, as one line of a refusal. */
export function detailOf({ code, message, token, expected }: QueryError): QueryErrorDetail {
  return {
    code,
    message,
    ...(token && { line: token.line, characterPositionInLine: token.character, token: token.text }),
    ...(expected !== undefined && { expectedToken: expected }),
  };
}
