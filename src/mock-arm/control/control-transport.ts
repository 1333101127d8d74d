import type { components } from '../../../openapi/generated/control.d.ts';
import { RehearsalError } from '../../sim/index.ts';

type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

type Refused = Pick<Schema<'Problem'>, 'detail' | 'errors' | 'refused' | 'rule' | 'facts'>;

/** The control API refused; nothing has changed. */
export class ControlRefusedError extends RehearsalError {
  /** HTTP status of the refusal. */
  readonly status: number;
  /** Why, where Azure would refuse it too. */
  readonly refused: Schema<'RefusalReason'> | undefined;
  /** The prerequisite that is broken, if that is why. */
  readonly rule: string | undefined;
  /** Rows of the table of facts behind it. */
  readonly facts: readonly string[];

  constructor(status: number, { detail, errors, refused, rule, facts = [] }: Refused) {
    const [first] = errors ?? [];
    super(first?.message ?? detail, first?.field, first?.value);
    this.status = status;
    this.refused = refused;
    this.rule = rule;
    this.facts = facts;
  }
}

/** Nothing answers at the address of the control API, or something else does. */
export class ControlUnreachableError extends RehearsalError {
  constructor(url: string, why: string) {
    super(`There is no control API at ${url}: ${why}.`, 'control', url);
  }
}

/** What carries requests to a control API, and says what has become of them. */
export class ControlTransport {
  readonly #url: string;

  /** @param url where the control API listens */
  constructor(url: string) {
    this.#url = url.replace(/\/+$/, '');
  }

  /** What a request is answered with, read as JSON. @throws ControlRefusedError or ControlUnreachableError */
  async ask<Body>(method: string, path: string, body?: object): Promise<Body> {
    const response = await this.send(path, {
      method,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    try {
      return (await response.json()) as Body;
    } catch {
      throw this.stranger();
    }
  }

  /** The data of each event of a stream. To be cut off is its end. @throws ControlRefusedError before it begins */
  async *events<Data>(path: string, signal?: AbortSignal): AsyncGenerator<Data, void, undefined> {
    const response = await this.send(path, {
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
        if (data !== undefined) yield JSON.parse(data) as Data;
      }
    }
  }

  /** What a request is answered with, if all is well. @throws ControlRefusedError or ControlUnreachableError */
  async send(path: string, init: RequestInit): Promise<Response> {
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
    throw this.stranger();
  }

  /** What to throw where the answer is none that a control API gives. */
  stranger(): ControlUnreachableError {
    return new ControlUnreachableError(this.#url, 'what answers there is something else');
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

function isProblem(value: unknown): value is Schema<'Problem'> {
  return typeof (value as Partial<Schema<'Problem'>> | undefined)?.detail === 'string';
}

/** What is said, as a query string. */
export function queryOf(parameters: Readonly<Record<string, string | undefined>>): string {
  const said = Object.entries(parameters).filter((each): each is [string, string] => each[1] !== undefined);
  return said.length === 0 ? '' : `?${new URLSearchParams(said).toString()}`;
}
