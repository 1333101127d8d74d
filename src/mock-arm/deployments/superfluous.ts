import { serviceId } from '../../sim/index.ts';
import type { MockWorld } from '../mock-world.ts';
import { isNested } from './nested.ts';
import type { Step } from './step.ts';
import { operationId, type Prepared } from './prepare.ts';
import { newTask, type Task } from './task.ts';

/** What of a group complete mode deletes, in the order in which nothing that is left uses what goes. [D], the order [I] */
const deletable = [
  'Microsoft.ApiManagement/service',
  'Microsoft.Network/networkInterfaces',
  'Microsoft.Insights/autoscaleSettings',
  'Microsoft.KeyVault/vaults',
  'Microsoft.Network/dnsZones',
  'Microsoft.Network/privateDnsZones',
  'Microsoft.Network/virtualNetworks',
  'Microsoft.Network/publicIPAddresses',
  'Microsoft.Network/networkSecurityGroups',
  'Microsoft.Network/routeTables',
];

/** Any api-version in which a deletion keeps what was deleted for 48 hours does. [D] E14 */
const apiVersion = '2024-05-01';

/** A resource of a group. */
export interface Inhabitant {
  readonly id: string;
  readonly type: string;
  readonly name: string;
}

/** What stands in a resource group, apart from locks. */
function inhabitantsOf({ world }: MockWorld, group: string): Inhabitant[] {
  const below = `/subscriptions/${world.options.subscriptionId}/resourceGroups/${group}/`.toLowerCase();
  const services = [...world.services.values()].map((service) => ({
    id: serviceId(world.options.subscriptionId, service),
    type: 'Microsoft.ApiManagement/service',
    name: service.name,
  }));
  const others = [...world.resources.values()].map(({ id, type }) => ({
    id,
    type: type as string,
    name: id.slice(id.lastIndexOf('/') + 1),
  }));
  return [...services, ...others].filter(
    ({ id, type }) => id.toLowerCase().startsWith(below) && deletable.includes(type),
  );
}

/** The steps that are done, those of deployments inside this one included: they count as part of it. [M] */
export function wantedSteps(world: MockWorld, { id, steps }: Pick<Prepared, 'id' | 'steps'>): Step[] {
  const seen = new Set([id.toLowerCase()]);
  const inside = (step: Step): Step[] => {
    const nested = isNested(step) ? world.deployments.find(step.id) : undefined;
    // One may have the name of another around it: that fails, and must not go round here.
    if (nested === undefined || seen.has(step.id.toLowerCase())) return [step];
    seen.add(step.id.toLowerCase());
    return [step, ...all(nested.prepared.steps)];
  };
  const all = (each: readonly Step[]): Step[] => each.filter(({ isWanted }) => isWanted).flatMap(inside);
  return all(steps);
}

/** What stands in the group of a deployment and is none of its steps. */
export function superfluousIn(
  world: MockWorld,
  { at }: Pick<Prepared, 'at'>,
  steps: readonly Step[],
): Inhabitant[] {
  if (at.group === null) return [];
  const kept = new Set(steps.map(({ id }) => id.toLowerCase()));
  return inhabitantsOf(world, at.group.name).filter(({ id }) => !kept.has(id.toLowerCase()));
}

/** The tasks that delete it: one kind after the other. */
export function superfluousTasks(world: MockWorld, prepared: Prepared): Task[] {
  const rank = ({ type }: Inhabitant): number => deletable.indexOf(type);
  const all = superfluousIn(world, prepared, wantedSteps(world, prepared)).toSorted(
    (a, b) => rank(a) - rank(b),
  );
  return all.map((target) =>
    newTask({
      operationId: operationId(`${prepared.id} ${prepared.nowMs} delete ${target.id}`),
      provisioning: 'Delete',
      target,
      sending: { method: 'DELETE', path: target.id, apiVersion, body: () => undefined },
      dependsOn: all.filter((each) => rank(each) < rank(target)).map(({ id }) => id.toLowerCase()),
    }),
  );
}
