import type { Json } from '../../sim/index.ts';
import { weightOf } from '../arm/json-weight.ts';
import { TemplateError } from './template-error.ts';

/** [D] characters of a template with everything in it worked out */
const heaviest = 4 * 1024 * 1024;
/** [M] characters of a single text */
const longest = 131_072;

/** Keeps values from growing beyond all measure: a few words of a template can double them again and again. */
export class Scales {
  #weight = 0;

  /** Adds a value. @throws TemplateError where it all becomes too much */
  add<Value extends Json>(value: Value): Value {
    this.#weight += weightOf(value);
    if (this.#weight <= heaviest) return value;
    throw new TemplateError(`The template size limit exceeded. Limit: '${heaviest}' characters.`);
  }
}

/** @throws TemplateError where a text is, or would be, too long */
export function demandLength(length: number): void {
  if (length <= longest) return;
  throw new TemplateError(
    `The language expression literal limit exceeded. Limit: '${longest}', actual: '${length}'.`,
  );
}
