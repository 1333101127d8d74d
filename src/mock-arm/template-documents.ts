import { type Json, type JsonObject, regionName, RehearsalError } from '../sim/index.ts';
import { isObject } from './arm/json.ts';
import { evaluate } from './deployments/evaluate.ts';
import { zip } from './deployments/functions/resource-functions.ts';
import { readTemplate } from './deployments/template.ts';
import { TemplateError } from './deployments/template-error.ts';
import { vocabularyOf } from './deployments/vocabulary.ts';

/** Where a template was exported from. */
export interface ExportedFrom {
  readonly subscriptionId: string;
  readonly tenantId: string;
  readonly resourceGroup: string;
  /** Any way of writing a region. */
  readonly location: string;
}

/** What the documents of a template are, and what of it could not be read. */
export interface TemplateDocuments {
  readonly documents: readonly JsonObject[];
  /** Each with its type, its name as it is written, and why. */
  readonly unread: readonly string[];
}

/**
 * The resources of an ARM template, as `az group export` writes it, each as a document with its id and with every
 * expression worked out. Parameters have their defaults; those without, as secrets are, are empty.
 *
 * @throws RehearsalError where the template as a whole makes no sense
 */
export function templateDocuments(template: JsonObject, from: ExportedFrom): TemplateDocuments {
  try {
    return documentsOf(template, from);
  } catch (error) {
    if (error instanceof TemplateError) throw new RehearsalError(error.message, 'template');
    throw error;
  }
}

function documentsOf(template: JsonObject, from: ExportedFrom): TemplateDocuments {
  const { subscriptionId, tenantId, resourceGroup: name, location } = from;
  const outline = readTemplate(template);
  const { table } = vocabularyOf({
    template: outline,
    given: emptyValues(outline.parameters),
    at: {
      subscriptionId,
      subscriptionName: 'Imported',
      tenantId,
      group: { name, location: regionName(location), tags: {} },
      origin: 'https://management.azure.com',
    },
    deployment: () => ({ name: 'import' }),
    nowMs: 0,
    seed: 'import',
  });
  const [documents, unread]: [JsonObject[], string[]] = [[], []];
  for (const { resource } of outline.resources) {
    const { dependsOn: _, ...said } = resource;
    try {
      const document = evaluate(said, table) as JsonObject;
      documents.push({ ...document, id: idOf(from, document) });
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      unread.push(`${textIn(resource, 'type')} ${textIn(resource, 'name')}: ${error.message}`);
    }
  }
  return { documents, unread };
}

/** A value for each parameter without a default: whoever exports a template leaves its secrets out. */
function emptyValues(parameters: Readonly<Record<string, JsonObject>>): JsonObject {
  const empty: Readonly<Record<string, Json>> = {
    int: 0,
    bool: false,
    object: {},
    secureobject: {},
    array: [],
  };
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, parameter]) =>
      parameter['defaultValue'] === undefined || parameter['defaultValue'] === null
        ? [[name, { value: empty[textIn(parameter, 'type').toLowerCase()] ?? '' }]]
        : [],
    ),
  );
}

function idOf({ subscriptionId, resourceGroup }: ExportedFrom, document: JsonObject): string {
  const own = `/providers/${zip(textIn(document, 'type'), textIn(document, 'name').split('/'))}`;
  const scope = textIn(document, 'scope');
  if (scope.startsWith('/')) return scope + own;
  return `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}${own}`;
}

/** Whether a document is an ARM template. */
export function isTemplate(value: unknown): value is JsonObject {
  return isObject(value) && /deploymentTemplate\.json/i.test(textIn(value, '$schema'));
}

function textIn(object: JsonObject, name: string): string {
  const text = object[name];
  return typeof text === 'string' ? text : '';
}
