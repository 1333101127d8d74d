import { authorizeOperations } from './authorize-operations.ts';
import type { Handler } from './call.ts';
import type { OperationId } from './contract.ts';
import { devicePage } from './device-page.ts';
import { discoveryOperations } from './discovery-operations.ts';
import { managedIdentityOperations } from './managed-identity-operations.ts';
import { metadataOperations } from './metadata-operations.ts';
import { tokenOperations } from './token-operations.ts';

/** Every operation of the contract and what answers it. One without a handler does not compile. */
export const handlers: Readonly<Record<OperationId, Handler>> = {
  ...discoveryOperations,
  ...tokenOperations,
  ...authorizeOperations,
  ...devicePage,
  ...managedIdentityOperations,
  ...metadataOperations,
};
