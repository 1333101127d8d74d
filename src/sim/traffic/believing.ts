import type { Heard } from './meeting.ts';
import type { Population, ResolverModel } from './population.ts';

/** How clients of one kind treat what they are told. */
export interface Belief {
  /** For how long they believe an answer, in milliseconds; for ever is Infinity. */
  readonly lasts: (answer: Extract<Heard, { kind: 'answer' }>) => number;
  /** How much longer where nobody answers any more. */
  readonly staleMs: number;
  /** What they never ask for, as it stands in their hosts file. */
  readonly given: readonly string[] | null;
}

type Answer = Extract<Heard, { kind: 'answer' }>;

const asTold = ({ lastsMs }: Answer): number => lastsMs;

/** Of addresses alone: that there are none is believed as long as the SOA says, whoever is told. (RFC 2308) [I] */
const where =
  (lasts: (lastsMs: number) => number) =>
  ({ addresses, lastsMs }: Answer): number =>
    addresses.length === 0 ? lastsMs : lasts(lastsMs);

const beliefs: {
  readonly [Kind in ResolverModel['kind']]: (
    model: Extract<ResolverModel, { kind: Kind }>,
  ) => Partial<Belief>;
} = {
  honest: () => ({}),
  minimum: ({ seconds }) => ({ lasts: where((lastsMs) => Math.max(lastsMs, seconds * 1_000)) }),
  maximum: ({ seconds }) => ({ lasts: where((lastsMs) => Math.min(lastsMs, seconds * 1_000)) }),
  forever: () => ({ lasts: where(() => Infinity) }),
  serveStale: ({ seconds }) => ({ staleMs: seconds * 1_000 }),
  pool: () => ({ lasts: () => 0 }),
  hosts: ({ address }) => ({ given: [address] }),
};

/** How clients with this resolver treat what they are told. */
export function beliefOf<Kind extends ResolverModel['kind']>(
  model: Extract<ResolverModel, { kind: Kind }>,
): Belief {
  const made = beliefs[model.kind as Kind] as (model: ResolverModel) => Partial<Belief>;
  return { lasts: asTold, staleMs: 0, given: null, ...made(model) };
}

/** Whether clients keep their connections between two requests: those of a pool do, whatever else is said. */
export function keepsConnections({ keepAlive, resolver }: Population): boolean {
  return keepAlive || resolver.kind === 'pool';
}
