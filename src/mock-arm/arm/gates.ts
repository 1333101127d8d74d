import type { MockWorld } from '../mock-world.ts';
import type { ArmRoute } from './contract.ts';
import { resourceGroupNotFound } from './arm-error.ts';
import type { ArmCall, Served } from './call.ts';
import { demandAllowed } from './authorization.ts';
import { missingSubscriptionRegistration } from './platform-error.ts';
import { demandUnlocked } from './scope-locks.ts';
import { demandTokens } from './throttling-gate.ts';

/** A request below a subscription, on its way to its operation. */
export interface Entering extends Pick<ArmCall, 'params' | 'caller'> {
  readonly world: MockWorld;
  readonly route: ArmRoute;
  readonly scope: Served['scope'];
  /** Whether ARM asks it of itself: that counts against nobody's allowance. */
  readonly isInner: boolean;
}

/** Something that is asked of every request below a subscription, whatever its operation. @throws ArmError */
export type Gate = (entering: Entering) => void;

/** What a request has to pass, in ARM's order; who may do nothing does not learn what there is. [I] */
export const gates: readonly Gate[] = [
  demandTokens,
  demandAllowed,
  demandGroup,
  demandRegistered,
  demandUnlockedScope,
];

function demandGroup({ world: { world }, scope, params }: Entering): void {
  const name = params['resourceGroupName'];
  if (scope === 'subscription' || name === undefined) return;
  if (!world.groups.has(name.toLowerCase())) throw resourceGroupNotFound(name);
}

/** Reads go through; what would create or change anything waits for the registration. [R] CLIENTS §7, for writes alone [I] */
function demandRegistered({ world: { world }, route: { method, url } }: Entering): void {
  if (world.unregistered.size === 0 || method === 'GET' || method === 'HEAD') return;
  const namespace = /\/providers\/([^/:]+)/.exec(url)?.[1];
  if (namespace !== undefined && world.unregistered.has(namespace.toLowerCase()))
    throw missingSubscriptionRegistration(namespace);
}

function demandUnlockedScope({ world, route, params }: Entering): void {
  demandUnlocked(world, route, params);
}
