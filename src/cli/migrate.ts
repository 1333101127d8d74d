import type { Arguments } from './arguments.ts';
import type { Command } from './command.ts';
import { apiVersion } from './defaults.ts';
import { misuse, unavailable } from './failure.ts';
import { instanceCard } from './instance-view.ts';
import { paintFor } from './paint.ts';
import { connect, jsonOption, mockOptions, sameAgain } from './running-mock.ts';
import { print } from './terminal.ts';

const modes = { preserve: 'PreserveIp', new: 'NewIp' } as const;

export const migrate: Command = {
  name: 'migrate',
  summary: 'Starts the migration of an instance to stv2, through ARM.',
  about: [
    'It sends what any client of ARM would send, POST …/migrateToStv2, and does not wait for the end: time is yours,',
    'see advance. What ARM refuses is refused here, in its words.',
  ].join('\n'),
  words: ['INSTANCE'],
  options: {
    mode: { value: 'preserve|new', says: 'Whether it keeps its address or takes a new one. [preserve]' },
    'api-version': { value: 'DATE', says: `The api-version to speak. [${apiVersion}]` },
    ...mockOptions,
    ...jsonOption,
  },
  examples: [
    ['migrate contoso-external', 'keeps its address'],
    ['migrate contoso-internal --mode new', 'takes a new one, and both answer for a while'],
    ['migrate contoso-public --api-version 2022-08-01', 'as a client of that time does'],
  ],
  run: async (given, terminal) => {
    const mode = modeOf(given);
    const mock = connect(given, terminal);
    const { arm } = await mock.health();
    if (arm === undefined) throw unavailable('The mock does not serve ARM over http, which migrate speaks.');
    const { id, name } = await mock.service(given.word(0) as string);
    const version = given.text('api-version') ?? apiVersion;
    await post(`${arm}${id}/migrateToStv2?api-version=${encodeURIComponent(version)}`, { mode });

    const after = await mock.service(name);
    if (given.has('json')) return print(terminal, JSON.stringify(after, undefined, 2));
    print(terminal, `ARM has accepted the migration of ${name}. It goes by ${after.path}.\n`);
    print(terminal, instanceCard(after, paintFor(terminal)).join('\n'));
    print(terminal, `\nNext: ${terminal.callMe} advance --until next-event${sameAgain(given)}`);
  },
};

function modeOf(given: Arguments): string {
  const said = given.text('mode') ?? 'preserve';
  const mode = Object.entries({ ...modes, PreserveIp: 'PreserveIp', NewIp: 'NewIp' }).find(
    ([name]) => name.toLowerCase() === said.toLowerCase(),
  )?.[1];
  if (mode === undefined) throw misuse(`--mode is \`${said}\`; it must be preserve or new.`);
  return mode;
}

async function post(url: string, body: object): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (response.ok) return;
  const { error } = (await response.json()) as { error: { code: string; message: string } };
  throw misuse(`ARM refused it: ${response.status} ${error.code}: ${error.message}`);
}
