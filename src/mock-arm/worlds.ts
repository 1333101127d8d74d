import type { Recipe } from '../sim/index.ts';
import { RehearsalError } from '../sim/index.ts';
import { MockWorld, type MockWorldOptions } from './mock-world.ts';

/** The worlds of one mock, found by name or by the subscription they answer for. */
export class Worlds {
  readonly #byName = new Map<string, MockWorld>();
  readonly #bySubscription = new Map<string, MockWorld>();
  #made = 0;

  /** Every world, oldest first. */
  get all(): readonly MockWorld[] {
    return [...this.#byName.values()];
  }

  /** The world that answers for a subscription, whatever the case of its letters. */
  ofSubscription(subscriptionId: string): MockWorld | undefined {
    return this.#bySubscription.get(subscriptionId) ?? this.#bySubscription.get(subscriptionId.toLowerCase());
  }

  /**
   * The world of this name.
   *
   * @throws RehearsalError where there is none
   */
  named(name: string): MockWorld {
    const world = this.#byName.get(name);
    if (world) return world;
    throw new RehearsalError(
      `There is no world named \`${name}\`; there are: ${[...this.#byName.keys()].join(', ')}.`,
      'world',
      name,
    );
  }

  /**
   * Adds a world.
   *
   * @param recipe replays this instead of beginning anew
   * @throws RehearsalError where name or subscription are taken
   */
  add({ name = this.#freeName(), ...options }: MockWorldOptions, recipe?: Recipe): MockWorld {
    if (this.#byName.has(name))
      throw new RehearsalError(`There is a world named \`${name}\` already.`, 'name', name);
    const world = new MockWorld({ name, ...options }, recipe);
    const subscription = world.subscriptionId.toLowerCase();
    if (this.#bySubscription.has(subscription)) {
      throw new RehearsalError(
        `A world answers for subscription \`${subscription}\` already.`,
        'subscriptionId',
        subscription,
      );
    }
    this.#byName.set(name, world);
    this.#bySubscription.set(subscription, world);
    return world;
  }

  /** Takes a world away. @throws RehearsalError where there is none of that name */
  remove(name: string): void {
    const world = this.named(name);
    world.close();
    this.#byName.delete(name);
    this.#bySubscription.delete(world.subscriptionId.toLowerCase());
  }

  #freeName(): string {
    let name = `world-${++this.#made}`;
    while (this.#byName.has(name)) name = `world-${++this.#made}`;
    return name;
  }
}
