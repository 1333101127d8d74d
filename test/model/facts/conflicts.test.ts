import { describe, expect, it } from 'vitest';
import { conflictsElsewhere } from '../../../src/model/facts/conflicts-elsewhere.ts';
import { conflicts, facts } from '../../../src/model/facts.ts';
import { eras } from '../../../src/model/index.ts';

const titled = Object.entries(conflicts);
/** Those the simulation has a part in. */
const handled = titled.filter(([row]) => !(row in conflictsElsewhere));
const sentence = /^\S.*\.$/;

describe('a conflict', () => {
  it.each(titled)(
    '%s has a topic, and two sides at least, each with its source',
    (_, { topic, statements }) => {
      expect(topic).toMatch(/^[A-Z].*[^.]$/);
      expect(statements.length).toBeGreaterThan(1);
      for (const { says, source } of statements) {
        expect(says).toMatch(sentence);
        expect(source).not.toBe('');
      }
      expect(new Set(statements.map(({ says }) => says)).size).toBe(statements.length);
    },
  );

  it('are all there, from X1 to X40', () => {
    const rows = Array.from({ length: 40 }, (_, index) => `X${index + 1}`);
    expect(Object.keys(conflicts).toSorted()).toEqual(rows.toSorted());
  });

  it.each(handled)('%s is a row of the facts, which says what is done about it', (row, { handling }) => {
    expect(handling).toMatch(sentence);
    expect(facts).toHaveProperty(row, expect.objectContaining({ says: handling, mark: 'I' }));
  });

  it.each(titled)('%s knows only eras that there are', (_, { statements }) => {
    const named = statements.flatMap((each) => ('eras' in each ? each.eras.match(/\d{4}-\d\d/g) : []));
    expect(Object.keys(eras)).toEqual(expect.arrayContaining(named));
  });
});
