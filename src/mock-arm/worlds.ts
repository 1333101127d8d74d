import { type Recipe, RehearsalError, World } from '../sim/index.ts';
import { MockWorld, type MockWorldOptions } from './mock-world.ts';

/** The world that is there as long as the mock. */
export const ownWorld = 'default';

/** The worlds of one mock, found by name or by the subscription they answer for. */
export class Worlds {
  readonly #byName = new Map<string, MockWorld>();
  readonly #bySubscription = new Map<string, MockWorld>();
  readonly #greeters = new Set<(world: MockWorld) => void>();
  #made = 0;

  /** Every world, oldest first. */
  get all(): readonly MockWorld[] {
    return [...this.#byName.values()];
  }

  /** Calls `greeter` with every world there is, and with each that comes. */
  greet(greeter: (world: MockWorld) => void): void {
    this.#greeters.add(greeter);
    for (const world of this.all) greeter(world);
  }

  /** The world that answers for a subscription, whatever the case of its letters. */
  ofSubscription(subscriptionId: string): MockWorld | undefined {
    return this.#bySubscription.get(subscriptionId) ?? this.#bySubscription.get(subscriptionId.toLowerCase());
  }

  /** The worlds of a tenant; all of them where it has none, or none is named. */
  ofTenant(tenantId: string | undefined): readonly MockWorld[] {
    const own = this.all.filter((world) => world.tenantId === tenantId);
    return own.length > 0 ? own : this.all;
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
   * @param recipe replays this instead of beginning anew; under another name than it had, the world gets another
   *   subscription too
   * @throws TakenError where name or subscription are taken
   */
  add(options: MockWorldOptions, recipe?: Recipe): MockWorld {
    const name = options.name ?? recipe?.options.name ?? this.#freeName();
    if (this.#byName.has(name))
      throw new TakenError(`There is a world named \`${name}\` already.`, 'name', name);
    const world = new MockWorld({ ...options, name }, recipe && renamed(recipe, name));
    const subscription = world.subscriptionId.toLowerCase();
    if (this.#bySubscription.has(subscription)) {
      world.close();
      throw new TakenError(
        `A world answers for subscription \`${subscription}\` already.`,
        'subscriptionId',
        subscription,
      );
    }
    this.#byName.set(name, world);
    this.#bySubscription.set(subscription, world);
    for (const greeter of this.#greeters) greeter(world);
    return world;
  }

  /** Takes a world away. @throws RehearsalError where there is none of that name, or where it is the mock's own */
  remove(name: string): void {
    const world = this.named(name);
    if (name === ownWorld)
      throw new RehearsalError(
        `World \`${name}\` stays as long as the mock; reset it instead.`,
        'name',
        name,
      );
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

/** A name or a subscription that another world has. */
export class TakenError extends RehearsalError {}

/** The same under another name, and with it in another subscription and tenant: whatever is named by an id moves along. */
function renamed(recipe: Recipe, name: string): Recipe {
  const { name: oldName, seed, subscriptionId, tenantId } = recipe.options;
  if (oldName === name) return recipe;
  const before = World.create({ name: oldName, seed, subscriptionId, tenantId }).options;
  const after = World.create({ name, seed }).options;
  const text = JSON.stringify(recipe)
    .replaceAll(new RegExp(before.subscriptionId, 'gi'), after.subscriptionId)
    .replaceAll(new RegExp(before.tenantId, 'gi'), after.tenantId);
  const moved = JSON.parse(text) as Recipe;
  const { subscriptionId: inSubscription, tenantId: ofTenant } = after;
  return {
    ...moved,
    options: { ...moved.options, name, subscriptionId: inSubscription, tenantId: ofTenant },
  };
}
