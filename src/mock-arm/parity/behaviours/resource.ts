import { absent, type Behaviours, documented, observed } from './behaviour.ts';

/** Properties of a service that not every api-version has, and the first that does. [D] ARM §2 */
export const firstVersions: Readonly<Record<string, string>> = {
  publicIpAddressId: '2021-01-01-preview',
  publicNetworkAccess: '2021-04-01-preview',
  privateEndpointConnections: '2021-04-01-preview',
  platformVersion: '2021-04-01-preview',
  natGatewayState: '2022-04-01-preview',
  outboundPublicIPAddresses: '2022-04-01-preview',
  configurationApi: '2023-03-01-preview',
  legacyPortalStatus: '2023-03-01-preview',
  developerPortalStatus: '2023-03-01-preview',
  disableGateway: '2019-12-01',
  apiVersionConstraint: '2019-12-01',
};

/** ARM §2: a service, as it is shown. */
export const resourceBehaviours: Behaviours = {
  'W2.order': observed(
    'Up to 2023 the members come as id, name, type, tags, location, etag, properties, sku, identity, zones, systemData.',
  ),
  'W2.order-2025': absent(
    'Since 2025 etag and properties come first, and location, tags, id, name and type last.',
  ),
  'W2.nulls': observed('What has no value is null, and there.'),
  'W2.etag': observed('The ETag header is the etag of the body in quotes, on GET and PUT.'),
  'W2.location': observed('A location goes in as westus and comes out as West US.'),
  'W2.undetermined': observed('A dedicated tier that is activating for the first time is undetermined.'),
  'W2.consumption': observed('Consumption is mtv1 at once.'),
  'W2.vnetid': observed('The vnetid of a network is all zeros, its subnetname null.'),
  'W2.outbound-equals-public': observed('Without a NAT gateway the outbound addresses are the public ones.'),
  'W2.custom-properties': observed('Custom properties come back as True and False.'),
  'W2.restore': documented('restore is never told.'),
  'W2.gateway-url': observed(
    'gatewayUrl is there at once since 2022-04-01-preview; before that, once the service is active.',
  ),
  'W2.system-data': documented(
    'systemData says who created and who changed it last, from 2021-04-01-preview on.',
  ),
  ...Object.fromEntries(
    Object.entries(firstVersions).map(([property, version]) => [
      `W2.since.${property}`,
      documented(`properties.${property} is shown from ${version} on.`),
    ]),
  ),
};
