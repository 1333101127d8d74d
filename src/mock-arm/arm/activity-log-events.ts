import { autoscaler, regionName, serviceId, type TimelineEntry } from '../../sim/index.ts';
import type { MockWorld } from '../mock-world.ts';
import { madeFrom } from './service-body.ts';

/** Something the Activity Log tells of, before it is written out. */
export interface Activity {
  /** ISO-8601, UTC, virtual. */
  readonly at: string;
  /** Unique in the world, and greater the later. */
  readonly order: string;
  readonly category: 'Administrative' | 'Autoscale' | 'ServiceHealth';
  /** As roles name it, as in `Microsoft.ApiManagement/service/write`. */
  readonly action: string;
  /** The method of the request; null where there was none. */
  readonly method: 'PUT' | 'POST' | 'DELETE' | null;
  readonly resourceId: string;
  /** How far it has come. */
  readonly status: 'Started' | 'Accepted' | 'Succeeded' | 'Failed' | 'Active';
  readonly caller: string;
  /** The same for all that belongs to one request. */
  readonly correlationId: string;
  readonly description: string;
  /** Why it failed. */
  readonly failure: { readonly code: string; readonly message: string } | null;
  /** More of what only some events say. */
  readonly more: Readonly<Record<string, string>>;
}

/** Who is said to do what the platform does by itself. Synthetic. */
export const platform = 'Microsoft.ApiManagement';

/** Who is said to ask where the world does not know. Synthetic. */
export const somebody = 'rehearsal@apim-rehearsal.example';

const service = 'Microsoft.ApiManagement/service';
const migration: About = { action: `${service}/migrateToStv2/action`, method: 'POST' };
const write: About = { action: `${service}/write`, method: 'PUT' };

interface About extends Pick<Activity, 'action' | 'method'> {
  /** Whether the platform does it by itself. */
  readonly byItself?: boolean;
}

/** The operations of a world by the actions that roles know them by. [D], rollback synthetic */
const operations: Readonly<Record<string, About>> = {
  create: write,
  update: write,
  applyNetwork: { action: `${service}/applynetworkconfigurationupdates/action`, method: 'POST' },
  migrate: migration,
  blade: migration,
  automatic: { ...migration, method: null, byItself: true },
  upgrade: { ...write, method: null, byItself: true },
  delete: { action: `${service}/delete`, method: 'DELETE' },
};
const rollback = `${service}/rollback/action`;
const groupDeletion = 'Microsoft.Resources/subscriptions/resourceGroups/delete';
const purge = 'Microsoft.ApiManagement/locations/deletedservices/delete';

/** A request whose operation has begun. */
interface Running extends Pick<
  Activity,
  'category' | 'action' | 'method' | 'resourceId' | 'caller' | 'correlationId'
> {
  /** Whether it goes back by now. */
  goesBack: boolean;
}

/** What is known while the timeline of a world is read from its beginning. */
interface Reading {
  readonly subscriptionId: string;
  /** The last operation of each service, by its name; others by what is done and to what. */
  readonly running: Map<string, Running>;
  /** The id of a service, by its name, or by an operation on it; undefined where both are long gone. */
  readonly idOf: (name: string, operationId?: string) => string | undefined;
}

type Read = (reading: Reading, entry: TimelineEntry) => readonly Activity[];

/** What each event of a timeline is to the Activity Log. The others are no business of it. */
const readers: Readonly<Record<string, Read>> = {
  'operation.started': began,
  'run.failed': wentBack,
  'operation.ended': ended,
  'migration.announced': announced,
  'migration.omitted': announced,
  'resource.written': (reading, entry) => resourceChanged(reading, entry, 'write'),
  'resource.deleted': (reading, entry) => resourceChanged(reading, entry, 'delete'),
  'group.deleting': (reading, entry) => asked(reading, entry, groupDeletion, groupId(reading, entry)),
  'group.deleted': (reading, entry) => came(reading, entry, groupDeletion),
  'group.kept': (reading, entry) =>
    came(reading, entry, groupDeletion, { code: 'ResourceGroupDeletionBlocked', message: entry.text }),
  'service.purging': (reading, entry) => asked(reading, entry, purge, deletedServiceId(reading, entry)),
  'service.purged': (reading, entry) => came(reading, entry, purge),
};

/** Everything the Activity Log of a world has to tell, oldest first. It is read off the timeline. */
export function activitiesOf(mock: MockWorld): Activity[] {
  const { subscriptionId } = mock;
  const reading: Reading = { subscriptionId, running: new Map(), idOf: findId(mock) };
  return mock.world.timeline.entries.flatMap((entry) => readers[entry.event]?.(reading, entry) ?? []);
}

function findId({ world, subscriptionId }: MockWorld): Reading['idOf'] {
  return (name, operationId = '') => {
    const found =
      world.operations.get(operationId) ??
      world.service(name) ??
      world.deletedServices.get(name.toLowerCase());
    return found && serviceId(subscriptionId, { name, resourceGroup: found.resourceGroup });
  };
}

function activity(
  entry: TimelineEntry,
  index: number,
  status: Activity['status'],
  about: Pick<Activity, 'category' | 'action' | 'method' | 'resourceId' | 'caller' | 'correlationId'>,
  more: Partial<Pick<Activity, 'description' | 'failure' | 'more'>> = {},
): Activity {
  const { category, action, method, resourceId, caller, correlationId } = about;
  const order = `${String(entry.seq).padStart(9, '0')}.${index}`;
  const plain = { description: '', failure: null, more: {} };
  return {
    at: entry.at,
    order,
    category,
    action,
    method,
    resourceId,
    status,
    caller,
    correlationId,
    ...plain,
    ...more,
  };
}

/** The kind of an operation tells what was asked for; who asked stands beside it, where that is known. Of services long gone nothing is told. */
function began(reading: Reading, entry: TimelineEntry): Activity[] {
  const { operationId, kind, path, caller } = entry.detail as Readonly<Record<string, string>>;
  const { action, method, byItself = false } = operations[kind as string] ?? write;
  const resourceId = reading.idOf(entry.subject, operationId);
  if (resourceId === undefined) return [];
  const about: Running = {
    category: caller === autoscaler ? 'Autoscale' : 'Administrative',
    action,
    method,
    resourceId,
    caller: byItself ? platform : (caller ?? somebody),
    correlationId: madeFrom(`${reading.subscriptionId}/${entry.seq}/${operationId}`),
    goesBack: false,
  };
  reading.running.set(entry.subject, about);
  const more = { more: { path: path as string } };
  return [activity(entry, 0, 'Started', about, more), activity(entry, 1, 'Accepted', about, more)];
}

/** Going back is the platform's own doing. Of several locations the first to fail begins it. */
function wentBack(reading: Reading, entry: TimelineEntry): Activity[] {
  const running = reading.running.get(entry.subject);
  if (running === undefined || running.goesBack) return [];
  running.goesBack = true;
  const { location, phase, message } = entry.detail as Readonly<Record<string, string>>;
  const description = `The attempt failed in ${location} (${phase}) and is rolled back. ${message}`;
  return [activity(entry, 0, 'Started', backOf(running), { description })];
}

function backOf(running: Running): Running {
  return { ...running, action: rollback, method: null, caller: platform, category: 'Administrative' };
}

function ended(reading: Reading, entry: TimelineEntry): Activity[] {
  const running = reading.running.get(entry.subject);
  if (running === undefined) return [];
  reading.running.delete(entry.subject);
  const { code, message } = entry.detail as Readonly<Record<string, string>>;
  if (code === undefined) return [activity(entry, 0, 'Succeeded', running)];
  const back = running.goesBack ? [activity(entry, 0, 'Succeeded', backOf(running))] : [];
  return [...back, activity(entry, 1, 'Failed', running, { failure: { code, message: message ?? '' } })];
}

/** What the platform tells owners beforehand. [D] A21 */
function announced(reading: Reading, entry: TimelineEntry): Activity[] {
  const about = {
    category: 'ServiceHealth',
    action: 'Microsoft.ServiceHealth/actionrequired/action',
    method: null,
    resourceId: reading.idOf(entry.subject) ?? `/subscriptions/${reading.subscriptionId}`,
    caller: platform,
    correlationId: madeFrom(`${reading.subscriptionId}/${entry.seq}`),
  } as const;
  const title = `${entry.subject}: ${entry.text}`;
  const more = { title, service: 'API Management', incidentType: 'ActionRequired', communication: title };
  return [activity(entry, 0, 'Active', about, { description: title, more })];
}

function resourceChanged(reading: Reading, entry: TimelineEntry, verb: 'write' | 'delete'): Activity[] {
  const resourceId = entry.detail['id'] as string;
  const about = {
    category: 'Administrative',
    action: `${typeOf(resourceId)}/${verb}`,
    method: verb === 'write' ? 'PUT' : 'DELETE',
    resourceId,
    caller: callerOf(entry),
    correlationId: madeFrom(`${reading.subscriptionId}/${entry.seq}`),
  } as const;
  return [activity(entry, 0, 'Started', about), activity(entry, 1, 'Succeeded', about)];
}

/** What somebody has asked for that is no operation of a service: a group that goes, or what is kept of a service. */
function asked(reading: Reading, entry: TimelineEntry, action: string, resourceId: string): Activity[] {
  const about: Running = {
    category: 'Administrative',
    action,
    method: 'DELETE',
    resourceId,
    caller: callerOf(entry),
    correlationId: madeFrom(`${reading.subscriptionId}/${entry.seq}`),
    goesBack: false,
  };
  reading.running.set(`${action} ${entry.subject}`, about);
  return [activity(entry, 0, 'Started', about), activity(entry, 1, 'Accepted', about)];
}

/** What came of it. What the platform does by itself, as when 48 hours are over, nobody has asked for. */
function came(
  reading: Reading,
  entry: TimelineEntry,
  action: string,
  failure: Activity['failure'] = null,
): Activity[] {
  const about = reading.running.get(`${action} ${entry.subject}`);
  reading.running.delete(`${action} ${entry.subject}`);
  return about === undefined
    ? []
    : [activity(entry, 0, failure ? 'Failed' : 'Succeeded', about, { failure })];
}

function groupId({ subscriptionId }: Reading, { subject }: TimelineEntry): string {
  return `/subscriptions/${subscriptionId}/resourceGroups/${subject}`;
}

function deletedServiceId({ subscriptionId }: Reading, { subject, detail }: TimelineEntry): string {
  const location = regionName(detail['location'] as string);
  return `/subscriptions/${subscriptionId}/providers/Microsoft.ApiManagement/locations/${location}/deletedservices/${subject}`;
}

function callerOf({ detail }: TimelineEntry): string {
  return (detail['caller'] as string | undefined) ?? somebody;
}

/** The type of a resource, as its id says: the namespace, and every other word after it. */
export function typeOf(resourceId: string): string {
  const [, namespace, rest = ''] = /^.*\/providers\/([^/]+)\/(.*)$/i.exec(resourceId) ?? [];
  if (namespace === undefined)
    return /\/resourceGroups\//i.test(resourceId)
      ? 'Microsoft.Resources/subscriptions/resourceGroups'
      : 'Microsoft.Resources/subscriptions';
  return [namespace, ...rest.split('/').filter((_, at) => at % 2 === 0)].join('/');
}
