import type { Json, JsonObject } from '../../sim/index.ts';
import { isObject } from '../arm/json.ts';
import { evaluate, type FunctionTable } from './evaluate.ts';
import type { Step } from './step.ts';
import type { Template } from './template.ts';
import { demandTemplate, spelled } from './template-error.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The type of a deployment. */
export const deploymentType = 'Microsoft.Resources/deployments';

/** Whether a resource of a template is a deployment. */
export function isNested({ type }: Pick<Step, 'type'>): boolean {
  return type.toLowerCase() === deploymentType.toLowerCase();
}

/**
 * What a deployment inside another is sent as; undefined where a step is none. Its own template is not worked out here:
 * where its expressions are of the outer scope, which is the default [D], it gets the parameters, the variables and the
 * functions of the template around it.
 *
 * @throws TemplateError
 */
export function nestedBody(
  step: Step,
  table: FunctionTable,
  vocabulary: Vocabulary,
  { functions }: Template,
): JsonObject | undefined {
  const { body, name } = step;
  if (!isNested(step) || !isObject(body['properties'])) return undefined;
  const { template, parameters = {}, ...others } = body['properties'];
  const rest = evaluate({ ...body, properties: others }, table) as JsonObject;
  const properties = rest['properties'] as JsonObject;
  demandTemplate(
    spelled(properties['mode']).toLowerCase() === 'incremental',
    () =>
      `The nested deployment '${name}' has the mode '${spelled(properties['mode'])}'; only the outermost template ` +
      "can be deployed in another mode than 'Incremental'.",
  );
  if (template === undefined || !isObject(template)) return rest;
  const inner = isInner(properties)
    ? { template, parameters: evaluate(parameters, table) }
    : asOuter(template, vocabulary, functions);
  return { ...rest, properties: { ...properties, ...inner } };
}

function isInner({ expressionEvaluationOptions: options }: JsonObject): boolean {
  return isObject(options) && spelled(options['scope']).toLowerCase() === 'inner';
}

function asOuter(
  template: JsonObject,
  { parameters, variables }: Vocabulary,
  functions: readonly JsonObject[],
): JsonObject {
  const all = Object.entries(parameters.all);
  const definitions = all.map(([name, { type }]) => [name, { type, nullable: true }] as const);
  const values = all.map(([name, { value }]) => [name, { value }] as const);
  return {
    template: {
      ...template,
      parameters: Object.fromEntries(definitions),
      variables: escaped(variables()),
      functions,
    },
    parameters: Object.fromEntries(values),
  };
}

/** A value as a template says it that means just this: what would be read as an expression gets another bracket. */
function escaped(value: Json): Json {
  if (typeof value === 'string') return value.startsWith('[') ? `[${value}` : value;
  if (Array.isArray(value)) return (value as readonly Json[]).map(escaped);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, escaped(member)]));
}
