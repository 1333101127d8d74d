import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ambientUses } from './tidy/ambient.ts';
import { undocumentedExports } from './tidy/docstrings.ts';
import { forbiddenImports, layers } from './tidy/imports.ts';
import { longFiles, longFunctions } from './tidy/sizes.ts';
import { sources, type Source } from './tidy/source.ts';
import { badNames, promises } from './tidy/words.ts';

const src = sources(['src'], /\.ts$/);
const pure = src.filter(({ path }) => /^src\/(?:model|sim)\//.test(path));
const written = sources(
  ['src', 'openapi', 'scripts', 'test', 'bench', 'examples', 'docs'].filter((folder) => existsSync(folder)),
  /\.(?:ts|mjs|js|yaml|md|sh)$/,
).filter(({ path }) => !path.startsWith('test/tidy'));

type Rule = (source: Source) => string[];

describe('the project', () => {
  it.each<{ says: string; rule: Rule; of: readonly Source[] }>([
    { says: 'imports point inward and go through doors', rule: forbiddenImports, of: src },
    { says: 'model and sim take no time, chance or place from the air', rule: ambientUses, of: pure },
    { says: 'a door has 30 lines and a file 400 at most', rule: longFiles, of: src },
    { says: 'a function has 70 lines at most', rule: longFunctions, of: src },
    { says: 'a file has a name, in kebab-case', rule: badNames, of: src },
    { says: 'nothing is promised for later', rule: promises, of: written },
  ])('$says', ({ rule, of }) => {
    expect(of.length).toBeGreaterThan(0);
    expect(of.flatMap((source) => rule(source))).toEqual([]);
  });

  it('every export of a door has a docstring', () => {
    expect(undocumentedExports(src)).toEqual([]);
  });

  it('src has no folder beside the layers, and each has a door', () => {
    const folders = new Set(src.flatMap(({ path }) => path.split('/').slice(1, -1)[0] ?? []));
    const missing = [...folders].filter((name) => !src.some(({ path }) => doorOf(name) === path));
    expect(layers).toEqual(expect.arrayContaining([...folders]));
    expect(missing).toEqual([]);
  });
});

/** Nobody enters `cli`: it is run. */
const doorOf = (folder: string): string => `src/${folder}/${folder === 'cli' ? 'main' : 'index'}.ts`;

const lines = (count: number): string => '\n'.repeat(count - 1);
const say = (word: string): string => `// ${word}: later`;

describe('the rules see', () => {
  it.each<{ rule: Rule; in: string; is: string }>([
    { rule: forbiddenImports, in: 'src/model/a.ts', is: `import { b } from '../sim/index.ts';` },
    { rule: forbiddenImports, in: 'src/model/deep/a.ts', is: `import type { B } from '../../sim/index.ts';` },
    { rule: forbiddenImports, in: 'src/sim/a.ts', is: `export * from '../mock-arm/index.ts';` },
    { rule: forbiddenImports, in: 'src/sim/a.ts', is: `export { b } from '../model/b.ts';` },
    { rule: forbiddenImports, in: 'src/mock-arm/a.ts', is: `const b = await import('../cli/index.ts');` },
    { rule: forbiddenImports, in: 'src/mock-arm/a.ts', is: `type B = import('../rehearse/index.ts').B;` },
    { rule: forbiddenImports, in: 'src/mock-arm/a.ts', is: `const b = await import(name);` },
    { rule: forbiddenImports, in: 'src/rehearse/a.ts', is: `import '../sim/deep/index.ts';` },
    { rule: forbiddenImports, in: 'src/cli/main.ts', is: `import { b } from '../index.ts';` },
    { rule: forbiddenImports, in: 'src/cli/main.ts', is: `import { b } from 'apim-rehearsal/sim';` },
    { rule: forbiddenImports, in: 'src/cli/main.ts', is: `import { b } from '../../test/b.ts';` },
    { rule: forbiddenImports, in: 'src/index.ts', is: `export { b } from './sim/b.ts';` },
    { rule: forbiddenImports, in: 'src/model/a.ts', is: `import { readFileSync } from 'node:fs';` },
    { rule: forbiddenImports, in: 'src/sim/a.ts', is: `import { readFileSync } from 'fs';` },
    { rule: forbiddenImports, in: 'src/sim/a.ts', is: `import { fastify } from 'fastify';` },
    { rule: forbiddenImports, in: 'src/sim/a.ts', is: `import x from '../../openapi/generated/arm.json';` },
    { rule: ambientUses, in: 'src/sim/a.ts', is: `const now = Date.now();` },
    { rule: ambientUses, in: 'src/sim/a.ts', is: `const now = new Date();` },
    { rule: ambientUses, in: 'src/sim/a.ts', is: `const now = Date();` },
    { rule: ambientUses, in: 'src/sim/a.ts', is: `const then = new Date(2024, 7, 19);` },
    { rule: ambientUses, in: 'src/sim/a.ts', is: `const hour = new Date(ms).getHours();` },
    { rule: ambientUses, in: 'src/sim/a.ts', is: `const later = setTimeout;` },
    { rule: ambientUses, in: 'src/sim/a.ts', is: `const a = { performance };` },
    { rule: ambientUses, in: 'src/sim/a.ts', is: `const draw = Math.random();` },
    { rule: ambientUses, in: 'src/sim/a.ts', is: `const { random } = Math;` },
    { rule: ambientUses, in: 'src/sim/a.ts', is: `const draw = Math['random']();` },
    { rule: ambientUses, in: 'src/sim/a.ts', is: `const id = globalThis.crypto.randomUUID();` },
    { rule: ambientUses, in: 'src/sim/a.ts', is: `names.sort((a, b) => a.localeCompare(b));` },
    { rule: longFiles, in: 'src/sim/index.ts', is: `a${lines(31)}b` },
    { rule: longFiles, in: 'src/sim/a.ts', is: `a${lines(401)}b` },
    { rule: longFunctions, in: 'src/sim/a.ts', is: `function a() {${lines(71)}}` },
    { rule: longFunctions, in: 'src/sim/a.ts', is: `const a = () => {${lines(71)}};` },
    { rule: longFunctions, in: 'src/sim/a.ts', is: `class A { get a() {${lines(71)}} }` },
    { rule: badNames, in: 'src/sim/virtualClock.ts', is: '' },
    { rule: badNames, in: 'src/sim/utils.ts', is: '' },
    { rule: badNames, in: 'src/sim/helpers/a.ts', is: '' },
    { rule: promises, in: 'src/sim/a.ts', is: say('TODO') },
    { rule: promises, in: 'src/sim/a.ts', is: say('FIXME') },
  ])('$rule.name: $in, $is', ({ rule, in: path, is: text }) => {
    expect(rule({ path, text })).toHaveLength(1);
  });

  it.each<{ rule: Rule; in: string; is: string }>([
    { rule: forbiddenImports, in: 'src/model/deep/a.ts', is: `import { b } from '../b.ts';` },
    { rule: forbiddenImports, in: 'src/model/a.ts', is: `import { setup } from 'xstate';` },
    { rule: forbiddenImports, in: 'src/sim/a.ts', is: `import { step } from '../model/index.ts';` },
    {
      rule: forbiddenImports,
      in: 'src/mock-arm/a.ts',
      is: `import x from '../../openapi/generated/arm.json';`,
    },
    { rule: forbiddenImports, in: 'src/mock-arm/a.ts', is: `import { createServer } from 'node:http';` },
    { rule: forbiddenImports, in: 'src/index.ts', is: `export * from './sim/index.ts';` },
    { rule: ambientUses, in: 'src/sim/a.ts', is: `const most = Math.max(a.Date, 1);` },
    { rule: ambientUses, in: 'src/sim/a.ts', is: `const iso = new Date(Date.parse(text)).toISOString();` },
    { rule: ambientUses, in: 'src/sim/a.ts', is: `interface A { process: string; fetch(): void }` },
    { rule: longFiles, in: 'src/sim/a.ts', is: `a${lines(400)}b` },
    { rule: longFunctions, in: 'src/sim/a.ts', is: `function a() {${lines(70)}}` },
    { rule: badNames, in: 'src/mock-arm/routes/migrate-to-stv2.ts', is: '' },
    { rule: promises, in: 'src/sim/a.ts', is: '// done' },
  ])('no fault in $in, $is ($rule.name)', ({ rule, in: path, is: text }) => {
    expect(rule({ path, text })).toEqual([]);
  });

  it.each<{ given: string; door: string; room: string; want: number }>([
    {
      given: 'a bare function',
      door: `export { a } from './a.ts';`,
      room: 'export function a() {}',
      want: 1,
    },
    { given: 'a bare type', door: `export type * from './a.ts';`, room: 'export type A = 1;', want: 1 },
    {
      given: 'a namespace of bare names',
      door: `export * as a from './a.ts';`,
      room: 'export const b = 1;',
      want: 1,
    },
    { given: 'a name from nowhere', door: `export { a } from './b.ts';`, room: '', want: 1 },
    {
      given: 'a name said elsewhere',
      door: `export { b as a } from './a.ts';`,
      room: '/** B. */ export const b = 1;',
      want: 0,
    },
    {
      given: 'a documented interface',
      door: `export * from './a.ts';`,
      room: '/** A. */ export interface A {}',
      want: 0,
    },
  ])('docstrings: $given', ({ door, room, want }) => {
    const all = [
      { path: 'src/sim/index.ts', text: door },
      { path: 'src/sim/a.ts', text: room },
    ];
    expect(undocumentedExports(all)).toHaveLength(want);
  });
});
