import type { components } from '../../../openapi/generated/control.d.ts';
import { RehearsalError, type ServiceStatus, type TimelineEntry } from '../../sim/index.ts';
import type { Advance } from '../mock-world.ts';
import { type ClockSettings, parseDuration } from '../world-clock.ts';

type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/** Where the parts of a mock listen, and what a client of its own world needs. */
export type MockHealth = Schema<'Health'>;
/** A world as the control API shows it. */
export type MockWorldInfo = Schema<'World'>;
/** What time it is in a world, and what makes it pass. */
export type MockClock = Schema<'Clock'>;

/** The control API refused; nothing has changed. */
export class ControlRefusedError extends RehearsalError {
  /** HTTP status of the refusal. */
  readonly status: number;

  constructor(status: number, { detail, errors }: Pick<Schema<'Problem'>, 'detail' | 'errors'>) {
    const [first] = errors ?? [];
    super(first?.message ?? detail, first?.field, first?.value);
    this.status = status;
  }
}

/** Nothing answers at the address of the control API, or something else does. */
export class ControlUnreachableError extends RehearsalError {
  constructor(url: string, why: string) {
    super(`There is no control API at ${url}: ${why}.`, 'control', url);
  }
}

/** One world of a mock that runs elsewhere, steered through its control API. */
export class ControlClient {
  readonly #url: string;
  readonly #world: string;

  /** @param url where the control API listens, as in `http://127.0.0.1:4490` */
  constructor(url: string, world = 'default') {
    this.#url = url.replace(/\/+$/, '');
    this.#world = `/v1/worlds/${encodeURIComponent(world)}`;
  }

  /** Where everything listens. @throws ControlUnreachableError */
  async health(): Promise<MockHealth> {
    const health = await this.#ask<MockHealth>('GET', '/v1/health');
    if (health.status === 'ready') return health;
    throw new ControlUnreachableError(this.#url, 'what answers there is something else');
  }

  /** Every world of the mock. @throws ControlUnreachableError */
  async worlds(): Promise<readonly MockWorldInfo[]> {
    return (await this.#ask<Schema<'WorldList'>>('GET', '/v1/worlds')).value;
  }

  /** This world. @throws ControlRefusedError where there is none of its name */
  world(): Promise<MockWorldInfo> {
    return this.#ask('GET', this.#world);
  }

  /** Back to the seed. @throws ControlRefusedError */
  reset(): Promise<MockWorldInfo> {
    return this.#ask('POST', `${this.#world}/reset`);
  }

  /** What time it is. @throws ControlRefusedError */
  clock(): Promise<MockClock> {
    return this.#ask('GET', `${this.#world}/clock`);
  }

  /** Chooses what makes time pass. @throws ControlRefusedError */
  setClock(settings: ClockSettings): Promise<MockClock> {
    return this.#ask('PUT', `${this.#world}/clock/mode`, settings);
  }

  /** Lets time pass. @throws ControlRefusedError where it cannot */
  advance(how: Advance): Promise<Schema<'ClockAdvanced'>> {
    const body = 'by' in how ? { by: isoDuration(parseDuration(how.by)) } : how;
    return this.#ask('POST', `${this.#world}/clock/advance`, body);
  }

  /** Every service as it stands. @throws ControlRefusedError */
  async services(): Promise<readonly ServiceStatus[]> {
    return (await this.#ask<{ value: readonly ServiceStatus[] }>('GET', `${this.#world}/services`)).value;
  }

  /** One service as it stands. @throws ControlRefusedError where there is none of that name */
  service(name: string): Promise<ServiceStatus> {
    return this.#ask('GET', `${this.#world}/services/${encodeURIComponent(name)}`);
  }

  /** Makes what runs on a service fail now. @throws ControlRefusedError where nothing can fail */
  fail(name: string, reason?: string): Promise<ServiceStatus> {
    const path = `${this.#world}/services/${encodeURIComponent(name)}/fail`;
    return this.#ask('POST', path, reason === undefined ? {} : { reason });
  }

  /** What has happened, all of it. @throws ControlRefusedError */
  async timeline({ after = 0, service }: { after?: number; service?: string } = {}): Promise<
    TimelineEntry[]
  > {
    const entries: TimelineEntry[] = [];
    for (let from = after; ;) {
      const path = `${this.#world}/timeline?${timelineQuery(from, service)}`;
      const page = await this.#ask<{ value: TimelineEntry[]; next: number }>('GET', path);
      entries.push(...page.value);
      if (page.next === from) return entries;
      from = page.next;
    }
  }

  /**
   * What has happened, and then what happens. It ends when the mock does.
   *
   * @throws ControlRefusedError
   */
  async *follow({
    after = 0,
    service,
    signal,
  }: {
    after?: number;
    service?: string;
    signal?: AbortSignal;
  } = {}): AsyncGenerator<TimelineEntry, void, undefined> {
    const path = `${this.#world}/timeline?${timelineQuery(after, service)}`;
    const response = await this.#send(path, {
      headers: { accept: 'text/event-stream' },
      ...(signal && { signal }),
    });
    const decoder = new TextDecoder();
    let text = '';
    for await (const part of uninterrupted(response.body as ReadableStream<Uint8Array>)) {
      text += decoder.decode(part, { stream: true });
      const events = text.split('\n\n');
      text = events.pop() as string;
      for (const event of events) {
        const data = /^data: (.*)$/m.exec(event)?.[1];
        if (data !== undefined) yield JSON.parse(data) as TimelineEntry;
      }
    }
  }

  async #ask<Body>(method: string, path: string, body?: object): Promise<Body> {
    const response = await this.#send(path, {
      method,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    try {
      return (await response.json()) as Body;
    } catch {
      throw new ControlUnreachableError(this.#url, 'what answers there is something else');
    }
  }

  async #send(path: string, init: RequestInit): Promise<Response> {
    let response: Response;
    try {
      response = await fetch(`${this.#url}${path}`, init);
    } catch (error) {
      if (init.signal?.aborted) throw error;
      const { cause = error } = error as { cause?: { code?: string; message?: string } };
      const { code, message } = cause as { code?: string; message?: string };
      throw new ControlUnreachableError(this.#url, reasons[code ?? ''] ?? message ?? 'nothing answers there');
    }
    if (response.ok) return response;
    const problem = await response.json().catch(() => undefined);
    if (isProblem(problem)) throw new ControlRefusedError(response.status, problem);
    throw new ControlUnreachableError(this.#url, 'what answers there is something else');
  }
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'what listens there hung up',
  ENOTFOUND: 'no machine of that name is known',
};

/** To be cut off, from either side, is an end like any other. */
async function* uninterrupted<Part>(parts: AsyncIterable<Part>): AsyncGenerator<Part, void, undefined> {
  try {
    yield* parts;
  } catch {
    return;
  }
}

function isoDuration(ms: number): string {
  const day = 86_400_000;
  return `P${Math.floor(ms / day)}DT${(ms % day) / 1000}S`;
}

function isProblem(value: unknown): value is Schema<'Problem'> {
  return typeof (value as Partial<Schema<'Problem'>> | undefined)?.detail === 'string';
}

function timelineQuery(after: number, service: string | undefined): string {
  return new URLSearchParams({ after: String(after), ...(service !== undefined && { service }) }).toString();
}
