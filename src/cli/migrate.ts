import { type ControlClient, ControlRefusedError } from '../mock-arm/index.ts';
import type { Arguments } from './arguments.ts';
import type { Command } from './command.ts';
import { apiVersion, apiVersionWithDowntime } from './defaults.ts';
import { misuse, unavailable } from './failure.ts';
import { instanceCard } from './instance-view.ts';
import { paintFor } from './paint.ts';
import { connect, jsonOption, mockOptions, publicIpOption, sameAgain } from './running-mock.ts';
import { print } from './terminal.ts';

const modes = { preserve: 'PreserveIp', new: 'NewIp' } as const;

/** What only the portal is told. */
const portalOptions = {
  'new-subnet': {
    value: 'ID',
    says: 'In the portal: the subnet to move to, by its id.',
    field: 'subnetResourceId',
  },
  'keep-old': { says: 'In the portal: keeps the old compute for 48 hours.', field: 'retainOldCompute' },
  location: { value: 'REGION', says: 'In the portal: the location that moves. [the first]' },
  ...publicIpOption,
} as const;

/** What only ARM is told. */
const armOptions = {
  'with-downtime': { says: 'Tells ARM that downtime is fine, for networks under special conditions.' },
  'api-version': {
    value: 'DATE',
    says: `The api-version to speak to ARM. [${apiVersion}; with downtime ${apiVersionWithDowntime}]`,
  },
} as const;

export const migrate: Command = {
  name: 'migrate',
  summary: 'Starts the migration of an instance to stv2, through ARM or as the portal does.',
  about: [
    'It sends what any client of ARM would send, POST …/migrateToStv2, and does not wait for the end: time is yours,',
    'see advance. What ARM refuses is refused here, in its words. With an option of the portal it is the Platform',
    'migration blade that is asked, in the form it has in the era of the world: one location, to a subnet of your choice.',
  ].join('\n'),
  words: ['INSTANCE'],
  options: {
    mode: {
      value: 'preserve|new',
      says: 'Whether it keeps its address or takes a new one. [preserve; to a new subnet, new]',
    },
    ...portalOptions,
    ...armOptions,
    ...mockOptions,
    ...jsonOption,
  },
  examples: [
    ['migrate contoso-external', 'keeps its address'],
    ['migrate contoso-internal --mode new', 'takes a new one, and both answer for a while'],
    ['migrate contoso-public --api-version 2022-08-01', 'as a client of that time does'],
    ['migrate contoso-external --new-subnet ID --keep-old', 'as in the portal, with two days to follow'],
  ],
  run: async (given, terminal) => {
    const mode = modeOf(given);
    const portal = Object.keys(portalOptions).find((option) => given.has(option));
    const arm = Object.keys(armOptions).find((option) => given.has(option));
    if (portal !== undefined && arm !== undefined)
      throw misuse(`--${arm} goes to ARM, and --${portal} to the portal; leave one out.`);
    const mock = connect(given, terminal);
    const { id, name } = await mock.service(given.word(0) as string);
    if (portal === undefined) await throughArm(mock, id, mode, given);
    else await throughPortal(mock, name, mode, given);

    const after = await mock.service(name);
    if (given.has('json')) return print(terminal, JSON.stringify(after, undefined, 2));
    const who = portal === undefined ? 'ARM' : 'The portal';
    print(terminal, `${who} has accepted the migration of ${name}. It goes by ${after.path}.\n`);
    print(terminal, instanceCard(after, paintFor(terminal)).join('\n'));
    print(terminal, `\nNext: ${terminal.callMe} advance --until next-event${sameAgain(given)}`);
  },
};

function modeOf(given: Arguments): 'PreserveIp' | 'NewIp' | undefined {
  const said = given.text('mode');
  if (said === undefined) return undefined;
  const mode = Object.entries({ ...modes, PreserveIp: 'PreserveIp', NewIp: 'NewIp' } as const).find(
    ([name]) => name.toLowerCase() === said.toLowerCase(),
  )?.[1];
  if (mode === undefined) throw misuse(`--mode is \`${said}\`; it must be preserve or new.`);
  return mode;
}

async function throughArm(
  mock: ControlClient,
  id: string,
  mode: string | undefined,
  given: Arguments,
): Promise<void> {
  const { arm } = await mock.health();
  if (arm === undefined) throw unavailable('The mock does not serve ARM over http, which migrate speaks.');
  const withDowntime = given.has('with-downtime');
  const version = given.text('api-version') ?? (withDowntime ? apiVersionWithDowntime : apiVersion);
  const query = new URLSearchParams({
    'api-version': version,
    ...(withDowntime && { migrateWithDowntime: 'true' }),
  });
  const response = await fetch(`${arm}${id}/migrateToStv2?${query.toString()}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ mode: mode ?? 'PreserveIp' }),
  });
  if (response.ok) return;
  const { error } = (await response.json()) as { error: { code: string; message: string } };
  throw misuse(`ARM refused it: ${response.status} ${error.code}: ${error.message}`);
}

async function throughPortal(
  mock: ControlClient,
  name: string,
  mode: string | undefined,
  given: Arguments,
): Promise<void> {
  const said = {
    location: given.text('location'),
    subnetResourceId: given.text('new-subnet'),
    publicIpAddressId: given.text('public-ip'),
    mode,
  };
  const form = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  try {
    await mock.platformMigration(name, { ...form, retainOldCompute: given.has('keep-old') });
  } catch (error) {
    if (!(error instanceof ControlRefusedError) || error.refused === undefined) throw error;
    throw misuse(`The portal would refuse it: ${error.message} [${error.facts.join(' ')}]`);
  }
}
