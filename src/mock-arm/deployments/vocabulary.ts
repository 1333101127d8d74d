import type { Json, JsonObject } from '../../sim/index.ts';
import { isObject } from '../arm/json.ts';
import {
  countOf,
  evaluate,
  type FunctionTable,
  tableOf,
  type TemplateFunction,
  timesOf,
  withCopy,
} from './evaluate.ts';
import { library } from './functions/library.ts';
import {
  notExpected,
  placeFunctions,
  type Whereabouts,
  withRuntime,
} from './functions/resource-functions.ts';
import { guidOf } from './functions/text-functions.ts';
import { dateText } from './functions/value-functions.ts';
import { nameIn, Parameters } from './parameters.ts';
import type { Template } from './template.ts';
import { demandTemplate, spelled, TemplateError } from './template-error.ts';

/** What a template is read with. */
export interface Reading {
  readonly template: Template;
  /** Values of parameters, as in a body. */
  readonly given: JsonObject;
  readonly at: Whereabouts;
  /** What `deployment()` gives. */
  readonly deployment: () => JsonObject;
  /** Virtual time at which the deployment was asked for, in milliseconds since 1970. */
  readonly nowMs: number;
  /** What `newGuid()` is made from: the same for the same deployment of a world. */
  readonly seed: string;
}

/** All that a template can name: functions, parameters, variables. Nothing in it needs a running deployment yet. */
export interface Vocabulary {
  readonly table: FunctionTable;
  readonly parameters: Parameters;
  /** Every variable, worked out. @throws TemplateError */
  readonly variables: () => JsonObject;
}

/** Builds the vocabulary of a template. @throws TemplateError where parameters or functions make no sense */
export function vocabularyOf(reading: Reading): Vocabulary {
  const { template, given, at, deployment } = reading;
  const places = placeFunctions(at, deployment);
  const parameters: Parameters = new Parameters(template.parameters, given, () =>
    tableOf({ parameters: parametersFunction(parameters), ...defaultsOnly(reading) }, withRuntime(base)),
  );
  const base = tableOf({ ...unexpected, ...places }, library);
  const own = userFunctions(template.functions, base);
  const variables = variablesOf(template.variables, () => table);
  const table = withRuntime(
    tableOf(
      {
        parameters: parametersFunction(parameters),
        variables: { takes: ['text'], gives: (name: string) => variables.get(name) },
        ...own,
      },
      base,
    ),
  );
  return { table, parameters, variables: variables.all };
}

function parametersFunction(parameters: Parameters): TemplateFunction {
  return { takes: ['text'], gives: (name: string) => parameters.get(name).value };
}

/** What only the default of a parameter may ask for. [D] Time is virtual. */
function defaultsOnly({ nowMs, seed }: Reading): Record<string, TemplateFunction> {
  let made = 0;
  return {
    utcNow: { takes: ['text?'], gives: (format?: string) => dateText(nowMs, format) },
    newGuid: { takes: [], gives: () => guidOf([seed, String(made++)]) },
  };
}

const unexpected: Readonly<Record<string, TemplateFunction>> = Object.fromEntries(
  ['utcNow', 'newGuid'].map((name) => [name, { takes: ['text?'], gives: () => throwNotExpected(name) }]),
);

function throwNotExpected(name: string): never {
  throw notExpected(name);
}

interface Variables {
  readonly get: (name: string) => Json;
  readonly all: () => JsonObject;
}

/** Variables are worked out when they are asked for, and once. Loops among them are unrolled first. */
function variablesOf(definitions: JsonObject, table: () => FunctionTable): Variables {
  const { copy, ...plain } = definitions;
  const known = new Map<string, Json>();
  const evaluating = new Set<string>();
  const loops = Array.isArray(copy) ? (copy as readonly Json[]).filter(isObject) : [];
  const loopOf = (name: string): JsonObject | undefined =>
    loops.find((each) => spelled(each['name']).toLowerCase() === name.toLowerCase());
  const get = (name: string): Json => {
    const key = name.toLowerCase();
    const found = known.get(key);
    if (found !== undefined) return found;
    demandTemplate(!evaluating.has(key), () => `Circular reference in the template variable '${name}'.`);
    evaluating.add(key);
    const value = evaluated(name);
    evaluating.delete(key);
    known.set(key, value);
    return value;
  };
  const evaluated = (name: string): Json => {
    const own = nameIn(plain, name);
    if (own !== undefined) return evaluate(plain[own] as Json, table());
    const loop = loopOf(name);
    if (loop) return evaluatedLoop(name, loop, table());
    throw new TemplateError(
      `The template variable '${name}' is not found. ` +
        'Please see https://aka.ms/arm-syntax-variables for usage details.',
    );
  };
  const names = [...Object.keys(plain), ...loops.map((each) => spelled(each['name']))];
  return { get, all: () => Object.fromEntries(names.map((name) => [name, get(name)])) };
}

function evaluatedLoop(name: string, { count, input }: JsonObject, table: FunctionTable): Json {
  return timesOf(countOf(count, table, `The copy '${name}'`), (index) =>
    evaluate(input ?? null, withCopy(table, { name, index, own: false })),
  );
}

/** Functions that the template defines see their own parameters and nothing else of it. [D] */
function userFunctions(
  namespaces: readonly JsonObject[],
  base: FunctionTable,
): Record<string, TemplateFunction> {
  const entries = namespaces.flatMap(({ namespace, members }) =>
    Object.entries(isObject(members) ? members : {}).map(
      ([name, member]) => [`${spelled(namespace)}.${name}`, userFunction(member, base)] as const,
    ),
  );
  return Object.fromEntries(entries);
}

function userFunction(member: Json, base: FunctionTable): TemplateFunction {
  const { parameters, output } = isObject(member) ? member : {};
  const listed = Array.isArray(parameters) ? (parameters as readonly Json[]) : [];
  const names = listed.map((each) => (isObject(each) ? spelled(each['name']) : ''));
  const value = isObject(output) ? (output['value'] ?? null) : null;
  return {
    takes: names.map(() => 'any'),
    gives: (...args: Json[]) => {
      const get = (name: string): Json => {
        const index = names.findIndex((each) => each.toLowerCase() === name.toLowerCase());
        demandTemplate(index >= 0, () => `The template parameter '${name}' is not found.`);
        return args[index] as Json;
      };
      return evaluate(value, tableOf({ parameters: { takes: ['text'], gives: get } }, base));
    },
  };
}
