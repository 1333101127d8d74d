import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { request as requestOverTls } from 'node:https';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMockArm, type MockArm, type MockArmOptions } from '../../../src/mock-arm/index.ts';
import { publicHosts } from '../../../src/mock-arm/proxy/public-hosts.ts';
import { newest, servicePath, startArm } from '../../helpers/arm.ts';
import { anyPorts as gateway } from '../../helpers/gateway.ts';

const path = `/subscriptions?api-version=${newest}`;

/** What a proxy has said to CONNECT, and the way through where there is one. */
interface Asked {
  readonly status: number | undefined;
  readonly reason: string | undefined;
  readonly socket: Socket;
}

function ask({ proxy }: Pick<MockArm, 'proxy'>, target: string): Promise<Asked> {
  const { hostname, port } = new URL(proxy as string);
  return new Promise((resolve, reject) => {
    request({ host: hostname, port, method: 'CONNECT', path: target, agent: false })
      .on('connect', ({ statusCode: status, statusMessage: reason }: IncomingMessage, socket: Socket) => {
        onTestFinished(() => void socket.destroy());
        resolve({ status, reason, socket });
      })
      .on('error', reject)
      .end();
  });
}

/** A handshake at the other end of a tunnel. */
async function shakeHands(mock: MockArm, target: string, servername?: string): Promise<TLSSocket> {
  const { socket } = await ask(mock, target);
  return new Promise((resolve, reject) => {
    const tls = connectTls(
      { socket, ca: mock.caCertificate, ...(servername !== undefined && { servername }) },
      () => resolve(tls),
    );
    tls.on('error', reject);
  });
}

interface Told {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

/** One request at the other end of a tunnel. */
async function read(
  mock: MockArm,
  url: string,
  how: { readonly method?: string; readonly headers?: Record<string, string> } = {},
): Promise<Told> {
  const { hostname, port } = new URL(url);
  const host = hostname.replaceAll(/^\[|\]$/g, '');
  const servername = /^[\d.]+$|:/.test(host) ? undefined : host;
  const socket = await shakeHands(mock, `${hostname}:${port || 443}`, servername);
  return new Promise((resolve, reject) => {
    requestOverTls(url, { ...how, createConnection: () => socket }, (answer) => {
      collect(answer).then(resolve, reject);
    })
      .on('error', reject)
      .end();
  });
}

/** One request over plain http that names the whole URL, as a proxy gets it. */
function readPlain({ proxy }: Pick<MockArm, 'proxy'>, whole: string): Promise<Told> {
  const { hostname, port } = new URL(proxy as string);
  return new Promise((resolve, reject) => {
    request({ host: hostname, port, path: whole, agent: false }, (answer) => {
      collect(answer).then(resolve, reject);
    })
      .on('error', reject)
      .end();
  });
}

async function collect(answer: IncomingMessage): Promise<Told> {
  const text = Buffer.concat(await answer.toArray()).toString();
  return { status: answer.statusCode, headers: answer.headers, text };
}

const start = (options: MockArmOptions = {}) =>
  startArm({ proxyPort: 0, services: [{ name: 'contoso', vnet: 'external' }], ...options });

describe('a tunnel', () => {
  it.each(publicHosts)('to %s leads to the mock, which shows a certificate for it', async (host) => {
    const mock = await start();
    const socket = await shakeHands(mock, `${host}:443`, host);
    expect(socket.getPeerCertificate().subjectaltname).toBe(`DNS:${host}`);
    expect(await read(mock, `https://${host}${path}`)).toMatchObject({ status: 200 });
  });

  it.each(['management.azure.com', 'management.azure.com:443'])(
    'is there without a port for TLS; URLs in answers name the host without a port, asked as %s',
    async (host) => {
      const mock = await start();
      expect(mock.armTls).toBeUndefined();
      const action = `https://management.azure.com${servicePath(mock, 'contoso')}/migrateToStv2?api-version=${newest}`;
      const { status, headers } = await read(mock, action, { headers: { host }, method: 'POST' });
      expect(status).toBe(202);
      expect(headers.location).toMatch(/^https:\/\/management\.azure\.com\/subscriptions\//);
    },
  );

  it.each<{ target: string; says: RegExp }>([
    {
      target: 'example.com:443',
      says: /does not serve example\.com:443\. It serves management\.azure\.com, /,
    },
    { target: 'management.azure.com.example:443', says: /does not serve/ },
    { target: 'management.azure.com:80', says: /does not serve/ },
    { target: 'management.azure.com:22', says: /does not serve/ },
    { target: '169.254.169.254:443', says: /does not serve/ },
    { target: '127.0.0.1:1', says: /does not serve/ },
    { target: '[::1]:1', says: /does not serve ::1:1/ },
    { target: '10.0.0.1:443', says: /does not serve/ },
  ])('to $target is refused, with what is served instead', async ({ target, says }) => {
    const { status, reason } = await ask(await start(), target);
    expect(status).toBe(403);
    expect(reason).toMatch(says);
  });

  it.each(['example.com', 'a b:443', 'example.com:99999', 'user@management.azure.com:443', ':443'])(
    'to %s is no CONNECT at all',
    async (target) => {
      const mock = await start();
      const { port } = new URL(mock.proxy as string);
      const first = await new Promise<string>((resolve) => {
        const socket = connect(Number(port), '127.0.0.1', () =>
          socket.write(`CONNECT ${target} HTTP/1.1\r\nhost: x\r\n\r\n`),
        );
        socket.once('data', (data) => resolve(data.toString().split('\r\n')[0] as string));
        onTestFinished(() => void socket.destroy());
      });
      expect(first).toMatch(/^HTTP\/1\.1 400 /);
    },
  );

  it('ends where ARM refuses in its own manner what is no HTTP', async () => {
    const tls = await shakeHands(await start(), 'management.azure.com:443', 'management.azure.com');
    const said = await new Promise<string>((resolve) => {
      let text = '';
      tls.on('data', (data) => (text += data.toString()));
      tls.once('close', () => resolve(text));
      tls.write('HELLO\r\n\r\n');
    });
    expect(said).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(said).toContain('{"error":{"code":"BadRequest"');
  });

  it('takes a host in any case, and with the dot of the root', async () => {
    const mock = await start();
    expect((await ask(mock, 'Management.Azure.COM.:443')).status).toBe(200);
  });

  it('leads to the ports of the mock itself, by every name of this machine', async () => {
    const mock = await start({ tlsPort: 0, controlPort: 0 });
    for (const url of [mock.arm, mock.armTls, mock.control]) {
      const { port } = new URL(url as string);
      for (const host of ['localhost', '127.0.0.1'])
        expect((await ask(mock, `${host}:${port}`)).status).toBe(200);
    }
    expect((await read(mock, `${mock.armTls}${path}`)).status).toBe(200);
  });

  it('takes what is said before the way is open', async () => {
    const mock = await start({ controlPort: 0 });
    const { port } = new URL(mock.control as string);
    const said = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(Number(new URL(mock.proxy as string).port), '127.0.0.1', () =>
        socket.write(
          `CONNECT 127.0.0.1:${port} HTTP/1.1\r\n\r\nGET /v1/health HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nconnection: close\r\n\r\n`,
        ),
      );
      socket.on('data', (data) => (text += data.toString()));
      socket.once('close', () => resolve(text));
    });
    expect(said).toMatch(/^HTTP\/1\.1 200 Connection Established\r\n\r\nHTTP\/1\.1 200 OK\r\n/);
    expect(said).toContain('"status":"ready"');
  });

  it('ends with the mock', async () => {
    const mock = await createMockArm({ proxyPort: 0 });
    const { socket } = await ask(mock, 'management.azure.com:443');
    const closed = new Promise<void>((resolve) => {
      socket.on('error', () => {});
      socket.once('close', () => resolve());
    });
    socket.resume();
    await mock.close();
    await closed;
    await expect(ask(mock, 'management.azure.com:443')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

describe('the names of instances', () => {
  it('lead to the gateway where that is on', async () => {
    const mock = await start({ gateway });
    const { status, text } = await read(mock, 'https://contoso.azure-api.net/status');
    expect({ status, ...(JSON.parse(text) as object) }).toMatchObject({ status: 200, service: 'contoso' });
  });

  it('lead there where VIPs go by port', async () => {
    const mock = await start({ gateway: { ...gateway, by: 'port' } });
    expect((await read(mock, 'https://contoso.azure-api.net/')).status).toBe(200);
  });

  it('of another world lead to that one', async () => {
    const mock = await start({ gateway });
    const world = mock.createWorld({ name: 'suite', services: [{ name: 'fabrikam' }] });
    await world.gatewayReady();
    const { text } = await read(mock, 'https://fabrikam.azure-api.net/');
    expect(JSON.parse(text)).toMatchObject({ service: 'fabrikam' });
  });

  it('that its owner gave it lead there too', async () => {
    const mock = await start({
      gateway,
      services: [{ name: 'contoso', customDomains: [{ name: 'api.contoso.example', record: 'CNAME' }] }],
    });
    expect((await read(mock, 'https://api.contoso.example/')).status).toBe(200);
  });

  it.each<{ says: string; options: MockArmOptions; host: string; why: RegExp }>([
    { says: 'without the gateway', options: {}, host: 'contoso', why: /the gateway is not on/ },
    { says: 'that nobody has', options: { gateway }, host: 'nobody', why: /no instance of that name/ },
  ])('lead nowhere $says', async ({ options, host, why }) => {
    const { status, reason } = await ask(await start(options), `${host}.azure-api.net:443`);
    expect(status).toBe(502);
    expect(reason).toMatch(why);
  });

  it('lead nowhere while nobody answers', async () => {
    const customDomains = [{ name: 'partners.contoso.example', record: 'A' }] as const;
    const mock = await start({ gateway, services: [{ name: 'contoso', vnet: 'external', customDomains }] });
    await mock.post(`${servicePath(mock, 'contoso')}/migrateToStv2`, { mode: 'PreserveIp' });
    mock.advance({ by: '31m' });
    await mock.gatewayReady();
    const { status, reason } = await ask(mock, 'partners.contoso.example:443');
    expect({ status, reason }).toEqual({
      status: 502,
      reason: 'Nobody answers at partners.contoso.example:443 now: ECONNREFUSED.',
    });
  });
});

describe('plain http', () => {
  it.each<{ whole: string; status: number; says: RegExp }>([
    { whole: `http://management.azure.com${path}`, status: 200, says: /"value":\[/ },
    { whole: 'http://example.com/', status: 403, says: /does not serve example\.com:80/ },
    { whole: 'http://management.azure.com:8080/', status: 403, says: /does not serve/ },
    { whole: 'http://nobody.azure-api.net/', status: 502, says: /the gateway is not on/ },
    { whole: 'ftp://management.azure.com/', status: 400, says: /HTTPS_PROXY=http:/ },
    { whole: '/', status: 400, says: /This is the proxy of apim-rehearsal/ },
  ])('$whole is answered $status', async ({ whole, status, says }) => {
    const told = await readPlain(await start(), whole);
    expect(told.status).toBe(status);
    expect(told.text).toMatch(says);
  });

  it('is passed on to the control API as it came', async () => {
    const mock = await start({ controlPort: 0 });
    const { status, text } = await readPlain(mock, `${mock.control}/v1/health`);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ proxy: mock.proxy });
  });

  it('is passed on to a VIP', async () => {
    const mock = await start({ gateway });
    const { text } = await readPlain(mock, 'http://contoso.azure-api.net/');
    expect(JSON.parse(text)).toMatchObject({ service: 'contoso' });
  });
});

describe('trust', () => {
  it('that was given without the proxy holds with it', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'apim-rehearsal-'));
    onTestFinished(() => rmSync(dataDir, { recursive: true }));
    const before = await createMockArm({ tlsPort: 0, dataDir });
    await before.close();
    const mock = await start({ dataDir });
    expect(mock.caFile).toBe(before.caFile);
    expect(readFileSync(mock.caFile as string, 'utf8')).toBe(before.caCertificate);
    expect((await read(mock, `https://management.azure.com${path}`)).status).toBe(200);
  });

  it('is asked for no name that the public cloud does not have', async () => {
    const mock = await start();
    const refused = shakeHands(mock, 'management.azure.com:443', 'example.com');
    await expect(refused).rejects.toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' });
  });
});
