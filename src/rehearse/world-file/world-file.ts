import { readFile } from 'node:fs/promises';
import type { Document, LineCounter } from 'yaml';
import {
  type ClockMode,
  type MockWorldOptions,
  resourceFromDocument,
  serviceFromDocument,
} from '../../mock-arm/index.ts';
import {
  type Caller,
  completeSeed,
  type JsonObject,
  RehearsalError,
  type ServiceSeed,
  World,
} from '../../sim/index.ts';
import { parseTraffic } from '../impact/parse-traffic.ts';
import { complaintsAbout } from './complaints.ts';
import { type FieldSchema, seedSchema, standingSchema, worldFileSchema } from './schema.ts';

/** A world file, read. */
export interface WorldFile {
  /** For `createMockArm` or `createWorld`. */
  readonly options: Omit<MockWorldOptions, 'name'>;
  /** What was assumed where it was not known, in sentences. */
  readonly assumptions: readonly string[];
}

/** Something in a world file that makes no sense. Its message begins with the file, and the line where that is known. */
export class WorldFileError extends RehearsalError {
  /** Counted from 1; undefined where it is none in particular. */
  readonly line: number | undefined;

  constructor(message: string, line: number | undefined, field?: string, value?: unknown) {
    super(message, field, value);
    this.line = line;
  }
}

/** A world file as it is written, before any of it is judged. */
type Written = Readonly<Record<string, unknown>> & {
  readonly services?: readonly JsonObject[];
  readonly resources?: readonly JsonObject[];
  readonly callers?: readonly (Partial<Caller> & Pick<Caller, 'id'>)[];
};

/**
 * Reads a starting world, in YAML or JSON. docs/world-file.md says what may stand in it.
 *
 * @param text what stands in the file
 * @param file its name, for errors
 * @throws WorldFileError that names file, line, field and value, and says what would be right
 */
export async function worldFromText(text: string, file = 'world file'): Promise<WorldFile> {
  const source = await Source.of(text, file);
  const written = source.value as Written;
  const options = optionsOf(written, source);
  source.speaking('', () => World.create(options));
  return { options, assumptions: (written['assumptions'] ?? []) as readonly string[] };
}

/**
 * Reads a starting world from a file, in YAML or JSON.
 *
 * @throws WorldFileError as {@link worldFromText} does; an error of the file system where it cannot be read
 */
export async function worldFromFile(path: string): Promise<WorldFile> {
  return worldFromText(await readFile(path, 'utf8'), path);
}

/** A text with its lines: what turns a complaint about a field into one about a place in a file. */
class Source {
  readonly #file: string;
  readonly #document: Document;
  readonly #lines: LineCounter;

  private constructor(file: string, document: Document, lines: LineCounter) {
    this.#file = file;
    this.#document = document;
    this.#lines = lines;
  }

  /** @throws WorldFileError where it is no YAML, or the schema knows better */
  static async of(text: string, file: string): Promise<Source> {
    const { LineCounter: Lines, parseDocument } = await import('yaml');
    const lines = new Lines();
    const source = new Source(file, parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines);
    const [bad] = source.#document.errors;
    if (bad)
      throw source.#error(`This is neither YAML nor JSON: ${bad.message}`, lines.linePos(bad.pos[0]).line);
    if (looksLikeAnExport(source.value))
      throw source.#error(
        `This is an export of Azure; make a world of it: apim-rehearsal import ${file} > world.yaml`,
      );
    await source.#demand(worldFileSchema, source.value, '');
    for (const [index, service] of ((source.value as Written).services ?? []).entries())
      await source.#demand(
        'properties' in service ? standingSchema : seedSchema,
        service,
        `services.${index}`,
      );
    return source;
  }

  /** What stands in it; an empty file is an empty world. @throws WorldFileError where its aliases lead nowhere, or too far */
  get value(): unknown {
    try {
      return this.#document.toJS() ?? {};
    } catch (error) {
      throw this.#error(`Its aliases cannot be followed: ${(error as Error).message}`);
    }
  }

  /** Has misuse of a part complain of its place in the file. */
  speaking<Result>(at: string, read: () => Result): Result {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof RehearsalError) || error instanceof WorldFileError) throw error;
      const field = [at, error.field ?? ''].filter(Boolean).join('.');
      const where = at === '' ? '' : `${at}: `;
      throw this.#error(`${where}${error.message}`, this.#lineOf(field), field, error.value);
    }
  }

  /** @throws WorldFileError where the schema has something to say against a part */
  async #demand(schema: FieldSchema, value: unknown, at: string): Promise<void> {
    const [wrong] = await complaintsAbout(schema, value, at);
    if (wrong) throw this.#error(wrong.message, this.#lineOf(wrong.field), wrong.field, wrong.value);
  }

  #error(message: string, line?: number, field?: string, value?: unknown): WorldFileError {
    const place = line === undefined ? this.#file : `${this.#file}:${line}`;
    return new WorldFileError(`${place}: ${message}`, line, field, value);
  }

  /** The line of a field, or of the innermost thing around it that is there. */
  #lineOf(field: string): number | undefined {
    const path = field.split('.').filter(Boolean);
    for (let depth = path.length; depth > 0; depth--) {
      const node = this.#document.getIn(path.slice(0, depth), true) as
        { range?: readonly number[] } | undefined;
      const start = node?.range?.[0];
      if (start !== undefined) return this.#lines.linePos(start).line;
    }
    return undefined;
  }
}

/** Whether somebody has given what `az apim show` prints for what `import` makes of it. */
function looksLikeAnExport(value: unknown): boolean {
  if (Array.isArray(value)) return true;
  if (typeof value !== 'object' || value === null) return false;
  return '$schema' in value || ('id' in value && 'type' in value);
}

const plain = [
  'era', 'start', 'seed', 'durations', 'azureTtlSeconds', 'subscriptionId', 'tenantId', 'resourceGroups',
] as const; // prettier-ignore

function optionsOf(written: Written, source: Source): WorldFile['options'] {
  const { services = [], resources = [] } = written;
  const said = plain.flatMap((name) => (written[name] === undefined ? [] : [[name, written[name]]]));
  return {
    ...(Object.fromEntries(said) as Pick<WorldFile['options'], (typeof plain)[number]>),
    ...(written.callers && { callers: written.callers.map((caller) => ({ denied: [], ...caller })) }),
    ...(written['clock'] !== undefined && { clock: clockOf(written['clock'] as string) }),
    ...(written['onPremises'] !== undefined && {
      onPremZones: written['onPremises'] as NonNullable<WorldFile['options']['onPremZones']>,
    }),
    resources: resources.map((each, index) =>
      source.speaking(`resources.${index}`, () => resourceFromDocument(each)),
    ),
    services: services.map((each, index) => source.speaking(`services.${index}`, () => serviceOf(each))),
    ...source.speaking('', () => trafficOf(written, services)),
  };
}

function serviceOf(written: JsonObject): ServiceSeed {
  const seed = 'properties' in written ? serviceFromDocument(written) : (written as JsonObject & ServiceSeed);
  completeSeed(seed);
  return seed;
}

/** `scaled:60` and the like; the schema has seen to its form. */
function clockOf(text: string): { mode: ClockMode; scale?: number } {
  const [mode, scale] = text.split(':');
  return { mode: mode as ClockMode, ...(scale !== undefined && { scale: Number(scale) }) };
}

function trafficOf(
  { populations, backends }: Written,
  services: readonly JsonObject[],
): Pick<WorldFile['options'], 'populations' | 'backends'> {
  if (populations === undefined) return backends === undefined ? {} : { backends: backends as [] };
  const [first] = services;
  return parseTraffic(
    { populations, backends: backends ?? [] },
    (first?.['name'] as string | undefined) ?? '',
  );
}
