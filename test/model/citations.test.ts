import { describe, expect, it } from 'vitest';
import { rowPattern } from '../../scripts/fact-rows.mjs';
import { testsByRow } from '../../scripts/test-citations.mjs';
import { facts } from '../../src/model/index.ts';
import { sources } from '../tidy/source.ts';
import { untestable } from './facts/untestable.ts';

/** Rows cited in a text: after a mark in a comment, or as a string. */
function citedRows(text: string): string[] {
  const afterMarks = [
    ...text.matchAll(new RegExp(String.raw`\[[DRI]\] (${rowPattern}(?:, ${rowPattern})*)`, 'g')),
  ];
  const strings = [...text.matchAll(new RegExp(`'(${rowPattern})'`, 'g'))];
  return [...afterMarks, ...strings].flatMap(([, rows = '']) => rows.split(', '));
}

const citedByCode = sources(['src'], /\.ts$/)
  .filter(({ path }) => !/^src\/model\/facts[./]/.test(path))
  .map(({ path, text }) => ({ path, rows: citedRows(text) }));
const citedByTests = [...testsByRow()].flatMap(([row, files]) =>
  files.map((path) => ({ path, rows: [row] })),
);

describe('the facts table', () => {
  it('finds citations of both kinds', () => {
    expect(
      citedRows(
        "/** As documented. [D] C20, C22.created */ fact: 'ARM.update.network', 'B1', 'V.nsg', 'A14.2023-09'",
      ),
    ).toEqual(['C20', 'C22.created', 'ARM.update.network', 'B1', 'V.nsg', 'A14.2023-09']);
  });

  it('has every row that the code or a test cites', () => {
    const missing = [...citedByCode, ...citedByTests].flatMap(({ path, rows }) =>
      rows.filter((cited) => !Object.hasOwn(facts, cited)).map((cited) => `${path}: ${cited}`),
    );
    expect(missing).toEqual([]);
  });

  it('has no row that neither code nor test cites, unless there is a reason', () => {
    const cited = new Set([...citedByCode, ...citedByTests].flatMap(({ rows }) => rows));
    const silent = Object.keys(facts).filter((row) => !cited.has(row) && !Object.hasOwn(untestable, row));
    expect(silent).toEqual([]);
  });
});
