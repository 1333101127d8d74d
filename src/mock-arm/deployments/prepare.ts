import { createHash } from 'node:crypto';
import type { Json, JsonObject } from '../../sim/index.ts';
import type { ArmError } from '../arm/arm-error.ts';
import { findRoute } from '../arm/find-route.ts';
import { invalidExpression, invalidTemplate, typeNotServed } from './deployment-error.ts';
import { countOf, evaluate, evaluateAhead, timesOf, typeNameOf, withCopy } from './evaluate.ts';
import { type Runtime, type Whereabouts, withRuntime } from './functions/resource-functions.ts';
import { nestedBody } from './nested.ts';
import { type Parameter, typeOf } from './parameters.ts';
import { planOf } from './plan.ts';
import type { Step } from './step.ts';
import { newTask, type Task } from './task.ts';
import { readTemplate, type Template } from './template.ts';
import { demandTemplate, TemplateError } from './template-error.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** How a deployment treats what its template does not name. */
export type DeploymentMode = 'Incremental' | 'Complete';

/** What somebody wants deployed. */
export interface Wanted {
  /** ARM resource id of the deployment. */
  readonly id: string;
  readonly name: string;
  /** Region of a deployment at the scope of a subscription; null in a group. */
  readonly location: string | null;
  readonly tags: JsonObject;
  readonly mode: DeploymentMode;
  readonly template: JsonObject;
  /** As in a body, `{ name: { value } }`. */
  readonly parameters: JsonObject;
  readonly at: Whereabouts;
  /** Virtual time, milliseconds since 1970. */
  readonly nowMs: number;
}

/** A deployment that makes sense, and of which nothing has been done. */
export interface Prepared extends Wanted {
  readonly correlationId: string;
  /** The same for the same template. [M] a number; how it is made is synthetic */
  readonly templateHash: string;
  readonly resolved: Readonly<Record<string, Parameter>>;
  readonly steps: readonly Step[];
  readonly tasks: readonly Task[];
  readonly outputNames: readonly string[];
  /** Works the outputs out, once all resources are there. @throws TemplateError, ArmError */
  readonly outputs: () => JsonObject;
  readonly outputsOperationId: string;
}

/**
 * Reads a template to the end and works out all that does not need a running deployment.
 *
 * @param runtimeFor how `reference` and `list…` are answered, given the steps that the template names
 * @throws ArmError InvalidTemplate where it makes no sense
 */
export function prepare(
  wanted: Wanted,
  correlationId: string,
  runtimeFor: (steps: readonly Step[]) => Runtime,
): Prepared {
  return inArmsWords(() => {
    const template = readTemplate(wanted.template);
    const vocabulary = vocabularyOf({
      template,
      given: wanted.parameters,
      at: wanted.at,
      deployment: () => deploymentObject(wanted),
      nowMs: wanted.nowMs,
      seed: correlationId,
    });
    const resolved = vocabulary.parameters.all;
    const steps = planOf(template, vocabulary.table, wanted.at);
    const runtime = runtimeFor(steps);
    const bodyOf = (step: Step, when: 'ahead' | 'now'): JsonObject => {
      const table = when === 'now' ? withRuntime(step.table, runtime) : step.table;
      const nested = nestedBody(step, table, vocabulary, template);
      return nested ?? ((when === 'now' ? evaluate : evaluateAhead)(step.body, table) as JsonObject);
    };
    for (const step of steps) demandSensible(step, () => bodyOf(step, 'ahead'));
    const idOf = (text: string): string => operationId(`${wanted.id} ${wanted.nowMs} ${text}`);
    return {
      ...wanted,
      correlationId,
      templateHash: hashOf(wanted.template),
      resolved,
      steps,
      tasks: steps.map((step) => taskOf(step, idOf(step.id), () => bodyOf(step, 'now'))),
      outputNames: Object.keys(template.outputs),
      outputs: () => outputsOf(template, vocabulary, runtime),
      outputsOperationId: idOf('outputs'),
    };
  });
}

function inArmsWords<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof TemplateError ? invalidTemplate(error.message) : error;
  }
}

/** @throws ArmError where a step could never be done, whatever the world is like */
function demandSensible({ id, name, type, isWanted, isExisting }: Step, body: () => JsonObject): void {
  try {
    body();
  } catch (error) {
    throw error instanceof TemplateError ? invalidExpression(name, error.message) : (error as ArmError);
  }
  if (isWanted && findRoute(isExisting ? 'GET' : 'PUT', id) === undefined) throw typeNotServed(type, id);
}

function taskOf(
  { id, type, name, apiVersion, dependsOn, isExisting, isWanted }: Step,
  at: string,
  body: () => JsonObject,
): Task {
  const task = newTask({
    operationId: at,
    provisioning: isExisting ? 'Read' : 'Create',
    target: { id, type, name },
    sending: isExisting
      ? { method: 'GET', path: id, apiVersion, body: () => undefined }
      : { method: 'PUT', path: id, apiVersion, body },
    dependsOn,
  });
  if (!isWanted) task.state = 'skipped';
  return task;
}

/** Sixteen hexadecimal digits in capitals, made from a text. [M] the form */
export function operationId(text: string): string {
  return createHash('sha1').update(text).digest('hex').slice(0, 16).toUpperCase();
}

function hashOf(template: JsonObject): string {
  return createHash('sha256').update(JSON.stringify(template)).digest().readBigUInt64BE().toString();
}

/** What `deployment()` gives. [D] */
function deploymentObject({ name, location, mode, template, parameters }: Wanted): JsonObject {
  const properties = { template, parameters, mode, provisioningState: 'Accepted' };
  return { name, ...(location !== null && { location }), properties };
}

function outputsOf(template: Template, vocabulary: Vocabulary, runtime: Runtime): JsonObject {
  const table = withRuntime(vocabulary.table, runtime);
  const entries = Object.entries(template.outputs).flatMap(([name, definition]) => {
    const { type, value, copy, condition } = definition;
    const { spelled, is } = typeOf(type, `The template output '${name}'`);
    if (condition !== undefined && evaluate(condition, table) !== true) return [];
    const given = copy === undefined ? evaluate(value ?? null, table) : copied(name, copy as JsonObject);
    demandTemplate(
      typeNameOf(given) === is || (given === null && definition['nullable'] === true),
      () =>
        `The template output '${name}' is not valid: it is declared as '${spelled}', and its value is of type ` +
        `'${typeNameOf(given)}'.`,
    );
    return [[name, { type: spelled, ...(!spelled.startsWith('Secure') && { value: given }) }] as const];
  });
  return Object.fromEntries(entries);

  function copied(name: string, { count, input }: JsonObject): Json {
    return timesOf(countOf(count, table, `The copy of the output '${name}'`), (index) =>
      evaluate(input ?? null, withCopy(table, { name, index, own: true })),
    );
  }
}
