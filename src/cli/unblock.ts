import type { Command } from './command.ts';
import { instanceCard } from './instance-view.ts';
import { paintFor } from './paint.ts';
import { connect, jsonOption, mockOptions } from './running-mock.ts';
import { print } from './terminal.ts';

export const unblock: Command = {
  name: 'unblock',
  summary: 'Lets clients in again that the platform has shut out.',
  about:
    'An automatic migration that drops the virtual network blocks all endpoints. Unblocking them is for good.',
  words: ['INSTANCE'],
  options: { ...mockOptions, ...jsonOption },
  examples: [['unblock contoso-internal', 'all endpoints answer again']],
  run: async (given, terminal) => {
    const open = await connect(given, terminal).unblock(given.word(0) as string);
    if (given.has('json')) print(terminal, JSON.stringify(open, undefined, 2));
    else print(terminal, instanceCard(open, paintFor(terminal)).join('\n'));
  },
};
