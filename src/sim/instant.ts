/** A point of virtual time as ARM and people write it: ISO-8601, UTC, no fraction where there is none. */
export function iso(ms: number): string {
  if (ms !== last.ms) last = { ms, text: new Date(ms).toISOString().replace('.000Z', 'Z') };
  return last.text;
}

/** Whoever writes a time mostly writes the same one again: what happens, happens at one instant. */
let last = { ms: 0, text: '1970-01-01T00:00:00Z' };

/**
 * Reads a point of time.
 *
 * @param text ISO-8601 with a zone, or a date alone, which begins at midnight UTC
 * @returns milliseconds since 1970, or undefined where `text` is no such thing
 */
export function parseInstant(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text))
    return undefined;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : ms;
}
