// What provokes each refusal, as the tests say: `error: 'serviceLocked', when: '…'` in a table of theirs, or `because: '…'`
// where no request can.
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const folder = 'test/parity';

/**
 * The words of every row of every table of provocations, by the function that makes the refusal.
 *
 * @returns {Map<string, { when: string, provoked: boolean }>}
 */
export function provocations() {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  return new Map(files.flatMap((name) => provocationsIn(readFileSync(`${folder}/${name}`, 'utf8'))));
}

/**
 * @param {string} text
 * @returns {[string, { when: string, provoked: boolean }][]}
 */
export function provocationsIn(text) {
  /** @type {[string, { when: string, provoked: boolean }][]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const { error, when, because } = texts(node);
      const says = when ?? because;
      if (error !== undefined && says !== undefined)
        found.push([error, { when: says, provoked: when !== undefined }]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.test.ts', text, ts.ScriptTarget.ES2023));
  return found;
}

/**
 * Members of an object that are text.
 *
 * @param {ts.ObjectLiteralExpression} object
 * @returns {Record<string, string>}
 */
function texts({ properties }) {
  return Object.fromEntries(
    properties.flatMap((property) => {
      if (!ts.isPropertyAssignment(property) || !ts.isIdentifier(property.name)) return [];
      const { name, initializer } = property;
      return ts.isStringLiteralLike(initializer) ? [[name.text, initializer.text]] : [];
    }),
  );
}
