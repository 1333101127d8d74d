import type { webcrypto } from 'node:crypto';
import type * as X509 from '@peculiar/x509';

/** An authority that signs certificates of servers. PEM. */
export interface Authority {
  readonly caCertificate: string;
  readonly caKey: string;
}

/** What a server shows, and what it proves with that it is its own. PEM. */
export interface ServerCertificate {
  readonly certificate: string;
  readonly privateKey: string;
}

const day = 86_400_000;
const validDays = 3650;
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const issuer = 'CN=apim-rehearsal test authority, O=apim-rehearsal';

/** Makes an authority. */
export async function makeAuthority(): Promise<Authority> {
  const x509 = await loadX509();
  const keys = await makeKeys();
  const ca = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serialNumber(),
    name: issuer,
    ...validity(),
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { caCertificate: `${ca.toString('pem')}\n`, caKey: await pemOf(keys.privateKey) };
}

/**
 * Signs a certificate for a server.
 *
 * @param names host names and IP addresses that it goes by
 */
export async function signFor(authority: Authority, names: readonly string[]): Promise<ServerCertificate> {
  const x509 = await loadX509();
  const ca = new x509.X509Certificate(authority.caCertificate);
  const keys = await makeKeys();
  const leaf = await x509.X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    subject: 'CN=localhost, O=apim-rehearsal',
    issuer: ca.subject,
    ...validity(),
    signingAlgorithm: algorithm,
    publicKey: keys.publicKey,
    signingKey: await keyOf(authority.caKey),
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension(
        names.map((value) => ({
          type: /^[\d.]+$|:/.test(value) ? ('ip' as const) : ('dns' as const),
          value,
        })),
      ),
      await x509.AuthorityKeyIdentifierExtension.create(await ca.publicKey.export()),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certificate: `${leaf.toString('pem')}\n`, privateKey: await pemOf(keys.privateKey) };
}

/** The library for this is loaded only when certificates are made. */
async function loadX509(): Promise<typeof X509> {
  await import('reflect-metadata');
  return import('@peculiar/x509');
}

function makeKeys(): Promise<webcrypto.CryptoKeyPair> {
  return crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}

function validity(): { notBefore: Date; notAfter: Date } {
  return { notBefore: new Date(Date.now() - day), notAfter: new Date(Date.now() + validDays * day) };
}

async function pemOf(key: webcrypto.CryptoKey): Promise<string> {
  const exported = Buffer.from(await crypto.subtle.exportKey('pkcs8', key)).toString('base64');
  return `-----BEGIN PRIVATE KEY-----\n${exported.replaceAll(/.{64}/g, '$&\n').trimEnd()}\n-----END PRIVATE KEY-----\n`;
}

function keyOf(pem: string): Promise<webcrypto.CryptoKey> {
  const exported = Buffer.from(pem.replaceAll(/-----[^-]+-----|\s/g, ''), 'base64');
  return crypto.subtle.importKey('pkcs8', exported, algorithm, false, ['sign']);
}

function serialNumber(): string {
  return `01${Buffer.from(crypto.getRandomValues(new Uint8Array(15))).toString('hex')}`;
}
