import type { Worlds } from '../worlds.ts';
import {
  type ArmError,
  invalidResourceType,
  methodNotAllowed,
  noSuchPath,
  resourceGroupNotFound,
  subscriptionNotFound,
} from './arm-error.ts';
import { checkArmApiVersion } from './api-version.ts';
import { armContract } from './contract.ts';

let patterns: readonly RegExp[] | undefined;

/** What ARM says of a path it serves nothing at, in the order in which it looks. [I] */
export function unknownRoute(method: string, url: string, worlds: Worlds): ArmError {
  const [pathname = '', search] = url.split('?', 2);
  const path = pathname.replaceAll(/\/{2,}/g, '/');
  const [, subscriptionId, group, namespace] =
    /^\/subscriptions\/([^/]+)(?:\/resourceGroups\/([^/]+))?(?:\/providers\/([^/]+))?/i.exec(path) ??
    /^\/providers\/()()([^/]+)/i.exec(path) ??
    [];
  if (subscriptionId === undefined && namespace === undefined) return noSuchPath(method, path);
  const apiVersion = checkArmApiVersion(new URLSearchParams(search).get('api-version') ?? undefined);
  const world = subscriptionId ? worlds.ofSubscription(subscriptionId) : undefined;
  if (subscriptionId && world === undefined) return subscriptionNotFound(subscriptionId);
  if (group && world && !world.world.groups.has(decodeURIComponent(group).toLowerCase()))
    return resourceGroupNotFound(group);
  if (servesSomething(path)) return methodNotAllowed(method, path);
  return namespace
    ? invalidResourceType(decodeURIComponent(namespace), apiVersion)
    : noSuchPath(method, path);
}

function servesSomething(path: string): boolean {
  patterns ??= armContract.routes.map(
    ({ url }) => new RegExp(`^${url.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}/?$`, 'i'),
  );
  return patterns.some((pattern) => pattern.test(path));
}
