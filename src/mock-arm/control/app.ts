import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { RehearsalError } from '../../sim/index.ts';
import type { Complaint, OperationRoute } from '../contract.ts';
import type { DnsServer } from '../dns/dns-server.ts';
import { fastifyOptions } from '../fastify-options.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { takeJsonBodies } from '../json-bodies.ts';
import type { Worlds } from '../worlds.ts';
import type { ControlCall, ControlReply, Handler, OpenStream, Whereabouts } from './call.ts';
import { controlContract, type OperationId } from './contract.ts';
import { demandOwn } from './foreign.ts';
import { handlers } from './operations.ts';
import {
  badInput,
  bug,
  notJson,
  Problem,
  problemOf,
  tooLarge,
  unknownPath,
  unreadable,
  wrongMethod,
} from './problem.ts';

/** What the app of the control API is built from. */
export interface ControlAppOptions {
  readonly worlds: Worlds;
  /** The address it listens on. */
  readonly host: string;
  /** Called with every error that is a bug of the mock. */
  readonly onBug: (error: unknown, request: string) => void;
  /** What an answer waits for, where there is something: what it tells of must be so. */
  readonly settled?: () => Promise<void> | undefined;
  /** What answers over DNS, where that is on. */
  readonly dns?: DnsServer | undefined;
  /** The data plane, where it is on. */
  readonly gateway?: Gateway | undefined;
  /** Where everything listens. */
  readonly describe: () => Whereabouts;
}

type Route = OperationRoute<OperationId>;

/** A journal can be long. */
const bodyLimit = 64 * 1024 * 1024;

/** Builds the control API: every operation of its contract. It is ready when this returns. */
export async function createControlApp(options: ControlAppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    ...fastifyOptions,
    bodyLimit,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 260 },
    frameworkErrors: (error, request, reply) => void refuse(error, request, reply),
  });
  const refuse = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const problem = toProblem(error, request);
    if (problem.body.status >= 500) options.onBug(error, `${request.method} ${request.url}`);
    return reply
      .code(problem.body.status)
      .headers(problem.headers)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(problem.body));
  };
  takeJsonBodies(app, notJson);
  app.addHook('onSend', async () => {
    await options.settled?.();
  });
  app.addHook('onRequest', (request, _reply, done) => {
    demandOwn(request.headers, options.host);
    done();
  });
  app.setErrorHandler(refuse);
  app.setNotFoundHandler((request, reply) => refuse(nowhere(request), request, reply));
  const streams = new Set<() => void>();
  app.addHook('preClose', (done) => {
    for (const end of streams) end();
    done();
  });
  for (const route of controlContract.routes) {
    app.route({
      method: route.method,
      url: route.url,
      handler: async (request, reply) => send(reply, streams, await answer(options, route, request)),
    });
  }
  await app.ready();
  return app;
}

/** Where the types of single operations end: what the contract has passed is what its handler takes. */
async function answer(
  { worlds, describe, dns, gateway }: ControlAppOptions,
  route: Route,
  request: FastifyRequest,
): Promise<ControlReply<OperationId>> {
  const path = request.params as Record<string, string>;
  const world = path['world'] === undefined ? undefined : worlds.named(path['world']);
  world?.clock.sync();
  const call = {
    worlds,
    describe,
    dns,
    gateway,
    world,
    path,
    query: readQuery(route, request.query as Record<string, unknown>),
    body: readBody(route, request.body),
    header: (name: string) => request.headers[name] as string | undefined,
  };
  const handle = handlers[route.operationId] as Handler<OperationId>;
  return handle(call as ControlCall<OperationId>);
}

function readBody({ bodyPointer }: Route, body: unknown = {}): unknown {
  if (bodyPointer !== undefined) {
    demandNone(controlContract.complaints(bodyPointer, body));
  } else if (JSON.stringify(body) !== '{}') {
    demandNone([{ field: '', value: body, message: 'This operation takes no body.' }]);
  }
  return body;
}

/** A query string knows only text; where the contract wants a number, digits are one. */
function readQuery({ queryParameters }: Route, query: Record<string, unknown>): Record<string, unknown> {
  const known = [...queryParameters.keys()];
  const read = Object.entries(query).map(([field, value]): [string, unknown] => {
    const pointer = queryParameters.get(field);
    if (pointer === undefined) {
      const message = `${field} is not a parameter here; there ${known.length === 0 ? 'are none' : `are ${known.join(', ')}`}.`;
      throw badInput([{ field, value, message }]);
    }
    // A name may be all digits: it stays text where the contract takes text.
    const isText = controlContract.complaints(pointer, value).length === 0;
    const seen = !isText && /^\d+$/.test(String(value)) ? Number(value) : value;
    const complaints = controlContract.complaints(pointer, seen);
    demandNone(
      complaints.map(({ message }) => ({ field, value, message: message.replace(/^The body/, field) })),
    );
    return [field, seen];
  });
  return Object.fromEntries(read);
}

function demandNone(complaints: readonly Complaint[]): void {
  if (complaints.length === 0) return;
  throw badInput(
    complaints.map(({ field, value, message }) => ({
      field,
      ...(value !== undefined && { value }),
      message,
    })),
  );
}

/** The one place where answers meet the wire. */
function send(
  reply: FastifyReply,
  streams: Set<() => void>,
  answered: ControlReply<OperationId>,
): FastifyReply {
  if ('stream' in answered) return stream(reply, streams, answered.stream);
  if ('text' in answered)
    return reply.type(`${answered.type ?? 'text/plain'}; charset=utf-8`).send(answered.text);
  if (answered.location !== undefined) reply.header('location', answered.location);
  reply.code(answered.status);
  if (!('body' in answered)) return reply.send();
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(answered.body));
}

function stream(reply: FastifyReply, streams: Set<() => void>, open: OpenStream): FastifyReply {
  reply.hijack();
  const end = open(reply.raw, () => streams.delete(end));
  streams.add(end);
  return reply;
}

function nowhere({ method, url }: FastifyRequest): Problem {
  const [pathname = ''] = url.split('?', 1);
  const allowed = controlContract.routes
    .filter((route) => new RegExp(`^${route.url.replaceAll(/:\w+/g, '[^/]+')}/?$`).test(pathname))
    .map((route) => route.method);
  return allowed.length === 0 ? unknownPath(pathname) : wrongMethod(method, pathname, allowed);
}

function toProblem(error: unknown, { url }: FastifyRequest): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof RehearsalError) return problemOf(error);
  const { code, message, statusCode } = error as Partial<FastifyError>;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return tooLarge(bodyLimit);
  if (code === 'FST_ERR_MAX_PARAM_LENGTH') return unknownPath(url);
  return statusCode !== undefined && statusCode < 500 ? unreadable(message ?? String(code)) : bug();
}
