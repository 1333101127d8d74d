import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mutant, mutants } from './mutants.ts';

const soak = process.env['SOAK'];
const all = soak === 'all';
const seed = Number(process.env['SEED'] ?? Date.now() % 100_000);
const sampled = 24;
const minute = 60_000;

/** What runs the tests of the facts, and nothing but them: pages and coverage are about the whole project. */
const config = `export default {
  cacheDir: '.cache',
  test: {
    isolate: false,
    fileParallelism: false,
    testTimeout: 60_000,
    include: ['test/model/facts/**/*.test.ts'],
    exclude: ['**/coverage.test.ts', '**/conflicts.test.ts'],
  },
};
`;

/** A copy of the model, the world and the tests of the facts, in which one file at a time reads otherwise. */
class Laboratory {
  readonly folder = mkdtempSync(join(tmpdir(), 'mutants-'));

  constructor() {
    for (const path of ['src/model', 'src/sim', 'test/model', 'test/helpers/network.ts', 'package.json'])
      cpSync(path, join(this.folder, path), { recursive: true });
    symlinkSync(resolve('node_modules'), join(this.folder, 'node_modules'));
    mkdirSync(join(this.folder, '.cache'));
    writeFileSync(join(this.folder, 'vitest.config.mjs'), config);
  }

  /** Whether every test of the facts passes in it. */
  async passes(): Promise<boolean> {
    const { SOAK: _, SEED: __, ...env } = process.env;
    const vitest = join(this.folder, 'node_modules/vitest/vitest.mjs');
    const args = [vitest, 'run', '--bail=1', '--reporter=dot'];
    return promisify(execFile)(process.execPath, args, { cwd: this.folder, env }).then(
      () => true,
      () => false,
    );
  }

  /** Whether every test passes where one file reads otherwise. */
  async survives({ file, text }: Mutant): Promise<boolean> {
    const path = join(this.folder, file);
    const before = readFileSync(path);
    writeFileSync(path, text);
    const survived = await this.passes();
    writeFileSync(path, before);
    return survived;
  }

  close(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** So many of them, chosen by the seed. */
function sample(from: readonly Mutant[], count: number): Mutant[] {
  let state = seed;
  const keyed = from.map((mutant) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return [state, mutant] as const;
  });
  return keyed
    .toSorted(([a], [b]) => a - b)
    .slice(0, count)
    .map(([, mutant]) => mutant);
}

describe('the mutants', () => {
  it('are of every rule, every figure and every era', () => {
    const names = mutants().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const part of [
      `'subnet.room' always passes`,
      'minutes(25,',
      'era2024November',
      '3443',
      '2024-09-02',
    ])
      expect(names.join('\n')).toContain(part);
  });
});

describe.runIf(soak)('a rule that is switched off, or a figure that is wrong', () => {
  const laboratories: Laboratory[] = [];

  beforeAll(() => {
    for (let count = 0; count < availableParallelism(); count++) laboratories.push(new Laboratory());
  });

  afterAll(() => {
    for (const laboratory of laboratories) laboratory.close();
  });

  it(
    'is noticed by a test of the facts, which all pass before',
    async () => {
      expect(await laboratories[0]?.passes()).toBe(true);
      const waiting = all ? mutants() : sample(mutants(), sampled);
      const survived: string[] = [];
      const work = async (laboratory: Laboratory): Promise<void> => {
        for (let mutant = waiting.pop(); mutant !== undefined; mutant = waiting.pop())
          if (await laboratory.survives(mutant)) survived.push(mutant.name);
      };
      await Promise.all(laboratories.map(work));
      expect(survived.toSorted(), `SEED=${seed}`).toEqual([]);
    },
    90 * minute,
  );
});
