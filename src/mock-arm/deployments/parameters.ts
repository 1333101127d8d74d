import { type Json, type JsonObject, sameJson } from '../../sim/index.ts';
import { isObject } from '../arm/json.ts';
import { evaluate, type FunctionTable, typeNameOf } from './evaluate.ts';
import { demandTemplate, spelled, TemplateError } from './template-error.ts';

/** The value that a parameter has in a deployment. */
export interface Parameter {
  /** As ARM spells it, as in `SecureString`. [M] */
  readonly type: string;
  readonly value: Json;
  /** Whether its value is never shown. */
  readonly isSecure: boolean;
}

/** The types of parameters and outputs by their names in lower case: how they are spelled, and of what kind they are. */
const types: Readonly<Record<string, { readonly spelled: string; readonly is: string }>> = {
  string: { spelled: 'String', is: 'String' },
  securestring: { spelled: 'SecureString', is: 'String' },
  int: { spelled: 'Int', is: 'Integer' },
  bool: { spelled: 'Bool', is: 'Boolean' },
  object: { spelled: 'Object', is: 'Object' },
  secureobject: { spelled: 'SecureObject', is: 'Object' },
  array: { spelled: 'Array', is: 'Array' },
};

/** A type as ARM spells it, and what kind of value it has. @throws TemplateError where there is none of that name */
export function typeOf(
  type: Json | undefined,
  what: string,
): { readonly spelled: string; readonly is: string } {
  const found = typeof type === 'string' ? types[type.toLowerCase()] : undefined;
  if (found) return found;
  const known = Object.keys(types).join(', ');
  throw new TemplateError(`${what} has the type '${spelled(type)}'; it must be one of ${known}.`);
}

/**
 * The parameters of a deployment: what was given, and defaults where nothing was.
 *
 * @param given as in a body, `{ name: { value } }`
 * @param table gives the functions that a default may use; it may call back for other parameters
 * @throws TemplateError that names the parameter, its value and the way out
 */
export class Parameters {
  readonly #definitions: Readonly<Record<string, JsonObject>>;
  readonly #given: JsonObject;
  readonly #table: () => FunctionTable;
  readonly #known = new Map<string, Parameter>();
  readonly #evaluating = new Set<string>();

  constructor(
    definitions: Readonly<Record<string, JsonObject>>,
    given: JsonObject,
    table: () => FunctionTable,
  ) {
    this.#definitions = definitions;
    this.#given = given;
    this.#table = table;
    this.#demandKnown();
  }

  /** All of them, by name. @throws TemplateError */
  get all(): Readonly<Record<string, Parameter>> {
    return Object.fromEntries(Object.keys(this.#definitions).map((name) => [name, this.get(name)]));
  }

  /** The parameter of a name, whatever the case of its letters. @throws TemplateError */
  get(name: string): Parameter {
    const own = nameIn(this.#definitions, name);
    if (own === undefined)
      throw new TemplateError(
        `The template parameter '${name}' is not found. ` +
          'Please see https://aka.ms/arm-syntax-parameters for usage details.',
      );
    const known = this.#known.get(own);
    if (known) return known;
    demandTemplate(
      !this.#evaluating.has(own),
      () => `Circular reference in the default of the parameter '${own}'.`,
    );
    this.#evaluating.add(own);
    const parameter = this.#resolve(own, this.#definitions[own] as JsonObject);
    this.#evaluating.delete(own);
    this.#known.set(own, parameter);
    return parameter;
  }

  #resolve(name: string, definition: JsonObject): Parameter {
    const { spelled, is } = typeOf(definition['type'], `The template parameter '${name}'`);
    const value = this.#valueOf(name, definition);
    const isSecure = spelled.startsWith('Secure');
    if (!(value === null && definition['nullable'] === true)) {
      demandType(name, value, is);
      demandAllowed(name, value, definition, isSecure);
      demandLimits(name, value, definition);
    }
    return { type: spelled, value, isSecure };
  }

  #valueOf(name: string, definition: JsonObject): Json {
    const own = nameIn(this.#given, name);
    const given = own === undefined ? undefined : this.#given[own];
    if (isObject(given)) {
      if (given['value'] !== undefined) return given['value'];
      if (given['reference'] !== undefined)
        throw new TemplateError(
          `The template parameter '${name}' refers to a secret of a key vault, which is not simulated; ` +
            'give its value instead.',
        );
    }
    if (definition['defaultValue'] !== undefined) return evaluate(definition['defaultValue'], this.#table());
    if (definition['nullable'] === true) return null;
    throw new TemplateError(
      `The value for the template parameter '${name}' at line '1' and column '1' is not provided. ` +
        'Please see https://aka.ms/arm-create-parameter-file for usage details.',
    );
  }

  /** [M] */
  #demandKnown(): void {
    const foreign = Object.keys(this.#given).filter((name) => nameIn(this.#definitions, name) === undefined);
    const supported = Object.keys(this.#definitions).join(', ');
    demandTemplate(
      foreign.length === 0,
      () =>
        `The template parameters '${foreign.join(', ')}' in the parameters file are not valid; they are not present ` +
        'in the original template and can therefore not be provided at deployment time. The only supported parameters ' +
        `for this template are '${supported}'. Please see https://aka.ms/arm-pass-parameter-values for usage details.`,
    );
  }
}

/** The member of an object that has a name, whatever the case of its letters; undefined where there is none. */
export function nameIn(object: Readonly<Record<string, unknown>>, name: string): string | undefined {
  if (Object.hasOwn(object, name)) return name;
  return Object.keys(object).find((each) => each.toLowerCase() === name.toLowerCase());
}

function notValid(name: string, why: string): string {
  return `The provided value for the template parameter '${name}' is not valid. ${why}`;
}

function demandType(name: string, value: Json, is: string): void {
  demandTemplate(typeNameOf(value) === is && (is !== 'Integer' || Number.isSafeInteger(value)), () =>
    notValid(name, `Expected a value of type '${is}', but received a value of type '${typeNameOf(value)}'.`),
  );
}

function demandAllowed(name: string, value: Json, { allowedValues }: JsonObject, isSecure: boolean): void {
  if (!Array.isArray(allowedValues)) return;
  const allowed = allowedValues as readonly Json[];
  // Of a list, each entry must be allowed. [D]
  const isAllowed = (each: Json): boolean => allowed.some((one) => sameJson(one, each));
  const passes = isAllowed(value) || (Array.isArray(value) && (value as readonly Json[]).every(isAllowed));
  const shown = isSecure ? '' : ` '${textOf(value)}'`;
  demandTemplate(passes, () =>
    notValid(
      name,
      `The value${shown} is not part of the allowed value(s): '${allowed.map(textOf).join(',')}'.`,
    ),
  );
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function demandLimits(name: string, value: Json, definition: JsonObject): void {
  const sized = typeof value === 'string' || Array.isArray(value) ? value.length : null;
  demandRange(name, 'length', sized, definition['minLength'], definition['maxLength']);
  demandRange(
    name,
    'value',
    typeof value === 'number' ? value : null,
    definition['minValue'],
    definition['maxValue'],
  );
}

function demandRange(
  name: string,
  what: 'length' | 'value',
  seen: number | null,
  least: Json | undefined,
  most: Json | undefined,
): void {
  if (seen === null) return;
  demandTemplate(typeof least !== 'number' || seen >= least, () =>
    notValid(name, `Its ${what} is '${seen}', and the least it may be is '${spelled(least)}'.`),
  );
  demandTemplate(typeof most !== 'number' || seen <= most, () =>
    notValid(name, `Its ${what} is '${seen}', and the most it may be is '${spelled(most)}'.`),
  );
}
