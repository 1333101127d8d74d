import { templateDocuments } from '../../mock-arm/index.ts';
import { type Json, type JsonObject, partsOf, RehearsalError, resourceTypes } from '../../sim/index.ts';
import type { Gathered } from './gathered.ts';
import { type Recognised, takeDocument } from './recognise.ts';
import { objectsIn, propertiesOf, textOf, withProperties } from './shape.ts';

/** Where something stands that does not say so itself. */
export interface Whereabouts {
  readonly subscriptionId: string;
  /** Undefined where nobody says. */
  readonly tenantId: string | undefined;
  readonly resourceGroup: string;
  /** As Azure writes it. */
  readonly location: string;
}

/** What is said of a template that does not tell where it was exported from. */
export interface SaidWhereabouts {
  readonly subscriptionId?: string | undefined;
  readonly resourceGroup?: string | undefined;
}

const serviceType = 'Microsoft.ApiManagement/service';
const madeUp = '00000000-0000-4000-8000-000000000000';

/**
 * Puts together what was found apart: templates are worked out, zone files become zones, and what stands inside another
 * document goes there.
 */
export function settle(
  recognised: Recognised,
  said: SaidWhereabouts,
): { at: Whereabouts; gathered: Gathered } {
  const { gathered, templates, zones } = recognised;
  const at = whereabouts(recognised, said);
  const given = new Set(gathered.documents.keys());
  for (const { template, source } of templates) {
    const { documents, unread } = templateDocuments(template, { ...at, tenantId: at.tenantId ?? madeUp });
    // A template tells less of a resource than any other document does.
    for (const document of documents.filter((each) => !given.has(wholeId(each))))
      takeDocument({ location: at.location, ...document }, { gathered, source });
    for (const each of unread)
      gathered.notes.push(`${source} has something that cannot be worked out: ${each}`);
  }
  for (const { zone, recordSets, source } of zones) {
    const type = `Microsoft.Network/${isPrivate(gathered, zone, recordSets) ? 'privateDnsZones' : 'dnsZones'}`;
    const id = standing(gathered, type, zone) ?? `${groupOf(at)}/providers/${type}/${zone}`;
    const document = gathered.get(id) ?? { id, name: zone, type, location: 'global' };
    gathered.put(id, withProperties(document, { recordSets }), source);
  }
  for (const [key, all] of gathered.inside) {
    const [first] = all;
    const before = gathered.documents.get(key) ?? parentOf(first?.parentId ?? '', at);
    gathered.documents.set(
      key,
      all.reduce((parent, { list, entry }) => withEntry(parent, list, entry), before),
    );
  }
  gathered.inside.clear();
  return { at, gathered };
}

/** Id of the resource that a document is about, or stands in, in lower case. */
function wholeId({ id }: JsonObject): string {
  return textOf(id).toLowerCase().split('/').slice(0, 9).join('/');
}

function groupOf({ subscriptionId, resourceGroup }: Whereabouts): string {
  return `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}`;
}

/** Id of the one resource of a type and name that was given; undefined where there is none. */
function standing(gathered: Gathered, type: string, name: string): string | undefined {
  const found = gathered.ofType(type).find((each) => textOf(each['name']).toLowerCase() === name);
  return found && textOf(found['id']);
}

/** A zone file does not say: Azure's own names inside a network are private, and so are addresses nobody is routed to. */
function isPrivate(gathered: Gathered, zone: string, recordSets: readonly JsonObject[]): boolean {
  if (standing(gathered, 'Microsoft.Network/privateDnsZones', zone)) return true;
  if (standing(gathered, 'Microsoft.Network/dnsZones', zone)) return false;
  if (/(?:^|\.)azure-api\.net$|^privatelink\./.test(zone)) return true;
  const addresses = recordSets.flatMap((set) => objectsIn(propertiesOf(set)['aRecords']));
  const inside = addresses.filter(({ ipv4Address }) =>
    /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(textOf(ipv4Address)),
  );
  const found = addresses.length > 0 && inside.length === addresses.length;
  const word = found ? 'private: all its addresses are' : 'public';
  gathered.assumptions.add(
    `The zone file of ${zone} does not say whether it is private; it is taken for ${word}.`,
  );
  return found;
}

function parentOf(id: string, { location }: Whereabouts): JsonObject {
  const said = id.split('/').slice(6, 8).join('/');
  const type = resourceTypes.find((each) => each.toLowerCase() === said.toLowerCase()) ?? said;
  const isZone = type.endsWith('Zones');
  return { id, name: partsOf(id).name, type, location: isZone ? 'global' : location, properties: {} };
}

/** An entry takes the place of the one of its name, and of its type among record sets. */
function withEntry(parent: JsonObject, list: string, entry: JsonObject): JsonObject {
  const same = (each: JsonObject): boolean =>
    textOf(each['name']).toLowerCase() === textOf(entry['name']).toLowerCase() &&
    wordOf(each['type']) === wordOf(entry['type']);
  const others = objectsIn(propertiesOf(parent)[list]).filter((each) => !same(each));
  return withProperties(parent, { [list]: [...others, entry] });
}

function wordOf(type: Json | undefined): string {
  return textOf(type).split('/').at(-1)?.toUpperCase() ?? '';
}

/** Where templates and zone files are taken to stand: where the instances do. */
function whereabouts({ gathered, templates, zones }: Recognised, said: SaidWhereabouts): Whereabouts {
  const service = mostCommon(gathered.ofType(serviceType));
  const id =
    textOf(service?.['id']) ||
    anyId(
      gathered,
      templates.map(({ template }) => template),
    );
  const found = partsOf(id);
  const identity = service?.['identity'] as JsonObject | undefined;
  const at = {
    subscriptionId:
      said.subscriptionId ??
      (textOf(gathered.fields.get('subscriptionId') as string) || found.subscriptionId),
    resourceGroup: said.resourceGroup ?? found.resourceGroup,
    tenantId:
      textOf(gathered.fields.get('tenantId') as string) || textOf(identity?.['tenantId']) || undefined,
    location: textOf(service?.['location']) || 'West US',
  };
  if (templates.length > 0 && said.resourceGroup === undefined && service === undefined)
    gathered.assumptions.add(
      `A template does not say which group it was exported from; ${at.resourceGroup || 'rg-imported'} is assumed (--resource-group says another).`,
    );
  if (at.subscriptionId === '' && templates.length + zones.length > 0)
    gathered.assumptions.add(
      'No subscription is named anywhere; one is made up (--subscription says another).',
    );
  return {
    ...at,
    subscriptionId: at.subscriptionId || madeUp,
    resourceGroup: at.resourceGroup || 'rg-imported',
  };
}

/** An instance of the subscription that most of them stand in, the first of those that do. */
function mostCommon(services: readonly JsonObject[]): JsonObject | undefined {
  const subscriptionOf = ({ id }: JsonObject): string => partsOf(textOf(id)).subscriptionId.toLowerCase();
  const neighbours = (one: JsonObject): number =>
    services.filter((each) => subscriptionOf(each) === subscriptionOf(one)).length;
  return services.toSorted((a, b) => neighbours(b) - neighbours(a))[0];
}

/** Some id that is spoken of anywhere: whoever exports a template leaves its own place out, and names its neighbours. */
function anyId({ documents }: Gathered, templates: readonly JsonObject[]): string {
  const [first] = documents.values();
  const spoken = /\/subscriptions\/[0-9a-f-]{36}\/resourceGroups\/[^/"']+/i.exec(JSON.stringify(templates));
  return textOf(first?.['id']) || (spoken?.[0] ?? '');
}

/** @throws RehearsalError where there is no instance in what was given */
export function demandInstances(gathered: Gathered): void {
  if (gathered.ofType(serviceType).length > 0 || gathered.fields.has('services')) return;
  const bare = [...gathered.bare.values()].find((id) => /microsoft\.apimanagement\/service\//i.test(id));
  const seen = [...gathered.documents.values()].map(({ type }) => textOf(type));
  const there = [...new Set([...seen, ...gathered.skipped.keys()])].join(', ') || 'nothing';
  const why =
    bare === undefined
      ? `There is no API Management instance in it; what there is: ${there}.`
      : `Of ${bare} only the name is there, as az resource list tells it.`;
  throw new RehearsalError(
    `${why} Give the output of \`az apim show --name NAME --resource-group GROUP\`.`,
    'files',
  );
}
