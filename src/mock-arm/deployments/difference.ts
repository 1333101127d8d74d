import { type Json, type JsonObject, sameJson } from '../../sim/index.ts';
import { isObject } from '../arm/json.ts';

/** One difference between two documents, as what-if tells of it. [D] */
export interface PropertyChange {
  /** With dots; in a list, the place in it. */
  readonly path: string;
  readonly propertyChangeType: 'Create' | 'Delete' | 'Modify' | 'Array';
  readonly before?: Json;
  readonly after?: Json;
  readonly children?: readonly PropertyChange[];
}

/** What sets one document apart from another, in the order of its members. */
export function differences(before: JsonObject, after: JsonObject, prefix = ''): PropertyChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    return difference(path, own(before, name), own(after, name));
  });
}

function difference(path: string, before: Json | undefined, after: Json | undefined): PropertyChange[] {
  if (isNothing(before) && isNothing(after)) return [];
  if (isNothing(before)) return [{ path, propertyChangeType: 'Create', after: after as Json }];
  if (isNothing(after)) return [{ path, propertyChangeType: 'Delete', before: before as Json }];
  if (sameJson(before, after)) return [];
  if (isObject(before) && isObject(after)) return differences(before, after, path);
  if (Array.isArray(before) && Array.isArray(after)) return listDifference(path, before, after);
  return [{ path, propertyChangeType: 'Modify', before: before as Json, after: after as Json }];
}

/** Entries that have a name are the same where their names are; all others where their places are. */
function listDifference(path: string, before: readonly Json[], after: readonly Json[]): PropertyChange[] {
  const keyOf = (entry: Json, index: number): string =>
    isObject(entry) && typeof entry['name'] === 'string' ? entry['name'].toLowerCase() : String(index);
  const old = new Map(before.map((entry, index) => [keyOf(entry, index), entry]));
  const fresh = new Map(after.map((entry, index) => [keyOf(entry, index), entry]));
  const children = [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key, index) =>
    entryDifference(String(index), old.get(key), fresh.get(key)),
  );
  return children.length === 0 ? [] : [{ path, propertyChangeType: 'Array', children }];
}

function entryDifference(path: string, before: Json | undefined, after: Json | undefined): PropertyChange[] {
  if (before === undefined || after === undefined || !isObject(before) || !isObject(after))
    return difference(path, before, after);
  const children = differences(before, after);
  return children.length === 0 ? [] : [{ path, propertyChangeType: 'Modify', before, after, children }];
}

/** A null says the same as nothing. */
function isNothing(value: Json | undefined): boolean {
  return value === undefined || value === null;
}

function own(object: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
