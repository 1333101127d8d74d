import { expect, it } from 'vitest';
import { parseInstant } from '../../src/sim/index.ts';

it.each(['2024-02-30', '2023-02-29', '2024-04-31T12:00:00Z', '2024-06-31T00:00:00+02:00'])(
  '%s is no day',
  (text) => {
    expect(parseInstant(text)).toBeUndefined();
  },
);
