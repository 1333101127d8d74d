import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { identityContract, type OperationId } from '../../src/mock-arm/identity/contract.ts';
import { SigningKey } from '../../src/mock-arm/identity/signing-key.ts';
import { createMockArm, type MockArm, type MockArmOptions } from '../../src/mock-arm/index.ts';

/** An answer of a login host, or of what stands beside one. */
export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed text; empty where it is a page. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** A mock under test, and questions to all that is no ARM. Every answer is held against the contract. */
export interface IdentityUnderTest {
  readonly mock: MockArm;
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Told>;
  /** Sends a form. */
  readonly post: (
    path: string,
    form: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Told>;
}

let dataDir: string;

/** One key for all tests of a file: to make one takes long. */
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'identity-'));
  await new SigningKey(dataDir).shown();
}, 60_000);
afterAll(() => rm(dataDir, { recursive: true }));

/** Where the key of this file's tests is kept. */
export function keyFolder(): string {
  return dataDir;
}

/** Starts one for the test that runs. */
export async function startIdentity(options: MockArmOptions = {}): Promise<IdentityUnderTest> {
  const bugs: unknown[] = [];
  const mock = await createMockArm({
    armPort: 0,
    dataDir,
    onBug: (error) => bugs.push(error),
    ...options,
  });
  onTestFinished(async () => {
    await mock.close();
    if (bugs.length > 0) throw new Error(`bugs of the mock: ${bugs.map(String).join('; ')}`);
  });
  const ask = async (path: string, init: RequestInit): Promise<Told> => {
    const response = await fetch(`${mock.arm}${path}`, { redirect: 'manual', ...init });
    const text = await response.text();
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    const isJson = type === 'application/json';
    const body = (isJson ? JSON.parse(text) : {}) as Told['body'];
    const faults = objections(init.method ?? 'GET', path, {
      status: response.status,
      type,
      body: isJson ? body : text,
    });
    if (faults.length > 0)
      throw new Error(`${init.method ?? 'GET'} ${path} → ${response.status}: ${faults.join(' ')} ${text}`);
    return { status: response.status, headers: response.headers, text, body };
  };
  return {
    mock,
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, form, headers = {}) =>
      ask(path, { method: 'POST', body: new URLSearchParams(form), headers }),
  };
}

/** The operation that a path leads to; words in a path go before parameters. */
export function operationAt(method: string, path: string): OperationId | undefined {
  const [pathname = ''] = path.split('?');
  return identityContract.routes
    .filter(
      (route) => route.method === method && patternOf(route.url).test(pathname.replaceAll(/\/{2,}/g, '/')),
    )
    .sort((one, other) => Number(one.url.includes(':')) - Number(other.url.includes(':')))[0]?.operationId;
}

function patternOf(url: string): RegExp {
  return new RegExp(`^${url.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}/?$`, 'i');
}

function objections(
  method: string,
  path: string,
  { status, type, body }: { readonly status: number; readonly type: string; readonly body: unknown },
): string[] {
  const operationId = operationAt(method, path);
  if (operationId === undefined) return ['nothing is served there.'];
  const pointer = identityContract.answerPointer(operationId, status, type);
  if (pointer === undefined && body === '') return [];
  if (pointer === null || pointer === undefined) return [`${operationId} lists no ${status} as ${type}.`];
  return identityContract.complaints(pointer, body).map(({ message }) => message);
}
