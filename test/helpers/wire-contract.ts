import document from '../../openapi/generated/arm.json' with { type: 'json' };
import { armContract, type OperationId } from '../../src/mock-arm/arm/contract.ts';
import type { Exchange } from '../../src/mock-arm/index.ts';

interface Response {
  readonly headers?: Readonly<Record<string, object>>;
}

interface Documented {
  readonly pointer: string;
  readonly responses: Readonly<Record<string, Response | { readonly $ref: string }>>;
}

const methods = ['get', 'put', 'patch', 'post', 'delete', 'head'] as const;

/** What the contract says of the answers of each operation. */
const documented = new Map(
  Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method): [string, Documented][] => {
      const operation = (item as unknown as Record<string, Documented & { operationId: string }>)[method];
      const pointer = `/paths/${encodeURIComponent(path.replaceAll('/', '~1'))}/${method}/responses`;
      return operation ? [[operation.operationId, { pointer, responses: operation.responses }]] : [];
    }),
  ),
);

/** Headers that tell a client to wait, or what it has; none of them may go out where the contract does not list it. */
const listedHeaders = ['ETag', 'Location', 'Azure-AsyncOperation', 'Retry-After'];

/** Every header an answer of ARM carries, whatever it answers. */
const everywhere = [
  'x-ms-request-id',
  'x-ms-correlation-request-id',
  'x-ms-routing-request-id',
  'cache-control',
  'strict-transport-security',
];

/** Answers that have a body or none, by what was asked after; all others always have the one they are described with. */
const mayBeEmpty = new Set(['ApiManagementService_GetOperationResult 200']);

/** What openapi/arm.yaml has to say against an answer: its status, its body and its headers. */
export function objections(exchange: Exchange): string[] {
  const { operationId, method, url, status } = exchange;
  const all = operationId === undefined ? ofNoOperation(exchange) : ofOperation(operationId, exchange);
  const missing = everywhere.filter((name) => exchange.headers[name] === undefined);
  return [...all, ...missing.map((name) => `the header ${name} is missing`)].map(
    (objection) => `${method} ${url} → ${status}: ${objection}`,
  );
}

/** At a path that nothing is served at there are errors, and nothing else. */
function ofNoOperation({ status, method, body }: Exchange): string[] {
  if (status < 400) return ['nothing is served there, and yet it is no error'];
  return method === 'HEAD' ? ofBody(undefined, body) : ofBody('/components/schemas/ErrorResponse', body);
}

function ofOperation(operationId: OperationId, { method, status, headers, body }: Exchange): string[] {
  const { pointer, responses } = documented.get(operationId) as Documented;
  const schema = armContract.answerPointer(operationId, status);
  // `default` stands for every error that has no line of its own; a success has to be listed by its status.
  if (schema === null || (status < 400 && !(String(status) in responses))) {
    return [`${operationId} does not list ${status}`];
  }
  const empty = method === 'HEAD' || (body === '' && mayBeEmpty.has(`${operationId} ${status}`));
  return [
    ...ofBody(empty ? undefined : schema, body),
    ...ofHeaders(pointer, responses[String(status)], status, headers),
  ];
}

function ofBody(schema: string | undefined, body: string): string[] {
  const shown = body.length > 300 ? `${body.slice(0, 300)}…` : body;
  if (schema === undefined) return body === '' ? [] : [`no body is described, and there is one: ${shown}`];
  if (body === '') return ['a body is described, and there is none'];
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return [`the body is no JSON: ${shown}`];
  }
  return armContract.complaints(schema, value).map(({ message }) => message);
}

function ofHeaders(
  pointer: string,
  response: Documented['responses'][string] | undefined,
  status: number,
  headers: Exchange['headers'],
): string[] {
  if (response === undefined) return [];
  const shared = '$ref' in response;
  const at = shared ? response.$ref.slice(1) : `${pointer}/${status}`;
  const listed = (shared ? componentOf(response.$ref) : response).headers ?? {};
  return listedHeaders.flatMap((name) => {
    const value = headers[name.toLowerCase()];
    if (value === undefined) return [];
    if (!(name in listed)) return [`the header ${name} is not listed: ${String(value)}`];
    const header = listed[name] as { readonly $ref?: string };
    const schema = `${header.$ref?.slice(1) ?? `${at}/headers/${name}`}/schema`;
    const seen = /^\d+$/.test(String(value)) ? Number(value) : value;
    return armContract
      .complaints(schema, seen)
      .map(({ message }) => `the header ${name}${message.replace('The body', '')}`);
  });
}

function componentOf($ref: string): Response {
  const name = $ref.slice($ref.lastIndexOf('/') + 1);
  return (document.components.responses as Readonly<Record<string, Response>>)[name] as Response;
}
