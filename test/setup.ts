import { configureGlobal } from 'fast-check';

const soak = process.env['SOAK'] === '1';
const seed = process.env['SEED'];

/** A usual run always asks the same questions; a soak asks many more, new ones each time. `SEED` brings a failure back. */
configureGlobal({
  numRuns: soak ? 5_000 : 100,
  ...(seed !== undefined ? { seed: Number(seed) } : soak ? {} : { seed: 1 }),
});
