import { ArmError, type ArmErrorDetail } from './arm-error.ts';

/**
 * What the providers of networks say, and what Microsoft.ApiManagement says of networks and of who asks. Marks as in the
 * catalogue of arm-error.ts.
 */
const network = (code: string, message: string, details?: readonly ArmErrorDetail[]): ArmError =>
  new ArmError('network', 400, code, message, details);

/** [M] something inside a resource that is there. */
export const childNotFound = (id: string): ArmError =>
  new ArmError('network', 404, 'NotFound', `Resource ${id} not found.`);

/** [M] */
export const parentNotFound = (type: string, parentId: string): ArmError =>
  new ArmError(
    'arm',
    404,
    'ParentResourceNotFound',
    `Failed to perform 'write' on resource(s) of type '${type.slice(type.indexOf('/') + 1)}', because the parent ` +
      `resource '${parentId}' could not be found.`,
  );

/** [R] */
export const subnetInUse = (name: string, by: string): ArmError =>
  network(
    'InUseSubnetCannotBeDeleted',
    `Subnet ${name} is in use by ${by} and cannot be deleted. In order to delete the subnet, delete all the resources ` +
      'within the subnet. See aka.ms/deletesubnet.',
  );

/** [R] */
export const prefixInUse = (name: string, prefix: string): ArmError =>
  network(
    'InUsePrefixCannotBeDeleted',
    `IpPrefix ${prefix} on Subnet ${name} has active allocations and cannot be deleted.`,
  );

/** [R] */
export const securityGroupInUse = (id: string, by: readonly string[]): ArmError =>
  network(
    'InUseNetworkSecurityGroupCannotBeDeleted',
    `Network security group ${id} cannot be deleted because it is in use by the following resources: ${by.join(', ')}. ` +
      'In order to delete the Network security group, remove the association with the resource(s). To learn how to do ' +
      'this, see aka.ms/deletensg.',
  );

/** [R] */
export const routeTableInUse = (name: string): ArmError =>
  network('InUseRouteTableCannotBeDeleted', `Route table ${name} is in use and cannot be deleted.`);

/** [R] */
export const publicIpInUse = (id: string, by: string): ArmError =>
  network(
    'PublicIPAddressCannotBeDeleted',
    `Public IP address ${id} can not be deleted since it is still allocated to resource ${by}. In order to delete the ` +
      'public IP, disassociate/detach the Public IP address from the resource. To learn how to do this, see ' +
      'aka.ms/deletepublicip.',
  );

/** [R] */
export const addressTaken = (configuration: string, address: string, by: string): ArmError =>
  network(
    'PrivateIPAddressIsAllocated',
    `IP configuration ${configuration} is using the private IP address ${address} which is already allocated to resource ${by}.`,
  );

/** [R] */
export const addressOutside = (address: string, prefix: string): ArmError =>
  network(
    'PrivateIPAddressNotInSubnet',
    `Private static IP address ${address} does not belong to the range of subnet prefix ${prefix}.`,
  );

/** [R] in part */
export const subnetIsFull = (name: string, prefix: string): ArmError =>
  network(
    'SubnetIsFull',
    `Subnet ${name} with address prefix ${prefix} does not have enough capacity for 1 IP addresses.`,
  );

/** [R], the detail [S] */
export const invalidSubnet = (name: string, networkName: string, why: string): ArmError =>
  network('NetcfgInvalidSubnet', `Subnet '${name}' is not valid in virtual network '${networkName}'.`, [
    { code: 'NetcfgInvalidSubnet', message: why },
  ]);

/** The code is [R], the wording [M]. */
export const subnetsOverlap = (name: string, networkName: string): ArmError =>
  network(
    'NetcfgSubnetRangesOverlap',
    `Subnet '${name}' is not valid because its IP address range overlaps with that of an existing subnet in virtual ` +
      `network '${networkName}'.`,
  );

/** [R] */
export const rulesConflict = (name: string, other: string): ArmError =>
  network(
    'SecurityRuleConflict',
    `Security rule ${name} conflicts with rule ${other}. Rules cannot have the same Priority and Direction.`,
  );

/** [R] */
export const mustBeStatic = (id: string): ArmError =>
  network(
    'StandardAndStandardV2SkuPublicIPAddressesMustBeStatic',
    `Standard sku publicIp ${id} must have AllocationMethod set to Static.`,
  );

/** [M] */
export const sameNameTwice = (id: string, name: string): ArmError =>
  network('DuplicateResourceName', `Resource ${id} has two child resources with the same name (${name}).`);

const missingReference = (id: string, by: string): [code: string, message: string] => [
  'InvalidResourceReference',
  `Resource ${id} referenced by resource ${by} was not found. Please make sure that the referenced resource exists, and ` +
    'that both resources are in the same region.',
];

/** [R] a network that names another resource. */
export const referenceNotFound = (id: string, by: string): ArmError => network(...missingReference(id, by));

/** [M] a service that does. */
export const serviceReferenceNotFound = (id: string, by: string): ArmError =>
  new ArmError('provider', 400, ...missingReference(id, by));

const needsGroup = (subnetId: string): string =>
  `API Management service deployment into SubnetId \`${subnetId}\` requires a Network Security Group to be associated with it.`;

/** [R] since 2022-04-01-preview; the status [I] */
export const securityGroupNotFound = (subnetId: string): ArmError =>
  new ArmError('provider', 400, 'NetworkSecurityGroupNotFound', needsGroup(subnetId));

/** [R] before that */
export const securityGroupMissing = (subnetId: string): ArmError =>
  new ArmError(
    'provider',
    400,
    'InvalidParameters',
    `Invalid parameter: ${needsGroup(subnetId)} For recommended configuration and sample templates, please refer to aka.ms/apimvnet`,
  );

/** [M] */
export const authorizationFailed = (caller: string, action: string, scope: string): ArmError =>
  new ArmError(
    'arm',
    403,
    'AuthorizationFailed',
    `The client '${caller}' with object id '${caller}' does not have authorization to perform action '${action}' over ` +
      `scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
  );

/** [R] */
export const linkedAuthorizationFailed = (
  caller: string,
  action: string,
  scope: string,
  linked: { readonly action: string; readonly scope: string },
): ArmError =>
  new ArmError(
    'arm',
    403,
    'LinkedAuthorizationFailed',
    `The client '${caller}' with object id '${caller}' has permission to perform action '${action}' on scope '${scope}'; ` +
      `however, it does not have permission to perform action(s) '${linked.action}' on the linked scope(s) ` +
      `'${linked.scope}' (respectively) or the linked scope(s) are invalid.`,
  );

/** [R] */
export const notInNetwork = (serviceId: string): ArmError =>
  new ArmError('provider', 400, 'InvalidOperation', `${serviceId} is not configured in Virtual Network.`);

/** [R] nothing reaches port 3443 of a service in a network. */
export const managementUnreachable = (service: string): ArmError =>
  new ArmError(
    'provider',
    422,
    'ManagementApiRequestFailed',
    `Failed to connect to management endpoint ${service}.management.azure-api.net:3443 for a service deployed in a Virtual ` +
      'Network. Make sure to follow guidance at https://aka.ms/apim-vnet-common-issues for Inbound connectivity to ' +
      "Management endpoint. Check 'ApiManagement Control Plane - inbound' connectivity at https://aka.ms/apimnetworkstatus.",
  );
