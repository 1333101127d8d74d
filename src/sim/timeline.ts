import type { FactId } from '../model/index.ts';
import type { JsonObject } from './json.ts';
import { iso } from './instant.ts';

/** Something that happened, with the rows of the facts table behind it. */
export interface TimelineEntry {
  /** 1, 2, 3 … within a world. */
  readonly seq: number;
  /** ISO-8601, UTC, virtual. */
  readonly at: string;
  /** Milliseconds since the world began. */
  readonly elapsedMs: number;
  /** The service or resource group it happened to. */
  readonly subject: string;
  /** `subject.pastParticiple`, as in `phase.changed`. */
  readonly event: string;
  /** The same for people. */
  readonly text: string;
  readonly facts: readonly FactId[];
  readonly detail: JsonObject;
}

/** What a change adds to the timeline; when and in which order is the timeline's to say. */
export type Happening = Omit<TimelineEntry, 'seq' | 'at' | 'elapsedMs'>;

/** What happened in a world, in order. It only grows. */
export class Timeline {
  readonly #startMs: number;
  readonly #entries: TimelineEntry[];
  readonly #listeners = new Set<(entry: TimelineEntry) => void>();

  constructor(startMs: number, entries: readonly TimelineEntry[] = []) {
    this.#startMs = startMs;
    this.#entries = [...entries];
  }

  /** Every entry so far. */
  get entries(): readonly TimelineEntry[] {
    return this.#entries;
  }

  /** Adds an entry at `atMs` and tells who follows. */
  add(atMs: number, happening: Happening): void {
    const seq = this.#entries.length + 1;
    const entry = { seq, at: iso(atMs), elapsedMs: atMs - this.#startMs, ...happening };
    this.#entries.push(entry);
    for (const listener of this.#listeners) listener(entry);
  }

  /** Calls `listener` with every entry from now on. @returns how to stop it */
  follow(listener: (entry: TimelineEntry) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Stable text, an entry a line: what golden files hold. */
  toString(): string {
    return this.#entries.map(formatEntry).join('\n');
  }
}

/** One entry as a line: time since the start, subject, event, sentence, rows. */
export function formatEntry({ elapsedMs, subject, event, text, facts }: TimelineEntry): string {
  const rows = facts.length === 0 ? '' : `  [${facts.join(' ')}]`;
  return `${formatElapsed(elapsedMs)}  ${subject}  ${event.padEnd(18)}  ${text}${rows}`;
}

/** `00:45:00`, hours first and as many as it takes; milliseconds only where there are any. */
export function formatElapsed(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const fraction = ms % 1000 === 0 ? '' : `.${String(Math.floor(ms % 1000)).padStart(3, '0')}`;
  return `${[h, m, s].map((part) => String(part).padStart(2, '0')).join(':')}${fraction}`;
}
