import { type JsonObject, regionName } from '../../sim/index.ts';
import { invalidRequestContent, notSimulated } from '../arm/arm-error.ts';
import type { SubscriptionCall } from '../arm/call.ts';
import { isObject } from '../arm/json.ts';
import { demandRegion } from '../arm/service-request.ts';
import { invalidDeployment, locationMissing, locationNotAllowed } from './deployment-error.ts';
import { guidOf } from './functions/text-functions.ts';
import { deploymentType } from './nested.ts';
import { type DeploymentMode, prepare, type Prepared, type Wanted } from './prepare.ts';
import { runtimeOf } from './surroundings.ts';

/** Where the deployments of a request are: its group, or its subscription. */
export function scopeIdOf({ world, params }: SubscriptionCall): string {
  const subscription = `/subscriptions/${world.subscriptionId}`;
  const name = params['resourceGroupName'];
  if (name === undefined) return subscription;
  return `${subscription}/resourceGroups/${world.world.groups.get(name.toLowerCase())?.name ?? name}`;
}

/** The id of the deployment that a request names, in the case in which it was first written. */
export function deploymentIdOf(call: SubscriptionCall): string {
  const id = `${scopeIdOf(call)}/providers/${deploymentType}/${call.params['deploymentName']}`;
  return call.world.deployments.find(id)?.id ?? id;
}

/**
 * Reads what is to be deployed, to the end: whatever makes no sense by itself is refused here.
 *
 * @throws ArmError in ARM's shape
 */
export function preparedOf(call: SubscriptionCall): Prepared {
  const wanted = wantedOf(call);
  return prepare(wanted, guidOf([wanted.id, String(wanted.nowMs)]), (steps) => runtimeOf(call.ask, steps));
}

function wantedOf(call: SubscriptionCall): Wanted {
  const { world, body, params, origin } = call;
  const properties = body['properties'];
  if (!isObject(properties))
    throw invalidRequestContent("the member 'properties' is required, and must be an object");
  const name = params['deploymentName'] as string;
  const group = world.world.groups.get((params['resourceGroupName'] ?? '').toLowerCase()) ?? null;
  return {
    id: deploymentIdOf(call),
    name,
    location: locationOf(body, name, group !== null),
    tags: isObject(body['tags']) ? body['tags'] : {},
    mode: modeOf(properties, group !== null),
    template: templateOf(properties),
    parameters: memberObject(properties, 'parameters'),
    at: {
      subscriptionId: world.subscriptionId,
      subscriptionName: `Rehearsal ${world.name}`,
      tenantId: world.tenantId,
      group: group && { name: group.name, location: regionName(group.location), tags: group.tags },
      origin,
    },
    nowMs: world.world.nowMs,
  };
}

function locationOf({ location }: JsonObject, name: string, isInGroup: boolean): string | null {
  const isSaid = typeof location === 'string' && location !== '';
  if (isInGroup && isSaid) throw locationNotAllowed(name);
  if (isInGroup) return null;
  if (!isSaid) throw locationMissing(name);
  return regionName(demandRegion(location, deploymentType));
}

const modes: readonly DeploymentMode[] = ['Incremental', 'Complete'];

function modeOf({ mode }: JsonObject, isInGroup: boolean): DeploymentMode {
  const found = modes.find((each) => typeof mode === 'string' && each.toLowerCase() === mode.toLowerCase());
  if (found === undefined)
    throw invalidRequestContent(
      `properties.mode is ${JSON.stringify(mode) ?? 'missing'}; it must be one of ${modes.join(', ')}`,
    );
  if (found === 'Complete' && !isInGroup)
    throw invalidDeployment(
      "The mode 'Complete' is for resource groups only; use 'Incremental' for a subscription.",
    );
  return found;
}

function templateOf(properties: JsonObject): JsonObject {
  for (const name of ['templateLink', 'parametersLink'])
    if (isObject(properties[name]))
      throw notSimulated(
        `properties.${name}: nothing is fetched from elsewhere; send what it leads to, which`,
      );
  if (properties['template'] === undefined || properties['template'] === null)
    throw invalidRequestContent(
      "properties.template is missing; it is required, since 'templateLink' is not taken",
    );
  return memberObject(properties, 'template');
}

function memberObject(properties: JsonObject, name: string): JsonObject {
  const value = properties[name] ?? {};
  if (isObject(value)) return value;
  throw invalidRequestContent(
    `properties.${name} is ${JSON.stringify(value).slice(0, 100)}; it must be an object`,
  );
}
