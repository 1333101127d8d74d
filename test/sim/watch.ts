import { addressesNeeded } from '../../src/model/index.ts';
import { placements } from '../../src/sim/configuration.ts';
import {
  type SavedWorld,
  type Service,
  type ServiceStatus,
  type SubnetUsage,
  subnetsOf,
  type World,
} from '../../src/sim/index.ts';
import { key } from '../../src/sim/key.ts';
import { canBeGiven, parseAddress, usable } from '../../src/sim/prefixes.ts';

/** Speaks up where something does not hold; what it says is made only then, as it is asked very often. */
function must(holds: boolean, says: () => string): void {
  if (!holds) throw new Error(says());
}

/** From old to new; nobody goes back. */
const generations = ['stv1', 'stv2', 'stv2.1'];

/** Looks at a world again and again, and speaks up as soon as something is seen that must never be. */
export class Watch {
  readonly #world: World;
  /** The platform each location was last seen on, and each service as a whole; by name and time of creation. */
  readonly #platforms = new Map<string, string>();

  /** Every address that anybody has ever had. */
  readonly #known = new Set<string>();

  constructor(world: World) {
    this.#world = world;
    this.look();
  }

  /** Looks at everything. */
  look(): void {
    const all = this.glance();
    const saved = this.#world.save();
    this.#addresses(all, saved);
    this.#subnets(all, saved);
    this.#timers(saved);
    this.#clients(all);
  }

  /**
   * Nobody is served by a compute that is not there, from an address that is not held, under a name that is another's, or
   * through a closed door.
   */
  #clients(all: readonly ServiceStatus[]): void {
    const world = this.#world;
    const { vips } = world;
    for (const { address } of vips) this.#known.add(address);
    const names = all.flatMap((status) => status.names.slice(0, 3).map(({ name }) => name));
    for (const view of world.dnsViews) {
      for (const [address, name] of [...this.#known].flatMap((each) =>
        names.map((host) => [each, host] as const),
      )) {
        const met = world.connect({ view }, address, 443, name);
        if (met.kind === 'unanswered') continue;
        const told = (): string => `${view} is served at ${address} as ${name}: ${JSON.stringify(met)}`;
        must(
          vips.some((vip) => vip.address === address && vip.answeredBy?.computeId === met.computeId),
          () => `${told()}, an address of nobody`,
        );
        const status = all.find((each) => each.name === met.service);
        const compute = status?.locations
          .find(({ location }) => location === met.location)
          ?.compute.find(({ id }) => id === met.computeId);
        must(
          compute?.serving === true && compute.platform === met.platform,
          () => `${told()}, by no compute`,
        );
        must(status?.names.some((each) => each.name === name) === true, () => `${told()}, by another's name`);
        must(this.#isOpen(met.service, met.computeId, view), () => `${told()}, through a closed door`);
      }
    }
  }

  /** Whether the security group before a compute lets a client in, as the few groups of these stories go. */
  #isOpen(service: string, computeId: string, view: string): boolean {
    const at = this.#world.service(service)?.deployments.get(computeId)?.subnetResourceId;
    if (at === undefined) return true;
    const network = this.#world.resources.get(key(at).replace(/\/subnets\/.*/, ''));
    const subnet = (network ? subnetsOf(network) : []).find(({ id }) => key(id) === key(at));
    const group = (subnet?.properties['networkSecurityGroup'] as { id?: string } | undefined)?.id;
    if (group === undefined) return true;
    const rules = JSON.stringify(this.#world.resources.get(key(group))?.body ?? '');
    if (rules.includes('"shut"')) return false;
    return view !== 'public' || rules.includes('"clients"');
  }

  /** Looks at what every service shows. */
  glance(): readonly ServiceStatus[] {
    const all = [...this.#world.services.keys()].map((name) => this.#world.describe(name) as ServiceStatus);
    for (const status of all) {
      this.#platform(status);
      this.#deadlines(status);
      this.#names(status);
    }
    return all;
  }

  /** Every address belongs to one service, is held in its name, and has one answerer at most, which is a compute of it. */
  #addresses(all: readonly ServiceStatus[], { addresses }: SavedWorld): void {
    const holders = new Map(addresses.holders);
    const owners = new Map<string, string>();
    const serving = new Set<string>();
    for (const { name, locations } of all) {
      for (const { location, compute, vips } of locations) {
        const ids = compute.map(({ id }) => id);
        must(new Set(ids).size === ids.length, () => `${name} has computes ${ids.join()}`);
        for (const { address, kind, answeredBy } of vips) {
          const owned = kind === 'private' ? `${name}/${location}/${address}` : address;
          must(!owners.has(owned), () => `${address} of ${owners.get(owned)} is owned by ${name} too`);
          owners.set(owned, `${name} in ${location}`);
          if (kind !== 'private') this.#holder(holders, address, name);
          if (answeredBy === null) continue;
          must(
            ids.includes(answeredBy),
            () => `${address} is answered by ${answeredBy}, not one of ${ids.join()}`,
          );
          if (compute.find(({ id }) => id === answeredBy)?.role === 'active') serving.add(address);
        }
      }
    }
    this.#promises(all, owners, serving);
    const resources = [...this.#world.resources.values()].filter(({ type }) =>
      type.endsWith('publicIPAddresses'),
    );
    for (const { address } of resources) owners.set(address ?? '', owners.get(address ?? '') ?? 'a resource');
    const claimed = [...owners.keys()].filter((owned) => !owned.includes('/'));
    const [held, wanted] = [[...holders.keys()], claimed].map((each) => each.toSorted().join());
    must(held === wanted, () => `held is ${held}, claimed ${wanted}`);
  }

  /** A public address is held by the service that has it, or by the public IP resource that is attached to the service. */
  #holder(holders: ReadonlyMap<string, string>, address: string, name: string): void {
    const holder = holders.get(address) ?? '';
    const user = holder.startsWith('/') ? this.#world.publicIpUser(holder) : holder;
    must(user?.toLowerCase() === name.toLowerCase(), () => `${address} of ${name} is held by ${holder}`);
  }

  /** What is promised is promised to one location, which is there and does not serve on it yet. */
  #promises(all: readonly ServiceStatus[], owners: Map<string, string>, serving: ReadonlySet<string>): void {
    const promised = [...this.#world.services.values()].flatMap(({ name, precreated }) =>
      [...precreated].map(([location, address]) => [address, `${name} in ${location}`] as const),
    );
    const there = all.flatMap(({ name, locations }) =>
      locations.map(({ location }) => `${name} in ${location}`),
    );
    for (const [address, owner] of promised) {
      must(there.includes(owner), () => `${address} is promised to ${owner}, which is not there`);
      must(
        (owners.get(address) ?? owner) === owner,
        () => `${owners.get(address)} has what ${owner} is promised`,
      );
      must(!serving.has(address), () => `${owner} serves on ${address}, which is still promised`);
      owners.set(address, owner);
    }
  }

  /** No address of a subnet is held twice, or outside of its prefix, or is one that Azure keeps; who serves stands there. */
  #subnets(all: readonly ServiceStatus[], { services }: SavedWorld): void {
    const networks = [...this.#world.resources.values()].filter(({ type }) =>
      type.endsWith('virtualNetworks'),
    );
    const found = new Map<string, string>();
    for (const { id, prefix } of networks.flatMap(subnetsOf)) {
      const { held, free, size } = this.#world.subnetUsage(id) as SubnetUsage;
      const [twice, whole] = [
        held.length - new Set(held.map(({ address }) => address)).size,
        prefix && usable(prefix),
      ];
      must(twice === 0, () => `${id} has given out addresses twice: ${JSON.stringify(held)}`);
      must(
        size === whole && free === size - held.length,
        () => `${id} has ${free} of ${size}, ${held.length} held`,
      );
      for (const { address, holder } of held) {
        const lies = prefix !== undefined && canBeGiven(prefix, parseAddress(address) as number);
        must(lies, () => `${address} of ${holder} is not to be given out in ${id}`);
        found.set(`${holder}/${address}`, key(id));
      }
    }
    const deployed = services.flatMap(({ deployments }) => deployments);
    for (const { computeId, instances, privateAddress, subnetResourceId } of deployed) {
      for (const address of [...instances, ...(privateAddress === null ? [] : [privateAddress])])
        must(
          found.get(`${computeId}/${address}`) === key(subnetResourceId),
          () => `${computeId} has no ${address}`,
        );
    }
    for (const { name, locations } of all) this.#stands(name, locations, deployed);
    for (const service of this.#world.services.values()) this.#fits(service);
  }

  /** While nothing runs, whoever serves stands where it is set to stand, with as many addresses as its units need. */
  #fits({ name, operationId, configuration, locations, deployments }: Readonly<Service>): void {
    if (operationId !== null) return;
    for (const { location, subnetResourceId, units } of placements(configuration)) {
      const active = locations.get(location)?.context.active;
      if (!active) continue;
      const deployment = deployments.get(active.id);
      const subnet = configuration.network === 'None' ? null : subnetResourceId;
      const wanted = subnet === null ? undefined : addressesNeeded(configuration.tier, units, 'None');
      must(
        key(deployment?.subnetResourceId ?? '') === key(subnet ?? ''),
        () => `${name} is set to stand in ${subnet} and stands in ${deployment?.subnetResourceId}`,
      );
      must(
        deployment?.instances.length === wanted,
        () => `${name} needs ${wanted} addresses in ${location} and has ${deployment?.instances.length}`,
      );
    }
  }

  /** Compute inside a network has room there; a private address is held by the compute that answers on it. */
  #stands(
    name: string,
    locations: ServiceStatus['locations'],
    deployed: SavedWorld['services'][number]['deployments'],
  ): void {
    const privates = locations.flatMap(({ vips }) => vips.filter(({ kind }) => kind === 'private'));
    for (const { address, answeredBy } of privates) {
      const holder = deployed.filter(({ privateAddress, computeId, leaving }) => {
        return privateAddress === address && !leaving && (answeredBy === null || computeId === answeredBy);
      });
      must(holder.length > 0, () => `${address} of ${name}, answered by ${answeredBy}, is nobody's`);
    }
  }

  /** A service that is gone has no timers but that of its tombstone and those of the subnets it leaves; none is overdue. */
  #timers({ clock, links }: SavedWorld): void {
    const linked = new Set(links.map(([id]) => id));
    for (const { key: timer, dueMs, event } of clock.timers) {
      must(dueMs >= this.#world.nowMs, () => `${timer} is overdue`);
      const wanted =
        event.type === 'unlink'
          ? linked.has(event.link)
          : event.type === 'tombstone'
            ? this.#world.deletedServices.has(key(event.service))
            : event.type === 'faultBegins' || event.type === 'faultEnds'
              ? this.#world.faults.some(({ id }) => id === event.fault)
              : event.type === 'operation' || event.type === 'vacated' || event.type === 'automatic'
                ? true
                : this.#world.service(event.service) !== undefined;
      must(wanted, () => `nobody waits for ${timer}`);
    }
  }

  /** What has once come to serve serves on: failures take nothing away. */
  #platform({ name, platformVersion, locations, provisioningState }: ServiceStatus): void {
    const { createdAtMs } = this.#world.service(name) ?? {};
    const whole = `${name.toLowerCase()}/${createdAtMs}`;
    for (const place of this.#platforms.keys()) {
      const location = place.slice(whole.length + 1);
      const there = location === 'all' || locations.some((one) => one.location === location);
      if (place.startsWith(`${whole}/`) && !there) this.#platforms.delete(place);
    }
    for (const { location, platformVersion: now } of [...locations, { location: 'all', platformVersion }]) {
      const place = `${whole}/${location}`;
      const before = this.#platforms.get(place);
      const [was, is] = [before, now].map((version) => generations.indexOf(version ?? ''));
      const served = generations.includes(before ?? ''); // Consumption says mtv1 before it serves
      const serves = now !== 'undetermined' && provisioningState !== 'Failed';
      must(is === -1 || (is ?? 0) >= (was ?? -1), () => `${place} was on ${before} and is on ${now}`);
      must(!served || serves, () => `${place} was on ${before} and is ${provisioningState}, ${now}`);
      this.#platforms.set(place, now);
    }
  }

  /** Whatever goes on has an end in the future, and only what goes on is locked. */
  #deadlines({
    name,
    now,
    phase,
    phaseEndsAt,
    path,
    configurationLockedUntil,
    provisioningState,
  }: ServiceStatus): void {
    const busy = ['Activating', 'Updating', 'Deleting'].includes(provisioningState);
    const operates = (this.#world.service(name)?.operationId ?? null) !== null;
    const lasts = phase === 'steady' || phase === 'blocked';
    const over = [phaseEndsAt, configurationLockedUntil].some(
      (end) => end !== null && Date.parse(end) <= Date.parse(now),
    );
    must((path !== null) === busy && operates === busy, () => `${name} is ${provisioningState} by ${path}`);
    must((phaseEndsAt === null) === lasts, () => `${name} is ${phase} until ${phaseEndsAt}`);
    must(!over, () => `${name}, ${phase}, has outlasted ${phaseEndsAt} or ${configurationLockedUntil}`);
    must(
      configurationLockedUntil === null || provisioningState === 'Updating',
      () => `${name} is locked and ${provisioningState}`,
    );
  }

  /** A name reaches whom its address is answered by, and nobody where the address was given up. */
  #names({ names, locations }: ServiceStatus): void {
    const answered = new Map(
      locations.flatMap(({ vips, compute }) =>
        vips.map(
          ({ address, answeredBy }) =>
            [address, compute.find(({ id }) => id === answeredBy)?.platform ?? null] as const,
        ),
      ),
    );
    for (const { name, resolvesTo, reaches } of names) {
      const [address] = resolvesTo;
      const answers = address === undefined ? null : (answered.get(address) ?? null);
      must(reaches === answers, () => `${name} at ${address} reaches ${reaches}, not ${answers}`);
    }
  }
}
