import { expect, it } from 'vitest';
import { keyFolder, startIdentity } from '../helpers/identity.ts';
import { exchangeRaw } from '../helpers/raw-http.ts';

const paths = [
  '/metadata/endpoints?api-version=2022-09-01',
  '/common/v2.0/.well-known/openid-configuration',
  '/subscriptions?api-version=2022-12-01',
];

// URLs in answers begin with it, and what is none made the mock fail.
it.each(['a b', '[', 'x:99999', 'localhost:80:80', 'a@b', '1.2.3.999', 'a/b', 'a"b'])(
  'a Host header of %s is refused, with and without strict sign-in',
  async (host) => {
    for (const auth of ['any', 'strict'] as const) {
      const { mock } = await startIdentity({ auth, dataDir: keyFolder() });
      for (const path of paths) {
        const text = `GET ${path} HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`;
        const [answer] = await exchangeRaw(mock.arm as string, Buffer.from(text));
        const says = JSON.stringify(`its Host header is '${host}', which is no name of a host`).slice(1, -1);
        expect([answer?.status, answer?.body]).toEqual([400, expect.stringContaining(says)]);
      }
    }
  },
);

it.each(['localhost', '127.0.0.1:4443', '[::1]:4443', 'topaz.local_dev.', 'MANAGEMENT.azure.com:443', ''])(
  'a Host header of %j does',
  async (host) => {
    const { mock } = await startIdentity();
    const text = `GET ${paths[0]} HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`;
    const [answer] = await exchangeRaw(mock.arm as string, Buffer.from(text));
    expect(answer?.status).toBe(200);
  },
);
