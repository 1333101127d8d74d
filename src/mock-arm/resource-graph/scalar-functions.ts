import { findPattern, trimPattern } from './pattern.ts';
import { demandLength } from './room.ts';
import {
  type ColumnType,
  compareValues,
  datetimeOf,
  Instant,
  isBag,
  isList,
  jsonOf,
  numberOf,
  Span,
  textOf,
  type Value,
} from './value.ts';

/** A function of values. */
export interface ScalarFunction {
  /** How many arguments it takes at least and at most. */
  readonly takes: readonly [least: number, most: number];
  /** `ofLast`: what its last argument is. */
  readonly type: ColumnType | 'ofFirst' | 'ofLast';
  readonly of: (args: readonly Value[], nowMs: number) => Value;
}

const many = 64;

/** A function of one value. */
const one = (type: ScalarFunction['type'], of: (value: Value) => Value): ScalarFunction => ({
  takes: [1, 1],
  type,
  of: ([value = null]) => of(value),
});

const several = (
  takes: ScalarFunction['takes'],
  type: ScalarFunction['type'],
  of: ScalarFunction['of'],
): ScalarFunction => ({ takes, type, of });

const isEmpty = (value: Value): boolean => textOf(value) === '';
const whole = one('integer', (value) => {
  const number = numberOf(value);
  return number === null ? null : Math.trunc(number);
});
const real = one('number', numberOf);
const time = one('datetime', datetimeOf);
const choice = several([3, 3], 'ofLast', ([condition, yes = null, no = null]) =>
  condition === true ? yes : no,
);
const parsed = one('object', (value) => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as Value;
  } catch {
    return value;
  }
});
const truth = one('boolean', (value) => {
  if (typeof value === 'boolean') return value;
  const text = textOf(value).toLowerCase();
  const number = numberOf(value);
  if (text === 'true' || text === 'false') return text === 'true';
  return number === null ? null : number !== 0;
});

/** The functions of values that are simulated, by their names in lower case. [M] as Kusto has them */
export const scalarFunctions: Readonly<Record<string, ScalarFunction>> = {
  tostring: one('string', textOf),
  tolower: one('string', (value) => textOf(value).toLowerCase()),
  toupper: one('string', (value) => textOf(value).toUpperCase()),
  toint: whole,
  tolong: whole,
  todouble: real,
  toreal: real,
  tobool: truth,
  toboolean: truth,
  todatetime: time,
  datetime: time,
  todynamic: parsed,
  parse_json: parsed,
  isempty: one('boolean', isEmpty),
  isnotempty: one('boolean', (value) => !isEmpty(value)),
  isnull: one('boolean', (value) => value === null),
  isnotnull: one('boolean', (value) => value !== null),
  not: one('boolean', (value) => (typeof value === 'boolean' ? !value : null)),
  iff: choice,
  iif: choice,
  case: several([3, many], 'ofLast', chosen),
  coalesce: several([2, many], 'ofFirst', (args) => args.find((each) => !isEmpty(each)) ?? null),
  strcat: several([1, many], 'string', (args) => args.map(textOf).join('')),
  strlen: one('integer', (value) => textOf(value).length),
  trim: several([2, 2], 'string', ([pattern = '', text = '']) => trimPattern(textOf(pattern), textOf(text))),
  replace_string: several([3, 3], 'string', (args) => replaced(...args.map(textOf))),
  substring: several([2, 3], 'string', ([text = '', from = 0, length = null]) =>
    textOf(text).substr(numberOf(from) ?? 0, numberOf(length) ?? Infinity),
  ),
  indexof: several([2, 2], 'integer', ([text = '', part = '']) => textOf(text).indexOf(textOf(part))),
  split: several([2, 3], 'object', splitted),
  extract: several(
    [3, 3],
    'string',
    ([pattern = '', group = 0, text = '']) =>
      findPattern(textOf(pattern), textOf(text))?.[numberOf(group) ?? 0] ?? '',
  ),
  strcat_array: several([2, 2], 'string', ([list, between = '']) =>
    isList(list) ? joined(list.map(textOf), textOf(between)) : '',
  ),
  array_length: one('integer', (value) => (isList(value) ? value.length : null)),
  bag_keys: one('object', (value) => (isBag(value) ? Object.keys(value) : null)),
  pack_array: several([1, many], 'object', (args) => args.map(jsonOf)),
  pack: several([2, many], 'object', packed),
  bag_pack: several([2, many], 'object', packed),
  gettype: one('string', typeNameOf),
  now: several([0, 1], 'datetime', ([span = null], nowMs) => later(nowMs, span, 1)),
  ago: several([1, 1], 'datetime', ([span = null], nowMs) => later(nowMs, span, -1)),
  bin: several([2, 2], 'ofFirst', ([value = null, size = null]) => binned(value, size)),
  round: several([1, 2], 'number', ([value = null, places = 0]) => rounded(value, places)),
  min_of: several([1, many], 'ofFirst', (args) => extreme(args, -1)),
  max_of: several([1, many], 'ofFirst', (args) => extreme(args, 1)),
};

function chosen(args: readonly Value[]): Value {
  for (let at = 0; at + 1 < args.length; at += 2) if (args[at] === true) return args[at + 1] as Value;
  return args.length % 2 === 1 ? (args.at(-1) as Value) : null;
}

function replaced(text = '', wanted = '', by = ''): string {
  return wanted === '' ? text : joined(text.split(wanted), by);
}

function joined(parts: readonly string[], between: string): string {
  demandLength(parts.length * between.length);
  return parts.join(between);
}

function splitted([text = '', by = '', index = null]: readonly Value[]): Value {
  const parts = by === '' ? [textOf(text)] : textOf(text).split(textOf(by));
  if (index === null) return parts;
  const part = parts[numberOf(index) ?? 0];
  return part === undefined ? [] : [part];
}

function packed(args: readonly Value[]): Value {
  const pairs = args.flatMap((name, at) =>
    at % 2 === 0 ? [[textOf(name), jsonOf(args[at + 1] ?? null)]] : [],
  );
  return Object.fromEntries(pairs) as Value;
}

function typeNameOf(value: Value): string {
  if (value === null) return 'null';
  if (value instanceof Instant) return 'datetime';
  if (value instanceof Span) return 'timespan';
  if (isList(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'long' : 'double';
  return { string: 'string', boolean: 'bool' }[typeof value as 'string' | 'boolean'] ?? 'dictionary';
}

function later(nowMs: number, span: Value, sign: 1 | -1): Instant {
  return new Instant(nowMs + (span instanceof Span ? sign * span.ms : 0));
}

function binned(value: Value, size: Value): Value {
  if (value instanceof Instant && size instanceof Span && size.ms > 0)
    return new Instant(Math.floor(value.ms / size.ms) * size.ms);
  const [number, step] = [numberOf(value), numberOf(size)];
  return number === null || step === null || step <= 0 ? null : Math.floor(number / step) * step;
}

function rounded(value: Value, places: Value): Value {
  const number = numberOf(value);
  const factor = 10 ** (numberOf(places) ?? 0);
  return number === null ? null : Math.round(number * factor) / factor;
}

function extreme(args: readonly Value[], sign: 1 | -1): Value {
  return args.reduce((best, each) =>
    best === null || (compareValues(each, best) ?? 0) * sign > 0 ? each : best,
  );
}
