import type { Caller } from './caller.ts';
import { type Command, type CommandResult, perform } from './commands.ts';
import { buryService, endOperation, forgetService } from './deletion.ts';
import { iso, latestMs, parseInstant } from './instant.ts';
import { type ConnectivityEntry, managementBlocked, networkStatus } from './connectivity.ts';
import { askerIn, dnsViews, lookup } from './dns/lookup.ts';
import type { RecordSet } from './dns/record-sets.ts';
import type { DnsAnswer, DnsView, RecordType, Resolution } from './dns/records.ts';
import type { ClientPlace, Connection, UnansweredAs, Vip, VipPort } from './connection.ts';
import { connect, vipsOf } from './reach.ts';
import { settleDeployments, vacate } from './deployments.ts';
import { resolveWith } from './dns/faults.ts';
import { beginFault, endFault } from './fault-commands.ts';
import { type Fault, unansweredAs } from './faults.ts';
import { faultsInForce, lookupIn, takeReplicas } from './replicas.ts';
import { isBlocked, migrateByItself } from './lifecycle.ts';
import { type Intention, preflight, type Preflight } from './preflight.ts';
import { unlink } from './links.ts';
import { finishMovement, probe, settleAddresses } from './movement.ts';
import type { Resource } from './resources.ts';
import { type SubnetUsage, usageOf, userOf } from './subnets.ts';
import { observe } from './observe.ts';
import { type CompleteWorldOptions, completeWorldOptions, type WorldOptions } from './options.ts';
import { RehearsalError } from './rehearsal-error.ts';
import {
  demandVersion,
  type JournalEntry,
  loadWorkings,
  plainCopy,
  type Recipe,
  type SavedWorld,
  saveWorld,
} from './saved-world.ts';
import { seedService } from './seeding.ts';
import { bringClients, layGround } from './ground.ts';
import { type DeletedService, key, type Operation, type ResourceGroup, type Service } from './service.ts';
import { describeService, type ServiceStatus } from './status.ts';
import type { Timeline } from './timeline.ts';
import { type BackendCall, callBackend } from './traffic/outbound.ts';
import type { Backend, Population } from './traffic/population.ts';
import {
  deliver,
  demandService,
  type Due,
  emptyWorkings,
  findService,
  runningOperation,
  type Workings,
} from './workings.ts';

/**
 * A small Azure of its own: instances, their compute, addresses, names and operations, on one virtual clock.
 *
 * It changes through {@link World.execute} and {@link World.advanceTo} alone. Its seed, options and commands decide
 * everything that ever happens in it.
 */
export class World {
  readonly #workings: Workings;
  readonly #journal: JournalEntry[];
  readonly #seen = new Map<string, ServiceStatus>();
  #revision = 0;

  private constructor(workings: Workings, journal: readonly JournalEntry[]) {
    this.#workings = workings;
    this.#journal = [...journal];
    for (const [name, service] of workings.services) this.#seen.set(name, describeService(workings, service));
  }

  /**
   * A new world.
   *
   * @throws RehearsalError that names the option where one makes no sense
   */
  static create(options: WorldOptions = {}): World {
    const workings = emptyWorkings(completeWorldOptions(options));
    const world = new World(workings, []);
    layGround(workings);
    for (const seed of workings.options.services) {
      seedService(workings, seed);
      world.#settle();
    }
    bringClients(workings);
    return world;
  }

  /** The world that was saved, as it stood. Its timers go on from there. */
  static load(saved: SavedWorld): World {
    return new World(loadWorkings(saved), saved.journal);
  }

  /** The world that a recipe brings about: every command again, each at its time. */
  static replay(recipe: Recipe): World {
    demandVersion(recipe);
    const world = World.create(recipe.options);
    for (const { atMs, command } of recipe.journal) {
      world.advanceTo(atMs);
      world.execute(command);
    }
    world.advanceTo(recipe.nowMs);
    return world;
  }

  /** What it was made from, with nothing left open. */
  get options(): CompleteWorldOptions {
    return this.#workings.options;
  }

  /** Virtual time in milliseconds since 1970. */
  get nowMs(): number {
    return this.#workings.clock.nowMs;
  }

  /** Virtual time, ISO-8601. */
  get now(): string {
    return iso(this.nowMs);
  }

  /** Where its time began, in milliseconds since 1970. */
  get startMs(): number {
    return parseInstant(this.options.start) as number;
  }

  /** When something happens next if nobody does anything; null where nothing will. */
  get nextEventMs(): number | null {
    return this.#workings.clock.nextDueMs;
  }

  /** Grows with every change, so that a reader can tell whether to look again. */
  get revision(): number {
    return this.#revision;
  }

  /** What has happened. */
  get timeline(): Timeline {
    return this.#workings.timeline;
  }

  get services(): ReadonlyMap<string, Readonly<Service>> {
    return this.#workings.services;
  }

  get groups(): ReadonlyMap<string, Readonly<ResourceGroup>> {
    return this.#workings.groups;
  }

  get deletedServices(): ReadonlyMap<string, Readonly<DeletedService>> {
    return this.#workings.deleted;
  }

  get operations(): ReadonlyMap<string, Readonly<Operation>> {
    return this.#workings.operations;
  }

  /** Providers the subscription is not registered with, by their namespaces in lower case. */
  get unregistered(): ReadonlySet<string> {
    return this.#workings.unregistered;
  }

  /** The operation of this kind that runs on something; undefined where none does. */
  runningOperation(kind: Operation['kind'], subject: string): Readonly<Operation> | undefined {
    return runningOperation(this.#workings, kind, subject);
  }

  /** The service of this name, whatever the case of its letters. */
  service(name: string): Readonly<Service> | undefined {
    return findService(this.#workings, name);
  }

  /** Everything there is to know of a service now; undefined where there is none of that name. */
  describe(name: string): ServiceStatus | undefined {
    const service = findService(this.#workings, name);
    return service && describeService(this.#workings, service);
  }

  /** Networks, public IPs, locks and the like, by their ids in lower case. */
  get resources(): ReadonlyMap<string, Resource> {
    return this.#workings.resources.all;
  }

  /** Who may do less than everything, by their ids in lower case. */
  get callers(): ReadonlyMap<string, Caller> {
    return this.#workings.callers;
  }

  /** Who can ask DNS: the internet, the owner's premises, and a view for each virtual network. */
  get dnsViews(): readonly DnsView[] {
    return dnsViews(this.#workings);
  }

  /**
   * What DNS tells about a name in a view, with CNAMEs followed. TTLs are seconds of virtual time.
   *
   * @throws RehearsalError where there is no such view
   */
  lookup(view: DnsView, name: string, type: RecordType): DnsAnswer {
    return lookup(this.#workings, askerIn(this.#workings, view), name, type);
  }

  /** Zones on the owner's premises, by their names in lower case. */
  get onPremZones(): ReadonlyMap<string, readonly RecordSet[]> {
    return this.#workings.onPremZones;
  }

  /** Every address that an instance holds now. */
  get vips(): readonly Vip[] {
    return [...this.#workings.services.values()].flatMap((service) => vipsOf(this.#workings, service));
  }

  /**
   * What becomes of a fresh connection.
   *
   * @throws RehearsalError where there is no view of that name
   */
  connect(from: ClientPlace, address: string, port: VipPort, hostName: string): Connection {
    return connect(this.#workings, from, address, port, hostName);
  }

  /** How full a subnet is, and who is in it; undefined where there is none of that id. */
  subnetUsage(subnetId: string): SubnetUsage | undefined {
    return usageOf(this.#workings, subnetId);
  }

  /** Name of the service whose compute a public IP resource is attached to; null where there is none. */
  publicIpUser(id: string): string | null {
    return userOf(this.#workings, id)?.name ?? null;
  }

  /** The resource locks over something, by its id. */
  locksOver(id: string): readonly Resource[] {
    return this.#workings.resources.locksOver(id);
  }

  /** The network status of one location of a service; nothing where it stands in no network. [D] D16 */
  networkStatus(name: string, location: string): ConnectivityEntry[] {
    return networkStatus(this.#workings, demandService(this.#workings, name), location);
  }

  /** Whether nothing reaches the management endpoint of a service. [D] V.3443 */
  managementBlocked(name: string): boolean {
    return managementBlocked(this.#workings, demandService(this.#workings, name));
  }

  /** Whether the platform shuts all clients of a service out. [D] P18 */
  isBlocked(name: string): boolean {
    return isBlocked(demandService(this.#workings, name));
  }

  /**
   * Every prerequisite of a path, or of all paths, as things stand now. Changes nothing.
   *
   * @throws RehearsalError where there is no such service, path or region
   */
  preflight(name: string, path?: string, intention: Intention = {}): Preflight[] {
    return preflight(this.#workings, demandService(this.#workings, name), path, intention);
  }

  /**
   * Does what a command says, now. What is refused changes nothing and leaves no trace in the journal.
   *
   * @throws RehearsalError where it is about something that is not there; nothing has changed then
   */
  execute(command: Command): CommandResult {
    const entry = { atMs: this.nowMs, command: plainCopy(command) };
    const result = perform(this.#workings, entry.command);
    if (result.kind === 'refused' || result.kind === 'unchanged') return result;
    this.#journal.push(entry);
    this.#settle();
    this.advanceTo(this.nowMs); // what is due at once comes before the next command, here as in a replay
    return result;
  }

  /**
   * Lets time pass until `toMs`. All that is due on the way happens at its own time, so one long step and many short
   * ones come to the same.
   *
   * @throws RehearsalError where `toMs` is in the past, or after the year 9999
   */
  advanceTo(toMs: number): void {
    if (!(toMs >= this.nowMs && toMs <= latestMs)) {
      const end = toMs > latestMs ? ' It ends with the year 9999.' : '';
      const says = `Virtual time only runs forward: it is ${this.now}, asked for was ${toMs} ms.${end}`;
      throw new RehearsalError(says, 'to', toMs);
    }
    while (this.#fireNext(toMs));
  }

  /**
   * Lets time pass from event to event until `reached` holds, no further.
   *
   * @param limitMs where to stop at the latest, in milliseconds since 1970
   * @returns whether it came to hold; where it did not, time stands after the last event up to the limit
   */
  advanceUntil(reached: () => boolean, limitMs = Number.MAX_SAFE_INTEGER): boolean {
    while (!reached()) {
      const next = this.nextEventMs;
      if (next === null || next > limitMs) return false;
      this.advanceTo(next);
    }
    return true;
  }

  /** What is made to go wrong, now or later, in the order it was put. `fromMs` is always said. */
  get faults(): readonly (Fault & { readonly fromMs: number })[] {
    return [...this.#workings.faults.values()].map(({ fault }) => fault);
  }

  /**
   * What a client in a view is told of a name, with the faults of now. TTLs are seconds of virtual time.
   *
   * @throws RehearsalError where there is no such view
   */
  resolve(view: DnsView, name: string, type: RecordType): Resolution {
    const inForce = faultsInForce(this.#workings);
    return resolveWith(lookupIn(this.#workings), inForce, view, name, type);
  }

  /** Who calls the instances, in the order of their coming. */
  get populations(): readonly Population[] {
    return [...this.#workings.populations.values()];
  }

  /** What stands behind the instances. */
  get backends(): readonly Backend[] {
    return [...this.#workings.backends.values()];
  }

  /** What becomes of a call from a compute of a service to a backend. [D] D12, D14 @throws RehearsalError where there is no such service */
  callBackend(service: string, computeId: string, backend: Backend): BackendCall {
    return callBackend(this.#workings, demandService(this.#workings, service), computeId, backend);
  }

  /** What it looks like now where nobody answers on an address of a service; undefined where no fault says. */
  unansweredAs(service: string): UnansweredAs | undefined {
    return unansweredAs(this.faults, this.nowMs, service);
  }

  /** How to bring this world about again. Plain JSON. */
  get recipe(): Recipe {
    const { options } = this.#workings;
    return plainCopy({ version: 3 as const, options, journal: this.#journal, nowMs: this.nowMs });
  }

  /** The world as it stands. Plain JSON. */
  save(): SavedWorld {
    return saveWorld(this.#workings, this.#journal);
  }

  /** Fires one timer that is due by `toMs`; looks around once all of its instant have fired. */
  #fireNext(toMs: number): boolean {
    const { clock } = this.#workings;
    const due = clock.takeDue(toMs);
    if (due === undefined) return false;
    fire(this.#workings, due);
    if (clock.nextDueMs !== clock.nowMs) this.#settle();
    return true;
  }

  #settle(): void {
    this.#revision++;
    settleDeployments(this.#workings);
    settleAddresses(this.#workings);
    takeReplicas(this.#workings);
    observe(this.#workings, this.#seen);
  }
}

function fire(workings: Workings, due: Due): void {
  switch (due.type) {
    case 'location': {
      const service = workings.services.get(key(due.service));
      if (service === undefined) return;
      deliver(workings, service, due.location, { type: 'timer.due', timer: due.timer });
      const ended = finishMovement(workings, service);
      if (ended) buryService(workings, service, ended);
      return;
    }
    case 'probe': {
      const service = findService(workings, due.service);
      if (service) probe(workings, service, due.location);
      return;
    }
    case 'vacated':
      return vacate(workings, due.service, due.computeId);
    case 'unlink':
      return unlink(workings, due.link);
    case 'automatic':
      return migrateByItself(workings, due.service);
    case 'faultBegins':
      return beginFault(workings, due.fault);
    case 'faultEnds':
      return endFault(workings, due.fault);
    case 'tombstone':
      return forgetService(workings, due.service);
    case 'operation': {
      const operation = workings.operations.get(due.operationId);
      if (operation) endOperation(workings, operation);
    }
  }
}
