import type { ServerResponse } from 'node:http';
import type { TimelineEntry } from '../../sim/index.ts';
import type { MockWorld } from '../mock-world.ts';
import type { OpenStream } from './call.ts';

/** Which entries a reader wants. */
export interface Selection {
  /** Only those after this number. */
  readonly after: number;
  /** Only those about this service. */
  readonly service: string | undefined;
  /** So many at most; undefined: all. */
  readonly limit: number | undefined;
}

/** Proxies and clients give up a connection on which nothing is heard. */
const heartbeatMs = 15_000;

/** How long an EventSource waits before it connects again. */
const retryMs = 1_000;

/** Whether an entry is about what its reader wants to hear of. */
export function selects({ service }: Selection, { subject }: TimelineEntry): boolean {
  return service === undefined || subject.toLowerCase() === service.toLowerCase();
}

/** The timeline as server-sent events: what is past, and from then on what happens. */
export function streamTimeline(world: MockWorld, selection: Selection): OpenStream {
  return (response, ended) => {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache',
    });
    response.write(`retry: ${retryMs}\n\n`);
    const end = (): void => {
      clearInterval(heartbeat);
      unfollow();
      response.end();
      ended();
    };
    const pump = createPump(world, selection, response, end);
    const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMs).unref();
    const unfollow = world.follow(pump, end);
    response.once('close', end);
    pump();
    return end;
  };
}

/**
 * Writes what has not been written yet. A client that reads slowly is waited for, and nothing piles up for it: the
 * timeline itself is what it has still to read.
 */
function createPump(
  world: MockWorld,
  selection: Selection,
  response: ServerResponse,
  end: () => void,
): () => void {
  let { timeline } = world.world;
  let { after, limit = Number.POSITIVE_INFINITY } = selection;
  let waits = false;
  const writeRest = (): void => {
    for (let entry = timeline.entries[after]; entry && !waits; entry = timeline.entries[after]) {
      after = entry.seq;
      if (!selects(selection, entry)) continue;
      waits = !response.write(`id: ${entry.seq}\ndata: ${JSON.stringify(entry)}\n\n`);
      if (--limit === 0) return end();
    }
  };
  const pump = (): void => {
    if (waits || limit === 0) return;
    writeRest();
    if (waits) {
      response.once('drain', () => {
        waits = false;
        pump();
      });
    } else if (timeline !== world.world.timeline) {
      ({ timeline } = world.world);
      after = 0;
      pump();
    }
  };
  return pump;
}
