import * as from from './documents.ts';
import type { Fact } from './fact.ts';

/** What a migration wants of its network. Rows D. */
export const networkFacts = {
  D1: {
    says: 'In the same subnet a migration needs Storage 443, SQL 1433 and Key Vault 443 outward, 6390, 3443 and the client ports inward, and service endpoints for Storage, SQL and Key Vault.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  D2: {
    says: 'Each subnet has a network security group, since the load balancer lets nothing in without one.',
    mark: 'D',
    source: from.injectionResources,
  },
  D3: {
    says: 'The subnet has to hold the service twice over: it should be half empty.',
    mark: 'D',
    source: `${from.vnetAugust2024}; ${from.newOptionsPost}`,
  },
  D4: {
    says: 'An instance takes two addresses a unit, one on Developer, and one more when internal; Azure keeps five of a subnet for itself, /29 is the smallest, and a Premium instance has at most 31 units.',
    mark: 'D',
    source: from.injectionResources,
  },
  'D4.order': {
    says: 'The units get the lowest free addresses and the private address is the next: a recorded internal instance of one unit had the one that ends in 6.',
    mark: 'I',
    source: 'recorded .NET SDK session, 2023-04-27',
  },
  D5: {
    says: 'Autoscale has to be off for the instances in the subnet.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  'D5.effect': {
    says: 'Scaling that sets in while a migration runs makes it fail and go back.',
    mark: 'I',
    source: '-',
  },
  D6: {
    says: 'Several stv1 instances in a subnet are migrated one after the other, soon; at the same time they would run out of addresses.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  D7: {
    says: 'A subnet that is delegated cannot be migrated in place; a new one can be used.',
    mark: 'D',
    source: from.vnetNovember2024,
  },
  D8: {
    says: 'Where Key Vault is blocked the subnet cannot be migrated in place.',
    mark: 'D',
    source: from.vnetNovember2024,
  },
  D9: {
    says: 'Other stv1 instances, or a lock on the resource group of the network, keep a subnet locked and have to go before the way back.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  D10: {
    says: 'Instance, network, subnet and public address are in one region and one subscription.',
    mark: 'D',
    source: from.injectionResources,
  },
  D11: {
    says: 'A public address is a Standard one for IPv4 with a DNS label, not the one in use, and zone-redundant where zones are planned.',
    mark: 'D',
    source: from.prerequisitesInclude,
  },
  D12: {
    says: 'Where a route forces traffic elsewhere, the ApiManagement tag needs one to the Internet, and SQL, Storage, Event Hubs and Key Vault need service endpoints.',
    mark: 'D',
    source: from.internalNetwork,
  },
  D13: {
    says: 'A DNS server of the customer is set before the instance is deployed; after a change to it the network configuration has to be applied.',
    mark: 'D',
    source: from.injectionResources,
  },
  D14: {
    says: 'A backend sees addresses of the subnet from inside the network and the public one from outside: the whole range has to be allowed.',
    mark: 'D',
    source: from.addresses2024,
  },
  D15: {
    says: 'The public address changes with a network that comes, goes or changes its type, another subnet, stv1 to stv2, another public address, zones, a vacated region, and a new or re-enabled instance.',
    mark: 'D',
    source: from.addresses2024,
  },
  D16: {
    says: 'networkstatus says of every dependency of a location whether it is initializing, success or failure, and whether it is optional.',
    mark: 'D',
    source: from.serviceReference,
  },
  'D16.refresh': {
    says: 'The network status is renewed every 15 minutes.',
    mark: 'D',
    source: from.internalNetwork,
  },
  D17: {
    says: 'A throw-away instance in the target subnet shows by its network status whether a migration there would work.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  D18: {
    says: 'Advisor reports a failed network check under 53fd1359-ace2-4712-911c-1fc420dd23e8.',
    mark: 'D',
    source: from.advisor,
  },
} as const satisfies Record<string, Fact>;
