import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { takeJsonBodies } from '../json-bodies.ts';
import { createIds } from '../request-ids.ts';
import type { Worlds } from '../worlds.ts';
import { answer, type ArmRoute } from './answer.ts';
import {
  ArmError,
  internalServerError,
  invalidRequestContent,
  requestTooLarge,
  unsupportedMediaType,
  uriTooLong,
} from './arm-error.ts';
import type { ArmCall, ArmReply } from './call.ts';
import { armContract, type OperationId } from './contract.ts';
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
}

/** Host of a request that came through no socket. */
export const inProcessHost = 'arm.apim-rehearsal.invalid';

/** ARM takes no larger body. [M] */
const bodyLimit = 4 * 1024 * 1024;

/** Builds the mock ARM: every operation of the contract, in ARM's manners. It is ready when this returns. */
export async function createArmApp(options: ArmAppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit,
    exposeHeadRoutes: false,
    return503OnClosing: false,
    allowErrorHandlerOverride: false,
    // ARM knows no case, forgives doubled slashes (real clients send them), and has names of up to 260 characters.
    routerOptions: {
      caseSensitive: false,
      ignoreTrailingSlash: true,
      ignoreDuplicateSlashes: true,
      maxParamLength: 260,
    },
    frameworkErrors: (error, request, reply) => void refuse(error, request, reply),
  });
  const send = createSender(options);
  const refuse = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const armError = toArmError(error);
    if (armError.status >= 500 && armError.code !== 'NotSimulated')
      options.onBug(error, `${request.method} ${request.url}`);
    const { status, body, origin } = armError;
    const headers = origin === 'arm' ? { 'x-ms-failure-cause': 'gateway' } : {};
    return send(request, reply, { status, body, headers });
  };
  takeJsonBodies(app, unsupportedMediaType);
  app.addHook('onSend', async () => {
    await options.settled?.();
  });
  app.setErrorHandler(refuse);
  app.setNotFoundHandler((request, reply) =>
    refuse(unknownRoute(request.method, request.url, options.worlds), request, reply),
  );
  for (const route of armContract.routes) {
    app.route({
      method: route.method,
      url: route.url,
      config: { operationId: route.operationId },
      handler: (request, reply) => send(request, reply, answered(options.worlds, route, request)),
    });
  }
  await app.ready();
  return app;
}

function answered(worlds: Worlds, route: ArmRoute, request: FastifyRequest): ArmReply {
  const { headers, method, body } = request;
  return answer(route, {
    worlds,
    method,
    params: request.params as ArmCall['params'],
    query: request.query as ArmCall['query'],
    body,
    header: (name) => headers[name] as string | undefined,
    origin: originOf(request),
  });
}

function originOf({ headers, raw }: FastifyRequest): string {
  const host = headers.host ?? 'localhost';
  const encrypted = host === inProcessHost || (raw.socket as { encrypted?: boolean }).encrypted === true;
  return `${encrypted ? 'https' : 'http'}://${host}`;
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
    const subscriptionId = (request.params as Record<string, string> | undefined)?.['subscriptionId'];
    const world = subscriptionId === undefined ? undefined : worlds.ofSubscription(subscriptionId);
    const text = textOf(request.method, body);
    reply.code(status).headers(headersFor(request, world, (world?.nextId ?? nextId)()));
    if (text !== '') reply.header('content-type', 'application/json; charset=utf-8');
    if (headers) reply.headers(headers as Record<string, string>);
    onExchange?.({
      operationId: (request.routeOptions.config as { operationId?: OperationId }).operationId,
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
  if (code === 'FST_ERR_MAX_PARAM_LENGTH') return uriTooLong();
  return statusCode !== undefined && statusCode < 500
    ? invalidRequestContent(message ?? 'unreadable')
    : internalServerError();
}
