import { isRefusal, plan, type PlanRequest, type Refusal } from '../model/index.ts';
import { placements, type ServiceConfiguration } from './configuration.ts';
import { startMovement } from './movement.ts';
import type { Operation, Service } from './service.ts';
import { describeLocations, describeWhole } from './status.ts';
import type { Workings } from './workings.ts';

/** What a command has led to. After a refusal nothing has changed. */
export type CommandResult =
  | { readonly kind: 'started'; readonly operation: Operation }
  | { readonly kind: 'done' }
  /** It asked for what is so already. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Has the model plan a request, and starts what it answers.
 *
 * @param pending what is to be in force once that has succeeded, where it is to change
 */
export function move(
  workings: Workings,
  service: Service,
  request: PlanRequest,
  pending: ServiceConfiguration | null = null,
): CommandResult {
  const { network, publicIpAddressId, tier } = pending ?? service.configuration;
  const answer = plan(request, {
    era: workings.options.era,
    tier,
    network,
    ownPublicIp: publicIpAddressId !== null,
    ...describeWhole(describeLocations(service)),
  });
  if (isRefusal(answer)) return { kind: 'refused', refusal: answer };
  const comes =
    pending !== null && placements(pending).some(({ location }) => !service.locations.has(location));
  const builds = answer.successor === 'incoming' && answer.addresses !== 'keep';
  const full = comes || builds ? subnetFull(workings, pending ?? service.configuration) : undefined;
  if (full) return { kind: 'refused', refusal: full };
  service.pending = pending;
  return { kind: 'started', operation: startMovement(workings, service, answer, request.kind) };
}

/** An internal instance takes an address of each of its subnets; one that has none left is a refusal. [D] D4 */
export function subnetFull(
  { addresses }: Workings,
  configuration: ServiceConfiguration,
): Refusal | undefined {
  if (configuration.network !== 'Internal') return undefined;
  const subnets = placements(configuration).flatMap(({ subnetResourceId }) => subnetResourceId ?? []);
  const full = subnets.find((subnet) => !addresses.hasRoom(subnet));
  return full === undefined
    ? undefined
    : { refused: 'subnetFull', facts: ['D4'], says: `No address is left in ${full}; use another subnet.` };
}
