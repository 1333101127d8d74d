import { type CallerRights, isAllowed, isAllowedBelow } from '../../model/index.ts';
import { isObject } from './json.ts';
import type { MockWorld } from '../mock-world.ts';
import type { ArmRoute } from './contract.ts';
import type { ArmCall, ArmReply } from './call.ts';
import { authorizationFailed } from './network-error.ts';
import { isReadingPost } from './reading-post.ts';
import { callerOf } from './token.ts';

/** What a request asks to do, and to what. */
interface Permission {
  /** As role definitions name it. */
  readonly action: string;
  /** The id of what is read, written or acted upon; of a list or a name that is to be made, what it is in. */
  readonly scope: string;
  /** Whether it lists what is in a subscription or a group: one who may see some of it sees that. [I] */
  readonly lists: boolean;
}

/** What whoever has any role in a subscription may read of it. [I] */
const common =
  /^Microsoft\.Resources\/subscriptions\/(?:locations\/|providers\/|(?:resourceGroups\/)?resources\/)?read$/i;

/** Whoever may start an operation may ask how it goes. [I] */
const poll = /\/operation(?:results|statuses)\//i;

/** What verbs are called in actions. [D] */
const verbs: Readonly<Record<ArmRoute['method'], string>> = {
  GET: 'read',
  HEAD: 'read',
  PUT: 'write',
  PATCH: 'write',
  DELETE: 'delete',
  POST: 'action',
};

/**
 * Refuses who may not do what he asks for, as far as the world limits anybody. What a resource is linked to is asked about
 * later, with its prerequisites.
 *
 * @throws ArmError 403 AuthorizationFailed
 */
export function demandAllowed(asked: {
  readonly world: MockWorld;
  readonly route: Pick<ArmRoute, 'method' | 'url'>;
  readonly params: ArmCall['params'];
  readonly caller: string | undefined;
}): void {
  const { world, route, params, caller } = asked;
  const rights = rightsOf(world, caller);
  if (rights === undefined || poll.test(route.url)) return;
  const { action, scope, lists } = permissionFor(route, params);
  if (common.test(action) && hasAnyRole(rights)) return;
  if (lists ? isAllowedBelow(rights, action, scope) : isAllowed(rights, action, scope)) return;
  throw authorizationFailed(caller as string, action, scope);
}

/** An answer as somebody may see it: a list shows what he may read. [I] */
export function visible(
  reply: ArmReply,
  { world, route, params, caller }: Parameters<typeof demandAllowed>[0],
): ArmReply {
  const rights = rightsOf(world, caller);
  if (rights?.roleAssignments === undefined || route.method !== 'GET' || reply.body === undefined)
    return reply;
  const { action, lists } = permissionFor(route, params);
  if (!lists) return reply;
  const body: unknown = typeof reply.body === 'string' ? JSON.parse(reply.body) : reply.body;
  if (!isObject(body) || !Array.isArray(body['value'])) return reply;
  const mayRead = (entry: unknown): boolean => {
    const { id, type } = entry as { readonly id?: unknown; readonly type?: unknown };
    const reads = common.test(action) && typeof type === 'string' ? `${type}/read` : action;
    return typeof id !== 'string' || isAllowed(rights, reads, id);
  };
  return { ...reply, body: { ...body, value: body['value'].filter(mayRead) } };
}

/** Whether somebody sees a subscription in a list: who has any role in it does. [I] */
export function seesSubscription(world: MockWorld, authorization: string | undefined): boolean {
  const rights = rightsOf(world, callerIn(world, authorization));
  return rights === undefined || hasAnyRole(rights);
}

/** Whether somebody may read a resource, by its type and its id. */
export function mayRead(
  world: MockWorld,
  authorization: string | undefined,
  { type, id }: { readonly type: string; readonly id: string },
): boolean {
  const rights = rightsOf(world, callerIn(world, authorization));
  const action = `${type}/read`;
  if (rights?.roleAssignments === undefined || (common.test(action) && hasAnyRole(rights))) return true;
  return isAllowed(rights, action, id);
}

/** Who asks: of the names a token has for him the one that the world knows something of. */
export function callerIn(
  world: MockWorld | undefined,
  authorization: string | undefined,
): string | undefined {
  const known = world?.world.callers;
  if (known === undefined || known.size === 0) return callerOf(authorization);
  return callerOf(authorization, (name) => known.has(name.toLowerCase()));
}

function rightsOf({ world }: MockWorld, caller: string | undefined): CallerRights | undefined {
  return caller === undefined ? undefined : world.callers.get(caller.toLowerCase());
}

function hasAnyRole({ roleAssignments }: CallerRights): boolean {
  return roleAssignments === undefined || roleAssignments.length > 0;
}

/** Reads a permission off a path: behind its last provider, or in ARM itself, types and names take turns. [D] */
export function permissionFor(
  { method, url }: Pick<ArmRoute, 'method' | 'url'>,
  params: ArmCall['params'],
): Permission {
  const steps = url
    .split('/')
    .slice(1)
    .map((step) => (step.startsWith(':') ? (params[step.slice(1)] ?? '') : step));
  const at = steps.lastIndexOf('providers');
  const ofProvider = at >= 0 && steps.length > at + 2;
  const namespace = ofProvider ? (steps[at + 1] as string) : 'Microsoft.Resources';
  const pairs = ofProvider ? steps.slice(at + 2) : steps;
  const types = pairs.filter((_, index) => index % 2 === 0).map((type) => spellings[type] ?? type);
  const named = pairs.length % 2 === 0;
  const end = named ? steps.length : pairs.length === 1 && ofProvider ? at : steps.length - 1;
  return {
    action: [namespace, ...types, isReadingPost({ method, url }) ? 'read' : verbs[method]].join('/'),
    scope: ['', ...steps.slice(0, end)].join('/'),
    lists: method === 'GET' && !named && (pairs.length === 1 || !ofProvider),
  };
}

/** Paths say it in lower case, actions do not. [D] */
const spellings: Readonly<Record<string, string>> = { resourcegroups: 'resourceGroups' };
