import { type Cases, world } from './case.ts';

/** What is asked of the operations on limits. */
export const throttlingCases: Cases<'Throttling_Get' | 'Throttling_Set'> = {
  Throttling_Get: {
    path: `${world}/throttling`,
    cases: [
      { says: 'shows', status: 200 },
      { says: 'takes no parameter', path: '?caller=me', status: 400, field: 'caller' },
    ],
  },
  Throttling_Set: {
    path: `${world}/throttling`,
    cases: [
      ...['off', 'hourly', 'buckets'].map((mode) => ({ says: `takes ${mode}`, body: { mode }, status: 200 })),
      { says: 'wants a mode', body: {}, status: 400, field: 'mode' },
      { says: 'refuses a mode that is none', body: { mode: 'on' }, status: 400, field: 'mode' },
      {
        says: 'refuses a word it does not know',
        body: { mode: 'off', per: 'hour' },
        status: 400,
        field: 'per',
      },
    ],
  },
};
