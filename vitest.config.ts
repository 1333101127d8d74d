import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const soak = process.env['SOAK'] === '1';
const seconds = (usual: number): number => (soak ? 60 * usual : usual) * 1000;
const src = fileURLToPath(new URL('./src', import.meta.url));
const conformance = ['test/conformance/**/*.test.ts', 'test/package*.test.ts'];

export default defineConfig({
  resolve: {
    // The package under its own name, so that examples can be tested unbuilt.
    alias: [
      { find: /^apim-rehearsal(\/[\w-]+)?$/, replacement: `${src}$1/index.ts` },
      { find: '@azure/arm-apimanagement', replacement: 'arm-apimanagement-10' },
    ],
  },
  test: {
    // Nothing of ours keeps state in a module, so test files may share theirs: ten times as fast.
    isolate: false,
    // Left alone it would keep a core free, and of two use one.
    maxWorkers: Math.max(availableParallelism(), 2),
    chaiConfig: { truncateThreshold: 120 },
    setupFiles: ['test/setup.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'examples/vitest/*.test.ts'],
          exclude: conformance,
          // Against what hangs, not what is slow: a busy machine takes its time.
          testTimeout: seconds(20),
        },
      },
      {
        extends: true,
        test: {
          name: 'conformance',
          include: conformance,
          testTimeout: seconds(30),
          hookTimeout: seconds(30),
        },
      },
    ],
  },
});
