import { describeLocation, type LocationState } from '../model/index.ts';
import { iso } from './instant.ts';
import type { Service } from './service.ts';
import { timerKey, type Workings } from './workings.ts';

/** When the phase and the lock of a location end; null for what has no end. */
export function deadlines(
  { clock }: Workings,
  service: Service,
  location: string,
): { phaseEndsAt: string | null; lockedUntil: string | null } {
  const { phaseTimer, locked } = describeLocation(service.locations.get(location) as LocationState);
  const due = (timer: string): string | null => {
    const dueMs = clock.dueMs(timerKey(service.name, location, timer));
    return dueMs === null ? null : iso(dueMs);
  };
  return {
    phaseEndsAt: phaseTimer === null ? null : due(phaseTimer),
    lockedUntil: locked ? due('lock') : null,
  };
}
