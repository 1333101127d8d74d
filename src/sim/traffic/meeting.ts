import type { Phase } from '../../model/index.ts';
import type { Loss } from './population.ts';

/** What a client hears when it asks for the address of a name. */
export type Heard =
  /** Some addresses, or that there are none. It may be believed for so long. */
  | { readonly kind: 'answer'; readonly addresses: readonly string[]; readonly lastsMs: number }
  /** No answer, or none in time. */
  | { readonly kind: 'silence' };

/** What keeps a request from its answer. */
export type Trouble = Pick<Loss, 'kind' | 'why' | 'source'>;

/** What becomes of a request at one address. */
export interface Met {
  /** Null where there was none to try. */
  readonly address: string | null;
  /** The compute that took the connection; null where none did. */
  readonly computeId: string | null;
  /** Null where the request was answered. */
  readonly trouble: Trouble | null;
}

/** All that a population meets at one instant: it stays so until the world changes. */
export interface Meeting {
  readonly phase: Phase;
  readonly heard: Heard;
  /** By address, for all that the population may turn to now. */
  readonly met: ReadonlyMap<string, Met>;
}

/** A name that leads nowhere. */
export const unresolved: Met = {
  address: null,
  computeId: null,
  trouble: { kind: 'unresolved', why: 'dns' },
};

/** What becomes of a request of a client that knows these addresses: it tries one after the other. */
export function meets({ met }: Meeting, addresses: readonly string[]): Met {
  let first: Met | undefined;
  for (const address of addresses) {
    const here = met.get(address);
    if (here?.computeId != null) return here;
    first ??= here;
  }
  return first ?? unresolved;
}

/** Whether a population notices no difference between two instants. */
export function alike(one: Meeting, other: Meeting): boolean {
  if (one === other) return true;
  if (one.phase !== other.phase || !sameHeard(one.heard, other.heard)) return false;
  return (
    one.met.size === other.met.size && [...one.met].every(([at, met]) => sameMet(met, other.met.get(at)))
  );
}

/** Whether two lists of addresses are the same. */
export function sameAddresses(one: readonly string[], other: readonly string[]): boolean {
  if (one === other) return true;
  return one.length === other.length && one.every((address, at) => address === other[at]);
}

function sameHeard(one: Heard, other: Heard): boolean {
  if (one.kind === 'silence' || other.kind === 'silence') return one.kind === other.kind;
  return one.lastsMs === other.lastsMs && sameAddresses(one.addresses, other.addresses);
}

function sameMet(one: Met, other: Met | undefined): boolean {
  if (other === undefined || one.computeId !== other.computeId) return false;
  const [a, b] = [one.trouble, other.trouble];
  return a?.kind === b?.kind && a?.why === b?.why && a?.source === b?.source;
}
