import type { JsonObject } from '../../sim/index.ts';
import type { MockWorld } from '../mock-world.ts';
import type { Worlds } from '../worlds.ts';
import type { ApiVersion } from './api-version.ts';
import { demandParameters, invalidRequestContent, noSuchPath, subscriptionNotFound } from './arm-error.ts';
import {
  type ArmCall,
  type ArmReply,
  type Ask,
  checkedApiVersion,
  type ProviderCall,
  type Served,
} from './call.ts';
import { callerIn, visible } from './authorization.ts';
import { armContract, type ArmRoute } from './contract.ts';
import { findRoute } from './find-route.ts';
import { gates } from './gates.ts';
import { isObject } from './json.ts';
import { handlers } from './operations.ts';
import { lowerCaseNames } from './query-names.ts';
import { answeredOnce } from './repeats.ts';

/** A request to ARM whose route is found: as it came in, nothing of it checked. */
export interface Asked extends Pick<ArmCall, 'method' | 'params' | 'query' | 'header' | 'origin'> {
  readonly worlds: Worlds;
  /** The parsed body; undefined where none was sent. */
  readonly body: unknown;
  /** Whether ARM asks it of itself. */
  readonly isInner?: boolean;
}

/**
 * Looks at a request in the order ARM does: api-version, subscription, what is asked of everybody, and only then the
 * body. [I]
 *
 * @throws ArmError where it is refused
 */
export function answer(route: ArmRoute, asked: Asked): ArmReply {
  const { worlds, method, params, header, origin, isInner = false } = asked;
  const query = lowerCaseNames(asked.query);
  const served: Served = handlers[route.operationId];
  const { scope, handle } = served;
  const apiVersion = checkedApiVersion(scope, query['api-version']);
  const world = scope === 'tenant' ? undefined : worldOf(worlds, params);
  const caller = callerIn(world, header('authorization'));
  world?.clock.sync();
  if (world) for (const demand of gates) demand({ world, route, scope, params, caller, isInner });
  if (route.method === 'PUT') demandNames(route, params);
  const call: ArmCall & Partial<ProviderCall> = {
    method,
    worlds,
    sentApiVersion: [query['api-version']].flat()[0] as string,
    apiVersion: apiVersion as ApiVersion,
    ...(world && { world }),
    params,
    query,
    body: checkedBody(route, served, asked),
    header,
    caller,
    origin,
    ask: askOnBehalf(asked),
  };
  const reply = (): ArmReply => handle(call as ProviderCall);
  if (world === undefined) return reply();
  const answered = answeredOnce(route.operationId, call as ProviderCall, reply);
  return visible(answered, { world, route, params, caller });
}

/** Of the headers only the token counts: conditions and the like were about the first request. */
function askOnBehalf({ worlds, header, origin }: Asked): Ask {
  return ({ method, path, apiVersion, body }, elsewhere = worlds) => {
    const found = findRoute(method, path);
    if (found === undefined) throw noSuchPath(method, path);
    return answer(found.route, {
      worlds: elsewhere,
      method,
      params: found.params,
      query: { 'api-version': apiVersion },
      body,
      header: (name) => (name === 'authorization' ? header(name) : undefined),
      origin,
      isInner: true,
    });
  };
}

function checkedBody({ bodyPointer }: ArmRoute, { refuseBody }: Served, asked: Asked): JsonObject {
  if (bodyPointer === undefined) return {};
  const { body } = asked;
  if (body !== undefined && body !== null && !isObject(body))
    throw invalidRequestContent('the body must be a JSON object');
  const complaints = armContract.complaints(bodyPointer, body ?? {});
  if (refuseBody && complaints.length > 0) throw refuseBody(asked, complaints);
  demandParameters(complaints);
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
