import type { Tier } from '../model/index.ts';
import type { JsonObject } from './json.ts';

const prefix = 'Microsoft.WindowsAzure.ApiManagement.Gateway';

const consumptionSwitches = [
  `${prefix}.Security.Protocols.Tls10`,
  `${prefix}.Security.Protocols.Tls11`,
  `${prefix}.Security.Backend.Protocols.Tls10`,
  `${prefix}.Security.Backend.Protocols.Tls11`,
  `${prefix}.Security.Backend.Protocols.Ssl30`,
  `${prefix}.Protocols.Server.Http2`,
];

const dedicatedSwitches = [
  `${prefix}.Security.Protocols.Tls10`,
  `${prefix}.Security.Protocols.Tls11`,
  `${prefix}.Security.Protocols.Ssl30`,
  `${prefix}.Security.Ciphers.TripleDes168`,
  `${prefix}.Security.Backend.Protocols.Tls10`,
  `${prefix}.Security.Backend.Protocols.Tls11`,
  `${prefix}.Security.Backend.Protocols.Ssl30`,
  `${prefix}.Protocols.Server.Http2`,
];

/** The `customProperties` every instance of a tier has, unless it is told otherwise: all off. [R] ARM §2 */
export function defaultCustomProperties(tier: Tier): Readonly<Record<string, string>> {
  const switches = tier === 'Consumption' ? consumptionSwitches : dedicatedSwitches;
  return Object.fromEntries(switches.map((name) => [name, 'False']));
}

/** Where the addresses made in advance of a migration stand among the `customProperties`. [D] B20 */
export const precreatedIpsProperty = 'Microsoft.WindowsAzure.ApiManagement.Stv2MigrationPreCreatedIps';

/** What an instance has of {@link ServiceConfiguration.settings} when nobody says otherwise. [R] ARM §2 */
export function defaultSettings(tier: Tier): JsonObject {
  return {
    tags: {},
    notificationSenderEmail: 'apimgmt-noreply@mail.windowsazure.com',
    customProperties: defaultCustomProperties(tier),
    publicNetworkAccess: 'Enabled',
    apiVersionConstraint: { minApiVersion: null },
  };
}

/** What an instance has of {@link ServiceConfiguration.infrastructure} when nobody says otherwise. [R] ARM §2 */
export const defaultInfrastructure: JsonObject = {
  zones: null,
  certificates: null,
  disableGateway: false,
  natGatewayState: 'Disabled',
};
