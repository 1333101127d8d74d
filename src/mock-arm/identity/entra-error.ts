/** A refusal as a client of the login hosts sees it. Each is written once, below. */
export class EntraError extends Error {
  override readonly name = 'EntraError';
  readonly status: number;
  /** As RFC 6749 and RFC 8628 name it, where they do. */
  readonly error: string;
  /** The number behind `AADSTS`. */
  readonly code: number;

  constructor(status: number, error: string, code: number, message: string) {
    super(message);
    this.status = status;
    this.error = error;
    this.code = code;
  }

  /**
   * The envelope of Entra. [R] CLIENTS §5
   *
   * @param nowMs wall time, milliseconds since 1970
   */
  body(nowMs: number, traceId: string, correlationId: string): object {
    const timestamp = new Date(nowMs).toISOString().replace('T', ' ').replace(/\.\d+/, '');
    return {
      error: this.error,
      error_description: `AADSTS${this.code}: ${this.message} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`,
      error_codes: [this.code],
      timestamp,
      trace_id: traceId,
      correlation_id: correlationId,
    };
  }
}

/** [M]; its last sentence is ours. */
export const tenantNotFound = (tenant: string, known: readonly string[]): EntraError =>
  new EntraError(
    400,
    'invalid_tenant',
    90002,
    `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct ` +
      'cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the ' +
      `tenant. This mock knows ${known.join(', ')}, and common, organizations and adfs.`,
  );

/** [M] */
export const missingParameter = (name: string): EntraError =>
  new EntraError(
    400,
    'invalid_request',
    900144,
    `The request body must contain the following parameter: '${name}'.`,
  );

/** [M]; its last sentence is ours. */
export const unsupportedGrant = (grant: string, known: readonly string[]): EntraError =>
  new EntraError(
    400,
    'unsupported_grant_type',
    70003,
    `The app requested an unsupported grant type '${grant}'. This mock knows ${known.join(', ')}.`,
  );

/** [M] */
export const missingCredential = (): EntraError =>
  new EntraError(
    401,
    'invalid_client',
    7000216,
    "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.",
  );

/** [R] CLIENTS §5 the code, [M] the words; it says nothing of the secret. */
export const wrongSecret = (clientId: string): EntraError =>
  new EntraError(
    401,
    'invalid_client',
    7000215,
    'Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the ' +
      `client secret ID, for a secret added to app '${clientId}'.`,
  );

/** [M] */
export const malformedAssertion = (): EntraError =>
  new EntraError(401, 'invalid_client', 50027, 'JWT token is invalid or malformed.');

/** [M] */
export const notDefaultScope = (scope: string): EntraError =>
  new EntraError(
    400,
    'invalid_scope',
    1002012,
    `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default ` +
      'suffixed to the resource identifier (application ID URI).',
  );

/** [M] */
export const invalidGrant = (parameter: string): EntraError =>
  new EntraError(400, 'invalid_grant', 70000, `The provided value for the '${parameter}' is not valid.`);

/** [M] */
export const codeExpired = (): EntraError =>
  new EntraError(
    400,
    'invalid_grant',
    70008,
    'The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization ' +
      'request for this user and resource.',
  );

/** [M] not where the browser was sent. */
export const otherRedirectUri = (seen: string, first: string): EntraError =>
  new EntraError(
    400,
    'invalid_grant',
    500112,
    `The reply address '${seen}' does not match the reply address '${first}' provided when requesting Authorization code.`,
  );

/** [M] RFC 7636 §4.6 */
export const wrongCodeVerifier = (): EntraError =>
  new EntraError(
    400,
    'invalid_grant',
    501481,
    'The Code_Verifier does not match the code_challenge supplied in the authorization request.',
  );

/** [S], but for the code: nobody registers any here. */
export const unknownRedirectUri = (seen: string): EntraError =>
  new EntraError(
    400,
    'invalid_request',
    50011,
    `The redirect URI '${seen}' cannot be used. Use one of https, or of http on localhost or 127.0.0.1, without a fragment.`,
  );

/** [M]; its last sentence is ours. */
export const unsupportedResponseType = (seen: string): EntraError =>
  new EntraError(
    400,
    'unsupported_response_type',
    700054,
    `response_type '${seen}' is not supported for the application. This mock knows code.`,
  );

/** [S], but for the code. */
export const unsupportedResponseMode = (seen: string, known: readonly string[]): EntraError =>
  new EntraError(
    400,
    'invalid_request',
    90013,
    `The response_mode '${seen}' is not supported. This mock knows ${known.join(', ')}.`,
  );

/** [S], but for the code. */
export const unknownChallengeMethod = (seen: string): EntraError =>
  new EntraError(
    400,
    'invalid_request',
    90013,
    `The code_challenge_method '${seen}' is not supported. It must be S256 or plain.`,
  );

/** [M] RFC 8628 §3.5 */
export const authorizationPending = (): EntraError =>
  new EntraError(
    400,
    'authorization_pending',
    70016,
    'OAuth 2.0 device flow error. Authorization is pending. Continue polling.',
  );

/** [M] RFC 8628 §3.5 */
export const deviceCodeExpired = (): EntraError =>
  new EntraError(
    400,
    'expired_token',
    70020,
    "The provided value for the input parameter 'device_code' is not valid. This device code has expired.",
  );

/** [M] */
export const unknownDeviceCode = (): EntraError =>
  new EntraError(
    400,
    'bad_verification_code',
    70018,
    "The provided value for the input parameter 'device_code' is not valid.",
  );

/** [S], but for the code. */
export const unreadableRequest = (why: string): EntraError =>
  new EntraError(400, 'invalid_request', 90013, `Invalid input received from the user: ${why}.`);
