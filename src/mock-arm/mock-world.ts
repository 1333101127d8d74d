import { activationFailure } from './arm/arm-error.ts';
import { Throttle, type Throttling } from './arm/throttling.ts';
import { demandAhead, reaches, unreachable } from './advance.ts';
import { Deployments } from './deployments/deployments.ts';
import { RefusedError } from './refused-error.ts';
import { createIds } from './request-ids.ts';
import {
  announceCommand,
  type AutomaticMigration,
  autoscaleCommand,
  bladeCommand,
  locationOf,
  type PlatformMigration,
  type ServiceCommand,
} from './service-commands.ts';
import { type FindListener, type MockServiceStatus, withListeners } from './service-listeners.ts';
import { type ClockSettings, parseDuration, WorldClock } from './world-clock.ts';
import type { RoleAssignment } from '../model/index.ts';
import {
  type Caller,
  type Command,
  type CommandResult,
  completeSeed,
  type Intention,
  inventPeople,
  type Preflight,
  type Recipe,
  RehearsalError,
  type Resource,
  type Service,
  type ServiceSeed,
  type ServiceStatus,
  subnetsOf,
  type SubnetUsage,
  type TimelineEntry,
  World,
  type WorldOptions,
} from '../sim/index.ts';

/** What a world of a mock is made from: the world itself, what makes its time pass, and how much it takes. */
export interface MockWorldOptions extends WorldOptions {
  readonly clock?: ClockSettings;
  /** How many requests it takes of its clients. @defaultValue 'off' */
  readonly throttling?: Throttling;
}

/** What is to be said of a caller. */
export interface CallerWish {
  readonly denied?: readonly string[];
  /** Null: no role limits him. */
  readonly roleAssignments?: readonly RoleAssignment[] | null;
}

/** How far to advance: by a duration, to a time, or until something is reached. */
export type Advance =
  /** ISO-8601 like `PT45M`, or short like `45m`. */
  | { readonly by: string }
  /** ISO-8601, UTC. */
  | { readonly to: string }
  | {
      /** `phase:` and a phase means the next time it is entered. */
      readonly until: 'operation-end' | 'next-event' | `phase:${ServiceStatus['phase']}`;
      /** Whose operation or phase; any service's where it is left out. */
      readonly service?: string;
    };

/**
 * A world as a mock serves it: the simulated world, the clock at its edge, and what a test or a trainer does to it.
 * Nothing in it is shared with another world.
 */
export class MockWorld {
  /** The world itself. It is another one after {@link MockWorld.reset}. */
  world: World;
  readonly clock: WorldClock;
  /** Identifiers for what this world answers. */
  readonly nextId: () => string;
  /** What it still takes of its clients. It is full again after {@link MockWorld.reset}. */
  throttle: Throttle;
  /** Where its VIPs are listened for; undefined where that is nowhere. */
  findListener: FindListener | undefined;
  /** What templates bring about in it. Forgotten by {@link MockWorld.reset}, and no part of a saved world. */
  readonly deployments = new Deployments((act) => this.clock.still(act));
  /** Who follows, and how each is told that there is nothing more to come. */
  readonly #followers = new Map<(entry: TimelineEntry) => void, () => void>();
  readonly #watchers = new Set<() => void>();
  #unfollow: () => void;

  constructor({ clock, throttling, ...options }: MockWorldOptions, recipe?: Recipe) {
    this.throttle = new Throttle(throttling);
    this.world = recipe ? World.replay(recipe) : World.create(options);
    this.clock = new WorldClock(
      () => this.world,
      clock,
      () => this.#changed(),
    );
    this.clock.follow(this.deployments);
    this.nextId = createIds(this.world.options.seed);
    this.#unfollow = this.#attach();
  }

  get name(): string {
    return this.world.options.name;
  }

  get subscriptionId(): string {
    return this.world.options.subscriptionId;
  }

  get tenantId(): string {
    return this.world.options.tenantId;
  }

  /** Virtual time, ISO-8601. */
  get now(): string {
    this.clock.sync();
    return this.world.now;
  }

  /** What has happened so far. */
  get timeline(): readonly TimelineEntry[] {
    this.clock.sync();
    return this.world.timeline.entries;
  }

  /** Everything there is to know of every service now. */
  get services(): MockServiceStatus[] {
    return [...this.world.services.values()].map(({ name }) => this.status(name));
  }

  /**
   * Everything there is to know of a service now.
   *
   * @throws RehearsalError where there is none of that name
   */
  status(service: string): MockServiceStatus {
    const status = this.world.describe(this.demandService(service).name) as ServiceStatus;
    return this.findListener ? withListeners(status, this.findListener) : status;
  }

  /** A service as the world knows it. @throws RehearsalError where there is none of that name */
  demandService(name: string): Readonly<Service> {
    this.clock.sync();
    const service = this.world.service(name);
    if (service) return service;
    const known = [...this.world.services.values()].map((each) => each.name).join(', ') || 'none yet';
    throw new RehearsalError(
      `There is no service named \`${name}\` in world \`${this.name}\`; there are: ${known}.`,
      'service',
      name,
    );
  }

  /**
   * Puts a service into the world as though it had been there all along. What is not said is made up from the seed.
   *
   * @throws RehearsalError that names the field where something makes no sense
   */
  async seedService(seed: ServiceSeed): Promise<MockServiceStatus> {
    const people = await inventPeople(seed, this.world.options.seed);
    this.execute({ type: 'service.seed', seed: completeSeed(people) });
    return this.status(seed.name);
  }

  /**
   * Makes what runs on a service fail now; it rolls back.
   *
   * @param reason a sentence that its client will read
   * @param location where it fails, of several locations that move together
   * @throws RehearsalError where nothing runs that could fail
   */
  fail(service: string, reason?: string, location?: string): MockServiceStatus {
    const about = this.demandService(service);
    const at = location === undefined ? undefined : locationOf(about, location);
    const failure = activationFailure(this.nextId(), this.world.nowMs, reason);
    return this.#tell({ type: 'service.fail', name: about.name, failure, location: at });
  }

  /**
   * Migrates a service as the Platform migration blade of the portal does, in the form of the era.
   *
   * @throws RefusedError where Azure would refuse it
   * @throws RehearsalError that names the field where something makes no sense
   */
  platformMigration(service: string, form: PlatformMigration = {}): MockServiceStatus {
    return this.#tell(bladeCommand(this.demandService(service), form));
  }

  /**
   * Has the platform announce that it will migrate a service by itself, which it does when the notice has run out.
   *
   * @throws RefusedError where it does not do so, or not yet
   * @throws RehearsalError where the notice makes no sense
   */
  automaticMigration(service: string, how: AutomaticMigration = {}): MockServiceStatus {
    const { name } = this.#tell(announceCommand(this.demandService(service), how));
    // Without any notice it begins at once, and not only when time goes on.
    this.clock.advanceTo(this.world.nowMs);
    return this.status(name);
  }

  /** Lets clients in again that the platform has shut out. @throws RehearsalError where nobody is shut out */
  unblock(service: string): MockServiceStatus {
    return this.#tell({ type: 'service.unblock', name: this.demandService(service).name });
  }

  /** Has the platform bring a service from stv2 to stv2.1. @throws RefusedError where it is on another platform */
  platformUpgrade(service: string): MockServiceStatus {
    return this.#tell({ type: 'service.upgrade', name: this.demandService(service).name });
  }

  /**
   * Has the autoscale rules of a service ask for a number of units. What runs on it just then fails of it.
   *
   * @throws RefusedError where Azure would refuse it
   * @throws RehearsalError where no rules are on, or the number makes no sense
   */
  autoscale(service: string, capacity: number): MockServiceStatus {
    return this.#tell(autoscaleCommand(this.demandService(service), capacity));
  }

  /**
   * Every prerequisite of a migration, as things stand now. Changes nothing.
   *
   * @param path the intended path; all of them where it is left out
   * @throws RehearsalError where there is no such service, path or location
   */
  preflight(service: string, path?: string, intention: Intention = {}): Preflight[] {
    const about = this.demandService(service);
    const location = intention.location === undefined ? undefined : locationOf(about, intention.location);
    return this.world.preflight(about.name, path, { ...intention, location });
  }

  /** Who may do less than everything. */
  get callers(): readonly Caller[] {
    return [...this.world.callers.values()];
  }

  /**
   * Says what somebody may not do, in place of what was said before.
   *
   * @param id the object id in his token, or whatever else it says of him
   * @param denied as in `Microsoft.Network/virtualNetworks/subnets/join/action`; nothing gives him all rights back
   */
  deny(id: string, denied: readonly string[]): Caller {
    return this.putCaller(id, { denied });
  }

  /** Says what somebody may do; what is left out stays as it was. @throws RehearsalError that names the field */
  putCaller(id: string, { denied, roleAssignments }: CallerWish): Caller {
    const before = this.world.callers.get(id.toLowerCase());
    const roles = roleAssignments === undefined ? before?.roleAssignments : roleAssignments;
    const caller = { id, denied: denied ?? before?.denied ?? [], ...(roles && { roleAssignments: roles }) };
    this.execute({ type: 'caller.put', ...caller });
    return caller;
  }

  /** What there is beside the services: networks, public IPs, locks and the like. */
  get resources(): readonly Resource[] {
    this.clock.sync();
    return [...this.world.resources.values()];
  }

  /** How full each subnet is, and who is in it. */
  get subnets(): readonly SubnetUsage[] {
    return this.resources
      .filter(({ type }) => type === 'Microsoft.Network/virtualNetworks')
      .flatMap((network) => subnetsOf(network))
      .flatMap(({ id }) => this.world.subnetUsage(id) ?? []);
  }

  /** How full a subnet is, and who is in it. @throws RehearsalError where there is none of that id */
  subnet(id: string): SubnetUsage {
    this.clock.sync();
    const usage = this.world.subnetUsage(id);
    if (usage) return usage;
    const known = this.subnets.map(({ subnetId }) => subnetId).join(', ') || 'none yet';
    throw new RehearsalError(`There is no subnet \`${id}\`; there are: ${known}.`, 'id', id);
  }

  /**
   * Lets virtual time pass.
   *
   * @returns virtual time afterwards, ISO-8601
   * @throws RehearsalError where that is in the past, or where nothing that is due leads there
   */
  advance(how: Advance): string {
    this.clock.sync();
    if ('by' in how) this.clock.advanceTo(this.world.nowMs + parseDuration(how.by));
    else if ('to' in how) this.clock.advanceTo(demandAhead(how.to, this.world));
    else this.#advanceUntil(how.until, how.service);
    return this.now;
  }

  /** Gives a command to the world at its time now. */
  execute(command: Command): CommandResult {
    this.clock.sync();
    const result = this.world.execute(command);
    this.deployments.act();
    this.clock.reschedule();
    this.#changed();
    return result;
  }

  /**
   * Calls `listener` with every timeline entry from now on. After a reset these are the entries of the new timeline.
   *
   * @param ended called when the world is let go of
   * @returns how to stop it
   */
  follow(listener: (entry: TimelineEntry) => void, ended: () => void = () => {}): () => void {
    this.#followers.set(listener, ended);
    return () => this.#followers.delete(listener);
  }

  /**
   * Calls `watcher` whenever time has passed or something was done, before whoever caused it goes on. It looks by itself
   * whether the world has become another one.
   *
   * @returns how to stop it
   */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Back to the seed: as the world was when it was made. Its clock goes on in the same mode. */
  reset(): void {
    this.#unfollow();
    this.deployments.clear();
    this.world = World.create(this.world.options);
    this.throttle = new Throttle(this.throttle.mode);
    this.#unfollow = this.#attach();
    this.clock.reanchor();
    for (const entry of this.world.timeline.entries) this.#announce(entry);
    this.#changed();
  }

  /** Lets go of real timers and followers. */
  close(): void {
    this.clock.stop();
    for (const ended of this.#followers.values()) ended();
    this.#followers.clear();
    this.#watchers.clear();
  }

  /** Gives a command that is about a service. @throws RefusedError where Azure would refuse it */
  #tell(command: ServiceCommand): MockServiceStatus {
    const result = this.execute(command);
    if (result.kind === 'refused') throw new RefusedError(result.refusal);
    return this.status(command.name);
  }

  #changed(): void {
    for (const watcher of this.#watchers) watcher();
  }

  #attach(): () => void {
    return this.world.timeline.follow((entry) => this.#announce(entry));
  }

  #announce(entry: TimelineEntry): void {
    for (const listener of this.#followers.keys()) listener(entry);
  }

  /** Looks ahead in a copy first, so that time stands still where what is waited for would never come. */
  #advanceUntil(until: string, service: string | undefined): void {
    if (service !== undefined) this.status(service);
    if (until === 'next-event') {
      const next = this.world.nextEventMs;
      if (next === null) throw unreachable(until, this.world, 'nothing is due');
      return this.clock.advanceTo(next);
    }
    const reached = reaches(this.world, until, service);
    if (this.#hasCome(reached)) return;
    const ahead = World.load(this.world.save());
    if (!ahead.advanceUntil(reaches(ahead, until, service)))
      throw unreachable(until, this.world, 'nothing that is due leads there');
    this.clock.advanceTo(ahead.nowMs);
  }

  /** What deployments are going to do is in no copy: while any runs, time goes on for good, from event to event. */
  #hasCome(reached: () => boolean): boolean {
    while (this.deployments.isWaiting) {
      const next = this.world.nextEventMs;
      if (next === null) return false;
      this.clock.advanceTo(next);
      if (reached()) return true;
    }
    return false;
  }
}
