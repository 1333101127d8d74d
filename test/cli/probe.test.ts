import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PassThrough, type Readable } from 'node:stream';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Attempt } from '../../src/mock-arm/index.ts';
import { outcomeOf, readServer, type Stage } from '../../src/mock-arm/probe/attempt.ts';
import type { ArmUnderTest } from '../helpers/arm.ts';
import { begin, cli, type Running } from '../helpers/cli.ts';
import { clientIn, contoso, listener, migrate, startGateway } from '../helpers/gateway.ts';

const [gateway, custom] = ['contoso.azure-api.net', 'api.contoso.com'];

const portOf = (mock: ArmUnderTest): string => String(listener(mock).ports.https);

/** The probe, run once. */
async function once(mock: ArmUnderTest, host: string, ...more: string[]): Promise<Attempt> {
  const args = ['probe', host, '--dns', mock.dns as string, '--port', portOf(mock), '--count', '1', '--json'];
  const { code, out, err } = await cli([...args, ...more]);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as Attempt;
}

async function* linesOf(input: Readable): AsyncGenerator<string> {
  yield* createInterface({ input });
}

/** The probe, driven line by line; it answers each with what it has met. */
function stepping(mock: ArmUnderTest, host: string, ...more: string[]): (line?: string) => Promise<Attempt> {
  const input = new PassThrough();
  const args = ['probe', host, '--dns', mock.dns as string, '--port', portOf(mock), '--step', '--json'];
  const running: Running = begin([...args, ...more], { lines: linesOf(input) });
  onTestFinished(() => void input.end());
  let count = 0;
  return async (line = '') => {
    input.write(`${line}\n`);
    const out = await running.printed(new RegExp(`^(?:.*\\n){${++count}}`));
    return JSON.parse(out.trimEnd().split('\n').at(-1) as string) as Attempt;
  };
}

describe('probe', () => {
  it('tells who has answered, and where', async () => {
    const mock = await startGateway();
    const { vip, listensAt } = listener(mock);
    expect(await once(mock, gateway)).toEqual({
      at: expect.stringMatching(/^\d{4}-/) as unknown,
      host: gateway,
      address: listensAt,
      outcome: 'served',
      reused: false,
      broke: false,
      error: null,
      by: {
        service: 'contoso',
        compute: 'c1',
        platform: 'stv1',
        location: 'West US',
        endpoint: 'gateway',
        vip,
        now: mock.now,
      },
    });
  });

  it('sees a whole migration, step by step, with a connection that is kept', async () => {
    const mock = await startGateway();
    const step = stepping(mock, custom, '--keep-alive');
    const met = async (): Promise<object> => {
      const { outcome, reused, broke, by } = await step();
      return { outcome, by: by?.compute, reused, broke };
    };
    expect(await met()).toEqual({ outcome: 'served', by: 'c1', reused: false, broke: false });
    expect(await met()).toEqual({ outcome: 'served', by: 'c1', reused: true, broke: false });
    await migrate(mock, 'PreserveIp');
    mock.advance({ until: 'phase:cutover' });
    expect(await met()).toEqual({ outcome: 'refused', by: undefined, reused: false, broke: true });
    mock.advance({ until: 'phase:steady' });
    expect(await met()).toEqual({ outcome: 'served', by: 'c2', reused: false, broke: false });
    expect(await met()).toEqual({ outcome: 'served', by: 'c2', reused: true, broke: false });
  });

  it('has nothing that could break where it keeps nothing', async () => {
    const step = stepping(await startGateway(), gateway);
    await step();
    expect(await step()).toMatchObject({ outcome: 'served', reused: false, broke: false });
  });

  it('keeps a connection for a long time without a word of Node', async () => {
    const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
    onTestFinished(() => {
      warned.mockRestore();
    });
    const mock = await startGateway();
    const args = ['probe', gateway, '--dns', mock.dns as string, '--port', portOf(mock), '--keep-alive'];
    const { out } = await cli([...args, '--count', '15', '--interval', '1ms']);
    expect(out.match(/connection kept$/gm)).toHaveLength(14);
    expect(warned).not.toHaveBeenCalled();
  });

  it('is sent elsewhere by what a line says', async () => {
    const mock = await startGateway({ services: [{ ...contoso, vnet: 'internal' }] });
    const step = stepping(mock, 'nowhere.invalid');
    const inside = mock.dnsViews['vnet:vnet-contoso'] as string;
    const at = mock.gateway?.clients.find(({ view }) => view === 'vnet:vnet-contoso')?.address as string;
    expect(await step()).toMatchObject({ outcome: 'unresolved', host: 'nowhere.invalid' });
    expect(await step(gateway)).toMatchObject({ outcome: 'unresolved', host: gateway });
    expect(await step(`${gateway} ${inside} ${at}`)).toMatchObject({
      outcome: 'served',
      host: gateway,
    });
  });

  it.each<{ says: string; host: string; more?: string[]; met: Partial<Attempt> }>([
    { says: 'a name that is not there', host: 'nobody.azure-api.net', met: { outcome: 'unresolved' } },
    {
      says: 'a name server that is not there',
      host: gateway,
      more: ['--dns', '127.0.0.1:9', '--timeout', '200ms'],
      met: { outcome: 'unresolved' },
    },
    {
      says: 'a port that nobody listens on',
      host: gateway,
      more: ['--port', '9'],
      met: { outcome: 'refused' },
    },
    { says: 'a bare address', host: '127.64.0.1', met: { outcome: 'tlsError', address: '127.64.0.1' } },
    {
      says: 'where names lead that no way leads to',
      host: '127.64.0.0',
      more: ['--timeout', '200ms'],
      met: { outcome: 'timedOut' },
    },
    {
      says: 'TLS on the port of HTTP',
      host: gateway,
      more: ['--port', 'HTTP'],
      met: { outcome: 'tlsError' },
    },
    {
      says: 'HTTP on the port of HTTP',
      host: gateway,
      more: ['--port', 'HTTP', '--http'],
      met: { outcome: 'served' },
    },
  ])('meets $says as $met', async ({ host, more = [], met }) => {
    const mock = await startGateway();
    const { http } = listener(mock).ports;
    const given = more.map((each) => (each === 'HTTP' ? String(http) : each));
    expect(await once(mock, host, ...given)).toMatchObject(met);
  });

  it('trusts the authority it is told, and no other', async () => {
    const mock = await startGateway();
    const folder = mkdtempSync(join(tmpdir(), 'apim-rehearsal-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const [right, wrong] = [join(folder, 'right.pem'), join(folder, 'wrong.pem')];
    writeFileSync(right, mock.caCertificate as string);
    const other = await startGateway();
    writeFileSync(wrong, other.caCertificate as string);
    expect(await once(mock, gateway, '--ca', right)).toMatchObject({ outcome: 'served' });
    expect(await once(mock, gateway, '--ca', wrong)).toMatchObject({ outcome: 'tlsError' });
  });

  it('does not take somebody else for a gateway', async () => {
    const mock = await startGateway();
    const stranger = createServer((_, response) => response.end('{"service":"contoso"}'));
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void stranger.close());
    const { port } = stranger.address() as AddressInfo;
    const met = await once(mock, '127.0.0.1', '--http', '--port', String(port));
    expect(met).toMatchObject({ outcome: 'unexpected', by: null });
  });

  it('writes a line a person reads for each attempt, as often as it is told', async () => {
    const mock = await startGateway();
    const args = ['probe', gateway, '--dns', mock.dns as string, '--port', portOf(mock)];
    const { out } = await cli([...args, '--count', '3', '--interval', '1ms', '--keep-alive']);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(
      /^\S+Z {2}served at 127\.64\.0\.1 by c1 on stv1 in West US, 2024-08-19 00:00:00$/,
    );
    expect(lines[2]).toMatch(/, connection kept$/);
  });

  it('goes on until it is interrupted', async () => {
    const mock = await startGateway();
    const args = ['probe', gateway, '--dns', mock.dns as string, '--port', portOf(mock)];
    const running = begin([...args, '--interval', '1ms']);
    await running.printed(/(?:.*\n){3}/);
    running.interrupt();
    expect(await running.ended).toMatchObject({ code: 0, err: '' });
  });

  it.each<{ args: string; says: RegExp }>([
    { args: 'probe', says: /probe needs HOST/ },
    { args: 'probe a/b', says: /Expected HOST to be a host name.*got `a\/b`/i },
    { args: 'probe a --dns nowhere', says: /Expected --dns to be an address and a port.*got `nowhere`/ },
    { args: 'probe a --port 0', says: /Expected --port to be a port from 1 to 65535; got `0`/ },
    { args: 'probe a --view-address here', says: /Expected --view-address to be a loopback address/ },
    {
      args: 'probe a --view-address 10.0.0.1',
      says: /--view-address to be a loopback address.*`10\.0\.0\.1`/,
    },
    { args: 'probe a --dns 127.0.0.1:99999', says: /Expected --dns to be an address and a port.*:99999`/ },
    { args: 'probe a --count 0', says: /--count is `0`; it must be a whole number from 1/ },
    { args: 'probe a --interval soon', says: /Expected --interval to be .*; got `soon`/ },
    { args: 'probe a --timeout 0ms', says: /Expected --timeout to be from 1 ms to ten minutes; got `0`/ },
    { args: 'serve --gateway-by name', says: /--gateway-by is `name`; it must be address or port/ },
    {
      args: 'serve --gateway-port 70000',
      says: /Expected --gateway-port to be a port from 0 to 65535.*got `70000`/,
    },
  ])('$args is misuse, and the line says why', async ({ args, says }) => {
    const { code, out, err } = await cli(args.split(' '));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(says);
  });

  it('cannot begin with an authority that is not there', async () => {
    const { code, err } = await cli(['probe', 'a', '--ca', '/nowhere/ca.pem']);
    expect(code).toBe(3);
    expect(err).toMatch(/--ca is `\/nowhere\/ca\.pem`, which cannot be read: ENOENT/);
  });
});

describe('what an error means', () => {
  it.each<{ code: string; stage: Stage; tls: boolean; means: string }>([
    { code: 'ECONNREFUSED', stage: 'fresh', tls: true, means: 'refused' },
    { code: 'ETIMEDOUT', stage: 'connected', tls: true, means: 'timedOut' },
    { code: 'EHOSTUNREACH', stage: 'fresh', tls: true, means: 'timedOut' },
    { code: 'ECONNRESET', stage: 'connected', tls: true, means: 'tlsError' },
    { code: 'ECONNRESET', stage: 'connected', tls: false, means: 'reset' },
    { code: 'ECONNRESET', stage: 'secured', tls: true, means: 'reset' },
    { code: 'EPIPE', stage: 'reused', tls: true, means: 'reset' },
    { code: 'EPROTO', stage: 'connected', tls: true, means: 'tlsError' },
  ])('$code, $stage, is $means (TLS: $tls)', ({ code, stage, tls, means }) => {
    expect(outcomeOf(code, stage, tls)).toBe(means);
  });

  it.each(['', 'no', 'null', '[]', '{"service":1}', '{"service":"a","compute":"c1"}'])(
    '%j does not say who answers',
    (text) => {
      expect(readServer(text)).toBeNull();
    },
  );
});

describe('serve --gateway', () => {
  const ports = ['arm', 'tls', 'control', 'dns', 'gateway', 'gateway-http', 'gateway-management'];
  const anyPorts = ports.flatMap((each) => [`--${each}-port`, '0']);
  const home = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'apim-rehearsal-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    return folder;
  };

  it('tells scripts where every VIP listens, and where clients of each view connect from', async () => {
    const running = begin(['serve', ...anyPorts, '--json'], { home: home() });
    const {
      gateway: told,
      dns,
      control,
    } = JSON.parse(await running.printed(/\n/)) as {
      gateway: { by: string; clients: Record<string, string>; listeners: { vip: string; https: number }[] };
      dns: string;
      control: string;
    };
    expect(told).toMatchObject({ by: 'address', clients: { public: '127.32.0.1', onprem: '127.32.0.2' } });
    expect(told.listeners.map(({ vip }) => vip)).toHaveLength(4);
    expect(await (await fetch(`${control}/v1/health`)).json()).toMatchObject({ gateway: told });
    const port = String(told.listeners[0]?.https);
    const probed = await cli([
      'probe',
      'contoso-external.azure-api.net',
      '--dns',
      dns,
      '--port',
      port,
      '--count',
      '1',
    ]);
    expect(probed.out).toMatch(/served at 127\.64\.0\.1 by c1 on stv1/);
  });

  it.each<{ by: string; says: RegExp }>([
    {
      by: 'address',
      says: /Gateway +each VIP at an address of its own\n +198\.18\.\S+: https:\/\/127\.64\.0\.1:/,
    },
    {
      by: 'port',
      says: /Gateway +This machine binds no loopback address but 127\.0\.0\.1, or was told not to/,
    },
  ])('says at start how VIPs are told apart: by $by', async ({ by, says }) => {
    const running = begin(['serve', ...anyPorts, '--gateway-by', by], { home: home() });
    expect(await running.printed(/in another terminal/)).toMatch(says);
  });
});

it('a client of Node and the probe meet the same', async () => {
  const mock = await startGateway();
  await migrate(mock, 'NewIP');
  mock.advance({ until: 'phase:coexisting' });
  const [{ by }, called] = [await once(mock, gateway), await clientIn(mock).call(gateway)];
  expect(`${by?.compute} ${by?.platform}`).toBe(called);
});
