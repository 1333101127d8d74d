import { isObject } from '../arm/json.ts';
import { worldOperationId } from '../arm/long-running.ts';
import type { Json, JsonObject } from '../../sim/index.ts';
import type { ArmReply, Ask } from '../arm/call.ts';
import type { MockWorld } from '../mock-world.ts';
import type { Surroundings } from './deployment.ts';
import { deploymentFailed, resourceFailed } from './deployment-error.ts';
import type { Runtime } from './functions/resource-functions.ts';
import type { Step } from './step.ts';
import { type Prepared } from './prepare.ts';
import { superfluousTasks } from './superfluous.ts';
import type { Ending } from './task.ts';
import { TemplateError } from './template-error.ts';

/** A world as a deployment meets it: everything it does goes the way of a client's request. */
export function surroundingsOf(world: MockWorld, ask: Ask, prepared: Prepared): Surroundings {
  return {
    nowMs: () => world.world.nowMs,
    send: ({ method, path, apiVersion }, body) => ask({ method, path, apiVersion, body }),
    endingOf: (path, reply) => endingOf(world, path, reply),
    superfluous: () => superfluousTasks(world, prepared),
  };
}

/** What an answer says is still to be waited for: an operation of the world, or another deployment. */
function endingOf(world: MockWorld, path: string, { headers = {} }: ArmReply): Ending | null {
  const nested = world.deployments.find(path);
  if (nested !== undefined)
    return () => {
      if (nested.state === 'Running') return undefined;
      const inner = nested.error ?? deploymentFailed(nested.id, []);
      return { error: nested.state === 'Succeeded' ? null : resourceFailed(nested.id, inner) };
    };
  const url = String(headers['azure-asyncoperation'] ?? headers['location'] ?? '').split('?')[0] as string;
  const operationId = worldOperationId(url.slice(url.lastIndexOf('/') + 1));
  const operation = operationId === undefined ? undefined : world.world.operations.get(operationId);
  if (operation === undefined || operation.endedAtMs !== null) return null;
  return () => {
    if (operation.endedAtMs === null) return undefined;
    const { failure } = operation;
    return { error: failure && resourceFailed(path, { code: failure.code, message: failure.message }) };
  };
}

/** Answers `reference` and `list…` by asking ARM. */
export function runtimeOf(ask: Ask, steps: readonly Step[]): Runtime {
  const meant = (idOrName: string): Pick<Step, 'id' | 'isWanted'> & { apiVersion?: string } => {
    const wanted = idOrName.toLowerCase();
    const step = steps.find(({ id, name, symbol, type }) =>
      [id, symbol, name, `${type}/${name}`].some((each) => each?.toLowerCase() === wanted),
    );
    if (step) return step;
    if (idOrName.startsWith('/')) return { id: idOrName, isWanted: true };
    throw new TemplateError(
      `The resource '${idOrName}' is not defined in the template. ` +
        'Please see https://aka.ms/arm-syntax for usage details.',
    );
  };
  const read = (method: string, id: string, apiVersion: string | undefined, body?: Json): JsonObject => {
    if (apiVersion === undefined)
      throw new TemplateError(
        `The resource '${id}' is not in the template; say its api-version as another argument.`,
      );
    return documentOf(ask({ method, path: id, apiVersion, body }));
  };
  return {
    reference: (of, apiVersion, isFull) => {
      const step = meant(of);
      if (!step.isWanted)
        throw new TemplateError(`The resource '${step.id}' is referred to, and its condition does not hold.`);
      const version = apiVersion ?? step.apiVersion;
      const { id, name: _, ...document } = read('GET', step.id, version);
      return isFull
        ? { apiVersion: version as string, ...document, resourceId: id ?? step.id }
        : (document['properties'] ?? {});
    },
    list: (action, of, apiVersion, body) => read('POST', `${meant(of).id}/${action}`, apiVersion, body),
  };
}

/** The document in an answer; an empty one where it has none. */
export function documentOf({ body }: ArmReply): JsonObject {
  const document = (typeof body === 'string' ? JSON.parse(body) : body) as Json | undefined;
  return document !== undefined && isObject(document) ? document : {};
}
