import type { VipPort } from '../../sim/index.ts';
import type { Authority } from '../authority.ts';
import type { MockWorld } from '../mock-world.ts';
import type { Worlds } from '../worlds.ts';
import { Anchors } from './anchors.ts';
import { Conversation } from './conversation.ts';
import { type CompleteGatewayOptions, vipPorts } from './gateway-options.ts';
import { type GatewayStatus, gatewayStatus } from './gateway-status.ts';
import { type GatewayWhereabouts, gatewayWhereabouts } from './gateway-whereabouts.ts';
import { HostCertificates } from './host-certificates.ts';
import { LoopbackRange } from './loopback.ts';
import { WorldGateway } from './world-gateway.ts';

/** Where the {@link Anchors} are. */
const anchorAddress = '127.64.0.0';

/** VIPs listen at 127.64.0.1 and above, clients bind 127.32.0.1 and above. */
const ranges = {
  vips: [anchorAddress, 2 ** 22 - 2],
  clients: ['127.32.0.0', 2 ** 21 - 1],
} as const;

/** The gateway data plane of a mock: every VIP of every world has a loopback listener, up and down with it. */
export class Gateway {
  readonly by: 'address' | 'port';
  /** Of each VIP; where VIPs go by port, those of the first one. */
  readonly ports: Readonly<Record<VipPort, number>>;
  readonly #conversation: Conversation;
  readonly #anchors: Anchors | undefined;
  readonly #vips = new LoopbackRange(...ranges.vips);
  readonly #clients = new LoopbackRange(...ranges.clients);
  readonly #worlds = new Map<MockWorld, WorldGateway>();
  readonly #opening = new Set<Promise<void>>();
  #counted = 0;

  /**
   * Begins to listen for every world there is, and for each that comes.
   *
   * @throws RehearsalError that names the port where one is taken, or the way where this machine does not have it
   */
  static async open(options: CompleteGatewayOptions, worlds: Worlds, authority: Authority): Promise<Gateway> {
    const anchors = options.by === 'port' ? undefined : await Anchors.drop(anchorAddress, options);
    const gateway = new Gateway(options, anchors, authority);
    worlds.greet((world) => gateway.#add(world));
    await gateway.settled();
    return gateway;
  }

  private constructor(options: CompleteGatewayOptions, anchors: Anchors | undefined, authority: Authority) {
    this.by = anchors ? 'address' : 'port';
    this.ports = anchors?.ports ?? options.ports;
    this.#anchors = anchors;
    this.#conversation = new Conversation(new HostCertificates(authority));
  }

  /** The gateways of a world; undefined where it is no more. */
  of(world: MockWorld): WorldGateway | undefined {
    return this.#worlds.get(world);
  }

  /** Everything there is to know of the gateways of a world now; undefined where it is no more. */
  statusOf(world: MockWorld): GatewayStatus | undefined {
    const gateway = this.#worlds.get(world);
    world.clock.sync();
    return gateway && gatewayStatus(gateway);
  }

  /** What a script needs of them, to point clients there; undefined where the world is no more. */
  whereaboutsOf(world: MockWorld): GatewayWhereabouts | undefined {
    const gateway = this.#worlds.get(world);
    world.clock.sync();
    if (gateway === undefined) return undefined;
    const vips = [...gateway.listeners.values()].map(({ place }) => place);
    return gatewayWhereabouts({ by: this.by, clients: gateway.clients, vips });
  }

  /** Waits until everything listens that should. What shuts has shut already. */
  async settled(): Promise<void> {
    while (this.#opening.size > 0) await Promise.all(this.#opening);
  }

  /** Ends everything; clients that are connected are cut off. */
  async close(): Promise<void> {
    await this.settled();
    for (const world of this.#worlds.values()) world.close();
    this.#worlds.clear();
    this.#anchors?.close();
  }

  #add(world: MockWorld): void {
    const ground = {
      by: this.by,
      nowhere: this.#anchors?.host ?? null,
      nextVip: () => this.#nextVip(),
      nextClient: () => this.#clients.next(),
      serve: this.#conversation.begin.bind(this.#conversation),
      opening: (opened: Promise<void>) => this.#note(opened),
    };
    this.#worlds.set(world, new WorldGateway(world, ground, () => this.#remove(world)));
  }

  #remove(world: MockWorld): void {
    this.#worlds.get(world)?.close();
    this.#worlds.delete(world);
  }

  #nextVip(): { host: string; ports: Readonly<Record<VipPort, number>> } {
    if (this.by === 'address') return { host: this.#vips.next(), ports: this.ports };
    const index = this.#counted++;
    const counted = vipPorts.map((port) => [port, this.ports[port] && this.ports[port] + index] as const);
    return { host: '127.0.0.1', ports: Object.fromEntries(counted) as Record<VipPort, number> };
  }

  #note(opened: Promise<void>): void {
    this.#opening.add(opened);
    void opened.then(() => this.#opening.delete(opened)); // never rejected
  }
}
