import type { Command } from './command.ts';
import { paintFor } from './paint.ts';
import { connect, jsonOption, mockOptions } from './running-mock.ts';
import { overview } from './status.ts';
import { print } from './terminal.ts';

export const reset: Command = {
  name: 'reset',
  summary: 'Puts a world back to where it began.',
  about:
    'Time, instances and timeline are as they were at the start; what clients have created is gone. There is no way back.',
  words: [],
  options: { ...mockOptions, ...jsonOption },
  examples: [['reset', 'the rehearsal from the top']],
  run: async (given, terminal) => {
    const mock = connect(given, terminal);
    const world = await mock.reset();
    if (given.has('json')) return print(terminal, JSON.stringify(world, undefined, 2));
    print(terminal, (await overview(mock, paintFor(terminal))).join('\n'));
  },
};
