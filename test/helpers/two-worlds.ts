import { makeAuthority } from '../../src/mock-arm/authority.ts';
import { DnsServer } from '../../src/mock-arm/dns/dns-server.ts';
import { Gateway } from '../../src/mock-arm/gateway/gateway.ts';
import { completeGatewayOptions } from '../../src/mock-arm/gateway/gateway-options.ts';
import type { WorldGateway } from '../../src/mock-arm/gateway/world-gateway.ts';
import type { MockWorld } from '../../src/mock-arm/mock-world.ts';
import { ownWorld, Worlds } from '../../src/mock-arm/worlds.ts';
import type { Attempt } from '../../src/mock-arm/index.ts';
import { type DnsView, iso, type Recipe } from '../../src/sim/index.ts';
import { type Attempt as Course, type Failing, follow, ready } from '../sim/golden/course.ts';
import { anyPorts } from './gateway.ts';
import type { ProbeProcess } from './probe-process.ts';

const minute = 60_000;

/** A course as commands, and the instants at which it is looked at: a second before, at, and after every boundary. */
export interface Script extends Pick<Recipe, 'options' | 'journal'> {
  readonly instants: readonly number[];
}

/** Goes a course without any socket, and notes what was done. */
export function scriptOf(attempt: Course, failing?: Failing): Script {
  const rehearsal = ready(attempt);
  let firstMs: number | undefined;
  follow(rehearsal, attempt, () => (firstMs ??= rehearsal.world.nowMs), {
    which: 'boundaries',
    ...(failing && { failing }),
  });
  const rows = failing?.rows ?? attempt.course.rows;
  const zeroMs = (firstMs as number) - (rows[0]?.from ?? 0) * minute;
  const around = rows.flatMap(({ from }) => [-1_000, 0, 1_000].map((ms) => zeroMs + from * minute + ms));
  const instants = [...new Set(around)].filter((at) => at >= (firstMs as number)).sort((a, b) => a - b);
  const { options, journal } = rehearsal.world.recipe;
  return { options, journal, instants };
}

/** DNS and gateways without ARM and control, and worlds that come and go. */
export class Sockets {
  readonly gateway: Gateway;
  readonly dns: DnsServer;
  /** What can only be a bug of the mock. */
  readonly bugs: readonly unknown[];
  readonly #worlds: Worlds;

  private constructor(worlds: Worlds, gateway: Gateway, dns: DnsServer, bugs: readonly unknown[]) {
    this.bugs = bugs;
    this.#worlds = worlds;
    this.gateway = gateway;
    this.dns = dns;
  }

  static async open(): Promise<Sockets> {
    const worlds = new Worlds();
    worlds.add({ name: ownWorld, seed: 99, clock: { mode: 'manual' } });
    const gateway = await Gateway.open(completeGatewayOptions(anyPorts), worlds, await makeAuthority());
    const bugs: unknown[] = [];
    const dns = await DnsServer.open({
      worlds,
      host: '127.0.0.1',
      port: 0,
      onBug: (error) => bugs.push(error),
      translate: (world, view, address) => gateway.of(world)?.listenerFor(view, address) ?? address,
    });
    return new Sockets(worlds, gateway, dns, bugs);
  }

  /** Goes a script with its sockets on, and stands still at every instant for somebody to look. */
  async play(
    { options, journal, instants }: Script,
    look: (world: MockWorld, gateway: WorldGateway) => Promise<void>,
  ): Promise<void> {
    const { name: _, ...rest } = options;
    const world = this.#worlds.add({ ...rest, name: 'course', clock: { mode: 'manual' } });
    const gateway = this.gateway.of(world) as WorldGateway;
    const left = [...journal];
    try {
      for (const instant of instants) {
        for (let next = left[0]; next && next.atMs <= instant; next = left[0]) {
          world.advance({ to: iso(next.atMs) });
          world.execute(next.command);
          left.shift();
        }
        world.advance({ to: iso(instant) });
        await this.dns.settled();
        await this.gateway.settled();
        await look(world, gateway);
      }
    } finally {
      this.#worlds.remove('course');
      await this.dns.settled();
    }
  }

  async close(): Promise<void> {
    await this.dns.close();
    await this.gateway.close();
    for (const world of this.#worlds.all) world.close();
  }
}

/** Who asks for what. */
export interface Pair {
  readonly view: DnsView;
  readonly hostName: string;
}

/** Asks the world and the probe the same questions. @returns every answer that they do not agree on */
export async function differences(
  world: MockWorld,
  gateway: WorldGateway,
  dns: DnsServer,
  probes: Probes,
  pairs: readonly Pair[],
): Promise<string[]> {
  const addresses = dns.addressesOf(world);
  const asked = pairs.map(({ view, hostName }) => ({
    host: hostName,
    dns: addresses[view] as string,
    viewAddress: gateway.clientAddress({ view }) as string,
  }));
  const attempts = await probes.quick.ask(asked);
  const found: string[] = [];
  for (const [index, pair] of pairs.entries()) {
    const simulated = expected(world, gateway, pair);
    let real = met(attempts[index] as Attempt);
    // This machine may be busy: what is said to hear nothing has to hear nothing for longer.
    if (simulated !== real && real.startsWith('timedOut'))
      real = met((await probes.patient.ask(asked.slice(index, index + 1)))[0] as Attempt);
    if (simulated !== real)
      found.push(
        `${world.now} ${pair.view} ${pair.hostName}: the world says ${simulated}, the probe ${real}`,
      );
  }
  return found;
}

/** Two that differ in how long they wait for an answer. */
export interface Probes {
  readonly quick: ProbeProcess;
  readonly patient: ProbeProcess;
}

function expected({ world }: MockWorld, gateway: WorldGateway, { view, hostName }: Pair): string {
  const { answer } = world.resolve(view, hostName, 'A');
  const [found] = answer.answers.flatMap((record) => (record.type === 'A' ? [record.data] : []));
  if (found === undefined) return 'unresolved';
  const at = gateway.listenerFor(view, found) ?? found;
  const met = world.connect({ view }, found, 443, hostName);
  if (met.kind === 'unanswered') return `${met.how} at ${at}`;
  return `served by ${met.service} ${met.computeId} ${met.platform} ${met.endpoint} in ${met.location} at ${at}`;
}

function met({ outcome, address, by }: Attempt): string {
  if (outcome === 'unresolved') return outcome;
  if (by === null) return `${outcome} at ${address}`;
  return `served by ${by.service} ${by.compute} ${by.platform} ${by.endpoint} in ${by.location} at ${address}`;
}
