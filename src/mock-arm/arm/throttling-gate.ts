import type { MockWorld } from '../mock-world.ts';
import type { ArmRoute } from './contract.ts';
import { allowanceOf, type Throttling } from './throttling.ts';
import { subscriptionRequestsThrottled } from './wire-error.ts';

/** Who asks without saying who he is. */
export const anonymous = 'anonymous';

/** Who asks for what, and where. */
interface Asking {
  readonly world: MockWorld;
  readonly route: ArmRoute;
  readonly caller: string | undefined;
  readonly isInner: boolean;
}

/**
 * Refuses who has asked for more than he may. In mode `skip` nobody waits in wall time: to come back after having been told
 * to wait is to have waited, and moves virtual time on to where there are tokens again. [I]
 *
 * @throws ArmError with Retry-After
 */
export function demandTokens({ world, route, caller = anonymous, isInner }: Asking): void {
  const { throttle, clock, subscriptionId } = world;
  if (isInner || throttle.mode === 'off') return;
  const allowance = allowanceOf(route.method, route.operationId);
  clock.noteWaited(throttle.waitsUntilMs(caller, allowance));
  const waitMs = throttle.take(caller, allowance, world.world.nowMs);
  if (waitMs === null) return;
  const seconds = clock.retryAfter(Math.ceil(waitMs / 1000));
  const tail = tails[throttle.mode];
  throw subscriptionRequestsThrottled(allowance.slice(0, -1), subscriptionId, caller, seconds, tail);
}

/** How the message ends, by generation. [R] ARM §5, quoted */
const tails: Readonly<Record<Exclude<Throttling, 'off'>, string>> = {
  hourly: '',
  buckets:
    ' after additional tokens are available. Refer to https://aka.ms/arm-throttling for additional information',
};
