import type { Refusal, Unreadable } from '../http-server.ts';
import { headersTooLarge, noTunnel, type Problem, tooSlow, unreadable } from './problem.ts';

const problems: Readonly<Record<Unreadable, (detail: string) => Problem>> = {
  malformed: unreadable,
  headersTooLarge,
  tooSlow,
  tunnel: noTunnel,
};

/** What the control API says where a request came no further than the parser. */
export function unreadableProblem(why: Unreadable, detail: string): Refusal {
  const { body, headers } = problems[why](detail);
  return { status: body.status, body, headers, contentType: 'application/problem+json' };
}
