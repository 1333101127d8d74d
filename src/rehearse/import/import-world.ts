import { resourceFromDocument, serviceFromDocument } from '../../mock-arm/index.ts';
import { completeSeed, type JsonObject, partsOf, RehearsalError } from '../../sim/index.ts';
import { worldFromText } from '../world-file/world-file.ts';
import { assume } from './assume.ts';
import type { Gathered } from './gathered.ts';
import { makePrivate } from './privacy.ts';
import type { Ask } from './question.ts';
import { type ImportSource, recognise } from './recognise.ts';
import { demandInstances, type SaidWhereabouts, settle, type Whereabouts } from './settle.ts';
import { textOf } from './shape.ts';
import { compare } from './tidy.ts';
import { worldOf, writeWorld } from './write.ts';

/** How an import is done. Everything may be left out. */
export interface ImportOptions extends SaidWhereabouts {
  /** Whether names and addresses of people stay. @defaultValue false: somebody at a place that does not exist */
  readonly keepPeople?: boolean;
  /** Answers what the files do not say. @defaultValue the usual answer, noted as an assumption */
  readonly ask?: Ask;
}

/** What has come of an import. */
export interface Imported {
  /** The world file, in YAML. The same for the same sources in any order; imported again it stays the same. */
  readonly yaml: string;
  /** Names of the instances in it. */
  readonly services: readonly string[];
  /** What was not known and is assumed, in sentences; they stand in the file too. */
  readonly assumptions: readonly string[];
  /** What was left out or replaced, and what else is worth knowing, in sentences. */
  readonly notes: readonly string[];
}

const serviceType = 'Microsoft.ApiManagement/service';

/**
 * Makes a starting world of what Azure and its tools say of a real instance: `az apim show` and the like, bodies of
 * ARM, lists and pages of them, rows of Resource Graph, templates of `az group export`, zone files, world files.
 * Secrets are dropped.
 *
 * @throws RehearsalError that names the source which is nothing of the kind, or says what is missing
 */
export async function importWorld(
  sources: readonly ImportSource[],
  options: ImportOptions = {},
): Promise<Imported> {
  const { gathered, at } = settle(await recognise(sources), options);
  demandInstances(gathered);
  leaveOut(gathered, (document) =>
    document['type'] === serviceType ? whyNoService(document, at) : undefined,
  );
  demandSome(gathered);
  makePrivate(gathered, options.keepPeople ?? false);
  const zones = ['Microsoft.Network/dnsZones', 'Microsoft.Network/privateDnsZones'].flatMap((type) =>
    gathered.ofType(type),
  );
  const ask = options.ask ?? (({ otherwise }) => Promise.resolve(otherwise));
  await assume({ gathered, at, ask, zones });
  leaveOut(gathered, (document) => (document['type'] === serviceType ? undefined : whyNoResource(document)));
  const world = worldOf(gathered, at);
  const yaml = await writeWorld(world);
  await worldFromText(yaml, 'What these files say');
  for (const [type, count] of [...gathered.skipped].toSorted(([a], [b]) => compare(a, b)))
    gathered.notes.push(`Left out, as no migration depends on it: ${count} of ${type}.`);
  return {
    yaml,
    services: (world['services'] as readonly JsonObject[]).map(nameOf),
    assumptions: (world['assumptions'] ?? []) as readonly string[],
    notes: [...new Set(gathered.notes)],
  };
}

function nameOf({ id, name }: JsonObject): string {
  return textOf(name) || partsOf(textOf(id)).name;
}

/** Takes out what no world can hold, and says why. */
function leaveOut(
  { documents, notes }: Gathered,
  whyNot: (document: JsonObject) => string | undefined,
): void {
  for (const [key, document] of documents) {
    const why = whyNot(document);
    if (why === undefined) continue;
    documents.delete(key);
    notes.push(`${textOf(document['id'])} is left out. ${why}`);
  }
}

function whyNoService(document: JsonObject, { subscriptionId }: Whereabouts): string | undefined {
  const own = partsOf(textOf(document['id'])).subscriptionId;
  if (own.toLowerCase() !== subscriptionId.toLowerCase())
    return `It stands in another subscription than ${subscriptionId}, and a world has one; import it by itself.`;
  return complaintOf(() => completeSeed(serviceFromDocument(document)));
}

function whyNoResource(document: JsonObject): string | undefined {
  return complaintOf(() => resourceFromDocument(document));
}

function complaintOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof RehearsalError) return error.message;
    throw error;
  }
}

/** @throws RehearsalError where all instances had to be left out */
function demandSome(gathered: Gathered): void {
  if (gathered.ofType(serviceType).length > 0 || gathered.fields.has('services')) return;
  throw new RehearsalError(`No instance is left. ${gathered.notes.join(' ')}`, 'files');
}
