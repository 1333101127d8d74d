import { type JsonObject, regionName, type Service } from '../../sim/index.ts';
import { entityNotFound } from './arm-error.ts';
import { provider, type ProviderCall, type Served } from './call.ts';
import { isObject } from './json.ts';
import { sevenDecimals } from './service-body.ts';
import { demandService } from './service-operations.ts';

/** What a service can reach from inside its network, and what it has to. */
export const networkStatusOperations = {
  NetworkStatus_ListByService: provider((call) => {
    const service = demandService(call);
    const body = placesOf(service).map(({ location, subnetResourceId }) => ({
      location,
      networkStatus: networkStatus(call, service, location, subnetResourceId),
    }));
    return { status: 200, body };
  }),
  NetworkStatus_ListByLocation: provider((call) => {
    const service = demandService(call);
    const wanted = call.params['location'] as string;
    const place = placesOf(service).find(({ location }) => regionName(location) === regionName(wanted));
    if (place === undefined) throw entityNotFound(`Location ${wanted}`);
    return { status: 200, body: networkStatus(call, service, place.location, place.subnetResourceId) };
  }),
  OutboundNetworkDependenciesEndpoints_ListByService: provider((call) => ({
    status: 200,
    body: { value: outboundEndpoints(demandService(call)), nextLink: null },
  })),
} satisfies Record<string, Served>;

type Place = Pick<Service['configuration'], 'location' | 'subnetResourceId'>;

function placesOf({ configuration }: Readonly<Service>): readonly Place[] {
  return [configuration, ...configuration.additionalLocations];
}

function networkStatus(
  { world: { world } }: ProviderCall,
  { name }: Readonly<Service>,
  location: string,
  subnetId: string | null,
): JsonObject {
  const entries = world.networkStatus(name, location).map((entry) => ({
    name: entry.name,
    status: entry.status,
    error: entry.error,
    lastUpdated: sevenDecimals(Date.parse(entry.lastUpdated)),
    lastStatusChange: sevenDecimals(Date.parse(entry.lastStatusChange)),
    resourceType: entry.resourceType,
    isOptional: entry.isOptional,
  }));
  return { dnsServers: dnsServersOf(world, subnetId), connectivityStatus: entries };
}

/** Azure's own, unless the network names others. [D] ARM §1.1 */
function dnsServersOf({ resources }: ProviderCall['world']['world'], subnetId: string | null): string[] {
  const [networkId = ''] = (subnetId ?? '').toLowerCase().split('/subnets/');
  const properties = resources.get(networkId)?.body['properties'];
  const options = isObject(properties) ? properties['dhcpOptions'] : undefined;
  const servers = isObject(options) ? options['dnsServers'] : undefined;
  return Array.isArray(servers) && servers.length > 0 ? servers.map(String) : ['168.63.129.16'];
}

interface Dependency {
  readonly category: string;
  readonly ports: readonly number[];
  /** Whether there is one in every region. */
  readonly regional: boolean;
  readonly hosts: (service: string) => readonly string[];
}

/** Categories, ports and common names are those of the official example; names of its own resources are made up. */
const dependencies: readonly Dependency[] = [
  { category: 'Azure SMTP', ports: [25_028], regional: true, hosts: () => ['smtpi-ch1.msn.com'] },
  { category: 'Azure SQL', ports: [1433], regional: true, hosts: (s) => [`apim-${s}.database.windows.net`] },
  {
    category: 'Azure Storage',
    ports: [443],
    regional: true,
    hosts: (s) => ['blob', 'queue', 'table'].map((part) => `apimst${s}.${part}.core.windows.net`),
  },
  {
    category: 'Azure Storage',
    ports: [445],
    regional: true,
    hosts: (s) => [`apimst${s}.file.core.windows.net`],
  },
  {
    category: 'Azure Event Hub',
    ports: [443, 5671, 5672],
    regional: true,
    hosts: (s) => [`apim-${s}.servicebus.windows.net`],
  },
  {
    category: 'SSL Certificate Verification',
    ports: [80, 443],
    regional: false,
    hosts: () => [
      'ocsp.msocsp.com',
      'mscrl.microsoft.com',
      'crl.microsoft.com',
      'crl3.digicert.com',
      'ocsp.digicert.com',
      'cacerts.digicert.com',
    ],
  },
  {
    category: 'Azure Monitor',
    ports: [443],
    regional: false,
    hosts: () => ['global.prod.microsoftmetrics.com'],
  },
  {
    category: 'Portal Captcha',
    ports: [443],
    regional: false,
    hosts: () => ['client.hip.live.com', 'partner.hip.live.com'],
  },
  {
    category: 'Azure Active Directory',
    ports: [443],
    regional: false,
    hosts: () => ['login.windows.net', 'graph.windows.net', 'login.microsoftonline.com'],
  },
];

function outboundEndpoints(service: Readonly<Service>): object[] {
  const categories = [...new Set(dependencies.map(({ category }) => category))];
  return categories.map((category) => ({
    category,
    endpoints: dependencies
      .filter((dependency) => dependency.category === category)
      .flatMap(({ hosts, ports, regional }) => {
        const region = regional ? service.configuration.location : 'Global';
        const endpointDetails = ports.map((port) => ({ port, region }));
        return hosts(service.name.toLowerCase()).map((domainName) => ({ domainName, endpointDetails }));
      }),
  }));
}
