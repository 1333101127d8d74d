import { key } from '../key.ts';
import { RehearsalError } from '../rehearsal-error.ts';
import { World } from '../world.ts';
import { Crowd } from './crowd.ts';
import { demandBackend, demandOwnName, demandPopulation } from './demands.ts';
import { look } from './look.ts';
import type { Backend, Experience, Population } from './population.ts';

export type * from './population.ts';

/** Who calls, and what their requests end at. */
export interface Scene {
  readonly populations: readonly Population[];
  readonly backends: readonly Backend[];
}

/**
 * Lets a world run up to an instant, and tells what each population lives through on the way: requests made at that very
 * instant are not counted, those made in the instant of an event see the world after it. The world is the caller's to
 * give away; nothing happens but what is due in it.
 *
 * @param untilMs milliseconds since 1970
 * @returns one experience a population, in their order
 * @throws RehearsalError that names the field where a population or backend makes no sense, or the time lies in the past
 */
export function watch(world: World, scene: Scene, untilMs: number): Experience[] {
  for (const backend of scene.backends) demandBackend(world, backend);
  const standing = new Set(world.populations.map(({ name }) => key(name)));
  for (const population of scene.populations) {
    demandPopulation(world, scene.backends, population);
    if (!standing.has(key(population.name))) demandOwnName(world, population);
  }
  const watcher = new Watcher(world, scene);
  watcher.until(untilMs);
  return watcher.end();
}

/**
 * What the populations that stand in a world now have lived through since it began: its story is told again, with them in
 * it from the start, or from when the instance they call first serves. The world itself is left alone.
 *
 * @returns one experience a population, in the order of their coming
 */
export function trafficOf(world: World): Experience[] {
  const { options, journal, nowMs } = world.recipe;
  const again = World.create(options);
  const watcher = new Watcher(again, world);
  for (const { atMs, command } of journal) {
    watcher.until(atMs);
    again.execute(command);
    watcher.look();
  }
  watcher.until(nowMs);
  return watcher.end();
}

/** Looks at a world whenever something has changed in it. */
class Watcher {
  readonly #world: World;
  readonly #populations: readonly Population[];
  readonly #backends: ReadonlyMap<string, Backend>;
  readonly #crowds = new Map<Population, Crowd>();
  #revision = -1;

  constructor(world: World, { populations, backends }: Scene) {
    this.#world = world;
    this.#populations = populations;
    this.#backends = new Map(backends.map((backend) => [key(backend.name), backend]));
    world.advanceTo(world.nowMs);
    this.look();
  }

  /** Goes from event to event. */
  until(untilMs: number): void {
    for (const population of this.#populations) demandCountable(population, this.#world, untilMs);
    for (;;) {
      const next = this.#world.nextEventMs;
      if (next === null || next > untilMs) break;
      this.#world.advanceTo(next);
      this.look();
    }
    this.#world.advanceTo(untilMs);
  }

  look(): void {
    const { nowMs, revision } = this.#world;
    if (revision === this.#revision) return;
    this.#revision = revision;
    for (const population of this.#populations) {
      const crowd = this.#crowdOf(population);
      const backend = this.#backends.get(key(population.backend ?? ''));
      crowd?.meet(look(this.#world, population, backend, crowd.addresses), nowMs);
    }
  }

  end(): Experience[] {
    const { nowMs } = this.#world;
    return this.#populations.map((population) => {
      const crowd = this.#crowds.get(population) ?? new Crowd(population, nowMs, new Set());
      return crowd.end(nowMs);
    });
  }

  /** Undefined as long as nothing of the instance serves. */
  #crowdOf(population: Population): Crowd | undefined {
    const crowd = this.#crowds.get(population);
    if (crowd !== undefined) return crowd;
    const { locations = [] } = this.#world.describe(population.service) ?? {};
    const serving = locations.flatMap(({ compute }) => compute).filter(({ role }) => role !== 'incoming');
    if (serving.length === 0) return undefined;
    const begun = new Crowd(population, this.#world.nowMs, new Set(serving.map(({ id }) => id)));
    this.#crowds.set(population, begun);
    return begun;
  }
}

/** Numbers beyond this are not exact any more. */
function demandCountable({ clients, name }: Population, { startMs }: World, untilMs: number): void {
  const most = Math.floor(Number.MAX_SAFE_INTEGER / 2 / Math.max(untilMs - startMs, 1));
  if (clients <= most) return;
  const wanted = `at most ${most}, to be counted for so long`;
  throw new RehearsalError(
    `Expected \`clients\` of ${name} to be ${wanted}; got \`${clients}\`. Watch a shorter time, or fewer of them.`,
    'clients',
    clients,
  );
}
