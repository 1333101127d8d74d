import { invalid, QueryError } from './query-error.ts';

/** A longer pattern is refused. [S] */
const longest = 400;

/** So many steps a search may take at worst; it is looked at before, not while it runs. [S] */
const mostSteps = 1e8;

/**
 * A regular expression of a query. Those that could take ages, or that Kusto does not have either, are refused: what is
 * repeated may not repeat or choose inside.
 *
 * @throws QueryError where it is none, or one of those
 */
function patternOf(text: string): { readonly pattern: RegExp; readonly repeats: number } {
  const plain = text.replace(/^\(\?i\)/, '');
  const inside = plain.replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/g, 'x');
  const nested = /\((?=[^()]*[*+{|])[^()]*\)(?:[*+]|\{)|\)\)+(?:[*+]|\{)/.test(inside);
  const repeats = inside.match(/[*+]|\{\d+,\d*\}/g)?.length ?? 0;
  if (plain.length > longest || nested || repeats > 4 || /\(\?[=!<]|\\[1-9k]/.test(plain))
    throw invalid(
      `The pattern '${text.slice(0, 60)}' is not simulated: at most ${longest} characters and 4 repetitions, none inside another, ` +
        'and no looking around',
    );
  try {
    return { pattern: new RegExp(plain, plain === text ? '' : 'i'), repeats };
  } catch {
    throw invalid(`The pattern '${text}' is no regular expression`);
  }
}

/** Where a pattern is first found in a text; null where it is not. @throws QueryError where that cannot be said in time */
export function findPattern(pattern: string, text: string): RegExpExecArray | null {
  return feasible(pattern, text).exec(text);
}

/** A text without what a pattern finds at its beginning and at its end. @throws QueryError as {@link findPattern} does */
export function trimPattern(pattern: string, text: string): string {
  const { source, flags } = feasible(pattern, text);
  return text
    .replace(new RegExp(`^(?:${source})`, flags), '')
    .replace(new RegExp(`(?:${source})$`, flags), '');
}

/** Every repetition may begin and end anywhere, and the whole may begin anywhere unless it says where. */
function feasible(text: string, within: string): RegExp {
  const { pattern, repeats } = patternOf(text);
  const degree = repeats + (pattern.source.startsWith('^') ? 0 : 1);
  let steps = 1;
  for (let each = 1; each <= degree; each++) steps *= within.length / each;
  if (steps <= mostSteps) return pattern;
  throw new QueryError(
    'LimitExceeded',
    `The pattern '${text.slice(0, 60)}' with ${repeats} repetitions is not looked for in a text of ${within.length} ` +
      'characters; take fewer, or begin it with ^.',
  );
}
