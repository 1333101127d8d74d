import { onTestFinished } from 'vitest';
import {
  type ConnectedWorld,
  createMockArm,
  type Exchange,
  type MockArm,
  type MockArmOptions,
} from '../../src/mock-arm/index.ts';
import { recommendedRules } from '../../src/sim/index.ts';
import { objections } from './wire-contract.ts';

/** What a client reads of an answer. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed text; null where there is none. */
  readonly body: JsonBody;
}

/** Any JSON object, to be looked into member by member. */
export interface JsonBody {
  readonly [member: string]: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly code: string; readonly message: string; readonly [member: string]: unknown };
}

/** What a mock under test is made from. */
export interface ArmUnderTestOptions extends MockArmOptions {
  /** Resource groups that are there from the start, in West US. */
  readonly groups?: readonly string[];
  /** Whether the networks that {@link inNetwork} names are there, and the public IPs of {@link publicIp}. */
  readonly networks?: boolean;
}

/** What is sent beside method and path. */
export interface Question {
  /** Added to the path; null adds none. @defaultValue '2024-05-01' */
  readonly apiVersion?: string | null;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it stands, in place of `body`. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A mock under test, reached over a socket of its own. */
export interface ArmUnderTest extends MockArm {
  /** Everything that went over the wire so far. */
  readonly exchanges: readonly Exchange[];
  /** Path of its subscription. */
  readonly subscription: string;
  /** Asks over http. A URL that an answer has handed out is asked as it stands. */
  ask(method: string, path: string, question?: Question): Promise<Answer>;
  get(path: string, question?: Question): Promise<Answer>;
  put(path: string, body: unknown, question?: Question): Promise<Answer>;
  patch(path: string, body: unknown, question?: Question): Promise<Answer>;
  post(path: string, body?: unknown, question?: Question): Promise<Answer>;
  delete(path: string, question?: Question): Promise<Answer>;
}

/** The api-version of the newest stable client. */
export const newest = '2024-05-01';
/** The last stable api-version whose operations are polled in the older way. */
export const olderStyle = '2021-08-01';

/**
 * Starts a mock for the test that runs, and ends it with it. Every answer is held against the contract, and the test
 * fails on one that does not keep to it, as it does on anything that is a bug of the mock. Time stands still unless told.
 */
export async function startArm({
  groups = [],
  networks = false,
  ...options
}: ArmUnderTestOptions = {}): Promise<ArmUnderTest> {
  const exchanges: Exchange[] = [];
  const bugs: string[] = [];
  const mock = await createMockArm({
    armPort: 0,
    clock: { mode: 'manual' },
    ...options,
    onExchange: (exchange) => {
      exchanges.push(exchange);
      options.onExchange?.(exchange);
    },
    onBug: (error, request) => bugs.push(`${request}: ${(error as Error).stack ?? String(error)}`),
  });
  onTestFinished(async () => {
    await mock.close();
    demandNoFault(exchanges, bugs);
  });
  const ask: ArmUnderTest['ask'] = (method, path, question) =>
    send(method, path.startsWith('http') ? path : `${mock.arm}${path}`, question);
  for (const group of groups) await ask('PUT', groupPath(mock, group), { body: { location: 'westus' } });
  if (networks) await putNetworks(mock.subscriptionId, (path, body) => ask('PUT', path, { body }));
  return Object.assign(mock, {
    exchanges,
    subscription: subscriptionOf(mock),
    ask,
    get: (path: string, question?: Question) => ask('GET', path, question),
    put: (path: string, body: unknown, question?: Question) => ask('PUT', path, { body, ...question }),
    patch: (path: string, body: unknown, question?: Question) => ask('PATCH', path, { body, ...question }),
    post: (path: string, body?: unknown, question?: Question) => ask('POST', path, { body, ...question }),
    delete: (path: string, question?: Question) => ask('DELETE', path, question),
  });
}

/** @throws Error that lists every bug, and every answer that does not keep to the contract */
export function demandNoFault(exchanges: readonly Exchange[], bugs: readonly string[]): void {
  const faults = [...bugs.map((bug) => `a bug of the mock: ${bug}`), ...exchanges.flatMap(objections)];
  if (faults.length > 0) throw new Error(['The mock does not keep to its contract:', ...faults].join('\n  '));
}

/** Path of a world's subscription. */
export function subscriptionOf({ subscriptionId }: Pick<ConnectedWorld, 'subscriptionId'>): string {
  return `/subscriptions/${subscriptionId}`;
}

/** Path of a resource group. */
export function groupPath(world: Pick<ConnectedWorld, 'subscriptionId'>, group: string): string {
  return `${subscriptionOf(world)}/resourceGroups/${group}`;
}

/** Path of a service; its group is the one a seed makes up unless another is named. */
export function servicePath(
  world: Pick<ConnectedWorld, 'subscriptionId'>,
  name: string,
  group = `rg-${name}`,
): string {
  return `${groupPath(world, group)}/providers/Microsoft.ApiManagement/service/${name}`;
}

/** The least that a PUT of a service must say. */
export function serviceBody(
  properties: Readonly<Record<string, unknown>> = {},
  envelope: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    location: 'westus',
    sku: { name: 'Developer', capacity: 1 },
    properties: { publisherEmail: 'api@tailwind.example', publisherName: 'Tailwind', ...properties },
    ...envelope,
  };
}

/** The same for an instance in a virtual network, without a public IP address of its own: that comes up as stv1. */
export function inNetwork(
  { subscriptionId }: Pick<ConnectedWorld, 'subscriptionId'>,
  virtualNetworkType: 'External' | 'Internal' = 'External',
  region: Region = 'westus',
): Record<string, unknown> {
  const network = `/subscriptions/${subscriptionId}${networkProvider}`;
  return {
    virtualNetworkType,
    virtualNetworkConfiguration: { subnetResourceId: `${network}/virtualNetworks/${region}/subnets/apim` },
  };
}

/** A public IP that is as it should be; there are two in every region. */
export function publicIp(
  { subscriptionId }: Pick<ConnectedWorld, 'subscriptionId'>,
  region: Region = 'westus',
  which: 'one' | 'two' = 'one',
): string {
  return `/subscriptions/${subscriptionId}${networkProvider}/publicIPAddresses/${region}-${which}`;
}

const regions = [
  'westus',
  'eastus',
  'northeurope',
  'westeurope',
  'uksouth',
  'southcentralus',
  'centraluseuap',
] as const;

/** Where the networks of tests are. */
export type Region = (typeof regions)[number];

const networkProvider = '/resourceGroups/net/providers/Microsoft.Network';

/** A network with a subnet `apim` and public IPs in every region, all in the group `net`. */
export async function putNetworks(
  subscriptionId: string,
  write: (path: string, body: object) => Promise<Answer>,
  where: readonly Region[] = regions,
): Promise<void> {
  const subscription = `/subscriptions/${subscriptionId}`;
  const put = async (path: string, body: object): Promise<void> => {
    const { status, text } = await write(path, body);
    if (status >= 300) throw new Error(`${path} was answered ${status}: ${text}`);
  };
  await put(`${subscription}/resourceGroups/net`, { location: 'westus' });
  for (const [index, location] of where.entries()) {
    const group = `${subscription}${networkProvider}/networkSecurityGroups/${location}`;
    await put(group, { location, properties: { securityRules: recommendedRules() } });
    const properties = {
      addressPrefix: `10.${100 + index}.0.0/24`,
      networkSecurityGroup: { id: group },
    };
    await put(`${subscription}${networkProvider}/virtualNetworks/${location}`, {
      location,
      properties: {
        addressSpace: { addressPrefixes: [`10.${100 + index}.0.0/16`] },
        subnets: [{ name: 'apim', properties }],
      },
    });
    for (const which of ['one', 'two']) {
      await put(`${subscription}${networkProvider}/publicIPAddresses/${location}-${which}`, {
        location,
        sku: { name: 'Standard' },
        properties: {
          publicIPAllocationMethod: 'Static',
          dnsSettings: { domainNameLabel: `tailwind-${location}-${which}` },
        },
      });
    }
  }
}

async function send(
  method: string,
  url: string,
  { apiVersion = newest, body, text, headers = {} }: Question = {},
): Promise<Answer> {
  const versioned = apiVersion === null || url.includes('api-version=');
  const joint = url.includes('?') ? '&' : '?';
  const payload = text ?? (body === undefined ? undefined : JSON.stringify(body));
  const response = await fetch(versioned ? url : `${url}${joint}api-version=${apiVersion}`, {
    method,
    redirect: 'manual',
    headers: { ...(payload !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(payload !== undefined && { body: payload }),
  });
  const answered = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text: answered,
    body: (answered === '' ? null : JSON.parse(answered)) as JsonBody,
  };
}
