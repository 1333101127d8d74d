/**
 * Misuse of this package by whoever calls it: an option that makes no sense, an instance that is not there. A client of
 * the mock never sees it, and a bug of ours is something else again.
 */
export class RehearsalError extends Error {
  override readonly name = 'RehearsalError';
  /** The option or field it is about, where there is one. */
  readonly field: string | undefined;
  /** What stood there. */
  readonly value: unknown;

  constructor(message: string, field?: string, value?: unknown) {
    super(message);
    this.field = field;
    this.value = value;
  }
}
