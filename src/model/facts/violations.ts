import * as from from './documents.ts';
import type { Fact } from './fact.ts';

/** What happens where a prerequisite is not met. Rows V, and what people lived through: rows H. */
export const violationFacts = {
  'V.nsg': {
    says: 'A subnet without a network security group lets no traffic in, and the check in the portal fails.',
    mark: 'D',
    source: from.injectionResources,
  },
  'V.3443': {
    says: 'With port 3443 closed the management plane cannot be reached; a migration is taken to fail and go back.',
    mark: 'I',
    source: from.networkReference,
  },
  'V.6390': {
    says: 'With port 6390 closed the probe of the load balancer fails, and beyond one unit nothing gets in; on Developer nothing did either.',
    mark: 'D',
    source: `${from.networkReference}; azure-docs #100986`,
  },
  'V.trafficManager': {
    says: 'With Traffic Manager kept out on 443, regional endpoints are held to be down and routing between regions stops, while each of them works.',
    mark: 'R',
    source: 'azure-docs #75447',
  },
  'V.dependencies': {
    says: 'With SQL, Storage or Key Vault out of reach the service cannot be activated, which is told after 30 to 40 minutes.',
    mark: 'R',
    source: 'graphrag-accelerator #134, terraform-provider-azurerm #12021',
  },
  'V.keyVault': {
    says: 'With Key Vault blocked, migration in the same subnet is refused; a new subnet is the way.',
    mark: 'D',
    source: from.vnetNovember2024,
  },
  'V.endpoints': {
    says: 'Service endpoints are asked for, and nothing is said of a subnet without them.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  'V.size': {
    says: 'A subnet with too few free addresses may rule out migration in place.',
    mark: 'D',
    source: from.vnetNovember2024,
  },
  'V.delegation': {
    says: 'A delegated subnet rules out migration in place.',
    mark: 'D',
    source: from.vnetNovember2024,
  },
  'V.autoscale': {
    says: 'Autoscale that was left on can get in the way of a migration.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  'V.publicIp': {
    says: 'Before May 2024, without a public address of its own a migration does not succeed.',
    mark: 'D',
    source: from.vnetMarch2024,
  },
  'V.samePublicIp': {
    says: 'The public address in use cannot be used again for the new compute.',
    mark: 'D',
    source: from.addresses2021,
  },
  'V.label': {
    says: 'A public address without a DNS label is not accepted.',
    mark: 'D',
    source: from.prerequisitesInclude,
  },
  'V.routes': {
    says: 'Forced traffic without a route for the ApiManagement tag cuts off the management endpoint.',
    mark: 'D',
    source: from.internalNetwork,
  },
  'V.lock': {
    says: 'A lock on the resource group keeps the subnet from being released, and writes are answered 409 ScopeLocked.',
    mark: 'R',
    source: `${from.internalNetwork}; apiops #606`,
  },
  'V.rbac': {
    says: 'Who may not join the subnet or the public address cannot migrate; the call is answered 403.',
    mark: 'I',
    source: from.vnetAugust2024,
  },
  'V.busy': {
    says: 'A change of infrastructure while the service is updating is refused; concurrent writes were answered 409 or 422.',
    mark: 'R',
    source: `${from.updatingInclude}; apiops #497`,
  },
  'V.migrated': {
    says: 'A call on an instance that has been migrated is refused with 400.',
    mark: 'R',
    source: 'azure-docs #106553',
  },
  'V.aRecord': {
    says: 'An A record of the customer that still has the old address leads nowhere once the old compute is gone.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  H15: {
    says: 'Failures inside a network come to light after 30 to 40 minutes, with one message for all causes.',
    mark: 'R',
    source: 'graphrag-accelerator #134, terraform-provider-azurerm #12021',
  },
  'H15.probe': {
    says: 'The network is probed at minute 35, or at the end of the build where that comes first.',
    mark: 'I',
    source: '-',
  },
  H16: {
    says: 'Back in the original subnet the private address is by chance; administrators occupied the lower ones to get the old one back.',
    mark: 'R',
    source: 'ictformyanmar.com, 2024-06',
  },
} as const satisfies Record<string, Fact>;
