import { vacatingTimer } from './deployments.ts';
import { announcementTimer, beginService, deleteService } from './lifecycle.ts';
import { isGone } from './movement.ts';
import type { CommandResult } from './command-result.ts';
import { endRegistration } from './registrations.ts';
import { RehearsalError } from './rehearsal-error.ts';
import { removeResource } from './resource-commands.ts';
import { partsOf, type Resource, subnetsOf } from './resources.ts';
import { heldIn, userOf } from './subnets.ts';
import { type DeletedService, key, type Operation, type Service } from './service.ts';
import {
  demandService,
  record,
  removeService,
  runningOperation,
  startOperation,
  type Workings,
} from './workings.ts';

const softDeletedForMs = 48 * 3_600_000; // [D] E14
const purgeTakesMs = 60_000; // [R] a recorded purge took between 42 and 63 seconds
const groupLooksAgainMs = 15_000; // [R] the Retry-After of a recorded group deletion

/** Takes a service that is gone everywhere out of the world; unless it was to leave nothing, its name stays taken. */
export function buryService(workings: Workings, service: Service, operation: Operation): void {
  if (operation.kind !== 'delete' || !isGone(service)) return;
  removeService(workings, service);
  workings.clock.cancel(announcementTimer(service.name));
  for (const { computeId } of service.deployments.values()) workings.clock.cancel(vacatingTimer(computeId));
  const { name, resourceGroup, configuration, principalId, entities } = service;
  record(workings, {
    subject: name,
    event: 'service.deleted',
    text: 'the service is gone',
    facts: [],
    detail: {},
  });
  if (service.afterDeletion === 'nothing') return;
  const deletedAtMs = workings.clock.nowMs;
  const scheduledPurgeMs = operation.startedAtMs + softDeletedForMs;
  const kept = { name, resourceGroup, configuration, principalId, entities: [...entities.values()] };
  workings.deleted.set(key(name), { ...kept, deletedAtMs, scheduledPurgeMs });
  workings.clock.set(tombstone(name), scheduledPurgeMs - deletedAtMs, { type: 'tombstone', service: name });
}

/** What is kept of a deleted service goes for good, and its name is free again. */
export function forgetService(workings: Workings, name: string): void {
  workings.deleted.delete(key(name));
  workings.clock.cancel(tombstone(name));
  record(workings, {
    subject: name,
    event: 'service.purged',
    text: 'its name is free again',
    facts: [],
    detail: {},
  });
}

/** Brings a deleted service back as it was, on new compute. [D] E16, [I] E16.compute */
export function undeleteService(workings: Workings, name: string, caller?: string): CommandResult {
  const kept = demandDeleted(workings, name);
  if (runningOperation(workings, 'purge', name)) {
    return {
      kind: 'refused',
      refusal: { refused: 'busy', facts: ['E15'], says: 'The service is being purged.' },
    };
  }
  const result = beginService(workings, kept, caller);
  if (result.kind === 'refused') return result;
  workings.deleted.delete(key(name));
  workings.clock.cancel(tombstone(name));
  const service = demandService(workings, name);
  service.principalId = kept.principalId;
  for (const entity of kept.entities) service.entities.set(key(entity.path), entity);
  return result;
}

/** Begins to purge a deleted service. */
export function purgeService(workings: Workings, name: string, caller?: string): CommandResult {
  const kept = demandDeleted(workings, name);
  kept.scheduledPurgeMs = workings.clock.nowMs; // [R] ARM §1.1
  const { resourceGroup, configuration } = kept;
  const about = { kind: 'purge', subject: name, resourceGroup, location: configuration.location } as const;
  const operation = endsAfter(workings, startOperation(workings, about), purgeTakesMs);
  record(workings, {
    subject: kept.name,
    event: 'service.purging',
    text: 'what is kept of it is being purged',
    facts: ['E15'],
    detail: {
      operationId: operation.id,
      location: configuration.location,
      ...(caller !== undefined && { caller }),
    },
  });
  return { kind: 'started', operation };
}

/** Deletes a resource group with all in it; refused as a whole while anything in it is on the move. */
export function deleteGroup(workings: Workings, name: string, caller?: string): CommandResult {
  const group = workings.groups.get(key(name));
  if (group === undefined)
    throw new RehearsalError(`There is no resource group named \`${name}\`.`, 'name', name);
  const members = membersOf(workings, name);
  if (members.some(({ operationId }) => operationId !== null)) {
    const says = 'Something in the resource group is on the move.';
    return { kind: 'refused', refusal: { refused: 'busy', facts: ['B8'], says } };
  }
  for (const member of members) deleteService(workings, member.name, 'softDeleted', caller);
  group.deleting = true;
  const text = `the resource group is being deleted, and ${members.length} in it`;
  record(workings, {
    subject: name,
    event: 'group.deleting',
    text,
    facts: [],
    detail: { members: members.length, ...(caller !== undefined && { caller }) },
  });
  const about = {
    kind: 'deleteGroup',
    subject: name,
    resourceGroup: name,
    location: group.location,
  } as const;
  return {
    kind: 'started',
    operation: endsAfter(workings, startOperation(workings, about), groupLooksAgainMs),
  };
}

/** What an operation without compute of its own does when its time has come. */
export function endOperation(workings: Workings, operation: Operation): void {
  const { kind, subject } = operation;
  if (kind === 'deleteGroup') {
    const members = membersOf(workings, subject);
    const going = members.some(
      ({ operationId }) => workings.operations.get(operationId ?? '')?.kind === 'delete',
    );
    if (going) return void endsAfter(workings, operation, groupLooksAgainMs);
    closeGroup(workings, subject, members);
  } else if (kind === 'register') {
    endRegistration(workings, operation);
  } else if (kind === 'purge' && workings.deleted.has(key(subject))) {
    forgetService(workings, subject);
  }
  operation.endedAtMs = workings.clock.nowMs;
}

/** The group goes; unless somebody has put it, or something in it, again meanwhile: then it stays. */
function closeGroup(workings: Workings, name: string, members: readonly Service[]): void {
  const group = workings.groups.get(key(name));
  if (group === undefined) return;
  const resources = [...workings.resources.all.values()].filter(
    ({ id }) => key(partsOf(id).resourceGroup) === key(name),
  );
  const goes =
    group.deleting && members.length === 0 && !resources.some((each) => servesSomebody(workings, each));
  if (goes) {
    workings.groups.delete(key(name));
    for (const resource of resources) removeResource(workings, resource);
  } else group.deleting = false;
  const text = goes ? 'the resource group is gone' : 'the resource group stays: it is in use again';
  record(workings, {
    subject: name,
    event: goes ? 'group.deleted' : 'group.kept',
    text,
    facts: [],
    detail: {},
  });
}

/** Whether an instance stands in a network, or has the address of a public IP. */
function servesSomebody(workings: Workings, resource: Resource): boolean {
  if (resource.type === 'Microsoft.Network/publicIPAddresses')
    return userOf(workings, resource.id) !== undefined;
  if (resource.type !== 'Microsoft.Network/virtualNetworks') return false;
  return subnetsOf(resource).some(({ id }) => heldIn(workings, id).some(({ service }) => service !== null));
}

function endsAfter({ clock }: Workings, operation: Operation, delayMs: number): Operation {
  clock.set(`operation/${operation.id}`, delayMs, { type: 'operation', operationId: operation.id });
  return operation;
}

function membersOf({ services }: Workings, group: string): Service[] {
  return [...services.values()].filter(({ resourceGroup }) => key(resourceGroup) === key(group));
}

function demandDeleted({ deleted }: Workings, name: string): DeletedService {
  const kept = deleted.get(key(name));
  if (kept === undefined)
    throw new RehearsalError(`No deleted service named \`${name}\` is kept.`, 'name', name);
  return kept;
}

function tombstone(name: string): string {
  return `tombstone/${key(name)}`;
}
