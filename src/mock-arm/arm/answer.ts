import type { JsonObject } from '../../sim/index.ts';
import type { OperationRoute } from '../contract.ts';
import type { MockWorld } from '../mock-world.ts';
import type { Worlds } from '../worlds.ts';
import type { ApiVersion } from './api-version.ts';
import { demandParameters, invalidRequestContent, subscriptionNotFound } from './arm-error.ts';
import { type ArmCall, type ArmReply, checkedApiVersion, type ProviderCall, type Served } from './call.ts';
import { armContract, type OperationId } from './contract.ts';
import { gates } from './gates.ts';
import { isObject } from './json.ts';
import { handlers } from './operations.ts';
import { callerOf } from './token.ts';

/** An operation of the contract. */
export type ArmRoute = OperationRoute<OperationId>;

/** A request to ARM whose route is found: as it came in, nothing of it checked. */
export interface Asked extends Pick<ArmCall, 'method' | 'params' | 'query' | 'header' | 'origin'> {
  readonly worlds: Worlds;
  /** The parsed body; undefined where none was sent. */
  readonly body: unknown;
}

/**
 * Looks at a request in the order ARM does: api-version, subscription, what is asked of everybody, and only then the
 * body. [I]
 *
 * @throws ArmError where it is refused
 */
export function answer(route: ArmRoute, asked: Asked): ArmReply {
  const { worlds, method, params, query, header, origin } = asked;
  const { scope, handle }: Served = handlers[route.operationId];
  const apiVersion = checkedApiVersion(scope, query['api-version']);
  const world = scope === 'tenant' ? undefined : worldOf(worlds, params);
  const caller = callerOf(header('authorization'));
  world?.clock.sync();
  if (world) for (const demand of gates) demand({ world, route, scope, params, caller });
  if (route.method === 'PUT') demandNames(route, params);
  const call: ArmCall & Partial<ProviderCall> = {
    method,
    worlds,
    sentApiVersion: [query['api-version']].flat()[0] as string,
    apiVersion: apiVersion as ApiVersion,
    ...(world && { world }),
    params,
    query,
    body: checkedBody(route, asked.body),
    header,
    caller,
    origin,
  };
  return handle(call as ProviderCall);
}

function checkedBody({ bodyPointer }: ArmRoute, body: unknown): JsonObject {
  if (bodyPointer === undefined) return {};
  if (body !== undefined && body !== null && !isObject(body))
    throw invalidRequestContent('the body must be a JSON object');
  demandParameters(armContract.complaints(bodyPointer, body ?? {}));
  return armContract.known(bodyPointer, body ?? {}) as JsonObject;
}

/** What is made gets the name it has in the path, so that has to be one. @throws ArmError */
function demandNames({ pathParameters }: ArmRoute, params: ArmCall['params']): void {
  const wrong = [...pathParameters].flatMap(([name, pointer]) => {
    if (name === 'serviceName') return []; // its operation says in more words what is wrong
    // There is one policy, and its name is compared as names of ARM are.
    const value = name === 'policyId' ? params[name]?.toLowerCase() : params[name];
    return armContract.complaints(pointer, value).map(({ message }) => ({
      field: name,
      message: message.replace(/^The body/, name),
    }));
  });
  demandParameters(wrong);
}

function worldOf(worlds: Worlds, { subscriptionId = '' }: ArmCall['params']): MockWorld {
  const world = worlds.ofSubscription(subscriptionId);
  if (world === undefined) throw subscriptionNotFound(subscriptionId);
  return world;
}
