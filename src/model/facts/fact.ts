/**
 * How much a statement can be relied on.
 *
 * D documented by Microsoft, R reported or recorded, I inferred by us, S synthetic (we had to invent it).
 */
export type Mark = 'D' | 'R' | 'I' | 'S';

/** One statement about API Management, in our own words. */
export interface Fact {
  readonly says: string;
  readonly mark: Mark;
  /** The document, thread or recording it was taken from; `-` where it is ours. */
  readonly source: string;
}
