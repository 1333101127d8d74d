import { createRequire } from 'node:module';
import type * as Ajv from 'ajv/dist/2020.js';
import type { AnySchema, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import type AjvFormats from 'ajv-formats';

/** Loads what only requests with a body need, when the first one comes. */
const require = createRequire(import.meta.url);

const methods = ['get', 'put', 'patch', 'post', 'delete', 'head'] as const;

/** Words of an OpenAPI document that are not JSON Schema, and the contracts' own. */
const vocabulary = [
  'openapi', 'info', 'servers', 'security', 'tags', 'paths', 'components', 'x-since', 'x-provenance',
]; // prettier-ignore

/** How an operation is reached. */
export interface OperationRoute<Id extends string> {
  readonly operationId: Id;
  readonly method: 'GET' | 'PUT' | 'PATCH' | 'POST' | 'DELETE' | 'HEAD';
  /** In the router's spelling, with `:name` for a parameter. */
  readonly url: string;
  /** Where its body is described, as a JSON pointer into the contract; undefined where it takes none. */
  readonly bodyPointer: string | undefined;
  /** The query parameters it takes, and where each is described, as a JSON pointer into the contract. */
  readonly queryParameters: ReadonlyMap<string, string>;
  /** The parameters in its path, likewise. */
  readonly pathParameters: ReadonlyMap<string, string>;
}

/** What is wrong with a part of a body. */
export interface Complaint {
  /** The field, as a path with dots; empty for the body as a whole. */
  readonly field: string;
  /** What stands there; undefined where nothing does. */
  readonly value: unknown;
  /** A sentence that names the field, the value, and what would be right. */
  readonly message: string;
}

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly $ref?: string;
  readonly 'x-since'?: string;
}

/** What a schema says of the members of a value, its parts taken together. */
interface Shape {
  readonly items: Schema | undefined;
  readonly properties: ReadonlyMap<string, Schema>;
  /** How members are described that have no name of their own here. */
  readonly others: boolean | Schema | undefined;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
}

type Reference<Node> = Node | { readonly $ref: string };

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Reference<Parameter>[];
  readonly requestBody?: { readonly content: Readonly<Record<string, object>> };
  readonly responses: Readonly<
    Record<string, Reference<{ readonly content?: Readonly<Record<string, object>> }>>
  >;
}

interface PathItem extends Partial<Record<(typeof methods)[number], Operation>> {
  readonly parameters?: readonly Reference<Parameter>[];
}

interface Document {
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface Located {
  readonly operation: Operation;
  readonly item: PathItem;
  readonly path: string;
  readonly method: (typeof methods)[number];
  readonly pointer: string;
}

/**
 * An OpenAPI document at work: routes are read off it, and bodies are held against it. It is the one place where a path
 * stands. Schemas are compiled when they are first needed.
 */
export class Contract<Id extends string> {
  readonly #document: Document;
  readonly #validators = new Map<string, ValidateFunction>();
  readonly #schemas = new Map<string, Schema>();
  readonly #shapes = new WeakMap<Schema, Shape>();
  readonly #operations: ReadonlyMap<Id, Located>;
  #ajv: Ajv.Ajv2020 | undefined;

  /** @param document the JSON of openapi/generated */
  constructor(document: object) {
    this.#document = document as Document;
    const located = Object.entries(this.#document.paths).flatMap(([path, item]) =>
      methods.flatMap((method): [Id, Located][] => {
        const operation = item[method];
        if (operation === undefined) return [];
        return [
          [
            operation.operationId as Id,
            { operation, item, path, method, pointer: pointerTo(['paths', path, method]) },
          ],
        ];
      }),
    );
    this.#operations = new Map(located);
  }

  /** Every operation, in the order of the document. */
  get routes(): OperationRoute<Id>[] {
    return [...this.#operations].map(([operationId, { operation, item, path, method, pointer }]) => ({
      operationId,
      method: method.toUpperCase() as OperationRoute<Id>['method'],
      url: path.replaceAll(/\{(\w+)\}/g, ':$1'),
      bodyPointer:
        operation.requestBody &&
        `${pointer}/requestBody/content/${mediaTypeOf(operation.requestBody)}/schema`,
      queryParameters: new Map([
        ...this.#parametersIn('query', item.parameters, pointerTo(['paths', path])),
        ...this.#parametersIn('query', operation.parameters, pointer),
      ]),
      pathParameters: new Map(this.#parametersIn('path', item.parameters, pointerTo(['paths', path]))),
    }));
  }

  /**
   * Where the answer of an operation is described, as a JSON pointer.
   *
   * @returns undefined where the answer has no body of that content type; null where the status is not in the contract
   */
  answerPointer(
    operationId: Id,
    status: number,
    contentType = 'application/json',
  ): string | undefined | null {
    const { operation, pointer } = this.#operations.get(operationId) as Located;
    const code = [String(status), 'default'].find((each) => each in operation.responses);
    if (code === undefined) return null;
    const response = operation.responses[code] as Reference<{ readonly content?: Record<string, object> }>;
    const at = '$ref' in response ? response.$ref.slice(1) : `${pointer}/responses/${code}`;
    if (this.#follow(response).content?.[contentType] === undefined) return undefined;
    return `${at}/content/${contentType.replaceAll('/', '~1')}/schema`;
  }

  /**
   * The properties that an answer may show, and from which api-version on; undefined: in all of them.
   *
   * @param schema name of a component
   * @param path the member of it that is meant, as in `['properties']`
   */
  shownProperties(schema: string, path: readonly string[] = []): ReadonlyMap<string, string | undefined> {
    const start = this.#document.components.schemas[schema];
    const found = path.reduce((node, step) => node && this.#follow(node).properties?.[step], start);
    const properties = found && this.#follow(found).properties;
    return new Map(Object.entries(properties ?? {}).map(([name, property]) => [name, property['x-since']]));
  }

  /** What the contract has to say against a value; an empty list where it passes. */
  complaints(schemaPointer: string, value: unknown): Complaint[] {
    let validate = this.#validators.get(schemaPointer);
    if (validate === undefined) {
      validate = this.#compile(schemaPointer);
      this.#validators.set(schemaPointer, validate);
    }
    return validate(value) ? [] : (validate.errors ?? []).filter(saysWhat).map(complaint);
  }

  /** A value without what the contract has no word for, at any depth: nobody would ever see it again. */
  known(schemaPointer: string, value: unknown): unknown {
    let schema = this.#schemas.get(schemaPointer);
    if (schema === undefined) {
      schema = this.#schemaAt(schemaPointer);
      this.#schemas.set(schemaPointer, schema);
    }
    return this.#known(schema, value);
  }

  #known(schema: Schema, value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const { items, properties, others } = this.#shapeOf(schema);
    if (Array.isArray(value)) {
      return items === undefined ? value : value.map((each) => this.#known(items, each));
    }
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, member]) => {
        const described = properties.get(name) ?? others;
        if (!described) return [];
        return [[name, typeof described === 'object' ? this.#known(described, member) : member]];
      }),
    );
  }

  #shapeOf(reference: Schema): Shape {
    let shape = this.#shapes.get(reference);
    if (shape === undefined) {
      const schema = this.#follow(reference);
      const parts = [schema, ...(schema.allOf ?? []).map((part) => this.#follow(part))];
      shape = {
        items: schema.items,
        properties: new Map(parts.flatMap((part) => Object.entries(part.properties ?? {}))),
        others: parts.find(({ additionalProperties }) => additionalProperties)?.additionalProperties,
      };
      this.#shapes.set(reference, shape);
    }
    return shape;
  }

  #schemaAt(schemaPointer: string): Schema {
    const steps = schemaPointer
      .split('/')
      .slice(1)
      .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'));
    return steps.reduce<unknown>(
      (at, step) => (at as Record<string, unknown>)[step],
      this.#document,
    ) as Schema;
  }

  #parametersIn(
    wanted: 'query' | 'path',
    parameters: readonly Reference<Parameter>[] = [],
    pointer: string,
  ): (readonly [name: string, schemaPointer: string])[] {
    return parameters.flatMap((parameter, index) => {
      const { name, in: place } = this.#follow(parameter);
      const at = '$ref' in parameter ? parameter.$ref.slice(1) : `${pointer}/parameters/${index}`;
      return place === wanted ? [[name, `${at}/schema`] as const] : [];
    });
  }

  #compile(schemaPointer: string): ValidateFunction {
    if (this.#ajv === undefined) {
      const options = {
        strictSchema: true,
        strictTypes: false,
        strictTuples: false,
        allErrors: true,
        verbose: true,
      };
      const { Ajv2020 } = require('ajv/dist/2020.js') as typeof Ajv;
      const formats = require('ajv-formats') as typeof AjvFormats;
      this.#ajv = new Ajv2020(options);
      formats.default(this.#ajv);
      this.#ajv.addVocabulary(vocabulary);
      this.#ajv.addSchema(this.#document as unknown as AnySchema, 'contract');
    }
    return this.#ajv.compile({ $ref: `contract#${schemaPointer}` });
  }

  #follow<Node extends object>(node: Reference<Node>): Node {
    if (!('$ref' in node) || typeof node.$ref !== 'string') return node as Node;
    const steps = node.$ref.slice(2).split('/');
    return steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], this.#document) as Node;
  }
}

/** What a body is sent as, as a step of a pointer. */
function mediaTypeOf({ content }: NonNullable<Operation['requestBody']>): string {
  return (Object.keys(content)[0] as string).replaceAll('/', '~1');
}

/** A union fails in each branch and then once more as a whole; the branches say what is wrong. */
function saysWhat({ keyword }: ErrorObject): boolean {
  return !['anyOf', 'oneOf', 'if'].includes(keyword);
}

function complaint(error: ErrorObject): Complaint {
  const { instancePath, keyword, params, data } = error;
  const at = instancePath.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~');
  const named = params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty'];
  const field = named === undefined ? at : [at, String(named)].filter(Boolean).join('.');
  if (keyword === 'required' || keyword === 'dependentRequired') {
    const beside = keyword === 'required' ? '' : ` beside ${String(params['property'])}`;
    return { field, value: undefined, message: `${field} is missing; it is required${beside}.` };
  }
  if (named !== undefined) {
    const value = (data as Record<string, unknown>)[String(named)];
    return { field, value, message: `${field} is not known here; look at its spelling, or leave it out.` };
  }
  return {
    field,
    value: data,
    message: `${field || 'The body'} is ${shown(field, data)}; it ${wanted(error).replace(/\.$/, '')}.`,
  };
}

/** Never repeated, not even to who has sent it: messages end up in logs. */
const secrets = new Set([
  'encodedCertificate',
  'certificatePassword',
  'password',
  'validationKey',
  'primaryKey',
  'secondaryKey',
]);

function shown(field: string, value: unknown): string | undefined {
  if (secrets.has(field.slice(field.lastIndexOf('.') + 1))) return 'hidden';
  const hide = (name: string, member: unknown): unknown => (secrets.has(name) ? 'hidden' : member);
  return JSON.stringify(value, hide)?.slice(0, 200);
}

function wanted({ keyword, params, message, parentSchema }: ErrorObject): string {
  const { examples = [], description } = parentSchema as {
    readonly examples?: readonly unknown[];
    readonly description?: string;
  };
  if (keyword === 'enum')
    return `must be one of ${(params['allowedValues'] as unknown[]).map(String).join(', ')}`;
  if (keyword === 'const') return `must be ${JSON.stringify(params['allowedValue'])}`;
  if (keyword === 'false schema') return 'does not go with what stands beside it; leave one out';
  if (keyword === 'pattern' && examples.length > 0) return `must look like ${examples.join(' or ')}`;
  if (keyword === 'minProperties' && description !== undefined) return `must not be empty. ${description}`;
  return message ?? keyword;
}

function pointerTo(steps: readonly string[]): string {
  return steps
    .map((step) => `/${encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))}`)
    .join('');
}
