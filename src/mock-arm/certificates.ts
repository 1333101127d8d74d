import { type webcrypto, X509Certificate } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** An authority of the mock's own, and the certificate it has signed for this machine's names. PEM. */
export interface Certificates {
  readonly caCertificate: string;
  readonly certificate: string;
  readonly privateKey: string;
  /** Where the authority's certificate lies; undefined where none of it is kept. */
  readonly caFile?: string;
}

const files = { caCertificate: 'ca.pem', certificate: 'server.pem', privateKey: 'server-key.pem' } as const;

const ownNames = ['localhost', '127.0.0.1', '::1'];

const day = 86_400_000;
const validDays = 3650;

/**
 * Certificates for `localhost`, 127.0.0.1 and ::1, and for `hosts` beside them.
 *
 * @param dataDir where they are kept, so that clients trust them once; made anew each time where none is given
 */
export async function certificatesFor(hosts: readonly string[], dataDir?: string): Promise<Certificates> {
  if (dataDir === undefined) return makeCertificates(hosts);
  // A folder for each set of names: one that is served now and then must not take the trust from another.
  const others = hosts
    .filter((host) => !ownNames.includes(host))
    .map((host) => host.replaceAll(/[^\w.]/g, '_'));
  const folder = resolve(dataDir, ['certificates', ...others].join('-'));
  const caFile = join(folder, files.caCertificate);
  const kept =
    (await readCertificates(folder, hosts)) ??
    (await keepCertificates(folder, await makeCertificates(hosts))) ??
    (await readCertificates(folder, hosts));
  if (kept === undefined) throw new Error(`The certificates in ${folder} keep changing.`);
  return { ...kept, caFile };
}

/**
 * Puts them in place all at once, for another mock may be starting, and what is kept must belong together.
 *
 * @returns undefined where the other one was first
 */
async function keepCertificates(folder: string, made: Certificates): Promise<Certificates | undefined> {
  await mkdir(join(folder, '..'), { recursive: true });
  const making = await mkdtemp(`${folder}.`);
  try {
    await writeFile(join(making, files.caCertificate), made.caCertificate);
    await writeFile(join(making, files.certificate), made.certificate);
    await writeFile(join(making, files.privateKey), made.privateKey, { mode: 0o600 });
    await chmod(making, 0o755);
    await rename(making, folder);
    return made;
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    if (['ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return undefined;
    throw error;
  }
}

/** What is kept, where it still serves its purpose; where it does not, it is taken out of the way. */
async function readCertificates(folder: string, hosts: readonly string[]): Promise<Certificates | undefined> {
  const present = await readdir(folder).catch(undefinedWhereMissing);
  if (present === undefined) return undefined;
  const [caCertificate, certificate, privateKey] = await Promise.all(
    [files.caCertificate, files.certificate, files.privateKey].map((file) =>
      readFile(join(folder, file), 'utf8').catch(undefinedWhereMissing),
    ),
  );
  if (caCertificate !== undefined && certificate !== undefined && privateKey !== undefined) {
    if (serves(certificate, caCertificate, hosts)) return { caCertificate, certificate, privateKey };
  }
  await rm(folder, { recursive: true, force: true });
  return undefined;
}

function undefinedWhereMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

function serves(certificate: string, caCertificate: string, hosts: readonly string[]): boolean {
  try {
    const x509 = new X509Certificate(certificate);
    const fits = hosts.every((host) => x509.checkHost(host) ?? x509.checkIP(host));
    const lasts = Date.parse(x509.validTo) > Date.now() + day;
    return fits && lasts && x509.verify(new X509Certificate(caCertificate).publicKey);
  } catch {
    return false;
  }
}

/** The library for this is loaded only when certificates are made. */
async function makeCertificates(hosts: readonly string[]): Promise<Certificates> {
  await import('reflect-metadata');
  const x509 = await import('@peculiar/x509');
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const makeKeys = (): Promise<webcrypto.CryptoKeyPair> =>
    crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const lasts = { notBefore: new Date(Date.now() - day), notAfter: new Date(Date.now() + validDays * day) };
  const [caKeys, keys] = [await makeKeys(), await makeKeys()];
  const ca = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serialNumber(),
    name: 'CN=apim-rehearsal test authority, O=apim-rehearsal',
    ...lasts,
    signingAlgorithm: algorithm,
    keys: caKeys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(caKeys.publicKey),
    ],
  });
  const names = [...new Set([...ownNames, ...hosts])];
  const leaf = await x509.X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    subject: 'CN=localhost, O=apim-rehearsal',
    issuer: ca.subject,
    ...lasts,
    signingAlgorithm: algorithm,
    publicKey: keys.publicKey,
    signingKey: caKeys.privateKey,
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
      await x509.AuthorityKeyIdentifierExtension.create(caKeys.publicKey),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  const exported = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  const privateKey = `-----BEGIN PRIVATE KEY-----\n${exported.replaceAll(/.{64}/g, '$&\n').trimEnd()}\n-----END PRIVATE KEY-----\n`;
  return { caCertificate: `${ca.toString('pem')}\n`, certificate: `${leaf.toString('pem')}\n`, privateKey };
}

function serialNumber(): string {
  return `01${Buffer.from(crypto.getRandomValues(new Uint8Array(15))).toString('hex')}`;
}
