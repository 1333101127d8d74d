import type { Json, JsonObject } from '../../sim/index.ts';

/** Whether a value is a JSON object, and not an array or null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object without some of its members. */
export function without(object: JsonObject, names: ReadonlySet<string>): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.has(name)));
}

/** An object without the members that are null, at any depth: a null that is echoed back says the same as nothing. */
export function withoutNulls(object: JsonObject): JsonObject {
  const inside = (value: Json): Json =>
    Array.isArray(value) ? value.map(inside) : isObject(value) ? withoutNulls(value) : value;
  return Object.fromEntries(
    Object.entries(object).flatMap(([name, value]) => (value === null ? [] : [[name, inside(value)]])),
  );
}

/**
 * JSON merge patch (RFC 7396), as ARM's PATCH merges: null takes a member away, an object is merged, all else
 * replaces.
 */
export function mergePatch(target: Json | undefined, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const merged: Record<string, Json> = isObject(target) ? { ...target } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete merged[name];
    else merged[name] = mergePatch(merged[name], value);
  }
  return merged;
}
