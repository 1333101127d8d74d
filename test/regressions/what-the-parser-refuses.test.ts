import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { startControl } from '../helpers/control.ts';
import { exchangeRaw } from '../helpers/raw-http.ts';

// Node refuses these before any app sees them, with a status and not a word.
it.each([
  { what: 'no HTTP', text: 'G\u0000T / HTTP/1.1\r\n\r\n', status: 400, code: 'BadRequest' },
  {
    what: 'headers of 20 KB',
    text: `GET / HTTP/1.1\r\nhost: localhost\r\na: ${'x'.repeat(20_000)}\r\n\r\n`,
    status: 431,
    code: 'RequestHeaderFieldsTooLarge',
  },
  {
    what: 'a URL of 100 KB',
    text: `GET /${'x'.repeat(100_000)} HTTP/1.1\r\nhost: localhost\r\n\r\n`,
    status: 431,
    code: 'RequestHeaderFieldsTooLarge',
  },
  {
    what: 'a body that is not as long as was said',
    text: 'PUT / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9\r\n\r\n{}',
    status: 400,
    code: 'BadRequest',
  },
  {
    what: 'a tunnel',
    text: 'CONNECT example.org:443 HTTP/1.1\r\nhost: example.org\r\n\r\n',
    status: 405,
    code: 'MethodNotAllowed',
  },
  {
    what: 'an expectation beside a path that leads nowhere',
    text: 'GET /nowhere HTTP/1.1\r\nhost: localhost\r\nexpect: a miracle\r\nconnection: close\r\n\r\n',
    status: 404,
    code: 'NotFound',
  },
])('$what is refused in the manners of who was asked', async ({ text, status, code }) => {
  const { mock } = await startControl();
  const asked = (url: string | undefined) => exchangeRaw(url as string, Buffer.from(text));
  const [[byArm], [byControl]] = await Promise.all([asked(mock.arm), asked(mock.control)]);
  expect([byArm?.status, JSON.parse(byArm?.body ?? '')]).toEqual([
    status,
    { error: { code, message: expect.any(String) as string } },
  ]);
  expect([byControl?.status, JSON.parse(byControl?.body ?? '')]).toMatchObject([status, { status }]);
});

it('a request without a Host header is as good as any other', async () => {
  const { mock } = await startControl();
  const text = 'GET /subscriptions?api-version=2022-12-01 HTTP/1.1\r\nconnection: close\r\n\r\n';
  const [answer] = await exchangeRaw(mock.arm as string, Buffer.from(text));
  expect([answer?.status, answer?.body]).toEqual([200, expect.stringContaining(mock.subscriptionId)]);
});

it('a mock ends though somebody who was refused a tunnel holds on to it', async () => {
  const { mock } = await startControl();
  const { hostname, port } = new URL(mock.arm as string);
  const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true });
  const closed = new Promise((resolve) => socket.on('error', () => {}).on('close', resolve));
  const answered = new Promise((resolve) => socket.once('data', resolve));
  socket.write(`CONNECT a:443 HTTP/1.1\r\nhost: a\r\n\r\n${'x'.repeat(1_000_000)}`);
  expect(String(await answered)).toMatch(/^HTTP\/1\.1 405 /);
  await mock.close();
  socket.destroy();
  await closed;
});
