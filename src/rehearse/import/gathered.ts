import type { JsonObject } from '../../sim/index.ts';
import { textOf } from './shape.ts';

/** All that was found in the files that are imported, put together. */
export class Gathered {
  /** Documents of instances and of what stands beside them, by id in lower case. */
  readonly documents = new Map<string, JsonObject>();
  /** What stands inside another document, by the id of that: subnets, rules, record sets, links … */
  readonly inside = new Map<string, Inside[]>();
  /** The other fields of a world file, where one was given. */
  readonly fields = new Map<string, unknown>();
  /** What was not known and is assumed, in sentences. They stand in the world file. */
  readonly assumptions = new Set<string>();
  /** What whoever imports should know, in sentences. They are said once. */
  readonly notes: string[] = [];
  /** How many documents there were that no migration depends on, by their type. */
  readonly skipped = new Map<string, number>();
  /** Id of each document that says no more than that there is something, in its own spelling, by id in lower case. */
  readonly bare = new Map<string, string>();

  /** Notes a document. One that says something else than before takes its place, and is named. */
  put(id: string, document: JsonObject, source: string): void {
    const key = id.toLowerCase();
    const before = this.documents.get(key);
    if (before !== undefined && JSON.stringify(sorted(before)) !== JSON.stringify(sorted(document)))
      this.notes.push(`${id} is there twice, and not alike; that of ${source} is taken.`);
    this.documents.set(key, document);
  }

  /** Notes what stands inside another document. */
  putInside(parentId: string, inside: Inside): void {
    const key = parentId.toLowerCase();
    this.inside.set(key, [...(this.inside.get(key) ?? []), inside]);
  }

  /** Counts a document that is left out. */
  skip(type: string): void {
    this.skipped.set(type, (this.skipped.get(type) ?? 0) + 1);
  }

  /** The documents of a type, in the order of their ids. */
  ofType(type: string): JsonObject[] {
    const wanted = type.toLowerCase();
    return [...this.documents]
      .filter(([, document]) => textOf(document['type']).toLowerCase() === wanted)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, document]) => document);
  }

  /** The document of an id, whatever the case of its letters; undefined where none was given. */
  get(id: string): JsonObject | undefined {
    return this.documents.get(id.toLowerCase());
  }
}

/** Something that stands in a list of the properties of another document. */
export interface Inside {
  /** Id of the document it stands in, in its own spelling. */
  readonly parentId: string;
  readonly list: string;
  readonly entry: JsonObject;
}

/** A value whose members are in order, its name and type first, at any depth: two that say the same become the same text. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (place(a) < place(b) ? -1 : 1));
  return Object.fromEntries(entries.map(([name, member]) => [name, sorted(member)]));
}

function place(name: string): string {
  return name === 'name' ? '' : name === 'type' ? ' ' : name;
}
