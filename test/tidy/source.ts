import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A file of ours, by its path from the root of the project, always with `/`. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Everything below these folders that we wrote ourselves and that ends as asked; a folder may not exist yet. */
export function sources(folders: readonly string[], ending: RegExp): Source[] {
  return folders
    .flatMap((folder) => walk(folder))
    .filter((path) => ending.test(path) && !path.includes('/generated/'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name).replaceAll('\\', '/');
    return entry.isDirectory() ? walk(path) : [path];
  });
}

/** The syntax tree of a file, with parents. */
export function parse({ path, text }: Source): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
}

/** What `pick` finds anywhere in the tree, in the order of the text. */
export function collect<T>(root: ts.Node, pick: (node: ts.Node) => T | undefined): T[] {
  const found: T[] = [];
  const visit = (node: ts.Node): void => {
    const picked = pick(node);
    if (picked !== undefined) found.push(picked);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}
