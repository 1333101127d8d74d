import { expect } from 'vitest';
import type { SavedWorld, ServiceStatus, World } from '../../src/sim/index.ts';

/** Looks at a world again and again, and speaks up as soon as something is seen that must never be. */
export class Watch {
  readonly #world: World;
  /** The platform each location was last seen on, and each service as a whole; by name and time of creation. */
  readonly #platforms = new Map<string, string>();

  constructor(world: World) {
    this.#world = world;
    this.look();
  }

  look(): void {
    const all = [...this.#world.services.keys()].map((name) => this.#world.describe(name) as ServiceStatus);
    const saved = this.#world.save();
    this.#addresses(all, saved);
    this.#timers(saved);
    for (const status of all) {
      this.#platform(status);
      this.#deadlines(status);
      this.#names(status);
    }
  }

  /** Every address belongs to one service, is held in its name, and has one answerer at most, which is a compute of it. */
  #addresses(all: readonly ServiceStatus[], { addresses }: SavedWorld): void {
    const holders = new Map(addresses.holders);
    const owners = new Map<string, string>();
    const serving = new Set<string>();
    for (const { name, locations } of all) {
      for (const { location, compute, vips } of locations) {
        const ids = compute.map(({ id }) => id);
        expect(new Set(ids).size, `${name} has computes ${ids.join()}`).toBe(ids.length);
        for (const { address, answeredBy } of vips) {
          expect(owners.get(address), `${address} is owned a second time by ${name}`).toBeUndefined();
          owners.set(address, `${name} in ${location}`);
          expect(holders.get(address)?.toLowerCase(), `the holder of ${address}`).toBe(name.toLowerCase());
          if (answeredBy === null) continue;
          expect(ids).toContain(answeredBy);
          if (compute.find(({ id }) => id === answeredBy)?.role === 'active') serving.add(address);
        }
      }
    }
    const promised = [...this.#world.services.values()].flatMap(({ name, precreated }) =>
      [...precreated].map(([location, address]) => [address, `${name} in ${location}`] as const),
    );
    const there = new Set(
      all.flatMap(({ name, locations }) => locations.map(({ location }) => `${name} in ${location}`)),
    );
    for (const [address, owner] of promised) {
      expect([...there], `${address} is promised to a location that is there`).toContain(owner);
      expect(owners.get(address) ?? owner, `${address} is promised to ${owner}`).toBe(owner);
      expect([...serving], `${address} is promised to ${owner}`).not.toContain(address);
      owners.set(address, owner);
    }
    expect([...holders.keys()].sort(), 'what is held is what somebody has a claim to').toEqual(
      [...owners.keys()].sort(),
    );
  }

  /** A service that is gone has no timers but that of its tombstone; no timer is overdue. */
  #timers({ clock }: SavedWorld): void {
    for (const { key, dueMs, event } of clock.timers) {
      expect(dueMs, `${key}`).toBeGreaterThanOrEqual(this.#world.nowMs);
      if (event.type === 'location')
        expect(this.#world.service(event.service), `a timer of ${event.service}`).toBeDefined();
      if (event.type === 'tombstone')
        expect(this.#world.deletedServices.has(event.service.toLowerCase())).toBe(true);
    }
  }

  /** What has once come to serve serves on: failures take nothing away. */
  #platform({ name, platformVersion, locations, provisioningState }: ServiceStatus): void {
    const { createdAtMs } = this.#world.service(name) ?? {};
    const whole = `${name.toLowerCase()}/${createdAtMs}`;
    for (const key of this.#platforms.keys()) {
      const location = key.slice(whole.length + 1);
      const there = location === 'all' || locations.some((one) => one.location === location);
      if (key.startsWith(`${whole}/`) && !there) this.#platforms.delete(key);
    }
    for (const { location, platformVersion: now } of [...locations, { location: 'all', platformVersion }]) {
      const key = `${whole}/${location}`;
      const before = this.#platforms.get(key);
      if (before === 'stv2') expect(now, `${key} was on stv2`).not.toBe('stv1');
      if (before !== undefined && before !== 'undetermined') {
        expect(now, `${key} was on ${before}`).not.toBe('undetermined');
        expect(provisioningState, `${key} was on ${before}`).not.toBe('Failed');
      }
      this.#platforms.set(key, now);
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
    expect(path !== null, `${name} is ${provisioningState} by ${path}`).toBe(busy);
    expect(this.#world.service(name)?.operationId !== null, `${name} has an operation`).toBe(busy);
    expect(phaseEndsAt !== null, `${name} is ${phase} until ${phaseEndsAt}`).toBe(phase !== 'steady');
    for (const instant of [phaseEndsAt, configurationLockedUntil]) {
      if (instant !== null) expect(Date.parse(instant), `${name}, ${phase}`).toBeGreaterThan(Date.parse(now));
    }
    if (configurationLockedUntil !== null) expect(provisioningState).toBe('Updating');
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
      expect(reaches, `${name} at ${address}`).toBe(
        address === undefined ? null : (answered.get(address) ?? null),
      );
    }
  }
}
