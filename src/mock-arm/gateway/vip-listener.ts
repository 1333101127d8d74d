import type { Socket } from 'node:net';
import { defaultName } from '../../model/index.ts';
import type { ClientPlace, Connection, Vip, VipPort } from '../../sim/index.ts';
import type { MockWorld } from '../mock-world.ts';
import { Door } from './door.ts';
import { vipPorts } from './gateway-options.ts';
import { placeInside } from './places.ts';

/** A client that is connected. */
export interface Visit {
  readonly socket: Socket;
  readonly listener: VipListener;
  readonly port: VipPort;
  readonly place: ClientPlace;
  /** The host it has asked for last; undefined until it has. */
  host: string | undefined;
  /** What it met: as soon as that is something else, its connection breaks. */
  met: string;
}

/** What listeners have in common. */
export interface Reception {
  readonly world: MockWorld;
  /** Where a client stands, by the address it comes from; undefined where that says nothing. */
  readonly placeOf: (address: string | undefined) => ClientPlace | undefined;
  /** Takes up what a client says, once it is let in. */
  readonly serve: (visit: Visit) => void;
  /** Takes note of a door that is being opened. */
  readonly opening: (opened: Promise<void>) => void;
}

/** The loopback listener of one VIP, and who is connected to it. */
export class VipListener {
  /** As it was when somebody last held it. */
  vip: Vip;
  /** Whether somebody holds it now. */
  isHeld = true;
  readonly host: string;
  readonly #reception: Reception;
  readonly #doors: ReadonlyMap<VipPort, Door>;
  readonly #visits = new Set<Visit>();

  constructor(
    vip: Vip,
    at: { readonly host: string; readonly ports: Readonly<Record<VipPort, number>> },
    reception: Reception,
  ) {
    this.vip = vip;
    this.host = at.host;
    this.#reception = reception;
    this.#doors = new Map(
      vipPorts.map((port) => [
        port,
        new Door(
          { host: at.host, port: at.ports[port] },
          (socket) => this.#receive(socket, port),
          reception.opening,
        ),
      ]),
    );
  }

  get world(): MockWorld {
    return this.#reception.world;
  }

  /** The loopback port that stands for a port of the VIP; null where none has been found yet. */
  port(port: VipPort): number | null {
    return this.#door(port).port;
  }

  /** The VIP it stands for, and where it listens. */
  get place(): {
    readonly vip: string;
    readonly listensAt: string;
    readonly ports: Record<'https' | 'http' | 'management', number | null>;
  } {
    const ports = { https: this.port(443), http: this.port(80), management: this.port(3443) };
    return { vip: this.vip.address, listensAt: this.host, ports };
  }

  /** Whether a fresh connection is taken. */
  get isUp(): boolean {
    return this.#door(443).isOpen;
  }

  /** Why it does not listen although it should; null where nothing is wrong. */
  get problem(): string | null {
    for (const door of this.#doors.values()) if (door.problem !== null) return door.problem;
    return null;
  }

  /** What becomes of a connection from somewhere, now. */
  connect(place: ClientPlace, port: VipPort, host = this.#anyHost): Connection {
    return this.#reception.world.world.connect(place, this.vip.address, port, host);
  }

  /**
   * Opens, shuts, and breaks the connections of those who would now meet something else.
   *
   * @param broken whether all of them are broken, whoever answers now
   */
  look(broken: boolean): void {
    for (const visit of this.#visits)
      if (broken || this.meets(visit) !== visit.met) visit.socket.resetAndDestroy();
    const isWanted = this.#takesConnections();
    for (const door of this.#doors.values()) {
      if (isWanted) door.open();
      else door.shut();
    }
  }

  /** What somebody who is connected meets now. */
  meets({ place, port, host }: Visit): string {
    const met = this.connect(place, port, host);
    return met.kind === 'answered' ? `${met.service}/${met.computeId}` : met.how;
  }

  /** Shuts all doors, and cuts everybody off. */
  close(): void {
    for (const door of this.#doors.values()) door.shut();
    for (const { socket } of this.#visits) socket.resetAndDestroy();
  }

  /** A refused connection is no connection. Whoever else is in the way lets it in first. */
  #takesConnections(): boolean {
    if (this.isHeld && this.vip.answeredBy !== null) return true;
    const place = placeInside(this.#reception.world.world, this.vip);
    if (place === undefined) return false;
    const met = this.connect(place, 443);
    return met.kind === 'answered' || met.how !== 'refused';
  }

  #receive(socket: Socket, port: VipPort): void {
    // Whoever has gone when he is written to has gone.
    socket.on('error', () => {});
    const { world, placeOf, serve } = this.#reception;
    world.clock.sync(); // in real time this may be the very moment in which nobody answers any more
    const place = placeOf(socket.remoteAddress) ?? placeInside(world.world, this.vip);
    if (place === undefined || !this.#door(port).isOpen) return void socket.resetAndDestroy();
    const visit: Visit = { socket, listener: this, port, place, host: undefined, met: '' };
    visit.met = this.meets(visit);
    this.#visits.add(visit);
    socket.once('close', () => this.#visits.delete(visit));
    serve(visit);
  }

  #door(port: VipPort): Door {
    return this.#doors.get(port) as Door;
  }

  /** The name that every instance goes by on all of its addresses and ports. [D] C21 */
  get #anyHost(): string {
    return defaultName(this.vip.service, 'management');
  }
}
