import { resourceGraphOperations } from '../resource-graph/resource-graph-operations.ts';
import { activityLogOperations } from './activity-log-operations.ts';
import { type Served, tenant } from './call.ts';
import { connectivityOperations } from './connectivity-operations.ts';
import type { OperationId } from './contract.ts';
import { deletedServiceOperations } from './deleted-service-operations.ts';
import { dnsOperations } from './dns-operations.ts';
import { deploymentOperations } from '../deployments/deployment-operations.ts';
import { entityOperations } from './entity-operations.ts';
import { facetOperations } from './facet-operations.ts';
import { genericResourceOperations } from './generic-resource-operations.ts';
import { groupOperations } from './group-operations.ts';
import { locationOperations } from './location-operations.ts';
import { lockOperations } from './lock-operations.ts';
import { networkStatusOperations } from './network-status-operations.ts';
import { policyOperations } from './policy-operations.ts';
import { providerOperations } from './provider-operations.ts';
import { resourceOperations } from './resource-operations.ts';
import { serviceOperations } from './service-operations.ts';
import { tenantOperations } from './tenant-operations.ts';
import { settingOperations } from './setting-operations.ts';
import { skuOperations } from './sku-operations.ts';

/** What the provider says it can do, by resource and verb; the words are ours. */
const provided: readonly (readonly string[])[] = [
  ['service', 'read', 'Read an API Management service'],
  ['service', 'write', 'Create or update an API Management service'],
  ['service', 'delete', 'Delete an API Management service'],
  ['service', 'migrateToStv2/action', 'Migrate an API Management service to the stv2 platform'],
  [
    'service',
    'applynetworkconfigurationupdates/action',
    'Have a service read the settings of its network anew',
  ],
  ['service', 'getssotoken/action', 'Read where an administrator is signed in to the portal'],
  ['service', 'connectivityCheck/action', 'Ask whether a service reaches a destination'],
  ['service/skus', 'read', 'Read the tiers a service can change to'],
  ['service/regions', 'read', 'Read the regions a service stands in'],
  ['service/settings', 'read', 'Read the settings of a tenant'],
  ['service/portalsettings', 'read', 'Read the settings of the developer portal'],
  ['service/portalsettings', 'write', 'Change the settings of the developer portal'],
  ['service/portalsettings', 'listSecrets/action', 'Read the validation key of delegation'],
  ['service/tenant', 'read', 'Read the ways into a tenant'],
  ['service/tenant', 'write', 'Open or close a way into a tenant'],
  ['service/tenant', 'listSecrets/action', 'Read the keys of a way into a tenant'],
  ['service/networkstatus', 'read', 'Read what a service can reach'],
  ['service/outboundNetworkDependenciesEndpoints', 'read', 'Read what a service has to reach'],
  ['deletedservices', 'read', 'Read deleted API Management services'],
  ['deletedservices', 'delete', 'Purge a deleted API Management service'],
  ...['apis', 'products', 'users', 'policies'].flatMap((kind) => [
    [`service/${kind}`, 'read', `Read ${kind} of a service`],
    [`service/${kind}`, 'write', `Create or update ${kind} of a service`],
    [`service/${kind}`, 'delete', `Delete ${kind} of a service`],
  ]),
];

const operationList = tenant(() => ({
  status: 200,
  body: {
    value: provided.map(([resource, verb, description]) => ({
      name: `Microsoft.ApiManagement/${resource}/${verb}`,
      display: { provider: 'Microsoft API Management', resource, operation: verb, description },
      origin: 'user,system',
    })),
  },
}));

/** Every operation of the contract and what answers it. One without a handler does not compile. */
export const handlers: Readonly<Record<OperationId, Served>> = {
  ApiManagementOperations_List: operationList,
  ...serviceOperations,
  ...skuOperations,
  ...facetOperations,
  ...connectivityOperations,
  ...settingOperations,
  ...entityOperations,
  ...groupOperations,
  ...tenantOperations,
  ...locationOperations,
  ...providerOperations,
  ...genericResourceOperations,
  ...deletedServiceOperations,
  ...networkStatusOperations,
  ...resourceOperations,
  ...dnsOperations,
  ...lockOperations,
  ...resourceGraphOperations,
  ...activityLogOperations,
  ...policyOperations,
  ...deploymentOperations,
};
