import type { Phase } from '../../model/index.ts';
import type { DnsView } from '../dns/records.ts';
import type { Unanswered } from '../connection.ts';

/**
 * How a client turns a name into an address, and for how long it believes it. Seconds are of virtual time, a year at most.
 *
 * All but a pool and a hosts file also believe, for as long as the SOA says, that a name has no address (RFC 2308); what
 * models say of longer and shorter is meant of addresses. No answer at all is not believed: they ask again.
 */
export type ResolverModel =
  /** Believes an answer for as long as its TTL says. */
  | { readonly kind: 'honest' }
  /** Believes it for at least so long. */
  | { readonly kind: 'minimum'; readonly seconds: number }
  /** Believes it for at most so long. */
  | { readonly kind: 'maximum'; readonly seconds: number }
  /** Asks once, and never again: the JVM of old under a security manager. */
  | { readonly kind: 'forever' }
  /** Honest, but goes on for so long with what it finds expired where it gets no answer (RFC 8767). */
  | { readonly kind: 'serveStale'; readonly seconds: number }
  /** Asks when it opens a connection, which it keeps whatever `keepAlive` says: it opens another only when that one breaks. */
  | { readonly kind: 'pool' }
  /** An address in its hosts file: how the new gateway is tested before the switch. [D] C23 */
  | { readonly kind: 'hosts'; readonly address: string };

/** What stands behind the gateway, and whom its own firewall lets in. */
export interface Backend {
  readonly name: string;
  /** Name of the virtual network it stands in; null for one on the internet. */
  readonly network: string | null;
  /**
   * IPv4 addresses, ranges like `10.1.0.0/24`, virtual networks like `vnet:NAME`, or `any`. A backend on the internet
   * knows a virtual network by its service endpoints.
   */
  readonly admits: readonly string[];
}

/** Clients that behave alike. */
export interface Population {
  readonly name: string;
  /** The instance they call. */
  readonly service: string;
  /** The name they call it by. */
  readonly hostName: string;
  readonly clients: number;
  readonly view: DnsView;
  /** Where they come from, as security groups see it. */
  readonly address?: string;
  readonly resolver: ResolverModel;
  /** Whether each keeps one connection open between its requests. While it holds, nothing is looked up. */
  readonly keepAlive: boolean;
  /** Between two requests of one client, a whole number of milliseconds. Clients differ by phase: they are spread evenly over it. */
  readonly everyMs: number;
  /** The addresses their own firewall lets them out to, by IPv4 address or range; `any` where they are let out by name. */
  readonly allows: 'any' | readonly string[];
  /** Name of the {@link Backend} their requests end at; null where the gateway answers by itself. */
  readonly backend: string | null;
}

/** What can become of a request, other than an answer. */
export type LossKind =
  /** The name led to nothing: NXDOMAIN, no address, or no answer of DNS. */
  | 'unresolved'
  | 'refused'
  | 'timedOut'
  /** The connection broke while a request was under way. What is counted in virtual time is over at once and never meets it. */
  | 'reset'
  /** The gateway answered 503. */
  | 'unavailable'
  | 'tlsError'
  /** The client's own firewall does not know the address. */
  | 'notAllowed'
  /** The gateway was up, and the backend did not let it in. */
  | 'backendRefused';

/** Requests lost in one way, at one address, in one phase of the instance. */
export interface Loss {
  readonly kind: LossKind;
  readonly phase: Phase;
  /** Null where there was none to try. */
  readonly address: string | null;
  /** The address from which the gateway called its backend, where that was the trouble and it has one. */
  readonly source?: string;
  readonly why: Unanswered | 'dns' | 'firewall' | 'backend';
  readonly requests: number;
  readonly firstAtMs: number;
  readonly lastAtMs: number;
}

/** What a population has lived through. Times are milliseconds since 1970. */
export interface Experience {
  readonly population: Population;
  readonly requests: number;
  /** Answered by the compute that served when the watch began. */
  readonly servedByOld: number;
  /** Answered by any other. */
  readonly servedByNew: number;
  readonly lost: number;
  readonly losses: readonly Loss[];
  /** Kept connections that broke: each is opened anew with the next request, and costs none by itself. */
  readonly resets: number;
  readonly firstFailureMs: number | null;
  readonly lastFailureMs: number | null;
  /** The longest time in which one client got no answer: from its first lost request to its next answer, or to the end. */
  readonly longestOutageMs: number;
}
