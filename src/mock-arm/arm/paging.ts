import { invalidParameters } from './arm-error.ts';
import type { ArmCall } from './call.ts';

/**
 * The part of a list that a request asks for, and the URL of the next one, where there is more.
 *
 * @param path of the list, for that URL
 * @param skipName the query parameter that says how many came before
 * @throws ArmError where `$top` or that parameter is no whole number
 */
export function page<Entry>(
  call: ArmCall,
  all: readonly Entry[],
  path: string,
  skipName: '$skip' | '$skiptoken',
): { readonly entries: readonly Entry[]; readonly nextLink?: { readonly nextLink: string } } {
  const skip = wholeNumber(call, skipName, 0) ?? 0;
  const top = wholeNumber(call, '$top', 1) ?? all.length;
  const entries = all.slice(skip, skip + top);
  if (skip + top >= all.length) return { entries };
  const query = `api-version=${call.sentApiVersion}${others(call, skipName)}&$top=${top}&${skipName}=${skip + top}`;
  return { entries, nextLink: { nextLink: `${call.origin}${path}?${query}` } };
}

/** What else was asked of this page is asked of the next one, too. */
function others({ query }: ArmCall, skipName: string): string {
  return Object.entries(query)
    .filter(([name]) => !['api-version', '$top', skipName].includes(name))
    .map(
      ([name, value]) =>
        `&${encodeURIComponent(name).replace('%24', '$')}=${encodeURIComponent(String(value))}`,
    )
    .join('');
}

function wholeNumber({ query }: ArmCall, name: string, least: number): number | undefined {
  const text = query[name];
  if (text === undefined) return undefined;
  if (typeof text === 'string' && /^\d{1,6}$/.test(text) && Number(text) >= least) return Number(text);
  const message = `${name} is '${String(text)}'; it must be a whole number from ${least}.`;
  throw invalidParameters([{ code: 'InvalidParameters', message, target: name }]);
}
