import type { JsonObject } from '../../sim/index.ts';
import type { FunctionTable } from './evaluate.ts';

/** One resource that a deployment has to do with; those of a loop are each a step. */
export interface Step {
  readonly id: string;
  /** The whole type, as in `Microsoft.ApiManagement/service/apis`. */
  readonly type: string;
  /** The whole name, as in `contoso/echo`. */
  readonly name: string;
  readonly apiVersion: string;
  readonly location: string | null;
  /** In a template of language version 2.0. */
  readonly symbol: string | undefined;
  /** Whether it is to be there already and is only read. */
  readonly isExisting: boolean;
  /** Whether its condition holds. */
  readonly isWanted: boolean;
  /** As the template says it, nothing of it worked out, without what only the deployment reads. */
  readonly body: JsonObject;
  /** What the expressions in it are worked out with. */
  readonly table: FunctionTable;
  /** Ids in lower case of what has to be there first. */
  readonly dependsOn: readonly string[];
}

/** A resource while its dependencies are not known yet. */
export interface Draft extends Omit<Step, 'dependsOn'> {
  /** What it says itself, worked out: names, ids, symbols, loops. */
  readonly named: readonly string[];
  /** The loop it belongs to, and the batch in that; null where it stands alone. */
  readonly loop: { readonly name: string; readonly batch: number; readonly isSerial: boolean } | null;
}
