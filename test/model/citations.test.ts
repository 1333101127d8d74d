import { describe, expect, it } from 'vitest';
import { facts } from '../../src/model/index.ts';
import { sources } from '../tidy/source.ts';

const table = 'src/model/facts.ts';
const row = String.raw`[A-HPX]\d+(?:\.\w+)*`;

/** Rows cited in a text: after a mark in a comment, or as a string. */
function citedRows(text: string): string[] {
  const afterMarks = [...text.matchAll(new RegExp(String.raw`\[[DRI]\] (${row}(?:, ${row})*)`, 'g'))];
  const strings = [...text.matchAll(new RegExp(String.raw`'(${row}|ARM\.[\w.]+)'`, 'g'))];
  return [...afterMarks, ...strings].flatMap(([, rows = '']) => rows.split(', '));
}

const citing = sources(['src'], /\.ts$/)
  .filter(({ path }) => path !== table)
  .map(({ path, text }) => ({ path, rows: citedRows(text) }));

describe('the facts table', () => {
  it('finds citations of both kinds', () => {
    expect(citedRows("/** As documented. [D] C20, C22.created */ fact: 'ARM.update.network', 'B1'")).toEqual([
      'C20',
      'C22.created',
      'ARM.update.network',
      'B1',
    ]);
  });

  it('has every row that the code cites', () => {
    const missing = citing.flatMap(({ path, rows }) =>
      rows.filter((cited) => !Object.hasOwn(facts, cited)).map((cited) => `${path}: ${cited}`),
    );
    expect(missing).toEqual([]);
  });

  it('has no row that no code cites', () => {
    const cited = new Set(citing.flatMap(({ rows }) => rows));
    expect(Object.keys(facts).filter((each) => !cited.has(each))).toEqual([]);
  });
});
