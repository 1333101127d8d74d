import { createHash, randomBytes } from 'node:crypto';
import { putBounded } from '../bounded.ts';
import { codeExpired, invalidGrant, otherRedirectUri, wrongCodeVerifier } from './entra-error.ts';
import type { Principal } from './principal.ts';
import { nowSeconds } from './tokens.ts';

/** How long a code is good, in seconds of wall time. [D] */
const codeSeconds = 600;

/** Codes that are remembered at a time; the oldest make room. */
const most = 1_000;

/** A sign-in in a browser that is done, but for its token. */
export interface SignIn {
  readonly tenantId: string;
  readonly principal: Principal;
  /** What the token is to be for; undefined where nobody has said so yet. */
  readonly audience: string | undefined;
  readonly redirectUri: string;
  /** Comes back in the id token. */
  readonly nonce: string | undefined;
  /** What the one who redeems the code must know (RFC 7636); undefined where that is not asked. */
  readonly challenge: { readonly method: 'S256' | 'plain'; readonly value: string } | undefined;
}

/** Who comes with a code, and what he knows. */
interface Redeeming {
  readonly tenantId: string;
  readonly clientId: string;
  readonly redirectUri: string | undefined;
  readonly verifier: string | undefined;
}

/** Authorization codes that have been given out (RFC 6749 §4.1). */
export class AuthorizationCodes {
  readonly #byCode = new Map<string, { readonly signIn: SignIn; readonly expiresAt: number }>();

  /** @returns the code for a sign-in */
  begin(signIn: SignIn): string {
    const code = randomBytes(32).toString('base64url');
    putBounded(this.#byCode, code, { signIn, expiresAt: nowSeconds() + codeSeconds }, most);
    return code;
  }

  /**
   * What a code stands for. Whoever shows one has used it up, be he the right one or not: that is how a stolen one shows.
   *
   * @throws EntraError where it is not known, too old, or of somebody else
   */
  redeem(code: string, { tenantId, clientId, redirectUri, verifier }: Redeeming): SignIn {
    const found = this.#byCode.get(code);
    this.#byCode.delete(code);
    if (found?.signIn.tenantId !== tenantId || found.signIn.principal.clientId !== clientId)
      throw invalidGrant('code');
    const { signIn, expiresAt } = found;
    if (expiresAt <= nowSeconds()) throw codeExpired();
    if (redirectUri !== signIn.redirectUri) throw otherRedirectUri(redirectUri ?? '', signIn.redirectUri);
    if (
      signIn.challenge !== undefined &&
      challengeOf(signIn.challenge.method, verifier) !== signIn.challenge.value
    )
      throw wrongCodeVerifier();
    return signIn;
  }
}

/** RFC 7636 §4.6 */
function challengeOf(method: 'S256' | 'plain', verifier = ''): string {
  return method === 'plain' ? verifier : createHash('sha256').update(verifier).digest('base64url');
}
