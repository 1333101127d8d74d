import { createHash } from 'node:crypto';
import type { Json } from '../../../sim/index.ts';
import type { TemplateFunction } from '../evaluate.ts';
import { demandTemplate, TemplateError } from '../template-error.ts';
import { demandLength } from '../weight.ts';

/** Functions on texts. Positions count from 0, and letters of any case are the same to the searching ones. [D] */
export const textFunctions: Readonly<Record<string, TemplateFunction>> = {
  toLower: { takes: ['text'], gives: (text: string) => text.toLowerCase() },
  toUpper: { takes: ['text'], gives: (text: string) => text.toUpperCase() },
  trim: { takes: ['text'], gives: (text: string) => text.trim() },
  string: { takes: ['any'], gives: (value: Json) => textFor(value) },
  format: { takes: ['text', 'any...'], gives: format },
  replace: { takes: ['text', 'text', 'text'], gives: replace },
  split: { takes: ['text', 'text|list'], gives: split },
  join: { takes: ['list', 'text'], gives: join },
  substring: { takes: ['text', 'int', 'int?'], gives: substring },
  startsWith: {
    takes: ['text', 'text'],
    gives: (text: string, start: string) => text.toLowerCase().startsWith(start.toLowerCase()),
  },
  endsWith: {
    takes: ['text', 'text'],
    gives: (text: string, end: string) => text.toLowerCase().endsWith(end.toLowerCase()),
  },
  padLeft: { takes: ['text|int', 'int', 'text?'], gives: padLeft },
  base64: { takes: ['text'], gives: (text: string) => Buffer.from(text).toString('base64') },
  base64ToString: { takes: ['text'], gives: fromBase64 },
  base64ToJson: { takes: ['text'], gives: (text: string) => parsed(fromBase64(text), 'base64ToJson') },
  dataUri: {
    takes: ['text'],
    gives: (text: string) => `data:text/plain;charset=utf8;base64,${Buffer.from(text).toString('base64')}`,
  },
  dataUriToString: { takes: ['text'], gives: fromDataUri },
  uri: { takes: ['text', 'text'], gives: uri },
  uriComponent: { takes: ['text'], gives: (text: string) => encodeURIComponent(text) },
  uriComponentToString: { takes: ['text'], gives: fromUriComponent },
  uniqueString: { takes: ['text', 'text...'], gives: (...texts: string[]) => uniqueString(texts) },
  guid: { takes: ['text', 'text...'], gives: (...texts: string[]) => guidOf(texts) },
  json: { takes: ['text'], gives: (text: string) => parsed(text, 'json') },
};

/** A value as text: a text as it is, all else as compact JSON; true and false as .NET writes them. [D] */
export function textFor(value: Json): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return value === null ? '' : JSON.stringify(value);
}

function format(pattern: string, ...values: readonly Json[]): string {
  let total = 0;
  return pattern.replaceAll(
    /\{\{|\}\}|\{(\d+)(?:,(-?\d{1,3}))?(?::([^{}]*))?\}/g,
    (whole, at?: string, width?: string, how?: string) => {
      if (at === undefined) return whole[0] as string;
      const value = values[Number(at)];
      demandTemplate(
        value !== undefined,
        () => `Unable to evaluate template language function 'format': there is no argument for '${whole}'.`,
      );
      const text = formatted(value as Json, how);
      const columns = Number(width ?? 0);
      total += Math.max(text.length, Math.abs(columns));
      demandLength(total);
      return columns < 0 ? text.padEnd(-columns) : text.padStart(columns);
    },
  );
}

/** The two forms of numbers that templates use: `D3` and `X2`. [D] */
function formatted(value: Json, how: string | undefined): string {
  const [, kind, digits = '0'] = /^([dDxX])(\d{0,2})$/.exec(how ?? '') ?? [];
  if (typeof value !== 'number' || kind === undefined) return textFor(value);
  const text = Math.abs(value).toString(kind.toLowerCase() === 'x' ? 16 : 10);
  const cased = kind === 'X' ? text.toUpperCase() : text;
  return `${value < 0 ? '-' : ''}${cased.padStart(Number(digits), '0')}`;
}

function replace(text: string, old: string, fresh: string): string {
  if (old === '') return text;
  const parts = text.split(old);
  demandLength(text.length + (parts.length - 1) * (fresh.length - old.length));
  return parts.join(fresh);
}

function join(list: readonly Json[], between: string): string {
  const texts = list.map(textFor);
  demandLength(texts.reduce((sum, text) => sum + text.length + between.length, -between.length));
  return texts.join(between);
}

function split(text: string, by: string | readonly Json[]): string[] {
  const delimiters = [by]
    .flat()
    .map((each) => textFor(each as Json))
    .filter((each) => each !== '');
  if (delimiters.length === 0) return [text];
  const escaped = delimiters.map((each) => each.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return text.split(new RegExp(escaped.join('|')));
}

function substring(text: string, start: number, length = text.length - start): string {
  demandTemplate(
    start >= 0 && length >= 0 && start + length <= text.length,
    () =>
      `Unable to evaluate template language function 'substring': start index ${start} and length ${length} must ` +
      `refer to a place within the string, which has ${text.length} characters.`,
  );
  return text.slice(start, start + length);
}

function padLeft(value: string | number, width: number, filling = ' '): string {
  demandTemplate(
    width <= 16_384 && filling.length === 1,
    () =>
      `Unable to evaluate template language function 'padLeft': the length is ${width}, at most 16384 is possible, ` +
      `and '${filling}' must be one character.`,
  );
  return String(value).padStart(width, filling);
}

function fromBase64(text: string): string {
  demandTemplate(
    /^[A-Za-z0-9+/]*={0,2}$/.test(text) && text.length % 4 === 0,
    () => "Unable to evaluate template language function 'base64ToString': the argument is no base64.",
  );
  return Buffer.from(text, 'base64').toString();
}

function fromDataUri(text: string): string {
  const [, base64, rest = ''] = /^data:[^,]*?(;base64)?,(.*)$/s.exec(text) ?? [];
  demandTemplate(
    text.startsWith('data:') && text.includes(','),
    () => `Unable to evaluate template language function 'dataUriToString': '${text}' is no data URI.`,
  );
  return base64 === undefined ? fromUriComponent(rest) : Buffer.from(rest, 'base64').toString();
}

function fromUriComponent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new TemplateError(
      `Unable to evaluate template language function 'uriComponentToString': '${text}' is not encoded as it must be.`,
    );
  }
}

function uri(start: string, relative: string): string {
  const joined = URL.canParse(relative, start) ? new URL(relative, start).href : undefined;
  if (joined !== undefined) return joined;
  throw new TemplateError(
    `Unable to evaluate template language function 'uri': '${start}' is no absolute URI.`,
  );
}

function parsed(text: string, name: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new TemplateError(
      `Unable to evaluate template language function '${name}': the argument is no JSON.`,
    );
  }
}

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** Thirteen letters and digits that depend on the texts alone. What Azure makes of them differs: synthetic. */
function uniqueString(texts: readonly string[]): string {
  const digest = createHash('sha256').update(texts.join('-')).digest();
  return [...digest.subarray(0, 13)].map((byte) => letters[byte % 32]).join('');
}

/** The namespace of the GUIDs of templates. [M] */
const namespace = Buffer.from('11fb06fb712d4ddd98c7e71bbd588830', 'hex');

/** A GUID that depends on the texts alone: version 5 of RFC 4122. [D], what is hashed [I] */
export function guidOf(texts: readonly string[]): string {
  const digest = createHash('sha1').update(namespace).update(texts.join('-')).digest();
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x50, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = digest.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}
