import type { Compute, Endpoint } from '../model/index.ts';
import type { DnsView } from './dns/records.ts';

/** Where a client stands. */
export interface ClientPlace {
  readonly view: DnsView;
  /** Its own IPv4 address as security groups see it; one that no rule names where it is left out. */
  readonly address?: string;
}

/** What an address listens on: 80 and 443 for clients, 3443 for the management plane. */
export type VipPort = 80 | 443 | 3443;

/** Why nobody answers. */
export type Unanswered =
  /** Nobody holds the address any more, or the compute that held it is gone. */
  | 'gone'
  /** The address is held, and moves: nobody answers on it for now. */
  | 'moving'
  /** A security group, a route, or a missing rule of the load balancer is in the way. */
  | 'network'
  /** The platform shuts all clients out. [D] P18 */
  | 'blocked'
  /** A private address, and no way leads there from where the client stands. */
  | 'noRoute'
  /** The instance does not go by this host name. [D] C23 */
  | 'host';

/** What it looks like from outside: a connection refused, one that nobody takes, a 503, or a broken handshake of TLS. */
export type UnansweredAs = 'refused' | 'timedOut' | 'unavailable' | 'tlsError';

/** What becomes of a fresh connection. */
export type Connection =
  | {
      readonly kind: 'answered';
      readonly service: string;
      readonly computeId: string;
      readonly platform: Compute['platform'];
      /** Display name of the location whose compute answers. */
      readonly location: string;
      readonly endpoint: Endpoint;
    }
  | { readonly kind: 'unanswered'; readonly why: Unanswered; readonly how: UnansweredAs };

/** An address that an instance holds now, and all that can be said of it without knowing who connects. */
export interface Vip {
  /** The same for the same address of the same network, for as long as the world lives. */
  readonly key: string;
  readonly address: string;
  readonly kind: 'public' | 'private' | 'temporary';
  /** The virtual network of a private address, by resource id; null for a public one. */
  readonly networkId: string | null;
  readonly service: string;
  readonly location: string;
  /** Null where nobody answers. */
  readonly answeredBy: { readonly computeId: string; readonly platform: Compute['platform'] } | null;
}
