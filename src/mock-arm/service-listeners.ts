import type { ServiceStatus } from '../sim/index.ts';

type LocationStatus = ServiceStatus['locations'][number];
type VipStatus = LocationStatus['vips'][number];

/** The loopback listener that stands for a VIP. */
export interface ListenerPlace {
  /** Its address. */
  readonly listensAt: string;
  /** Its ports, where VIPs share 127.0.0.1; null until one that is free has been found. */
  readonly ports?: {
    readonly https: number | null;
    readonly http: number | null;
    readonly management: number | null;
  };
}

interface MockLocationStatus extends LocationStatus {
  readonly vips: readonly (VipStatus & Partial<ListenerPlace>)[];
}

/** Everything there is to know of an instance, with the listener beside each VIP where the gateway is on. */
export interface MockServiceStatus extends ServiceStatus {
  readonly locations: readonly MockLocationStatus[];
}

/** Finds the listener of a VIP that an instance holds in a location; undefined where there is none. */
export type FindListener = (service: string, location: string, address: string) => ListenerPlace | undefined;

/** Tells the listener beside each VIP. */
export function withListeners(status: ServiceStatus, find: FindListener): MockServiceStatus {
  return {
    ...status,
    locations: status.locations.map((each) => ({
      ...each,
      vips: each.vips.map((vip) => ({ ...vip, ...find(status.name, each.location, vip.address) })),
    })),
  };
}
