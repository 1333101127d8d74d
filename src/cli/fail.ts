import type { Command } from './command.ts';
import { instanceCard } from './instance-view.ts';
import { paintFor } from './paint.ts';
import { connect, jsonOption, mockOptions } from './running-mock.ts';
import { print } from './terminal.ts';

export const fail: Command = {
  name: 'fail',
  summary: 'Makes what runs on an instance fail now; it rolls back.',
  about:
    'The client that waits for the operation reads the reason in its error. What has succeeded cannot fail any more.',
  words: ['INSTANCE'],
  options: {
    location: { value: 'REGION', says: 'Where it fails, of several that move together. [everywhere]' },
    reason: { value: 'TEXT', says: 'Why, in a sentence for the client that waits.' },
    ...mockOptions,
    ...jsonOption,
  },
  examples: [
    ['fail contoso-external', 'now, in whichever phase it is'],
    ['fail contoso-external --location "North Europe"', 'there; what moves with it goes back too'],
    ['fail contoso-external --reason "No capacity left in West US."', 'with words of your own'],
  ],
  run: async (given, terminal) => {
    const [name, reason, location] = [given.word(0) as string, given.text('reason'), given.text('location')];
    const failed = await connect(given, terminal).fail(name, reason, location);
    if (given.has('json')) return print(terminal, JSON.stringify(failed, undefined, 2));
    print(terminal, instanceCard(failed, paintFor(terminal)).join('\n'));
  },
};
