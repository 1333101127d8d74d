import type { VipPort } from '../../sim/index.ts';
import { RehearsalError } from '../../sim/index.ts';

/** Where the gateways of a mock listen. */
export interface GatewayOptions {
  /** For 443, of every VIP; 0 takes any that is free. @defaultValue 8443 */
  readonly httpsPort?: number;
  /** For 80, likewise. @defaultValue 8080 */
  readonly httpPort?: number;
  /** For 3443, the management plane, likewise. @defaultValue 3443 */
  readonly managementPort?: number;
  /**
   * `address`: each VIP has an address of 127.0.0.0/8 to itself, and all have the same ports. `port`: all are at 127.0.0.1,
   * and each has ports to itself, counted from those above; then nobody can tell from where a client comes.
   * @defaultValue 'address' where this machine can, as Linux and Windows do; else 'port', as on macOS
   */
  readonly by?: 'address' | 'port';
}

/** {@link GatewayOptions} with nothing left open but what the machine decides. */
export interface CompleteGatewayOptions {
  /** The port that stands for each port of a VIP. */
  readonly ports: Readonly<Record<VipPort, number>>;
  readonly by: 'address' | 'port' | undefined;
}

/** What each port of a VIP is called. */
export const portOptions = {
  443: 'httpsPort',
  80: 'httpPort',
  3443: 'managementPort',
} as const satisfies Record<VipPort, keyof GatewayOptions>;

/** The ports of a VIP. */
export const vipPorts: readonly VipPort[] = [443, 80, 3443];

/** @throws RehearsalError that names the option where one makes no sense */
export function completeGatewayOptions(options: GatewayOptions): CompleteGatewayOptions {
  const { httpsPort = 8443, httpPort = 8080, managementPort = 3443, by } = options;
  for (const [name, port] of Object.entries({ httpsPort, httpPort, managementPort })) {
    if (Number.isInteger(port) && port >= 0 && port <= 65_535) continue;
    const field = `gateway.${name}`;
    const wanted = 'a port from 0 to 65535; 0 takes any free one';
    throw new RehearsalError(`Expected \`${field}\` to be ${wanted}; got \`${port}\`.`, field, port);
  }
  demandDifferent({ httpsPort, httpPort, managementPort });
  if (by !== undefined && by !== 'address' && by !== 'port') {
    const says = `Expected \`gateway.by\` to be 'address' or 'port'; got \`${String(by)}\`.`;
    throw new RehearsalError(says, 'gateway.by', by);
  }
  return { ports: { 443: httpsPort, 80: httpPort, 3443: managementPort }, by };
}

function demandDifferent(ports: Readonly<Record<string, number>>): void {
  const seen = new Map<number, string>();
  for (const [name, port] of Object.entries(ports)) {
    const other = port === 0 ? undefined : seen.get(port);
    seen.set(port, name);
    if (other === undefined) continue;
    const field = `gateway.${name}`;
    const says = `Expected \`${field}\` to be another port than \`gateway.${other}\`; got \`${port}\` for both.`;
    throw new RehearsalError(says, field, port);
  }
}
