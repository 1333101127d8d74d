import document from '../../../openapi/generated/control.json' with { type: 'json' };
import type { operations } from '../../../openapi/generated/control.d.ts';
import { Contract } from '../contract.ts';

/** An operation of openapi/control.yaml. */
export type OperationId = keyof operations;

/** What the control API serves: openapi/control.yaml. */
export const controlContract = new Contract<OperationId>(document);

/** Names in the path of an operation. */
export type PathOf<Id extends OperationId> = operations[Id]['parameters'] extends {
  readonly path: infer Path;
}
  ? Path
  : Record<never, never>;

/** Parameters of an operation's query string, read. */
export type QueryOf<Id extends OperationId> = NonNullable<operations[Id]['parameters']['query']>;

/** The body an operation takes. */
export type BodyOf<Id extends OperationId> =
  NonNullable<operations[Id]['requestBody']> extends {
    readonly content: { readonly 'application/json': infer Body };
  }
    ? Body
    : never;

type Responses<Id extends OperationId> = operations[Id]['responses'];
type Fine<Id extends OperationId> = keyof Responses<Id> & (200 | 201 | 202 | 204);

/** What an operation answers with when all is well: a status, and the JSON that goes with it. */
export type SuccessOf<Id extends OperationId> = Id extends OperationId
  ? { [Status in Fine<Id>]: Success<Status, Responses<Id>[Status]> }[Fine<Id>]
  : never;

type Success<Status, Response> = Response extends {
  readonly content: { readonly 'application/json': infer Body };
}
  ? { readonly status: Status; readonly body: Body }
  : { readonly status: Status };
