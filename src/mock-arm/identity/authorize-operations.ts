import type { SignIn } from './authorization-codes.ts';
import type { Handler, IdentityCall, IdentityReply } from './call.ts';
import { somebody } from './device-codes.ts';
import {
  missingParameter,
  unknownChallengeMethod,
  unknownRedirectUri,
  unsupportedResponseMode,
  unsupportedResponseType,
} from './entra-error.ts';
import { escaped, field, page } from './page.ts';
import { person } from './principal.ts';
import { formOf, namedAudience } from './token-form.ts';

/** How a code gets to who has asked for it. */
const responseModes = ['query', 'fragment', 'form_post'] as const;

/** A person who is to sign in, and what for. */
interface Asked extends Omit<SignIn, 'principal'> {
  readonly clientId: string;
  readonly mode: (typeof responseModes)[number];
  readonly state: string | undefined;
}

/** Where a browser is sent to sign in (RFC 6749 §4.1). */
export const authorizeOperations = {
  Authorize_Show: show,
  Authorize_ShowV2: show,
  Authorize_Approve: approve,
  Authorize_ApproveV2: approve,
} satisfies Record<string, Handler>;

/**
 * Who opens the page. With `--auth any` he has signed in before, as it were, and is sent back at once, unless the client wants
 * him to be asked; with `--auth strict` he has not. Synthetic.
 */
function show(call: IdentityCall): IdentityReply {
  const asked = read(call);
  const { prompt, login_hint: hint } = call.query;
  if (call.auth === 'any' && (prompt === undefined || prompt === 'none'))
    return sendBack(asked, codeFor(call, asked, hint || somebody));
  if (prompt === 'none') return sendBack(asked, loginRequired);
  return { status: 200, html: signInPage(call.directory.people(asked.tenantId), hint ?? '') };
}

function approve(call: IdentityCall): IdentityReply {
  const asked = read(call);
  return sendBack(asked, codeFor(call, asked, call.form['username']?.trim() || somebody));
}

/** [M] for somebody who must not be asked. */
const loginRequired = {
  error: 'login_required',
  error_description:
    'AADSTS50058: A silent sign-in request was sent but no user is signed in. Leave prompt=none out, or start the mock with --auth any.',
};

function codeFor({ codes }: IdentityCall, asked: Asked, userName: string): Readonly<Record<string, string>> {
  return { code: codes.begin({ ...asked, principal: person(asked.clientId, userName) }) };
}

/** @throws EntraError where something is missing, or would not do */
function read(call: IdentityCall): Asked {
  const { query, directory, params } = call;
  const tenantId = directory.tenantId(params['tenant'] as string);
  const clientId = demand(query, 'client_id');
  const type = demand(query, 'response_type');
  if (type !== 'code') throw unsupportedResponseType(type);
  const mode = responseModes.find((each) => each === (query['response_mode'] ?? 'query'));
  if (mode === undefined) throw unsupportedResponseMode(query['response_mode'] as string, responseModes);
  return {
    tenantId,
    clientId,
    redirectUri: redirectUriOf(demand(query, 'redirect_uri')),
    audience: namedAudience(query, formOf(call)),
    nonce: query['nonce'],
    challenge: challengeOf(query),
    mode,
    state: query['state'],
  };
}

function demand(query: IdentityCall['query'], name: string): string {
  const value = query[name];
  if (!value) throw missingParameter(name);
  return value;
}

/** Any page over https, and plain http on this machine alone. [D]; nobody registers any here */
function redirectUriOf(uri: string): string {
  const { protocol, hostname, hash } = URL.canParse(uri)
    ? new URL(uri)
    : { protocol: '', hostname: '', hash: '' };
  const isOwn = protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  if ((protocol !== 'https:' && !isOwn) || hash !== '') throw unknownRedirectUri(uri);
  return uri;
}

/** RFC 7636 §4.3 */
function challengeOf(query: IdentityCall['query']): SignIn['challenge'] {
  const { code_challenge: value, code_challenge_method: method = 'plain' } = query;
  if (value === undefined) return undefined;
  if (method !== 'S256' && method !== 'plain') throw unknownChallengeMethod(method);
  return { method, value };
}

function sendBack(
  { redirectUri, mode, state }: Asked,
  told: Readonly<Record<string, string>>,
): IdentityReply {
  const answer = { ...told, ...(state !== undefined && { state }) };
  if (mode === 'form_post') return { status: 200, html: postingPage(redirectUri, answer) };
  const url = new URL(redirectUri);
  if (mode === 'fragment') url.hash = new URLSearchParams(answer).toString();
  else for (const [name, value] of Object.entries(answer)) url.searchParams.append(name, value);
  return { status: 302, location: url.href };
}

function signInPage(people: readonly string[], hint: string): string {
  const options = [somebody, ...people].map((name) => `<option value="${escaped(name)}">`).join('');
  return page('Sign in', [
    '<form method="post">',
    field(
      'User name, any',
      `name="username" value="${escaped(hint)}" placeholder="${somebody}" list="people" autofocus`,
    ),
    `<datalist id="people">${options}</datalist>`,
    '<p><button>Sign in</button></p>',
    '</form>',
  ]);
}

/** Sends itself on; whose browser runs no scripts has a button. */
function postingPage(action: string, answer: Readonly<Record<string, string>>): string {
  const fields = Object.entries(answer).map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  return page('Signed in', [
    `<form method="post" action="${escaped(action)}">`,
    ...fields,
    '<p><button>Go on</button></p>',
    '</form>',
    '<script>document.forms[0].submit()</script>',
  ]);
}
