import type { Ask } from './resource-asks.ts';

const service = '{service}';
const subscription = '{subscription}';
const group = '{group}';
const provider = `${subscription}/providers/Microsoft.ApiManagement`;
const signIn = { properties: { enabled: true } };
const signUp = { properties: { enabled: true, termsOfService: { text: 'Be kind.' } } };
const delegation = { properties: { url: 'https://sign.in.example' } };
const check = { source: { region: 'westus' }, destination: { address: 'tailwind.example', port: 443 } };

/** One request for every operation on services beside themselves, and on what ARM knows of all resources. */
export const serviceAsks = {
  ApiManagementSkus_List: ask('GET', `${provider}/skus`, 200),
  ApiManagementService_GetDomainOwnershipIdentifier: ask(
    'POST',
    `${provider}/getDomainOwnershipIdentifier`,
    200,
  ),
  ApiManagementServiceSkus_ListAvailableServiceSkus: ask('GET', `${service}/skus`, 200),
  Region_ListByService: ask('GET', `${service}/regions`, 200),
  ApiManagementService_GetSsoToken: ask('POST', `${service}/getssotoken`, 200),
  TenantSettings_ListByService: ask('GET', `${service}/settings`, 200),
  TenantSettings_Get: ask('GET', `${service}/settings/public`, 200),
  PrivateEndpointConnection_ListByService: ask('GET', `${service}/privateEndpointConnections`, 200),
  PrivateEndpointConnection_GetByName: ask('GET', `${service}/privateEndpointConnections/one`, 404),
  PrivateEndpointConnection_CreateOrUpdate: ask('PUT', `${service}/privateEndpointConnections/one`, 404, {}),
  PrivateEndpointConnection_Delete: ask('DELETE', `${service}/privateEndpointConnections/one`, 204),
  PrivateEndpointConnection_ListPrivateLinkResources: ask('GET', `${service}/privateLinkResources`, 200),
  PrivateEndpointConnection_GetPrivateLinkResource: ask(
    'GET',
    `${service}/privateLinkResources/gateway`,
    200,
  ),
  PerformConnectivityCheckAsync: ask('POST', `${service}/connectivityCheck`, 202, check),
  PerformConnectivityCheck_GetOperationResult: ask('GET', '{location of a connectivity check}', 202),
  PortalSettings_ListByService: ask('GET', `${service}/portalsettings`, 200),
  ...portalSetting('SignInSettings', 'signin', signIn),
  ...portalSetting('SignUpSettings', 'signup', signUp),
  ...portalSetting('DelegationSettings', 'delegation', delegation),
  DelegationSettings_ListSecrets: ask('POST', `${service}/portalsettings/delegation/listSecrets`, 200),
  TenantAccess_ListByService: ask('GET', `${service}/tenant`, 200),
  TenantAccess_GetEntityTag: ask('HEAD', `${service}/tenant/access`, 200),
  TenantAccess_Get: ask('GET', `${service}/tenant/access`, 200),
  TenantAccess_Create: ask('PUT', `${service}/tenant/access`, 200, signIn),
  TenantAccess_Update: ask('PATCH', `${service}/tenant/access`, 200, signIn, '*'),
  TenantAccess_ListSecrets: ask('POST', `${service}/tenant/access/listSecrets`, 200),
  TenantAccess_RegeneratePrimaryKey: ask('POST', `${service}/tenant/access/regeneratePrimaryKey`, 204),
  TenantAccess_RegenerateSecondaryKey: ask('POST', `${service}/tenant/access/regenerateSecondaryKey`, 204),
  TenantAccessGit_RegeneratePrimaryKey: ask(
    'POST',
    `${service}/tenant/gitAccess/git/regeneratePrimaryKey`,
    204,
  ),
  TenantAccessGit_RegenerateSecondaryKey: ask(
    'POST',
    `${service}/tenant/gitAccess/git/regenerateSecondaryKey`,
    204,
  ),
  Subscriptions_ListLocations: ask('GET', `${subscription}/locations`, 200),
  Providers_ListAtTenantScope: ask('GET', '/providers', 200),
  Providers_GetAtTenantScope: ask('GET', '/providers/Microsoft.ApiManagement', 200),
  Providers_List: ask('GET', `${subscription}/providers`, 200),
  Providers_Get: ask('GET', provider, 200),
  Providers_Register: ask('POST', `${provider}/register`, 200),
  Providers_Unregister: ask('POST', `${provider}/unregister`, 200),
  Resources_List: ask('GET', `${subscription}/resources`, 200),
  Resources_ListByResourceGroup: ask('GET', `${group}/resources`, 200),
  Resources_CheckExistence: ask('HEAD', service, 204),
  Resources_CheckExistenceOfChild: ask(
    'HEAD',
    `${group}/providers/Microsoft.Network/virtualNetworks/that/subnets/one`,
    204,
  ),
} satisfies Record<string, Ask>;

function ask(method: string, path: string, status: number, body?: unknown, ifMatch?: string): Ask {
  return { method, path, status, ...(body !== undefined && { body }), ...(ifMatch && { ifMatch }) };
}

function portalSetting<Family extends string>(family: Family, name: string, body: object) {
  const path = `${service}/portalsettings/${name}`;
  const asks: Record<string, Ask> = {
    [`${family}_GetEntityTag`]: ask('HEAD', path, 200),
    [`${family}_Get`]: ask('GET', path, 200),
    [`${family}_CreateOrUpdate`]: ask('PUT', path, 200, body),
    [`${family}_Update`]: ask('PATCH', path, 204, body, '*'),
  };
  type Verb = 'GetEntityTag' | 'Get' | 'CreateOrUpdate' | 'Update';
  return asks as Record<`${Family}_${Verb}`, Ask>;
}
