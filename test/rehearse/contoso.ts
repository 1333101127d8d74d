import type { JsonObject } from '../../src/sim/index.ts';

/** Instances as Azure's tools print them. Everything in them is made up, in the form that is real. */

export const subscriptionId = '5e3f9b5c-7c1d-4f0e-9a63-0d1f8c2b7e41';
const tenantId = '0b7d1c52-64a8-4b8e-bb7c-3c9f21d7e0aa';
const group = `/subscriptions/${subscriptionId}/resourceGroups/rg-apim-prod`;

/** The id of something in Microsoft.Network. */
export const networkId = (word: string, name: string): string =>
  `${group}/providers/Microsoft.Network/${word}/${name}`;

export const serviceId = (name: string): string =>
  `${group}/providers/Microsoft.ApiManagement/service/${name}`;

const subnetId = (network: string, subnet: string): string =>
  `${networkId('virtualNetworks', network)}/subnets/${subnet}`;

const hostname = (type: string, hostName: string, more: object = {}): JsonObject => ({
  certificate: { expiry: '2025-03-01T12:00:00+00:00', subject: `CN=${hostName}`, thumbprint: '0A1B2C3D' },
  certificatePassword: null,
  certificateSource: 'Custom',
  certificateStatus: null,
  defaultSslBinding: false,
  encodedCertificate: null,
  hostName,
  identityClientId: null,
  keyVaultId: null,
  negotiateClientCertificate: false,
  type,
  ...more,
});

const common = (name: string): JsonObject => ({
  additionalLocations: null,
  apiVersionConstraint: { minApiVersion: null },
  certificates: null,
  createdAtUtc: '2019-11-05T09:14:22.123456+00:00',
  customProperties: {
    'Microsoft.WindowsAzure.ApiManagement.Gateway.Protocols.Server.Http2': 'True',
    'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls11': 'False',
  },
  developerPortalUrl: `https://${name}.developer.azure-api.net`,
  disableGateway: false,
  enableClientCertificate: null,
  etag: 'AAAAAAFkT1k=',
  gatewayRegionalUrl: `https://${name}-westeurope-01.regional.azure-api.net`,
  gatewayUrl: `https://${name}.azure-api.net`,
  hostnameConfigurations: [
    hostname('Proxy', `${name}.azure-api.net`, { certificateSource: 'BuiltIn', defaultSslBinding: true }),
  ],
  id: serviceId(name),
  identity: null,
  location: 'West Europe',
  managementApiUrl: `https://${name}.management.azure-api.net`,
  name,
  notificationSenderEmail: 'apimgmt-noreply@mail.windowsazure.com',
  platformVersion: 'stv1',
  portalUrl: `https://${name}.portal.azure-api.net`,
  privateEndpointConnections: null,
  privateIpAddresses: null,
  provisioningState: 'Succeeded',
  publicIpAddressId: null,
  publicIpAddresses: ['20.61.10.20'],
  publicNetworkAccess: 'Enabled',
  publisherEmail: 'jane.doe@contoso.com',
  publisherName: 'Jane Doe',
  resourceGroup: 'rg-apim-prod',
  restore: null,
  scmUrl: `https://${name}.scm.azure-api.net`,
  sku: { capacity: 1, name: 'Developer' },
  systemData: {
    createdAt: '2019-11-05T09:14:22+00:00',
    createdBy: 'jane.doe@contoso.com',
    createdByType: 'User',
    lastModifiedAt: '2024-01-05T09:14:22+00:00',
    lastModifiedBy: 'jane.doe@contoso.com',
    lastModifiedByType: 'User',
  },
  tags: {},
  targetProvisioningState: '',
  type: 'Microsoft.ApiManagement/service',
  virtualNetworkConfiguration: null,
  virtualNetworkType: 'None',
  zones: null,
});

/** `az apim show` of an external instance on stv1, in two locations, with names of its own. */
export const external: JsonObject = {
  ...common('contoso-apim'),
  additionalLocations: [
    {
      disableGateway: false,
      gatewayRegionalUrl: 'https://contoso-apim-northeurope-01.regional.azure-api.net',
      location: 'North Europe',
      platformVersion: 'stv1',
      privateIpAddresses: null,
      publicIpAddressId: null,
      publicIpAddresses: ['52.169.80.7'],
      sku: { capacity: 1, name: 'Premium' },
      virtualNetworkConfiguration: {
        id: null,
        subnetResourceId: subnetId('vnet-north', 'apim'),
        subnetname: null,
        vnetid: '00000000-0000-0000-0000-000000000000',
      },
      zones: null,
    },
  ],
  customProperties: {
    'Microsoft.WindowsAzure.ApiManagement.Gateway.Protocols.Server.Http2': 'True',
    'Microsoft.WindowsAzure.ApiManagement.Stv2MigrationPreCreatedIps': '20.93.4.5,20.105.7.8',
  },
  hostnameConfigurations: [
    hostname('Proxy', 'contoso-apim.azure-api.net', { certificateSource: 'BuiltIn' }),
    hostname('Proxy', 'api.contoso.com', { defaultSslBinding: true, certificatePassword: 'hunter2' }),
    hostname('Proxy', 'partners.contoso.com'),
    hostname('DeveloperPortal', 'developer.contoso.com'),
  ],
  identity: {
    principalId: '3f1a0c58-8d0a-4a6e-9c58-5a1b2c3d4e5f',
    tenantId,
    type: 'SystemAssigned',
    userAssignedIdentities: null,
  },
  sku: { capacity: 2, name: 'Premium' },
  tags: { costCenter: '4711', owner: 'jane.doe@contoso.com', legacy: 'AccountName=x;AccountKey=c2VjcmV0' },
  virtualNetworkConfiguration: {
    id: null,
    subnetResourceId: subnetId('vnet-hub', 'apim'),
    subnetname: null,
    vnetid: '00000000-0000-0000-0000-000000000000',
  },
  virtualNetworkType: 'External',
};

/** `az apim show` of an internal instance. */
export const internal: JsonObject = {
  ...common('contoso-inside'),
  hostnameConfigurations: [
    hostname('Proxy', 'contoso-inside.azure-api.net', { certificateSource: 'BuiltIn' }),
    hostname('Proxy', 'api.corp.contoso.com', { defaultSslBinding: true }),
  ],
  privateIpAddresses: ['10.20.1.7'],
  publicIpAddresses: ['20.61.10.33'],
  virtualNetworkConfiguration: { subnetResourceId: subnetId('vnet-inside', 'gateways') },
  virtualNetworkType: 'Internal',
};

/** The body of a GET of an instance outside of any network. */
export const none: JsonObject = (() => {
  const around = ['id', 'name', 'type', 'tags', 'location', 'etag', 'sku', 'identity', 'zones', 'systemData'];
  const { resourceGroup: _, publicIpAddresses: __, privateIpAddresses: ___, ...all } = common('contoso-open');
  const members = Object.entries(all);
  const [outside, inside] = [true, false].map((wanted) =>
    Object.fromEntries(members.filter(([name]) => around.includes(name) === wanted)),
  ) as [JsonObject, JsonObject];
  const addresses = { publicIPAddresses: ['20.61.10.44'], privateIPAddresses: null };
  return { ...outside, properties: { ...inside, ...addresses } };
})();

/** `az network vnet show` of the network of {@link external}. */
export const vnet: JsonObject = {
  addressSpace: { addressPrefixes: ['10.30.0.0/16'] },
  enableDdosProtection: false,
  etag: 'W/"2f6d6ee9"',
  id: networkId('virtualNetworks', 'vnet-hub'),
  location: 'westeurope',
  name: 'vnet-hub',
  provisioningState: 'Succeeded',
  resourceGroup: 'rg-apim-prod',
  resourceGuid: 'b4a1dd2e-0000-4000-8000-000000000001',
  subnets: [
    {
      addressPrefix: '10.30.1.0/28',
      delegations: [],
      etag: 'W/"2f6d6ee9"',
      id: subnetId('vnet-hub', 'apim'),
      ipConfigurations: null,
      name: 'apim',
      networkSecurityGroup: {
        id: networkId('networkSecurityGroups', 'nsg-apim'),
        resourceGroup: 'rg-apim-prod',
      },
      privateEndpointNetworkPolicies: 'Disabled',
      provisioningState: 'Succeeded',
      resourceGroup: 'rg-apim-prod',
      serviceEndpoints: [{ locations: ['*'], provisioningState: 'Succeeded', service: 'Microsoft.Storage' }],
      type: 'Microsoft.Network/virtualNetworks/subnets',
    },
    {
      addressPrefix: '10.30.2.0/24',
      id: subnetId('vnet-hub', 'jump'),
      ipConfigurations: [
        {
          id: `${networkId('networkInterfaces', 'nic-jump')}/ipConfigurations/ipconfig1`,
          resourceGroup: 'rg-apim-prod',
        },
      ],
      name: 'jump',
      type: 'Microsoft.Network/virtualNetworks/subnets',
    },
  ],
  type: 'Microsoft.Network/virtualNetworks',
  virtualNetworkPeerings: [],
};

/** `az network nsg show` of the security group in front of it. */
export const nsg: JsonObject = {
  defaultSecurityRules: [],
  etag: 'W/"00000000"',
  id: networkId('networkSecurityGroups', 'nsg-apim'),
  location: 'westeurope',
  name: 'nsg-apim',
  provisioningState: 'Succeeded',
  resourceGroup: 'rg-apim-prod',
  resourceGuid: 'b4a1dd2e-0000-4000-8000-000000000002',
  securityRules: [
    ['clients', 100, 'Inbound', 'Internet', 'VirtualNetwork', '443'],
    ['management', 110, 'Inbound', 'ApiManagement', 'VirtualNetwork', '3443'],
  ].map(
    ([name, priority, direction, sourceAddressPrefix, destinationAddressPrefix, destinationPortRange]) => ({
      access: 'Allow',
      destinationAddressPrefix: destinationAddressPrefix as string,
      destinationAddressPrefixes: [],
      destinationPortRange: destinationPortRange as string,
      destinationPortRanges: [],
      direction: direction as string,
      etag: 'W/"00000000"',
      id: `${networkId('networkSecurityGroups', 'nsg-apim')}/securityRules/${name as string}`,
      name: name as string,
      priority: priority as number,
      protocol: 'Tcp',
      provisioningState: 'Succeeded',
      resourceGroup: 'rg-apim-prod',
      sourceAddressPrefix: sourceAddressPrefix as string,
      sourceAddressPrefixes: [],
      sourcePortRange: '*',
      sourcePortRanges: [],
      type: 'Microsoft.Network/networkSecurityGroups/securityRules',
    }),
  ),
  subnets: [{ id: subnetId('vnet-hub', 'apim'), resourceGroup: 'rg-apim-prod' }],
  type: 'Microsoft.Network/networkSecurityGroups',
};

/** `az network dns record-set list` of the zone its names stand in. */
export const recordSets: readonly JsonObject[] = [
  ['api', 'CNAME', { CNAMERecord: { cname: 'contoso-apim.azure-api.net' } }],
  ['partners', 'A', { ARecords: [{ ipv4Address: '20.61.10.20' }] }],
  ['developer', 'CNAME', { cnameRecord: { cname: 'contoso-apim.developer.azure-api.net' } }],
].map(([name, type, records]) => ({
  TTL: 300,
  etag: 'c6a1b2d3',
  fqdn: `${name as string}.contoso.com.`,
  id: `${networkId('dnszones', 'contoso.com')}/${type as string}/${name as string}`,
  metadata: null,
  name: name as string,
  provisioningState: 'Succeeded',
  resourceGroup: 'rg-apim-prod',
  targetResource: { id: null },
  type: `Microsoft.Network/dnszones/${type as string}`,
  ...(records as JsonObject),
}));

/** `az network dns zone export` of the zone of the internal instance. */
export const zoneText = `; Exported zone file from Azure DNS
$ORIGIN corp.contoso.com.

@ 3600 IN SOA azureprivatedns.net. azureprivatedns-host.microsoft.com. (
   1 ; serial
   3600 300 2419200 10
  )

api 300 IN A 10.20.1.7
  60 IN TXT "v=1; one" "two"
`;

/** `az group export` of a group with an instance and what it stands on. */
export const template: JsonObject = {
  $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
  contentVersion: '1.0.0.0',
  parameters: {
    service_fabrikam_name: { defaultValue: 'fabrikam', type: 'String' },
    virtualNetworks_vnet_fabrikam_name: { defaultValue: 'vnet-fabrikam', type: 'String' },
    networkSecurityGroups_nsg_fabrikam_name: { defaultValue: 'nsg-fabrikam', type: 'String' },
    service_fabrikam_certificatePassword: { defaultValue: null, type: 'SecureString' },
    storageAccounts_fabrikam_name: { defaultValue: 'stfabrikam', type: 'String' },
  },
  variables: { subnet: "[format('{0}/{1}', parameters('virtualNetworks_vnet_fabrikam_name'), 'apim')]" },
  resources: [
    {
      type: 'Microsoft.Network/networkSecurityGroups',
      apiVersion: '2024-01-01',
      name: "[parameters('networkSecurityGroups_nsg_fabrikam_name')]",
      location: 'westus',
      properties: { securityRules: [] },
    },
    {
      type: 'Microsoft.Network/networkSecurityGroups/securityRules',
      apiVersion: '2024-01-01',
      name: "[concat(parameters('networkSecurityGroups_nsg_fabrikam_name'), '/management')]",
      dependsOn: [
        "[resourceId('Microsoft.Network/networkSecurityGroups', parameters('networkSecurityGroups_nsg_fabrikam_name'))]",
      ],
      properties: {
        protocol: 'Tcp',
        sourcePortRange: '*',
        destinationPortRange: '3443',
        sourceAddressPrefix: 'ApiManagement',
        destinationAddressPrefix: 'VirtualNetwork',
        access: 'Allow',
        priority: 100,
        direction: 'Inbound',
      },
    },
    {
      type: 'Microsoft.Network/virtualNetworks',
      apiVersion: '2024-01-01',
      name: "[parameters('virtualNetworks_vnet_fabrikam_name')]",
      location: 'westus',
      properties: { addressSpace: { addressPrefixes: ['10.44.0.0/16'] }, subnets: [] },
    },
    {
      type: 'Microsoft.Network/virtualNetworks/subnets',
      apiVersion: '2024-01-01',
      name: "[variables('subnet')]",
      properties: {
        addressPrefix: '10.44.2.0/24',
        networkSecurityGroup: {
          id: "[resourceId('Microsoft.Network/networkSecurityGroups', parameters('networkSecurityGroups_nsg_fabrikam_name'))]",
        },
      },
    },
    {
      type: 'Microsoft.Storage/storageAccounts',
      apiVersion: '2023-05-01',
      name: "[parameters('storageAccounts_fabrikam_name')]",
      location: 'westus',
    },
    {
      type: 'Microsoft.ApiManagement/service',
      apiVersion: '2023-09-01-preview',
      name: "[parameters('service_fabrikam_name')]",
      location: 'West US',
      sku: { name: 'Developer', capacity: 1 },
      properties: {
        publisherEmail: 'ops@fabrikam.com',
        publisherName: 'Fabrikam',
        virtualNetworkType: 'External',
        virtualNetworkConfiguration: {
          subnetResourceId:
            "[resourceId('Microsoft.Network/virtualNetworks/subnets', parameters('virtualNetworks_vnet_fabrikam_name'), 'apim')]",
        },
        hostnameConfigurations: [
          {
            type: 'Proxy',
            hostName: "[concat(parameters('service_fabrikam_name'), '.azure-api.net')]",
            defaultSslBinding: true,
            certificateSource: 'BuiltIn',
          },
        ],
      },
    },
  ],
};
