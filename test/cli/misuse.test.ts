import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { nearest } from '../../src/cli/nearest.ts';
import { cli, startMock } from '../helpers/cli.ts';

describe('one line says what is wrong and the way out', () => {
  it.each<{ args: string; says: RegExp }>([
    { args: 'sevre', says: /no command `sevre`\. Did you mean serve\?/ },
    { args: 'stats', says: /no command `stats`\. Did you mean status\?/ },
    { args: 'frobnicate', says: /no command `frobnicate`\. The commands are: serve, env, status/ },
    { args: '--json status', says: /no option --json before a command/ },
    {
      args: 'serve --arm-prot 1',
      says: /serve has no option --arm-prot\. Did you mean --arm-port\? See serve --help/,
    },
    { args: 'serve -p 1', says: /serve has no option -p/ },
    { args: 'serve --constructor 1', says: /serve has no option --constructor/ },
    { args: 'serve here', says: /serve does not know what to do with `here`/ },
    { args: 'serve --arm-port', says: /--arm-port needs a value: --arm-port N/ },
    { args: 'serve --arm-port --json', says: /--arm-port needs a value/ },
    { args: 'serve --json=yes', says: /--json takes no value, and got `yes`/ },
    { args: 'serve --arm-port http', says: /--arm-port is `http`; it must be a number/ },
    { args: 'serve --arm-port 65536', says: /`?--arm-port`? to be a port from 0 to 65535; got `65536`/ },
    { args: 'serve --clock fast', says: /--clock is `fast`; it must be manual, skip, real, or scaled:N/ },
    { args: 'serve --clock scaled:0', says: /--clock is `scaled:0`/ },
    { args: 'serve --clock scaled:x', says: /--clock is `scaled:x`/ },
    { args: 'serve --clock manual:2', says: /--clock is `manual:2`/ },
    { args: 'serve --skip-reads 0', says: /Expected --skip-reads to be a whole number from 1; got `0`/ },
    { args: 'serve --start yesterday', says: /Expected --start to be a time like .*; got `yesterday`/ },
    { args: 'serve --seed 1.5', says: /Expected --seed to be a whole number; got `1.5`/ },
    { args: 'serve --era 1999-01', says: /Expected --era to be one of .*; got `1999-01`/ },
    { args: 'serve --durations long', says: /Expected --durations to be .*; got `long`/ },
    { args: 'serve --azure-ttl soon', says: /--azure-ttl is `soon`; it must be a number/ },
    {
      args: 'serve --azure-ttl 1.5',
      says: /Expected --azure-ttl to be a whole number from 0 to 604800; got `1.5`/,
    },
    { args: 'migrate', says: /migrate needs INSTANCE: migrate INSTANCE/ },
    { args: 'migrate contoso --mode fast', says: /--mode is `fast`; it must be preserve or new/ },
    { args: 'check', says: /check needs INSTANCE: check INSTANCE \[PATH\]/ },
    { args: 'check contoso preserve now', says: /check does not know what to do with `now`/ },
    { args: 'check contoso --subnet', says: /--subnet needs a value: --subnet ID/ },
    { args: 'unblock', says: /unblock needs INSTANCE/ },
    { args: 'migrate contoso --keep-old=yes', says: /--keep-old takes no value, and got `yes`/ },
    { args: 'fail', says: /fail needs INSTANCE/ },
    { args: 'fail contoso now', says: /fail does not know what to do with `now`/ },
    { args: 'advance', says: /advance needs to know how far/ },
    { args: 'advance 45m --until next-event', says: /advance takes one of a duration, --to and --until/ },
    { args: 'advance 45m --service contoso', says: /--service goes with --until alone/ },
    { args: 'clock fast', says: /MODE is `fast`/ },
    {
      args: 'status --control localhost:4490',
      says: /--control is `localhost:4490`; it must be an address like http:/,
    },
  ])('$args', async ({ args, says }) => {
    const { code, out, err } = await cli(args.split(' '));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(says);
    expect(err).toMatch(/^apim-rehearsal: [^\n]+\n$/);
  });

  it.each<{ args: string; says: RegExp }>([
    {
      args: 'status contso',
      says: /no service named `contso` in world `default`; there are: contoso, fabrikam/,
    },
    { args: 'migrate contso', says: /no service named `contso`/ },
    { args: 'fail contoso', says: /Nothing on `contoso` can fail now: it is Succeeded/ },
    { args: 'status --world suite', says: /no world named `suite`; there are: default/ },
    { args: 'advance 45x', says: /Expected DURATION to be .*; got `45x`/ },
    { args: 'advance --to yesterday', says: /--to is "yesterday"; it must look like 2024-08-19T00:25:00Z/ },
    {
      args: 'advance --to 2024-08-18',
      says: /Virtual time only runs forward: it is 2024-08-19T00:00:00Z already, and --to is/,
    },
    {
      args: 'advance --until lunch',
      says: /--until is "lunch"; it must be one of operation-end, next-event/,
    },
    { args: 'advance --until next-event', says: /Time could not go on until `next-event`|--until/ },
    { args: 'clock skip --skip-reads 0', says: /--skip-reads is 0; it must be >= 1/ },
    { args: 'migrate contoso --api-version 2019-01-01', says: /ARM refused it: 4\d\d \w+: / },
    { args: 'check contso', says: /no service named `contso`/ },
    { args: 'check contoso lunch', says: /PATH is "lunch"; it must be one of preserve, new, preserve\// },
    { args: 'check contoso new --subnet x', says: /--subnet is "x"; it must look like \/subscriptions\// },
    { args: 'check contoso new --public-ip x', says: /--public-ip is "x"; it must look like/ },
    {
      args: 'check contoso new --location Atlantis',
      says: /--location to be a location of `contoso`, which has West US; got `Atlantis`/,
    },
    { args: 'timeline --service a_b', says: /--?service is "a_b"/ },
  ])('$args, where a mock runs', async ({ args, says }) => {
    const mock = await startMock();
    const { code, out, err } = await mock.cli(...args.split(' '));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(says);
    expect(err).toMatch(/^apim-rehearsal: [^\n]+\n$/);
    expect(mock.now).toBe('2024-08-19T00:00:00Z');
  });
});

describe('a mock that is not there', () => {
  it('is a line and exit code 3', async () => {
    const mock = await startMock();
    await mock.close();
    const { code, err } = await mock.cli('status');
    expect(code).toBe(3);
    expect(err).toBe(
      `apim-rehearsal: There is no control API at ${mock.control}: nothing listens there. ` +
        'Start a mock with `apim-rehearsal serve`, or say where one runs with --control URL.\n',
    );
  });

  it.each<{ says: string; status: number; body: string }>([
    { says: 'a page', status: 200, body: '<html>' },
    { says: 'other JSON', status: 200, body: '{"status":"UP"}' },
    { says: 'an error of its own', status: 404, body: 'Not found' },
  ])('but something that answers $says is told from it', async ({ status, body }) => {
    const other = createServer((_request, response) => response.writeHead(status).end(body));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const { code, err } = await cli(['env', '--control', `http://127.0.0.1:${port}`]);
    expect(code).toBe(3);
    expect(err).toContain('what answers there is something else');
  });
});

describe('the nearest word', () => {
  it.each<{ word: string; want: string | undefined }>([
    { word: 'serv', want: 'serve' },
    { word: 'SERVE', want: 'serve' },
    { word: 'srevre', want: undefined },
    { word: 'esrve', want: 'serve' },
    { word: 'tiemline', want: 'timeline' },
    { word: 'time', want: undefined },
    { word: '', want: undefined },
  ])('to $word is $want', ({ word, want }) => {
    expect(nearest(word, ['serve', 'status', 'timeline'])).toBe(want);
  });
});
