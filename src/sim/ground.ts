import { putCaller } from './callers.ts';
import type { CommandResult } from './command-result.ts';
import { putOnPremZone } from './dns/on-premises.ts';
import { key } from './key.ts';
import { RehearsalError } from './rehearsal-error.ts';
import { displayRegion } from './regions.ts';
import { putResource } from './resource-commands.ts';
import { resourceTypes } from './resources.ts';
import type { StandingResource } from './setting.ts';
import { putBackend, putPopulation } from './traffic/traffic-commands.ts';
import type { Workings } from './workings.ts';

/**
 * Puts up what instances stand on, before they come.
 *
 * @throws RehearsalError that names the field where something makes no sense
 */
export function layGround(workings: Workings): void {
  const { resourceGroups = [], resources = [], onPremZones = {}, callers = [] } = workings.options;
  for (const [index, { name, location, tags = {} }] of resourceGroups.entries()) {
    const at = `resourceGroups.${index}.location`;
    const display = displayRegion(location);
    if (display === undefined)
      throw new RehearsalError(
        `Expected \`${at}\` to be a region of Azure; got \`${location}\`.`,
        at,
        location,
      );
    workings.groups.set(key(name), { name, location: display, tags, deleting: false });
  }
  for (const { id, type: resourceType, body, address } of inOrder(resources)) {
    const result = putResource(workings, { id, resourceType, body, address });
    demandDone(result, id);
  }
  for (const [zone, recordSets] of Object.entries(onPremZones)) putOnPremZone(workings, { zone, recordSets });
  for (const caller of callers) putCaller(workings, caller);
}

/** Brings those who call the instances, once these are there. @throws RehearsalError that names the bad field */
export function bringClients(workings: Workings): void {
  const { backends = [], populations = [] } = workings.options;
  for (const backend of backends) putBackend(workings, backend);
  for (const population of populations) putPopulation(workings, population);
}

/** Networks come before what stands in them. */
function inOrder(resources: readonly StandingResource[]): StandingResource[] {
  return resources.toSorted((a, b) => resourceTypes.indexOf(a.type) - resourceTypes.indexOf(b.type));
}

function demandDone(result: CommandResult, id: string): void {
  if (result.kind !== 'refused') return;
  throw new RehearsalError(`The resource ${id} makes no sense: ${result.refusal.says}`, 'resources', id);
}
