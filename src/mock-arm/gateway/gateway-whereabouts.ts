import type { GatewayStatus, GatewayVip } from './gateway-status.ts';

/** What a script needs to know of the gateways of a world, so as to point clients at them. */
export interface GatewayWhereabouts {
  /** Whether each VIP has an address to itself, or ports to itself at 127.0.0.1. */
  readonly by: 'address' | 'port';
  /** By view, the loopback address that a client binds so as to stand in it; null where VIPs go by port. */
  readonly clients: Readonly<Record<string, string | null>>;
  /** The listener of each VIP, also of those that have been given up. */
  readonly listeners: readonly ({ readonly vip: string; readonly listensAt: string } & GatewayVip['ports'])[];
}

/** The short of what there is to know of the gateways of a world. */
export function gatewayWhereabouts({
  by,
  clients,
  vips,
}: Pick<GatewayStatus, 'by' | 'clients'> & {
  readonly vips: readonly Pick<GatewayVip, 'vip' | 'listensAt' | 'ports'>[];
}): GatewayWhereabouts {
  return {
    by,
    clients: Object.fromEntries(clients.map(({ view, address }) => [view, address])),
    listeners: vips.map(({ vip, listensAt, ports }) => ({ vip, listensAt, ...ports })),
  };
}
