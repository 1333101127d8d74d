import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';
import { collect, parse, type Source } from './source.ts';

/** From the inside out: a folder may import those before it, through their doors. */
export const layers = ['model', 'sim', 'mock-arm', 'rehearse', 'cli'];

/** The only packages these folders may import; they run wherever JavaScript runs. */
const packages: Record<string, readonly string[]> = {
  model: ['xstate'],
  sim: ['pure-rand', '@faker-js/faker'],
};

/** The contracts as types and as JSON are for the one folder that speaks the wire. */
const contracts = /^openapi\/generated\/[\w-]+\.(?:d\.ts|json)$/;

/** Every import of the file that the order of the layers forbids. */
export function forbiddenImports(source: Source): string[] {
  return specifiers(source).flatMap((specifier) => {
    const objection = objectionTo(specifier, source.path);
    return objection === undefined ? [] : [`${source.path} imports ${specifier}: ${objection}`];
  });
}

function objectionTo(specifier: string, path: string): string | undefined {
  const from = layerOf(path);
  if (specifier === computed) return 'what cannot be read cannot be checked';
  if (/^apim-rehearsal(?:\/|$)/.test(specifier)) return 'its own package';
  if (!specifier.startsWith('.')) return objectionToPackage(specifier, from);

  const target = posix.join(posix.dirname(path), specifier);
  if (contracts.test(target)) return from === 'mock-arm' ? undefined : 'the wire stops at mock-arm';
  if (target === 'package.json') return from in packages ? 'it reaches out of its folder' : undefined;
  if (!target.startsWith('src/')) return 'it reaches out of src';
  return objectionToNeighbour(target, from);
}

function objectionToPackage(specifier: string, from: string): string | undefined {
  const allowed = packages[from];
  if (allowed === undefined) return undefined;
  if (isBuiltin(specifier)) return 'nothing of Node here';
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  return allowed.includes(name) ? undefined : 'not a package of this folder';
}

function objectionToNeighbour(target: string, from: string): string | undefined {
  const to = layerOf(target);
  if (to === from) return undefined;
  if (to === front) return 'nothing inside imports the front door';
  if (from !== front && layers.indexOf(to) > layers.indexOf(from)) return 'it points outward';
  return target === `src/${to}/index.ts` ? undefined : 'it goes past the door';
}

/** The folder below `src` a path is in, or the front door: `src/index.ts` and nothing else. */
function layerOf(path: string): string {
  const folder = path.split('/')[1] ?? '';
  return layers.includes(folder) ? folder : front;
}

const front = 'src/index.ts';
const computed = '(computed)';

/** Imports, re-exports, dynamic imports, `require` and `import('…')` in types. */
function specifiers(source: Source): string[] {
  return collect(parse(source), (node) => {
    if (ts.isImportDeclaration(node)) return textOf(node.moduleSpecifier);
    if (ts.isExportDeclaration(node)) return node.moduleSpecifier && textOf(node.moduleSpecifier);
    if (ts.isImportTypeNode(node))
      return ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : computed;
    if (ts.isExternalModuleReference(node)) return textOf(node.expression);
    return ts.isCallExpression(node) && isImport(node.expression) ? textOf(node.arguments[0]) : undefined;
  });
}

function isImport(callee: ts.Node): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')
  );
}

function textOf(node: ts.Node | undefined): string {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : computed;
}
