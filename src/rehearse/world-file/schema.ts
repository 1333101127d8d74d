import { eras, roleNames } from '../../model/index.ts';
import { resourceTypes } from '../../sim/index.ts';

/** A JSON Schema, as far as this one goes. */
export interface FieldSchema {
  readonly description?: string;
  readonly [word: string]: unknown;
}

const text = (description: string): FieldSchema => ({ type: 'string', minLength: 1, description });
const list = (description: string, items: FieldSchema): FieldSchema => ({
  type: 'array',
  description,
  items,
});
const guid = (description: string): FieldSchema => ({
  type: 'string',
  pattern: '^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$',
  examples: ['9f4a6d30-5c1b-4e7d-8b02-c6e1a7d3f101'],
  description,
});
const tags: FieldSchema = {
  type: 'object',
  additionalProperties: { type: 'string' },
  description: 'By name.',
};

const strict = (
  description: string,
  properties: Readonly<Record<string, FieldSchema>>,
  required: readonly string[] = [],
): FieldSchema => ({ type: 'object', additionalProperties: false, description, properties, required });

/** An instance in few words. */
export const seedSchema = strict(
  'An instance in few words; what is not said is made up.',
  {
    name: text('1 to 50 letters, digits and dashes, beginning with a letter.'),
    resourceGroup: text('Its group. [rg- and the name]'),
    location: text('Any way of writing a region. [West US]'),
    sku: {
      description: 'A tier, or {name, capacity}. [Premium, one unit]',
      type: ['string', 'object'],
      additionalProperties: false,
      properties: { name: { type: 'string' }, capacity: { type: 'integer' } },
    },
    platform: { enum: ['stv1', 'stv2', 'stv2.1'], description: 'What its compute runs on. [stv1]' },
    vnet: { enum: ['none', 'external', 'internal'], description: 'How it stands to a network. [none]' },
    subnet: text('Network and subnet, as in shared/apim, or a resource id. [vnet-, the name, /apim]'),
    subnetPrefix: { type: 'integer', description: 'Length of the prefix of a subnet that is made up. [24]' },
    publicIp: { type: 'boolean', description: 'Whether it brings public IP resources. [false]' },
    special: {
      type: 'boolean',
      description: 'Whether an hour of downtime is announced for it (P17). [false]',
    },
    customDomains: list(
      'Names of its own for the gateway.',
      strict('', { name: text('A host name.'), record: { enum: ['A', 'CNAME'] } }, ['name', 'record']),
    ),
    additionalLocations: list('More regions, on Premium.', { type: 'string' }),
    publisherName: text('[Contoso]'),
    publisherEmail: text('[admin@, the name, .example]'),
    tags,
    identity: { type: 'boolean', description: 'Whether it has a system-assigned identity. [false]' },
    precreatedIp: {
      type: 'boolean',
      description: 'Whether the address of its migration was made in advance (B20).',
    },
  },
  ['name'],
);

/** A document of ARM: what stands in its properties is for its own reader to judge. */
const document = (description: string, required: readonly string[]): FieldSchema => ({
  type: 'object',
  description,
  properties: {
    id: {
      type: 'string',
      pattern: '^/subscriptions/[^/]+/.*providers/.+/.+$',
      examples: ['/subscriptions/GUID/resourceGroups/GROUP/providers/Microsoft.Network/virtualNetworks/NAME'],
    },
    properties: { type: 'object' },
  },
  required,
});

/** An instance as it stands. */
export const standingSchema = document('The body of a GET.', ['id', 'location', 'sku', 'properties']);

const recordSet = strict(
  'Records of one name and type.',
  {
    name: text('Relative to the zone; @ is its apex.'),
    type: text('A, AAAA, CNAME …'),
    properties: { type: 'object', description: 'As in a private zone: ttl, aRecords, cnameRecord …' },
  },
  ['name', 'type', 'properties'],
);

/** What may stand in a world file, as a JSON Schema. Every field says what it is for, with its default in brackets. */
export const worldFileSchema = strict('A starting world.', {
  era: { enum: Object.keys(eras), description: 'The date of the documents it believes. [2024-08]' },
  start: text('Where virtual time begins, ISO-8601. [the date of the era]'),
  seed: { type: 'integer', description: 'Same seed, same commands: the same rehearsal. [1]' },
  durations: {
    enum: ['documented', 'drawn'],
    description: 'As documented, or drawn from the seed. [documented]',
  },
  azureTtlSeconds: {
    type: 'integer',
    minimum: 0,
    description: 'How long answers for the names that Azure keeps are believed, in seconds. [60]',
  },
  clock: {
    type: 'string',
    pattern: '^(manual|skip|real|scaled:[0-9]+(\\.[0-9]+)?)$',
    examples: ['manual', 'skip', 'real', 'scaled:60'],
    description: 'What makes time pass. [skip]',
  },
  subscriptionId: guid('The one subscription of the world. [made from the seed]'),
  tenantId: guid('Its tenant. [made from the seed]'),
  resourceGroups: list(
    'Groups beside those that services stand in.',
    strict('', { name: text('Its name.'), location: text('Its region.'), tags }, ['name', 'location']),
  ),
  services: list('The instances: in few words, or as ARM documents with what az apim show says.', {
    type: 'object',
  }),
  resources: list(
    `ARM documents of ${resourceTypes.join(', ')}. Zones carry recordSets and virtualNetworkLinks in their properties.`,
    document('The body of a GET.', ['id', 'type']),
  ),
  onPremises: {
    type: 'object',
    description: 'Zones on the premises of the owner, by name, each with its record sets.',
    additionalProperties: { type: 'array', items: recordSet },
  },
  callers: list(
    'Who may do less than everything.',
    strict(
      '',
      {
        id: text('Object or application id.'),
        denied: { type: 'array', items: { type: 'string' } },
        roleAssignments: {
          type: 'array',
          items: strict(
            'A role, everywhere or below a scope.',
            { role: { enum: roleNames }, scope: text('Id of what it is given on.') },
            ['role'],
          ),
        },
      },
      ['id'],
    ),
  ),
  backends: list('What stands behind the instances: name, network, admits.', { type: 'object' }),
  populations: list('Who calls them: name, hostName, clients, everyMs, resolver …', { type: 'object' }),
  assumptions: list('What is not known and was assumed, in sentences.', { type: 'string' }),
});
