import { lookup as lookupHost } from 'node:dns/promises';
import { isIPv6 } from 'node:net';
import type { DnsRecord, DnsView, World } from '../../sim/index.ts';
import { CannotListenError } from '../listener.ts';
import type { MockWorld } from '../mock-world.ts';
import type { CompleteClockSettings } from '../world-clock.ts';
import { ownWorld, type Worlds } from '../worlds.ts';
import { answerTo } from './answer.ts';
import type { Query } from './query.ts';
import { bare, type Reply } from './reply.ts';
import { ViewListener } from './view-listener.ts';
import { inWireTime, wireDelayMs } from './wire-times.ts';

/** The address a client connects to in place of one that an answer names; another one only once the world has changed. */
export type TranslateAddress = (world: MockWorld, view: DnsView, address: string) => string;

/** Where views listen, by view: address and port as in `127.0.0.1:53`, over UDP and TCP. */
export type DnsAddresses = Readonly<Record<string, string>>;

/** What a DNS server is made from. */
export interface DnsServerOptions {
  readonly worlds: Worlds;
  /** The address to listen on. */
  readonly host: string;
  /** Where the public view of the mock's own world listens; other views take the ports that follow. 0 takes any. */
  readonly port: number;
  /** Called with every error that is a bug of the mock. */
  readonly onBug: (error: unknown, question: string) => void;
  /** @defaultValue addresses are told as they are */
  readonly translate?: TranslateAddress;
}

/** Views beyond these get no listener: each takes two sockets. */
const mostListeners = 256;
/** Late answers that wait; beyond these they are lost, as on a busy line. */
const mostLateAnswers = 10_000;
/** A port that is taken is passed over, this often. */
const mostPassedOver = 1_000;

type Views = Map<DnsView, ViewListener>;

/** What all answers of a world hang on. */
interface Stamp {
  readonly world: World;
  readonly revision: number;
  readonly settings: CompleteClockSettings;
}

/**
 * DNS as each client of a world sees it: a listener for every view. Views that come get theirs by themselves, those that go
 * lose it; who comes back has the port it had.
 */
export class DnsServer {
  readonly #options: DnsServerOptions;
  readonly #address: string;
  readonly #listeners = new Map<MockWorld, Views>();
  readonly #lookedAt = new WeakMap<MockWorld, Pick<Stamp, 'world' | 'revision'>>();
  readonly #stamps = new WeakMap<MockWorld, Stamp>();
  /** Ports that were given out, by world and view. */
  readonly #ports = new Map<string, number>();
  readonly #late = new Set<ReturnType<typeof setTimeout>>();
  #nextPort: number;
  #work: Promise<void> = Promise.resolve();
  #waiting = 0;
  #closed = false;

  private constructor(options: DnsServerOptions, address: string) {
    this.#options = options;
    this.#address = address;
    this.#nextPort = options.port;
  }

  /**
   * Starts to answer for every world there is, and for each that comes.
   *
   * @throws CannotListenError where the port cannot be had
   */
  static async open(options: DnsServerOptions): Promise<DnsServer> {
    const { worlds, host, port } = options;
    const server = new DnsServer(options, await addressOf(host, port));
    const own = worlds.named(ownWorld);
    try {
      await server.#open(own, 'public', port);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      throw new CannotListenError('dnsPort', port, host, code ?? message);
    }
    worlds.greet((world) => server.#take(world));
    await server.settled();
    return server;
  }

  /** Where the views of a world listen, as far as they do: `127.0.0.1:53` by view. */
  addressesOf(world: MockWorld): DnsAddresses {
    const listening = [...(this.#listeners.get(world) ?? [])];
    const order = world.world.dnsViews;
    return Object.fromEntries(
      listening
        .filter(([view]) => order.includes(view))
        .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
        .map(([view, { port }]) => [view, this.#named(port)]),
    );
  }

  /** Waits until every view there is now listens. */
  async settled(): Promise<void> {
    for (let waited; waited !== this.#work; await waited) waited = this.#work;
  }

  /** Lets go of all ports. Answers that are late are not given any more. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const timer of this.#late) clearTimeout(timer);
    await this.settled();
    const all = [...this.#listeners.values()].flatMap((views) => [...views.values()]);
    this.#listeners.clear();
    await Promise.all(all.map((listener) => listener.close()));
  }

  #take(world: MockWorld): void {
    world.watch(() => this.#look(world));
    world.follow(
      () => {},
      () => this.#soon(() => this.#letGo(world)),
    );
    this.#look(world);
  }

  /** Cheap where nothing has changed, for it is asked whenever time has passed. */
  #look(mock: MockWorld): void {
    const { world } = mock;
    const before = this.#lookedAt.get(mock);
    if (before?.world === world && before.revision === world.revision) return;
    this.#lookedAt.set(mock, { world, revision: world.revision });
    const views = world.dnsViews;
    const listening = this.#listeners.get(mock);
    const isRight = views.length === listening?.size && views.every((view) => listening.has(view));
    if (isRight && this.#waiting === 0) return;
    this.#soon(() => this.#reconcile(mock));
  }

  #soon(act: () => Promise<void>): void {
    this.#waiting++;
    this.#work = this.#work
      .then(() => (this.#closed ? undefined : act()))
      .catch((error: unknown) => this.#options.onBug(error, 'views of DNS that come and go'))
      .finally(() => this.#waiting--);
  }

  async #reconcile(world: MockWorld): Promise<void> {
    const views = world.world.dnsViews;
    for (const [view, listener] of this.#listeners.get(world) ?? []) {
      if (views.includes(view)) continue;
      this.#listeners.get(world)?.delete(view);
      await listener.close();
    }
    for (const view of views) {
      if (this.#closed || this.#size >= mostListeners) return;
      if (!this.#listeners.get(world)?.has(view)) await this.#openSomewhere(world, view);
    }
  }

  get #size(): number {
    return [...this.#listeners.values()].reduce((sum, { size }) => sum + size, 0);
  }

  async #letGo(world: MockWorld): Promise<void> {
    const views = this.#listeners.get(world);
    this.#listeners.delete(world);
    for (const listener of views?.values() ?? []) await listener.close();
  }

  /** On the port it had before; or else on the next one that is free. */
  async #openSomewhere(world: MockWorld, view: DnsView): Promise<void> {
    for (const port of this.#portsFor(world, view)) {
      try {
        return await this.#open(world, view, port);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      }
    }
    throw new Error(`no port is free for the view ${view} of world ${world.name}`);
  }

  *#portsFor(world: MockWorld, view: DnsView): Generator<number> {
    const before = this.#ports.get(portKey(world, view));
    if (before !== undefined) yield before;
    if (this.#options.port === 0) yield 0;
    else
      for (let tries = 0; tries < mostPassedOver && this.#nextPort < 65_535; tries++) yield ++this.#nextPort;
  }

  async #open(world: MockWorld, view: DnsView, port: number): Promise<void> {
    const listener = await ViewListener.open(this.#address, port, {
      answer: (query, send) => this.#answer(world, view, query, send),
      stamp: () => this.#stampOf(world),
    });
    const views: Views = this.#listeners.get(world) ?? new Map<DnsView, ViewListener>();
    this.#listeners.set(world, views.set(view, listener));
    this.#ports.set(portKey(world, view), listener.port);
  }

  /** Another one whenever the world or its clock has become another one. */
  #stampOf(mock: MockWorld): Stamp {
    mock.clock.sync();
    const { world } = mock;
    const { settings } = mock.clock;
    const before = this.#stamps.get(mock);
    if (before?.world === world && before.revision === world.revision && before.settings === settings)
      return before;
    const stamp = { world, revision: world.revision, settings };
    this.#stamps.set(mock, stamp);
    return stamp;
  }

  #answer(
    mock: MockWorld,
    view: DnsView,
    query: Pick<Query, 'name' | 'type'>,
    send: (reply: Reply) => void,
  ): void {
    try {
      mock.clock.sync();
      const { world } = mock;
      // It has gone, and its listener goes after it.
      if (!world.dnsViews.includes(view)) return send(bare('REFUSED'));
      const { reply, delayMs } = answerTo(query, (name, type) => world.resolve(view, name, type));
      const timed = inWireTime(this.#translated(mock, view, reply), mock.clock.settings);
      if (delayMs === 0) send(timed);
      else this.#sendLate(() => send(timed), wireDelayMs(delayMs, mock.clock.settings));
    } catch (error) {
      this.#options.onBug(error, `a question of DNS about ${query.name}, type ${query.type}, as ${view}`);
      send(bare('SERVFAIL'));
    }
  }

  #translated(world: MockWorld, view: DnsView, reply: Reply): Reply {
    const { translate } = this.#options;
    if (translate === undefined) return reply;
    const answers = reply.answers.map((record): DnsRecord =>
      record.type === 'A' ? { ...record, data: translate(world, view, record.data) } : record,
    );
    return { ...reply, answers };
  }

  #sendLate(send: () => void, delayMs: number): void {
    if (this.#late.size >= mostLateAnswers) return;
    const timer = setTimeout(() => {
      this.#late.delete(timer);
      send();
    }, delayMs);
    this.#late.add(timer);
    timer.unref();
  }

  #named(port: number): string {
    return isIPv6(this.#address) ? `[${this.#address}]:${port}` : `${this.#address}:${port}`;
  }
}

function portKey({ name }: MockWorld, view: DnsView): string {
  return `${name} ${view}`;
}

/** UDP and TCP must stand on one address, so a name is looked up once. @throws CannotListenError */
async function addressOf(host: string, port: number): Promise<string> {
  try {
    return (await lookupHost(host)).address;
  } catch (error) {
    throw new CannotListenError(
      'dnsPort',
      port,
      host,
      (error as NodeJS.ErrnoException).code ?? String(error),
    );
  }
}
