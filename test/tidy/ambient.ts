import ts from 'typescript';
import { collect, parse, type Source } from './source.ts';

/** Names that bring in the time, the chance, the place or the machine of the moment. */
const ambient =
  words(`performance Temporal setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame
  crypto Intl process globalThis fetch navigator require`);

/** Methods whose answer depends on the language or the time zone the machine is set to. */
const local =
  words(`localeCompare toLocaleString toLocaleDateString toLocaleTimeString toDateString toTimeString
  getFullYear getMonth getDate getDay getHours getMinutes getTimezoneOffset`);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** Every place where the file takes time, chance or its surroundings from the air. */
export function ambientUses(source: Source): string[] {
  const tree = parse(source);
  return collect(tree, (node) => {
    if (!ts.isIdentifier(node) || !isAmbient(node)) return undefined;
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    return `${source.path}:${line + 1} uses ${node.parent.getText()}`;
  });
}

function isAmbient(node: ts.Identifier): boolean {
  if (isMember(node)) return local.has(node.text);
  if (isKey(node)) return false;
  if (node.text === 'Date') return !isSpelling(node);
  if (node.text === 'Math') return !isPlainMath(node);
  return ambient.has(node.text);
}

/** `new Date(ms)`, `Date.parse(text)` and `Date.UTC(…)` only spell a time that is given. */
function isSpelling({ parent }: ts.Identifier): boolean {
  if (ts.isNewExpression(parent)) return parent.arguments?.length === 1;
  return ts.isPropertyAccessExpression(parent) && ['parse', 'UTC'].includes(parent.name.text);
}

/** `x.node` */
function isMember(node: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
}

/** The name of a property, a method or a parameter, not a use of anything. */
function isKey(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  const named =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent);
  return named && parent.name === node;
}

/** `Math.max` and the like; not `Math.random`, and not `Math` taken apart or handed on. */
function isPlainMath({ parent }: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(parent) && parent.name.text !== 'random';
}
