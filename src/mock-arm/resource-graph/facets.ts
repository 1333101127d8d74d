import type { JsonObject } from '../../sim/index.ts';
import { QueryError } from './query-error.ts';
import { detailOf } from './resource-graph-error.ts';
import { type Database, runQuery } from './run-query.ts';
import type { Table } from './table.ts';
import { jsonOf, type Value } from './value.ts';

/** What is to be counted beside the answer to a query. */
export interface FacetRequest {
  /** A column, or an expression of columns. */
  readonly expression: string;
  readonly options?: {
    readonly filter?: string;
    readonly sortBy?: string;
    readonly sortOrder?: string;
    readonly $top?: number;
  } | null;
}

/** How many values of a facet are shown unless it is said. [M] */
const usualTop = 10;

/** Counts the rows of an answer by an expression; where that makes no sense the facet says why, and nothing else fails. [D] */
export function facetOf({ expression, options }: FacetRequest, result: Table, nowMs: number): JsonObject {
  const { filter, sortBy = 'count', sortOrder = 'desc', $top = usualTop } = options ?? {};
  const database: Database = { tables: new Map([['result', () => result]]), nowMs };
  const steps = [
    'result',
    ...(filter === undefined ? [] : [`where ${filter}`]),
    `summarize ['count'] = count() by ['value'] = ${expression}`,
    `order by ${sortBy === 'count' ? "['count']" : "['value']"} ${sortOrder}`,
  ];
  try {
    const { rows } = runQuery(steps.join('\n| '), database);
    const data = rows.slice(0, $top).map(([value, count]) => ({
      [expression]: jsonOf(value as Value),
      count: count as number,
    }));
    const about = { expression, resultType: 'FacetResult', totalRecords: rows.length };
    return { ...about, count: data.length, data };
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    return { expression, resultType: 'FacetError', errors: [{ ...detailOf(error) }] };
  }
}
