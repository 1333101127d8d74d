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
  const day = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(text)?.[1];
  if (day === undefined || !dayExists(day)) return undefined;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : ms;
}

/** JavaScript reads 30 February as 1 March. */
function dayExists(day: string): boolean {
  const ms = Date.parse(day);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day);
}

/** The last millisecond of the year 9999: beyond it no time can be written with four digits for the year. */
export const latestMs = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
