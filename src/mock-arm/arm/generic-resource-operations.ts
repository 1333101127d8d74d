import {
  describeLocations,
  describeWhole,
  type JsonObject,
  partsOf,
  regionName,
  type Resource,
  type Service,
  serviceId,
} from '../../sim/index.ts';
import { resourceNotFound } from './arm-error.ts';
import { type ArmReply, resource, type Served, subscription, type SubscriptionCall } from './call.ts';
import { isObject, withoutNulls } from './json.ts';
import { type FilterFields, type FilterOperator, parseFilter } from './odata-filter.ts';
import { page } from './paging.ts';
import { invalidExpand, invalidFilter } from './platform-error.ts';
import { propertiesOf } from './resource-document.ts';
import { groupId } from './resource-operations.ts';
import { lockType } from './scope-locks.ts';
import { sevenDecimals } from './service-body.ts';

/** Resources of every kind, as ARM itself knows them: by their ids, and in brief. */
export const genericResourceOperations = {
  Resources_List: subscription((call) => list(call, `/subscriptions/${call.world.subscriptionId}`)),
  Resources_ListByResourceGroup: resource((call) => list(call, groupId(call))),
  Resources_CheckExistence: resource((call) => existence(call, idOf(call))),
  Resources_CheckExistenceOfChild: resource((call) => existence(call, idOf(call))),
} satisfies Record<string, Served>;

/** A resource in brief, with what only `$expand` shows. */
interface Brief {
  readonly shown: JsonObject;
  readonly expandable: JsonObject;
}

const textFields: readonly FilterOperator[] = ['eq', 'ne', 'substringof', 'startswith'];

/** What ARM lists resources by. [D] */
const fields: FilterFields = {
  resourceType: textFields,
  name: textFields,
  location: textFields,
  resourceGroup: textFields,
  tagName: ['eq', 'startswith'],
  tagValue: ['eq'],
};

const expandable = ['createdTime', 'changedTime', 'provisioningState'];

function list(call: SubscriptionCall, scope: string): ArmReply {
  const below = `${scope.toLowerCase()}/`;
  const passes = filterOf(call);
  const more = expansionOf(call);
  const wanted = allOf(call).filter(
    ({ shown }) => (shown['id'] as string).toLowerCase().startsWith(below) && passes(shown),
  );
  const { entries, nextLink } = page(call, wanted, `${scope}/resources`, '$skiptoken');
  const value = entries.map((brief) => ({
    ...brief.shown,
    ...Object.fromEntries(more.map((name) => [name, brief.expandable[name] ?? null])),
  }));
  return { status: 200, body: { value, ...nextLink } };
}

/** A tag is looked at as a whole, so that its name and its value are those of one. */
function filterOf({ query }: SubscriptionCall): (shown: JsonObject) => boolean {
  const text = query['$filter'];
  if (text === undefined || text === '') return () => true;
  const written = String(text);
  const filter = parseFilter(written, fields, (why) => invalidFilter(written, why));
  return (shown) => {
    const { type, name, location, id } = shown as Readonly<Record<string, string>>;
    const own: Readonly<Record<string, string | undefined>> = {
      resourcetype: type,
      name,
      location,
      resourcegroup: partsOf(id as string).resourceGroup,
    };
    const tags = Object.entries((shown['tags'] ?? {}) as Readonly<Record<string, string>>);
    const readings = [{}, ...tags.map(([tagname, tagvalue]) => ({ tagname, tagvalue }))];
    return readings.some((tag: Readonly<Record<string, string>>) =>
      filter((field) => own[field] ?? tag[field]),
    );
  };
}

/** @throws ArmError that names what cannot be expanded */
function expansionOf({ query }: SubscriptionCall): readonly string[] {
  const asked = String(query['$expand'] ?? '').split(',');
  return asked.filter(Boolean).map((each) => {
    const known = expandable.find((name) => name.toLowerCase() === each.trim().toLowerCase());
    if (known === undefined) throw invalidExpand(each, expandable);
    return known;
  });
}

/** Services first, then what stands around them; locks are no resources of their own. [D] */
function allOf({ world }: SubscriptionCall): Brief[] {
  const services = [...world.world.services.values()].map((service) => briefService(world, service));
  const others = [...world.world.resources.values()].filter(({ type }) => type !== lockType);
  return [...services, ...others.map((each) => briefResource(world, each))];
}

function briefService({ subscriptionId }: SubscriptionCall['world'], service: Readonly<Service>): Brief {
  const { name, configuration, createdAtMs } = service;
  const { location, tier, capacity, identity, infrastructure, settings } = configuration;
  const shown = withoutNulls({
    id: serviceId(subscriptionId, service),
    name,
    type: 'Microsoft.ApiManagement/service',
    sku: { name: tier, capacity },
    location: regionName(location),
    identity,
    zones: infrastructure['zones'] ?? null,
    tags: settings['tags'] ?? {},
  });
  const { provisioningState } = describeWhole(describeLocations(service));
  return { shown, expandable: { ...times(createdAtMs), provisioningState } };
}

/** When it was made nobody has noted; the beginning of the world stands in for it. Synthetic. */
function briefResource({ world }: SubscriptionCall['world'], { id, type, body }: Resource): Brief {
  const { location, tags, sku, zones, kind } = body;
  const shown = {
    id,
    name: partsOf(id).name,
    type,
    ...Object.fromEntries(Object.entries({ sku, kind, zones, tags }).filter(([, value]) => value != null)),
    location: typeof location === 'string' ? regionName(location) : 'global',
  } as JsonObject;
  return { shown, expandable: { ...times(world.startMs), provisioningState: 'Succeeded' } };
}

function times(ms: number): JsonObject {
  return { createdTime: sevenDecimals(ms), changedTime: sevenDecimals(ms) };
}

function idOf(call: SubscriptionCall): string {
  const { resourceProviderNamespace, parentResourceType, parentResourceName, resourceType, resourceName } =
    call.params;
  const parent = parentResourceType === undefined ? [] : [parentResourceType, parentResourceName];
  const segments = [resourceProviderNamespace, ...parent, resourceType, resourceName];
  return `${groupId(call)}/providers/${segments.join('/')}`.toLowerCase();
}

/** @throws ArmError where there is nothing of that id */
function existence({ world, params }: SubscriptionCall, id: string): ArmReply {
  if (isThere(world, id)) return { status: 204 };
  const { resourceProviderNamespace, resourceType, resourceName = '', resourceGroupName = '' } = params;
  throw resourceNotFound(`${resourceProviderNamespace}/${resourceType}`, resourceName, resourceGroupName);
}

function isThere({ world, subscriptionId }: SubscriptionCall['world'], id: string): boolean {
  const service = world.service(id.slice(id.lastIndexOf('/') + 1));
  if (service && serviceId(subscriptionId, service).toLowerCase() === id) return true;
  return world.resources.has(id) || isInside(world, id);
}

/** Whether an id is that of a subnet, a rule or a route: they stand in a list of the resource they are part of. */
function isInside({ resources }: SubscriptionCall['world']['world'], id: string): boolean {
  const [name = '', list = '', ...above] = id.split('/').reverse();
  const parent = resources.get(above.toReversed().join('/'));
  if (parent === undefined) return false;
  const members = Object.entries(propertiesOf(parent.body)).find(([key]) => key.toLowerCase() === list)?.[1];
  return (
    Array.isArray(members) &&
    members.some((each) => isObject(each) && (each['name'] as string).toLowerCase() === name)
  );
}
