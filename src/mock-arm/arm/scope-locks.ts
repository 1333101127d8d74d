import { type JsonObject, type Resource, scopeOf } from '../../sim/index.ts';
import type { OperationRoute } from '../contract.ts';
import type { MockWorld } from '../mock-world.ts';
import { scopeLocked } from './arm-error.ts';
import type { ArmCall } from './call.ts';
import { isReadingPost } from './reading-post.ts';

/** The type of a resource lock. */
export const lockType = 'Microsoft.Authorization/locks';

/**
 * Refuses what a resource lock forbids, whatever the operation: to delete under either level, to write or act under
 * ReadOnly. What is deleted takes all that is below it along, so a lock there forbids it, too. [D] ARM §1.5
 *
 * @throws ArmError that names the locked scopes
 */
export function demandUnlocked(
  { world }: MockWorld,
  route: Pick<OperationRoute<string>, 'method' | 'url'>,
  params: ArmCall['params'],
): void {
  const { method, url } = route;
  if (method === 'GET' || method === 'HEAD' || url.includes(`/providers/${lockType}`)) return;
  if (isReadingPost(route)) return;
  const id = url.replaceAll(/:(\w+)/g, (_, name: string) => params[name] ?? '');
  const over = world.locksOver(id);
  const forbidding =
    method === 'DELETE'
      ? [...over, ...locksBelow(world.resources, id)]
      : over.filter((lock) => isReadOnly(lock));
  if (forbidding.length === 0) return;
  const scopes = new Set(forbidding.map(scopeOf));
  throw scopeLocked(id, method === 'DELETE' ? 'delete' : 'write', [...scopes]);
}

function isReadOnly({ body }: Resource): boolean {
  return (body['properties'] as JsonObject | undefined)?.['level'] === 'ReadOnly';
}

function locksBelow(resources: MockWorld['world']['resources'], id: string): Resource[] {
  const under = `${id.toLowerCase()}/`;
  return [...resources.values()].filter(
    (resource) => resource.type === lockType && `${scopeOf(resource).toLowerCase()}/`.startsWith(under),
  );
}
