import { SigningKey } from '../../src/mock-arm/identity/signing-key.ts';
import { accessClaims } from '../../src/mock-arm/identity/tokens.ts';
import type { Answer, ArmUnderTest } from '../helpers/arm.ts';
import { keyFolder } from '../helpers/identity.ts';
import type { Provocation } from './provocation.ts';
import { at } from './witness.ts';

const options = {
  services: [{ name: 'tailwind' }],
  auth: 'strict' as const,
  /** Made before the tests, and not when this is read. */
  get dataDir(): string {
    return keyFolder();
  },
};

const ask = (arm: ArmUnderTest, authorization?: string): Promise<Answer> =>
  arm.get(at(arm), authorization === undefined ? {} : { headers: { authorization } });

/** Asks with a token that is good but for one of its claims. */
async function askWith(arm: ArmUnderTest, change: object): Promise<Answer> {
  const audience = 'https://management.azure.com/';
  const claims = accessClaims({
    tenantId: arm.tenantId,
    principal: { clientId: 'app', oid: 'ada' },
    audience,
  });
  return ask(arm, `Bearer ${await new SigningKey(keyFolder()).sign({ ...claims, ...change })}`);
}

/** Refusals of tokens. */
export const signInProvocations: readonly Provocation[] = [
  {
    error: 'tokenMissing',
    row: 'W5.AuthenticationFailed',
    when: 'there is no token; with strict sign-in, as all of these',
    options,
    provoke: (arm) => ask(arm),
  },
  {
    error: 'tokenUnreadable',
    when: 'the header is not a bearer token',
    options,
    provoke: (arm) => ask(arm, 'Basic YTpi'),
  },
  {
    error: 'tokenInvalid',
    row: 'W5.InvalidAuthenticationToken',
    when: 'the token is no JWT, or signed by somebody else',
    options,
    provoke: (arm) => ask(arm, 'Bearer a.b.c'),
  },
  {
    error: 'tokenExpired',
    row: 'W5.ExpiredAuthenticationToken',
    when: 'the token is over, in wall time',
    options,
    provoke: (arm) => askWith(arm, { exp: 1_704_067_200 }),
  },
  {
    error: 'tokenOfOtherAudience',
    when: 'the token is for somebody else',
    options,
    provoke: (arm) => askWith(arm, { aud: 'https://vault.azure.net' }),
  },
  {
    error: 'tokenOfOtherTenant',
    when: 'the token is of another tenant than the subscription',
    options,
    provoke: (arm) => {
      const tid = '00000000-0000-4000-8000-000000000000';
      return askWith(arm, { tid, iss: `https://sts.windows.net/${tid}/` });
    },
  },
];
