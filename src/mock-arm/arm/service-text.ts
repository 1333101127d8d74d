import type { Service } from '../../sim/index.ts';
import type { MockWorld } from '../mock-world.ts';
import type { ApiVersion } from './api-version.ts';
import { serviceBody } from './service-body.ts';

interface Written {
  readonly etag: number;
  readonly byApiVersion: Map<ApiVersion, string>;
}

const written = new WeakMap<Readonly<Service>, Written>();

/** A service as JSON text. It is written once for each ETag and api-version: whatever changes it changes its ETag. */
export function serviceText(world: MockWorld, service: Readonly<Service>, apiVersion: ApiVersion): string {
  let last = written.get(service);
  if (last === undefined || last.etag !== service.etag) {
    last = { etag: service.etag, byApiVersion: new Map() };
    written.set(service, last);
  }
  let text = last.byApiVersion.get(apiVersion);
  if (text === undefined) {
    text = JSON.stringify(serviceBody(service, world.subscriptionId, world.tenantId, apiVersion));
    last.byApiVersion.set(apiVersion, text);
  }
  return text;
}
