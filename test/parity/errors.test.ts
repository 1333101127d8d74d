import { describe, expect, it } from 'vitest';
import { errorCatalogue, patternOf } from '../../scripts/error-catalogue.mjs';
import { provocations as wordsOf } from '../../scripts/test-provocations.mjs';
import { startArm } from '../helpers/arm.ts';
import { startIdentity } from '../helpers/identity.ts';
import { armProvocations } from './arm-provocations.ts';
import { deploymentProvocations } from './deployment-provocations.ts';
import { dnsProvocations } from './dns-provocations.ts';
import { inventoryProvocations } from './inventory-provocations.ts';
import { loginProvocations } from './login-provocations.ts';
import { networkProvocations } from './network-provocations.ts';
import { signInProvocations } from './sign-in-provocations.ts';
import { unprovoked } from './unprovoked.ts';
import { unreadableProvocations } from './unreadable-provocations.ts';

const provocations = [
  ...armProvocations,
  ...networkProvocations,
  ...dnsProvocations,
  ...signInProvocations,
  ...inventoryProvocations,
  ...deploymentProvocations,
  ...unreadableProvocations,
];
const entries = [...(await errorCatalogue()), ...(await errorCatalogue('EntraError'))];
const catalogue = new Map(entries.map((entry) => [entry.name, entry]));

describe('every refusal of the catalogue', () => {
  it('has a name of its own', () => {
    expect(entries.map(({ name }) => name).sort()).toEqual([...catalogue.keys()].sort());
  });

  it('says where its words come from', () => {
    const silent = [...catalogue.values()].filter(({ marks }) => marks.length === 0);
    expect(silent.map(({ file, name }) => `${file}: ${name} has no mark in its docstring`)).toEqual([]);
  });

  it('is provoked below, or has a reason why no request does', () => {
    const seen = [...provocations, ...loginProvocations, ...unprovoked].map(({ error }) => error).sort();
    expect(seen).toEqual([...catalogue.keys()].sort());
    expect([...wordsOf().keys()].sort()).toEqual(seen);
  });
});

const standing = { services: [{ name: 'tailwind' }] };

describe('over the wire', () => {
  it.each(provocations)('$error: when $when', async ({ error, options = standing, provoke }) => {
    const { status, code, message } = catalogue.get(error) ?? { status: 0, code: '', message: '' };
    const answer = await provoke(await startArm(options));
    // The providers of DNS put nothing around code and message.
    const said = answer.body?.error ?? (answer.body as unknown as { code: string; message: string });
    expect([answer.status, said.code, said.message]).toEqual([
      status,
      expect.stringMatching(patternOf(code)),
      expect.stringMatching(patternOf(message)),
    ]);
  });
});

describe('at a login host', () => {
  it.each(loginProvocations)('$error: when $when', async ({ error, options = {}, provoke }) => {
    const { status, code, origin, message } = catalogue.get(error) ?? { status: 0, message: '' };
    const answer = await provoke(await startIdentity(options));
    const { error: name, error_codes: codes, error_description: says } = answer.body;
    expect([answer.status, name, `AADSTS${(codes as number[])[0]}`]).toEqual([status, origin, code]);
    expect(String(says).replace(/^AADSTS\d+: | Trace ID: .*$/g, '')).toMatch(patternOf(message));
  });
});
