/**
 * Stops the run when something holds that only a bug of ours could bring about.
 *
 * @param holds what must be true
 * @param message says what was seen instead; only called when it is needed
 * @throws Error whose message starts with `invariant:`
 */
export function invariant(holds: boolean, message: () => string): asserts holds {
  if (!holds) throw new Error(`invariant: ${message()}`);
}
