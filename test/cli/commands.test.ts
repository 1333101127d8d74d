import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { ServiceStatus, TimelineEntry } from '../../src/sim/index.ts';
import { begin, cli, startMock } from '../helpers/cli.ts';
import { anyPorts } from '../helpers/gateway.ts';

describe('status', () => {
  it('shows every instance, a line each', async () => {
    const mock = await startMock();
    await mock.cli('migrate', 'contoso');
    await mock.cli('advance', '30m');
    const { code, out, err } = await mock.cli('status');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      [
        'World default, at 2024-08-19 00:30:00; something is due at 00:45:00, in 15 min.',
        '',
        'INSTANCE  PLATFORM  STATE      PHASE    UNTIL                NAMES DOWN',
        'contoso   stv1      Updating   cutover  00:45:00, in 15 min  1 of 9',
        'fabrikam  stv1      Succeeded  steady                        none',
        '',
      ].join('\n'),
    );
  });

  it('shows of one who answers where, and which names are down', async () => {
    const mock = await startMock();
    await mock.cli('migrate', 'contoso');
    await mock.cli('advance', '30m');
    const { out } = await mock.cli('status', 'Contoso');
    const lines = out.split('\n').map((line) => line.trim().replaceAll(/ {2,}/g, ' | '));
    expect(lines).toEqual(
      expect.arrayContaining([
        'contoso, at 2024-08-19 00:30:00',
        'State | Updating, by same-subnet/external/preserve',
        'Phase | cutover until 00:45:00, in 15 min: the address is handed over, and a temporary one answers',
        'Lock | infrastructure is locked until 00:45:00, in 15 min, as documented',
        'c1 | stv1 | active | up',
        'c3 | stv2 | incoming | up',
        '198.18.0.1 | public | nobody',
        '198.18.0.2 | temporary | c3, stv2',
        'contoso.azure-api.net | internet | 198.18.0.2 | stv2',
        'api.contoso.example | internet | 198.18.0.2 | stv2',
        'partners.contoso.example | internet | 198.18.0.1 | nobody: down',
      ]),
    );
  });

  it.each(['status', 'status contoso'])(
    '%s says which faults are in force, for it knows none of them',
    async (line) => {
      const mock = await startMock();
      expect((await mock.cli(...line.split(' '))).out).not.toContain('In force');
      mock.putFault({ id: 'dark', kind: 'dns.servfail' });
      mock.putFault({ id: 'later', kind: 'dns.slow', fromMs: Date.parse(mock.now) + 1 });
      expect((await mock.cli(...line.split(' '))).out).toContain(
        'In force: dns.servfail (dark). Addresses and names are shown as they are without it.',
      );
    },
  );

  it.each<{ by: 'address' | 'port'; says: RegExp }>([
    {
      by: 'address',
      says: /^ADDRESS \| LISTENS AT \| KIND.*\n198\.18\.0\.1 \| 127\.64\.0\.1 \| public \| c1, stv1$/m,
    },
    {
      by: 'port',
      says: /^198\.18\.0\.1 \| 127\.0\.0\.1:\d+, http :\d+, management :\d+ \| public \| c1, stv1$/m,
    },
  ])('shows where each address listens: by $by', async ({ by, says }) => {
    const mock = await startMock({ gateway: { ...anyPorts, by } });
    const { out } = await mock.cli('status', 'contoso');
    expect(out.replaceAll(/^ +/gm, '').replaceAll(/ {2,}/g, ' | ')).toMatch(says);
    expect(JSON.parse((await mock.cli('status', 'contoso', '--json')).out)).toEqual(mock.status('contoso'));
  });

  it('says so where there is nothing', async () => {
    const mock = await startMock({ services: [] });
    expect((await mock.cli('status')).out).toContain('There is no instance in this world.');
  });

  it.each(['status', 'status contoso'])('%s --json is what the library says', async (line) => {
    const mock = await startMock();
    const { out } = await mock.cli(...line.split(' '), '--json');
    const services = ['contoso', 'fabrikam'].map((name) => mock.status(name));
    expect(JSON.parse(out)).toEqual(line === 'status' ? services : services[0]);
  });

  it('is in colour on a terminal alone', async () => {
    const mock = await startMock();
    const plain = await cli(['status', '--control', mock.control as string]);
    const coloured = await cli(['status', '--control', mock.control as string], { colour: true });
    expect(coloured.out).not.toBe(plain.out);
    expect(stripVTControlCharacters(coloured.out)).toBe(plain.out);
  });
});

describe('migrate', () => {
  it.each<{ args: string[]; path: string }>([
    { args: [], path: 'same-subnet/external/preserve' },
    { args: ['--mode', 'preserve'], path: 'same-subnet/external/preserve' },
    { args: ['--mode', 'new'], path: 'same-subnet/external/new' },
    { args: ['--mode', 'NewIp'], path: 'same-subnet/external/new' },
    // That api-version knows no modes.
    { args: ['--mode', 'new', '--api-version', '2022-08-01'], path: 'same-subnet/external/preserve' },
  ])('with $args goes by $path', async ({ args, path }) => {
    const mock = await startMock();
    const { code, out } = await mock.cli('migrate', 'contoso', ...args);
    expect(code).toBe(0);
    expect(out).toContain(`Updating, by ${path}`);
    expect(mock.status('contoso').path).toBe(path);
  });

  it('goes through ARM, and is refused there in its words', async () => {
    const mock = await startMock();
    await mock.cli('migrate', 'contoso');
    const { code, err } = await mock.cli('migrate', 'contoso');
    expect(code).toBe(2);
    expect(err).toMatch(/ARM refused it: 409 ServiceLocked: /);
  });

  it('goes to the world that is named', async () => {
    const mock = await startMock();
    const suite = mock.createWorld({
      name: 'suite',
      services: [{ name: 'contoso' }],
      clock: { mode: 'manual' },
    });
    const { out } = await mock.cli('migrate', 'contoso', '--world', 'suite');
    expect(out).toContain('Next: apim-rehearsal advance --until next-event --world suite');
    expect([mock.status('contoso').phase, suite.status('contoso').phase]).toEqual(['steady', 'building']);
  });
});

describe('advance', () => {
  it.each<{ args: string[]; now: string }>([
    { args: ['45m'], now: '00:45:00' },
    { args: ['1h30m'], now: '01:30:00' },
    { args: ['PT25M'], now: '00:25:00' },
    { args: ['90s'], now: '00:01:30' },
    { args: ['--to', '2024-08-19T00:38:00Z'], now: '00:38:00' },
    { args: ['--until', 'next-event'], now: '00:25:00' },
    { args: ['--until', 'phase:cutover', '--service', 'contoso'], now: '00:25:00' },
    { args: ['--until', 'operation-end'], now: '00:45:00' },
  ])('$args comes to $now', async ({ args, now }) => {
    const mock = await startMock();
    await mock.cli('migrate', 'contoso');
    const { code, out } = await mock.cli('advance', ...args);
    expect(code).toBe(0);
    expect(out).toContain(`2024-08-19 00:00:00 → 2024-08-19 ${now}, `);
    expect(mock.now).toBe(`2024-08-19T${now}Z`);
  });

  it('shows what has happened on the way, and nothing else', async () => {
    const mock = await startMock();
    await mock.cli('migrate', 'contoso');
    const { out } = await mock.cli('advance', '25m');
    expect(out).toContain('00:25:00  contoso  phase.changed        building → cutover');
    expect(out).not.toContain('steady → building');
    expect((await mock.cli('advance', '1m')).out).toContain('Nothing has happened.');
  });

  it('comes to a day by its date', async () => {
    const mock = await startMock();
    expect((await mock.cli('advance', '--to', '2024-08-21')).out).toContain(
      '→ 2024-08-21 00:00:00, 2 d later',
    );
  });

  it('goes far beyond a year', async () => {
    const mock = await startMock();
    expect((await mock.cli('advance', '20000d')).code).toBe(0);
    expect(mock.now).toMatch(/^2079-/);
  });

  it('with --json gives the clock and what has happened', async () => {
    const mock = await startMock();
    await mock.cli('migrate', 'contoso');
    const seen = JSON.parse((await mock.cli('advance', '25m', '--json')).out) as {
      timeline: TimelineEntry[];
    };
    expect(seen).toMatchObject({ now: '2024-08-19T00:25:00Z', events: seen.timeline.length });
    expect(seen.timeline).toEqual(mock.timeline.slice(-seen.timeline.length));
  });
});

describe('fail', () => {
  it('makes it roll back, and tells why', async () => {
    const mock = await startMock();
    await mock.cli('migrate', 'contoso');
    await mock.cli('advance', '38m');
    const { code, out } = await mock.cli('fail', 'contoso', '--reason', 'No capacity left.');
    expect(code).toBe(0);
    expect(out).toMatch(/Phase +rollingBack until .*: the attempt has failed/);
    expect(out).toMatch(/Failed +ActivationFailed at 00:38:00, while cutover: .* No capacity left\.$/m);
    const json = JSON.parse((await mock.cli('status', 'contoso', '--json')).out) as ServiceStatus;
    expect(json).toEqual(mock.status('contoso'));
  });
});

describe('timeline', () => {
  it('shows a line an entry, below the day it was', async () => {
    const mock = await startMock();
    const lines = (await mock.cli('timeline')).out.trimEnd().split('\n');
    expect(lines[0]).toBe('2024-08-19');
    expect(lines).toHaveLength(mock.timeline.length + 1);
    expect(lines[1]).toBe(
      '00:00:00  contoso   service.seeded       stv1, external in a virtual network, Premium, West US',
    );
  });

  it('of one instance shows no other', async () => {
    const mock = await startMock();
    const { out } = await mock.cli('timeline', '--service', 'fabrikam');
    expect(out).not.toContain('contoso');
    expect(out).toContain('fabrikam');
  });

  it('with --json prints an entry a line', async () => {
    const mock = await startMock();
    const lines = (await mock.cli('timeline', '--json')).out.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(mock.timeline);
  });

  it('--follow goes on until Ctrl-C, which is no failure', async () => {
    const mock = await startMock();
    const follower = begin(['timeline', '--follow', '--control', mock.control as string]);
    await follower.printed(/fabrikam.*stv1 answers/);
    await mock.cli('migrate', 'contoso');
    mock.advance({ by: 'P1D' });
    const out = await follower.printed(/operation\.ended/);
    expect(out.match(/service\.seeded/g)).toHaveLength(2);
    follower.interrupt();
    expect(await follower.ended).toMatchObject({ code: 0, err: '' });
  });

  it('--follow says so when the mock has ended', async () => {
    const mock = await startMock();
    const follower = begin(['timeline', '--follow', '--control', mock.control as string]);
    await follower.printed(/fabrikam.*stv1 answers/);
    await mock.cli('migrate', 'contoso');
    await follower.printed(/operation\.started/);
    await mock.close();
    const { code, err } = await follower.ended;
    expect({ code, err }).toEqual({
      code: 3,
      err: `apim-rehearsal: The mock at ${mock.control} has ended.\n`,
    });
  });
});

describe('clock', () => {
  it('shows the time and what makes it pass', async () => {
    const mock = await startMock();
    await mock.cli('migrate', 'contoso');
    expect((await mock.cli('clock')).out).toBe(
      'It is 2024-08-19 00:00:00. Something is due at 00:25:00, in 25 min.\n' +
        'Clock manual: time passes when you say so, with advance.\n',
    );
  });

  it.each<{ args: string[]; mode: string; says: string }>([
    { args: ['skip', '--skip-reads', '5'], mode: 'skip', says: 'read 5 of an operation finds it finished' },
    { args: ['scaled:60'], mode: 'scaled', says: '60 times as fast as on the wall' },
    { args: ['real'], mode: 'real', says: 'as it does on the wall' },
    { args: ['manual'], mode: 'manual', says: 'when you say so' },
  ])('$args sets it', async ({ args, mode, says }) => {
    const mock = await startMock({ clock: { mode: 'skip' } });
    expect((await mock.cli('clock', ...args)).out).toContain(says);
    expect(mock.clock.mode).toBe(mode);
  });
});

describe('env', () => {
  it('prints what a shell takes in', async () => {
    const mock = await startMock({ dataDir: "/it's" });
    expect((await mock.cli('env')).out).toBe(
      [
        '# eval "$(apim-rehearsal env)"',
        `export APIM_REHEARSAL_ARM='${mock.arm}'`,
        `export APIM_REHEARSAL_CONTROL='${mock.control}'`,
        `export AZURE_SUBSCRIPTION_ID='${mock.subscriptionId}'`,
        `export AZURE_TENANT_ID='${mock.tenantId}'`,
        '',
      ].join('\n'),
    );
  });

  it('points at the subscription of the world that is named', async () => {
    const mock = await startMock();
    const { subscriptionId } = mock.createWorld({ name: 'suite' });
    const { out } = await mock.cli('env', '--world', 'suite', '--json');
    expect(JSON.parse(out)).toMatchObject({ AZURE_SUBSCRIPTION_ID: subscriptionId });
  });
});

describe('worlds and reset', () => {
  it('are listed, and put back to where they began', async () => {
    const mock = await startMock();
    mock.createWorld({ name: 'suite', services: [{ name: 'a' }], clock: { mode: 'scaled', scale: 1 } });
    const lines = (await mock.cli('worlds')).out.split('\n').map((line) => line.replaceAll(/ {2,}/g, ' | '));
    expect(lines[1]).toBe(`default | ${mock.subscriptionId} | 2024-08-19 00:00:00 | manual | 2`);
    expect(lines[2]).toMatch(/^suite \| .* \| scaled:1 \| 1$/);
    await mock.cli('migrate', 'contoso');
    await mock.cli('advance', '1h');
    expect((await mock.cli('reset')).out).toMatch(
      /^World default, at 2024-08-19 00:00:00; nothing is due\.$/m,
    );
    expect(mock.status('contoso').platformVersion).toBe('stv1');
  });
});
