import { posix } from 'node:path';
import ts from 'typescript';
import { parse, type Source } from './source.ts';

/** Every name a door hands out whose declaration has no docstring. Takes all of `src`, so that re-exports can be followed. */
export function undocumentedExports(all: readonly Source[]): string[] {
  const program = programOf(all);
  const checker = program.getTypeChecker();
  return all
    .filter(({ path }) => /^src\/(?:[\w-]+\/)?index\.ts$/.test(path))
    .flatMap(({ path }) => {
      const door = program.getSourceFile(path);
      const module = door && checker.getSymbolAtLocation(door);
      if (module === undefined) return [];
      return checker
        .getExportsOfModule(module)
        .filter((name) => !isDocumented(name, checker))
        .map((name) => `${path} exports ${name.getName()} without a docstring`);
    });
}

function isDocumented(name: ts.Symbol, checker: ts.TypeChecker): boolean {
  const original = name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name;
  if (original.flags & ts.SymbolFlags.ValueModule) {
    return checker.getExportsOfModule(original).every((inner) => isDocumented(inner, checker));
  }
  return ts.displayPartsToString(original.getDocumentationComment(checker)).trim() !== '';
}

/** A program of these files alone: no libraries, no packages, so it is ready in no time. */
function programOf(all: readonly Source[]): ts.Program {
  const trees = new Map(all.map((source) => [source.path, parse(source)]));
  const options: ts.CompilerOptions = {
    noLib: true,
    noResolve: false,
    types: [],
    allowImportingTsExtensions: true,
  };
  const host: ts.CompilerHost = {
    getSourceFile: (path) => trees.get(path),
    fileExists: (path) => trees.has(path),
    readFile: () => undefined,
    writeFile: () => undefined,
    getDefaultLibFileName: () => 'lib.d.ts',
    getCurrentDirectory: () => '',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => {
        const resolvedFileName = posix.join(posix.dirname(from), text);
        const known = text.startsWith('.') && trees.has(resolvedFileName);
        return { resolvedModule: known ? { resolvedFileName, extension: ts.Extension.Ts } : undefined };
      }),
  };
  return ts.createProgram([...trees.keys()], options, host);
}
