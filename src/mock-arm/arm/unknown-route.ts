import type { Worlds } from '../worlds.ts';
import {
  type ArmError,
  invalidResourceType,
  methodNotAllowed,
  noSuchPath,
  operationNotSimulated,
  resourceGroupNotFound,
  subscriptionNotFound,
} from './arm-error.ts';
import { checkArmApiVersion } from './api-version.ts';
import { armContract } from './contract.ts';
import { lowerCaseNames } from './query-names.ts';

let patterns: readonly RegExp[] | undefined;

const apiManagement = 'microsoft.apimanagement';

/**
 * What ARM says of a path it serves nothing at, in the order in which it looks. [I] What Azure serves there and the mock
 * does not is told by its name; that list is loaded when it is first needed.
 */
export async function unknownRoute(method: string, url: string, worlds: Worlds): Promise<ArmError> {
  const [pathname = '', search] = url.split('?', 2);
  const path = pathname.replaceAll(/\/{2,}/g, '/');
  const [, subscriptionId, group, namespace] =
    /^\/subscriptions\/([^/]+)(?:\/resourceGroups\/([^/]+))?(?:\/providers\/([^/]+))?/i.exec(path) ??
    /^\/providers\/()()([^/]+)/i.exec(path) ??
    [];
  if (subscriptionId === undefined && namespace === undefined) return noSuchPath(method, path);
  const apiVersion = checkArmApiVersion(queryOf(search)['api-version']);
  const world = subscriptionId ? worlds.ofSubscription(subscriptionId) : undefined;
  if (subscriptionId && world === undefined) return subscriptionNotFound(subscriptionId);
  if (group && world && !world.world.groups.has(decodeURIComponent(group).toLowerCase()))
    return resourceGroupNotFound(group);
  if (namespace?.toLowerCase() === apiManagement) {
    const { officialOperation } = await import('../parity/official-operations.ts');
    const known = officialOperation(method, path, apiVersion);
    if (known) return operationNotSimulated(known.operationId);
  }
  if (servesSomething(path)) return methodNotAllowed(method, path);
  return namespace
    ? invalidResourceType(decodeURIComponent(namespace), apiVersion)
    : noSuchPath(method, path);
}

/** Of what is said twice the first. */
function queryOf(search: string | undefined): ReturnType<typeof lowerCaseNames> {
  return lowerCaseNames(Object.fromEntries([...new URLSearchParams(search)].toReversed()));
}

function servesSomething(path: string): boolean {
  // Any resource at all can be asked for with HEAD, which says nothing of what else can be done with it.
  patterns ??= armContract.routes
    .filter(({ method }) => method !== 'HEAD')
    .map(({ url }) => new RegExp(`^${url.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}/?$`, 'i'));
  return patterns.some((pattern) => pattern.test(path));
}
