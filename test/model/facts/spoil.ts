import { type JsonObject, recommendedRules } from '../../../src/sim/index.ts';
import { put } from '../../helpers/network.ts';
import type { Instance } from './instance.ts';

/** Writes the subnet of the instance anew: its own properties, and what is said. */
export function subnet(instance: Instance, over: JsonObject): void {
  const network = [...instance.world.resources.values()].find(({ type }) => type.endsWith('virtualNetworks'));
  const properties = network?.body['properties'] as { subnets: { properties: JsonObject }[] } & JsonObject;
  const subnets = properties.subnets.map((each) => ({
    ...each,
    properties: { ...each.properties, ...over },
  }));
  put(instance.world, network?.id ?? '', 'Microsoft.Network/virtualNetworks', {
    ...network?.body,
    properties: { ...properties, subnets } as JsonObject,
  });
}

/** Denies what one recommended rule allows, in the group of one location. */
export function deny(instance: Instance, name: string, region = 'West US'): void {
  const location = region.replaceAll(' ', '').toLowerCase();
  const found = [...instance.world.resources.values()].find(
    ({ type, body }) => type.endsWith('networkSecurityGroups') && body['location'] === location,
  );
  const securityRules = recommendedRules().map((rule) =>
    rule['name'] === name
      ? { ...rule, properties: { ...(rule['properties'] as JsonObject), access: 'Deny' } }
      : rule,
  );
  put(instance.world, found?.id ?? '', 'Microsoft.Network/networkSecurityGroups', {
    location,
    properties: { securityRules },
  });
}

/** Leads all traffic to an appliance. */
export function force(instance: Instance): void {
  const id = `/subscriptions/${instance.world.options.subscriptionId}/resourceGroups/net/providers/Microsoft.Network/routeTables/forced`;
  const properties = { addressPrefix: '0.0.0.0/0', nextHopType: 'VirtualAppliance' };
  put(instance.world, id, 'Microsoft.Network/routeTables', {
    location: 'westus',
    properties: { routes: [{ name: 'all', properties }] },
  });
  subnet(instance, { routeTable: { id } });
}

/** Rules that scale it by themselves. */
export function autoscaled(instance: Instance, enabled = true): void {
  const group = `/subscriptions/${instance.world.options.subscriptionId}/resourceGroups/rg-contoso/providers`;
  put(
    instance.world,
    `${group}/Microsoft.Insights/autoscaleSettings/rules`,
    'Microsoft.Insights/autoscaleSettings',
    {
      properties: { enabled, targetResourceUri: `${group}/Microsoft.ApiManagement/service/contoso` },
    },
  );
}
