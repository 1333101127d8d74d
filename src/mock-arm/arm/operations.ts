import { type Served, tenant } from './call.ts';
import type { OperationId } from './contract.ts';
import { deletedServiceOperations } from './deleted-service-operations.ts';
import { dnsOperations } from './dns-operations.ts';
import { entityOperations } from './entity-operations.ts';
import { groupOperations } from './group-operations.ts';
import { lockOperations } from './lock-operations.ts';
import { networkStatusOperations } from './network-status-operations.ts';
import { resourceOperations } from './resource-operations.ts';
import { serviceOperations } from './service-operations.ts';

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
  ...entityOperations,
  ...groupOperations,
  ...deletedServiceOperations,
  ...networkStatusOperations,
  ...resourceOperations,
  ...dnsOperations,
  ...lockOperations,
};
