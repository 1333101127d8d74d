import { isTemplate } from '../../mock-arm/index.ts';
import { type JsonObject, RehearsalError, resourceTypes } from '../../sim/index.ts';
import { Gathered } from './gathered.ts';
import { armDocument, isBare, isObject, objectsIn, propertiesOf, textOf } from './shape.ts';
import { isZoneText, parseZoneText } from './zone-text.ts';

/** A text that is imported, and where it came from. */
export interface ImportSource {
  /** As in the name of a file: it stands in notes and errors. */
  readonly name: string;
  readonly text: string;
}

/** A template, which cannot be read before it is known where it was exported from. */
export interface FoundTemplate {
  readonly template: JsonObject;
  readonly source: string;
}

/** A zone file, which says neither where its zone stands nor whether it is private. */
export interface FoundZone {
  readonly zone: string;
  readonly recordSets: readonly JsonObject[];
  readonly source: string;
}

/** All documents of all sources; templates and zone files wait until the others are known. */
export interface Recognised {
  readonly gathered: Gathered;
  readonly templates: readonly FoundTemplate[];
  readonly zones: readonly FoundZone[];
}

/** Where a value that was recognised goes. */
interface Desk {
  readonly source: string;
  readonly gathered: Gathered;
  readonly templates: FoundTemplate[];
}

/** A form in which Azure, or its tools, hand out documents. */
interface Form {
  readonly says: string;
  readonly fits: (value: unknown) => boolean;
  readonly take: (value: never, desk: Desk) => void;
}

const worldFields = [
  'era', 'start', 'seed', 'durations', 'azureTtlSeconds', 'clock', 'subscriptionId', 'tenantId', 'resourceGroups',
  'onPremises', 'callers', 'backends', 'populations',
]; // prettier-ignore

/** Every form there is, the first that fits is the one: by its shape, never by the name of its file. */
const forms: readonly Form[] = [
  {
    says: 'a list, as of az resource list',
    fits: Array.isArray,
    take: (all: readonly unknown[], desk) => all.forEach((each) => take(each, desk)),
  },
  {
    says: 'an ARM template, as of az group export',
    fits: isTemplate,
    take: (template: JsonObject, { templates, source }) => void templates.push({ template, source }),
  },
  {
    says: 'a page of a list of ARM',
    fits: (value) => isObject(value) && Array.isArray(value['value']) && !('id' in value),
    take: ({ value }: { value: unknown[] }, desk) => value.forEach((each) => take(each, desk)),
  },
  {
    says: 'an answer of Resource Graph, as of az graph query',
    fits: (value) => isObject(value) && Array.isArray(value['data']) && !('id' in value),
    take: ({ data }: { data: unknown[] }, desk) => data.forEach((each) => take(each, desk)),
  },
  {
    says: 'a world file',
    fits: (value) => isObject(value) && !('id' in value) && ('services' in value || 'resources' in value),
    take: takeWorld,
  },
  {
    says: 'a document of ARM, as of az apim show or az resource show',
    fits: (value) => isObject(value) && typeof value['id'] === 'string',
    take: takeDocument,
  },
];

/**
 * Recognises what stands in every source.
 *
 * @throws RehearsalError that names the source, and what was expected, where something is nothing of the kind
 */
export async function recognise(sources: readonly ImportSource[]): Promise<Recognised> {
  const gathered = new Gathered();
  const [templates, zones]: [FoundTemplate[], FoundZone[]] = [[], []];
  for (const { name, text } of sources) {
    if (isZoneText(text)) zones.push({ ...parseZoneText(text, name), source: name });
    else take(await parse(name, text), { source: name, gathered, templates });
  }
  return { gathered, templates, zones };
}

async function parse(source: string, text: string): Promise<unknown> {
  if (text.trim() === '') throw new RehearsalError(`${source} is empty.`, 'files', source);
  const { LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [bad] = document.errors;
  if (bad === undefined) return unfolded(source, () => document.toJS());
  const { line } = lines.linePos(bad.pos[0]);
  const says = `${source}:${line}: This is neither JSON, nor YAML, nor a zone file: ${bad.message}`;
  throw new RehearsalError(says, 'files', source);
}

/** Aliases may stand for nothing, or for more than anybody can have meant. @throws RehearsalError */
function unfolded(source: string, read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    const { message } = error as Error;
    throw new RehearsalError(`${source}: Its aliases cannot be followed: ${message}`, 'files', source);
  }
}

function take(value: unknown, desk: Desk): void {
  const form = forms.find(({ fits }) => fits(value));
  if (form) return form.take(value as never, desk);
  const shown = JSON.stringify(value)?.slice(0, 80) ?? 'nothing';
  const says = `${desk.source} has \`${shown}\` in it, which is none of: ${forms.map((each) => each.says).join('; ')}.`;
  throw new RehearsalError(says, 'files', desk.source);
}

function takeWorld(world: JsonObject, desk: Desk): void {
  const { gathered, source } = desk;
  for (const name of worldFields) if (world[name] !== undefined) gathered.fields.set(name, world[name]);
  for (const each of (world['assumptions'] ?? []) as readonly string[]) gathered.assumptions.add(each);
  const [whole, few] = [objectsIn(world['services']), objectsIn(world['services'])].map((all, index) =>
    all.filter((each) => 'id' in each === (index === 0)),
  ) as [JsonObject[], JsonObject[]];
  if (few.length > 0) gathered.fields.set('services', few);
  const serviceType = 'Microsoft.ApiManagement/service';
  for (const each of whole) takeDocument({ type: serviceType, ...each }, { ...desk, source });
  for (const each of objectsIn(world['resources'])) takeDocument(each, desk);
}

/** What stands inside another resource, by its type in lower case: the list it goes to. */
const lists: Readonly<Record<string, string>> = {
  'microsoft.network/virtualnetworks/subnets': 'subnets',
  'microsoft.network/networksecuritygroups/securityrules': 'securityRules',
  'microsoft.network/routetables/routes': 'routes',
  'microsoft.network/privatednszones/virtualnetworklinks': 'virtualNetworkLinks',
};

const recordSetType =
  /^microsoft\.network\/(?:dnszones|privatednszones)\/(a|aaaa|caa|cname|mx|ns|ptr|soa|srv|txt)$/;
const wholeTypes = new Map(
  ['Microsoft.ApiManagement/service', ...resourceTypes].map((type) => [type.toLowerCase(), type]),
);

/** Takes one document of ARM; `document` may be as the Azure CLI prints it. */
export function takeDocument(raw: JsonObject, { gathered, source }: Omit<Desk, 'templates'>): void {
  const document = armDocument(raw);
  const id = textOf(document['id']);
  const type = (textOf(document['type']) || typeIn(id)).toLowerCase();
  const whole = wholeTypes.get(type);
  const recordType = recordSetType.exec(type)?.[1]?.toUpperCase();
  const list = recordType === undefined ? lists[type] : 'recordSets';
  const name = textOf(document['name']) || id.slice(id.lastIndexOf('/') + 1);
  if (list !== undefined) {
    const parentId = id.split('/').slice(0, 9).join('/');
    const entry = { name: name.slice(name.lastIndexOf('/') + 1), properties: propertiesOf(document) };
    gathered.putInside(parentId, {
      parentId,
      list,
      entry: { ...entry, ...(recordType && { type: recordType }) },
    });
  } else if (/^microsoft\.resources\/(?:subscriptions\/)?resourcegroups$/.test(type)) {
    const { location, tags } = document;
    addGroup(gathered, { name, location: location ?? '', ...(isObject(tags) && { tags }) });
  } else if (whole === undefined) gathered.skip(textOf(document['type']) || typeIn(id) || 'no type');
  else if (isBare(document) && !whole.toLowerCase().endsWith('zones'))
    gathered.bare.set(id.toLowerCase(), id);
  else gathered.put(id, { ...document, id, type: whole, name }, source);
}

function addGroup({ fields }: Gathered, group: JsonObject): void {
  const others = objectsIn(fields.get('resourceGroups') as JsonObject[] | undefined).filter(
    ({ name }) => textOf(name).toLowerCase() !== textOf(group['name']).toLowerCase(),
  );
  fields.set('resourceGroups', [...others, group]);
}

/** The type that an id tells: `A/b/c` of `…/providers/A/b/x/c/y`. */
function typeIn(id: string): string {
  const [namespace = '', ...rest] = id.slice(id.toLowerCase().lastIndexOf('/providers/') + 11).split('/');
  return [namespace, ...rest.filter((_, index) => index % 2 === 0)].join('/');
}
