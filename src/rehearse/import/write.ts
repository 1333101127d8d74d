import type { JsonObject } from '../../sim/index.ts';
import type { Gathered } from './gathered.ts';
import type { Whereabouts } from './settle.ts';
import { compare, tidied } from './tidy.ts';
import { textOf } from './shape.ts';

const header = ` A starting world, as apim-rehearsal import has made it of what Azure says. Change whatever you know better;
 docs/world-file.md tells what may stand here. Try it:
   apim-rehearsal check FILE           which ways there are, and what is missing for them
   apim-rehearsal impact FILE          who would lose what, and when
   apim-rehearsal serve --world FILE   a mock Azure Resource Manager with this in it`;

/** What stands above each part of the file. */
const comments: Readonly<Record<string, string>> = {
  assumptions: ' Not known, and assumed. Put right below what is wrong, and take its sentence away.',
  subscriptionId: ' The one subscription of the world.',
  services:
    ' Instances, as az apim show tells of them: without secrets, and without what Azure works out by itself.',
  resources: ' What they stand on, and what decides about their traffic and their names.',
};

/** The order of the parts. */
const order = [
  'assumptions', 'era', 'start', 'seed', 'durations', 'azureTtlSeconds', 'clock', 'subscriptionId', 'tenantId',
  'resourceGroups', 'services', 'resources', 'onPremises', 'callers', 'backends', 'populations',
]; // prettier-ignore

/** What was gathered, as what stands in a world file: the same whatever order it was found in. */
export function worldOf(gathered: Gathered, at: Whereabouts): Readonly<Record<string, unknown>> {
  const { documents, fields, assumptions } = gathered;
  const all = [...documents.values()].map((document) => tidied(gathered, document));
  const isService = ({ type }: JsonObject): boolean => type === 'Microsoft.ApiManagement/service';
  const few = (fields.get('services') ?? []) as readonly JsonObject[];
  const said: Record<string, unknown> = {
    assumptions: [...assumptions].sort(compare),
    subscriptionId: all.length > 0 ? at.subscriptionId : undefined,
    tenantId: at.tenantId,
    ...Object.fromEntries(fields),
    services: [...few, ...inOrder(all.filter(isService))],
    resources: inOrder(all.filter((document) => !isService(document))),
  };
  const parts = order.filter((name) => said[name] !== undefined && JSON.stringify(said[name]) !== '[]');
  return Object.fromEntries(parts.map((name) => [name, said[name]]));
}

function inOrder(documents: readonly JsonObject[]): JsonObject[] {
  const place = ({ type, id }: JsonObject): string => `${textOf(type)} ${textOf(id).toLowerCase()}`;
  return documents.toSorted((a, b) => compare(place(a), place(b)));
}

/** A world file as YAML that a person can read and edit. */
export async function writeWorld(world: Readonly<Record<string, unknown>>): Promise<string> {
  const { Document, isMap, isScalar } = await import('yaml');
  const document = new Document(world, { aliasDuplicateObjects: false });
  document.commentBefore = header;
  if (!isMap(document.contents)) return document.toString();
  for (const { key } of document.contents.items) {
    if (!isScalar(key)) continue;
    const comment = comments[String(key.value)];
    if (comment === undefined) continue;
    key.spaceBefore = true;
    key.commentBefore = comment;
  }
  return document.toString({ lineWidth: 0 });
}
