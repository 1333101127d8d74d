import type { Failure, MigrationMode } from '../model/index.ts';
import type { ServiceConfiguration } from './configuration.ts';
import type { JsonObject } from './json.ts';
import { deleteGroup, purgeService, undeleteService } from './deletion.ts';
import { createService, deleteService, failService, migrateService, updateService } from './lifecycle.ts';
import type { CommandResult } from './moving.ts';
import type { CompleteServiceSeed } from './seed.ts';
import { seedService } from './seeding.ts';
import { key } from './service.ts';
import { demandService, type Workings } from './workings.ts';

export type { CommandResult } from './moving.ts';

/** Everything that can be done to a world, as plain JSON. Time passes between commands, never within one. */
export type Command =
  | {
      readonly type: 'group.put';
      readonly name: string;
      readonly location: string;
      readonly tags: JsonObject;
    }
  | { readonly type: 'group.delete'; readonly name: string }
  | { readonly type: 'service.seed'; readonly seed: CompleteServiceSeed }
  | {
      readonly type: 'service.create';
      readonly resourceGroup: string;
      readonly name: string;
      readonly configuration: ServiceConfiguration;
    }
  | { readonly type: 'service.update'; readonly name: string; readonly configuration: ServiceConfiguration }
  | { readonly type: 'service.migrate'; readonly name: string; readonly mode: MigrationMode }
  | { readonly type: 'service.delete'; readonly name: string; readonly keep: 'softDeleted' | 'nothing' }
  | { readonly type: 'service.undelete'; readonly name: string }
  | { readonly type: 'service.purge'; readonly name: string }
  | { readonly type: 'service.fail'; readonly name: string; readonly failure: Failure }
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
  'group.delete': (workings, { name }) => deleteGroup(workings, name),
  'service.seed': (workings, { seed }) => seedService(workings, seed),
  'service.create': (workings, command) => createService(workings, command),
  'service.update': (workings, { name, configuration }) => updateService(workings, name, configuration),
  'service.migrate': (workings, { name, mode }) => migrateService(workings, name, mode),
  'service.delete': (workings, { name, keep }) => deleteService(workings, name, keep),
  'service.undelete': (workings, { name }) => undeleteService(workings, name),
  'service.purge': (workings, { name }) => purgeService(workings, name),
  'service.fail': (workings, { name, failure }) => failService(workings, name, failure),
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
