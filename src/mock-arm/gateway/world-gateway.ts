import type { ClientPlace, DnsView, Vip, VipPort } from '../../sim/index.ts';
import type { MockWorld } from '../mock-world.ts';
import type { ListenerPlace } from '../service-listeners.ts';
import { type Reception, VipListener } from './vip-listener.ts';
import { viewOf } from './places.ts';

/** What the gateways of all worlds of a mock share. */
export interface GatewayGround {
  readonly by: 'address' | 'port';
  /** Where names lead whose address no way leads to, and nothing is ever heard; null where VIPs go by port. */
  readonly nowhere: string | null;
  /** Where the next VIP listens. */
  readonly nextVip: () => { readonly host: string; readonly ports: Readonly<Record<VipPort, number>> };
  /** The address that the next kind of client binds. */
  readonly nextClient: () => string;
  readonly serve: Reception['serve'];
  readonly opening: Reception['opening'];
}

/** Events of the timeline after which a connection to the address of that detail does not live on. */
const breaking = ['address.answered', 'address.silenced', 'address.dropped'];

/** The gateways of one world: a listener for each VIP, up and down with it. */
export class WorldGateway {
  readonly world: MockWorld;
  readonly ground: GatewayGround;
  /** By the keys of their VIPs, in the order in which these came; what was once held stays mapped. */
  readonly listeners = new Map<string, VipListener>();
  readonly #clients = new Map<string, { readonly address: string; readonly place: ClientPlace }>();
  readonly #reception: Reception;
  /** Of the VIPs that are held now, by who holds them where. */
  readonly #held = new Map<string, VipListener>();
  readonly #broken = new Set<string>();
  readonly #leave: () => void;
  #seen: unknown;
  #revision = -1;

  /** @param ended called when the world is let go of */
  constructor(world: MockWorld, ground: GatewayGround, ended: () => void) {
    this.world = world;
    this.ground = ground;
    const { serve, opening } = ground;
    this.#reception = { world, serve, opening, placeOf: (address) => this.#placeOf(address) };
    const unfollow = world.follow(({ event, subject, detail }) => {
      const { address } = detail;
      if (breaking.includes(event) && typeof address === 'string')
        this.#broken.add(brokenKey(subject, address));
    }, ended);
    const unwatch = world.watch(() => this.look());
    this.#leave = () => {
      unfollow();
      unwatch();
      world.findListener = undefined;
    };
    world.findListener = (...holder) => this.#find(holderKey(...holder));
    this.look();
  }

  /**
   * The loopback address that stands for a VIP where somebody in a view is told of it; undefined for an address outside of
   * the world. Whom no way leads there from is led to where nobody ever answers: a listener that is down could but refuse
   * him. Where nobody has ever been, nobody listens: no client is ever led out of this machine by an address that only
   * the world knows.
   */
  listenerFor(view: DnsView, address: string): string | undefined {
    if (this.ground.nowhere !== null && this.#leadsNowhere(view, address)) return this.ground.nowhere;
    const all = [...this.listeners.values()].filter(({ vip }) => vip.address === address);
    const own = all.find(
      ({ vip: { networkId } }) => networkId && viewOf(this.world.world, networkId) === view,
    );
    return (own ?? all[0])?.host ?? (isSimulated(address) ? vacant : undefined);
  }

  /**
   * The loopback address to connect from so as to stand somewhere; null where VIPs go by port, for then nobody can tell.
   */
  clientAddress(place: ClientPlace): string | null {
    if (this.ground.by === 'port') return null;
    const id = `${place.view.toLowerCase()} ${place.address ?? ''}`;
    const known = this.#clients.get(id) ?? { address: this.ground.nextClient(), place };
    this.#clients.set(id, known);
    return known.address;
  }

  /** The loopback address of each view of the world; null where VIPs go by port. */
  get clients(): readonly { readonly view: DnsView; readonly address: string | null }[] {
    return this.world.world.dnsViews.map((view) => ({ view, address: this.clientAddress({ view }) }));
  }

  /** Brings the listeners up to date with the world, where that has become another one. */
  look(): void {
    const { world } = this.world;
    if (this.#seen === world && this.#revision === world.revision) return;
    this.#seen = world;
    this.#revision = world.revision;
    const held = new Map(world.vips.map((vip) => [vip.key, vip]));
    this.#held.clear();
    for (const [key, vip] of held) {
      const listener = this.#listener(key, vip);
      listener.vip = vip;
      this.#held.set(holderKey(vip.service, vip.location, vip.address), listener);
    }
    for (const [key, listener] of this.listeners) {
      listener.isHeld = held.has(key);
      listener.look(this.#broken.has(brokenKey(listener.vip.service, listener.vip.address)));
    }
    this.#broken.clear();
  }

  /** Shuts everything. */
  close(): void {
    this.#leave();
    for (const listener of this.listeners.values()) listener.close();
  }

  #leadsNowhere(view: DnsView, address: string): boolean {
    const met = this.world.world.connect({ view }, address, 443, '');
    return met.kind === 'unanswered' && met.why === 'noRoute';
  }

  #find(holder: string): ListenerPlace | undefined {
    const listener = this.#held.get(holder);
    if (listener === undefined) return undefined;
    const { listensAt, ports } = listener.place;
    return this.ground.by === 'port' ? { listensAt, ports } : { listensAt };
  }

  #listener(key: string, vip: Vip): VipListener {
    const known = this.listeners.get(key) ?? new VipListener(vip, this.ground.nextVip(), this.#reception);
    this.listeners.set(key, known);
    return known;
  }

  #placeOf(address: string | undefined): ClientPlace | undefined {
    const plain = address?.replace(/^::ffff:/, '');
    const found = [...this.#clients.values()].find((client) => client.address === plain);
    const isThere = found && this.world.world.dnsViews.includes(found.place.view);
    return isThere ? found.place : undefined;
  }
}

function holderKey(service: string, location: string, address: string): string {
  return `${service}/${location}/${address}`;
}

function brokenKey(service: string, address: string): string {
  return `${service.toLowerCase()} ${address}`;
}

/** A loopback address at which nobody listens. */
const vacant = '127.63.255.255';

/** Whether an address is of those that worlds give out: of the range for benchmarks (RFC 2544), or a private one. */
function isSimulated(address: string): boolean {
  return /^(?:198\.1[89]|10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(address);
}
