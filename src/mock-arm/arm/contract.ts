import document from '../../../openapi/generated/arm.json' with { type: 'json' };
import type { operations } from '../../../openapi/generated/arm.d.ts';
import { Contract, type OperationRoute } from '../contract.ts';

/** An operation of openapi/arm.yaml. */
export type OperationId = keyof operations;

/** How one is reached. */
export type ArmRoute = OperationRoute<OperationId>;

/** What the mock ARM serves: openapi/arm.yaml. */
export const armContract = new Contract<OperationId>(document);
