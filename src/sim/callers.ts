import { roleNames } from '../model/index.ts';
import type { Caller } from './caller.ts';
import type { CommandResult } from './command-result.ts';
import { key } from './key.ts';
import { RehearsalError } from './rehearsal-error.ts';
import type { Workings } from './workings.ts';

/**
 * Says what somebody may do, in place of what was said before. Nobody may do less than everything unless it is said.
 *
 * @throws RehearsalError that names the field, where a role is not known or a scope is no id
 */
export function putCaller({ callers }: Workings, { id, denied, roleAssignments }: Caller): CommandResult {
  for (const [index, { role, scope }] of (roleAssignments ?? []).entries()) {
    const field = `roleAssignments.${index}`;
    demand(roleNames.includes(role), `${field}.role`, role, `one of ${roleNames.join(', ')}`);
    const wanted = 'an id that begins with /subscriptions/, or to be left out';
    demand(scope === undefined || /^\/subscriptions\/[^/]/i.test(scope), `${field}.scope`, scope, wanted);
  }
  callers.set(key(id), { id, denied, ...(roleAssignments && { roleAssignments }) });
  return { kind: 'done' };
}

function demand(holds: boolean, field: string, seen: unknown, wanted: string): void {
  if (!holds)
    throw new RehearsalError(`Expected \`${field}\` to be ${wanted}; got \`${String(seen)}\`.`, field, seen);
}
