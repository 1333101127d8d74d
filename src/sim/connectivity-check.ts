import { coversPort, type SecurityRule } from '../model/index.ts';
import type { CommandResult } from './command-result.ts';
import type { VipPort } from './connection.ts';
import { dnsViews, lookup } from './dns/lookup.ts';
import { networkOfSubnet } from './dns/names.ts';
import { parseAddress } from './prefixes.ts';
import { connect, contains, networksAround, vipsOf } from './reach.ts';
import { subnetsOf } from './resources.ts';
import type { ConnectivityFinding, Deployment, Service } from './service.ts';
import { heldIn, viewTraffic } from './subnets.ts';
import { outboundOf } from './traffic/outbound.ts';
import { demandService, startOperation, type Workings } from './workings.ts';

/** What a service is asked to reach. */
export interface ConnectivityQuestion {
  /** Name of the service. */
  readonly name: string;
  /** Display name of the location it is asked from. */
  readonly location: string;
  /** An IPv4 address or a host name. */
  readonly address: string;
  readonly port: number;
}

const checkingTakesMs = 15_000; // [S] the API has no figure

/** Has one location of a service try a destination. What it finds stands at once, and is told when the time is over. */
export function checkConnectivity(workings: Workings, question: ConnectivityQuestion): CommandResult {
  const service = demandService(workings, question.name);
  const { name: subject, resourceGroup } = service;
  const about = { kind: 'connectivityCheck', subject, resourceGroup, location: question.location } as const;
  const operation = startOperation(workings, about);
  operation.finding = tried(workings, service, question);
  const due = { type: 'operation', operationId: operation.id } as const;
  workings.clock.set(`operation/${operation.id}`, checkingTakesMs, due);
  return { kind: 'started', operation };
}

type Issue = ConnectivityFinding['issue'];

function tried(workings: Workings, service: Service, question: ConnectivityQuestion): ConnectivityFinding {
  const { location, port } = question;
  const computeId = service.locations.get(location)?.context.active?.id ?? '';
  const deployment = service.deployments.get(computeId);
  const destination = resolved(workings, deployment, question.address);
  const outside = outboundOf(workings, service, computeId, null);
  const near = placesAround(workings, deployment, destination);
  const isInside = near !== null;
  const source = (isInside ? deployment?.instances[0] : outside.addresses[0]) ?? null;
  const found = (issue: Issue): ConnectivityFinding => ({
    source,
    destination,
    through: isInside ? 'network' : outside.through === 'appliance' ? 'appliance' : 'internet',
    issue,
  });
  if (destination === null) return found({ type: 'DnsResolution', by: question.address });
  const barred = barringRule(workings, deployment, destination, port, isInside);
  if (barred !== null) return found({ type: 'NetworkSecurityRule', by: barred });
  if (!isInside && outside.through === 'nothing') return found({ type: 'UserDefinedRoute', by: '0.0.0.0/0' });
  if (near?.length === 0) return found({ type: 'UserDefinedRoute', by: destination });
  return found(silence(workings, deployment, near, question, destination));
}

/** The address a name leads to; null where a zone that is here has none. A name of nobody here is one of the internet. */
function resolved(workings: Workings, deployment: Deployment | undefined, address: string): string | null {
  if (parseAddress(address) !== undefined) return address;
  const networkId = networkOfSubnet(deployment?.subnetResourceId ?? null);
  const asker = networkId === null ? 'public' : { networkId };
  const { answers, authoritative } = lookup(workings, asker, address, 'A');
  const [found] = answers.flatMap((each) => (each.type === 'A' ? [each.data] : []));
  return found ?? (authoritative || answers.length > 0 ? null : someAddress(address));
}

/** An address of those kept for examples (RFC 5737), always the same for a name. Synthetic. */
function someAddress(name: string): string {
  let last = 0;
  for (let at = 0; at < name.length; at++) last = (last * 31 + name.toLowerCase().charCodeAt(at)) % 254;
  return `203.0.113.${last + 1}`;
}

/** The subnets with a private address that a way leads to; null where the address is one of the internet. */
function placesAround(
  workings: Workings,
  deployment: Deployment | undefined,
  address: string | null,
): string[] | null {
  if (address === null || !/^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(address)) return null;
  const networkId = networkOfSubnet(deployment?.subnetResourceId ?? null);
  if (networkId === null) return [];
  return networksAround(workings, networkId)
    .flatMap((network) => subnetsOf(network))
    .filter(({ addressPrefix }) => contains(addressPrefix, address))
    .map(({ id }) => id);
}

/** Name of the rule that does not let it out; null where none bars it: what no rule names may go. [D] */
function barringRule(
  workings: Workings,
  deployment: Deployment | undefined,
  address: string,
  port: number,
  isInside: boolean,
): string | null {
  const rules = viewTraffic(workings, deployment?.subnetResourceId ?? null)?.rules ?? [];
  const deciding = [...rules]
    .sort((a, b) => a.priority - b.priority)
    .find(
      (rule) =>
        rule.direction === 'Outbound' &&
        (rule.protocol === '*' || rule.protocol.toLowerCase() === 'tcp') &&
        rule.ports.some((range) => coversPort(range, port)) &&
        rule.destinations.some((each) => isTo(each, isInside, address)),
    );
  return deciding?.access === 'Deny' ? deciding.name : null;
}

function isTo(
  destination: SecurityRule['destinations'][number],
  isInside: boolean,
  address: string,
): boolean {
  const said = destination.toLowerCase();
  if (['*', 'any', '0.0.0.0/0'].includes(said)) return true;
  if (said === 'internet' || said === 'virtualnetwork') return (said === 'virtualnetwork') === isInside;
  return contains(destination, address);
}

/** Whether nobody would answer, as far as that is known here: at addresses of instances, and in networks. */
function silence(
  workings: Workings,
  deployment: Deployment | undefined,
  near: readonly string[] | null,
  { address: host, port }: ConnectivityQuestion,
  address: string,
): Issue {
  const nobody: Issue = { type: 'Platform', by: address };
  const isVip = [...workings.services.values()].some((each) =>
    vipsOf(workings, each).some((vip) => vip.address === address),
  );
  if (isVip) {
    if (![80, 443, 3443].includes(port)) return nobody;
    const from = { view: viewOf(workings, deployment) };
    const { kind } = connect(workings, from, address, port as VipPort, host);
    return kind === 'answered' ? null : nobody;
  }
  const isHeld = near?.some((id) => heldIn(workings, id).some((each) => each.address === address));
  return isHeld === false ? nobody : null;
}

function viewOf(workings: Workings, deployment: Deployment | undefined): ReturnType<typeof dnsViews>[number] {
  const networkId = networkOfSubnet(deployment?.subnetResourceId ?? null);
  const index = workings.resources
    .ofType('Microsoft.Network/virtualNetworks')
    .findIndex(({ id }) => id.toLowerCase() === networkId?.toLowerCase());
  return (index < 0 ? undefined : dnsViews(workings)[index + 2]) ?? 'public';
}
