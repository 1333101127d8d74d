import { defineConfig } from 'tsup';

const doors = {
  index: 'src/index.ts',
  'model/index': 'src/model/index.ts',
  'sim/index': 'src/sim/index.ts',
  'mock-arm/index': 'src/mock-arm/index.ts',
  'rehearse/index': 'src/rehearse/index.ts',
};

export default defineConfig({
  entry: { ...doors, cli: 'src/cli/main.ts' },
  dts: { entry: doors },
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  splitting: true,
  sourcemap: true,
  clean: true,
});
