import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ClientSecretCredential,
  DeviceCodeCredential,
  InteractiveBrowserCredential,
  ManagedIdentityCredential,
  type TokenCredential,
  UsernamePasswordCredential,
} from '@azure/identity';
import { ApiManagementClient } from 'arm-apimanagement-10';
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createMockArm, type MockArm } from '../../src/mock-arm/index.ts';

const clientId = '22222222-2222-2222-2222-222222222222';
const ada = 'ada@contoso.example';
let mock: MockArm;

beforeAll(async () => {
  mock = await createMockArm({
    armPort: 0,
    tlsPort: 0,
    auth: 'strict',
    applications: [{ clientId, secret: 'right' }],
    services: [{ name: 'tailwind', resourceGroup: 'rg' }],
  });
}, 30_000);
afterAll(() => mock.close());
afterEach(() => vi.unstubAllEnvs());

/** What points a credential at the mock. */
const trusting = (): { authorityHost: string; tlsOptions: { ca: string } } => ({
  authorityHost: mock.armTls as string,
  tlsOptions: { ca: mock.caCertificate as string },
});

/** Two ways past the question whether the host is one of Azure's: to switch it off, and a tenant that is not asked about. */
const tenants = [
  { as: 'the tenant of the world', tenant: () => mock.tenantId, options: { disableInstanceDiscovery: true } },
  { as: 'adfs', tenant: () => 'adfs', options: {} },
];

/** What the token of a credential says, held against the keys that are served. */
async function claimsOf(credential: TokenCredential): Promise<Readonly<Record<string, unknown>>> {
  const { token } = (await credential.getToken(`${mock.armTls}/.default`)) ?? {};
  const keys = (await (await fetch(`${mock.arm}/common/discovery/v2.0/keys`)).json()) as JSONWebKeySet;
  return (await jwtVerify(String(token), createLocalJWKSet(keys))).payload;
}

/** Reads the instance with the newest client, and nothing of ours but an address and a certificate. */
async function reads(credential: TokenCredential): Promise<string | undefined> {
  const { ca } = trusting().tlsOptions;
  const client = new ApiManagementClient(credential, mock.subscriptionId, {
    endpoint: mock.armTls as string,
    tlsOptions: { ca },
  });
  return (await client.apiManagementService.get('rg', 'tailwind')).name;
}

describe.each(tenants)('@azure/identity, signing in to $as,', ({ tenant, options }) => {
  it('reads an instance by a secret', async () => {
    const credential = new ClientSecretCredential(tenant(), clientId, 'right', { ...trusting(), ...options });
    expect(await claimsOf(credential)).toMatchObject({
      aud: mock.armTls,
      appid: clientId,
      tid: mock.tenantId,
    });
    expect(await reads(credential)).toBe('tailwind');
  });

  it('is told that a secret is wrong', async () => {
    const credential = new ClientSecretCredential(tenant(), clientId, 'wrong', { ...trusting(), ...options });
    await expect(reads(credential)).rejects.toThrow(/AADSTS7000215/);
  });

  it('reads an instance by a password', async () => {
    const about = { ...trusting(), ...options };
    const credential = new UsernamePasswordCredential(tenant(), clientId, ada, 'any', about);
    expect(await claimsOf(credential)).toMatchObject({ upn: ada, idtyp: 'user' });
    expect(await reads(credential)).toBe('tailwind');
  });

  it('reads an instance by a code that is typed in elsewhere', async () => {
    const credential = new DeviceCodeCredential({
      ...trusting(),
      ...options,
      tenantId: tenant(),
      clientId,
      userPromptCallback: ({ userCode, verificationUri }) => {
        const { pathname } = new URL(verificationUri);
        const body = new URLSearchParams({ user_code: userCode, username: ada });
        void fetch(mock.arm + pathname, { method: 'POST', body });
      },
    });
    expect(await claimsOf(credential)).toMatchObject({ upn: ada });
    expect(await reads(credential)).toBe('tailwind');
  });
});

/** A browser in which somebody types in a name and presses the button, and nothing else. */
function browserOf(userName: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = (name: string): string => join(folder, name);
  const form = JSON.stringify(`username=${encodeURIComponent(userName)}`);
  const headers = JSON.stringify({ 'content-type': 'application/x-www-form-urlencoded' });
  writeFileSync(file('ca.pem'), mock.caCertificate as string);
  writeFileSync(
    file('post.mjs'),
    `await fetch(process.argv[2], { method: 'POST', body: ${form}, headers: ${headers} });`,
  );
  const run = `NODE_EXTRA_CA_CERTS="${file('ca.pem')}" exec "${process.execPath}" "${file('post.mjs')}" "$1"`;
  writeFileSync(file('browser'), `#!/bin/sh\n${run}\n`);
  chmodSync(file('browser'), 0o755);
  return file('browser');
}

describe('@azure/identity, in a browser,', () => {
  // What opens browsers elsewhere cannot be told which.
  it.runIf(process.platform === 'linux')('reads an instance as who has signed in there', async () => {
    vi.stubEnv('BROWSER', browserOf(ada));
    const credential = new InteractiveBrowserCredential({
      ...trusting(),
      tenantId: mock.tenantId,
      clientId,
      disableInstanceDiscovery: true,
    });
    expect(await claimsOf(credential)).toMatchObject({ upn: ada, idtyp: 'user' });
    expect(await reads(credential)).toBe('tailwind');
  });
});

describe('@azure/identity, asking the machine it runs on,', () => {
  it.each<{ as: string; environment: () => Readonly<Record<string, string>> }>([
    {
      as: 'a virtual machine',
      environment: () => ({ AZURE_POD_IDENTITY_AUTHORITY_HOST: mock.arm as string }),
    },
    {
      as: 'a web app',
      environment: () => ({ IDENTITY_ENDPOINT: `${mock.arm}/msi/token`, IDENTITY_HEADER: 'any' }),
    },
  ])('reads an instance as $as', async ({ environment }) => {
    for (const [name, value] of Object.entries(environment())) vi.stubEnv(name, value);
    const credential = new ManagedIdentityCredential(clientId);
    expect(await claimsOf(credential)).toMatchObject({ appid: clientId, idtyp: 'app' });
    expect(await reads(credential)).toBe('tailwind');
  });
});

describe('what the mock hands out', () => {
  it('does where tokens are looked at', async () => {
    expect(await reads(mock.credential)).toBe('tailwind');
  });

  it('does in process, too', async () => {
    await using inProcess = await createMockArm({
      auth: 'strict',
      services: [{ name: 'a', resourceGroup: 'rg' }],
    });
    const { credential, subscriptionId, clientOptions } = inProcess;
    const client = new ApiManagementClient(credential, subscriptionId, clientOptions);
    expect((await client.apiManagementService.get('rg', 'a')).name).toBe('a');
  });

  it('is the only thing that does', async () => {
    const getToken = (): Promise<{ token: string; expiresOnTimestamp: number }> =>
      Promise.resolve({ token: 'opaque', expiresOnTimestamp: Date.now() + 3_600_000 });
    await expect(reads({ getToken })).rejects.toMatchObject({
      statusCode: 401,
      code: 'InvalidAuthenticationToken',
    });
  });
});
