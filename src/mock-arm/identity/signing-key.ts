import { createPrivateKey, createPublicKey, type KeyObject, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type * as Jose from 'jose';

/** What tokens say. */
export type Claims = Jose.JWTPayload;

/** The public half of a key, as JSON (RFC 7517). */
export interface PublicKey {
  readonly kty: 'RSA';
  readonly use: 'sig';
  readonly alg: 'RS256';
  readonly kid: string;
  readonly n: string;
  readonly e: string;
}

interface Keys {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly shown: PublicKey;
  readonly jose: typeof Jose;
}

const file = 'token-signing-key.pem';
const bits = 2048;

/** What signs tokens, RS256. Making a key takes a while, so that is left until one is needed. */
export class SigningKey {
  readonly #dataDir: string | undefined;
  #keys: Promise<Keys> | undefined;

  /** @param dataDir where the key is kept, so that a token a client has cached outlives a restart */
  constructor(dataDir?: string) {
    this.#dataDir = dataDir;
  }

  /** The public half. */
  async shown(): Promise<PublicKey> {
    return (await this.#ready()).shown;
  }

  /** A signed token of three parts. */
  async sign(claims: Claims): Promise<string> {
    const { jose, privateKey, shown } = await this.#ready();
    return new jose.SignJWT(claims)
      .setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid: shown.kid })
      .sign(privateKey);
  }

  /** What a token says; undefined where it is none of this key's. Nobody looks at its times here. */
  async read(token: string): Promise<Claims | undefined> {
    const { jose, publicKey } = await this.#ready();
    try {
      const { payload } = await jose.compactVerify(token, publicKey, { algorithms: ['RS256'] });
      const claims: unknown = JSON.parse(Buffer.from(payload).toString());
      return typeof claims === 'object' && claims !== null ? (claims as Claims) : undefined;
    } catch {
      return undefined;
    }
  }

  #ready(): Promise<Keys> {
    this.#keys ??= this.#open();
    return this.#keys;
  }

  async #open(): Promise<Keys> {
    const jose = await import('jose');
    const pem = this.#dataDir === undefined ? await makeKey(jose) : await keptKey(jose, this.#dataDir);
    const privateKey = createPrivateKey(pem);
    const publicKey = createPublicKey(privateKey);
    const { n, e } = (await jose.exportJWK(publicKey)) as { n: string; e: string };
    const kid = await jose.calculateJwkThumbprint({ kty: 'RSA', n, e });
    return { jose, privateKey, publicKey, shown: { kty: 'RSA', use: 'sig', alg: 'RS256', kid, n, e } };
  }
}

async function makeKey(jose: typeof Jose): Promise<string> {
  const { privateKey } = await jose.generateKeyPair('RS256', { modulusLength: bits, extractable: true });
  return jose.exportPKCS8(privateKey);
}

/** The key that is kept; one that cannot be read makes room for a new one. */
async function keptKey(jose: typeof Jose, dataDir: string): Promise<string> {
  const path = join(resolve(dataDir), file);
  const kept = await readKey(path);
  if (kept !== undefined) return kept;
  await mkdir(resolve(dataDir), { recursive: true });
  const making = `${path}.${randomUUID()}`;
  try {
    const made = await makeKey(jose);
    await writeFile(making, made, { mode: 0o600 });
    // Another mock may be starting, and the first one wins: a link, unlike a rename, does not replace.
    await link(making, path).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      if ((await readKey(path)) === undefined) await rename(making, path);
    });
    return (await readKey(path)) ?? made;
  } finally {
    await rm(making, { force: true });
  }
}

async function readKey(path: string): Promise<string | undefined> {
  try {
    const pem = await readFile(path, 'utf8');
    const { asymmetricKeyType, asymmetricKeyDetails } = createPrivateKey(pem);
    return asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= bits
      ? pem
      : undefined;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['EACCES', 'EISDIR', 'ENOTDIR'].includes(code)) throw error;
    return undefined;
  }
}
