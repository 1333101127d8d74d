import { type Json, type JsonObject, sameJson } from '../../../sim/index.ts';
import { isObject } from '../../arm/json.ts';
import { type TemplateFunction, timesOf } from '../evaluate.ts';
import { demandTemplate, TemplateError } from '../template-error.ts';
import { textFor } from './text-functions.ts';

type List = readonly Json[];

/** Functions on lists and objects, and those on texts that lists have too. [D] */
export const listFunctions: Readonly<Record<string, TemplateFunction>> = {
  array: { takes: ['any'], gives: (value: Json) => (Array.isArray(value) ? value : [value]) },
  createArray: { takes: ['any...'], gives: (...values: List) => values },
  createObject: { takes: ['any...'], gives: createObject },
  concat: { takes: ['any...'], gives: concat },
  contains: { takes: ['text|list|object', 'any'], gives: contains },
  empty: { takes: ['text|list|object|null'], gives: (value: Json) => sizeOf(value) === 0 },
  length: { takes: ['text|list|object'], gives: sizeOf },
  first: {
    takes: ['text|list'],
    gives: (value: string | List) => value[0] ?? (typeof value === 'string' ? '' : null),
  },
  last: {
    takes: ['text|list'],
    gives: (value: string | List) => value.at(-1) ?? (typeof value === 'string' ? '' : null),
  },
  indexOf: {
    takes: ['text|list', 'any'],
    gives: (value: string | List, wanted: Json) => indexIn(value, wanted, 'first'),
  },
  lastIndexOf: {
    takes: ['text|list', 'any'],
    gives: (value: string | List, wanted: Json) => indexIn(value, wanted, 'last'),
  },
  skip: {
    takes: ['text|list', 'int'],
    gives: (value: string | List, count: number) => value.slice(Math.max(0, count)),
  },
  take: {
    takes: ['text|list', 'int'],
    gives: (value: string | List, count: number) => value.slice(0, Math.max(0, count)),
  },
  range: { takes: ['int', 'int'], gives: range },
  min: { takes: ['int|list', 'int...'], gives: (...values: List) => extreme('min', values) },
  max: { takes: ['int|list', 'int...'], gives: (...values: List) => extreme('max', values) },
  union: { takes: ['list|object', 'list|object...'], gives: union },
  intersection: { takes: ['list|object', 'list|object...'], gives: intersection },
  flatten: { takes: ['list'], gives: (list: List) => list.flat() as Json[] },
  items: { takes: ['object'], gives: items },
  objectKeys: { takes: ['object'], gives: (object: JsonObject) => Object.keys(object).toSorted(byName) },
  shallowMerge: { takes: ['list'], gives: (list: List) => Object.assign({}, ...list) as JsonObject },
  tryGet: { takes: ['list|object|null', 'text|int', 'text|int...'], gives: tryGet },
  coalesce: {
    takes: ['any', 'any...'],
    gives: (...values: List) => values.find((each) => each !== null) ?? null,
  },
};

function createObject(...pairs: List): JsonObject {
  demandTemplate(
    pairs.length % 2 === 0 && pairs.every((each, index) => index % 2 === 1 || typeof each === 'string'),
    () => "Unable to evaluate template language function 'createObject': it takes names and values by turns.",
  );
  return Object.fromEntries(
    timesOf(pairs.length / 2, (index) => [pairs[index * 2] as string, pairs[index * 2 + 1] as Json]),
  );
}

/** Lists become one list; everything else one text. */
function concat(...values: List): Json {
  if (values.length > 0 && values.every((each) => Array.isArray(each))) return values.flat();
  const odd = values.find((each) => Array.isArray(each) || isObject(each));
  if (odd === undefined) return values.map(textFor).join('');
  throw new TemplateError(
    "Unable to evaluate template language function 'concat': the arguments must be all arrays, or all texts or numbers.",
  );
}

function contains(container: Json, wanted: Json): boolean {
  if (typeof container === 'string') return container.includes(textFor(wanted));
  if (Array.isArray(container)) return (container as List).some((each) => sameJson(each, wanted));
  const name = textFor(wanted).toLowerCase();
  return Object.keys(container as JsonObject).some((each) => each.toLowerCase() === name);
}

function sizeOf(value: Json): number {
  if (value === null) return 0;
  return typeof value === 'object' ? Object.keys(value).length : String(value).length;
}

function indexIn(value: string | List, wanted: Json, which: 'first' | 'last'): number {
  if (typeof value === 'string') {
    const [text, part] = [value.toLowerCase(), textFor(wanted).toLowerCase()];
    return which === 'first' ? text.indexOf(part) : text.lastIndexOf(part);
  }
  const same = (each: Json): boolean => sameJson(each, wanted);
  return which === 'first' ? value.findIndex(same) : value.findLastIndex(same);
}

function range(start: number, count: number): number[] {
  demandTemplate(
    count >= 0 && count <= 10_000 && start + count <= 2_147_483_647,
    () =>
      `Unable to evaluate template language function 'range': the count is ${count}; it must be 0 to 10000.`,
  );
  return timesOf(count, (index) => start + index);
}

function extreme(which: 'min' | 'max', values: List): number {
  const numbers = values.flat() as Json[];
  demandTemplate(
    numbers.length > 0 && numbers.every((each) => typeof each === 'number'),
    () =>
      `Unable to evaluate template language function '${which}': it takes whole numbers, or one list of them.`,
  );
  return (numbers as number[]).reduce((one, other) => Math[which](one, other));
}

function alike(name: string, values: List): 'lists' | 'objects' {
  if (values.every((each) => Array.isArray(each))) return 'lists';
  if (values.every((each) => isObject(each))) return 'objects';
  throw new TemplateError(
    `Unable to evaluate template language function '${name}': the arguments must be all arrays, or all objects.`,
  );
}

/** Of objects the last one says; objects in them are united themselves. */
function union(...values: List): Json {
  if (alike('union', values) === 'objects') return (values as readonly JsonObject[]).reduce(unite);
  return distinct(values.flat() as Json[]);
}

function unite(one: JsonObject, other: JsonObject): JsonObject {
  const merged = Object.entries(other).map(([name, value]) => {
    const before = Object.hasOwn(one, name) ? one[name] : undefined;
    return [name, isObject(before) && isObject(value) ? unite(before, value) : value] as const;
  });
  return { ...one, ...Object.fromEntries(merged) };
}

function intersection(...values: List): Json {
  const [first, ...others] = values;
  if (alike('intersection', values) === 'lists') {
    const keys = (others as readonly List[]).map((other) => new Set(other.map(keyOf)));
    return distinct(first as List).filter((each) => keys.every((known) => known.has(keyOf(each))));
  }
  const kept = Object.entries(first as JsonObject).filter(([name, value]) =>
    (others as readonly JsonObject[]).every(
      (other) => Object.hasOwn(other, name) && sameJson(other[name], value),
    ),
  );
  return Object.fromEntries(kept);
}

function distinct(list: List): Json[] {
  const seen = new Set<string>();
  return list.filter((each) => seen.size < seen.add(keyOf(each)).size);
}

/** A text that is the same for values that are: as JSON, with the members of objects in the order of their names. */
function keyOf(value: Json): string {
  return JSON.stringify(value, (_, each: Json) =>
    isObject(each) ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1))) : each,
  );
}

/** In the order of their names. [D] */
function items(object: JsonObject): Json {
  const sorted = Object.entries(object).toSorted(([a], [b]) => byName(a, b));
  return sorted.map(([key, value]) => ({ key, value }));
}

function byName(a: string, b: string): number {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one < other ? -1 : one > other ? 1 : 0;
}

function tryGet(value: Json, ...path: readonly (string | number)[]): Json {
  return path.reduce<Json>((at, step) => {
    if (Array.isArray(at)) return (at as List)[Number(step)] ?? null;
    return isObject(at) && Object.hasOwn(at, String(step)) ? (at[String(step)] ?? null) : null;
  }, value);
}
