import { createPrivateKey, X509Certificate } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Authority, makeAuthority, type ServerCertificate, signFor } from './authority.ts';

/** An authority of the mock's own, and the certificate it has signed for this machine's names. PEM. */
export interface Certificates extends Authority, ServerCertificate {
  /** Where the authority's certificate lies; undefined where none of it is kept. */
  readonly caFile?: string;
}

const files = {
  caCertificate: 'ca.pem',
  caKey: 'ca-key.pem',
  certificate: 'server.pem',
  privateKey: 'server-key.pem',
} as const;

const ownNames = ['localhost', '127.0.0.1', '::1'];

const day = 86_400_000;

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
    await writeFile(join(making, files.caKey), made.caKey, { mode: 0o600 });
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
  const [caCertificate, caKey, certificate, privateKey] = await Promise.all(
    Object.values(files).map((file) => readFile(join(folder, file), 'utf8').catch(undefinedWhereMissing)),
  );
  if (
    caCertificate !== undefined &&
    caKey !== undefined &&
    certificate !== undefined &&
    privateKey !== undefined
  ) {
    const kept = { caCertificate, caKey, certificate, privateKey };
    if (serves(kept, hosts)) return kept;
  }
  await rm(folder, { recursive: true, force: true });
  return undefined;
}

function undefinedWhereMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

function serves({ certificate, caCertificate, caKey }: Certificates, hosts: readonly string[]): boolean {
  try {
    const x509 = new X509Certificate(certificate);
    const ca = new X509Certificate(caCertificate);
    const fits = hosts.every((host) => x509.checkHost(host) ?? x509.checkIP(host));
    const lasts = Date.parse(x509.validTo) > Date.now() + day;
    return fits && lasts && x509.verify(ca.publicKey) && ca.checkPrivateKey(createPrivateKey(caKey));
  } catch {
    return false;
  }
}

async function makeCertificates(hosts: readonly string[]): Promise<Certificates> {
  const authority = await makeAuthority();
  return { ...authority, ...(await signFor(authority, [...new Set([...ownNames, ...hosts])])) };
}
