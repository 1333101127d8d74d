import type { ControlClient } from '../mock-arm/index.ts';
import type { Command } from './command.ts';
import { instanceCard, instanceTable } from './instance-view.ts';
import { type Paint, paintFor } from './paint.ts';
import { connect, jsonOption, mockOptions } from './running-mock.ts';
import { print } from './terminal.ts';
import { timeAhead, wholeTime } from './virtual-time.ts';

export const status: Command = {
  name: 'status',
  summary: 'Shows how the instances stand, or one of them in full.',
  about: [
    'Of one instance it shows the phase and what ends it, who answers on which address, and which names are down.',
    'It only looks: neither does it move time, nor does it count as a client that waits.',
  ].join('\n'),
  words: ['[INSTANCE]'],
  options: { ...mockOptions, ...jsonOption },
  examples: [
    ['status', 'every instance, a line each'],
    ['status contoso-external', 'all about one'],
    ['status contoso-external --json', 'the same for a program'],
  ],
  run: async (given, terminal) => {
    const mock = connect(given, terminal);
    const paint = paintFor(terminal);
    const name = given.word(0);
    const seen = name === undefined ? await mock.services() : await mock.service(name);
    if (given.has('json')) return print(terminal, JSON.stringify(seen, undefined, 2));
    const lines = 'name' in seen ? instanceCard(seen, paint) : await overview(mock, paint);
    print(terminal, [...lines, ...(await faultLines(mock, paint))].join('\n'));
  },
};

/** The faults in force: addresses and names are shown as they are without them. */
async function faultLines(mock: ControlClient, paint: Paint): Promise<string[]> {
  const faults = await mock.faults();
  const now = Date.parse((await mock.clock()).now);
  const inForce = faults.filter(({ from }) => from === undefined || Date.parse(from) <= now);
  if (inForce.length === 0) return [];
  const named = inForce.map(({ id, kind }) => `${paint.red(kind)} (${id})`).join(', ');
  return ['', `In force: ${named}. Addresses and names are shown as they are without it.`];
}

/** What time it is in a world and how its instances stand. */
export async function overview(mock: ControlClient, paint: Paint): Promise<string[]> {
  const { name, now } = await mock.world();
  const { nextEventAt } = await mock.clock();
  const next = nextEventAt === null ? 'nothing is due' : `something is due at ${timeAhead(nextEventAt, now)}`;
  return [
    `World ${paint.bold(name)}, at ${wholeTime(now)}; ${next}.`,
    '',
    ...instanceTable(await mock.services(), paint),
  ];
}
