/** When the clients of a population call: client `i` of `n` first after `i/n` of the interval, then once an interval. */
export interface Rhythm {
  readonly clients: number;
  /** Between two requests of one client, a whole number of milliseconds. */
  readonly everyMs: number;
}

/**
 * How many requests a client has made before an instant; one made at that very instant is not among them.
 *
 * @param atMs whole milliseconds since its population began
 */
export function madeBefore({ clients, everyMs }: Rhythm, client: number, atMs: number): number {
  return Math.max(0, Math.ceil((atMs * clients - client * everyMs) / (clients * everyMs)));
}

/** The first client that has made a request less than client 0 before an instant; `clients` where none has. */
export function laggard(rhythm: Rhythm, atMs: number): number {
  const { clients, everyMs } = rhythm;
  const most = madeBefore(rhythm, 0, atMs);
  if (most === 0) return clients;
  return Math.min(clients, Math.ceil(((atMs - (most - 1) * everyMs) * clients) / everyMs));
}

/** When a client makes its request of this number, counted from 0: milliseconds since its population began, rounded down. */
export function requestMs({ clients, everyMs }: Rhythm, client: number, number: number): number {
  return number * everyMs + Math.floor((client * everyMs) / clients);
}

/** How many requests later a client asks again, at the earliest the next time, where it believes something for so long. */
export function requestsIn({ everyMs }: Rhythm, lastsMs: number): number {
  return Math.max(1, Math.ceil(lastsMs / everyMs));
}
