import document from './official-operations.json' with { type: 'json' };

/** An operation as the official descriptions of Microsoft.ApiManagement have it. [D] SPEC 2022-08-01, 2024-05-01 */
export interface OfficialOperation {
  readonly operationId: string;
  /** What stands before the underscore: the operations on one kind of thing. */
  readonly group: string;
  readonly method: string;
  /** From the first slash, with `{name}` for a parameter. */
  readonly path: string;
  /** The older of the two stable api-versions that describes it. */
  readonly since: OfficialVersion;
}

/** The stable api-versions whose descriptions are gone by; the newer has all that the older has. */
export type OfficialVersion = keyof typeof document.since;

/** Both, the older one first. */
export const officialVersions = Object.keys(document.since) as OfficialVersion[];

const scopes: Readonly<Record<string, string>> = document.scopes;

/** Every operation that is described, in the order of the older description and then of the newer. */
export const officialOperations: readonly OfficialOperation[] = officialVersions.flatMap((since) =>
  Object.entries<string>(document.since[since]).map(([operationId, route]) => {
    const [method = '', path = ''] = route.split(' ');
    return {
      operationId,
      group: groupOf(operationId),
      method,
      path: path.replace(/^\{(\w+)\}/, (whole, scope: string) => scopes[scope] ?? whole),
      since,
    };
  }),
);

/** What stands before the underscore of an operationId. */
export function groupOf(operationId: string): string {
  return operationId.slice(0, operationId.indexOf('_'));
}

let patterns: readonly (readonly [RegExp, OfficialOperation])[] | undefined;

/**
 * The operation that a request means, whether or not it is served; undefined where none is described. What the older
 * description has is taken to have been there before it too. [I]
 */
export function officialOperation(
  method: string,
  path: string,
  apiVersion: string,
): OfficialOperation | undefined {
  patterns ??= officialOperations
    .map((operation) => [patternOf(operation), operation] as const)
    .sort(([, a], [, b]) => freedom(a) - freedom(b));
  const found = patterns.find(([pattern, each]) => each.method === method && pattern.test(path))?.[1];
  const described = found !== undefined && (found.since === officialVersions[0] || found.since <= apiVersion);
  return described ? found : undefined;
}

function patternOf({ path }: OfficialOperation): RegExp {
  return new RegExp(`^${path.replaceAll('.', String.raw`\.`).replaceAll(/\{\w+\}/g, '[^/]+')}/?$`, 'i');
}

/** A path with a word where another takes any name is the one that is meant. */
function freedom({ path }: OfficialOperation): number {
  return path.split('{').length;
}
