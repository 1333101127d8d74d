import type { Value } from './value.ts';

/** A word of a query. */
export interface Token {
  readonly kind: 'name' | 'text' | 'number' | 'literal' | 'sign' | 'end';
  /** As it stands in the query; `<EOF>` at its end. */
  readonly text: string;
  /** What a literal says. */
  readonly value: Value;
  /** From 1. */
  readonly line: number;
  /** From 0, as Resource Graph counts. */
  readonly character: number;
  readonly offset: number;
}
