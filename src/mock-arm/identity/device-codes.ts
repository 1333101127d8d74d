import { randomBytes, randomInt } from 'node:crypto';
import { putBounded } from '../bounded.ts';
import { authorizationPending, deviceCodeExpired, unknownDeviceCode } from './entra-error.ts';
import { person, type Principal } from './principal.ts';
import { nowSeconds } from './tokens.ts';

/** How long somebody has to type a code in, in seconds of wall time. [D] RFC 8628, as Entra has it */
export const deviceCodeSeconds = 900;

/** Who signs in where it is not said. */
export const somebody = 'user@default.onmicrosoft.com';

/** Codes that are remembered at a time; the oldest make room. */
const most = 1_000;

/** No letters and digits that look alike. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A sign-in that goes on on two devices. */
export interface DeviceSignIn {
  readonly userCode: string;
  readonly clientId: string;
  readonly tenantId: string;
  readonly audience: string;
  /** In seconds since 1970, wall time. */
  readonly expiresAt: number;
  /** Who has approved it; undefined as long as nobody has. */
  userName?: string;
}

/** Device codes that have been given out (RFC 8628). */
export class DeviceCodes {
  readonly #byCode = new Map<string, DeviceSignIn>();
  /** Who approves each at once; undefined where somebody has to come and do it. */
  readonly #approvedBy: string | undefined;

  constructor(approvedBy: string | undefined) {
    this.#approvedBy = approvedBy;
  }

  /** Begins a sign-in. @returns the device code, and the code for people */
  begin(about: Pick<DeviceSignIn, 'clientId' | 'tenantId' | 'audience'>): [string, DeviceSignIn] {
    const deviceCode = randomBytes(32).toString('base64url');
    const userCode = Array.from({ length: 9 }, () => letters[randomInt(letters.length)]).join('');
    const signIn: DeviceSignIn = {
      ...about,
      userCode,
      expiresAt: nowSeconds() + deviceCodeSeconds,
      ...(this.#approvedBy !== undefined && { userName: this.#approvedBy }),
    };
    putBounded(this.#byCode, deviceCode, signIn, most);
    return [deviceCode, signIn];
  }

  /** Approves a sign-in by the code for people. @returns whether there is one */
  approve(userCode: string, userName: string): boolean {
    const wanted = userCode.replaceAll(/[\s-]/g, '').toUpperCase();
    const signIn = [...this.#byCode.values()].find((each) => each.userCode === wanted);
    if (signIn === undefined || signIn.expiresAt <= nowSeconds()) return false;
    signIn.userName = userName;
    return true;
  }

  /**
   * What a device gets, once. A code is good for one application in one tenant.
   *
   * @throws EntraError where nobody has approved it, it is too old, or not known
   */
  redeem(
    deviceCode: string,
    by: Pick<DeviceSignIn, 'clientId' | 'tenantId'>,
  ): { readonly principal: Principal; readonly audience: string } {
    const signIn = this.#byCode.get(deviceCode);
    if (signIn === undefined || signIn.clientId !== by.clientId || signIn.tenantId !== by.tenantId)
      throw unknownDeviceCode();
    const { expiresAt, userName, clientId, audience } = signIn;
    if (expiresAt <= nowSeconds()) throw deviceCodeExpired();
    if (userName === undefined) throw authorizationPending();
    this.#byCode.delete(deviceCode);
    return { principal: person(clientId, userName), audience };
  }
}
