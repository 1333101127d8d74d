import { Resolver } from 'node:dns/promises';
import { Agent as HttpAgent, request as askHttp } from 'node:http';
import { Agent as HttpsAgent, request as askHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { onTestFinished } from 'vitest';
import type { ConnectedWorld, GatewayVip, MockArm } from '../../src/mock-arm/index.ts';
import type { DnsView } from '../../src/sim/index.ts';
import { type ArmUnderTest, type ArmUnderTestOptions, servicePath, startArm } from './arm.ts';

/** Any free ports, so that nobody is in the way of anybody. */
export const anyPorts = { httpsPort: 0, httpPort: 0, managementPort: 0 } as const;

/** An instance with both kinds of custom name. */
export const contoso = {
  name: 'contoso',
  vnet: 'external',
  customDomains: [
    { name: 'api.contoso.com', record: 'A' },
    { name: 'www.contoso.com', record: 'CNAME' },
  ],
} as const;

/** Starts a mock with DNS and gateways for the test that runs, and ends it with it. Time stands still unless told. */
export function startGateway(options: ArmUnderTestOptions = {}): Promise<ArmUnderTest> {
  return startArm({ gateway: anyPorts, dnsPort: 0, services: [contoso], ...options });
}

/** Begins `migrateToStv2`, as a client does. */
export async function migrate(
  mock: ArmUnderTest,
  mode: 'NewIP' | 'PreserveIp',
  name = 'contoso',
): Promise<void> {
  const { status, text } = await mock.post(`${servicePath(mock, name)}/migrateToStv2`, { mode });
  if (status !== 202) throw new Error(`answered ${status}: ${text}`);
}

/** The listener of the VIP that is meant: the first that fits. */
export function listener(
  mock: Pick<ConnectedWorld, 'gateway'>,
  about: Partial<Omit<GatewayVip, 'ports' | 'answeredBy' | 'hostNames'>> = {},
): GatewayVip {
  const found = mock.gateway?.vips.find((vip) =>
    Object.entries(about).every(([field, value]) => vip[field as keyof GatewayVip] === value),
  );
  if (found === undefined) throw new Error(`no VIP is ${JSON.stringify(about)}`);
  return found;
}

/** What stands instead of what a client would find out by itself. */
export interface Call {
  /** @defaultValue where DNS leads */
  readonly address?: string;
  /** @defaultValue that of the gateway, of the scheme */
  readonly port?: number;
  readonly scheme?: 'http' | 'https';
  /** The name that TLS is asked for. @defaultValue the host */
  readonly servername?: string;
  /** @defaultValue the host */
  readonly hostHeader?: string;
  readonly timeoutMs?: number;
}

/** A client as its owner would write one: an agent of Node, a resolver of Node, the authority of the mock. */
export interface Client {
  /**
   * Calls a host: `c2 stv2` where that has answered, the status where it is not 200, the code of the error where there is
   * one, `silence` where nobody says anything, `no address` where DNS does not know it.
   */
  call(host: string, how?: Call): Promise<string>;
  /** The answer itself. */
  fetch(
    host: string,
    how?: Call,
  ): Promise<{ status: number; headers: Record<string, unknown>; body: Record<string, string> }>;
}

/** A client that stands in a view. */
export function clientIn(
  mock: MockArm,
  {
    view = 'public',
    keepAlive = false,
    binds = true,
  }: { view?: DnsView; keepAlive?: boolean; binds?: boolean } = {},
): Client {
  const resolver = new Resolver({ timeout: 2_000, tries: 1 });
  resolver.setServers([mock.dnsViews[view] as string]);
  const agents = { http: new HttpAgent({ keepAlive }), https: new HttpsAgent({ keepAlive }) };
  onTestFinished(() => {
    resolver.cancel();
    for (const agent of Object.values(agents)) agent.destroy();
  });
  const localAddress = mock.gateway?.clients.find((client) => client.view === view)?.address ?? undefined;
  const fetch: Client['fetch'] = (host, how = {}) =>
    new Promise((resolve, reject) => {
      const { address, scheme = 'https', servername = isIP(host) ? '' : host, hostHeader = host } = how;
      const first = mock.gateway?.vips[0]?.ports;
      const lookup: LookupFunction = (name, _, done) => {
        if (address !== undefined) return done(null, address, 4);
        resolver.resolve4(name).then(
          ([found]) => done(null, found as string, 4),
          (error: NodeJS.ErrnoException) => done(error, '', 4),
        );
      };
      const options = {
        host,
        port: how.port ?? (first?.[scheme] as number),
        headers: { host: hostHeader },
        agent: agents[scheme],
        lookup,
        autoSelectFamily: false,
        timeout: how.timeoutMs ?? 300,
        ...(binds && localAddress !== undefined && { localAddress }),
      };
      const asked =
        scheme === 'http'
          ? askHttp(options)
          : askHttps({ ...options, servername, ca: mock.caCertificate as string });
      asked.on('timeout', () => asked.destroy(Object.assign(new Error('silence'), { code: 'silence' })));
      asked.on('error', reject);
      asked.on('response', (response) => {
        let text = '';
        response.on('data', (part: Buffer) => (text += part.toString()));
        response.on('end', () =>
          resolve({
            status: response.statusCode as number,
            headers: response.headers,
            body: JSON.parse(text) as Record<string, string>,
          }),
        );
      });
      asked.end();
    });
  return {
    fetch,
    call: async (host, how) => {
      try {
        const { status, body } = await fetch(host, how);
        return status === 200 ? `${body['compute']} ${body['platform']}` : String(status);
      } catch (error) {
        const { code = '' } = error as NodeJS.ErrnoException;
        return ['ENOTFOUND', 'ENODATA'].includes(code) ? 'no address' : code;
      }
    },
  };
}
