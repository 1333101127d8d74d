import type { Json, JsonObject } from '../../sim/index.ts';
import { isObject } from '../arm/json.ts';
import { dependenciesOf } from './dependencies.ts';
import { countOf, evaluate, type FunctionTable, timesOf, withCopy } from './evaluate.ts';
import { type Whereabouts, zip } from './functions/resource-functions.ts';
import type { Draft, Step } from './step.ts';
import { type NamedResource, resourcesIn, type Template } from './template.ts';
import { demandTemplate, spelled, TemplateError } from './template-error.ts';

/** [D] resources of one template */
const mostResources = 800;

/** What only the deployment reads of a resource; all else is sent. */
const ownWords = new Set([
  'type', 'apiVersion', 'name', 'dependsOn', 'condition', 'copy', 'comments', 'scope', 'resources', 'existing',
  'subscriptionId', 'resourceGroup', 'metadata', '@options', 'import', 'extension',
]); // prettier-ignore

/** What is to be done for a template, in the order in which it stands there. @throws TemplateError */
export function planOf(template: Template, table: FunctionTable, at: Whereabouts): Step[] {
  const drafts = template.resources.flatMap((each) => draftsOf(each, { table, at, parent: null }));
  demandFew(drafts);
  demandOnce(drafts);
  return dependenciesOf(drafts);
}

/** [M] */
function demandOnce(drafts: readonly Draft[]): void {
  const seen = new Set<string>();
  for (const { id, isWanted } of drafts) {
    demandTemplate(
      !isWanted || !seen.has(id.toLowerCase()),
      () =>
        `The resource '${id}' at line '1' and column '1' is defined multiple times in a template. ` +
        'Please see https://aka.ms/arm-syntax-resources for usage details.',
    );
    if (isWanted) seen.add(id.toLowerCase());
  }
}

interface Inside {
  readonly table: FunctionTable;
  readonly at: Whereabouts;
  /** The resource around it. */
  readonly parent: Pick<Step, 'type' | 'name'> | null;
}

function draftsOf(named: NamedResource, inside: Inside): Draft[] {
  const { copy } = named.resource;
  if (copy === undefined) return draftWithChildren(named, inside, null);
  if (!isObject(copy)) throw new TemplateError(`The copy of ${wordFor(named)} must be an object.`);
  const name = evaluate(copy['name'] ?? named.symbol ?? '', inside.table);
  const batchSize = copy['batchSize'] ?? 1;
  const isSerial = spelled(copy['mode']).toLowerCase() === 'serial';
  demandTemplate(
    typeof name === 'string' && name !== '' && typeof batchSize === 'number' && batchSize >= 1,
    () =>
      `The copy of ${wordFor(named)} must have a name, and a batchSize of at least 1 if it has one. ` +
      'Please see https://aka.ms/arm-copy for usage details.',
  );
  const loop = name as string;
  const drafts: Draft[] = [];
  for (const index of timesOf(countOf(copy['count'], inside.table, `The copy '${loop}'`), (turn) => turn)) {
    const table = withCopy(inside.table, { name: loop, index, own: true });
    const batch = isSerial ? Math.floor(index / (batchSize as number)) : 0;
    drafts.push(...draftWithChildren(named, { ...inside, table }, { name: loop, batch, isSerial }));
    demandFew(drafts);
  }
  return drafts;
}

/** [M] */
function demandFew({ length }: readonly Draft[]): void {
  demandTemplate(
    length <= mostResources,
    () => `The number of template resources limit exceeded. Limit: '${mostResources}', actual: '${length}'.`,
  );
}

function draftWithChildren(named: NamedResource, inside: Inside, loop: Draft['loop']): Draft[] {
  const draft = draftOf(named, inside, loop);
  const { resources } = named.resource;
  // A nested deployment has its own resources in its template; everywhere else they are children.
  const children = resources === undefined ? [] : resourcesIn(resources);
  return [
    draft,
    ...children.flatMap((child) => draftsOf(child, { ...inside, table: draft.table, parent: draft })),
  ];
}

function draftOf(
  { symbol, resource }: NamedResource,
  { table, at, parent }: Inside,
  loop: Draft['loop'],
): Draft {
  const word = wordFor({ symbol, resource });
  const text = (name: string): string => demandText(resource, name, table, word);
  const type = parent ? `${parent.type}/${text('type')}` : text('type');
  const name = parent ? `${parent.name}/${text('name')}` : text('name');
  demandSegments(type, name);
  const location = resource['location'] === undefined ? null : evaluate(resource['location'], table);
  return {
    id: idOf(type, name, scopeOf(resource, table, at, word)),
    type,
    name,
    apiVersion: text('apiVersion'),
    location: typeof location === 'string' ? location : null,
    symbol,
    isExisting: resource['existing'] === true,
    isWanted: conditionOf(resource, table, word),
    body: Object.fromEntries(Object.entries(resource).filter(([key]) => !ownWords.has(key))),
    table,
    named: namedIn(resource, table, word),
    loop,
  };
}

function wordFor({ symbol, resource }: NamedResource): string {
  return `the template resource '${symbol ?? spelled(resource['name'])}' of type '${spelled(resource['type'])}'`;
}

function demandText(resource: JsonObject, name: string, table: FunctionTable, word: string): string {
  const value = resource[name] === undefined ? undefined : evaluate(resource[name] as Json, table);
  if (typeof value === 'string' && value !== '') return value;
  throw new TemplateError(
    `The '${name}' of ${word} must be a text; it is '${value === undefined ? 'not there' : spelled(value)}'. ` +
      'Please see https://aka.ms/arm-syntax-resources for usage details.',
  );
}

/** [M] */
function demandSegments(type: string, name: string): void {
  const [types, names] = [type.split('/').length, name.split('/').length];
  demandTemplate(
    types === names + 1 && !/(?:^|\/)(?:\/|$)/.test(`${type}/${name}`),
    () =>
      `The template resource '${name}' for type '${type}' has incorrect segment lengths. A nested resource type must ` +
      'have identical number of segments as its resource name. A root resource type must have segment length one ' +
      'greater than its resource name. Please see https://aka.ms/arm-syntax-resources for usage details.',
  );
}

function conditionOf({ condition }: JsonObject, table: FunctionTable, word: string): boolean {
  const holds = condition === undefined ? true : evaluate(condition, table);
  if (typeof holds === 'boolean') return holds;
  throw new TemplateError(
    `The condition of ${word} must come to true or false; it comes to '${spelled(holds)}'.`,
  );
}

function namedIn({ dependsOn = [] }: JsonObject, table: FunctionTable, word: string): string[] {
  const named = evaluate(dependsOn, table);
  if (Array.isArray(named) && named.every((each) => typeof each === 'string')) return named as string[];
  throw new TemplateError(`The dependsOn of ${word} must be a list of texts; it is '${spelled(named)}'.`);
}

/** The id that `…/providers` follows: of the deployment's own scope, another group, or the resource it extends. */
function scopeOf(resource: JsonObject, table: FunctionTable, at: Whereabouts, word: string): string {
  const text = (name: string): string | undefined =>
    resource[name] === undefined ? undefined : demandText(resource, name, table, word);
  const subscription = `/subscriptions/${text('subscriptionId') ?? at.subscriptionId}`;
  const group = text('resourceGroup') ?? at.group?.name;
  const own = group === undefined ? subscription : `${subscription}/resourceGroups/${group}`;
  const extended = text('scope');
  if (extended === undefined) return own;
  if (extended.startsWith('/')) return extended.replace(/\/$/, '');
  const [namespace, ...rest] = extended.split('/');
  return `${own}/providers/${[namespace, ...rest].join('/')}`;
}

const groupType = 'microsoft.resources/resourcegroups';

function idOf(type: string, name: string, scope: string): string {
  if (type.toLowerCase() === groupType) return `${scope}/resourceGroups/${name}`;
  return `${scope}/providers/${zip(type, name.split('/'))}`;
}
