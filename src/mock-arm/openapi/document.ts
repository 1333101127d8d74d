/** A reference into the document it stands in, or what it leads to. */
export type Reference<Node> = Node | { readonly $ref: string };

/** A JSON Schema, as far as a page shows it. */
export interface OpenApiSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly items?: OpenApiSchema;
  readonly properties?: Readonly<Record<string, OpenApiSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | OpenApiSchema;
  readonly allOf?: readonly OpenApiSchema[];
  readonly anyOf?: readonly OpenApiSchema[];
  readonly oneOf?: readonly OpenApiSchema[];
  readonly 'x-since'?: string;
}

/** A parameter of an operation. */
export interface OpenApiParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: OpenApiSchema;
}

/** A body by its content types. */
export interface OpenApiBody {
  readonly description?: string;
  readonly required?: boolean;
  readonly headers?: Readonly<Record<string, object>>;
  readonly content?: Readonly<
    Record<string, { readonly schema?: OpenApiSchema; readonly example?: unknown }>
  >;
}

/** An operation. */
export interface OpenApiOperation {
  readonly operationId: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly Reference<OpenApiParameter>[];
  readonly requestBody?: Reference<OpenApiBody>;
  readonly responses: Readonly<Record<string, Reference<OpenApiBody>>>;
  readonly 'x-provenance'?: string;
}

/** A contract, as far as its page shows it. */
export interface OpenApiDocument {
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly summary?: string;
    readonly description?: string;
  };
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, OpenApiSchema>> };
}

/** What a reference leads to. */
export function followed<Node extends object>(document: OpenApiDocument, node: Reference<Node>): Node {
  if (!('$ref' in node) || typeof node.$ref !== 'string') return node as Node;
  const steps = node.$ref.slice(2).split('/');
  return steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], document) as Node;
}

/** An operation with where it is. */
export interface PlacedOperation {
  readonly operation: OpenApiOperation;
  readonly method: string;
  readonly path: string;
  /** Those of its path, and its own. */
  readonly parameters: readonly OpenApiParameter[];
}

const methods = ['get', 'put', 'patch', 'post', 'delete', 'head'] as const;

/** Every operation of a document, in its order. */
export function operationsOf(document: OpenApiDocument): PlacedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) => {
    const shared = (item['parameters'] ?? []) as readonly Reference<OpenApiParameter>[];
    return methods.flatMap((method) => {
      const operation = item[method] as OpenApiOperation | undefined;
      if (operation === undefined) return [];
      const parameters = [...shared, ...(operation.parameters ?? [])];
      return [
        {
          operation,
          method: method.toUpperCase(),
          path,
          parameters: parameters.map((each) => followed(document, each)),
        },
      ];
    });
  });
}
