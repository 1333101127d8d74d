import type { Refusal } from '../../model/index.ts';
import { type JsonObject, partsOf, type Resource, serviceId, subnetsOf } from '../../sim/index.ts';
import type { MockWorld } from '../mock-world.ts';
import { isSince } from './api-version.ts';
import { type ArmError, cannotMigrate, invalidParameters, serviceLocked } from './arm-error.ts';
import type { ProviderCall } from './call.ts';
import {
  addressOutside,
  addressTaken,
  authorizationFailed,
  invalidSubnet,
  linkedAuthorizationFailed,
  prefixInUse,
  publicIpInUse,
  referenceNotFound,
  routeTableInUse,
  securityGroupInUse,
  securityGroupMissing,
  securityGroupNotFound,
  serviceReferenceNotFound,
  subnetInUse,
  subnetIsFull,
  subnetsOverlap,
} from './network-error.ts';
import { attachedTo, holdersOf, linksOf, userOf } from './network-users.ts';

/** Nobody in particular: who asks without a token. Synthetic. */
const anonymous = 'anonymous';
const write = 'Microsoft.ApiManagement/service/write';

/** What a client reads where the world has refused something about a service. */
export function serviceRefusal(
  call: ProviderCall,
  about: { readonly name: string; readonly resourceGroup: string },
  refusal: Refusal,
): ArmError {
  const { refused, says, rule = '', target, resourceId = '' } = refusal;
  if (refused === 'busy') return serviceLocked(about.name);
  if (refused !== 'prerequisite') return cannotMigrate(about.name, says);
  const id = serviceId(call.world.subscriptionId, about);
  const caller = call.caller ?? anonymous;
  switch (rule) {
    case 'subnet.securityGroup':
      return isSince(call.apiVersion, '2022-04-01-preview')
        ? securityGroupNotFound(resourceId)
        : securityGroupMissing(resourceId);
    case 'subnet.exists':
    case 'publicIp.exists':
      return serviceReferenceNotFound(resourceId, id);
    case 'rbac.write':
      return authorizationFailed(caller, target ?? write, id);
    case 'rbac.joinSubnet':
    case 'rbac.joinPublicIp':
      return linkedAuthorizationFailed(caller, write, id, { action: target ?? '', scope: resourceId });
    default:
      return invalidParameters([
        { code: 'InvalidParameters', message: says, ...(target !== undefined && { target }) },
      ]);
  }
}

/**
 * What a client reads where the world has refused something about any other resource.
 *
 * @param asked the document that was refused; the one that is there, where it was to be deleted
 */
export function resourceRefusal(
  world: MockWorld,
  asked: Pick<Resource, 'id' | 'body'>,
  { rule = '', says, target, resourceId = asked.id }: Refusal,
): ArmError {
  const { name } = partsOf(resourceId);
  const networkName = /\/virtualNetworks\/([^/]+)/i.exec(resourceId)?.[1] ?? '';
  switch (rule) {
    case 'subnet.inUse':
      return subnetInUse(name, firstHolder(world, resourceId));
    case 'subnet.prefixInUse':
      return prefixInUse(name, prefixOf(world, resourceId));
    case 'subnet.prefix':
      return invalidSubnet(name, networkName, says);
    case 'subnet.overlap':
      return subnetsOverlap(name, networkName);
    case 'securityGroup.inUse': {
      const { subnets, interfaces } = attachedTo(world, 'networkSecurityGroup', asked.id);
      return securityGroupInUse(asked.id, [...subnets, ...interfaces]);
    }
    case 'routeTable.inUse':
      return routeTableInUse(partsOf(asked.id).name);
    case 'publicIp.inUse':
      return publicIpInUse(asked.id, userOf(world, asked.id) ?? resourceId);
    default:
      return (
        interfaceRefusal(world, asked, rule) ??
        invalidParameters([
          { code: 'InvalidParameters', message: says, ...(target !== undefined && { target }) },
        ])
      );
  }
}

function interfaceRefusal(
  world: MockWorld,
  { id, body }: Pick<Resource, 'id' | 'body'>,
  rule: string,
): ArmError | undefined {
  const configurations = (body['properties'] as JsonObject | undefined)?.['ipConfigurations'];
  const [first] = (configurations ?? []) as readonly { name: string; properties: JsonObject }[];
  if (first === undefined) return undefined;
  const subnetId = (first.properties['subnet'] as { readonly id: string }).id;
  const address = first.properties['privateIPAddress'] as string;
  switch (rule) {
    case 'subnet.exists':
      return referenceNotFound(subnetId, id);
    case 'subnet.full':
      return subnetIsFull(partsOf(subnetId).name, prefixOf(world, subnetId));
    case 'address.outside':
      return addressOutside(address, prefixOf(world, subnetId));
    case 'address.taken': {
      const { held = [] } = world.world.subnetUsage(subnetId) ?? {};
      const holder = holdersOf(world, subnetId)[held.findIndex((each) => each.address === address)];
      return addressTaken(`${id}/ipConfigurations/${first.name}`, address, holder ?? subnetId);
    }
    default:
      return undefined;
  }
}

/** Whoever holds an address of a subnet, or a link to it where nobody does. */
function firstHolder(world: MockWorld, subnetId: string): string {
  return holdersOf(world, subnetId)[0] ?? (linksOf(world, subnetId)[0]?.['id'] as string);
}

function prefixOf({ world }: MockWorld, subnetId: string): string {
  const network = world.resources.get(subnetId.toLowerCase().split('/subnets/')[0] ?? '');
  const subnets = network ? subnetsOf(network) : [];
  return subnets.find(({ id }) => id.toLowerCase() === subnetId.toLowerCase())?.addressPrefix ?? '';
}
