import { describe, expect, it } from 'vitest';
import { wantsTest } from '../../../scripts/fact-rows.mjs';
import { rowsInTest, testsByRow } from '../../../scripts/test-citations.mjs';
import { type FactId, facts } from '../../../src/model/index.ts';
import { untestable } from './untestable.ts';

const wanted = (Object.keys(facts) as FactId[]).filter(wantsTest);
const tests = testsByRow();

describe('the rows on platforms, migrations, paths, timelines and prerequisites', () => {
  it('each have a test that names them, or a reason why none can', () => {
    expect(wanted.filter((row) => !tests.has(row) && !Object.hasOwn(untestable, row))).toEqual([]);
  });

  it('have a reason in one case of ten at most', () => {
    const excused = wanted.filter((row) => Object.hasOwn(untestable, row));
    expect(excused.length).toBeLessThanOrEqual(wanted.length / 10);
  });
});

describe('a reason why no test can hold a row', () => {
  it.each(Object.entries(untestable))(
    '%s is a sentence, and no test holds it all the same',
    (row, reason) => {
      expect(reason).toMatch(/^\S.*\.$/);
      expect(tests.get(row) ?? []).toEqual([]);
    },
  );
});

describe('a row is named', () => {
  const text = (lines: readonly string[]): string => lines.join('\n');

  it.each([
    { by: 'a title', is: `it('counts addresses [D4]', () => {})`, named: ['D4'] },
    { by: 'a title of several', is: `describe('[C1, C1.lock] goes', () => {})`, named: ['C1', 'C1.lock'] },
    { by: 'a title of a table', is: 'it.each<Row>([])(`%s [V.nsg]`, () => {})', named: ['V.nsg'] },
    { by: 'an entry', is: `[{ row: 'C5.unlock.2023' }]`, named: ['C5.unlock.2023'] },
    {
      by: 'an entry of several',
      is: `[{ rows: ['B2', 'B.retention.2023-10'] }]`,
      named: ['B2', 'B.retention.2023-10'],
    },
  ])('by $by', ({ is, named }) => {
    expect(rowsInTest(is)).toEqual(named);
  });

  it('by nothing else', () => {
    const mentions = [
      `// [D4]`,
      `const x = '[D4]'`,
      `it('D4', f)`,
      `[{ row: 'first', rows: [[]] }]`,
      `say('[D4]')`,
    ];
    expect(rowsInTest(text(mentions))).toEqual([]);
  });
});
