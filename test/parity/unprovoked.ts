import type { Unprovoked } from './provocation.ts';

/** Refusals that no request of a client provokes. */
export const unprovoked: readonly Unprovoked[] = [
  {
    error: 'requestTimeout',
    because: 'whoever sends slower than Node waits, which takes minutes of wall time',
  },
  { error: 'internalServerError', because: 'a bug of the mock, and nobody knows of one' },
];
