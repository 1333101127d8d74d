import {
  type Backend,
  type DnsView,
  partsOf,
  type Population,
  type Service,
  type ServiceStatus,
  subnetsOf,
  type World,
} from '../../sim/index.ts';

/** Who calls, and what stands behind the gateway. */
export interface Traffic {
  readonly populations: readonly Population[];
  readonly backends: readonly Backend[];
}

/** Traffic that nobody has described, and in sentences what was made up for it. */
export interface MadeUpTraffic extends Traffic {
  readonly assumed: readonly string[];
}

/** So many, and so often: enough to see every minute of an outage. [S] */
const usual = { clients: 10, everyMs: 15_000 } as const;

const honest = { kind: 'honest' } as const;

/** Kinds of client that are known to suffer where an honest one does not; all of them call the gateway's own name. */
const knownKinds: readonly (Pick<Population, 'name' | 'resolver' | 'keepAlive'> & { byAddress: boolean })[] =
  [
    { name: 'asks-dns-once', resolver: { kind: 'forever' }, keepAlive: false, byAddress: false },
    { name: 'keep-alive-pool', resolver: { kind: 'pool' }, keepAlive: true, byAddress: false },
    { name: 'let-out-by-address', resolver: honest, keepAlive: false, byAddress: true },
  ];

/**
 * Makes up who calls an instance: an honest client for each of its names and views, and a few kinds that are known to
 * suffer. For an internal instance one of them stands on the owner's premises, whose zone is put into the world where it
 * has none; the world may be spoiled.
 */
export function makeUpTraffic(world: World, service: Readonly<Service>): MadeUpTraffic {
  const { names } = world.describe(service.name) as ServiceStatus;
  const inside = networkView(service);
  const viewOf = (view: 'public' | 'vnet'): DnsView => (view === 'vnet' ? (inside ?? 'public') : 'public');
  const twice = (name: string): boolean => names.filter((each) => each.name === name).length > 1;
  const called = names.map(({ name, view }): Population => ({
    ...client(service, name, viewOf(view)),
    name: twice(name) ? `${name}-${view === 'vnet' ? 'inside' : 'outside'}` : name,
  }));
  const gateway = names.find(
    ({ endpoint, kind, resolvesTo }) => endpoint === 'gateway' && kind === 'default' && resolvesTo.length > 0,
  );
  const assumed = [
    `Nobody has described the clients: ${usual.clients} of each kind are made up, each with a request every ${usual.everyMs / 1000} s.`,
  ];
  if (gateway === undefined) return { populations: called, backends: [], assumed };
  const base = client(service, gateway.name, viewOf(gateway.view));
  const kinds = knownKinds.map(({ byAddress, ...kind }): Population => ({
    ...base,
    ...kind,
    allows: byAddress ? gateway.resolvesTo : 'any',
  }));
  const backends = backendsOf(world, service);
  const behind = backends.map(({ name }): Population => ({
    ...base,
    name: `to-${name}`,
    backend: name,
  }));
  const premises: Population[] = [];
  if (service.configuration.network === 'Internal') {
    premises.push({ ...base, name: 'on-premises', view: 'onprem' });
    if (putPremisesZone(world, gateway.name, gateway.resolvesTo))
      assumed.push(`The DNS on the premises is taken to have a record of ${gateway.name}.`);
  }
  return { populations: [...called, ...kinds, ...premises, ...behind], backends, assumed };
}

function client({ name: service }: Readonly<Service>, hostName: string, view: DnsView): Population {
  return {
    name: hostName,
    service,
    hostName,
    ...usual,
    view,
    resolver: honest,
    keepAlive: false,
    allows: 'any',
    backend: null,
  };
}

/** The view of the network that an instance stands in; undefined where it stands in none. */
function networkView({ configuration: { subnetResourceId } }: Readonly<Service>): DnsView | undefined {
  const network = /\/virtualNetworks\/([^/]+)\//i.exec(subnetResourceId ?? '')?.[1];
  return network === undefined ? undefined : `vnet:${network}`;
}

/** One on the internet that admits the present public addresses, and one inside that admits the present subnet. [D] D14 */
function backendsOf(world: World, { name, configuration }: Readonly<Service>): Backend[] {
  const { locations } = world.describe(name) as ServiceStatus;
  const outside = locations.flatMap(({ vips }) => vips.filter(({ kind }) => kind === 'public'));
  const network = world.resources.get(
    configuration.subnetResourceId?.replace(/\/subnets\/[^/]+$/i, '').toLowerCase() ?? '',
  );
  const subnet =
    network &&
    subnetsOf(network).find(({ id }) => id.toLowerCase() === configuration.subnetResourceId?.toLowerCase());
  return [
    ...(outside.length === 0
      ? []
      : [{ name: 'backend-by-address', network: null, admits: outside.map(({ address }) => address) }]),
    ...(network === undefined || subnet === undefined
      ? []
      : [
          {
            name: 'backend-by-subnet',
            network: partsOf(network.id).name,
            admits: [subnet.addressPrefix],
          },
        ]),
  ];
}

/** @returns whether the premises did not know the name yet */
function putPremisesZone(world: World, zone: string, addresses: readonly string[]): boolean {
  if (world.lookup('onprem', zone, 'A').answers.length > 0) return false;
  const aRecords = addresses.map((ipv4Address) => ({ ipv4Address }));
  world.execute({
    type: 'dns.onprem',
    zone,
    recordSets: [{ name: '@', type: 'A', properties: { ttl: 3600, aRecords } }],
  });
  return true;
}
