import { type JsonObject, partsOf, type Resource, serviceId, subnetsOf } from '../../sim/index.ts';
import type { MockWorld } from '../mock-world.ts';
import { isObject } from './json.ts';

/** Who uses what in a network, as ids that Azure would show. Those of the platform's own resources are synthetic. */

const same = (a: unknown, b: string): boolean => typeof a === 'string' && a.toLowerCase() === b.toLowerCase();

/** Where the platform's own resources stand, which nobody ever sees the inside of. */
function hidden(owner: string): string {
  return `/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/${owner}/providers`;
}

/** Who holds an address of a subnet: one id for each address. */
export function holdersOf({ world }: MockWorld, subnetId: string): string[] {
  const { held = [] } = world.subnetUsage(subnetId) ?? {};
  return held.map(({ address, service, holder }) => {
    if (service === null)
      return `${holder}/ipConfigurations/${configurationsOf(world.resources.get(holder.toLowerCase()))[0]?.name}`;
    const compute = `Microsoft.Compute/virtualMachineScaleSets/${holder}`;
    return `${hidden(service)}/${compute}/ipConfigurations/${address.replaceAll('.', '-')}`;
  });
}

/** The links of a subnet to services: those that stand in it on stv1, and those it is not rid of yet. [D] D9 */
export function linksOf({ world, subscriptionId }: MockWorld, subnetId: string): JsonObject[] {
  const { tenants = [] } = world.subnetUsage(subnetId) ?? {};
  return tenants
    .filter(({ as, platform }) => as === 'linked' || platform === 'stv1')
    .map(({ service: name }) => {
      const service = world.service(name) ?? world.deletedServices.get(name.toLowerCase());
      const { resourceGroup } = service ?? partsOf(subnetId);
      return {
        id: `${subnetId}/resourceNavigationLinks/${name}`,
        name,
        properties: {
          linkedResourceType: 'Microsoft.ApiManagement/service',
          link: serviceId(subscriptionId, { resourceGroup, name }),
          provisioningState: 'Succeeded',
        },
      };
    });
}

/** The subnets and network interfaces that refer to a resource under a name, by their ids. */
export function attachedTo(
  { world }: MockWorld,
  name: 'networkSecurityGroup' | 'routeTable',
  id: string,
): { readonly subnets: string[]; readonly interfaces: string[] } {
  const all = [...world.resources.values()];
  const refers = (properties: unknown): boolean => same(referenceIn(properties, name), id);
  return {
    subnets: all
      .filter(({ type }) => type === 'Microsoft.Network/virtualNetworks')
      .flatMap(subnetsOf)
      .filter(({ properties }) => refers(properties))
      .map((subnet) => subnet.id),
    interfaces: all
      .filter(
        ({ type, body }) => type === 'Microsoft.Network/networkInterfaces' && refers(body['properties']),
      )
      .map((each) => each.id),
  };
}

/** What a public IP address is attached to, by its id; undefined where it is free. */
export function userOf({ world }: MockWorld, publicIpId: string): string | undefined {
  const service = world.publicIpUser(publicIpId);
  if (service !== null) {
    const name = partsOf(publicIpId).name;
    return `${hidden(service)}/Microsoft.Network/loadBalancers/gateway/frontendIPConfigurations/${name}`;
  }
  for (const { id, configurations } of interfacesOf(world.resources.values())) {
    const user = configurations.find(({ properties }) =>
      same(referenceIn(properties, 'publicIPAddress'), publicIpId),
    );
    if (user) return `${id}/ipConfigurations/${user.name}`;
  }
  return undefined;
}

interface IpConfiguration {
  readonly name: string;
  readonly properties: unknown;
}

function interfacesOf(
  resources: Iterable<Resource>,
): { readonly id: string; readonly configurations: readonly IpConfiguration[] }[] {
  return [...resources]
    .filter(({ type }) => type === 'Microsoft.Network/networkInterfaces')
    .map((resource) => ({ id: resource.id, configurations: configurationsOf(resource) }));
}

function configurationsOf(resource: Resource | undefined): readonly IpConfiguration[] {
  const properties = resource?.body['properties'];
  const list = isObject(properties) ? properties['ipConfigurations'] : undefined;
  return Array.isArray(list) ? (list as readonly IpConfiguration[]) : [];
}

function referenceIn(properties: unknown, name: string): unknown {
  const reference = isObject(properties) ? properties[name] : undefined;
  return isObject(reference) ? reference['id'] : undefined;
}
