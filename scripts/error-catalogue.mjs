// Every refusal of ARM and of the login hosts, read off the functions that make them: `src/mock-arm/**/*-error.ts`.
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { loadTypeScript } from './load-typescript.mjs';

/**
 * @typedef {object} CatalogueEntry
 * @property {string} name of the function that makes it
 * @property {string} file
 * @property {number} status
 * @property {string} code
 * @property {string} origin who says it; of a login host, the error as OAuth names it
 * @property {string} message with ‹parameters› in place of what a request puts there
 * @property {string[]} marks
 * @property {string} note what its docstring says
 */

/** @typedef {'ArmError' | 'EntraError'} ErrorType */

/**
 * The catalogue, by file and in the order of each.
 *
 * @param {ErrorType} type
 * @returns {Promise<CatalogueEntry[]>}
 */
export async function errorCatalogue(type = 'ArmError') {
  const files = errorFiles(type);
  const modules = await loadTypeScript(files);
  return files.flatMap((file, index) =>
    factoriesIn(readFileSync(file, 'utf8'), type).map(({ name, parameters, note }) => {
      const { status, code, origin, message } = sampled(file, name, modules[index][name], parameters);
      const marks = [...new Set([...note.matchAll(/\[([DRIMS])\]/g)].map(([, mark = '']) => mark))];
      return { name, file, status, code, origin, message, marks, note };
    }),
  );
}

/**
 * @typedef {object} Made
 * @property {number} status
 * @property {string | number} code
 * @property {string} message
 * @property {string} [origin] of ARM's
 * @property {string} [error] of a login host's
 */

/**
 * A refusal as it would be made, times made into a word again.
 *
 * @param {string} file
 * @param {string} name
 * @param {(...given: unknown[]) => Made} factory
 * @param {unknown[]} parameters
 */
function sampled(file, name, factory, parameters) {
  try {
    const { status, code, origin, error, message } = factory(...parameters);
    const spoken = message.replaceAll(time, '‹time›');
    return {
      status,
      code: typeof code === 'number' ? `AADSTS${code}` : code,
      origin: origin ?? error ?? '',
      // What may be of any type is shown as JSON.
      message: spoken.replaceAll(/"(‹[^›]*›)"/g, '$1'),
    };
  } catch (error) {
    throw new Error(`${file}: ${name} cannot be shown in docs/errors.md: ${String(error)}`, { cause: error });
  }
}

const sampleMs = Date.UTC(2001, 1, 3, 4, 5, 6);
/** That time, or one not far from it. */
const time = /2001-\d\d-\d\dT[\d:.]+Z|\d\/\d+\/2001 [\d:]+ [AP]M/g;

/**
 * Files that hold refusals.
 *
 * @param {ErrorType} type
 */
export function errorFiles(type = 'ArmError') {
  return readdirSync('src/mock-arm', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/mock-arm/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('-error.ts') && readFileSync(path, 'utf8').includes(`): ${type} =>`))
    .sort();
}

/**
 * What a message looks like on the wire, whatever stands in place of its parameters.
 *
 * @param {string} message
 */
export function patternOf(message) {
  const parts = message
    .split(/‹[^›]*›/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('[^]*')}$`);
}

/**
 * The exported functions of a file that make a refusal, each with arguments that show where they end up.
 *
 * @param {string} text
 * @param {ErrorType} type
 */
export function factoriesIn(text, type = 'ArmError') {
  const file = ts.createSourceFile('a.ts', text, ts.ScriptTarget.ES2023, true);
  return file.statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement) || !isExported(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
      if (!ts.isIdentifier(name) || initializer === undefined || !ts.isArrowFunction(initializer)) return [];
      if (initializer.type?.getText() !== type) return [];
      const parameters = initializer.parameters.map(argumentFor);
      return [{ name: name.text, parameters, note: noteOf(statement) }];
    });
  });
}

/** @param {ts.VariableStatement} statement */
function isExported({ modifiers = ts.factory.createNodeArray() }) {
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

/** @param {ts.ParameterDeclaration} parameter */
function argumentFor({ name, type, initializer }) {
  const isText = initializer === undefined || ts.isStringLiteral(initializer);
  return isText ? placeholder(name.getText(), type) : undefined;
}

/**
 * @param {string} name
 * @param {ts.TypeNode | undefined} type
 * @returns {unknown}
 */
function placeholder(name, type) {
  if (type === undefined) return `‹${name}›`;
  if (name.endsWith('Ms')) return sampleMs;
  if (ts.isTypeOperatorNode(type)) return placeholder(name, type.type);
  if (ts.isParenthesizedTypeNode(type)) return placeholder(name, type.type);
  if (ts.isArrayTypeNode(type)) return [placeholder(name, type.elementType)];
  if (ts.isTypeLiteralNode(type)) return membersOf(type);
  const isProblem = ts.isTypeReferenceNode(type) && /^(?:ArmErrorDetail|Failure)$/.test(type.getText());
  return isProblem ? { code: '‹code›', message: `‹${/^\w+$/.test(name) ? name : 'message'}›` } : `‹${name}›`;
}

/** @param {ts.TypeLiteralNode} type */
function membersOf({ members }) {
  const named = members.filter((member) => ts.isPropertySignature(member));
  return Object.fromEntries(
    named.map(({ name, type }) => [name.getText(), placeholder(name.getText(), type)]),
  );
}

/** @param {ts.VariableStatement} statement */
function noteOf(statement) {
  const [doc] = ts.getJSDocCommentsAndTags(statement);
  const comment = doc === undefined ? '' : (ts.getTextOfJSDocComment(doc.comment) ?? '');
  return comment.replaceAll(/\s+/g, ' ').trim();
}
