// Which tests name which rows of the facts: `[D4]` or `[C1, C1.lock]` in a title, `row: 'D4'` or `rows: ['C1']` in a table.
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { rowPattern } from './fact-rows.mjs';

const titled = new Set(['describe', 'it', 'test']);

/**
 * The files of the tests that name a row, by the row.
 *
 * @param {string} pattern how the rows are written that are meant
 * @returns {Map<string, string[]>}
 */
export function testsByRow(pattern = rowPattern) {
  /** @type {Map<string, string[]>} */
  const files = new Map();
  for (const file of testFiles()) {
    for (const row of new Set(rowsInTest(readFileSync(file, 'utf8'), pattern))) {
      files.set(row, [...(files.get(row) ?? []), file]);
    }
  }
  return files;
}

function testFiles() {
  return readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((path) => `test/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort();
}

/**
 * Every row that a test file names, as often as it does.
 *
 * @param {string} text
 * @param {string} pattern how the rows are written that are meant
 * @returns {string[]}
 */
export function rowsInTest(text, pattern = rowPattern) {
  const list = new RegExp(String.raw`\[(${pattern}(?:[, ]+${pattern})*)\]`, 'g');
  const whole = new RegExp(`^${pattern}$`);
  /** @type {string[]} */
  const rows = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isCallExpression(node)) rows.push(...rowsInTitle(node, list));
    if (ts.isPropertyAssignment(node)) rows.push(...rowsInEntry(node, whole));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.test.ts', text, ts.ScriptTarget.ES2023));
  return rows;
}

/**
 * @param {ts.CallExpression} call
 * @param {RegExp} list
 * @returns {string[]}
 */
function rowsInTitle({ expression, arguments: [title] }, list) {
  const callee = rootOf(expression);
  if (!ts.isIdentifier(callee) || !titled.has(callee.text)) return [];
  if (title === undefined || !ts.isStringLiteralLike(title)) return [];
  return [...title.text.matchAll(list)].flatMap(([, rows = '']) => rows.split(/[, ]+/));
}

/**
 * `it` in `it`, `it.each`, `it.each([…])` and `it.each<Row>([…])`.
 *
 * @param {ts.Expression} callee
 * @returns {ts.Expression}
 */
function rootOf(callee) {
  const inner = ts.isPropertyAccessExpression(callee) || ts.isCallExpression(callee);
  return inner ? rootOf(callee.expression) : callee;
}

/**
 * @param {ts.PropertyAssignment} entry
 * @param {RegExp} whole
 * @returns {string[]}
 */
function rowsInEntry({ name, initializer }, whole) {
  if (!ts.isIdentifier(name)) return [];
  const several = name.text === 'rows' && ts.isArrayLiteralExpression(initializer);
  const values = several ? [...initializer.elements] : name.text === 'row' ? [initializer] : [];
  return values.flatMap((value) =>
    ts.isStringLiteralLike(value) && whole.test(value.text) ? value.text : [],
  );
}
