import { displayRegion, type JsonObject, type Operation, type Service, serviceId } from '../../sim/index.ts';
import { invalidParameters } from './arm-error.ts';
import { type ArmReply, provider, type ProviderCall, type Served } from './call.ts';
import { openService } from './inside-service.ts';
import { locationReply, type PollPlace, polledOperation, pollHeaders } from './polling.ts';
import { madeFrom } from './service-body.ts';
import { demandService } from './service-operations.ts';

/** Whether a service reaches a destination: what the world knows, in the form of a network watcher. [D] ARM §1.1 */
export const connectivityOperations = {
  PerformConnectivityCheckAsync: provider(check),
  PerformConnectivityCheck_GetOperationResult: provider((call) => {
    const service = demandService(call);
    const operation = polledOperation(call);
    return locationReply(call, operation, pollPlace(call, service), () => ({
      status: 200,
      body: finding(call, service, operation),
    }));
  }),
} satisfies Record<string, Served>;

/** Headers that the request would send are no further looked at: among them may be secrets. */
function check(call: ProviderCall): ArmReply {
  const service = openService(call);
  const { source, destination } = call.body as Readonly<Record<'source' | 'destination', JsonObject>>;
  const location = demandLocation(service, source['region'] as string);
  const { address, port } = destination as { readonly address: string; readonly port: number };
  const result = call.world.execute({
    type: 'service.checkConnectivity',
    name: service.name,
    location,
    address: hostIn(address),
    port,
  });
  if (result.kind !== 'started') throw new Error(`a check from ${service.name} has started nothing`);
  return { status: 202, headers: pollHeaders(call, result.operation, pollPlace(call, service)) };
}

function pollPlace({ world }: ProviderCall, service: Readonly<Service>): PollPlace {
  const path = `${serviceId(world.subscriptionId, service)}/connectivityCheck/operationresults`;
  return { path, answers: 'result' };
}

/** @throws ArmError where the service does not stand there */
function demandLocation({ name, locations }: Readonly<Service>, region: string): string {
  const location = displayRegion(region);
  if (location !== undefined && locations.has(location)) return location;
  const message = `source.region is '${region}'; ${name} stands in ${[...locations.keys()].join(', ')}.`;
  throw invalidParameters([{ code: 'InvalidParameters', message, target: 'source.region' }]);
}

/** A destination may be written as a URL. [D] example @throws ArmError where it is no host at all */
function hostIn(address: string): string {
  const host = /^(?:[a-z][a-z0-9+.-]*:\/\/)?([a-z0-9._-]+)(?::\d+)?(?:[/?#].*)?$/i.exec(address)?.[1];
  if (host !== undefined) return host;
  const message = `destination.address is '${address.slice(0, 200)}'; it must be an IPv4 address, a host name or a URL.`;
  throw invalidParameters([{ code: 'InvalidParameters', message, target: 'destination.address' }]);
}

const hopTypes = { internet: 'Internet', network: 'VirtualNetwork', appliance: 'VirtualAppliance' } as const;

/** What a check that gets through measures, in milliseconds, and how often it tries. Synthetic. */
const latency = { avgLatencyInMs: 2, minLatencyInMs: 1, maxLatencyInMs: 4 };
const noLatency = { avgLatencyInMs: null, minLatencyInMs: null, maxLatencyInMs: null };
const probes = 100;

function finding(
  { world }: ProviderCall,
  service: Readonly<Service>,
  { id, finding: found }: Readonly<Operation>,
): JsonObject {
  if (found === undefined) throw new Error(`operation ${id} has found nothing`);
  const { source, destination, through, issue } = found;
  const [first, second] = [madeFrom(`hop/${id}/source`), madeFrom(`hop/${id}/destination`)];
  const issues =
    issue === null
      ? []
      : [{ origin: 'Outbound', severity: 'Error', type: issue.type, context: [{ name: issue.by }] }];
  const resourceId = serviceId(world.subscriptionId, service);
  return {
    hops: [
      { type: 'Source', id: first, address: source, resourceId, nextHopIds: [second], issues },
      { type: hopTypes[through], id: second, address: destination, nextHopIds: [], issues: [] },
    ],
    connectionStatus: issue === null ? 'Connected' : 'Disconnected',
    ...(issue === null ? latency : noLatency),
    probesSent: probes,
    probesFailed: issue === null ? 0 : probes,
  };
}
