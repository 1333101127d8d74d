import type { OperationId } from '../../../src/mock-arm/control/contract.ts';
import type { Question } from '../../helpers/control.ts';

/** Something that is asked of an operation, and what it answers. */
export interface Case extends Question {
  readonly says: string;
  /** Added to the path of the operation, or in place of it where it begins with a slash. */
  readonly path?: string;
  readonly status: number;
  /** The field that is at fault. */
  readonly field?: string;
}

/** The path of each of some operations, and what it answers to what is asked of it. */
export type Cases<Id extends OperationId> = Readonly<
  Record<Id, { readonly path: string; readonly cases: readonly Case[]; readonly text?: true }>
>;

/** The world that everything is asked of. In it `still` stands, and `moving` is being migrated. */
export const world = '/v1/worlds/default';
