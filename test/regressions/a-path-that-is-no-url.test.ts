import { expect, it } from 'vitest';
import { startControl } from '../helpers/control.ts';
import { exchangeRaw } from '../helpers/raw-http.ts';

// Read as a URL, two slashes would begin a host, and this is none: it was a 500.
it.each(['////%0d%0aset-cookie:%20a=b/NaN', '//[', '//a:b'])(
  'the control API has nothing at %s, and says so',
  async (path) => {
    const { mock } = await startControl();
    const text = `PUT ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`;
    const [answer] = await exchangeRaw(mock.control as string, Buffer.from(text));
    expect([answer?.status, JSON.parse(answer?.body ?? '')]).toMatchObject([404, { status: 404 }]);
  },
);
