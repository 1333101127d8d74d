import type { Token } from './token.ts';
import { type ColumnType, textOf, type Value } from './value.ts';

/** An expression, and where it stands. */
export type Expression = { readonly at: Token } & (
  | { readonly kind: 'literal'; readonly value: Value; readonly type: ColumnType }
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'member'; readonly of: Expression; readonly member: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | {
      readonly kind: 'operation';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'among';
      readonly operator: string;
      readonly of: Expression;
      readonly list: readonly Expression[];
    }
);

/** An expression that becomes a column, under a name of its own where one is given. */
export interface Named {
  readonly name: string | undefined;
  readonly expression: Expression;
}

/** What a table is sorted by. */
export interface Order {
  readonly by: Expression;
  readonly descending: boolean;
  readonly nulls: 'first' | 'last';
}

/** What is unfolded by `mv-expand`. */
export interface Unfolded extends Named {
  readonly type: ColumnType | undefined;
}

/** Columns that must be equal for rows to be joined. */
export interface JoinKey {
  readonly left: Token;
  readonly right: Token;
}

/** How two tables are joined. */
export const joinKinds = ['innerunique', 'inner', 'leftouter', 'fullouter'] as const;

/** What is done to a table. */
export type Step =
  | { readonly step: 'where'; readonly predicate: Expression }
  | { readonly step: 'project' | 'extend' | 'distinct'; readonly columns: readonly Named[] }
  | { readonly step: 'project-away' | 'project-keep'; readonly patterns: readonly Token[] }
  | { readonly step: 'project-rename'; readonly columns: readonly (readonly [name: string, of: Token])[] }
  | { readonly step: 'summarize'; readonly aggregates: readonly Named[]; readonly by: readonly Named[] }
  | { readonly step: 'count' }
  | { readonly step: 'take'; readonly rows: number }
  | { readonly step: 'order'; readonly by: readonly Order[] }
  | {
      readonly step: 'mv-expand';
      readonly columns: readonly Unfolded[];
      readonly limit: number;
      readonly index: string | undefined;
    }
  | {
      readonly step: 'join';
      readonly kind: (typeof joinKinds)[number];
      readonly right: Query;
      readonly on: readonly JoinKey[];
    }
  | {
      readonly step: 'union';
      readonly inner: boolean;
      /** Whether the query begins with it, so that there is no table yet. */
      readonly begins: boolean;
      readonly legs: readonly Query[];
    };

/** A table and what is done to it, in order. */
export interface Query {
  /** Undefined where the query names none. */
  readonly table: Token | undefined;
  readonly steps: readonly Step[];
}

/** The column a name or a path of names leads to, as a column of its own would be called; undefined where it is none. */
export function nameOf(expression: Expression): string | undefined {
  if (expression.kind === 'column') return expression.name;
  if (expression.kind === 'member' && expression.member.kind === 'literal') {
    const of = nameOf(expression.of);
    return of && `${of}_${textOf(expression.member.value)}`;
  }
  const [first] = expression.kind === 'call' ? expression.args : [];
  return first && nameOf(first);
}
