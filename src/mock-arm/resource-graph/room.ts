import { weightOf } from '../arm/json-weight.ts';
import { QueryError } from './query-error.ts';
import { jsonOf, type Value } from './value.ts';

/** Characters of one value, as JSON. [S] */
const mostCharacters = 131_072;

/** What a function gives, as long as it has a measure: a few words can double a value again and again. @throws QueryError */
export function demandMeasure(value: Value): Value {
  demandLength(weightOf(jsonOf(value)));
  return value;
}

/** The same of a text that is not made yet. @throws QueryError where it would be too long */
export function demandLength(characters: number): void {
  if (characters <= mostCharacters) return;
  throw new QueryError('LimitExceeded', `A value has ${mostCharacters} characters at most.`);
}
