import {
  flows,
  type Place,
  type PublicIpView,
  type SecurityRule,
  type Situation,
  type SubnetView,
  type VirtualNetworkType,
} from '../../src/model/index.ts';

export const subscriptionId = '11111111-2222-4333-8444-555555555555';

/** A subnet that lacks nothing, unless it is said. */
export function subnetView(over: Partial<SubnetView> = {}): SubnetView {
  const { id = 'vnet/apim' } = over;
  return {
    id,
    location: 'West US',
    subscriptionId,
    addressPrefix: '10.0.0.0/24',
    free: 200,
    size: 251,
    rules: allRules(),
    routes: [],
    serviceEndpoints: ['Microsoft.Storage', 'Microsoft.Sql', 'Microsoft.KeyVault'],
    delegations: [],
    foreign: 0,
    tenants: [],
    locks: [],
    ...over,
  };
}

/** Rules that let every flow through, but for some that are denied before all others. */
export function allRules(without: readonly string[] = []): SecurityRule[] {
  return Object.values(flows).map(({ name, direction, tag, ports }, index): SecurityRule => {
    const inbound = direction === 'Inbound';
    return {
      name,
      priority: (without.includes(name) ? 100 : 1000) + index,
      direction,
      access: without.includes(name) ? 'Deny' : 'Allow',
      protocol: 'Tcp',
      sources: [inbound ? tag : 'VirtualNetwork'],
      destinations: [inbound ? 'VirtualNetwork' : tag],
      ports: ports.map(String),
    };
  });
}

/** A public IP that lacks nothing, unless it is said. */
export function publicIpView(over: Partial<PublicIpView> = {}): PublicIpView {
  const id = over.id ?? 'pip';
  return {
    id,
    location: 'West US',
    subscriptionId,
    sku: 'Standard',
    version: 'IPv4',
    label: 'contoso',
    usedBy: null,
    ...over,
  };
}

/** What a test says of a place. */
export interface PlaceWish {
  readonly location?: string;
  readonly units?: number;
  readonly grows?: number;
  readonly zones?: number;
  /** Where it stands; null where it comes only now. */
  readonly in?: VirtualNetworkType | null;
  /** Where it is to stand. @defaultValue where it stands */
  readonly to?: VirtualNetworkType;
  /** @defaultValue the subnet that it stands in */
  readonly subnet?: Partial<SubnetView> | null;
  readonly publicIp?: Partial<PublicIpView> | null;
  readonly moves?: boolean;
}

/** One location of an instance. */
export function place(wish: PlaceWish = {}): Place {
  const { location = 'West US', units = 1, grows = 0, zones = 0, moves = true, publicIp = null } = wish;
  const from = wish.in ?? 'None';
  const network = wish.to ?? from;
  const subnet = network === 'None' || wish.subnet === null ? null : subnetView(wish.subnet);
  const ip = network === 'None' || publicIp === null ? null : publicIpView(publicIp);
  return {
    location,
    units,
    grows,
    zones,
    moves,
    comes: wish.in === null,
    from: { network: from, subnetId: from === 'None' ? null : 'vnet/apim', publicIpId: null },
    to: { network, subnetId: subnet?.id ?? null, subnet, publicIpId: ip?.id ?? null, publicIp: ip },
  };
}

/** An stv1 instance that is online outside of any network, unless it is said. */
export function situation(over: Partial<Situation> = {}): Situation {
  return {
    era: '2024-08',
    now: '2024-08-19T00:00:00.000Z',
    service: 'contoso',
    subscriptionId,
    tier: 'Premium',
    provisioningState: 'Succeeded',
    platformVersion: 'stv1',
    blocked: false,
    special: false,
    autoscaled: false,
    closedVaults: [],
    places: [place()],
    caller: { id: 'ada', denied: [] },
    ...over,
  };
}

/** The same in a network. */
export function inside(network: VirtualNetworkType, over: Partial<Situation> = {}): Situation {
  return situation({ places: [place({ in: network })], ...over });
}
