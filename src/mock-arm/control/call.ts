import type { ServerResponse } from 'node:http';
import type { DnsAddresses, DnsServer } from '../dns/dns-server.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { GatewayWhereabouts } from '../gateway/gateway-whereabouts.ts';
import type { MockWorld } from '../mock-world.ts';
import type { Worlds } from '../worlds.ts';
import type { BodyOf, OperationId, PathOf, QueryOf, SuccessOf } from './contract.ts';

/** Where the parts of a mock listen, as far as they do. */
export interface Whereabouts {
  readonly arm?: string;
  readonly armTls?: string;
  readonly control?: string;
  readonly dns?: string;
  readonly dnsViews?: DnsAddresses;
  readonly proxy?: string;
  readonly gateway?: GatewayWhereabouts;
  readonly caFile?: string;
}

/** A request to the control API, as a handler reads it: checked against the contract, and put in its world. */
export interface ControlCall<Id extends OperationId> {
  readonly worlds: Worlds;
  readonly describe: () => Whereabouts;
  /** What answers over DNS; undefined where that is not on. */
  readonly dns: DnsServer | undefined;
  /** The data plane; undefined where that is not on. */
  readonly gateway: Gateway | undefined;
  /** The world its path names, brought to the time it is there now. */
  readonly world: PathOf<Id> extends { readonly world: string } ? MockWorld : undefined;
  readonly path: PathOf<Id>;
  readonly query: QueryOf<Id>;
  /** The parsed body; empty where none was sent. */
  readonly body: BodyOf<Id>;
  /** A request header by its name in lower case. */
  readonly header: (name: string) => string | undefined;
}

/** What a text is; where nothing is said, it is plain. */
export type TextType = 'text/plain' | 'text/html' | 'application/yaml';

/** What goes back: JSON as the contract says, a text, or a stream that is written as things happen. */
export type ControlReply<Id extends OperationId> =
  | (SuccessOf<Id> & { readonly location?: string })
  | { readonly text: string; readonly type?: TextType }
  | { readonly stream: OpenStream };

/** Begins to write; calls `ended` once nothing more will come. @returns how to end it */
export type OpenStream = (response: ServerResponse, ended: () => void) => () => void;

/** What answers an operation. It may throw a `Problem` or a `RehearsalError`. */
export type Handler<Id extends OperationId> = (
  call: ControlCall<Id>,
) => ControlReply<Id> | Promise<ControlReply<Id>>;

/** What answers some of the operations. */
export type Handlers<Id extends OperationId> = { readonly [Each in Id]: Handler<Each> };
