import { onTestFinished, vi } from 'vitest';
import { notSimulated } from '../../src/mock-arm/arm/arm-error.ts';
import type { OperationId } from '../../src/mock-arm/arm/contract.ts';
import { handlers } from '../../src/mock-arm/arm/operations.ts';

/**
 * Has an operation answered as though nobody had written it, until the test that runs has ended.
 *
 * @returns what gives it back before that
 */
export function takeAway(operationId: OperationId): () => void {
  const handle = vi.spyOn(handlers[operationId], 'handle').mockImplementation(() => {
    throw notSimulated(operationId);
  });
  const giveBack = (): void => handle.mockRestore();
  onTestFinished(giveBack);
  return giveBack;
}
