// The facts as people read them: the table of src/model/README.md, docs/conflicts.md and docs/facts-coverage.md.
import { readFile } from 'node:fs/promises';
import { wantsTest } from './fact-rows.mjs';
import { loadTypeScript } from './load-typescript.mjs';
import { table, writePage } from './pages.mjs';
import { testsByRow } from './test-citations.mjs';

/**
 * @typedef {{ says: string, mark: string, source: string }} Fact
 * @typedef {{ says: string, source: string, eras?: string }} Statement
 * @typedef {{ topic: string, statements: Statement[], handling: string }} Conflict
 */

/** Writes all three. */
export async function writeFactPages() {
  const [{ facts, conflicts }, { untestable }] = await loadTypeScript([
    'src/model/facts.ts',
    'test/model/facts/untestable.ts',
  ]);
  await fill('src/model/README.md', 'facts', factsTable(facts));
  await writePage('docs/conflicts.md', conflictsPage(conflicts));
  await writePage('docs/facts-coverage.md', coveragePage(facts, testsByRow(), untestable));
}

/** @param {Record<string, Fact>} facts */
function factsTable(facts) {
  const rows = Object.entries(facts).map(([row, { says, mark, source }]) => [row, says, mark, source]);
  return table(['row', 'statement', 'mark', 'source'], sorted(rows));
}

/** @param {Record<string, Conflict>} conflicts */
function conflictsPage(conflicts) {
  const rows = Object.entries(conflicts).map(([row, { topic, statements, handling }]) => [
    row,
    topic,
    statements.map(statement).join('<br>'),
    handling,
  ]);
  return `# Where the sources disagree

<!-- Generated from src/model/facts by \`npm run generate\`. -->

What Microsoft's documents said about these migrations changed from month to month, and what people saw was different
again. Every disagreement we know of is here, with what each source says and what the simulation does about it. Where
the date decides, the eras that go by a statement are named behind it.

${table(['row', 'about', 'who says what', 'the simulation'], sorted(rows))}
`;
}

/** @param {Statement} statement */
function statement({ says, source, eras }) {
  return `${says} _${source}${eras === undefined ? '' : `; era ${eras}`}_`;
}

/**
 * @param {Record<string, Fact>} facts
 * @param {ReadonlyMap<string, readonly string[]>} tests
 * @param {Record<string, string>} reasons
 */
function coveragePage(facts, tests, reasons) {
  const wanted = Object.entries(facts).filter(([row]) => wantsTest(row));
  const rows = wanted.map(([row, { says, mark }]) => {
    const files = tests.get(row)?.map((file) => `\`${file}\``);
    return [row, says, mark, files?.join('<br>') ?? reasons[row] ?? '**nothing yet**'];
  });
  const tested = wanted.filter(([row]) => tests.has(row)).length;
  const untested = wanted.filter(([row]) => !tests.has(row) && row in reasons).length;
  return `# Which test holds which fact

<!-- Generated from src/model/facts and the tests by \`npm run generate\`. -->

Of the ${wanted.length} rows on platforms, migrations, paths, timelines and prerequisites (A, B, P, C, D, V), ${tested} are held
by a test that names them; for ${untested} there is a reason why none can.

${table(['row', 'statement', 'mark', 'held by'], sorted(rows))}
`;
}

/**
 * Rows by family, as the families come, and by number; what belongs to one number stays as it was written.
 *
 * @param {string[][]} rows
 */
function sorted(rows) {
  const placed = rows.map((cells) => {
    const [, family = '', number] = /^([A-Z]+)(\d+)?/.exec(cells[0] ?? '') ?? [];
    return { cells, family, number: Number(number ?? Infinity) };
  });
  const families = [...new Set(placed.map(({ family }) => family))];
  return placed
    .sort((a, b) => families.indexOf(a.family) - families.indexOf(b.family) || order(a.number, b.number))
    .map(({ cells }) => cells);
}

/**
 * @param {number} a
 * @param {number} b
 */
function order(a, b) {
  return a === b ? 0 : a - b;
}

/**
 * Puts the text between the two marks of that name.
 *
 * @param {string} file
 * @param {string} name
 * @param {string} text
 */
async function fill(file, name, text) {
  const page = await readFile(file, 'utf8');
  const [before, after] = [`<!-- ${name}: generated -->`, `<!-- /${name} -->`];
  const [head] = page.split(before);
  const [, tail] = page.split(after);
  if (head === undefined || tail === undefined) throw new Error(`${file} has no place for the ${name}`);
  await writePage(file, `${head}${before}\n\n${text}\n\n${after}${tail}`);
}
