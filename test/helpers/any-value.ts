import * as fc from 'fast-check';
import document from '../../openapi/generated/arm.json' with { type: 'json' };

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
}

const subnet = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/v/subnets/a';

/** Words that keep to the patterns of the contract. */
const matching = [
  subnet,
  subnet.replace('/a', '/b'),
  'PreserveIp',
  'newip',
  'Tcp',
  '*',
  'Allow',
  'deny',
  'Inbound',
  'outbound',
];

/** Names nobody has a word for, among them those that every object has. */
const strangeNames = fc.constantFrom('colour', 'hasOwnProperty', '0', 'valueOf', 'toString', 'constructor');
const strangeValues = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('constructor', '__proto__', ''),
);

/** Any value that a component of openapi/arm.yaml lets pass, with members besides that it says nothing of. */
export function anyValue(component: string): fc.Arbitrary<unknown> {
  return any({ $ref: `#/components/schemas/${component}` });
}

function any(reference: Schema): fc.Arbitrary<unknown> {
  const schema = follow(reference);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const parts = (schema.allOf ?? []).map(follow);
  const types = [schema.type ?? parts[0]?.type ?? 'string'].flat() as string[];
  return fc.oneof(...types.map((type) => anyOf(type, schema, parts)));
}

function anyOf(type: string, schema: Schema, parts: readonly Schema[]): fc.Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: (schema.minimum ?? 0) + 12 });
    case 'array':
      return fc.array(any(schema.items as Schema), { maxLength: Math.min(3, schema.maxItems ?? 3) });
    case 'object':
      return anyObject([schema, ...parts]);
    default:
      return anyText(schema);
  }
}

function anyText({ pattern, minLength = 0, maxLength = 60 }: Schema): fc.Arbitrary<string> {
  if (pattern !== undefined)
    return fc.constantFrom(...matching.filter((each) => new RegExp(pattern, 'u').test(each)));
  const words = [
    'westus',
    'East US',
    'UK South',
    'api.tailwind.example',
    'tailwind.azure-api.net',
    'True',
    'false',
  ];
  return fc
    .oneof(
      fc.constantFrom(...words),
      strangeNames,
      fc.string({ minLength, maxLength: Math.min(12, maxLength) }),
    )
    .filter(({ length }) => length >= minLength && length <= maxLength);
}

function anyObject(parts: readonly Schema[]): fc.Arbitrary<unknown> {
  const properties: Record<string, Schema> = Object.assign({}, ...parts.map((part) => part.properties));
  const required = new Set(parts.flatMap((part) => part.required ?? []));
  const others = parts.find(
    ({ additionalProperties }) => additionalProperties !== undefined,
  )?.additionalProperties;
  const rest = typeof others === 'object' ? any(others) : strangeValues;
  return fc
    .tuple(
      fc.record(
        Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, any(property)])),
        { requiredKeys: [...required] },
      ),
      fc.dictionary(strangeNames, rest, { maxKeys: 2 }),
    )
    .map(([known, strange]) => ({ ...strange, ...known }));
}

function follow(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const steps = schema.$ref.slice(2).split('/');
  return steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], document) as Schema;
}
