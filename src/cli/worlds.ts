import type { Command } from './command.ts';
import { columns, paintFor } from './paint.ts';
import { connect, jsonOption, mockOptions } from './running-mock.ts';
import { print } from './terminal.ts';
import { wholeTime } from './virtual-time.ts';

export const worlds: Command = {
  name: 'worlds',
  summary: 'Lists the worlds of the mock, each with its subscription.',
  about:
    'A world has its own subscription, clock and seed, and no world sees another. Tests make them, one each.',
  words: [],
  options: { control: mockOptions.control, ...jsonOption },
  examples: [
    ['worlds', 'all of them'],
    ['status --world checkout-suite', 'the instances of one'],
  ],
  run: async (given, terminal) => {
    const all = await connect(given, terminal).worlds();
    if (given.has('json')) return print(terminal, JSON.stringify(all, undefined, 2));
    const { bold, dim } = paintFor(terminal);
    const rows = all.map(({ name, subscriptionId, now, clock, services }) => [
      bold(name),
      subscriptionId,
      wholeTime(now),
      clock.scale === null ? clock.mode : `${clock.mode}:${clock.scale}`,
      String(services.length),
    ]);
    const head = ['WORLD', 'SUBSCRIPTION', 'TIME', 'CLOCK', 'INSTANCES'].map(dim);
    print(terminal, columns([head, ...rows]).join('\n'));
  },
};
