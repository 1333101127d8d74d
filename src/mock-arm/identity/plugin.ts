import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { OperationRoute } from '../contract.ts';
import { originOf } from '../origin.ts';
import type { Identity, IdentityCall, IdentityReply } from './call.ts';
import { identityContract, type OperationId } from './contract.ts';
import { EntraError, unreadableRequest } from './entra-error.ts';
import { handlers } from './operations.ts';

const formType = 'application/x-www-form-urlencoded';

/** What a login host says of its answers, for there are secrets in them. [M] */
const headers = {
  'cache-control': 'no-store, no-cache',
  pragma: 'no-cache',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/**
 * Serves what clients meet before ARM, beside it: login hosts, managed identities and the metadata of the cloud. Forms are
 * read here and nowhere else.
 *
 * @param onBug called with every error that is a bug of the mock
 */
export async function serveIdentity(
  app: FastifyInstance,
  identity: Identity,
  onBug: (error: unknown, request: string) => void,
): Promise<void> {
  await app.register((inside, _options, done) => {
    inside.addContentTypeParser(formType, { parseAs: 'string' }, (_request, body, parsed) =>
      parsed(null, new URLSearchParams(body as string)),
    );
    inside.setErrorHandler((error: Error, request, reply) => {
      if (!(error instanceof EntraError) && statusOf(error) >= 500)
        onBug(error, `${request.method} ${request.url.split('?', 1)[0]}`);
      return refuse(error, request, reply);
    });
    for (const route of identityContract.routes) {
      inside.route({
        method: route.method,
        url: route.url,
        config: { open: true },
        handler: async (request, reply) =>
          send(reply, await handlers[route.operationId](callOf(identity, route, request))),
      });
    }
    done();
  });
}

/** Whether a request is for what needs no token: one could not get any otherwise. */
export function isOpen({ routeOptions }: Pick<FastifyRequest, 'routeOptions'>): boolean {
  return (routeOptions.config as { readonly open?: boolean }).open === true;
}

function callOf(
  identity: Identity,
  { operationId }: OperationRoute<OperationId>,
  request: FastifyRequest,
): IdentityCall {
  const { body } = request;
  return {
    ...identity,
    operationId,
    params: request.params as IdentityCall['params'],
    query: single(request.query as Record<string, string | string[]>),
    form: body instanceof URLSearchParams ? Object.fromEntries(body) : {},
    header: (name) => request.headers[name] as string | undefined,
    origin: originOf(request),
  };
}

/** Of a parameter that is said several times, the first. */
function single(query: Readonly<Record<string, string | string[]>>): IdentityCall['query'] {
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value].flat()[0]]));
}

function send(reply: FastifyReply, answer: IdentityReply): FastifyReply {
  reply.code(answer.status).headers({ ...headers, 'x-ms-request-id': randomUUID() });
  if ('location' in answer) return reply.header('location', answer.location).send();
  if ('html' in answer) return reply.type('text/html; charset=utf-8').send(answer.html);
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(answer.body));
}

function refuse(error: Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const entraError = error instanceof EntraError ? error : unreadableRequest(reasonOf(error));
  const asked = String(request.headers['client-request-id'] ?? '');
  const correlationId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(asked) ? asked : randomUUID();
  const { status } = error instanceof EntraError ? error : { status: statusOf(error) };
  return send(reply, { status, body: entraError.body(Date.now(), randomUUID(), correlationId) });
}

/** Fastify's errors have the one, ARM's the other: what is read of a body before it comes here is refused as by ARM. */
const statusOf = (error: Error & { readonly status?: number }): number =>
  (error as FastifyError).statusCode ?? error.status ?? 500;

const reasonOf = (error: Error): string =>
  statusOf(error) < 500 ? error.message : 'the mock has failed to answer; this is a bug in apim-rehearsal';
