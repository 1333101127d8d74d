import type { MockWorld } from '../mock-world.ts';
import type { ArmRoute } from './answer.ts';
import { resourceGroupNotFound } from './arm-error.ts';
import type { ArmCall, Served } from './call.ts';
import { demandUnlocked } from './scope-locks.ts';

/** A request below a subscription, on its way to its operation. */
export interface Entering extends Pick<ArmCall, 'params' | 'caller'> {
  readonly world: MockWorld;
  readonly route: ArmRoute;
  readonly scope: Served['scope'];
}

/** Something that is asked of every request below a subscription, whatever its operation. @throws ArmError */
export type Gate = (entering: Entering) => void;

/** What a request has to pass, in ARM's order. [I] */
export const gates: readonly Gate[] = [demandGroup, demandUnlockedScope];

function demandGroup({ world: { world }, scope, params }: Entering): void {
  const name = params['resourceGroupName'];
  if (scope === 'subscription' || name === undefined) return;
  if (!world.groups.has(name.toLowerCase())) throw resourceGroupNotFound(name);
}

function demandUnlockedScope({ world, route, params }: Entering): void {
  demandUnlocked(world, route, params);
}
