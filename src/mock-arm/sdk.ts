import type { FastifyInstance } from 'fastify';
import lightMyRequest from 'light-my-request';
import type { Identity } from './identity/call.ts';
import { accessClaims, tokenSeconds } from './identity/tokens.ts';
import type { MockWorld } from './mock-world.ts';
import { inProcessHost } from './origin.ts';

/** How a client reaches the mock: over a socket, or by a function call. */
export type Transport = 'in-process' | 'http' | 'https';

/** What every JavaScript SDK of Azure takes for a credential. It always answers the token of its world. */
export interface MockCredential {
  readonly getToken: (
    scopes?: string | string[],
  ) => Promise<{ readonly token: string; readonly expiresOnTimestamp: number }>;
}

/**
 * Options for a client of a JavaScript SDK. It needs no other change, whatever the transport: no environment variable,
 * no trusted certificate, no policy to remove.
 */
export interface MockClientOptions {
  readonly endpoint: string;
  readonly httpClient?: HttpClient;
  readonly tlsOptions?: { readonly ca: string };
  readonly additionalPolicies?: {
    readonly policy: Policy;
    readonly position: 'perCall' | 'perRetry';
  }[];
}

// The shapes below are those of @azure/core-rest-pipeline. They are written out, so that this package does not bring a
// second copy of it beside the one the client has.

interface HeaderMap extends Iterable<[string, string]> {
  get(name: string): string | undefined;
  has(name: string): boolean;
  set(name: string, value: string | number | boolean): void;
  delete(name: string): void;
  toJSON(options?: { preserveCase?: boolean }): Record<string, string>;
}

interface Request {
  url: string;
  method: string;
  headers: HeaderMap;
  body?: unknown;
  abortSignal?: { readonly aborted: boolean; addEventListener(type: 'abort', listener: () => void): void };
}

interface Response<Sent> {
  request: Sent;
  status: number;
  headers: HeaderMap;
  bodyAsText: string;
}

type SendRequest<Sent> = (request: Sent) => Promise<Response<Sent>>;

interface HttpClient {
  readonly sendRequest: <Sent extends Request>(request: Sent) => Promise<Response<Sent>>;
}

interface Policy {
  readonly name: string;
  readonly sendRequest: <Sent extends Request>(
    request: Sent,
    next: SendRequest<Sent>,
  ) => Promise<Response<Sent>>;
}

/**
 * A credential whose token says which world it is for. Where tokens are looked at, it is a signed one, for whatever it is
 * asked for; where nobody does, no time is spent on a key.
 */
export function credentialFor(world: MockWorld, { auth, key }: Identity): MockCredential {
  const { tenantId, subscriptionId } = world;
  const unsigned = unsignedToken({ tid: tenantId, oid: subscriptionId, appid: subscriptionId });
  const principal = { clientId: subscriptionId, oid: subscriptionId };
  return {
    getToken: async (scopes) => {
      const audience = audienceOf([scopes].flat()[0]);
      const token =
        auth === 'strict' ? await key.sign(accessClaims({ tenantId, principal, audience })) : unsigned;
      return { token, expiresOnTimestamp: Date.now() + tokenSeconds * 1000 };
    },
  };
}

function unsignedToken(claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ ...claims, iss: 'apim-rehearsal' })}.${part({})}`;
}

/** What a client asks a token for; ARM of the public cloud where it does not say. */
function audienceOf(scope = 'https://management.azure.com/.default'): string {
  return scope.replace(/\/[^/]*$/, '');
}

/** A client whose requests reach the app by a function call: no socket, no port, no TLS. */
export function inProcessOptions(app: FastifyInstance): MockClientOptions {
  return {
    endpoint: `https://${inProcessHost}`,
    httpClient: { sendRequest: (request) => inject(app, request) },
  };
}

/** A client over https that trusts the mock's own authority. */
export function httpsOptions(url: string, caCertificate: string): MockClientOptions {
  return { endpoint: url, tlsOptions: { ca: caCertificate } };
}

/**
 * A client over plain http. The SDKs refuse to send a token there, so they are shown https until the request leaves: a
 * first step says https of every URL of the mock (of polls too), and the last one says http again.
 */
export function httpOptions(url: string): MockClientOptions {
  const shown = url.replace(/^http:/, 'https:');
  const policy: Policy = {
    name: 'apimRehearsalPlainHttp',
    sendRequest: (request, next) => {
      if (request.url.startsWith(url)) request.url = shown + request.url.slice(url.length);
      return next(request);
    },
  };
  return {
    endpoint: url,
    additionalPolicies: [{ policy, position: 'perCall' }],
    httpClient: {
      sendRequest: (request) => send(request, url + request.url.slice(shown.length)),
    },
  };
}

async function inject<Sent extends Request>(app: FastifyInstance, request: Sent): Promise<Response<Sent>> {
  const { pathname, search } = new URL(request.url);
  const answer = await lightMyRequest((raw, response) => app.routing(raw, response), {
    method: request.method as 'GET',
    url: pathname + search,
    headers: { host: inProcessHost, ...request.headers.toJSON() },
    ...(typeof request.body === 'string' && { payload: request.body }),
  });
  return { request, status: answer.statusCode, headers: headerMap(answer.headers), bodyAsText: answer.body };
}

async function send<Sent extends Request>(request: Sent, url: string): Promise<Response<Sent>> {
  const { method, headers, body, abortSignal } = request;
  const abort = new AbortController();
  abortSignal?.addEventListener('abort', () => abort.abort());
  if (abortSignal?.aborted) abort.abort();
  const answer = await fetch(url, {
    method,
    headers: headers.toJSON(),
    signal: abort.signal,
    redirect: 'manual',
    ...(typeof body === 'string' && { body }),
  });
  const bodyAsText = await answer.text();
  return {
    request,
    status: answer.status,
    headers: headerMap(Object.fromEntries(answer.headers)),
    bodyAsText,
  };
}

function headerMap(all: Readonly<Record<string, string | number | string[] | undefined>>): HeaderMap {
  const map = new Map(
    Object.entries(all).flatMap(([name, value]) =>
      value === undefined
        ? []
        : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : String(value)]],
    ),
  );
  return {
    get: (name) => map.get(name.toLowerCase()),
    has: (name) => map.has(name.toLowerCase()),
    set: (name, value) => void map.set(name.toLowerCase(), String(value)),
    delete: (name) => void map.delete(name.toLowerCase()),
    toJSON: () => Object.fromEntries(map),
    [Symbol.iterator]: () => map[Symbol.iterator](),
  };
}
