import { invalidApiVersion, missingApiVersion, noRegisteredProvider } from './arm-error.ts';

/** Every api-version of Microsoft.ApiManagement that exists, oldest first. [R] ARM §2 */
export const apiVersions = [
  '2016-07-07', '2016-10-10', '2017-03-01', '2018-01-01', '2018-06-01-preview', '2019-01-01', '2019-12-01-preview',
  '2019-12-01', '2020-06-01-preview', '2020-12-01', '2021-01-01-preview', '2021-04-01-preview', '2021-08-01',
  '2021-12-01-preview', '2022-04-01-preview', '2022-08-01', '2022-09-01-preview', '2023-03-01-preview',
  '2023-05-01-preview', '2023-09-01-preview', '2024-05-01', '2024-06-01-preview', '2024-10-01-preview',
  '2025-03-01-preview', '2025-09-01-preview',
] as const; // prettier-ignore

/** An api-version of Microsoft.ApiManagement. */
export type ApiVersion = (typeof apiVersions)[number];

const known: ReadonlySet<string> = new Set(apiVersions);

/** Whether `version` is of the date of `first` or newer; `-preview` does not order anything. */
export function isSince(version: ApiVersion, first: string): boolean {
  return version.slice(0, 10) >= first.slice(0, 10);
}

/**
 * The api-version a request to the provider names.
 *
 * @throws ArmError where it names none, or one that does not exist
 */
export function providerApiVersion(seen: unknown, type: string): ApiVersion {
  const text = demandDate(seen);
  const version = text.toLowerCase();
  if (!known.has(version)) throw noRegisteredProvider(text, type, newestFirst);
  return version as ApiVersion;
}

/**
 * Checks the api-version of a request to ARM itself, which accepts every date since its own beginning: which ones exist
 * there is of no concern here. [I]
 *
 * @throws ArmError where it names none, or something that is no date
 */
export function checkArmApiVersion(seen: unknown): string {
  return demandDate(seen);
}

const newestFirst: readonly string[] = [...apiVersions].reverse();

function demandDate(seen: unknown): string {
  const text = Array.isArray(seen) ? seen[0] : seen;
  if (typeof text !== 'string' || text === '') throw missingApiVersion();
  if (!/^\d{4}-\d{2}-\d{2}(-(?:preview|alpha|beta|privatepreview))?$/i.test(text))
    throw invalidApiVersion(text, newestFirst);
  return text;
}
