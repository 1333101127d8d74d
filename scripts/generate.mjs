// Writes what is derived from other files of the project. Its results are committed; `npm run drift` says when they are stale.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';
import { writeFactPages } from './fact-pages.mjs';
import { writeParityPages } from './parity-pages.mjs';

const steps = [
  () => contract('arm'),
  () => contract('control'),
  () => contract('identity'),
  () => writeFactPages(),
  () => writeParityPages(),
];

await mkdir('openapi/generated', { recursive: true });
for (const step of steps) await step();

/**
 * One contract as types, and as JSON that code can import.
 *
 * @param {string} name
 */
async function contract(name) {
  const document = parse(await readFile(`openapi/${name}.yaml`, 'utf8'));
  const broken = brokenReferences(document);
  if (broken.length > 0) throw new Error(`openapi/${name}.yaml points nowhere: ${broken.join(', ')}`);
  const types = astToString(await openapiTS(structuredClone(document), { immutable: true }));
  const origin = `// Generated from openapi/${name}.yaml by \`npm run generate\`.\n`;
  await writeFile(`openapi/generated/${name}.d.ts`, origin + types);
  await writeFile(`openapi/generated/${name}.json`, `${JSON.stringify(document, null, 2)}\n`);
}

/**
 * A contract is one file: a reference that leaves it, or that finds nothing in it, is broken.
 *
 * @param {unknown} document
 * @returns {string[]}
 */
function brokenReferences(document) {
  return references(document).filter((reference) => !finds(document, reference));
}

/**
 * @param {unknown} node
 * @returns {string[]}
 */
function references(node) {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value] : references(value),
  );
}

/**
 * @param {unknown} document
 * @param {string} reference
 */
function finds(document, reference) {
  if (!reference.startsWith('#/')) return false;
  /** @type {any} */
  let node = document;
  for (const step of reference.slice(2).split('/')) {
    node = node?.[decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return node !== undefined;
}
