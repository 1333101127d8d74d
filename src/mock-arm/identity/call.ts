import type { AuthorizationCodes } from './authorization-codes.ts';
import type { DeviceCodes } from './device-codes.ts';
import type { Directory } from './directory.ts';
import type { OperationId } from './contract.ts';
import type { SigningKey } from './signing-key.ts';

/** Whether tokens are looked at: by nobody, or as ARM does. */
export type Auth = 'any' | 'strict';

/** What all requests around a sign-in share. */
export interface Identity {
  readonly auth: Auth;
  readonly directory: Directory;
  readonly key: SigningKey;
  readonly devices: DeviceCodes;
  readonly codes: AuthorizationCodes;
}

/** A request around a sign-in, as a handler reads it. */
export interface IdentityCall extends Identity {
  readonly operationId: OperationId;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  /** The fields of the form that was sent; empty where none was. */
  readonly form: Readonly<Record<string, string | undefined>>;
  /** A request header by its name in lower case. */
  readonly header: (name: string) => string | undefined;
  /** Scheme and host as the client used them. */
  readonly origin: string;
}

/** What goes back: JSON, a page for people, or where else to go. */
export type IdentityReply =
  | { readonly status: number; readonly body: object }
  | { readonly status: number; readonly html: string }
  | { readonly status: 302; readonly location: string };

/** What answers an operation. It may throw an `EntraError` for any refusal. */
export type Handler = (call: IdentityCall) => IdentityReply | Promise<IdentityReply>;
