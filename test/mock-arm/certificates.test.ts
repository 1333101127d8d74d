import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { signFor } from '../../src/mock-arm/authority.ts';
import { type Certificates, certificatesFor } from '../../src/mock-arm/certificates.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'apim-rehearsal-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

const isOf = ({ caCertificate, certificate }: Certificates): boolean =>
  new X509Certificate(certificate).verify(new X509Certificate(caCertificate).publicKey);

describe('certificates', () => {
  it.each(['localhost', '127.0.0.1', '::1', 'rehearsal.internal', '192.168.1.5'])(
    'are for %s',
    async (host) => {
      const made = await certificatesFor([host]);
      const x509 = new X509Certificate(made.certificate);
      expect(x509.checkHost(host) ?? x509.checkIP(host)).toBe(host);
      expect(isOf(made)).toBe(true);
      expect(made.caFile).toBeUndefined();
    },
  );

  it('are kept, the key for nobody else to read', async () => {
    const dataDir = join(folder(), 'deep', 'er');
    const made = await certificatesFor(['127.0.0.1'], dataDir);
    expect(await certificatesFor(['127.0.0.1'], dataDir)).toEqual(made);
    expect(readFileSync(made.caFile as string, 'utf8')).toBe(made.caCertificate);
    for (const key of ['server-key.pem', 'ca-key.pem'])
      expect(statSync(join(dataDir, 'certificates', key)).mode & 0o077).toBe(0);
  });

  it('of one address do not take the trust from those of another', async () => {
    const dataDir = folder();
    const here = await certificatesFor(['127.0.0.1'], dataDir);
    const there = await certificatesFor(['192.168.1.5'], dataDir);
    expect(there.caFile).not.toBe(here.caFile);
    expect(await certificatesFor(['localhost'], dataDir)).toEqual(here);
    expect(await certificatesFor(['192.168.1.5'], dataDir)).toEqual(there);
  });

  it('are the same for all who begin at once', async () => {
    const dataDir = folder();
    const all = await Promise.all(Array.from({ length: 4 }, () => certificatesFor(['127.0.0.1'], dataDir)));
    expect(new Set(all.map(({ certificate }) => certificate)).size).toBe(1);
    expect(readdirSync(dataDir)).toEqual(['certificates']);
  });

  it.each<{ says: string; damage: (folder: string) => void }>([
    { says: 'lacks a file', damage: (kept) => rmSync(join(kept, 'ca.pem')) },
    { says: 'holds no certificate', damage: (kept) => writeFileSync(join(kept, 'server.pem'), 'gone') },
    { says: 'lacks the key of its authority', damage: (kept) => rmSync(join(kept, 'ca-key.pem')) },
    {
      says: 'holds the key of another authority',
      damage: (kept) => writeFileSync(join(kept, 'ca-key.pem'), readFileSync(join(kept, 'server-key.pem'))),
    },
    {
      says: 'holds one of another authority',
      damage: (kept) => writeFileSync(join(kept, 'ca.pem'), readFileSync(join(kept, 'server.pem'))),
    },
  ])('are made anew where the folder $says', async ({ damage }) => {
    const dataDir = folder();
    await certificatesFor(['127.0.0.1'], dataDir);
    damage(join(dataDir, 'certificates'));
    const made = await certificatesFor(['127.0.0.1'], dataDir);
    expect(isOf(made)).toBe(true);
    expect(await certificatesFor(['127.0.0.1'], dataDir)).toEqual(made);
  });

  it('of other hosts are signed later by the authority that is kept', async () => {
    const dataDir = folder();
    await certificatesFor(['127.0.0.1'], dataDir);
    const kept = await certificatesFor(['127.0.0.1'], dataDir);
    const { certificate, privateKey } = await signFor(kept, ['api.contoso.com', '127.64.0.1']);
    const x509 = new X509Certificate(certificate);
    expect(x509.verify(new X509Certificate(kept.caCertificate).publicKey)).toBe(true);
    expect(x509.checkPrivateKey(createPrivateKey(privateKey))).toBe(true);
    expect([
      x509.checkHost('api.contoso.com'),
      x509.checkIP('127.64.0.1'),
      x509.checkHost('localhost'),
    ]).toEqual(['api.contoso.com', '127.64.0.1', undefined]);
  });

  it('are not made where the folder cannot be one', async () => {
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    await expect(certificatesFor(['127.0.0.1'], file)).rejects.toThrow(/ENOTDIR|EEXIST/);
  });
});
