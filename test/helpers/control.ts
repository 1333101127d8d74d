import request from 'supertest';
import { expect, onTestFinished } from 'vitest';
import type { components } from '../../openapi/generated/control.d.ts';
import { controlContract, type OperationId } from '../../src/mock-arm/control/contract.ts';
import {
  type ConnectedWorld,
  createMockArm,
  type MockArm,
  type MockArmOptions,
} from '../../src/mock-arm/index.ts';
import { newest, servicePath } from './arm.ts';

/** A schema of openapi/control.yaml. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/** What is sent beside method and path. */
export interface Question {
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it stands, in place of `body`. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a client reads of an answer. */
export interface Answer<Body> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly body: Body;
}

/** A control API under test, reached over a socket of its own. Every answer is held against the contract. */
export interface ControlUnderTest {
  readonly mock: MockArm;
  readonly url: string;
  readonly ask: <Body = Schema<'Problem'>>(
    method: string,
    path: string,
    question?: Question,
  ) => Promise<Answer<Body>>;
  readonly get: <Body>(path: string, question?: Question) => Promise<Answer<Body>>;
  readonly post: <Body>(path: string, body?: unknown) => Promise<Answer<Body>>;
  /** Starts a migration as a client of ARM does. @param world where the service is; the default one unless told */
  readonly migrate: (service: string, world?: Pick<ConnectedWorld, 'subscriptionId'>) => Promise<void>;
}

const routes = controlContract.routes.map(({ operationId, method, url }) => ({
  operationId,
  method,
  path: new RegExp(`^${url.replaceAll(/:\w+/g, '[^/]+')}/?$`),
}));

/** Starts a mock for the test that runs, its clock standing still, and ends it with it. */
export async function startControl(options: MockArmOptions = {}): Promise<ControlUnderTest> {
  const bugs: unknown[] = [];
  const mock = await createMockArm({
    armPort: 0,
    controlPort: 0,
    clock: { mode: 'manual' },
    onBug: (error) => bugs.push(error),
    ...options,
  });
  onTestFinished(async () => {
    await mock.close();
    if (options.onBug === undefined) expect(bugs).toEqual([]);
  });
  const url = mock.control as string;
  const ask: ControlUnderTest['ask'] = async (method, path, question) => {
    const answer = await send(url, method, path, question);
    expect(objections(method, path, answer)).toEqual([]);
    return answer as never;
  };
  return {
    mock,
    url,
    ask,
    get: (path, question) => ask('GET', path, question) as never,
    post: (path, body) => ask('POST', path, body === undefined ? {} : { body }) as never,
    migrate: async (service, world = mock) => {
      const path = `${servicePath(world, service)}/migrateToStv2?api-version=${newest}`;
      const { status } = await fetch(`${mock.arm}${path}`, { method: 'POST' });
      expect(status).toBe(202);
    },
  };
}

async function send(
  url: string,
  method: string,
  path: string,
  { body, text, headers = {} }: Question = {},
): Promise<Answer<unknown>> {
  const asked = request(url)[method.toLowerCase() as 'get'](path).set(headers);
  const payload = text ?? (body === undefined ? undefined : JSON.stringify(body));
  if (payload !== undefined && headers['content-type'] === undefined)
    void asked.set('content-type', 'application/json');
  // Read as text whatever its type, for it is the text that goes over the wire.
  const answered = await asked
    .buffer(true)
    .parse((response, done) => {
      let read = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (read += part));
      response.on('end', () => done(null, read));
    })
    .send(payload);
  const read = typeof answered.body === 'string' ? answered.body : '';
  const isJson = /json/.test(answered.type) && read !== '';
  return {
    status: answered.status,
    headers: answered.headers as Record<string, string>,
    text: read,
    body: isJson ? (JSON.parse(read) as unknown) : undefined,
  };
}

/** What the contract has to say against an answer. */
export function objections(
  method: string,
  path: string,
  { status, headers, text, body }: Answer<unknown>,
): string[] {
  const { pathname } = new URL(path, 'http://control');
  const operationId = routes.find(
    (route) => route.method === method && route.path.test(pathname),
  )?.operationId;
  const type = headers['content-type']?.replace(/;.*/, '') ?? 'application/json';
  const pointer = operationId === undefined ? problem(status, type) : answerOf(operationId, status, type);
  if (pointer === null) return [`${operationId ?? 'nothing'} does not answer ${status} in ${type}`];
  if (pointer === undefined) return text === '' ? [] : [`no body is described, and there is one: ${text}`];
  if (method === 'HEAD') return text === '' ? [] : ['a HEAD is answered with a body'];
  return controlContract.complaints(pointer, body ?? text).map(({ message }) => message);
}

function problem(status: number, type: string): string | null {
  return status >= 400 && type === 'application/problem+json' ? '/components/schemas/Problem' : null;
}

function answerOf(operationId: OperationId, status: number, type: string): string | undefined | null {
  const pointer = controlContract.answerPointer(operationId, status, type);
  return status >= 400 && pointer === undefined ? null : pointer;
}
