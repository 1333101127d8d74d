import { putBounded } from '../bounded.ts';
import type { Follower } from '../world-clock.ts';
import { guidOf } from './functions/text-functions.ts';
import type { Deployment } from './deployment.ts';

/** Deployments of a world that are kept; those that run always are. [D] 800, of each scope there */
const keptDeployments = 800;
/** Results of what-if that can still be fetched. Synthetic. */
const keptResults = 100;

/**
 * The deployments of a world. They stand beside it: what they do to it are commands like anybody's, so a recipe replays
 * it; they themselves are forgotten by a reset, and are not part of a saved or replayed world.
 */
export class Deployments implements Follower {
  readonly #byId = new Map<string, Deployment>();
  readonly #results = new Map<string, object>();
  readonly #still: (act: () => void) => void;
  #isActing = false;
  #made = 0;

  /** @param still does something while time stands still */
  constructor(still: (act: () => void) => void) {
    this.#still = still;
  }

  /** Whether any goes on by itself when time passes. */
  get isWaiting(): boolean {
    return this.#running.length > 0;
  }

  /** Has every deployment go as far as it can at this time. */
  act(): void {
    if (this.#isActing || !this.isWaiting) return;
    this.#isActing = true;
    try {
      this.#still(() => this.#proceed());
    } finally {
      this.#isActing = false;
    }
  }

  /** The deployment of an id, whatever the case of its letters. */
  find(id: string): Deployment | undefined {
    return this.#byId.get(id.toLowerCase());
  }

  /** Every deployment there is, oldest first. */
  get all(): Deployment[] {
    return [...this.#byId.values()];
  }

  /** Every deployment at a scope, newest first. */
  in(scopeId: string): Deployment[] {
    const scope = `${scopeId}/providers/Microsoft.Resources/deployments/`.toLowerCase();
    return this.all.filter(({ id }) => id.toLowerCase().startsWith(scope)).toReversed();
  }

  /** Lets a deployment begin, in place of the one of its id. */
  begin(deployment: Deployment): void {
    this.remove(deployment.id);
    this.#byId.set(deployment.id.toLowerCase(), deployment);
    this.act();
    const ended = [...this.#byId].filter(([, { state }]) => state !== 'Running');
    for (const [id] of ended.slice(0, Math.max(0, this.#byId.size - keptDeployments))) this.#byId.delete(id);
  }

  /** Forgets a deployment; what it has made stays. */
  remove(id: string): void {
    this.#byId.delete(id.toLowerCase());
  }

  /** Keeps a result for whoever comes for it. @returns the id by which it is found */
  keepResult(result: object): string {
    const id = guidOf(['result', String(++this.#made)]);
    putBounded(this.#results, id, result, keptResults);
    return id;
  }

  /** A kept result. */
  result(id: string): object | undefined {
    return this.#results.get(id);
  }

  /** Forgets everything. */
  clear(): void {
    this.#byId.clear();
    this.#results.clear();
  }

  get #running(): Deployment[] {
    return this.all.filter(({ state }) => state === 'Running');
  }

  /** One that ends may be what another waits for, and one may begin another. */
  #proceed(): void {
    let before;
    do {
      before = this.#progress;
      for (const deployment of this.#running) deployment.proceed();
    } while (this.#progress !== before);
  }

  get #progress(): number {
    return this.all.reduce((sum, { progress }) => sum + progress, 0);
  }
}
