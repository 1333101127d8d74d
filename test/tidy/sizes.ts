import ts from 'typescript';
import { collect, parse, type Source } from './source.ts';

const DOOR_LINES_MAX = 30;
const FILE_LINES_MAX = 400;
const FUNCTION_LINES_MAX = 70;

/** The file, if it is longer than a file of its kind may be. */
export function longFiles({ path, text }: Source): string[] {
  const max = path.endsWith('/index.ts') ? DOOR_LINES_MAX : FILE_LINES_MAX;
  const lines = text.trimEnd().split('\n').length;
  return lines > max ? [`${path} has ${lines} lines, ${max} at most`] : [];
}

/** Every function, method or arrow of the file that is too long to be read at once. */
export function longFunctions(source: Source): string[] {
  const tree = parse(source);
  const lineOf = (position: number): number => tree.getLineAndCharacterOfPosition(position).line + 1;
  return collect(tree, (node) => {
    if (!ts.isFunctionLike(node)) return undefined;
    const first = lineOf(node.getStart());
    const lines = lineOf(node.getEnd()) - first + 1;
    if (lines <= FUNCTION_LINES_MAX) return undefined;
    return `${source.path}:${first} is a function of ${lines} lines, ${FUNCTION_LINES_MAX} at most`;
  });
}
