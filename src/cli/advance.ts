import type { Advance } from '../mock-arm/index.ts';
import type { Arguments } from './arguments.ts';
import type { Command } from './command.ts';
import { misuse } from './failure.ts';
import { paintFor } from './paint.ts';
import { connect, jsonOption, mockOptions } from './running-mock.ts';
import { overview } from './status.ts';
import { print } from './terminal.ts';
import { createTimelineView } from './timeline-view.ts';
import { dateOf, span, wholeTime } from './virtual-time.ts';

export const advance: Command = {
  name: 'advance',
  summary: 'Lets virtual time pass, and shows what happens in it.',
  about: [
    'Say one of: a duration, a time, or what to wait for. Everything that falls due on the way happens at its own time.',
    'Where what is waited for would never come, time stands still.',
  ].join('\n'),
  words: ['[DURATION]'],
  options: {
    to: { value: 'TIME', says: 'Up to this time, ISO-8601 in UTC, as in 2024-08-19T00:45:00Z.' },
    until: { value: 'WHAT', says: 'Up to operation-end, next-event, or phase:NAME, as in phase:cutover.' },
    service: { value: 'INSTANCE', says: 'With --until: whose operation or phase. [whoever comes first]' },
    ...mockOptions,
    ...jsonOption,
  },
  examples: [
    ['advance 45m', 'also 90s, 2h, 1h30m, 7d, PT45M'],
    ['advance --until next-event', 'one step in the life of the world'],
    ['advance --until phase:cutover --service contoso-external', 'to where it hurts'],
    ['advance --until operation-end', 'to where a client stops to poll'],
    ['advance --to 2024-08-19T00:38:00Z', 'to a minute of your choice'],
  ],
  run: async (given, terminal) => {
    const how = howFar(given);
    const mock = connect(given, terminal);
    const { now: before } = await mock.clock();
    const advanced = await mock.advance(how);
    const happened = await mock.timeline({ after: advanced.after });
    if (given.has('json'))
      return print(terminal, JSON.stringify({ ...advanced, timeline: happened }, undefined, 2));
    const paint = paintFor(terminal);
    const passed = span(Date.parse(advanced.now) - Date.parse(before));
    print(terminal, `${wholeTime(before)} → ${paint.bold(wholeTime(advanced.now))}, ${passed} later`);
    print(terminal);
    const lines = createTimelineView(paint, dateOf(before))(happened);
    print(terminal, lines.length === 0 ? 'Nothing has happened.' : lines.join('\n'));
    print(terminal);
    print(terminal, (await overview(mock, paint)).join('\n'));
  },
};

function howFar(given: Arguments): Advance {
  const [by, to, until, service] = [
    given.word(0),
    given.text('to'),
    given.text('until'),
    given.text('service'),
  ];
  const said = [by, to, until].filter((each) => each !== undefined);
  if (said.length === 0)
    throw misuse('advance needs to know how far: a duration like 45m, --to TIME, or --until WHAT.');
  if (said.length > 1) throw misuse('advance takes one of a duration, --to and --until, and got more.');
  if (service !== undefined && until === undefined) throw misuse('--service goes with --until alone.');
  if (by !== undefined) return { by };
  if (to !== undefined) return { to: /^\d{4}-\d{2}-\d{2}$/.test(to) ? `${to}T00:00:00Z` : to };
  return { until: until as 'next-event', ...(service !== undefined && { service }) };
}
