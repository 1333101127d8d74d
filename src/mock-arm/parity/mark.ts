/** How well it is known that the real service does what the mock does. Only the first three are parity. */
export type Mark = 'documented' | 'observed' | 'inferred' | 'synthetic' | 'absent';

/** What somebody said of an operation in a contract, as `x-provenance`, and the mark that it is. */
const provenances: Readonly<Record<string, Mark>> = {
  documented: 'documented',
  recorded: 'observed',
  inferred: 'inferred',
  synthetic: 'synthetic',
};

/** The mark of a provenance; undefined where it is none, so that nobody takes silence for parity. */
export function markOfProvenance(provenance: string | undefined): Mark | undefined {
  return provenance === undefined || !Object.hasOwn(provenances, provenance)
    ? undefined
    : provenances[provenance];
}

/** How many things there are of each mark. */
export interface Tally extends Readonly<Record<Mark, number>> {
  readonly total: number;
  /** Documented, observed and inferred, of the total; what is synthetic is counted as absent is. */
  readonly parityPercent: number;
}

/** Counts marks. */
export function tallyOf(seen: readonly Mark[]): Tally {
  const of = (mark: Mark): number => seen.filter((each) => each === mark).length;
  const [documented, observed, inferred] = [of('documented'), of('observed'), of('inferred')];
  const parity = documented + observed + inferred;
  return {
    total: seen.length,
    documented,
    observed,
    inferred,
    synthetic: of('synthetic'),
    absent: of('absent'),
    parityPercent: seen.length === 0 ? 0 : Math.round((1000 * parity) / seen.length) / 10,
  };
}
