import { ArmError } from './arm-error.ts';

/**
 * What the providers of DNS say: code and message, with no envelope around them. [R] Marks as in the catalogue of
 * arm-error.ts.
 */
const dns = (status: number, code: string, message: string): ArmError =>
  new ArmError('dns', status, code, message);

const badRequest = (message: string): ArmError => dns(400, 'BadRequest', message);

/** [R] of IPv4; of IPv6 [I] */
export const badAddress = (value: string): ArmError =>
  badRequest(`The provided ip address '${value}' is not valid.`);

/** [R] */
export const badDomainName = (value: string): ArmError =>
  badRequest(`The domain name '${value}' is invalid.`);

/** [S] any other member of a record set. */
export const badMember = (field: string, value: unknown, wanted: string): ArmError =>
  badRequest(
    value === undefined
      ? `${field} is missing; it must be ${wanted}.`
      : `${field} is ${JSON.stringify(value)}; it must be ${wanted}.`,
  );

/** [S] */
export const badRecordName = (name: string): ArmError =>
  badRequest(
    `The record set name '${name}' is not valid; it must be relative to the zone, as in www, a.b, *.a, or @ for the zone ` +
      'itself.',
  );

/** [S]; that it is refused [D] */
export const notAtThisName = (type: string, name: string, instead: string): ArmError =>
  badRequest(`A record set of type '${type}' cannot have the name '${name}'; ${instead}.`);

/** [R] */
export const cannotBeDeleted = (type: string, name: string): ArmError =>
  badRequest(`Record sets of type '${type}' with name '${name}' cannot be deleted.`);

/** [R] a CNAME where something else stands. */
export const othersStandThere = (): ArmError =>
  dns(
    409,
    'Conflict',
    'The CNAME record could not be created because another record with the same name already exists in this zone.',
  );

/** [R] something else where a CNAME stands. */
export const cnameStandsThere = (): ArmError =>
  dns(
    409,
    'Conflict',
    'The record could not be created because a CNAME record with the same name already exists in this zone.',
  );

/** [R] of private zones; of public ones [I] */
export const recordSetNotFound = (fullName: string, group: string, subscriptionId: string): ArmError =>
  dns(
    404,
    'NotFound',
    `The resource record '${fullName}' does not exist in resource group '${group}' of subscription '${subscriptionId}'.`,
  );

/** [S] */
export const linkNotFound = (name: string, group: string, subscriptionId: string): ArmError =>
  dns(
    404,
    'NotFound',
    `The virtual network link '${name}' does not exist in resource group '${group}' of subscription '${subscriptionId}'.`,
  );

/** [R] from ARM: a record set or a link in a zone that is not there. */
export const zoneNotFound = (zone: string): ArmError =>
  new ArmError(
    'arm',
    404,
    'ParentResourceNotFound',
    `Can not perform requested operation on nested resource. Parent resource '${zone}' not found.`,
  );

/** [R] */
export const conditionFailed = (
  header: 'If-Match' | 'If-None-Match',
  wanted: string,
  current = 'n/a',
): ArmError =>
  dns(
    412,
    'PreconditionFailed',
    `The condition '${wanted}' in the ${header} header was not satisfied. The current was '${current}'.`,
  );

/** [R] from ARM */
export const linksStandInside = (zone: string, links: readonly string[]): ArmError => {
  const ids = links.map((link) => `'Microsoft.Network/privateDnsZones/${zone}/virtualNetworkLinks/${link}'`);
  return new ArmError(
    'arm',
    409,
    'CannotDeleteResource',
    `Cannot delete resource while nested resources exist. Some existing nested resource IDs include: ${ids.join(', ')}. ` +
      'Please delete all nested resources before deleting this resource.',
  );
};

/** [R] */
export const alreadyLinked = (zone: string, networkId: string): ArmError =>
  dns(409, 'Conflict', `Private zone '${zone}' is already linked to the virtual network '${networkId}'.`);

/** [R] */
export const overlappingZones = (zone: string, other: string): ArmError =>
  badRequest(
    'A virtual network cannot be linked to multiple zones with overlapping namespaces. You tried to link virtual ' +
      `network with '${other}' and '${zone}' zones.`,
  );

/** [S] */
export const networkNotFound = (id: string): ArmError =>
  badRequest(`The virtual network '${id}' does not exist; create it before you link a zone to it.`);

/** [S]; that it is refused [I] */
export const networkIsFixed = (link: string, networkId: string): ArmError =>
  badRequest(
    `The virtual network of link '${link}' cannot change from '${networkId}'; delete the link and create another.`,
  );
