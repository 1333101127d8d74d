import type { OperationRoute } from './contract.ts';

/** An operation of a contract, and what the parameters in its path are. */
export interface FoundRoute<Id extends string> {
  readonly route: OperationRoute<Id>;
  readonly params: Readonly<Record<string, string>>;
}

/** A step on the way to operations. */
interface Step<Id extends string> {
  /** The next steps that are words, in lower case. */
  readonly words: Map<string, Step<Id>>;
  /** The next step that is a parameter. */
  any: Step<Id> | undefined;
  /** What is served here, by method. */
  readonly ends: Map<string, End<Id>>;
}

interface End<Id extends string> {
  readonly route: OperationRoute<Id>;
  /** The parameters in its path, and which segment each of them is. */
  readonly parameters: readonly (readonly [name: string, index: number])[];
}

/**
 * The operations of a contract by their paths, whatever the case of the letters and however many slashes. A word goes
 * before a parameter. To put up a mock costs nothing for it: the tree is made once, when it is first asked.
 */
export class RouteTree<Id extends string> {
  readonly #routes: () => readonly OperationRoute<Id>[];
  #root: Step<Id> | undefined;

  constructor(routes: () => readonly OperationRoute<Id>[]) {
    this.#routes = routes;
  }

  /**
   * The operation that is served at a path.
   *
   * @param path beginning with a slash, without a query; percent-encoded or not
   * @returns undefined where nothing is served there
   */
  find(method: string, path: string): FoundRoute<Id> | undefined {
    this.#root ??= treeOf(this.#routes());
    const segments = segmentsOf(path);
    const words = segments.map((segment) => segment.toLowerCase());
    const end = walk(this.#root, method, words, 0);
    if (end === undefined) return undefined;
    const params: Record<string, string> = {};
    for (const [name, index] of end.parameters) params[name] = segments[index] as string;
    return { route: end.route, params };
  }
}

function treeOf<Id extends string>(routes: readonly OperationRoute<Id>[]): Step<Id> {
  const root = newStep<Id>();
  for (const route of routes) {
    const segments = segmentsOf(route.url);
    let step = root;
    for (const segment of segments) step = isParameter(segment) ? next(step) : next(step, segment);
    const parameters = segments.flatMap((segment, index) =>
      isParameter(segment) ? [[segment.slice(1), index] as const] : [],
    );
    step.ends.set(route.method, { route, parameters });
  }
  return root;
}

const newStep = <Id extends string>(): Step<Id> => ({ words: new Map(), any: undefined, ends: new Map() });

const isParameter = (segment: string): boolean => segment.startsWith(':');

/** The step behind a word, or behind a parameter where none is given; made where there is none yet. */
function next<Id extends string>(step: Step<Id>, word?: string): Step<Id> {
  if (word === undefined) return (step.any ??= newStep());
  const key = word.toLowerCase();
  const known = step.words.get(key) ?? newStep<Id>();
  step.words.set(key, known);
  return known;
}

function walk<Id extends string>(
  step: Step<Id>,
  method: string,
  words: readonly string[],
  at: number,
): End<Id> | undefined {
  const word = words[at];
  if (word === undefined) return step.ends.get(method);
  const behindWord = step.words.get(word);
  return (
    (behindWord && walk(behindWord, method, words, at + 1)) ??
    (step.any && walk(step.any, method, words, at + 1))
  );
}

function segmentsOf(path: string): string[] {
  const segments = path.split('/').filter((segment) => segment !== '');
  return path.includes('%') ? segments.map(decoded) : segments;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
