import document from '../../../openapi/generated/arm.json' with { type: 'json' };
import type { operations } from '../../../openapi/generated/arm.d.ts';
import { Contract } from '../contract.ts';

/** An operation of openapi/arm.yaml. */
export type OperationId = keyof operations;

/** What the mock ARM serves: openapi/arm.yaml. */
export const armContract = new Contract<OperationId>(document);
