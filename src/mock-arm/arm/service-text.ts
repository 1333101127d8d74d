import type { JsonObject, Service } from '../../sim/index.ts';
import type { MockWorld } from '../mock-world.ts';
import type { ApiVersion } from './api-version.ts';
import { serviceBody } from './service-body.ts';

interface Written {
  readonly etag: number;
  readonly byApiVersion: Map<ApiVersion, string>;
}

const written = new WeakMap<Readonly<Service>, Written>();

/**
 * A service as JSON text. It is written once for each ETag and api-version: whatever changes it changes its ETag.
 *
 * @param shows properties that this one answer shows otherwise
 */
export function serviceText(
  world: MockWorld,
  service: Readonly<Service>,
  apiVersion: ApiVersion,
  shows?: JsonObject,
): string {
  if (shows !== undefined) return write(world, service, apiVersion, shows);
  let last = written.get(service);
  if (last === undefined || last.etag !== service.etag) {
    last = { etag: service.etag, byApiVersion: new Map() };
    written.set(service, last);
  }
  let text = last.byApiVersion.get(apiVersion);
  if (text === undefined) {
    text = write(world, service, apiVersion);
    last.byApiVersion.set(apiVersion, text);
  }
  return text;
}

function write(
  { subscriptionId, tenantId }: MockWorld,
  service: Readonly<Service>,
  apiVersion: ApiVersion,
  shows: JsonObject = {},
): string {
  const body = serviceBody(service, subscriptionId, tenantId, apiVersion);
  return JSON.stringify({ ...body, properties: { ...(body['properties'] as JsonObject), ...shows } });
}
