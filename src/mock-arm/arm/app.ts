import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { createGuard } from '../identity/bearer-guard.ts';
import type { Identity } from '../identity/call.ts';
import { isOpen, serveIdentity } from '../identity/plugin.ts';
import { deploymentJson } from '../deployments/deployment-json.ts';
import { fastifyOptions } from '../fastify-options.ts';
import { takeJsonBodies } from '../json-bodies.ts';
import { originOf } from '../origin.ts';
import { createIds } from '../request-ids.ts';
import type { FoundRoute } from '../route-tree.ts';
import type { Worlds } from '../worlds.ts';
import { answer } from './answer.ts';
import {
  ArmError,
  internalServerError,
  invalidRequestContent,
  requestTooLarge,
  unsupportedMediaType,
  uriTooLong,
} from './arm-error.ts';
import type { ArmCall, ArmReply } from './call.ts';
import type { OperationId } from './contract.ts';
import { routeOf } from './find-route.ts';
import { createHeaders } from './headers.ts';
import { unknownRoute } from './unknown-route.ts';

/** One request and what was answered, as it went over the wire. Tests check it against the contract. */
export interface Exchange {
  /** Undefined where nothing is served at that path. */
  readonly operationId: OperationId | undefined;
  readonly method: string;
  readonly url: string;
  readonly status: number;
  /** Headers of the answer, by their names in lower case. */
  readonly headers: Readonly<Record<string, number | string | readonly string[] | undefined>>;
  /** The text of the answer. */
  readonly body: string;
}

/** What the app of the mock ARM is built from. */
export interface ArmAppOptions {
  readonly worlds: Worlds;
  /** Seed of the identifiers in answers that belong to no world. */
  readonly seed: number;
  /** Called after every answer. */
  readonly onExchange?: ((exchange: Exchange) => void) | undefined;
  /** What an answer waits for, where there is something: what it tells of must be so. */
  readonly settled?: () => Promise<void> | undefined;
  /** Called with every error that is a bug of the mock. */
  readonly onBug: (error: unknown, request: string) => void;
  /** Where clients get their tokens, beside ARM, and whether these are looked at; nowhere where it is left out. */
  readonly identity?: Identity;
}

/** ARM takes no larger body. [M] */
const bodyLimit = 4 * 1024 * 1024;

/** No name in a path is longer. [M] */
const longestName = 260;

/** Builds the mock ARM: every operation of the contract, in ARM's manners. It is ready when this returns. */
export async function createArmApp(options: ArmAppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    ...fastifyOptions,
    bodyLimit,
    // Who signs in finds the way as ARM's own clients do: no matter the case, and doubled slashes are forgiven.
    routerOptions: {
      caseSensitive: false,
      ignoreTrailingSlash: true,
      ignoreDuplicateSlashes: true,
      maxParamLength: longestName,
    },
    frameworkErrors: (error, request, reply) => void refuse(error, request, reply),
  });
  const send = createSender(options);
  const refuse = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const armError = toArmError(error);
    if (armError.status >= 500 && armError.code !== 'NotSimulated')
      options.onBug(error, `${request.method} ${request.url}`);
    const { status, body, origin } = armError;
    const headers = { ...armError.headers, ...(origin === 'arm' && { 'x-ms-failure-cause': 'gateway' }) };
    return send(request, reply, { status, body, headers });
  };
  takeJsonBodies(app, unsupportedMediaType, readerOf);
  app.addHook('onSend', (_request, _reply, _payload, done) => {
    const settling = options.settled?.();
    if (settling === undefined) done();
    else void settling.then(() => done(), done);
  });
  app.setErrorHandler(refuse);
  app.setNotFoundHandler(async (request, reply) =>
    refuse(await unknownRoute(request.method, request.url, options.worlds), request, reply),
  );
  await useIdentity(app, options);
  app.route({
    method: ['GET', 'PUT', 'PATCH', 'POST', 'DELETE', 'HEAD'],
    url: '/*',
    handler: (request, reply) => {
      const found = routeOf(request);
      if (found === undefined) return reply.callNotFound();
      return send(request, reply, answered(options.worlds, found, request));
    },
  });
  await app.ready();
  return app;
}

/** The bodies of deployments carry templates, and those are no strict JSON. [R] CLIENTS §6.2 */
function readerOf(request: FastifyRequest): typeof deploymentJson | undefined {
  return routeOf(request)?.route.operationId.startsWith('Deployments_') ? deploymentJson : undefined;
}

/** What is no part of ARM needs no token, in either mode. */
async function useIdentity(app: FastifyInstance, { identity, worlds, onBug }: ArmAppOptions): Promise<void> {
  if (identity === undefined) return;
  if (identity.auth === 'strict') {
    const guard = createGuard(worlds, identity.key);
    app.addHook('onRequest', async (request) => {
      if (!isOpen(request)) await guard(request);
    });
  }
  await serveIdentity(app, identity, onBug);
}

function answered(
  worlds: Worlds,
  { route, params }: FoundRoute<OperationId>,
  request: FastifyRequest,
): ArmReply {
  if (Object.values(params).some(({ length }) => length > longestName)) throw uriTooLong();
  const { headers, method, body } = request;
  return answer(route, {
    worlds,
    method,
    params,
    query: request.query as ArmCall['query'],
    body,
    header: (name) => headers[name] as string | undefined,
    origin: originOf(request),
  });
}

/** The one place where answers meet the wire. */
function createSender({ worlds, seed, onExchange }: ArmAppOptions) {
  const nextId = createIds(seed);
  const headersFor = createHeaders();
  return (
    request: FastifyRequest,
    reply: FastifyReply,
    { status, body, headers }: ArmReply,
  ): FastifyReply => {
    const found = routeOf(request);
    const operationId = found?.route.operationId;
    const subscriptionId = found?.params['subscriptionId'];
    const world = subscriptionId === undefined ? undefined : worlds.ofSubscription(subscriptionId);
    const text = textOf(request.method, body);
    reply.code(status).headers(headersFor(request, { operationId, world, id: (world?.nextId ?? nextId)() }));
    if (text !== '') reply.header('content-type', 'application/json; charset=utf-8');
    // What could have been compressed says so. [R] CLI 2019, ARM §5; the condition [I]
    if (text !== '' && status === 200 && request.headers['accept-encoding'])
      reply.header('vary', 'Accept-Encoding');
    if (headers) reply.headers(headers as Record<string, string>);
    onExchange?.({
      operationId,
      method: request.method,
      url: request.url,
      status,
      headers: reply.getHeaders(),
      body: text,
    });
    if (text === '') return reply.send();
    // As text it would be given a charset, which status documents do not have.
    return reply.send(headers?.['content-type'] === undefined ? text : Buffer.from(text));
  };
}

function textOf(method: string, body: ArmReply['body']): string {
  if (body === undefined || method === 'HEAD') return '';
  return typeof body === 'string' ? body : JSON.stringify(body);
}

function toArmError(error: unknown): ArmError {
  if (error instanceof ArmError) return error;
  const { code, message, statusCode } = error as Partial<FastifyError>;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return requestTooLarge(bodyLimit);
  return statusCode !== undefined && statusCode < 500
    ? invalidRequestContent(message ?? 'unreadable')
    : internalServerError();
}
