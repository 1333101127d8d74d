import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import type { FieldSchema } from './schema.ts';

/** What is wrong with a field of a file. */
export interface Complaint {
  /** A path with dots; empty for the file as a whole. */
  readonly field: string;
  readonly value: unknown;
  /** Names the field, the value, and what would be right. */
  readonly message: string;
}

/** Compiled schemas: that takes longer than all else. */
const validators = new WeakMap<FieldSchema, ValidateFunction>();

async function compile(schema: FieldSchema): Promise<ValidateFunction> {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  return new Ajv2020({ strict: false, verbose: true, allErrors: true }).compile(schema);
}

/**
 * What a schema has to say against a value, the first thing first; an empty list where it passes.
 *
 * @param at the field in which the value stands; empty for the file as a whole
 */
export async function complaintsAbout(schema: FieldSchema, value: unknown, at: string): Promise<Complaint[]> {
  const validate = validators.get(schema) ?? (await compile(schema));
  validators.set(schema, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => complaint(error, at));
}

function complaint(error: ErrorObject, base: string): Complaint {
  const { instancePath, keyword, params, data, message, parentSchema } = error;
  const path = instancePath.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~');
  const at = [base, path].filter(Boolean).join('.');
  const named = (params['missingProperty'] ?? params['additionalProperty']) as string | undefined;
  const field = [at, named].filter(Boolean).join('.');
  if (keyword === 'required') return { field, value: undefined, message: `${field} is missing.` };
  const around = parentSchema as FieldSchema;
  if (named !== undefined) {
    const known = Object.keys((around['properties'] ?? {}) as object).join(', ');
    const says = `There is no field \`${named}\`${at === '' ? '' : ` in ${at}`}; there are: ${known}.`;
    return { field, value: (data as Record<string, unknown>)[named], message: says };
  }
  const shown = JSON.stringify(data)?.slice(0, 100);
  return { field, value: data, message: `${field || 'The file'} is ${shown}; it ${wanted()}.` };

  function wanted(): string {
    if (keyword === 'enum') return `must be one of ${(params['allowedValues'] as string[]).join(', ')}`;
    const examples = around['examples'] as readonly string[] | undefined;
    return keyword === 'pattern' && examples
      ? `must look like ${examples.join(' or ')}`
      : (message ?? keyword);
  }
}
