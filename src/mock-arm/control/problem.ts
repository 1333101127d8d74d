import type { components } from '../../../openapi/generated/control.d.ts';
import { RehearsalError } from '../../sim/index.ts';
import { RefusedError } from '../refused-error.ts';

type Body = components['schemas']['Problem'];
type FieldError = components['schemas']['FieldError'];

/** What the control API answers in place of what was asked for: problem details, RFC 9457. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly body: Body;
  readonly headers: Readonly<Record<string, string>>;

  constructor(body: Body, headers: Readonly<Record<string, string>> = {}) {
    super(body.detail);
    this.body = body;
    this.headers = headers;
  }
}

const ours = (status: number, type: string, title: string, detail: string): Body => ({
  type: `urn:apim-rehearsal:${type}`,
  title,
  status,
  detail,
});

/** One that the status alone says all about. */
const plain = (status: number, title: string, detail: string, headers?: Record<string, string>): Problem =>
  new Problem({ type: 'about:blank', title, status, detail }, headers);

export const badInput = (errors: readonly FieldError[]): Problem => {
  const [{ message } = { message: 'Something is wrong.' }] = errors;
  const others = errors.length > 1 ? ` And ${errors.length - 1} more, listed under errors.` : '';
  return new Problem({ ...ours(400, 'bad-input', 'Bad input', message + others), errors });
};

export const unreadable = (why: string): Problem =>
  badInput([{ field: '', message: `The request cannot be read: ${why}.` }]);

export const foreignHost = (host: string): Problem =>
  new Problem(
    ours(403, 'foreign-host', 'Foreign host', `The request is for \`${host}\`, which is not this machine.`),
  );

export const foreignOrigin = (origin: string): Problem =>
  new Problem(
    ours(
      403,
      'foreign-origin',
      'Foreign origin',
      `The request comes from a page of \`${origin}\`; only this API's own pages may steer it.`,
    ),
  );

export const notFound = (detail: string): Problem => new Problem(ours(404, 'not-found', 'Not found', detail));

export const unknownPath = (path: string): Problem =>
  plain(404, 'Not Found', `Nothing is served at ${path}; openapi/control.yaml lists what is.`);

export const wrongMethod = (method: string, path: string, allowed: readonly string[]): Problem =>
  plain(405, 'Method Not Allowed', `${path} knows ${allowed.join(' and ')}, and not ${method}.`, {
    allow: allowed.join(', '),
  });

export const notAcceptable = (accept: string, forms: readonly string[]): Problem =>
  plain(406, 'Not Acceptable', `The timeline comes as ${forms.join(', ')}, and not as ${accept}.`);

export const tooLarge = (limitBytes: number): Problem =>
  plain(413, 'Payload Too Large', `The body is larger than ${limitBytes / 1024 / 1024} MiB.`);

export const notJson = (contentType: string): Problem =>
  plain(
    415,
    'Unsupported Media Type',
    `The body is ${contentType || 'of no content type'}; send JSON, with the header content-type: application/json.`,
  );

export const headersTooLarge = (): Problem =>
  plain(431, 'Request Header Fields Too Large', 'URL and headers are larger than 16 KiB together.');

export const tooSlow = (): Problem => plain(408, 'Request Timeout', 'The request did not arrive in time.');

export const noTunnel = (): Problem =>
  plain(405, 'Method Not Allowed', 'Nothing leads through here; CONNECT is for a proxy.');

/** The client learns no more; what happened stands in the standard error of the mock. */
export const bug = (): Problem =>
  plain(500, 'Internal Server Error', 'A bug of the mock; its standard error says more.');

const conflicts = {
  'name-taken': 'The name is taken',
  'nothing-running': 'Nothing is running',
  'nobody-blocked': 'Nobody is shut out',
  'autoscale-off': 'No autoscale rules are on',
  'never-reached': 'It would never come',
  'world-stays': 'The world stays',
  'backend-used': 'The backend is used',
} as const;

/** Well said, but impossible as things stand. */
export const conflict = (type: keyof typeof conflicts, detail: string): Problem =>
  new Problem(ours(409, type, conflicts[type], detail));

const refusedByAzure = ({ refusal }: RefusedError): Problem => {
  const { refused, rule, facts, says } = refusal;
  const body = { ...ours(409, 'refused', 'It would be refused', says), refused, facts };
  return new Problem({ ...body, ...(rule !== undefined && { rule }) });
};

/**
 * Does what may be impossible as things stand.
 *
 * @param isConflict which misuse means that; any, where it is left out
 */
export async function orConflict<Result>(
  type: keyof typeof conflicts,
  act: () => Result | Promise<Result>,
  isConflict: (error: RehearsalError) => boolean = () => true,
): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof RehearsalError && isConflict(error)) throw conflict(type, error.message);
    throw error;
  }
}

/** Does something with a part of the body, so that what is wrong with it is found there. */
export async function within<Result>(part: string, act: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof RehearsalError)) throw error;
    const field = [part, error.field].filter(Boolean).join('.');
    throw badInput([{ field, value: error.value, message: error.message }]);
  }
}

/** What a misuse of the package is to whoever asked for it over HTTP. */
export function problemOf(error: RehearsalError): Problem {
  if (error instanceof RefusedError) return refusedByAzure(error);
  const { field = '', value, message } = error;
  if (field === 'world' || field === 'service') return notFound(message);
  return badInput([{ field, ...(value !== undefined && { value }), message }]);
}
