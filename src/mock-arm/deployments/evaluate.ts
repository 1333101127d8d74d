import type { Json, JsonObject } from '../../sim/index.ts';
import { isObject } from '../arm/json.ts';
import { type Expression, isExpression, parseExpression } from './expression.ts';
import { spelled, TemplateError, usage } from './template-error.ts';
import { demandLength, Scales } from './weight.ts';

/** What a function of the template language takes, by name: `text`, `int?` for what may be left out, `any...` for many. */
export type Takes = readonly string[];

/** A function of the template language. */
export interface TemplateFunction {
  readonly takes: Takes;
  /** What it gives; its arguments have been checked. @throws TemplateError */
  readonly gives: (...args: never[]) => Json;
  /** Whether it can only be answered while a deployment runs, as `reference` can. */
  readonly runtime?: boolean;
}

/** Which functions there are at a place in a template, by name, whatever the case of its letters. */
export type FunctionTable = (name: string) => TemplateFunction | undefined;

/** A table of functions by their names in lower case, and what is asked where it has none. */
export function tableOf(
  functions: Readonly<Record<string, TemplateFunction>>,
  others: FunctionTable = () => undefined,
): FunctionTable {
  const byName = new Map(Object.entries(functions).map(([name, each]) => [name.toLowerCase(), each]));
  return (name) => byName.get(name.toLowerCase()) ?? others(name);
}

/**
 * A value of a template with every expression in it worked out, and every `copy` of a property unrolled.
 *
 * @throws TemplateError
 */
export function evaluate(value: Json, table: FunctionTable): Json {
  if (typeof value === 'string') return evaluateText(value, table);
  if (Array.isArray(value)) return (value as readonly Json[]).map((each) => evaluate(each, table));
  if (!isObject(value)) return value;
  const { copy, ...others } = value;
  const members = Object.entries(isPropertyCopy(copy) ? others : value).map(
    ([name, member]) => [evaluatedName(name, table), evaluate(member, table)] as const,
  );
  const copied = isPropertyCopy(copy) ? copy.map((each) => unrolled(each, table)) : [];
  return Object.fromEntries([...members, ...copied]);
}

/** A text of a template: worked out where it is an expression, as it stands otherwise. @throws TemplateError */
export function evaluateText(text: string, table: FunctionTable): Json {
  if (isExpression(text)) return valueOf(parseExpression(text), table);
  return text.startsWith('[[') ? text.slice(1) : text;
}

/**
 * The same as {@link evaluate}, but expressions that only a running deployment can answer stay as they stand, as
 * what-if shows them. [M]
 */
export function evaluateAhead(value: Json, table: FunctionTable): Json {
  if (typeof value === 'string') return isRuntime(value, table) ? value : evaluateText(value, table);
  if (Array.isArray(value)) return (value as readonly Json[]).map((each) => evaluateAhead(each, table));
  if (!isObject(value) || isPropertyCopy(value['copy']))
    return isObject(value) ? unrolledAhead(value, table) : value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [evaluatedName(name, table), evaluateAhead(member, table)]),
  );
}

function unrolledAhead(value: JsonObject, table: FunctionTable): Json {
  return runtimeCalls(value, table).length > 0 ? value : evaluate(value, table);
}

function isRuntime(text: string, table: FunctionTable): boolean {
  return (
    isExpression(text) && callsIn(parseExpression(text)).some(({ name }) => table(name)?.runtime === true)
  );
}

type Call = Extract<Expression, { kind: 'call' }>;

/** The calls in a value that only a running deployment can answer. @throws TemplateError */
export function runtimeCalls(value: Json, table: FunctionTable): Call[] {
  if (typeof value === 'string')
    return isExpression(value)
      ? callsIn(parseExpression(value)).filter(({ name }) => table(name)?.runtime === true)
      : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((each) => runtimeCalls(each as Json, table));
}

function callsIn(expression: Expression): Call[] {
  switch (expression.kind) {
    case 'literal':
      return [];
    case 'member':
      return [...callsIn(expression.of), ...callsIn(expression.key)];
    case 'call':
      return [expression, ...expression.args.flatMap(callsIn)];
  }
}

/** What an expression comes to. @throws TemplateError */
export function valueOf(expression: Expression, table: FunctionTable): Json {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'member':
      return memberOf(valueOf(expression.of, table), valueOf(expression.key, table), expression.safe);
    case 'call':
      return called(expression, table);
  }
}

function called({ name, args }: Call, table: FunctionTable): Json {
  const found = table(name);
  if (found === undefined)
    throw new TemplateError(
      `The template function '${name}' is not valid. Please see https://aka.ms/arm-functions for usage details.`,
    );
  // Only the branch that is wanted is looked at. [D]
  if (name.toLowerCase() === 'if' && args.length === 3) {
    const holds = valueOf(args[0] as Expression, table);
    demandArguments(name, ['bool', 'any', 'any'], [holds, null, null]);
    return valueOf(args[holds === true ? 1 : 2] as Expression, table);
  }
  const values = args.map((each) => valueOf(each, table));
  demandArguments(name, found.takes, values);
  const given = (found.gives as (...args: readonly Json[]) => Json)(...values);
  if (typeof given === 'string') demandLength(given.length);
  return new Scales().add(given);
}

interface Kind {
  /** As ARM calls it. */
  readonly called: string;
  readonly is: (value: Json) => boolean;
}

const kinds: Readonly<Record<string, Kind>> = {
  null: { called: 'Null', is: (value) => value === null },
  text: { called: 'String', is: (value) => typeof value === 'string' },
  int: { called: 'Integer', is: (value) => typeof value === 'number' },
  bool: { called: 'Boolean', is: (value) => typeof value === 'boolean' },
  list: { called: 'Array', is: (value) => Array.isArray(value) },
  object: { called: 'Object', is: (value) => isObject(value) },
  any: { called: 'Any', is: () => true },
};

/** What ARM calls the type of a value. */
export function typeNameOf(value: Json): string {
  return (Object.values(kinds).find(({ is }) => is(value)) as Kind).called;
}

function demandArguments(name: string, takes: Takes, values: readonly Json[]): void {
  const many = takes.at(-1)?.endsWith('...') === true;
  const least = takes.filter((each) => !/(?:\?|\.\.\.)$/.test(each)).length;
  const most = many ? Infinity : takes.length;
  if (values.length < least || values.length > most) {
    const wanted = many ? `at least ${least}` : least === most ? `${least}` : `${least} to ${most}`;
    throw new TemplateError(
      `Unable to evaluate template language function '${name}': function requires ${wanted} argument(s) while ` +
        `${values.length} were provided. ${usage}`,
    );
  }
  values.forEach((value, index) =>
    demandArgument(name, takes[Math.min(index, takes.length - 1)] as string, value, index),
  );
}

function demandArgument(name: string, takes: string, value: Json, index: number): void {
  const wanted = takes
    .replace(/(?:\?|\.\.\.)$/, '')
    .split('|')
    .map((word) => kinds[word] as Kind);
  if (wanted.some(({ is }) => is(value))) return;
  throw new TemplateError(
    `Unable to evaluate template language function '${name}': argument ${index + 1} must be of type ` +
      `'${wanted.map(({ called: word }) => word).join("' or '")}', and it is '${typeNameOf(value)}'. ${usage}`,
  );
}

function memberOf(of: Json, key: Json, safe: boolean): Json {
  if (safe && of === null) return null;
  if (typeof key === 'number' && Array.isArray(of)) {
    const at = (of as readonly Json[])[key];
    if (at !== undefined) return at;
    if (safe) return null;
    throw new TemplateError(
      `The language expression property array index '${key}' is out of bounds. ${usage}`,
    );
  }
  if (typeof key === 'string' && isObject(of)) return namedMember(of, key, safe);
  throw new TemplateError(
    `The language expression property '${spelled(key)}' can't be evaluated: it is asked of a value of type ` +
      `'${typeNameOf(of)}'. ${usage}`,
  );
}

/** Names are compared without regard to case. [D] */
function namedMember(of: JsonObject, key: string, safe: boolean): Json {
  const name = Object.hasOwn(of, key)
    ? key
    : Object.keys(of).find((each) => each.toLowerCase() === key.toLowerCase());
  if (name !== undefined) return of[name] as Json;
  if (safe) return null;
  const available = Object.keys(of).join(', ');
  throw new TemplateError(
    `The language expression property '${key}' doesn't exist, available properties are '${available}'. ${usage}`,
  );
}

function evaluatedName(name: string, table: FunctionTable): string {
  if (!isExpression(name)) return name;
  const value = evaluateText(name, table);
  if (typeof value === 'string') return value;
  throw new TemplateError(`The name '${name}' of a property must come to a text. ${usage}`);
}

interface PropertyCopy extends JsonObject {
  readonly name: string;
  readonly count: Json;
  readonly input: Json;
}

function isPropertyCopy(value: Json | undefined): value is readonly PropertyCopy[] {
  return (
    Array.isArray(value) &&
    value.every((each: Json) => isObject(each) && typeof each['name'] === 'string' && 'input' in each)
  );
}

function unrolled({ name, count, input }: PropertyCopy, table: FunctionTable): readonly [string, Json] {
  const times = countOf(count, table, `The copy '${name}'`);
  const scales = new Scales();
  const turn = (index: number): Json =>
    scales.add(evaluate(input, withCopy(table, { name, index, own: false })));
  return [name, timesOf(times, turn)];
}

/** `count` of a copy. @throws TemplateError where it is none [D] 0 to 800 */
export function countOf(count: Json | undefined, table: FunctionTable, what: string): number {
  const times = count === undefined ? undefined : evaluate(count, table);
  if (typeof times === 'number' && times >= 0 && times <= 800) return times;
  throw new TemplateError(
    `${what} has the count '${JSON.stringify(times) ?? 'none'}'; it must be a whole number from 0 to 800. ` +
      'Please see https://aka.ms/arm-copy for usage details.',
  );
}

/** A list of as many values. */
export function timesOf<Value>(count: number, make: (index: number) => Value): Value[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** Where a loop stands. */
export interface CopyState {
  readonly name: string;
  readonly index: number;
  /** Whether `copyIndex()` without a name means it: the loop of a whole resource or output, not of a property. */
  readonly own: boolean;
}

/** A table in which `copyIndex` answers for a loop, and for those around it. */
export function withCopy(table: FunctionTable, { name, index, own }: CopyState): FunctionTable {
  const copyIndex = (first?: string | number, second?: number): Json => {
    const asked = typeof first === 'string' ? first : undefined;
    const offset = typeof first === 'number' ? first : (second ?? 0);
    if (asked === undefined ? own : asked.toLowerCase() === name.toLowerCase()) return index + offset;
    const outer = table('copyIndex')?.gives as ((...args: readonly Json[]) => Json) | undefined;
    if (outer) return outer(...[first, second].filter((each) => each !== undefined));
    throw new TemplateError(
      `The template function 'copyIndex' is not expected at this location: there is no copy loop ` +
        `'${asked ?? ''}' around it. Please see https://aka.ms/arm-copy for usage details.`,
    );
  };
  // There is one of these for every turn of every loop: it has to come cheap.
  const found: TemplateFunction = { takes: ['text|int?', 'int?'], gives: copyIndex };
  return (asked) => (asked.toLowerCase() === 'copyindex' ? found : table(asked));
}
