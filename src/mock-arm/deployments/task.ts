import type { JsonObject } from '../../sim/index.ts';
import type { ErrorDocument } from './deployment-error.ts';

/** How far a task is. `skipped`: its condition does not hold, or it was never begun. */
export type TaskState = 'waiting' | 'running' | 'succeeded' | 'failed' | 'skipped';

/** What ARM calls what a task does. [M] */
export type Provisioning = 'Create' | 'Read' | 'Delete' | 'EvaluateDeploymentOutput';

/** Tells how what was begun has ended; undefined while it runs, and an error of null where it went well. */
export type Ending = () => { readonly error: ErrorDocument | null } | undefined;

/** What a task sends, once all that it waits for is there. */
export interface Sending {
  readonly method: 'PUT' | 'GET' | 'DELETE';
  readonly path: string;
  readonly apiVersion: string;
  /** Makes the body. @throws TemplateError */
  readonly body: () => JsonObject | undefined;
}

/** One thing that a deployment does: a resource that it writes, reads or deletes. */
export interface Task {
  /** Sixteen hexadecimal digits, the same in every run. */
  readonly operationId: string;
  readonly provisioning: Provisioning;
  /** What it is about; null for the outputs. */
  readonly target: { readonly id: string; readonly type: string; readonly name: string } | null;
  readonly sending: Sending | null;
  /** Ids in lower case. */
  readonly dependsOn: readonly string[];
  state: TaskState;
  /** Milliseconds since 1970, of virtual time; null until then. */
  startedAtMs: number | null;
  endedAtMs: number | null;
  /** HTTP status of the answer. */
  status: number | null;
  error: ErrorDocument | null;
  /** Set while something runs that takes time. */
  ending: Ending | null;
}

/** A task of which nothing is done yet. */
export function newTask(
  about: Pick<Task, 'operationId' | 'provisioning' | 'target' | 'sending' | 'dependsOn'>,
): Task {
  return {
    ...about,
    state: 'waiting',
    startedAtMs: null,
    endedAtMs: null,
    status: null,
    error: null,
    ending: null,
  };
}
