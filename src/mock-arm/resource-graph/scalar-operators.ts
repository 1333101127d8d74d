import { findPattern } from './pattern.ts';
import {
  type ColumnType,
  compareValues,
  Instant,
  numberOf,
  sameValue,
  Span,
  textOf,
  type Value,
} from './value.ts';

/** What stands between two values. */
export interface Operator {
  readonly type: ColumnType | 'ofLeft';
  readonly of: (left: Value, right: Value) => Value;
}

const lower = (value: Value): string => textOf(value).toLowerCase();

type TextTest = (text: string, part: string) => boolean;

/** A test of texts under its name, and its opposite with an exclamation mark; `_cs` minds the case. */
function texts(name: string, test: TextTest): Record<string, Operator> {
  const operator = (of: (left: Value, right: Value) => Value): Operator => ({ type: 'boolean', of });
  return {
    [name]: operator((left, right) => test(lower(left), lower(right))),
    [`!${name}`]: operator((left, right) => !test(lower(left), lower(right))),
    [`${name}_cs`]: operator((left, right) => test(textOf(left), textOf(right))),
    [`!${name}_cs`]: operator((left, right) => !test(textOf(left), textOf(right))),
  };
}

const ordered = (holds: (order: number) => boolean): Operator => ({
  type: 'boolean',
  of: (left, right) => {
    const order = compareValues(left, right);
    return order === null ? null : holds(order);
  },
});

const counted = (of: (left: number, right: number) => number): Operator => ({
  type: 'ofLeft',
  of: (left, right) => {
    const [a, b] = [numberOf(left), numberOf(right)];
    const result = a === null || b === null ? Number.NaN : of(a, b);
    return Number.isFinite(result) ? result : null;
  },
});

/** The operators between two values but `and` and `or`. A comparison with nothing is nothing, except `==` and `!=`. [D] */
export const operators: Readonly<Record<string, Operator>> = {
  '==': { type: 'boolean', of: (left, right) => same(left, right) },
  '!=': { type: 'boolean', of: (left, right) => negated(same(left, right)) },
  '=~': { type: 'boolean', of: (left, right) => lower(left) === lower(right) },
  '!~': { type: 'boolean', of: (left, right) => lower(left) !== lower(right) },
  '<': ordered((order) => order < 0),
  '<=': ordered((order) => order <= 0),
  '>': ordered((order) => order > 0),
  '>=': ordered((order) => order >= 0),
  ...texts('contains', (text, part) => text.includes(part)),
  ...texts('startswith', (text, part) => text.startsWith(part)),
  ...texts('endswith', (text, part) => text.endsWith(part)),
  ...texts('has', hasTerm),
  'matches regex': {
    type: 'boolean',
    of: (left, right) => findPattern(textOf(right), textOf(left)) !== null,
  },
  '+': plusOrMinus(1),
  '-': plusOrMinus(-1),
  '*': counted((left, right) => left * right),
  '/': counted((left, right) => left / right),
  '%': counted((left, right) => left % right),
};

/** Whether this is one of the {@link operators} between an expression and another. */
export function isOperator(word: string): boolean {
  return Object.hasOwn(operators, word);
}

/** Whether a text has a whole word in it. */
export function hasTerm(text: string, term: string): boolean {
  if (term === '') return true; // an empty text is found everywhere, for ever
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + term.length]];
    if (!/[a-z0-9]/i.test(before) && !/[a-z0-9]/i.test(after)) return true;
  }
  return false;
}

/** A text that is not there is an empty one. [M] */
function same(left: Value, right: Value): boolean | null {
  if (left === null && right === null) return null;
  return sameValue(left ?? (right === '' ? '' : null), right ?? (left === '' ? '' : null));
}

function negated(value: boolean | null): boolean | null {
  return value === null ? null : !value;
}

/** Times take lengths of time, and leave one where they are taken from each other. */
function plusOrMinus(sign: 1 | -1): Operator {
  const numbers = counted((left, right) => left + sign * right);
  return {
    type: 'ofLeft',
    of: (left, right) => {
      if (left instanceof Instant && right instanceof Instant && sign < 0)
        return new Span(left.ms - right.ms);
      if (left instanceof Instant && right instanceof Span) return new Instant(left.ms + sign * right.ms);
      if (left instanceof Span && right instanceof Span) return new Span(left.ms + sign * right.ms);
      return numbers.of(left, right);
    },
  };
}
