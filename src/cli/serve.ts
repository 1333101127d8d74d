import { join } from 'node:path';
import { eras } from '../model/index.ts';
import { createMockArm, gatewayWhereabouts, type MockArm, type MockArmOptions } from '../mock-arm/index.ts';
import { type WorldFile, worldFromFile } from '../rehearse/index.ts';
import type { ServiceSeed } from '../sim/index.ts';
import type { Arguments } from './arguments.ts';
import { parseClock } from './clock.ts';
import type { Command } from './command.ts';
import { ports } from './defaults.ts';
import { misuse, unavailable } from './failure.ts';
import { gatewayServeOptions, readGateway } from './gateway.ts';
import { paintFor } from './paint.ts';
import { readable } from './readable.ts';
import { print, type Terminal } from './terminal.ts';
import { welcome } from './welcome.ts';

const folder = '.apim-rehearsal';

export const serve: Command = {
  name: 'serve',
  summary: 'Starts the mock Azure Resource Manager, with three instances on stv1 in it.',
  about: [
    'It listens on this machine alone unless told, signs anybody in, and keeps nothing but its certificates and the key it',
    'signs tokens with. Time passes because a client waits (--clock skip): the second poll of an operation finds it',
    'finished. To hold the time in your own hands, start it with --clock manual.',
    '',
    "What a migration does, and which ways there are, has changed with Microsoft's documents. A world believes those of one",
    `date: ${Object.keys(eras).join(', ')}.`,
  ].join('\n'),
  words: [],
  options: {
    'arm-port': { value: 'N', says: `Port of ARM over http; 0 takes any free one. [${ports.arm}]` },
    'tls-port': { value: 'N', says: `Port of ARM over https. [${ports.armTls}]` },
    'control-port': {
      value: 'N',
      says: `Port of the control API, which the other commands speak to. [${ports.control}]`,
    },
    'dns-port': {
      value: 'N',
      says: `Port of DNS as the public sees it; other views take the free ones that follow. [${ports.dns}]`,
    },
    'proxy-port': {
      value: 'N',
      says: `Port of a proxy that leads clients of the public cloud here, unchanged; ${ports.proxy} is usual. [off]`,
    },
    ...gatewayServeOptions,
    host: { value: 'ADDRESS', says: 'The address to listen on. [127.0.0.1]' },
    world: {
      value: 'FILE',
      says: 'The world to begin with, as import makes one; options said here go before what it says.',
    },
    clock: { value: 'MODE', says: 'What makes time pass: manual, skip, real, or scaled:N. [skip]' },
    'skip-reads': { value: 'N', says: 'In mode skip: the read that finds an operation finished. [2]' },
    start: { value: 'TIME', says: 'Where virtual time begins, ISO-8601 in UTC. [the date of the era]' },
    seed: { value: 'N', says: 'Same seed, same commands: the same rehearsal. [1]' },
    era: { value: 'DATE', says: "Which of Microsoft's documents the world believes; see above. [2024-08]" },
    durations: { value: 'documented|drawn', says: 'As documented, or drawn from the seed. [documented]' },
    'azure-ttl': {
      value: 'SECONDS',
      says: 'How long answers for the names that Azure keeps are believed. [60]',
      field: 'azureTtlSeconds',
    },
    throttling: {
      value: 'off|hourly|buckets',
      says: 'How many requests it takes of a client before it answers 429. [off]',
    },
    hostile: {
      says: 'As awkward as Azure on a bad day: --throttling buckets. It all replays.',
    },
    'data-dir': {
      value: 'DIR',
      says: `Where certificates are kept, so that you trust them once. [~/${folder}]`,
    },
    auth: { value: 'any|strict', says: 'Whether tokens are looked at; any goes without one, too. [any]' },
    empty: { says: 'Begins with no instance at all.' },
    json: { says: 'Prints one line of JSON once everything listens, and nothing else.' },
  },
  examples: [
    ['serve', 'on the usual ports'],
    ['serve --clock manual', 'time waits for you; see advance'],
    ['serve --clock scaled:60', 'a minute a second'],
    ['serve --world world.yaml', 'with an instance of your own; see import'],
    [`serve --proxy-port ${ports.proxy}`, 'leads clients of the public cloud here'],
    [
      'serve --arm-port 0 --tls-port 0 --control-port 0 --dns-port 0 --json',
      'for a script: any free ports, told in JSON',
    ],
  ],
  run: async (given, terminal) => {
    const file = await worldIn(given);
    await using mock = await start(given, terminal, file);
    const {
      arm,
      armTls,
      control,
      dns,
      dnsViews,
      proxy,
      subscriptionId,
      tenantId,
      caFile,
      name: world,
    } = mock;
    const gateway = mock.gateway && gatewayWhereabouts(mock.gateway);
    const whereabouts = {
      arm,
      armTls,
      control,
      dns,
      dnsViews,
      proxy,
      gateway,
      subscriptionId,
      tenantId,
      caFile,
      world,
    };
    if (given.has('json')) print(terminal, JSON.stringify(whereabouts));
    else {
      print(terminal, welcome(mock, { callMe: terminal.callMe, paint: paintFor(terminal) }).join('\n'));
      const assumed = file?.assumptions ?? [];
      if (assumed.length > 0)
        print(
          terminal,
          [`Assumed, as ${given.text('world')} says:`, ...assumed.map((each) => `  ${each}`), ''].join('\n'),
        );
    }
    await stopped(terminal.stop);
  },
};

/** People are said, so that the library that makes people up is not loaded. */
const people = {
  resourceGroup: 'rg-contoso',
  publisherName: 'Contoso',
  publisherEmail: 'apis@contoso.example',
  tags: {},
};

/** One instance for each way of standing towards a network, with the names that a migration breaks or does not. */
const instances: readonly ServiceSeed[] = [
  {
    ...people,
    name: 'contoso-external',
    vnet: 'external',
    customDomains: [
      { name: 'api.contoso.example', record: 'CNAME' },
      { name: 'partners.contoso.example', record: 'A' },
    ],
  },
  { ...people, name: 'contoso-internal', vnet: 'internal' },
  { ...people, name: 'contoso-public', vnet: 'none' },
];

/** The world file that was given, read. @throws Failure */
async function worldIn(given: Arguments): Promise<WorldFile | undefined> {
  const path = given.text('world');
  if (path === undefined) return undefined;
  if (given.has('empty')) throw misuse('--empty does not go with --world: the file says what is there.');
  return readable('--world', path, () => worldFromFile(path));
}

async function start(given: Arguments, terminal: Terminal, file: WorldFile | undefined): Promise<MockArm> {
  const options = optionsOf(given, terminal, file?.options);
  try {
    return await createMockArm(options);
  } catch (error) {
    if (!isFileError(error)) throw error;
    const { code, path } = error;
    throw unavailable(
      `--data-dir is \`${options.dataDir}\`, and certificates cannot be kept there: ${code} at ${path}.`,
    );
  }
}

function optionsOf(
  given: Arguments,
  terminal: Terminal,
  file: WorldFile['options'] | undefined,
): MockArmOptions {
  const [clock, skipReads] = [given.text('clock'), given.number('skip-reads')];
  const world = {
    host: given.text('host'),
    start: given.text('start'),
    seed: given.number('seed'),
    era: given.text('era'),
    durations: given.text('durations'),
    azureTtlSeconds: given.number('azure-ttl'),
    auth: given.text('auth'),
    throttling: given.text('throttling') ?? (given.has('hostile') ? 'buckets' : undefined),
    proxyPort: given.number('proxy-port'),
  };
  const said = Object.entries(world).filter(([, value]) => value !== undefined);
  return {
    services: given.has('empty') ? [] : instances,
    ...file,
    armPort: given.number('arm-port') ?? ports.arm,
    tlsPort: given.number('tls-port') ?? ports.armTls,
    controlPort: given.number('control-port') ?? ports.control,
    dnsPort: given.number('dns-port') ?? ports.dns,
    gateway: readGateway(given),
    dataDir: given.text('data-dir') ?? join(terminal.home, folder),
    clock: {
      ...(clock === undefined
        ? (file?.clock ?? parseClock('skip', '--clock'))
        : parseClock(clock, '--clock')),
      ...(skipReads !== undefined && { skipReads }),
    },
    ...Object.fromEntries(said),
  };
}

function stopped(stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) resolve();
    else stop.addEventListener('abort', () => resolve(), { once: true });
  });
}

function isFileError(error: unknown): error is { code: string; path: string } {
  const { code, path } = error as NodeJS.ErrnoException;
  return code !== undefined && path !== undefined;
}
