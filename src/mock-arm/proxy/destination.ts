import type { VipPort } from '../../sim/index.ts';
import { vipPorts } from '../gateway/gateway-options.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { MockWorld } from '../mock-world.ts';
import type { Worlds } from '../worlds.ts';
import { isInstanceName, isPlainHost, isPublicHost, servedHosts } from './public-hosts.ts';

/** A host and a port, as a client asks a proxy for them. */
export interface Target {
  /** In lower case, an IPv6 address without brackets. */
  readonly host: string;
  readonly port: number;
}

/** Where a client is led: to ARM and what else the mock answers, to a socket of this machine, or nowhere. */
export type Destination =
  | { readonly kind: 'arm' }
  | { readonly kind: 'socket'; readonly host: string; readonly port: number }
  | { readonly kind: 'nowhere'; readonly status: 403 | 502; readonly says: string };

/** What there is to be led to. */
export interface Surroundings {
  readonly worlds: Worlds;
  /** The data plane; undefined where it is not on. */
  readonly gateway: Gateway | undefined;
  /** URLs of the sockets of the mock itself. */
  readonly own: () => readonly string[];
}

/** The names of this machine, whatever the mock listens on. */
const thisMachine: readonly string[] = ['localhost', '127.0.0.1', '::1'];

/** Takes `host:port` apart; undefined where it is none. */
export function readTarget(authority: string): Target | undefined {
  const [, host, port] = /^(\[[\da-f:.]+\]|[\w.-]+):(\d{1,5})$/i.exec(authority) ?? [];
  if (host === undefined || Number(port) > 65_535) return undefined;
  return { host: host.toLowerCase().replaceAll(/^\[|\]$|\.$/g, ''), port: Number(port) };
}

/** Where somebody is led who asks for a target; never out of this machine. */
export function destinationOf(target: Target, scheme: 'http' | 'https', around: Surroundings): Destination {
  const { host, port } = target;
  const answers = scheme === 'https' ? isPublicHost(host) : isPlainHost(host);
  if (answers && port === (scheme === 'https' ? 443 : 80)) return { kind: 'arm' };
  return ownSocket(target, around) ?? vipSocket(target, around) ?? unknown(target, around);
}

function ownSocket({ host, port }: Target, { own }: Surroundings): Destination | undefined {
  for (const url of own()) {
    const socket = new URL(url);
    const listensAt = socket.hostname.replaceAll(/^\[|\]$/g, '');
    if (Number(socket.port) !== port || ![...thisMachine, listensAt].includes(host)) continue;
    return { kind: 'socket', host: reachable(listensAt), port };
  }
  return undefined;
}

/** Whoever listens on every address is reached on this one. */
function reachable(address: string): string {
  return { '0.0.0.0': '127.0.0.1', '::': '::1' }[address] ?? address;
}

/** The listener of the VIP that a name leads to, as the public sees it, in the first world that knows the name. */
function vipSocket({ host, port }: Target, { gateway, worlds }: Surroundings): Destination | undefined {
  const vipPort = vipPorts.find((each) => each === port);
  if (gateway === undefined || vipPort === undefined) return undefined;
  for (const world of worlds.all) {
    world.clock.sync();
    const { answers } = world.world.resolve('public', host, 'A').answer;
    const address = answers.find((record) => record.type === 'A')?.data;
    const place = address === undefined ? undefined : listenerOf(gateway, world, address, vipPort);
    if (place !== undefined) return { kind: 'socket', ...place };
  }
  return undefined;
}

function listenerOf(
  gateway: Gateway,
  world: MockWorld,
  address: string,
  port: VipPort,
): { readonly host: string; readonly port: number } | undefined {
  const vips = gateway.of(world);
  if (gateway.by === 'address') {
    const host = vips?.listenerFor('public', address);
    return host === undefined ? undefined : { host, port: gateway.ports[port] };
  }
  const listener = [...(vips?.listeners.values() ?? [])].find(({ vip }) => vip.address === address);
  const own = listener?.port(port) ?? null;
  return listener === undefined || own === null ? undefined : { host: listener.host, port: own };
}

function unknown({ host, port }: Target, { gateway }: Surroundings): Destination {
  const asked = `${host}:${port}`;
  if (!isInstanceName(host))
    return {
      kind: 'nowhere',
      status: 403,
      says: `This proxy leads to the mock alone, never out of this machine, and it does not serve ${asked}. It serves ${servedHosts}. What else a client needs goes into NO_PROXY.`,
    };
  const why =
    gateway === undefined
      ? 'the gateway is not on (`serve --gateway`, or the option `gateway`)'
      : 'no instance of that name has an address there';
  return { kind: 'nowhere', status: 502, says: `Nobody answers at ${asked}: ${why}.` };
}
