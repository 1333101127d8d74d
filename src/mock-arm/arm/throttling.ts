import { RehearsalError } from '../../sim/index.ts';
import { putBounded } from '../bounded.ts';

/**
 * How many requests a world takes of its clients. Time is virtual time, whatever makes it pass.
 *
 * `off`: any number, and nothing is counted. `hourly`: so many an hour, as ARM did until 2024. `buckets`: token buckets
 * that fill up by the second, for each who asks and for the subscription, as ARM does since. [R] ARM §5
 */
export type Throttling = 'off' | 'hourly' | 'buckets';

/** Which allowance a request is counted against. */
export type Allowance = 'reads' | 'writes' | 'deletes';

/** How many tokens there are at most, and how many come back after every so many milliseconds of virtual time. */
interface Limit {
  readonly tokens: number;
  readonly refill: number;
  readonly everyMs: number;
}

/** The limits of one generation: for each who asks, and for all of a subscription together. */
interface Limits {
  readonly own: Readonly<Record<Allowance, Limit>>;
  readonly global: Readonly<Record<Allowance, Limit>> | undefined;
}

const anHour = (tokens: number): Limit => ({ tokens, refill: tokens, everyMs: 3_600_000 });
const aSecond = (tokens: number, refill: number): Limit => ({ tokens, refill, everyMs: 1000 });

/** What is shared by all is this many times what each has. [R] ARM §5 */
const globalTimes = 15;
const global = (tokens: number, refill: number): Limit => aSecond(tokens * globalTimes, refill * globalTimes);

/**
 * Sizes are [R] ARM §5. That the hour begins with the first request is [I]; how fast buckets fill is [M].
 */
const generations: Readonly<Record<Exclude<Throttling, 'off'>, Limits>> = {
  hourly: {
    own: { reads: anHour(12_000), writes: anHour(1200), deletes: anHour(15_000) },
    global: undefined,
  },
  buckets: {
    own: { reads: aSecond(250, 25), writes: aSecond(200, 10), deletes: aSecond(200, 10) },
    global: { reads: global(250, 25), writes: global(200, 10), deletes: global(200, 10) },
  },
};

const allowances: readonly Allowance[] = ['reads', 'writes', 'deletes'];

const byMethod: Readonly<Record<string, Allowance>> = {
  PUT: 'writes',
  PATCH: 'writes',
  POST: 'writes',
  DELETE: 'deletes',
};

/** What a request is counted as. A name check is a POST that counts as a read. [R] ARM §1.1 */
export function allowanceOf(method: string, operationId: string | undefined): Allowance {
  if (operationId === 'ApiManagementService_CheckNameAvailability') return 'reads';
  return byMethod[method] ?? 'reads';
}

/** How many requests are left. */
export interface Remaining {
  /** For the one who asks. */
  readonly own: number;
  /** For all of the subscription together; undefined where there is no such limit. */
  readonly global: number | undefined;
}

/** What is left of one allowance, and of how much. */
export interface AllowanceStatus {
  readonly remaining: number;
  readonly limit: number;
}

/** What is left of every allowance. */
export type AllowancesStatus = Readonly<Record<Allowance, AllowanceStatus>>;

/** What a world still takes of its clients. */
export interface ThrottlingStatus {
  readonly mode: Throttling;
  /** What all share; null where nothing is shared. */
  readonly subscription: AllowancesStatus | null;
  /** Who has asked for anything, the last one last. `caller` is `anonymous` without a token. */
  readonly callers: readonly ({ readonly caller: string } & AllowancesStatus)[];
}

/** Tokens that are taken one by one, and come back with virtual time. */
class Bucket {
  readonly limit: Limit;
  #left: number;
  /** From when on the next tokens are on their way. */
  #sinceMs = 0;

  constructor(limit: Limit) {
    this.limit = limit;
    this.#left = limit.tokens;
  }

  left(nowMs: number): number {
    const { tokens, refill, everyMs } = this.limit;
    const times = Math.floor((nowMs - this.#sinceMs) / everyMs);
    if (times > 0) {
      this.#left = Math.min(tokens, this.#left + times * refill);
      this.#sinceMs += times * everyMs;
    }
    return this.#left;
  }

  take(nowMs: number): void {
    if (this.left(nowMs) === this.limit.tokens) this.#sinceMs = nowMs;
    this.#left--;
  }

  /** When there are tokens again, once there are none. Virtual time, milliseconds since 1970. */
  get refillMs(): number {
    return this.#sinceMs + this.limit.everyMs;
  }
}

type Buckets = Readonly<Record<Allowance, Bucket>>;

/** One who asks. */
interface Client {
  readonly buckets: Buckets;
  /** Until when he was told to wait. Virtual time, milliseconds since 1970. */
  readonly waitsUntilMs: Record<Allowance, number>;
}

const bucketsOf = (limits: Limits['own']): Buckets => ({
  reads: new Bucket(limits.reads),
  writes: new Bucket(limits.writes),
  deletes: new Bucket(limits.deletes),
});

/** So many who ask are known at once; the one who has not asked for longest is forgotten. Synthetic. */
const mostClients = 1000;

/** Where nothing is counted: what is left after one request of the older limits. [R] ARM §5 */
const untouched: Readonly<Record<Allowance, Remaining>> = {
  reads: { own: generations.hourly.own.reads.tokens - 1, global: undefined },
  writes: { own: generations.hourly.own.writes.tokens - 1, global: undefined },
  deletes: { own: generations.hourly.own.deletes.tokens - 1, global: undefined },
};

/** What one world has left for its clients. It is full when made; saved worlds and journals do not have it. */
export class Throttle {
  readonly mode: Throttling;
  readonly #limits: Limits | undefined;
  readonly #global: Buckets | undefined;
  readonly #clients = new Map<string, Client>();

  /** @throws RehearsalError where there is no such mode */
  constructor(mode: Throttling = 'off') {
    if (mode !== 'off' && !Object.hasOwn(generations, mode)) {
      const wanted = ['off', ...Object.keys(generations)].join(', ');
      throw new RehearsalError(
        `Expected \`throttling\` to be one of ${wanted}; got \`${String(mode)}\`.`,
        'throttling',
        mode,
      );
    }
    this.mode = mode;
    this.#limits = mode === 'off' ? undefined : generations[mode];
    this.#global = this.#limits?.global && bucketsOf(this.#limits.global);
  }

  /**
   * Takes a token for a request.
   *
   * @returns null, or how long there is none, in milliseconds of virtual time
   */
  take(caller: string, allowance: Allowance, nowMs: number): number | null {
    if (this.#limits === undefined) return null;
    const client = this.#clientOf(caller, this.#limits);
    const asked = [client.buckets[allowance], this.#global?.[allowance]].filter((each) => each !== undefined);
    const empty = asked.filter((bucket) => bucket.left(nowMs) === 0);
    if (empty.length === 0) {
      for (const bucket of asked) bucket.take(nowMs);
      return null;
    }
    const untilMs = Math.max(...empty.map(({ refillMs }) => refillMs));
    client.waitsUntilMs[allowance] = untilMs;
    return untilMs - nowMs;
  }

  /** Until when a client was told to wait before he asks for such a thing again; 0 where he was not. */
  waitsUntilMs(caller: string, allowance: Allowance): number {
    return this.#clients.get(caller)?.waitsUntilMs[allowance] ?? 0;
  }

  /** What is left to one who asks. Takes nothing. */
  remaining(caller: string, allowance: Allowance, nowMs: number): Remaining {
    if (this.#limits === undefined) return untouched[allowance];
    const own = this.#clients.get(caller)?.buckets[allowance];
    return {
      own: own?.left(nowMs) ?? this.#limits.own[allowance].tokens,
      global: this.#global?.[allowance].left(nowMs),
    };
  }

  /** What is left to everybody. */
  status(nowMs: number): ThrottlingStatus {
    return {
      mode: this.mode,
      subscription: this.#global ? statusOf(this.#global, nowMs) : null,
      callers: [...this.#clients].map(([caller, { buckets }]) => ({ caller, ...statusOf(buckets, nowMs) })),
    };
  }

  #clientOf(caller: string, { own }: Limits): Client {
    const client = this.#clients.get(caller) ?? {
      buckets: bucketsOf(own),
      waitsUntilMs: { reads: 0, writes: 0, deletes: 0 },
    };
    putBounded(this.#clients, caller, client, mostClients);
    return client;
  }
}

function statusOf(buckets: Buckets, nowMs: number): AllowancesStatus {
  const status = allowances.map((each): [Allowance, AllowanceStatus] => {
    const { limit } = buckets[each];
    return [each, { remaining: buckets[each].left(nowMs), limit: limit.tokens }];
  });
  return Object.fromEntries(status) as Record<Allowance, AllowanceStatus>;
}
