import { createHash } from 'node:crypto';
import type { World } from '../../sim/index.ts';
import { putBounded } from '../bounded.ts';
import type { ArmReply, SubscriptionCall } from './call.ts';
import { worldOperationId } from './long-running.ts';

/** A request that has started an operation, and what it was told. */
interface Started {
  readonly operationId: string;
  readonly reply: ArmReply;
}

/** How many are remembered, a world; with the world they are forgotten. Synthetic. */
const remembered = 1_000;

const startedIn = new WeakMap<World, Map<string, Started>>();

/**
 * Answers a request that is sent again as it was answered at first, for as long as the operation it has started runs.
 * Clients do so after a 5xx or a broken connection, and cannot know whether they were heard; what makes it the same is
 * its `x-ms-client-request-id`, with operation, path and body. Without one, or with another, it is a request of its own. [I]
 *
 * @param operation its operationId
 */
export function answeredOnce(operation: string, call: SubscriptionCall, handle: () => ArmReply): ArmReply {
  const id = call.header('x-ms-client-request-id');
  if (id === undefined || call.method === 'GET' || call.method === 'HEAD') return handle();
  const key = keyOf(operation, call, id);
  const all = startedIn.get(call.world.world) ?? new Map<string, Started>();
  startedIn.set(call.world.world, all);
  const before = all.get(key);
  if (before && isRunning(call, before.operationId)) return before.reply;
  const reply = handle();
  const operationId = startedBy(reply);
  if (operationId !== undefined) {
    putBounded(all, key, { operationId, reply }, remembered);
  }
  return reply;
}

/** The body goes in as a digest: there may be secrets in it. */
function keyOf(operation: string, { params, body, sentApiVersion }: SubscriptionCall, id: string): string {
  const digest = createHash('sha256').update(JSON.stringify(body)).digest('base64');
  const named = Object.values(params).join('/').toLowerCase();
  return [operation, named, sentApiVersion, id, digest].join(' ');
}

function isRunning({ world }: SubscriptionCall, operationId: string): boolean {
  return world.world.operations.get(operationId)?.endedAtMs === null;
}

/** The operation that an answer says to wait for; undefined where it says nothing of the kind. */
function startedBy({ headers }: ArmReply): string | undefined {
  const publicId = /\/([^/?]+)\?/.exec(String(headers?.['location'] ?? ''))?.[1];
  return publicId === undefined ? undefined : worldOperationId(decodeURIComponent(publicId));
}
