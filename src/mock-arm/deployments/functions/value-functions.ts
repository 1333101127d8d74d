import { type Json, type JsonObject, sameJson } from '../../../sim/index.ts';
import type { TemplateFunction } from '../evaluate.ts';
import { demandTemplate, TemplateError } from '../template-error.ts';
import { textFor } from './text-functions.ts';

type Bools = readonly boolean[];
type Comparable = string | number;

const whole = (name: string, count: (a: number, b: number) => number): TemplateFunction => ({
  takes: ['int', 'int'],
  gives: (a: number, b: number) => demandInteger(name, count(a, b)),
});

const compared = (name: string, holds: (order: number) => boolean): TemplateFunction => ({
  takes: ['int|text', 'int|text'],
  gives: (a: Comparable, b: Comparable) => holds(orderOf(name, a, b)),
});

/** Functions on numbers, on what holds, on what is the same, and on dates. [D] */
export const valueFunctions: Readonly<Record<string, TemplateFunction>> = {
  add: whole('add', (a, b) => a + b),
  sub: whole('sub', (a, b) => a - b),
  mul: whole('mul', (a, b) => a * b),
  div: whole('div', (a, b) => Math.trunc(a / b)),
  mod: whole('mod', (a, b) => a % b),
  int: { takes: ['int|text'], gives: (value: Comparable) => demandInteger('int', numberOf(value)) },
  float: { takes: ['int|text'], gives: (value: Comparable) => numberOf(value) },
  bool: { takes: ['any'], gives: bool },
  true: { takes: [], gives: () => true },
  false: { takes: [], gives: () => false },
  null: { takes: [], gives: () => null },
  not: { takes: ['bool'], gives: (value: boolean) => !value },
  and: { takes: ['bool', 'bool', 'bool...'], gives: (...values: Bools) => values.every(Boolean) },
  or: { takes: ['bool', 'bool', 'bool...'], gives: (...values: Bools) => values.some(Boolean) },
  if: { takes: ['bool', 'any', 'any'], gives: (holds: boolean, a: Json, b: Json) => (holds ? a : b) },
  equals: { takes: ['any', 'any'], gives: (a: Json, b: Json) => sameJson(a, b) },
  less: compared('less', (order) => order < 0),
  lessOrEquals: compared('lessOrEquals', (order) => order <= 0),
  greater: compared('greater', (order) => order > 0),
  greaterOrEquals: compared('greaterOrEquals', (order) => order >= 0),
  dateTimeAdd: { takes: ['text', 'text', 'text?'], gives: dateTimeAdd },
  dateTimeToEpoch: {
    takes: ['text'],
    gives: (text: string) => Math.floor(demandDate('dateTimeToEpoch', text) / 1000),
  },
  dateTimeFromEpoch: { takes: ['int'], gives: (seconds: number) => dateText(seconds * 1000) },
};

function demandInteger(name: string, value: number): number {
  demandTemplate(
    Number.isSafeInteger(value),
    () => `Unable to evaluate template language function '${name}': it comes to no whole number.`,
  );
  return value === 0 ? 0 : value; // never -0
}

function numberOf(value: Comparable): number {
  if (typeof value === 'number') return value;
  return /^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : NaN;
}

function bool(value: Json): boolean {
  const text = textFor(value).toLowerCase();
  if (text === 'true' || text === '1') return true;
  if (text === 'false' || text === '0') return false;
  throw new TemplateError(
    `Unable to evaluate template language function 'bool': '${textFor(value)}' is neither true nor false.`,
  );
}

function orderOf(name: string, a: Comparable, b: Comparable): number {
  demandTemplate(
    typeof a === typeof b,
    () => `Unable to evaluate template language function '${name}': both arguments must be of one type.`,
  );
  return a < b ? -1 : a > b ? 1 : 0;
}

const duration =
  /^(-)?P(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,6})W)?(?:(\d{1,7})D)?(?:T(?:(\d{1,7})H)?(?:(\d{1,7})M)?(?:(\d{1,9})S)?)?$/;

function dateTimeAdd(base: string, by: string, format?: string): string {
  const match = duration.exec(by);
  if (match === null || /[PT]$/.test(by))
    throw new TemplateError(
      `Unable to evaluate template language function 'dateTimeAdd': '${by}' is no ISO 8601 duration like P3Y or PT1H.`,
    );
  const sign = match[1] === undefined ? 1 : -1;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(2)
    .map((part) => sign * Number((part as string | undefined) ?? 0));
  const at = new Date(demandDate('dateTimeAdd', base));
  at.setUTCFullYear(at.getUTCFullYear() + years, at.getUTCMonth() + months);
  const ms = at.getTime() + ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
  return dateText(ms, format);
}

function demandDate(name: string, text: string): number {
  const basic = text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const ms = /^\d{4}-\d\d-\d\d/.test(basic) ? Date.parse(basic.replace(' ', 'T')) : NaN;
  demandTemplate(
    Number.isFinite(ms),
    () => `Unable to evaluate template language function '${name}': '${text}' is no ISO 8601 date.`,
  );
  return ms;
}

const dateWords: Readonly<Record<string, (at: Date) => number>> = {
  yyyy: (at) => at.getUTCFullYear(),
  MM: (at) => at.getUTCMonth() + 1,
  dd: (at) => at.getUTCDate(),
  HH: (at) => at.getUTCHours(),
  mm: (at) => at.getUTCMinutes(),
  ss: (at) => at.getUTCSeconds(),
};

const firstMs = Date.parse('0001-01-01T00:00:00Z');
const lastMs = Date.parse('9999-12-31T23:59:59Z');

/** The forms of .NET that have one letter, as far as templates use them. [D] */
const standardForms: Readonly<Record<string, string>> = {
  d: 'MM/dd/yyyy',
  u: 'yyyy-MM-dd HH:mm:ssZ',
  s: 'yyyy-MM-ddTHH:mm:ss',
  o: 'yyyy-MM-ddTHH:mm:ss.0000000Z',
};

/**
 * A date as .NET would write it.
 *
 * @param ms milliseconds since 1970
 * @param format one of the letters d, u, s, o, or words like yyyy-MM-dd; sortable and basic when it is left out [D]
 * @throws TemplateError where there is no such date
 */
export function dateText(ms: number, format = 'yyyyMMddTHHmmssZ'): string {
  demandTemplate(
    ms >= firstMs && ms <= lastMs,
    () => 'The date lies outside of what can be written: the years 1 to 9999.',
  );
  const at = new Date(ms);
  return (standardForms[format.toLowerCase()] ?? format).replaceAll(/yyyy|MM|dd|HH|mm|ss/g, (word) =>
    String((dateWords[word] as (at: Date) => number)(at)).padStart(word.length, '0'),
  );
}

/** The functions that stand for an object of the environment, by name. */
export function constants(
  objects: Readonly<Record<string, () => JsonObject>>,
): Record<string, TemplateFunction> {
  return Object.fromEntries(Object.entries(objects).map(([name, gives]) => [name, { takes: [], gives }]));
}
