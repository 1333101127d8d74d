import type { Json } from '../../sim/index.ts';

/**
 * Something in a template that makes no sense: the only error its language knows. Whoever works on a template says in
 * which of ARM's errors a client reads it.
 */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

/** A value as a message shows it: a text as it stands, all else as JSON, and never all of something long. */
export function spelled(value: Json | undefined): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 100);
}

/** What {@link TemplateError}s point at. */
export const usage = 'Please see https://aka.ms/arm-template-expressions for usage details.';

/** @throws TemplateError with `says`, unless it holds */
export function demandTemplate(holds: boolean, says: () => string): asserts holds {
  if (!holds) throw new TemplateError(says());
}
