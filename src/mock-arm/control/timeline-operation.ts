import { formatEntry, type TimelineEntry } from '../../sim/index.ts';
import type { MockWorld } from '../mock-world.ts';
import { preferred } from './accept.ts';
import type { Handlers } from './call.ts';
import { badInput, notAcceptable } from './problem.ts';
import { type Selection, selects, streamTimeline } from './timeline-stream.ts';

const forms = ['application/json', 'text/plain', 'text/event-stream'] as const;

/** What a page holds where nothing is said. */
const pageEntries = 1_000;

/** What happened, in the form its reader asks for. */
export const timelineOperation: Handlers<'Timeline_List'> = {
  Timeline_List: ({ world, query: { after = 0, service, limit }, header }) => {
    const accept = header('accept');
    const selection = { after, service, limit };
    switch (preferred(accept, forms)) {
      case 'application/json':
        return { status: 200, body: page(world, { ...selection, limit: limit ?? pageEntries }) };
      case 'text/plain':
        return {
          text: select(world, selection)
            .map((entry) => `${formatEntry(entry)}\n`)
            .join(''),
        };
      case 'text/event-stream':
        return { stream: streamTimeline(world, { ...selection, after: resumed(world, header, after) }) };
      case undefined:
        throw notAcceptable(accept as string, forms);
    }
  },
};

function page(world: MockWorld, selection: Selection & { readonly limit: number }) {
  const value = select(world, selection);
  const last = value.at(-1)?.seq ?? selection.after;
  const next = value.length < selection.limit ? Math.max(selection.after, world.timeline.length) : last;
  return { value, next };
}

function select({ timeline }: MockWorld, selection: Selection): TimelineEntry[] {
  return timeline
    .slice(selection.after)
    .filter((entry) => selects(selection, entry))
    .slice(0, selection.limit);
}

/** Where a client that connects again has got to. After a reset that says nothing any more. */
function resumed(world: MockWorld, header: (name: string) => string | undefined, after: number): number {
  const sent = header('last-event-id');
  if (sent === undefined || sent === '') return after;
  if (!/^\d{1,15}$/.test(sent)) {
    const message = `Last-Event-ID is ${JSON.stringify(sent)}; it must be the number of an entry.`;
    throw badInput([{ field: 'Last-Event-ID', value: sent, message }]);
  }
  return Number(sent) <= world.timeline.length ? Number(sent) : 0;
}
