import type { DnsView, Vip } from '../../sim/index.ts';
import { defaultName, endpoints } from '../../model/index.ts';
import { placeInside } from './places.ts';
import type { VipListener } from './vip-listener.ts';
import type { WorldGateway } from './world-gateway.ts';

/** A VIP, and the loopback listener that stands for it. */
export interface GatewayVip {
  readonly vip: string;
  readonly kind: Vip['kind'];
  /** The virtual network of a private VIP, by resource id. */
  readonly networkId: string | null;
  /** The instance that holds it, or held it last. */
  readonly service: string;
  readonly location: string;
  /** Whether the instance holds it still. Who goes on asking for one that it has given up finds nobody. */
  readonly held: boolean;
  /** The loopback address. */
  readonly listensAt: string;
  /** Ports of the listener; null until one that is free has been found. */
  readonly ports: {
    readonly https: number | null;
    readonly http: number | null;
    readonly management: number | null;
  };
  /** Whether it takes connections. */
  readonly up: boolean;
  readonly answeredBy: { readonly compute: string; readonly platform: string } | null;
  /** What the instance goes by there; whoever asks for anything else is not served. [D] C23 */
  readonly hostNames: readonly string[];
  /** Why it does not listen although it should, as a code of the operating system. */
  readonly problem: string | null;
}

/** The gateways of a world, as far as they listen. */
export interface GatewayStatus {
  /** Whether each VIP has an address to itself, or ports to itself at 127.0.0.1. */
  readonly by: 'address' | 'port';
  /** What that means for whoever uses it. */
  readonly says: string;
  /** Where DNS leads those from whose view no way leads to an address; null where VIPs go by port. */
  readonly nowhere: string | null;
  /** The loopback address that a client binds so as to stand in a view; null where VIPs go by port. */
  readonly clients: readonly { readonly view: DnsView; readonly address: string | null }[];
  readonly vips: readonly GatewayVip[];
}

/** What it means for a client how VIPs are told apart. */
export const gatewaySays = {
  address:
    'Each VIP has a loopback address to itself. A client that binds the address of a view stands there; any other stands where the VIP can be reached.',
  port: 'This machine binds no loopback address but 127.0.0.1, or was told not to: each VIP has ports to itself, names lead to 127.0.0.1 without them, and every client is taken to stand where the VIP can be reached.',
} as const;

/** What there is to know of the gateways of a world. */
export function gatewayStatus(gateway: WorldGateway): GatewayStatus {
  const { by, nowhere } = gateway.ground;
  return {
    by,
    says: gatewaySays[by],
    nowhere,
    clients: gateway.clients,
    vips: [...gateway.listeners.values()].map((listener) => vipStatus(gateway, listener)),
  };
}

function vipStatus(gateway: WorldGateway, listener: VipListener): GatewayVip {
  const { vip, isHeld, isUp, problem } = listener;
  const { kind, networkId, service, location, answeredBy } = vip;
  return {
    ...listener.place,
    kind,
    networkId,
    service,
    location,
    held: isHeld,
    up: isUp,
    answeredBy:
      isHeld && answeredBy ? { compute: answeredBy.computeId, platform: answeredBy.platform } : null,
    hostNames: isHeld ? hostNamesAt(gateway, listener) : [],
    problem,
  };
}

/** Names of an instance, but for those that only other locations of it go by. */
function hostNamesAt({ world: { world } }: WorldGateway, listener: VipListener): string[] {
  const { service: name } = listener.vip;
  const service = world.service(name);
  const place = placeInside(world, listener.vip);
  if (service === undefined || place === undefined) return [];
  const names = [
    ...endpoints.map((endpoint) => defaultName(name, endpoint)),
    ...service.configuration.hostnames.map(({ hostName }) => hostName),
    ...(world.describe(name)?.names ?? []).map((each) => each.name),
  ];
  return [...new Set(names.map((each) => each.toLowerCase()))].filter((each) => {
    const met = listener.connect(place, 443, each);
    return met.kind === 'answered' || met.why !== 'host';
  });
}
