import { ArmError, usTime } from './arm-error.ts';

/** Who gives out the tokens that would do, as a URL; what is wrong, where that is not the message itself. */
interface Challenge {
  readonly authority: string;
  readonly says?: string;
}

/** A 401 of ARM, which says in a header where tokens are had. [M] */
function unauthorized(code: string, message: string, { authority, says = message }: Challenge): ArmError {
  const challenge = `Bearer authorization_uri="${authority}", error="invalid_token", error_description="${says}"`;
  return new ArmError('arm', 401, code, message, undefined, { 'www-authenticate': challenge });
}

/** [M] */
export const tokenMissing = (authority: string): ArmError =>
  unauthorized('AuthenticationFailed', "Authentication failed. The 'Authorization' header is missing.", {
    authority,
    says: "The authentication failed because of missing 'Authorization' header.",
  });

/** [M] */
export const tokenUnreadable = (authority: string): ArmError =>
  unauthorized(
    'AuthenticationFailedInvalidHeader',
    "Authentication failed. The 'Authorization' header is provided in an invalid format.",
    { authority },
  );

/** [M] no JWT, or signed by somebody else. */
export const tokenInvalid = (authority: string): ArmError =>
  unauthorized('InvalidAuthenticationToken', 'The access token is invalid.', { authority });

/** [R] ARM §5. Times are wall time, milliseconds since 1970. */
export const tokenExpired = (authority: string, expiryMs: number, nowMs: number): ArmError =>
  unauthorized(
    'ExpiredAuthenticationToken',
    `The access token expiry UTC time '${usTime(expiryMs)}' is earlier than current UTC time '${usTime(nowMs)}'.`,
    { authority, says: 'The access token has expired.' },
  );

/** [M] */
export const tokenOfOtherAudience = (authority: string, seen: string, allowed: readonly string[]): ArmError =>
  unauthorized(
    'InvalidAuthenticationTokenAudience',
    `The access token has been obtained for wrong audience or resource '${seen}'. It should exactly match with one of ` +
      `the allowed audiences '${allowed.join("','")}'.`,
    { authority, says: 'The access token has been obtained for wrong audience or resource.' },
  );

/** [M] a token of another tenant than the one the subscription is in. */
export const tokenOfOtherTenant = (authority: string, seen: string, wanted: string): ArmError =>
  unauthorized(
    'InvalidAuthenticationTokenTenant',
    `The access token is from the wrong issuer 'https://sts.windows.net/${seen}/'. It must match the tenant ` +
      `'https://sts.windows.net/${wanted}/' associated with this subscription. Please use the authority (URL) ` +
      `'${authority}' to get the token. Note, if the subscription is transferred to another tenant there is no impact to ` +
      'the services, but information about new tenant could take time to propagate (up to an hour). If you just ' +
      'transferred your subscription and see this error message, please try back later.',
    { authority, says: 'The access token is from the wrong issuer.' },
  );
