import type { FastifyRequest } from 'fastify';
import { type FoundRoute, RouteTree } from '../route-tree.ts';
import { armContract, type OperationId } from './contract.ts';

const tree = new RouteTree<OperationId>(() => armContract.routes);

/**
 * The operation that is served at a path.
 *
 * @param path beginning with a slash, without a query; percent-encoded or not
 * @returns undefined where nothing is served there
 */
export function findRoute(method: string, path: string): FoundRoute<OperationId> | undefined {
  return tree.find(method, path);
}

const requested = new WeakMap<FastifyRequest, FoundRoute<OperationId>>();

/** The operation that a request is for, looked for once; undefined where nothing is served at its path. */
export function routeOf(request: FastifyRequest): FoundRoute<OperationId> | undefined {
  const known = requested.get(request);
  if (known) return known;
  const found = findRoute(request.method, pathOf(request.url));
  if (found) requested.set(request, found);
  return found;
}

/** The path alone: some send the whole URL, and a query may follow. */
const pathOf = (url: string): string => /^(?:https?:\/\/[^/?#]*)?([^?#]*)/i.exec(url)?.[1] ?? '';
