import type { Json, JsonObject } from '../../sim/index.ts';
import { isObject } from '../arm/json.ts';
import { demandTemplate, spelled, TemplateError } from './template-error.ts';

/** A template whose outline is as it must be; nothing in it has been worked out. */
export interface Template {
  readonly parameters: Readonly<Record<string, JsonObject>>;
  readonly variables: JsonObject;
  readonly functions: readonly JsonObject[];
  /** By their symbolic names where the template is of language version 2.0; by their places otherwise. */
  readonly resources: readonly NamedResource[];
  readonly outputs: Readonly<Record<string, JsonObject>>;
}

/** A resource of a template. */
export interface NamedResource {
  /** Its symbolic name; undefined in a template of the older form. */
  readonly symbol: string | undefined;
  readonly resource: JsonObject;
}

/** Reads the outline of a template. @throws TemplateError that names what is missing or of another form */
export function readTemplate(document: JsonObject): Template {
  for (const name of ['$schema', 'contentVersion', 'resources'])
    demandTemplate(
      document[name] !== undefined && document[name] !== null,
      () => `Required property '${name}' not found in JSON. Path ''.`,
    );
  const { functions = [], resources = [] } = document;
  return {
    parameters: objects(document, 'parameters'),
    variables: object(document, 'variables'),
    functions: listed(functions, 'functions'),
    resources: resourcesIn(resources),
    outputs: objects(document, 'outputs'),
  };
}

/** The resources in a list of them, or in an object of symbolic names. @throws TemplateError where it is neither */
export function resourcesIn(resources: Json): NamedResource[] {
  if (isObject(resources))
    return Object.entries(resources).map(([symbol, resource]) => ({
      symbol,
      resource: demandObject(resource, `resources.${symbol}`),
    }));
  return listed(resources, 'resources').map((resource) => ({ symbol: undefined, resource }));
}

function object(document: JsonObject, name: string): JsonObject {
  return demandObject(document[name] ?? {}, name);
}

function objects(document: JsonObject, name: string): Record<string, JsonObject> {
  const entries = Object.entries(object(document, name));
  return Object.fromEntries(entries.map(([key, value]) => [key, demandObject(value, `${name}.${key}`)]));
}

function listed(value: Json, path: string): JsonObject[] {
  if (Array.isArray(value))
    return (value as readonly Json[]).map((each, index) => demandObject(each, `${path}[${index}]`));
  throw new TemplateError(`The value of '${path}' must be a list; it is ${spelled(value)}.`);
}

function demandObject(value: Json, path: string): JsonObject {
  if (isObject(value)) return value;
  throw new TemplateError(`The value of '${path}' must be an object; it is ${spelled(value)}.`);
}
