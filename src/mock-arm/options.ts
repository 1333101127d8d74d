import { RehearsalError } from '../sim/index.ts';
import type { Exchange } from './arm/app.ts';
import {
  type CompleteGatewayOptions,
  completeGatewayOptions,
  type GatewayOptions,
} from './gateway/gateway-options.ts';
import type { Auth } from './identity/call.ts';
import type { Application } from './identity/directory.ts';
import type { MockWorldOptions } from './mock-world.ts';
import type { Transport } from './sdk.ts';

/** What a mock is made from. Everything may be left out: then it listens nowhere and is reached in process. */
export interface MockArmOptions extends Omit<MockWorldOptions, 'name'> {
  /** Port of ARM over http; 0 takes any free one. @defaultValue none, unless `transport` is `http` */
  readonly armPort?: number;
  /** Port of ARM over https; 0 takes any free one. @defaultValue none, unless `transport` is `https` */
  readonly tlsPort?: number;
  /** Port of the control API; 0 takes any free one. @defaultValue none */
  readonly controlPort?: number;
  /**
   * Port of DNS, over UDP and TCP, where the public view of the mock's own world answers; 0 takes any free one. Other views,
   * and other worlds, take any where it is 0, and else the free ones that follow. @defaultValue none
   */
  readonly dnsPort?: number;
  /** Whether every VIP has a loopback listener that is up and down with it, and on which ports. @defaultValue false */
  readonly gateway?: boolean | GatewayOptions;
  /**
   * Port of a proxy that leads clients of the public cloud here: management.azure.com, the login hosts, and with the gateway
   * on the names of instances; 0 takes any free one. @defaultValue none
   */
  readonly proxyPort?: number;
  /** The address to listen on. @defaultValue '127.0.0.1' */
  readonly host?: string;
  /** How `clientOptions` reach the mock. @defaultValue 'in-process' */
  readonly transport?: Transport;
  /**
   * Whether ARM looks at tokens. `any`: with a token or without; `strict`: signed by the mock, for ARM, of the tenant of the
   * subscription, and not expired, in wall time. Tokens are had from the mock in both. @defaultValue 'any'
   */
  readonly auth?: Auth;
  /** Applications that must show a certain secret to sign in; all others may show any. @defaultValue none */
  readonly applications?: readonly Application[];
  /** Where certificates are kept between runs, and the key of tokens. @defaultValue in memory, made anew each time */
  readonly dataDir?: string;
  /** Called after every answer of ARM with what went over the wire. */
  readonly onExchange?: (exchange: Exchange) => void;
  /** Called with what can only be a bug of the mock, beside the 500 its client got. @defaultValue writes to stderr */
  readonly onBug?: (error: unknown, request: string) => void;
}

/** Where a mock listens; undefined: nowhere. */
export interface Listening {
  readonly armPort: number | undefined;
  readonly tlsPort: number | undefined;
  readonly controlPort: number | undefined;
  readonly dnsPort: number | undefined;
  readonly proxyPort: number | undefined;
  readonly gateway: CompleteGatewayOptions | undefined;
  readonly host: string;
  readonly transport: Transport;
  readonly auth: Auth;
  readonly applications: readonly Application[];
}

/** @throws RehearsalError that names the option where one makes no sense */
export function completeListening(options: MockArmOptions): Listening {
  const { host = '127.0.0.1', transport = 'in-process', controlPort, dnsPort, proxyPort } = options;
  const armPort = options.armPort ?? (transport === 'http' ? 0 : undefined);
  const tlsPort = options.tlsPort ?? (transport === 'https' ? 0 : undefined);
  for (const [name, port] of Object.entries({ armPort, tlsPort, controlPort, dnsPort, proxyPort })) {
    if (port === undefined || (Number.isInteger(port) && port >= 0 && port <= 65_535)) continue;
    throw new RehearsalError(
      `Expected \`${name}\` to be a port from 0 to 65535; got \`${port}\`.`,
      name,
      port,
    );
  }
  if (!['in-process', 'http', 'https'].includes(transport)) {
    const wanted = "'in-process', 'http' or 'https'";
    throw new RehearsalError(
      `Expected \`transport\` to be ${wanted}; got \`${transport}\`.`,
      'transport',
      transport,
    );
  }
  const { auth = 'any', applications = [] } = options;
  demandAuth(auth, applications);
  const ports = { armPort, tlsPort, controlPort, dnsPort, proxyPort };
  return { ...ports, gateway: gatewayOf(options), host, transport, auth, applications };
}

function demandAuth(auth: Auth, applications: readonly Application[]): void {
  if (!['any', 'strict'].includes(auth))
    throw new RehearsalError(`Expected \`auth\` to be 'any' or 'strict'; got \`${auth}\`.`, 'auth', auth);
  for (const [index, { clientId }] of applications.entries()) {
    if (typeof clientId === 'string' && clientId !== '') continue;
    const field = `applications.${index}.clientId`;
    throw new RehearsalError(
      `Expected \`${field}\` to be a client id; got \`${clientId}\`.`,
      field,
      clientId,
    );
  }
}

function gatewayOf({ gateway = false }: MockArmOptions): CompleteGatewayOptions | undefined {
  if (gateway === false) return undefined;
  return completeGatewayOptions(gateway === true ? {} : gateway);
}
