import { type Json, type JsonObject, partsOf, regionName, type Resource } from '../../sim/index.ts';
import type { MockWorld } from '../mock-world.ts';
import { isObject, mergePatch, without, withoutNulls } from './json.ts';
import { sameNameTwice } from './network-error.ts';
import type { ChildKind, ResourceKind, View } from './resource-kinds.ts';
import { madeFrom } from './service-body.ts';

/** What only the platform says of anything. */
const computedAround = new Set(['id', 'name', 'type', 'etag', 'systemData']);
const computedInside = ['provisioningState', 'resourceGuid'];

/** The version of something in a network, as its providers write it. */
export function weakEtag({ etag }: Resource): string {
  return `W/"00000000-0000-4000-8000-${etag.toString(16).padStart(12, '0')}"`;
}

/** What stands in a list of a resource's properties. */
export function childrenOf({ body }: Pick<Resource, 'body'>, { list }: ChildKind): readonly JsonObject[] {
  return (propertiesOf(body)[list] ?? []) as readonly JsonObject[];
}

/** The properties in a document; none where it has none. */
export function propertiesOf(document: JsonObject): JsonObject {
  return isObject(document['properties']) ? document['properties'] : {};
}

/** What a client asks for, without what is not his to say, and without nulls: they say the same as nothing. */
export function askedOf(kind: ResourceKind, document: JsonObject): JsonObject {
  const asked = cleaned(document, kind.computed);
  const { child } = kind;
  const list = child && propertiesOf(asked)[child.list];
  if (!child || !Array.isArray(list)) return asked;
  const children = (list as readonly JsonObject[]).map((each) => ({
    name: each['name'] as string,
    ...askedOfChild(child, each),
  }));
  return { ...asked, properties: { ...propertiesOf(asked), [child.list]: children } };
}

/** The same of what stands inside a resource. */
export function askedOfChild({ computed = [] }: ChildKind, document: JsonObject): JsonObject {
  return cleaned(document, computed);
}

function cleaned(document: JsonObject, computed: readonly string[]): JsonObject {
  const asked = without(withoutNulls(document), computedAround);
  return { ...asked, properties: without(propertiesOf(asked), new Set([...computedInside, ...computed])) };
}

/** @throws ArmError where two things inside a resource have one name */
export function demandNamesOnce(id: string, { list }: ChildKind, children: readonly JsonObject[]): void {
  const seen = new Set<string>();
  for (const { name } of children) {
    const key = (name as string).toLowerCase();
    if (seen.has(key)) throw sameNameTwice(`${id}/${list}/${name as string}`, name as string);
    seen.add(key);
  }
}

/** A resource as those see it who judge or describe it, with its defaults. */
export function viewOf(
  world: MockWorld,
  kind: ResourceKind,
  { id, body, address }: Pick<Resource, 'id' | 'body' | 'address'>,
): { readonly view: View; readonly around: JsonObject } {
  const { properties: _, location = '', tags: __, ...rest } = body;
  const around = mergePatch(kind.around ?? {}, rest) as JsonObject;
  const view = {
    world,
    id,
    name: partsOf(id).name,
    location: location as string,
    properties: propertiesOf(body),
    address,
  };
  return { view: { ...view, properties: { ...kind.defaults(view, around), ...view.properties } }, around };
}

/** A resource as it is shown. */
export function shownResource(world: MockWorld, kind: ResourceKind, resource: Resource): JsonObject {
  const { view, around } = viewOf(world, kind, resource);
  const { child } = kind;
  const inside = child && {
    [child.list]: childrenOf(resource, child).map((_, index) => shownChild(world, kind, resource, index)),
  };
  return {
    name: view.name,
    id: resource.id,
    ...(kind.isNetwork && { etag: weakEtag(resource) }),
    type: resource.type,
    location: regionName(view.location),
    ...given('tags', resource.body['tags']),
    ...around,
    properties: {
      ...(kind.isNetwork && { provisioningState: 'Succeeded', resourceGuid: madeFrom(resource.id) }),
      ...view.properties,
      ...inside,
      ...inherited(kind, resource),
      ...kind.shown?.(view),
    },
  };
}

/** What stands inside a resource, as it is shown. */
export function shownChild(
  world: MockWorld,
  kind: ResourceKind & { readonly child?: ChildKind },
  resource: Resource,
  index: number,
): JsonObject {
  const child = kind.child as ChildKind;
  const { name, properties: _, ...around } = childrenOf(resource, child)[index] as JsonObject;
  const asked = propertiesOf(childrenOf(resource, child)[index] as JsonObject);
  const parent = viewOf(world, kind, resource).view;
  const view: View = {
    ...parent,
    id: `${resource.id}/${child.list}/${name as string}`,
    name: name as string,
    properties: { ...child.defaults, ...asked },
  };
  return settled(resource, child.list, view.name, around, {
    ...view.properties,
    ...child.shown?.(view, index),
  });
}

function inherited({ inherited: part }: ResourceKind, resource: Resource): JsonObject {
  if (part === undefined) return {};
  const { list, all } = part;
  return {
    [list]: all.map((each) => settled(resource, list, each['name'] as string, {}, propertiesOf(each))),
  };
}

function settled(
  resource: Resource,
  list: string,
  name: string,
  around: JsonObject,
  properties: JsonObject,
): JsonObject {
  return {
    name,
    id: `${resource.id}/${list}/${name}`,
    etag: weakEtag(resource),
    type: `${resource.type}/${list}`,
    ...around,
    properties: { provisioningState: 'Succeeded', ...properties },
  };
}

function given(name: string, value: Json | undefined): JsonObject {
  return value === undefined ? {} : { [name]: value };
}
