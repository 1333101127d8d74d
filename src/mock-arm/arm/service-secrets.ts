import { createHash } from 'node:crypto';
import type { Service } from '../../sim/index.ts';
import type { MockWorld } from '../mock-world.ts';

/** Keys that clients have set. They are kept beside the world, so that neither its journal nor a saved world has them. */
const keptSecrets = new WeakMap<Readonly<Service>, Map<string, string>>();

/** Keeps a key for as long as its service lives; not beyond a deletion, a reset or a restart. */
export function keepSecret(service: Readonly<Service>, path: string, secret: string): void {
  const kept = keptSecrets.get(service) ?? new Map<string, string>();
  keptSecrets.set(service, kept.set(path, secret));
}

/** Lets go of a key that a client has set: from then on the one of the world counts. */
export function dropSecret(service: Readonly<Service>, path: string): void {
  keptSecrets.get(service)?.delete(path);
}

/**
 * The key of something in a service: the one that was set, or one made from the seed of its world. Synthetic; 64 bytes
 * in base64, as the real ones are. [M]
 *
 * @param generation how often it was made anew
 */
export function secretOf(
  { world: { options }, subscriptionId }: MockWorld,
  service: Readonly<Service>,
  path: string,
  generation = 0,
): string {
  const kept = keptSecrets.get(service)?.get(path);
  if (kept !== undefined) return kept;
  const source = `${options.seed}/${subscriptionId}/${service.name}/${path}/${generation}`.toLowerCase();
  return createHash('sha512').update(source).digest('base64');
}
