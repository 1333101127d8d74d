import type { JsonObject } from '../../sim/index.ts';
import type { Complaint } from '../contract.ts';
import type { MockWorld } from '../mock-world.ts';
import type { Worlds } from '../worlds.ts';
import { type ApiVersion, checkArmApiVersion, providerApiVersion } from './api-version.ts';
import type { ArmError } from './arm-error.ts';
import type { ArmReply } from './reply.ts';

export type { ArmReply } from './reply.ts';

/** A request to ARM, as a handler reads it: found, checked against the contract, and put in its world. */
export interface ArmCall {
  readonly method: string;
  readonly worlds: Worlds;
  /** The api-version as it was sent. */
  readonly sentApiVersion: string;
  readonly params: Readonly<Record<string, string>>;
  /** Query parameters by their names in lower case. */
  readonly query: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The parsed body; empty where none was sent. */
  readonly body: JsonObject;
  /** A request header by its name in lower case. */
  readonly header: (name: string) => string | undefined;
  /** Who asks, as far as the bearer token says: an object, an application, a person; never the token itself. */
  readonly caller: string | undefined;
  /** Scheme and host as the client used them: what absolute URLs in the answer begin with. */
  readonly origin: string;
  /** Asks something else of ARM on the same behalf. */
  readonly ask: Ask;
}

/** A request that ARM makes of itself, as template deployments do. */
export interface InnerRequest {
  readonly method: string;
  /** Without a query. */
  readonly path: string;
  readonly apiVersion: string;
  /** Undefined where none is sent. */
  readonly body?: unknown;
}

/**
 * Makes it, with the rights of whoever has asked first.
 *
 * @param worlds where to ask instead of in the worlds of the call
 * @throws ArmError where it is refused
 */
export type Ask = (request: InnerRequest, worlds?: Worlds) => ArmReply;

/** A request below `/subscriptions/{subscriptionId}`. */
export interface SubscriptionCall extends ArmCall {
  readonly world: MockWorld;
}

/** A request to Microsoft.ApiManagement. */
export interface ProviderCall extends SubscriptionCall {
  readonly apiVersion: ApiVersion;
}

/** What answers an operation. It may throw an `ArmError` for any refusal. */
export type Handler<Call extends ArmCall> = (call: Call) => ArmReply;

/** How an operation refuses a body that is not as the contract has it. */
export type RefuseBody = (
  asked: Pick<ArmCall, 'worlds' | 'header'>,
  complaints: readonly Complaint[],
) => ArmError;

/** A handler with what must have been checked before it is called. */
export type Served = (
  | { readonly scope: 'tenant'; readonly handle: Handler<ArmCall> }
  | { readonly scope: 'subscription'; readonly handle: Handler<SubscriptionCall> }
  | { readonly scope: 'resource'; readonly handle: Handler<SubscriptionCall> }
  | { readonly scope: 'provider'; readonly handle: Handler<ProviderCall> }
) & {
  /** @defaultValue InvalidParameters, as Microsoft.ApiManagement says it */
  readonly refuseBody?: RefuseBody;
};

/** An operation that knows no subscription. */
export const tenant = (handle: Handler<ArmCall>): Served => ({ scope: 'tenant', handle });
/** An operation of ARM itself inside a subscription. */
export const subscription = (handle: Handler<SubscriptionCall>): Served => ({
  scope: 'subscription',
  handle,
});
/** An operation of a provider beside Microsoft.ApiManagement, whose api-versions are of no concern here. */
export const resource = (handle: Handler<SubscriptionCall>): Served => ({ scope: 'resource', handle });
/** An operation of Microsoft.ApiManagement inside a subscription. */
export const provider = (handle: Handler<ProviderCall>): Served => ({ scope: 'provider', handle });

/** Checks the api-version as the one who is asked does. @throws ArmError */
export function checkedApiVersion(scope: Served['scope'], seen: unknown): string {
  return scope === 'provider' ? providerApiVersion(seen, 'service') : checkArmApiVersion(seen);
}
