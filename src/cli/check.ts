import type { Intention } from '../sim/index.ts';
import type { Arguments } from './arguments.ts';
import type { Command } from './command.ts';
import { paintFor } from './paint.ts';
import { preflightCard, preflightOverview } from './preflight-view.ts';
import { jsonOption, publicIpOption } from './running-mock.ts';
import { aboutSubjects, assumedLines, subjectOf, subjectOptions } from './subject.ts';
import { print } from './terminal.ts';
import { wholeTime } from './virtual-time.ts';

export const check: Command = {
  name: 'check',
  summary: 'Says what a migration asks for, whether it is there, and how to get it.',
  about: [
    'PATH is one of preserve, new, preserve/with-downtime, new-subnet/as-soon-as-possible, new-subnet/keep-48-hours,',
    'vnet-update, automatic/keeps-vnet and automatic/drops-vnet; without it all of them are looked at, and only what does',
    'not pass is listed. It changes nothing. It ends with 0 when the path would go and with 1 when it would not.',
    aboutSubjects,
  ].join('\n'),
  words: ['INSTANCE', '[PATH]'],
  options: {
    location: {
      value: 'REGION',
      says: 'The location that would move, where one moves at a time. [the first]',
    },
    subnet: { value: 'ID', says: 'The subnet to move to, by its resource id.', field: 'subnetResourceId' },
    ...publicIpOption,
    caller: { value: 'ID', says: 'Who would ask. [somebody who may do everything]' },
    ...subjectOptions,
    ...jsonOption,
  },
  examples: [
    ['check contoso-external', 'every path, and what is missing for it'],
    ['check contoso-external preserve', 'one path, with all that it asks for'],
    ['check world.yaml preserve', 'the instance in a world file; see import'],
    ['check contoso-external new-subnet/keep-48-hours --subnet ID', 'to another subnet'],
    ['check contoso-external preserve --json | jq .[].ready', 'for a program'],
  ],
  run: async (given, terminal) => {
    const path = given.word(1)?.toLowerCase();
    const { look, preflight, assumptions } = await subjectOf(given, terminal);
    const { name, now } = await look();
    const found = await preflight(path, intentionOf(given));
    const [first] = found;
    const paint = paintFor(terminal);
    if (given.has('json')) print(terminal, JSON.stringify(found, undefined, 2));
    else {
      print(terminal, `${paint.bold(name)}, at ${wholeTime(now)}\n`);
      const lines =
        path !== undefined && first ? preflightCard(first, paint) : preflightOverview(found, paint);
      print(terminal, [...lines, ...assumedLines(assumptions, paint)].join('\n'));
    }
    return path === undefined || first?.ready ? 0 : 1;
  },
};

function intentionOf(given: Arguments): Intention {
  return {
    location: given.text('location'),
    subnetResourceId: given.text('subnet'),
    publicIpAddressId: given.text('public-ip'),
    caller: given.text('caller'),
  };
}
