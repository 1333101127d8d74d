import { describe, expect, it } from 'vitest';
import { conflicts, facts } from '../../../src/model/facts.ts';
import { eras } from '../../../src/model/index.ts';

const titled = Object.entries(conflicts);
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

  it.each(titled)('%s is a row of the facts, which says what is done about it', (row, { handling }) => {
    expect(handling).toMatch(sentence);
    expect(facts).toHaveProperty(row, expect.objectContaining({ says: handling, mark: 'I' }));
  });

  it.each(titled)('%s knows only eras that there are', (_, { statements }) => {
    const named = statements.flatMap((each) => ('eras' in each ? each.eras.match(/\d{4}-\d\d/g) : []));
    expect(Object.keys(eras)).toEqual(expect.arrayContaining(named));
  });
});
