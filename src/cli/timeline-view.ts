import type { TimelineEntry } from '../sim/index.ts';
import type { Paint } from './paint.ts';
import { dateOf, wholeTime } from './virtual-time.ts';

/** Long enough for every event there is. */
const eventWidth = 19;

/**
 * Entries of a timeline as lines. It keeps the columns of one call for the next, and says the date whenever another
 * day begins.
 *
 * @param date the day that needs no saying
 */
export function createTimelineView(paint: Paint, date = ''): (entries: readonly TimelineEntry[]) => string[] {
  let width = 0;
  return (entries) => {
    width = Math.max(width, ...entries.map(({ subject }) => subject.length));
    return entries.flatMap((entry) => {
      const line = lineOf(entry, width, paint);
      if (dateOf(entry.at) === date) return [line];
      date = dateOf(entry.at);
      return [paint.dim(date), line];
    });
  };
}

function lineOf({ at, subject, event, text, facts }: TimelineEntry, width: number, paint: Paint): string {
  const rows = facts.length === 0 ? '' : paint.dim(`  [${facts.join(' ')}]`);
  const time = wholeTime(at).slice(11);
  return `${time}  ${subject.padEnd(width)}  ${paint.dim(event.padEnd(eventWidth))}  ${painted(event, text, paint)}${rows}`;
}

function painted(event: string, text: string, { cyan, green, red }: Paint): string {
  if (/nobody answers(?! yet)|failed/.test(text)) return red(text);
  if (event === 'operation.ended' || event === 'platform.changed') return green(text);
  return event === 'phase.changed' ? cyan(text) : text;
}
