import { World } from '../../sim/index.ts';
import type { ArmErrorDetail } from '../arm/arm-error.ts';
import type { Ask, InnerRequest, SubscriptionCall } from '../arm/call.ts';
import type { MockWorld } from '../mock-world.ts';
import { Worlds } from '../worlds.ts';
import { Deployment } from './deployment.ts';
import type { ErrorDocument } from './deployment-error.ts';
import type { Prepared } from './prepare.ts';
import { surroundingsOf } from './surroundings.ts';

/** A deployment tried out in a copy of its world, which is thrown away afterwards. */
export interface Rehearsal {
  readonly deployment: Deployment;
  /** The copy, as it is afterwards. */
  readonly world: MockWorld;
  /** Asks in it. */
  readonly ask: Ask;
  /** What was refused in it, and not what went wrong later: that nobody can know ahead. */
  readonly refusals: readonly ErrorDocument[];
}

/**
 * Tries a deployment out: does all of it in a copy of the world, and lets time pass there until it is done.
 *
 * @param preparedIn reads the request again, with what it asks for answered in the copy
 */
export function rehearse(
  call: SubscriptionCall,
  preparedIn: (call: SubscriptionCall) => Prepared,
): Rehearsal {
  const worlds = new Worlds();
  const world = worlds.add({ ...copyOptions(call.world), clock: { mode: 'manual' } });
  world.world = World.load(call.world.world.save());
  const ask = (request: InnerRequest): ReturnType<Ask> => call.ask(request, worlds);
  const prepared = preparedIn({ ...call, world, worlds, ask });
  const deployment = new Deployment(prepared, surroundingsOf(world, ask, prepared));
  world.deployments.begin(deployment);
  // A service takes hours at most; whatever has not ended by then never will.
  const limitMs = world.world.nowMs + 30 * 86_400_000;
  while (
    deployment.state === 'Running' &&
    world.world.nextEventMs !== null &&
    world.world.nextEventMs < limitMs
  )
    world.clock.advanceTo(world.world.nextEventMs);
  world.close();
  const refusals = deployment.tasks.flatMap(({ error }) => (error === null || isLate(error) ? [] : error));
  return { deployment, world, ask, refusals };
}

function copyOptions({ world }: MockWorld): ConstructorParameters<typeof MockWorld>[0] {
  const { name, subscriptionId, tenantId, seed } = world.options;
  return { name, subscriptionId, tenantId, seed };
}

function isLate({ code }: ErrorDocument): boolean {
  return code === 'ResourceDeploymentFailure';
}

/** A refusal as a line of an error. */
export function detailOf({ code, message }: ErrorDocument): ArmErrorDetail {
  return { code, message };
}
