import type { CommandResult } from '../command-result.ts';
import { RehearsalError } from '../rehearsal-error.ts';
import type { Workings } from '../workings.ts';
import { plainName, type RecordSet } from './record-sets.ts';
import { recordTypes } from './records.ts';

/** A zone on the owner's premises, as a whole: nobody updates it unless he is told. */
export interface OnPremZone {
  readonly zone: string;
  /** Null takes the zone away. */
  readonly recordSets: readonly RecordSet[] | null;
}

const namePattern = /^(?=.{1,253}\.?$)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*\.?$/i;
const relativePattern = /^(?:@|\*|(?:\*\.)?[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*)$/i;

/**
 * Writes a zone on the owner's premises, or takes one away.
 *
 * @throws RehearsalError that names the field where something makes no sense
 */
export function putOnPremZone({ onPremZones }: Workings, { zone, recordSets }: OnPremZone): CommandResult {
  demand(namePattern.test(zone), 'zone', zone, 'a name like contoso.azure-api.net');
  const name = plainName(zone);
  if (recordSets === null) {
    if (!onPremZones.delete(name))
      throw new RehearsalError(
        `There is no zone \`${zone}\` on the premises; there are: ${[...onPremZones.keys()].join(', ') || 'none yet'}.`,
        'zone',
        zone,
      );
    return { kind: 'done' };
  }
  for (const set of recordSets) {
    demand(relativePattern.test(set.name), 'recordSets.name', set.name, 'a name relative to the zone, or @');
    demand(recordTypes.includes(set.type), 'recordSets.type', set.type, `one of ${recordTypes.join(', ')}`);
  }
  onPremZones.set(name, recordSets);
  return { kind: 'done' };
}

function demand(holds: boolean, field: string, seen: unknown, wanted: string): void {
  if (!holds)
    throw new RehearsalError(`Expected \`${field}\` to be ${wanted}; got \`${String(seen)}\`.`, field, seen);
}
