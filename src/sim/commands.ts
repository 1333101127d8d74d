import type { Failure, MigrationMode } from '../model/index.ts';
import type { Caller } from './caller.ts';
import { putCaller } from './callers.ts';
import { checkConnectivity, type ConnectivityQuestion } from './connectivity-check.ts';
import type { ServiceConfiguration } from './configuration.ts';
import { type OnPremZone, putOnPremZone } from './dns/on-premises.ts';
import { deleteFault, putFault } from './fault-commands.ts';
import type { Fault } from './faults.ts';
import type { JsonObject } from './json.ts';
import { deleteGroup, purgeService, undeleteService } from './deletion.ts';
import {
  announceMigration,
  applyNetwork,
  autoscale,
  type BladeForm,
  createService,
  deleteService,
  failService,
  migrateByBlade,
  migrateService,
  unblockService,
  updateService,
  upgradeService,
} from './lifecycle.ts';
import { registerProvider, unregisterProvider } from './registrations.ts';
import { deleteResource, putResource, type ResourcePut } from './resource-commands.ts';
import type { CommandResult } from './command-result.ts';
import type { CompleteServiceSeed } from './seed.ts';
import { seedService } from './seeding.ts';
import { key } from './service.ts';
import { partsOf } from './resources.ts';
import type { Backend, Population } from './traffic/population.ts';
import { deleteBackend, deletePopulation, putBackend, putPopulation } from './traffic/traffic-commands.ts';
import { demandService, record, type Workings } from './workings.ts';

export type { CommandResult } from './command-result.ts';

/** Everything that can be done to a world, as plain JSON. Time passes between commands, never within one. */
export type Command =
  | {
      readonly type: 'group.put';
      readonly name: string;
      readonly location: string;
      readonly tags: JsonObject;
    }
  | {
      readonly type: 'group.delete';
      readonly name: string;
      /** Who asks, as far as that is known. */
      readonly caller?: string | undefined;
    }
  | { readonly type: 'service.seed'; readonly seed: CompleteServiceSeed }
  | {
      readonly type: 'service.create';
      readonly resourceGroup: string;
      readonly name: string;
      readonly configuration: ServiceConfiguration;
      /** Who asks, as far as that is known. [D] B7 */
      readonly caller?: string | undefined;
    }
  | {
      readonly type: 'service.update';
      readonly name: string;
      readonly configuration: ServiceConfiguration;
      /** Whether clients are to be let in again that the platform shuts out. [D] X23 */
      readonly unblocks?: boolean | undefined;
      readonly caller?: string | undefined;
    }
  | {
      readonly type: 'service.migrate';
      readonly name: string;
      readonly mode: MigrationMode;
      readonly withDowntime?: boolean | undefined;
      readonly caller?: string | undefined;
    }
  | ({
      readonly type: 'service.blade';
      readonly name: string;
      readonly caller?: string | undefined;
    } & BladeForm)
  | {
      readonly type: 'service.announce';
      readonly name: string;
      readonly dropsNetwork: boolean;
      readonly noticeMs: number;
    }
  | { readonly type: 'service.unblock'; readonly name: string }
  | { readonly type: 'service.upgrade'; readonly name: string }
  | { readonly type: 'service.applyNetwork'; readonly name: string; readonly caller?: string | undefined }
  | ({ readonly type: 'service.checkConnectivity' } & ConnectivityQuestion)
  | { readonly type: 'service.autoscale'; readonly name: string; readonly capacity: number }
  | {
      readonly type: 'service.delete';
      readonly name: string;
      readonly keep: 'softDeleted' | 'nothing';
      readonly caller?: string | undefined;
    }
  | { readonly type: 'service.undelete'; readonly name: string; readonly caller?: string | undefined }
  | { readonly type: 'service.purge'; readonly name: string; readonly caller?: string | undefined }
  | {
      readonly type: 'service.fail';
      readonly name: string;
      readonly failure: Failure;
      readonly location?: string | undefined;
    }
  | ({ readonly type: 'resource.put'; readonly caller?: string | undefined } & ResourcePut)
  | { readonly type: 'resource.delete'; readonly id: string; readonly caller?: string | undefined }
  | ({ readonly type: 'dns.onprem' } & OnPremZone)
  | ({ readonly type: 'caller.put' } & Caller)
  | { readonly type: 'provider.register'; readonly namespace: string }
  | { readonly type: 'provider.unregister'; readonly namespace: string }
  | { readonly type: 'fault.put'; readonly fault: Fault }
  | { readonly type: 'fault.delete'; readonly id: string }
  | { readonly type: 'population.put'; readonly population: Population }
  | { readonly type: 'population.delete'; readonly name: string }
  | { readonly type: 'backend.put'; readonly backend: Backend }
  | { readonly type: 'backend.delete'; readonly name: string }
  | {
      readonly type: 'entity.put';
      readonly service: string;
      readonly path: string;
      readonly properties: JsonObject;
    }
  | { readonly type: 'entity.delete'; readonly service: string; readonly path: string };

/** The command of one type. */
export type CommandOf<Type extends Command['type']> = Extract<Command, { type: Type }>;

type Handlers = {
  readonly [Type in Command['type']]: (workings: Workings, command: CommandOf<Type>) => CommandResult;
};

const handlers: Handlers = {
  'group.put': putGroup,
  'group.delete': (workings, { name, caller }) => deleteGroup(workings, name, caller),
  'service.seed': (workings, { seed }) => seedService(workings, seed),
  'service.create': (workings, { caller, ...about }) => createService(workings, about, caller),
  'service.update': (workings, command) =>
    updateService(workings, command.name, command.configuration, command),
  'service.migrate': (workings, command) => migrateService(workings, command.name, command),
  'service.blade': (workings, { name, caller, ...form }) => migrateByBlade(workings, name, form, caller),
  'service.announce': (workings, { name, dropsNetwork, noticeMs }) =>
    announceMigration(workings, name, dropsNetwork, noticeMs),
  'service.unblock': (workings, { name }) => unblockService(workings, name),
  'service.upgrade': (workings, { name }) => upgradeService(workings, name),
  'service.applyNetwork': (workings, { name, caller }) => applyNetwork(workings, name, caller),
  'service.checkConnectivity': (workings, command) => checkConnectivity(workings, command),
  'service.autoscale': (workings, { name, capacity }) => autoscale(workings, name, capacity),
  'service.delete': (workings, { name, keep, caller }) => deleteService(workings, name, keep, caller),
  'service.undelete': (workings, { name, caller }) => undeleteService(workings, name, caller),
  'service.purge': (workings, { name, caller }) => purgeService(workings, name, caller),
  'service.fail': (workings, { name, failure, location }) => failService(workings, name, failure, location),
  'resource.put': (workings, command) => told(workings, command, 'written', putResource(workings, command)),
  'resource.delete': (workings, command) =>
    told(workings, command, 'deleted', deleteResource(workings, command.id)),
  'dns.onprem': (workings, zone) => putOnPremZone(workings, zone),
  'caller.put': putCaller,
  'provider.register': (workings, { namespace }) => registerProvider(workings, namespace),
  'provider.unregister': (workings, { namespace }) => unregisterProvider(workings, namespace),
  'fault.put': (workings, { fault }) => putFault(workings, fault),
  'fault.delete': (workings, { id }) => deleteFault(workings, id),
  'population.put': (workings, { population }) => putPopulation(workings, population),
  'population.delete': (workings, { name }) => deletePopulation(workings, name),
  'backend.put': (workings, { backend }) => putBackend(workings, backend),
  'backend.delete': (workings, { name }) => deleteBackend(workings, name),
  'entity.put': putEntity,
  'entity.delete': deleteEntity,
};

/**
 * Does what a command says.
 *
 * @throws RehearsalError where it is about something that is not there; nothing has changed then
 */
export function perform(workings: Workings, command: Command): CommandResult {
  return (handlers[command.type] as (workings: Workings, command: Command) => CommandResult)(
    workings,
    command,
  );
}

function putGroup({ groups }: Workings, { name, location, tags }: CommandOf<'group.put'>): CommandResult {
  const before = groups.get(key(name));
  groups.set(key(name), {
    name: before?.name ?? name,
    location: before?.location ?? location,
    tags,
    deleting: false,
  });
  return { kind: 'done' };
}

/** What becomes of networks and the like belongs to the story: it may be why an instance falls silent. */
function told(
  workings: Workings,
  { id, caller }: { readonly id: string; readonly caller?: string | undefined },
  what: 'written' | 'deleted',
  result: CommandResult,
): CommandResult {
  if (result.kind !== 'done') return result;
  const kind = /\/([^/]+)\/[^/]+$/.exec(id)?.[1] ?? 'resource';
  const text = `${kind} ${partsOf(id).name} is ${what}`;
  const detail = { id, ...(caller !== undefined && { caller }) };
  record(workings, { subject: partsOf(id).name, event: `resource.${what}`, text, facts: [], detail });
  return result;
}

function putEntity(
  workings: Workings,
  { service, path, properties }: CommandOf<'entity.put'>,
): CommandResult {
  const { entities } = demandService(workings, service);
  const before = entities.get(key(path));
  entities.set(key(path), { path: before?.path ?? path, etag: ++workings.counters.etag, properties });
  return { kind: 'done' };
}

/** With an entity goes all that stands below it. */
function deleteEntity(workings: Workings, { service, path }: CommandOf<'entity.delete'>): CommandResult {
  const { entities } = demandService(workings, service);
  for (const at of entities.keys())
    if (at === key(path) || at.startsWith(`${key(path)}/`)) entities.delete(at);
  return { kind: 'done' };
}
