import { join, unite } from './join.ts';
import { expand } from './mv-expand.ts';
import { parseQuery } from './parse-query.ts';
import { notSupported } from './query-error.ts';
import { applyStep } from './steps.ts';
import type { Query, Step } from './syntax.ts';
import type { Table } from './table.ts';
import type { Token } from './token.ts';

/** What a query is run on. */
export interface Database {
  /** Tables by their names in lower case; the first is the one that is meant where a query names none. */
  readonly tables: ReadonlyMap<string, () => Table>;
  /** Virtual time, in milliseconds since 1970. */
  readonly nowMs: number;
}

/** Whether a query cuts its rows off by itself, so that there are no pages of them. [D] */
export function cutsOff({ steps }: Query): boolean {
  return steps.some(({ step }) => step === 'take');
}

/**
 * Runs a query of the Kusto Query Language, as much of it as is simulated.
 *
 * @throws QueryError where it cannot be understood, or names what is not there
 */
export function runQuery(query: Query | string, database: Database): Table {
  const { table, steps } = typeof query === 'string' ? parseQuery(query) : query;
  return steps.reduce((so, step) => taken(step, so, database), begun(table, database.tables));
}

function begun(named: Token | undefined, tables: Database['tables']): Table {
  const name = named === undefined ? [...tables.keys()][0] : named.text.toLowerCase();
  const table = tables.get(name ?? '');
  if (table === undefined) throw notSupported('table', named as Token, [...tables.keys()]);
  return table();
}

function taken(step: Step, table: Table, database: Database): Table {
  if (step.step === 'join') return join(step, table, runQuery(step.right, database));
  if (step.step === 'union') {
    const legs = step.legs.map((leg) => runQuery(leg, database));
    return unite(step.begins ? legs : [table, ...legs], step.inner);
  }
  if (step.step === 'mv-expand') return expand(step, table, database.nowMs);
  return applyStep(step, table, database.nowMs);
}
