/** What can become of one attempt to reach a host. */
export type AttemptOutcome =
  | 'served'
  /** DNS has told no address. */
  | 'unresolved'
  | 'refused'
  | 'timedOut'
  /** A connection was there, and broke before the answer. */
  | 'reset'
  /** 503. */
  | 'unavailable'
  /** TCP was fine, TLS was not. */
  | 'tlsError'
  /** Something answered that is no gateway of a mock. */
  | 'unexpected';

/** One attempt to reach a host: where it led, and what became of it. */
export interface Attempt {
  /** When it began, by the wall; ISO-8601. */
  readonly at: string;
  readonly host: string;
  /** Null where DNS has told none. */
  readonly address: string | null;
  readonly outcome: AttemptOutcome;
  /** Whether the connection of an earlier attempt was used again. */
  readonly reused: boolean;
  /** Whether the connection that was kept has broken since the last attempt. */
  readonly broke: boolean;
  /** What Node has called the trouble; null where there was none. */
  readonly error: string | null;
  /** Who has answered; null unless it was `served`. */
  readonly by: Server | null;
}

/** Who has answered, in its own words. */
export interface Server {
  readonly service: string;
  readonly compute: string;
  readonly platform: string;
  readonly location: string;
  readonly endpoint: string;
  /** The VIP that the connection was to. */
  readonly vip: string;
  /** Virtual time, ISO-8601. */
  readonly now: string;
}

/** How far a connection had come when it failed. */
export type Stage = 'fresh' | 'connected' | 'secured' | 'reused';

/** Ways to fail that say all by themselves. */
const plainly: Readonly<Record<string, AttemptOutcome>> = {
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'timedOut',
  // No way leads there: who is on a real network waits for that.
  ENETUNREACH: 'timedOut',
  EHOSTUNREACH: 'timedOut',
};

/** What it means that a request has failed, by the code of Node's error and how far it had come. */
export function outcomeOf(code: string, stage: Stage, isTls: boolean): AttemptOutcome {
  return plainly[code] ?? (stage === 'connected' && isTls ? 'tlsError' : 'reset');
}

/** What an answer means. */
export function outcomeOfStatus(status: number, by: Server | null): AttemptOutcome {
  if (status === 503) return 'unavailable';
  return status === 200 && by !== null ? 'served' : 'unexpected';
}

const fields = ['service', 'compute', 'platform', 'location', 'endpoint', 'vip', 'now'] as const;

/** Who has answered, read off the body of the answer; null where that is not said. */
export function readServer(text: string): Server | null {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof body !== 'object' || body === null) return null;
  const said = Object.entries(body).filter(
    (entry): entry is [string, string] =>
      (fields as readonly string[]).includes(entry[0]) && typeof entry[1] === 'string',
  );
  return said.length === fields.length ? (Object.fromEntries(said) as Record<keyof Server, string>) : null;
}
