import type { JsonObject } from '../../sim/index.ts';
import { ArmError } from '../arm/arm-error.ts';
import type { ArmReply } from '../arm/reply.ts';
import {
  deploymentFailed,
  type ErrorDocument,
  errorDocument,
  invalidExpression,
  outputsFailed,
} from './deployment-error.ts';
import { newTask, type Sending, type Task } from './task.ts';
import type { Prepared } from './prepare.ts';
import { TemplateError } from './template-error.ts';

/** Where a deployment is. */
export type DeploymentState = 'Running' | 'Succeeded' | 'Failed' | 'Canceled';

/** What a deployment needs of the world it takes place in. */
export interface Surroundings {
  /** Virtual time, milliseconds since 1970. */
  readonly nowMs: () => number;
  /** Asks ARM as the one who deploys. @throws ArmError */
  readonly send: (sending: Sending, body: JsonObject | undefined) => ArmReply;
  /** What is to be waited for after an answer; null where everything is done. */
  readonly endingOf: (path: string, reply: ArmReply) => Task['ending'];
  /** What complete mode deletes once all else is there. */
  readonly superfluous: () => readonly Task[];
}

/** A deployment: what it has asked for, how far it has come, and what has become of it. */
export class Deployment {
  readonly prepared: Prepared;
  readonly startedAtMs: number;
  readonly tasks: Task[];
  readonly #around: Surroundings;
  #endedAtMs: number | null = null;
  #state: DeploymentState = 'Running';
  #error: ErrorDocument | null = null;
  #outputs: JsonObject = {};
  #hasTidied = false;
  #progress = 1;

  constructor(prepared: Prepared, around: Surroundings) {
    this.prepared = prepared;
    this.#around = around;
    this.startedAtMs = around.nowMs();
    this.tasks = [...prepared.tasks];
  }

  get id(): string {
    return this.prepared.id;
  }

  /** Grows with everything that begins or ends in it. */
  get progress(): number {
    return this.#progress;
  }

  get state(): DeploymentState {
    return this.#state;
  }

  /** Virtual time, milliseconds since 1970; null while it runs. */
  get endedAtMs(): number | null {
    return this.#endedAtMs;
  }

  /** Null unless it has failed. */
  get error(): ErrorDocument | null {
    return this.#error;
  }

  /** By name, with their types; none until it has succeeded. */
  get outputs(): JsonObject {
    return this.#outputs;
  }

  /** Goes as far as it can at this time. */
  proceed(): void {
    if (this.#state !== 'Running') return;
    while (this.#settle() || this.#begin());
    if (this.tasks.some(({ state }) => state === 'running')) return;
    this.#finish();
  }

  /** Stops: what runs goes on, and nothing more is begun. [D] */
  cancel(): void {
    for (const task of this.tasks) if (task.state === 'waiting') task.state = 'skipped';
    this.#end('Canceled');
  }

  /** Notes what has ended. @returns whether anything has */
  #settle(): boolean {
    const ended = this.tasks.filter((task) => {
      const outcome = task.state === 'running' ? task.ending?.() : undefined;
      if (outcome) this.#endTask(task, outcome.error);
      return outcome !== undefined;
    });
    return ended.length > 0;
  }

  /** Begins what has all it waits for. @returns whether there was anything */
  #begin(): boolean {
    const byId = new Map(this.tasks.map((task) => [task.target?.id.toLowerCase(), task]));
    const isThere = (id: string): boolean =>
      ['succeeded', 'skipped'].includes(byId.get(id)?.state ?? 'succeeded');
    const ready = this.tasks.filter(
      ({ state, dependsOn }) => state === 'waiting' && dependsOn.every(isThere),
    );
    for (const task of ready) this.#beginTask(task);
    return ready.length > 0;
  }

  #beginTask(task: Task): void {
    const { sending } = task;
    if (sending === null) return;
    this.#progress++;
    task.state = 'running';
    task.startedAtMs = this.#around.nowMs();
    try {
      const reply = this.#around.send(sending, bodyOf(task, sending));
      task.status = reply.status;
      task.ending = this.#around.endingOf(sending.path, reply);
      if (task.ending === null) this.#endTask(task, null);
    } catch (error) {
      if (!(error instanceof ArmError)) throw error;
      task.status = error.status;
      this.#endTask(task, errorDocument(error));
    }
  }

  #endTask(task: Task, error: ErrorDocument | null): void {
    this.#progress++;
    task.state = error === null ? 'succeeded' : 'failed';
    task.error = error;
    task.ending = null;
    task.endedAtMs = this.#around.nowMs();
  }

  #finish(): void {
    const errors = this.tasks.flatMap(({ error }) => error ?? []);
    if (errors.length > 0) return this.#fail(deploymentFailed(this.id, errors));
    if (this.prepared.mode === 'Complete' && !this.#hasTidied) {
      this.#hasTidied = true;
      this.tasks.push(...this.#around.superfluous());
      return this.proceed();
    }
    this.#evaluateOutputs();
  }

  #evaluateOutputs(): void {
    const task = newTask({
      operationId: this.prepared.outputsOperationId,
      provisioning: 'EvaluateDeploymentOutput',
      target: null,
      sending: null,
      dependsOn: [],
    });
    task.startedAtMs = this.#around.nowMs();
    task.status = 200;
    this.tasks.push(task);
    try {
      this.#outputs = this.prepared.outputs();
      this.#endTask(task, null);
      this.#end('Succeeded');
    } catch (error) {
      if (!(error instanceof TemplateError || error instanceof ArmError)) throw error;
      const failure = outputsFailed(this.id, this.prepared.outputNames, error.message);
      this.#endTask(task, failure);
      this.#fail(failure);
    }
  }

  #fail(error: ErrorDocument): void {
    for (const task of this.tasks) if (task.state === 'waiting') task.state = 'skipped';
    this.#error = error;
    this.#end('Failed');
  }

  #end(state: DeploymentState): void {
    this.#progress++;
    this.#state = state;
    this.#endedAtMs = this.#around.nowMs();
  }
}

/** @throws ArmError where an expression in it makes no sense now */
function bodyOf({ target }: Task, { body }: Sending): JsonObject | undefined {
  try {
    return body();
  } catch (error) {
    if (error instanceof TemplateError) throw invalidExpression(target?.id ?? '', error.message);
    throw error;
  }
}
