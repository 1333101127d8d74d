import { type JsonObject, regionName, type ServiceConfiguration } from '../../sim/index.ts';
import { type ApiVersion, isSince } from './api-version.ts';
import { armContract } from './contract.ts';
import { toPutBody } from './service-request.ts';

/** Properties of a thing, and the first api-version that knows each; undefined: all of them do. */
export type Properties = ReadonlyMap<string, string | undefined>;

/** What the contract lets an answer show, by api-version: its `x-since` is the one place where that stands. */
export const shownOf = {
  service: armContract.shownProperties('ApiManagementServiceResource'),
  properties: armContract.shownProperties('ApiManagementServiceProperties'),
  hostname: armContract.shownProperties('HostnameConfiguration'),
  location: armContract.shownProperties('AdditionalLocation'),
} as const satisfies Record<string, Properties>;

/** Whether an api-version is too old to know a property. */
function isNewer(properties: Properties, name: string, apiVersion: ApiVersion): boolean {
  const since = properties.get(name);
  return since !== undefined && !isSince(apiVersion, since);
}

/**
 * What a write asks for, as its api-version understands it. What that does not know yet is not read, and stays as it is:
 * otherwise a client that sends back what it was shown would change what it was not. [I]
 *
 * @param current of the service that is written, where there is one
 */
export function knownTo(
  apiVersion: ApiVersion,
  body: JsonObject,
  current?: ServiceConfiguration,
): JsonObject {
  const before = current === undefined ? {} : toPutBody(current);
  const asked = (body['properties'] ?? {}) as JsonObject;
  const was = (before['properties'] ?? {}) as JsonObject;
  const understood = (properties: Properties, now: JsonObject, then: JsonObject): JsonObject => ({
    ...Object.fromEntries(Object.entries(now).filter(([name]) => !isNewer(properties, name, apiVersion))),
    ...Object.fromEntries(Object.entries(then).filter(([name]) => isNewer(properties, name, apiVersion))),
  });
  const each = (list: string, properties: Properties, sameAs: (a: JsonObject, b: JsonObject) => boolean) => {
    const [now, then] = [asked[list], (was[list] ?? []) as readonly JsonObject[]];
    if (!Array.isArray(now)) return {};
    const find = (one: JsonObject): JsonObject => then.find((other) => sameAs(one, other)) ?? {};
    return { [list]: (now as readonly JsonObject[]).map((one) => understood(properties, one, find(one))) };
  };
  return {
    ...understood(shownOf.service, body, before),
    properties: {
      ...understood(shownOf.properties, asked, was),
      ...each('hostnameConfigurations', shownOf.hostname, (a, b) => nameOf(a) === nameOf(b)),
      ...each('additionalLocations', shownOf.location, (a, b) => placeOf(a) === placeOf(b)),
    },
  };
}

function nameOf({ type, hostName }: JsonObject): string {
  return `${type as string}/${(hostName as string | null)?.toLowerCase()}`;
}

function placeOf({ location }: JsonObject): string {
  return regionName(location as string);
}
