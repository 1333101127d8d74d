import type { Fact } from './fact.ts';

/** What one document or thread says about something that another says otherwise. */
export interface Statement {
  readonly says: string;
  readonly source: string;
  /** The eras of the simulation that go by it, where the date decides. */
  readonly eras?: string;
}

/** A question the sources answer differently, and what the simulation makes of it. */
export interface Conflict {
  readonly topic: string;
  readonly statements: readonly Statement[];
  readonly handling: string;
}

/** Conflicts as rows of the facts table: what is done about each, and who disagrees. */
export function handlings<C extends Record<string, Conflict>>(
  conflicts: C,
): { readonly [Row in keyof C]: Fact } {
  const rows = Object.entries(conflicts).map(([row, { handling, statements }]): [string, Fact] => {
    const sources = new Set(statements.map(({ source }) => source));
    return [row, { says: handling, mark: 'I', source: [...sources].join('; ') }];
  });
  return Object.fromEntries(rows) as { [Row in keyof C]: Fact };
}
