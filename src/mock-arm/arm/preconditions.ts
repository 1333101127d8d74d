import { ifMatchRequired, preconditionFailed } from './arm-error.ts';
import type { ArmCall } from './call.ts';
import { etagText } from './service-body.ts';

/**
 * Holds what a client has seen against what is there. `If-None-Match: *` is there to create, and never to replace; it is
 * looked at in writes alone. [I]
 *
 * @param before the ETag of what is there, as a number; undefined where nothing is
 * @throws ArmError where he has seen another version
 */
export function demandMatch(
  { header }: Pick<ArmCall, 'header'>,
  before: number | undefined,
  need: 'required' | 'optional',
): void {
  if (header('if-none-match') === '*' && before !== undefined) throw preconditionFailed();
  const wanted = header('if-match');
  if (wanted === undefined) {
    if (need === 'required') throw ifMatchRequired();
    return;
  }
  if (wanted === '*') return;
  if (before === undefined || wanted !== `"${etagText(before)}"`) throw preconditionFailed();
}
