import type { GatewayOptions, MockArm } from '../mock-arm/index.ts';
import type { Arguments } from './arguments.ts';
import type { Option } from './command.ts';
import { ports } from './defaults.ts';
import { misuse } from './failure.ts';

/** Options of `serve` about the data plane. */
export const gatewayServeOptions = {
  gateway: { says: 'Gives every VIP a loopback listener that is up and down with it.' },
  'gateway-port': {
    value: 'N',
    says: `The port of theirs that stands for 443; 0 takes any free one. [${ports.gateway}]`,
    field: 'gateway.httpsPort',
  },
  'gateway-http-port': {
    value: 'N',
    says: 'The one that stands for 80. [8080]',
    field: 'gateway.httpPort',
  },
  'gateway-management-port': {
    value: 'N',
    says: 'The one that stands for 3443. [3443]',
    field: 'gateway.managementPort',
  },
  'gateway-by': {
    value: 'address|port',
    says: 'Whether each has an address or ports to itself. [address, where this machine can]',
    field: 'gateway.by',
  },
} as const satisfies Record<string, Option>;

/** What is said about the data plane; it is on where anything is. @throws Failure */
export function readGateway(given: Arguments): boolean | GatewayOptions {
  const by = given.text('gateway-by');
  if (by !== undefined && by !== 'address' && by !== 'port')
    throw misuse(`--gateway-by is \`${by}\`; it must be address or port.`);
  const [httpsPort, httpPort, managementPort] = [
    given.number('gateway-port'),
    given.number('gateway-http-port'),
    given.number('gateway-management-port'),
  ];
  const said = Object.entries({ by, httpsPort, httpPort, managementPort }).filter(
    ([, value]) => value !== undefined,
  );
  return said.length === 0 ? given.has('gateway') : Object.fromEntries(said);
}

/** What somebody reads of the data plane who has just started it. */
export function gatewayLines({ gateway }: Pick<MockArm, 'gateway'>): string[][] {
  if (gateway === undefined) return [];
  const { by, clients, vips } = gateway;
  const listening = vips.map(({ vip, listensAt, ports: { https, http, management } }) => [
    '',
    `${vip}: https://${listensAt}:${https}, http :${http}, management :${management}`,
  ]);
  const from = clients.map(({ view, address }) => `${address} for ${view}`).join(', ');
  return [
    ['Gateway', by === 'address' ? 'each VIP at an address of its own' : gateway.says],
    ...listening,
    ...(by === 'address' ? [['', `clients stand elsewhere by binding ${from}`]] : []),
  ];
}
