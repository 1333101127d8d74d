import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as courseModule from '../sim/golden/course.ts';
import type * as coursesModule from '../sim/golden/courses/same-subnet.ts';

const page = readFileSync('CONTRIBUTING.md', 'utf8');
const section = page.slice(page.indexOf('## Adding a way'), page.indexOf('## Adding a prerequisite'));
const [fact = '', plan = '', offer = '', timeline = ''] = [...section.matchAll(/```ts\n(.*?)```/gs)].map(
  ([, block = '']) => block,
);

/** The four edits: where each block of the page goes. */
const edits: readonly { file: string; after?: string; insteadOf?: string; block: string }[] = [
  { file: 'src/model/facts/timelines.ts', after: 'export const timelineFacts = {', block: fact },
  { file: 'src/model/migrations.ts', after: 'const sameSubnet = {', block: plan },
  { file: 'src/model/era.ts', insteadOf: 'External: sameSubnet.External,', block: offer },
  {
    file: 'test/sim/golden/courses/same-subnet.ts',
    after: 'export const sameSubnet: readonly Course[] = [',
    block: timeline,
  },
];

const folder = mkdtempSync(join(tmpdir(), 'a-path-'));

beforeAll(() => {
  for (const path of ['src/model', 'src/sim', 'test/sim/golden', 'test/helpers/network.ts', 'package.json'])
    cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  for (const { file, after, insteadOf = after ?? '', block } of edits) {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text.split(insteadOf)).toHaveLength(2);
    const by = after === undefined ? block : `${after}\n${block}`;
    writeFileSync(
      join(folder, file),
      text.replace(insteadOf, () => by),
    );
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const load = async <Module>(path: string): Promise<Module> =>
  (await import(/* @vite-ignore */ pathToFileURL(join(folder, path)).href)) as Module;

describe('a way to migrate that is added as CONTRIBUTING.md tells', () => {
  it('goes by its table, and goes back by it', async () => {
    const { asked, follow, ready } = await load<typeof courseModule>('test/sim/golden/course.ts');
    const { sameSubnet } = await load<typeof coursesModule>('test/sim/golden/courses/same-subnet.ts');
    const course = sameSubnet.find(({ path }) => path.endsWith('swiftly'));
    const [way] = course?.ways ?? [];
    if (course === undefined || way === undefined) throw new Error('the page adds no course');
    const attempt = { course, era: way[0], begins: way[1] };
    let seen = 0;
    for (const failing of [undefined, ...course.failing]) {
      const rehearsal = ready(attempt);
      const options = failing === undefined ? {} : { failing };
      follow(
        rehearsal,
        attempt,
        (minute, row) => {
          expect(rehearsal.cells(asked(row)), `minute ${minute}`).toEqual(row.cells);
          seen++;
        },
        options,
      );
      expect(String(rehearsal.world.timeline)).toContain(course.path);
    }
    expect(seen).toBeGreaterThan(40);
  }, 60_000);

  it.runIf(process.env['SOAK'])(
    'is what the compiler takes it for',
    () => {
      const include = ['src/model', 'src/sim', 'test/sim/golden'];
      writeFileSync(
        join(folder, 'tsconfig.json'),
        JSON.stringify({ extends: resolve('tsconfig.json'), compilerOptions: { types: [] }, include }),
      );
      const tsc = resolve('node_modules/typescript/bin/tsc');
      expect(execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' })).toBe('');
    },
    120_000,
  );
});
