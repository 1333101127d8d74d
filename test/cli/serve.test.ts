import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { eras } from '../../src/model/index.ts';
import { newest } from '../helpers/arm.ts';
import { begin, cli, type Running, startMock, type Surroundings } from '../helpers/cli.ts';
import { follow } from '../helpers/follower.ts';

const anyPorts = ['arm', 'tls', 'control', 'dns'].flatMap((each) => [`--${each}-port`, '0']);

interface Ready {
  readonly arm: string;
  readonly armTls: string;
  readonly control: string;
  readonly dns: string;
  readonly dnsViews: Readonly<Record<string, string>>;
  readonly subscriptionId: string;
  readonly tenantId: string;
  readonly caFile: string;
  readonly world: string;
}

/** A folder for one test. */
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'apim-rehearsal-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

async function serve(
  args: readonly string[] = [],
  surroundings: Surroundings = {},
): Promise<Running & { ready: Ready }> {
  const running = begin(['serve', ...anyPorts, '--json', ...args], { home: folder(), ...surroundings });
  const line = await running.printed(/\n/);
  return { ...running, ready: JSON.parse(line) as Ready };
}

describe('serve --json', () => {
  it('prints one line when everything listens, and nothing else', async () => {
    const { ready, interrupt, ended } = await serve();
    expect(Object.keys(ready)).toEqual([
      'arm',
      'armTls',
      'control',
      'dns',
      'dnsViews',
      'subscriptionId',
      'tenantId',
      'caFile',
      'world',
    ]);
    const { status, version, ...health } = (await (
      await fetch(`${ready.control}/v1/health`)
    ).json()) as Record<string, string>;
    expect(health).toEqual(ready);
    expect({ status, version }).toMatchObject({ status: 'ready' });
    interrupt();
    expect(await ended).toEqual({ code: 0, err: '', out: `${JSON.stringify(ready)}\n` });
  });

  it('answers https that is signed by the authority it names', async () => {
    const { ready } = await serve();
    const path = `/subscriptions/${ready.subscriptionId}?api-version=2022-12-01`;
    const ca = readFileSync(ready.caFile);
    const status = await new Promise((resolve, reject) => {
      request(`${ready.armTls}${path}`, { ca, agent: false }, (response) =>
        resolve(response.resume().statusCode),
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(200);
  });

  it('keeps its authority between runs, below the home of its user', async () => {
    const home = folder();
    const first = await serve([], { home });
    const authority = readFileSync(first.ready.caFile, 'utf8');
    first.interrupt();
    await first.ended;
    const second = await serve([], { home });
    expect(second.ready.caFile).toBe(join(home, '.apim-rehearsal', 'certificates', 'ca.pem'));
    expect(readFileSync(second.ready.caFile, 'utf8')).toBe(authority);
  });

  it('has three instances on stv1 that can be migrated, and with --empty none', async () => {
    const names = async (args: string[]): Promise<string[]> => {
      const { ready } = await serve(args);
      const services = (await (await fetch(`${ready.control}/v1/worlds/default/services`)).json()) as {
        value: { name: string; platformVersion: string }[];
      };
      return services.value.map(({ name, platformVersion }) => `${name} ${platformVersion}`);
    };
    expect(await names([])).toEqual([
      'contoso-external stv1',
      'contoso-internal stv1',
      'contoso-public stv1',
    ]);
    expect(await names(['--empty'])).toEqual([]);
  });

  it.each<{ args: string[]; world: object }>([
    {
      args: [],
      world: {
        seed: 1,
        era: '2024-08',
        azureTtlSeconds: 60,
        clock: { mode: 'skip', scale: null, skipReads: 2 },
      },
    },
    { args: ['--clock', 'manual'], world: { clock: { mode: 'manual', scale: null, skipReads: 2 } } },
    { args: ['--clock', 'scaled:2.5'], world: { clock: { mode: 'scaled', scale: 2.5, skipReads: 2 } } },
    { args: ['--skip-reads', '5'], world: { clock: { mode: 'skip', scale: null, skipReads: 5 } } },
    { args: ['--seed', '-7', '--durations', 'drawn'], world: { seed: -7, durations: 'drawn' } },
    { args: ['--azure-ttl', '5'], world: { azureTtlSeconds: 5 } },
    { args: ['--start', '2024-09-01'], world: { startedAt: '2024-09-01T00:00:00Z' } },
    ...Object.entries(eras).map(([era, { startsAt }]) => ({
      args: ['--era', era],
      world: {
        era,
        startedAt: startsAt,
        services: ['contoso-external', 'contoso-internal', 'contoso-public'],
      },
    })),
  ])('$args makes the world so', async ({ args, world }) => {
    const { ready } = await serve(args);
    expect(await (await fetch(`${ready.control}/v1/worlds/default`)).json()).toMatchObject(world);
  });

  it('ends within a second, whoever is still connected', async () => {
    const { ready, interrupt, ended } = await serve();
    const follower = await follow(ready.control, '/v1/worlds/default/timeline');
    await follower.next(1);
    await fetch(`${ready.arm}/subscriptions?api-version=2022-12-01`, {
      headers: { connection: 'keep-alive' },
    });
    const began = performance.now();
    interrupt();
    expect((await ended).code).toBe(0);
    expect(performance.now() - began).toBeLessThan(1_000);
    await follower.rest();
  });
});

describe('serve', () => {
  it('says where it is, what is in it, and lines that work when pasted', async () => {
    const running = begin(['serve', ...anyPorts], { home: folder() });
    const out = await running.printed(/status contoso-external/);
    const curl = /curl '([^']+)'/.exec(out)?.[1] as string;
    expect(await (await fetch(curl)).json()).toMatchObject({
      name: 'contoso-public',
      properties: { platformVersion: 'stv1' },
    });
    const control = /Control +(\S+)/.exec(out)?.[1] as string;
    expect(out).toContain(`timeline --follow --control ${control}`);
    expect(out).toContain(`check contoso-external --control ${control}`);
    expect(out).toContain('Clock         skip: time passes because a client waits; read 2');
    expect(out).toContain(`clock manual --control ${control}`);
    expect(out.split('\n').filter((line) => /^ {2}contoso-\w+ +stv1 /.test(line))).toHaveLength(3);
  });

  it('with nothing in it says how to begin', async () => {
    const running = begin(['serve', ...anyPorts, '--empty', '--clock', 'manual'], { home: folder() });
    const out = await running.printed(/advance/);
    expect(out).toContain('There is no instance yet');
    expect(out).not.toContain('contoso');
  });

  it('whose snippet says what it asks of the official client', async () => {
    const running = begin(['serve', ...anyPorts], { home: folder() });
    const out = await running.printed(/status contoso-external/);
    const [, group, name] = /beginMigrateToStv2AndWait\("([^"]+)", "([^"]+)"\)/.exec(out) ?? [];
    const [, endpoint] = /endpoint: "([^"]+)"/.exec(out) ?? [];
    expect(out).toContain(`NODE_EXTRA_CA_CERTS='`);
    expect(endpoint).toBe(/(https:\S+),/.exec(out)?.[1]);
    const arm = /ARM +(http:\S+)/.exec(out)?.[1];
    const subscription = /Subscription +([\w-]+)/.exec(out)?.[1];
    const path = `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.ApiManagement/service/${name}`;
    expect((await fetch(`${arm}${path}?api-version=${newest}`)).status).toBe(200);
  });
});

describe('serve cannot start', () => {
  it.each(['arm', 'tls', 'control', 'dns'])('where the %s port is taken', async (which) => {
    const { arm } = await startMock();
    const taken = new URL(arm as string).port;
    const ports = ['arm', 'tls', 'control', 'dns'].flatMap((each) => [
      `--${each}-port`,
      each === which ? taken : '0',
    ]);
    const { code, out, err } = await cli(['serve', ...ports, '--json'], { home: folder() });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toBe(
      `apim-rehearsal: Cannot listen on --${which}-port ${taken}: it is taken; name another one, or 0 for any free one.\n`,
    );
  });

  it('where its address is not of this machine', async () => {
    const { code, err } = await cli(['serve', ...anyPorts, '--host', '192.0.2.1'], { home: folder() });
    expect(code).toBe(3);
    expect(err).toBe(
      'apim-rehearsal: Cannot listen on --host `192.0.2.1`: this machine has no such address.\n',
    );
  });

  it('where its folder cannot be one', async () => {
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    const { code, err } = await cli(['serve', ...anyPorts, '--data-dir', file]);
    expect(code).toBe(3);
    expect(err).toMatch(
      /^apim-rehearsal: --data-dir is `.*file`, and certificates cannot be kept there: \w+ at .*\.\n$/,
    );
  });
});
