import { defaultName } from '../../model/index.ts';
import { type JsonObject, type Service, serviceId } from '../../sim/index.ts';
import { entityNotFound } from './arm-error.ts';
import { provider, type ProviderCall, type Served } from './call.ts';
import { openService } from './inside-service.ts';
import { demandService } from './service-operations.ts';
import { secretOf } from './service-secrets.ts';

/** What a service tells beside itself: where it stands, how to sign in, and that it has no private endpoints. */
export const facetOperations = {
  Region_ListByService: provider((call) => {
    const { configuration } = demandService(call);
    const value = [configuration, ...configuration.additionalLocations].map(({ location }, index) => ({
      name: location,
      isMasterRegion: index === 0,
      isDeleted: false,
    }));
    return { status: 200, body: { value, count: value.length, nextLink: '' } };
  }),
  ApiManagementService_GetSsoToken: provider((call) => {
    const service = openService(call);
    const token = `1&${compactMinute(call.world.world.nowMs)}&${secretOf(call.world, service, 'sso')}`;
    const portal = `https://${defaultName(service.name, 'portal')}:443`;
    const redirectUri = `${portal}/signin-sso?token=${encodeURIComponent(token)}`;
    return { status: 200, body: { redirectUri } };
  }),
  ApiManagementService_GetDomainOwnershipIdentifier: provider(({ world }) => {
    const domainOwnershipIdentifier = Buffer.from(`domain-ownership/${world.subscriptionId}`).toString(
      'base64',
    );
    return { status: 200, body: { domainOwnershipIdentifier } };
  }),
  // Nobody can ask for a private endpoint here, so there is none to approve, and none to delete. [D] ARM §1.1
  PrivateEndpointConnection_ListByService: provider((call) => {
    demandService(call);
    return { status: 200, body: { value: [] } };
  }),
  PrivateEndpointConnection_GetByName: provider(noConnection),
  PrivateEndpointConnection_CreateOrUpdate: provider(noConnection),
  PrivateEndpointConnection_Delete: provider((call) => {
    demandService(call);
    return { status: 204 };
  }),
  PrivateEndpointConnection_ListPrivateLinkResources: provider((call) => ({
    status: 200,
    body: { value: [linkToGateway(call, demandService(call))] },
  })),
  PrivateEndpointConnection_GetPrivateLinkResource: provider((call) => {
    const service = demandService(call);
    if (call.params['privateLinkSubResourceName']?.toLowerCase() !== 'gateway')
      throw entityNotFound('PrivateLinkResource');
    return { status: 200, body: linkToGateway(call, service) };
  }),
} satisfies Record<string, Served>;

/** As in `202408190030`, the form that tokens to sign in with have. [D] example */
function compactMinute(ms: number): string {
  return new Date(ms).toISOString().replaceAll(/[-:T]/g, '').slice(0, 12);
}

function noConnection(call: ProviderCall): never {
  demandService(call);
  throw entityNotFound('PrivateEndpointConnection');
}

/** The one thing that a private endpoint can lead to, and the zone it is found in. [D] example */
function linkToGateway({ world }: ProviderCall, service: Readonly<Service>): JsonObject {
  return {
    id: `${serviceId(world.subscriptionId, service)}/privateLinkResources/Gateway`,
    name: 'Gateway',
    type: 'Microsoft.ApiManagement/service/privateLinkResources',
    properties: {
      groupId: 'Gateway',
      requiredMembers: ['Gateway'],
      requiredZoneNames: ['privateLink.azure-api.net'],
    },
  };
}
