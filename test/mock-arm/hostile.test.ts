import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { armContract } from '../../src/mock-arm/arm/contract.ts';
import { controlContract } from '../../src/mock-arm/control/contract.ts';
import { identityContract } from '../../src/mock-arm/identity/contract.ts';
import { createMockArm, type MockArm } from '../../src/mock-arm/index.ts';
import { servicePath } from '../helpers/arm.ts';
import { type HostileRequest, hostileRequests } from '../helpers/hostile-requests.ts';
import { bytesOf, exchangeRaw, type RawAnswer } from '../helpers/raw-http.ts';
import { objections } from '../helpers/wire-contract.ts';

const isSoak = process.env['SOAK'] === '1';
const requestsARun = 50;
/** Of every ten requests eight go over a socket to ARM, one there in process, and one to the control API. */
const share = (ofTen: number): number => ((isSoak ? 200_000 : 2000) / requestsARun / 10) * ofTen;
const timeout = isSoak ? 60 * 60_000 : 120_000;
const api = 'api-version=2024-05-01';

/** What the port of ARM serves. */
const served = [...armContract.routes, ...identityContract.routes];

/** A mock in which one world is asked hostile things, and another one must not notice. */
interface Target {
  readonly mock: MockArm;
  readonly arm: string;
  /** Fails unless the other world answers as it did in the beginning, and nothing was a bug. */
  readonly demandSound: () => Promise<void>;
}

async function startTarget(): Promise<Target> {
  const bugs: string[] = [];
  const mock = await createMockArm({
    armPort: 0,
    controlPort: 0,
    clock: { mode: 'skip' },
    services: [{ name: 'tailwind' }],
    onBug: (error, request) =>
      bugs.push(`${request.slice(0, 300)}: ${(error as Error).stack ?? String(error)}`),
    onExchange: (exchange) => bugs.push(...objections(exchange).map((each) => each.slice(0, 600))),
  });
  onTestFinished(() => mock.close());
  const arm = mock.arm as string;
  const bystander = mock.createWorld({
    name: 'bystander',
    clock: { mode: 'manual' },
    services: [{ name: 'still' }],
  });
  const read = async (): Promise<string> =>
    (await fetch(`${arm}${servicePath(bystander, 'still')}?${api}`)).text();
  const before = await read();
  expect(before).toContain('"name":"still"');
  return {
    mock,
    arm,
    demandSound: async () => {
      if (bugs.length > 0) throw new Error(bugs.join('\n'));
      expect(await read()).toBe(before);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  };
}

/** What is wrong with an answer, whatever was asked. */
function faults(
  { status, headers, body }: RawAnswer,
  method: string,
  shape: (body: unknown) => boolean,
): string[] {
  const seen = `${headers.slice(0, 100)} … ${body.slice(0, 300)}`;
  if (!(status >= 200 && status < 500) && status !== 501) return [`neither done nor refused: ${seen}`];
  // The page on which people sign in says it to people.
  if (status < 400 || method === 'HEAD' || headers.includes('text/html')) return [];
  try {
    return shape(JSON.parse(body)) ? [] : [`a refusal of another shape: ${seen}`];
  } catch {
    return [`a refusal that is no JSON: ${seen}`];
  }
}

/** ARM has an envelope, which the provider of DNS leaves out; who hands out tokens says it in the ways of OAuth and IMDS. */
function isArmRefusal(body: unknown): boolean {
  const { error, error_description: description, ...bare } = body as Record<string, unknown>;
  if (typeof error === 'string') return typeof description === 'string';
  const { code, statusCode, message } = (error ?? bare) as Record<string, unknown>;
  const isNamed = (typeof code === 'string' && code !== '') || typeof statusCode === 'number';
  return isNamed && typeof message === 'string' && message !== '';
}

/** RFC 9457 */
function isProblem(body: unknown): boolean {
  const { type, title, status, detail } = body as Record<string, unknown>;
  return [type, title, detail].every((each) => typeof each === 'string') && typeof status === 'number';
}

async function askRaw(url: string, asked: HostileRequest, shape: typeof isArmRefusal): Promise<string[]> {
  const answers = await exchangeRaw(url, bytesOf(asked), asked.method === 'HEAD');
  return answers.flatMap((answer) => faults(answer, asked.method, shape));
}

/** The same without a socket, as far as it can be said to a client at all. */
async function askInProcess(
  mock: MockArm,
  { method, target, headers, body }: HostileRequest,
): Promise<string[]> {
  const { endpoint, httpClient } = mock.clientOptions;
  const url = `${endpoint}/${target.replace(/^\/+/, '')}`;
  if (
    !URL.canParse(url) ||
    !/^(?:GET|HEAD|PUT|PATCH|POST|DELETE|OPTIONS)$/.test(method) ||
    httpClient === undefined
  )
    return [];
  const sent = new Map(headers.filter(([name]) => name !== 'transfer-encoding' && name !== 'content-length'));
  const map = Object.assign(sent, { toJSON: () => Object.fromEntries(sent) });
  const request = { url, method, headers: map as never, body: body.toString() };
  const { status, headers: got, bodyAsText } = await httpClient.sendRequest(request);
  const type = `content-type: ${got.get('content-type')}`;
  return faults({ status, headers: type, body: bodyAsText }, method, isArmRefusal);
}

const batchOf = (each: fc.Arbitrary<HostileRequest>): fc.Arbitrary<HostileRequest[]> =>
  fc.array(each, { minLength: requestsARun, maxLength: requestsARun });

/**
 * Sends batches, several requests at once, and looks after each whether all is as it was.
 *
 * @returns what was wrong, and how to bring it back
 */
async function besiege(
  target: Target,
  asked: fc.Arbitrary<HostileRequest>,
  numRuns: number,
  ask: (request: HostileRequest) => Promise<string[]>,
): Promise<string[]> {
  const { failed, seed, errorInstance } = await fc.check(
    fc.asyncProperty(batchOf(asked), async (requests) => {
      const found = await Promise.all(requests.map(ask));
      await target.demandSound();
      if (found.flat().length > 0) throw new Error(found.flat().join('\n'));
      target.mock.reset();
    }),
    { numRuns, endOnFailure: true },
  );
  return failed ? [`SEED=${seed}`, String(errorInstance)] : [];
}

function heapMegabytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

describe('hostile requests are refused in good manners, and nobody else notices', () => {
  it('of ARM, over sockets', { timeout }, async () => {
    const target = await startTarget();
    const asked = hostileRequests(served, target.mock.subscriptionId);
    const ask = (request: HostileRequest): Promise<string[]> => askRaw(target.arm, request, isArmRefusal);
    expect(await besiege(target, asked, share(2), ask)).toEqual([]);
    const before = heapMegabytes();
    expect(await besiege(target, asked, share(6), ask)).toEqual([]);
    expect(heapMegabytes() - before).toBeLessThan(64);
  });

  it('of ARM, in process', { timeout }, async () => {
    const target = await startTarget();
    const asked = hostileRequests(served, target.mock.subscriptionId);
    const ask = (request: HostileRequest): Promise<string[]> => askInProcess(target.mock, request);
    expect(await besiege(target, asked, share(1), ask)).toEqual([]);
  });

  it('of the control API', { timeout }, async () => {
    const target = await startTarget();
    // A stream has no end of its own, and worlds that come and go would be looked for in vain.
    const steering = controlContract.routes.filter(({ operationId }) => operationId !== 'Worlds_Delete');
    const asked = hostileRequests(steering, target.mock.subscriptionId);
    const control = target.mock.control as string;
    const ask = (request: HostileRequest): Promise<string[]> => askRaw(control, request, isProblem);
    expect(await besiege(target, asked, share(1), ask)).toEqual([]);
  });
});
