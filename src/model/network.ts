/** What the model sees of a virtual network: enough to tell whether compute can come up, be reached, and leave. */

/** A rule of a network security group, its singular and plural fields taken together. */
export interface SecurityRule {
  readonly name: string;
  readonly priority: number;
  readonly direction: 'Inbound' | 'Outbound';
  readonly access: 'Allow' | 'Deny';
  /** `*`, `Tcp`, `Udp` … */
  readonly protocol: string;
  readonly sources: readonly string[];
  readonly destinations: readonly string[];
  /** Of the destination: `*`, `443`, `6381-6383`. */
  readonly ports: readonly string[];
}

/** A route of a route table. */
export interface Route {
  readonly name: string;
  /** A prefix, or a service tag. */
  readonly addressPrefix: string;
  readonly nextHopType: string;
}

/** Who keeps a subnet from being used anew, and why. */
export interface SubnetTenant {
  /** Name of an instance of API Management. */
  readonly service: string;
  /** `stands`: compute of it is inside; `vacating`: deleted compute still holds addresses; `linked`: only the link is left. */
  readonly as: 'stands' | 'vacating' | 'linked';
  readonly platform: 'stv1' | 'stv2' | null;
  /** Whether something long runs on it. */
  readonly busy: boolean;
}

/** What decides about the traffic of a subnet. */
export interface TrafficView {
  /** Rules of the group attached to it; null where none is. */
  readonly rules: readonly SecurityRule[] | null;
  readonly routes: readonly Route[];
  /** As in `Microsoft.Storage`. */
  readonly serviceEndpoints: readonly string[];
}

/** A subnet as it is now. */
export interface SubnetView extends TrafficView {
  readonly id: string;
  /** Display name of the region of its network. */
  readonly location: string;
  readonly subscriptionId: string;
  readonly addressPrefix: string;
  /** Addresses nobody holds, those that Azure keeps for itself taken off. [D] D4 */
  readonly free: number;
  /** All that could ever be given out. */
  readonly size: number;
  /** Services it is delegated to, as in `Microsoft.Web/serverFarms`. */
  readonly delegations: readonly string[];
  /** Addresses held by what is no API Management. */
  readonly foreign: number;
  readonly tenants: readonly SubnetTenant[];
  /** Resource locks over its network, group or subscription, by name. */
  readonly locks: readonly string[];
}

/** A public IP resource as it is now. */
export interface PublicIpView {
  readonly id: string;
  readonly location: string;
  readonly subscriptionId: string;
  readonly sku: string;
  readonly version: string;
  readonly label: string | null;
  /** What it is attached to, by resource id; null where it is free. */
  readonly usedBy: string | null;
}

/** Traffic that an instance in a network lives on. [D] the security group rules of stv2, D1, D12 */
export interface Flow {
  readonly name: string;
  readonly direction: SecurityRule['direction'];
  /** The service tag at the other end. */
  readonly tag: string;
  readonly ports: readonly number[];
  /** The service endpoint that reaches it where the internet is cut off. [D] D12 */
  readonly endpoint: string | null;
}

/** The flows that decide about an instance, by what they are for. */
export const flows = {
  clients: flow('clients', 'Inbound', 'Internet', [443]),
  management: flow('management', 'Inbound', 'ApiManagement', [3443]),
  loadBalancer: flow('loadBalancer', 'Inbound', 'AzureLoadBalancer', [6390]),
  trafficManager: flow('trafficManager', 'Inbound', 'AzureTrafficManager', [443]),
  storage: flow('storage', 'Outbound', 'Storage', [443], 'Microsoft.Storage'),
  sql: flow('sql', 'Outbound', 'Sql', [1433], 'Microsoft.Sql'),
  keyVault: flow('keyVault', 'Outbound', 'AzureKeyVault', [443], 'Microsoft.KeyVault'),
  monitor: flow('monitor', 'Outbound', 'AzureMonitor', [443, 1886]),
  certificates: flow('certificates', 'Outbound', 'Internet', [80]),
  entra: flow('entra', 'Outbound', 'AzureActiveDirectory', [443]),
  eventHub: flow('eventHub', 'Outbound', 'EventHub', [443, 5671, 5672], 'Microsoft.EventHub'),
} as const satisfies Record<string, Flow>;

function flow(
  name: string,
  direction: Flow['direction'],
  tag: string,
  ports: readonly number[],
  endpoint: string | null = null,
): Flow {
  return { name, direction, tag, ports, endpoint };
}

/**
 * Whether the network lets a flow through.
 *
 * @returns `unknown` where an appliance outside of what is simulated decides
 */
export function reaches(subnet: TrafficView, asked: Flow): 'yes' | 'no' | 'unknown' {
  if (subnet.rules === null) return asked.direction === 'Inbound' ? 'no' : routed(subnet, asked); // [D] D2
  if (!asked.ports.every((port) => admits(subnet.rules as readonly SecurityRule[], asked, port))) return 'no';
  return asked.direction === 'Inbound' ? repliesOf(subnet, asked) : routed(subnet, asked);
}

/** The rules every group ends with, as far as flows from and to service tags go. */
function byDefault({ direction, tag }: Flow): boolean {
  return direction === 'Outbound' || tag === 'AzureLoadBalancer';
}

function admits(rules: readonly SecurityRule[], asked: Flow, port: number): boolean {
  const far = (rule: SecurityRule): readonly string[] =>
    asked.direction === 'Inbound' ? rule.sources : rule.destinations;
  const deciding = [...rules]
    .sort((a, b) => a.priority - b.priority)
    .find(
      (rule) =>
        rule.direction === asked.direction &&
        (rule.protocol === '*' || rule.protocol.toLowerCase() === 'tcp') &&
        rule.ports.some((range) => coversPort(range, port)) &&
        far(rule).some((prefix) => isPartOf(asked.tag, prefix, rule.access)),
    );
  return deciding ? deciding.access === 'Allow' : byDefault(asked);
}

/** Whether a port lies in what is written as `*`, `443` or `6381-6383`. */
export function coversPort(range: string, port: number): boolean {
  if (range === '*') return true;
  const [first = 0, last = first] = range.split('-').map(Number);
  return port >= first && port <= last;
}

const everywhere = new Set(['*', '0.0.0.0/0', 'internet', 'any']);

/** A part of it, like a region of the tag or some addresses of clients, is enough to allow, and too little to deny. [I] */
function isPartOf(tag: string, prefix: string, access: SecurityRule['access']): boolean {
  const [wanted, seen] = [tag.toLowerCase(), prefix.toLowerCase()];
  if (seen === '*' || seen === wanted) return true;
  if (wanted === 'azureloadbalancer') return false;
  if (everywhere.has(seen) || (seen === 'azurecloud' && wanted !== 'internet')) return true;
  if (access === 'Deny') return false;
  return (
    seen.startsWith(`${wanted}.`) || (wanted === 'internet' && /^[\d.]+(\/\d+)?$|^azurefrontdoor/.test(seen))
  );
}

/** Whether all traffic to the internet is led elsewhere. [D] D12 */
export function isForced({ routes }: Pick<TrafficView, 'routes'>): boolean {
  return routes.some(
    ({ addressPrefix, nextHopType }) => addressPrefix === '0.0.0.0/0' && nextHopType !== 'Internet',
  );
}

function routed(subnet: TrafficView, { tag, endpoint }: Flow): 'yes' | 'no' | 'unknown' {
  if (!isForced(subnet) || directly(subnet, tag)) return 'yes';
  if (
    endpoint !== null &&
    subnet.serviceEndpoints.some((each) => each.toLowerCase() === endpoint.toLowerCase())
  )
    return 'yes';
  return subnet.routes.some((route) => route.addressPrefix === '0.0.0.0/0' && route.nextHopType === 'None')
    ? 'no'
    : 'unknown';
}

/** Answers must go back the way the question came, or they are lost. [D] D12 */
function repliesOf(subnet: TrafficView, { tag }: Flow): 'yes' | 'no' | 'unknown' {
  if (tag === 'AzureLoadBalancer' || !isForced(subnet) || directly(subnet, tag)) return 'yes';
  return tag === 'ApiManagement' ? 'no' : 'unknown';
}

function directly({ routes }: TrafficView, tag: string): boolean {
  return routes.some(
    ({ addressPrefix, nextHopType }) =>
      nextHopType === 'Internet' && addressPrefix.toLowerCase().split('.')[0] === tag.toLowerCase(),
  );
}

/**
 * How many addresses of a subnet the compute of one location holds: two a unit, one on Developer, and one more for the
 * private address. [D] D4
 */
export function addressesNeeded(tier: string, units: number, network: string): number {
  return units * (tier === 'Developer' ? 1 : 2) + (network === 'Internal' ? 1 : 0);
}
