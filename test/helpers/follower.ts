import { onTestFinished } from 'vitest';
import type { Schema } from './control.ts';

type Entry = Schema<'TimelineEntry'>;

/** A client that follows a timeline, as an EventSource does. */
export interface Follower {
  readonly response: Response;
  /** The next entries that come, so many; it waits for them. */
  readonly next: (count: number) => Promise<Entry[]>;
  /** Every entry up to the end of the stream; it waits for the end. */
  readonly rest: () => Promise<Entry[]>;
  /** Hangs up. */
  readonly close: () => void;
}

/** Begins to follow. It is hung up at the end of the test at the latest. */
export async function follow(
  control: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Follower> {
  const abort = new AbortController();
  onTestFinished(() => abort.abort());
  const response = await fetch(`${control}${path}`, {
    headers: { accept: 'text/event-stream', ...headers },
    signal: abort.signal,
  });
  const entries = read(response);
  const take = async (count: number): Promise<Entry[]> => {
    const taken: Entry[] = [];
    while (taken.length < count) {
      const { value, done } = await entries.next();
      if (done) break;
      taken.push(value);
    }
    return taken;
  };
  return {
    response,
    next: take,
    rest: () => take(Number.POSITIVE_INFINITY),
    close: () => abort.abort(),
  };
}

async function* read(response: Response): AsyncGenerator<Entry, void, undefined> {
  let text = '';
  for await (const part of response.body as ReadableStream<Uint8Array>) {
    text += Buffer.from(part).toString();
    const events = text.split('\n\n');
    text = events.pop() as string;
    for (const event of events) {
      const [, id, data] = /^id: (\d+)\ndata: (.*)$/.exec(event) ?? [];
      if (data === undefined) continue;
      const entry = JSON.parse(data) as Entry;
      if (entry.seq !== Number(id)) throw new Error(`event ${id} holds entry ${entry.seq}`);
      yield entry;
    }
  }
}
