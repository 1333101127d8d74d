// TypeScript of this project as values, for scripts: Node 20 cannot import it.
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, posix, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

/** @type {ts.CompilerOptions} */
const compilerOptions = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2023,
  verbatimModuleSyntax: true,
  rewriteRelativeImportExtensions: true,
};

/**
 * The modules at these paths from the root of the project. What they import by a relative path comes along, packages are
 * those of the project.
 *
 * @param {readonly string[]} paths
 * @returns {Promise<any[]>}
 */
export async function loadTypeScript(paths) {
  const folder = await mkdtemp(join(tmpdir(), 'facts-'));
  try {
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    const waiting = [...paths];
    const done = new Set();
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (done.has(path)) continue;
      done.add(path);
      waiting.push(...(await transpile(path, folder)));
    }
    return await Promise.all(paths.map((path) => import(pathToFileURL(target(path, folder)).href)));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * Writes the module into the folder, and answers what it imports.
 *
 * @param {string} path
 * @param {string} folder
 */
async function transpile(path, folder) {
  const source = await readFile(path, 'utf8');
  const file = target(path, folder);
  await mkdir(dirname(file), { recursive: true });
  if (path.endsWith('.json')) {
    await writeFile(file, source);
    return [];
  }
  const { outputText } = ts.transpileModule(source, { fileName: path, compilerOptions });
  await writeFile(file, outputText);
  return ts
    .preProcessFile(outputText)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => posix.join(posix.dirname(path), fileName.replace(/\.js$/, '.ts')));
}

/**
 * @param {string} path
 * @param {string} folder
 */
function target(path, folder) {
  return join(folder, path.replace(/\.ts$/, '.js'));
}
