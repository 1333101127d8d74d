import { iso, type Json, parseInstant } from '../../sim/index.ts';

/** A point in time: milliseconds since 1970. */
export class Instant {
  readonly ms: number;

  constructor(ms: number) {
    this.ms = ms;
  }
}

/** A length of time in milliseconds. */
export class Span {
  readonly ms: number;

  constructor(ms: number) {
    this.ms = ms;
  }
}

/** What stands in a cell: JSON, or a time. */
export type Value = Json | Instant | Span;

/** What a column holds. `object` is anything that JSON is, known only when it is looked at. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'datetime' | 'timespan' | 'object';

/** Whether a value can be looked into by name. */
export function isBag(value: Value | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !isList(value) && !isTime(value);
}

/** Whether a value is a list. */
export function isList(value: Value | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isTime(value: Value | undefined): value is Instant | Span {
  return value instanceof Instant || value instanceof Span;
}

/** A value as it stands in an answer. */
export function jsonOf(value: Value): Json {
  if (value instanceof Instant) return iso(value.ms);
  return value instanceof Span ? textOf(value) : value;
}

/** A value as text, the way `tostring` writes it: nothing is an empty text. */
export function textOf(value: Value): string {
  if (value === null) return '';
  if (value instanceof Instant)
    return iso(value.ms).replace(/(?:\.(\d+))?Z$/, (_, part = '') => `.${String(part).padEnd(7, '0')}Z`);
  if (value instanceof Span) return spanText(value.ms);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function spanText(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  const parts = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60];
  const days = Math.floor(seconds / 86_400);
  const clock = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return `${ms < 0 ? '-' : ''}${days === 0 ? '' : `${days}.`}${clock}`;
}

/** A time that is written in ISO-8601, with or without its zone, or its day alone; null where it is none. */
export function datetimeOf(value: Value): Instant | null {
  if (value instanceof Instant) return value;
  if (typeof value !== 'string') return null;
  const [, day = '', clock = '00:00:00', fraction = ''] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.(\d+))?)?Z?$/.exec(value) ?? [];
  const seconds = clock.length === 5 ? `${clock}:00` : clock;
  const ms = parseInstant(`${day}T${seconds}.${fraction.padEnd(3, '0').slice(0, 3)}Z`);
  return ms === undefined ? null : new Instant(ms);
}

/** A value as a number; null where it is none. */
export function numberOf(value: Value): number | null {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value !== 'string' || !/^\s*[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?\s*$/i.test(value)) return null;
  return Number(value);
}

/** Whether two values say the same. A time is compared with the text of one, too. */
export function sameValue(a: Value, b: Value): boolean {
  if (isTime(a) || isTime(b)) return compareValues(a, b) === 0;
  if (typeof a === 'object' || typeof b === 'object') return JSON.stringify(a) === JSON.stringify(b);
  return a === b;
}

/** Less than 0, 0 or more, as `a` comes before, with or after `b`; null where they cannot be compared. */
export function compareValues(a: Value, b: Value): number | null {
  if (a instanceof Span && b instanceof Span) return a.ms - b.ms;
  if (a instanceof Instant || b instanceof Instant) {
    const [one, other] = [datetimeOf(a), datetimeOf(b)];
    return one && other && one.ms - other.ms;
  }
  if (typeof a !== typeof b || typeof a === 'object') return null;
  return a === b ? 0 : (a as string | number | boolean) < (b as string | number | boolean) ? -1 : 1;
}

/** The order of a column whose cells may be of several kinds. */
export function orderValues(a: Value, b: Value): number {
  return compareValues(a, b) ?? compareValues(kindOf(a) + textOf(a), kindOf(b) + textOf(b)) ?? 0;
}

function kindOf(value: Value): string {
  return value === null ? '' : typeof value;
}
