import document from '../../../openapi/generated/identity.json' with { type: 'json' };
import type { operations } from '../../../openapi/generated/identity.d.ts';
import { Contract } from '../contract.ts';

/** An operation of openapi/identity.yaml. */
export type OperationId = keyof operations;

/** What is served around a sign-in: openapi/identity.yaml. */
export const identityContract = new Contract<OperationId>(document);
