import type { Command } from './command.ts';
import { unavailable } from './failure.ts';
import { paintFor } from './paint.ts';
import { connect, controlUrl, jsonOption, mockOptions } from './running-mock.ts';
import { print } from './terminal.ts';
import { createTimelineView } from './timeline-view.ts';

export const timeline: Command = {
  name: 'timeline',
  summary: 'Shows what has happened, and with --follow what happens.',
  about: [
    'Each line is a time, an instance, an event and a sentence; in brackets stand the rows of the table of facts that it',
    'rests on. --json prints an entry a line. Ctrl-C ends it.',
  ].join('\n'),
  words: [],
  options: {
    follow: { says: 'Goes on as things happen, until Ctrl-C.' },
    service: { value: 'INSTANCE', says: 'Only what is about this instance.' },
    ...mockOptions,
    ...jsonOption,
  },
  examples: [
    ['timeline', 'everything so far'],
    ['timeline --follow', 'for the second screen of a class'],
    ['timeline --service contoso-external', 'of one instance'],
    ['timeline --json | jq .event', 'for a program'],
  ],
  run: async (given, terminal) => {
    const mock = connect(given, terminal);
    const service = given.text('service');
    const about = service === undefined ? {} : { service };
    const view = given.has('json') ? asJson : createTimelineView(paintFor(terminal));
    const past = await mock.timeline(about);
    if (past.length > 0) print(terminal, view(past).join('\n'));
    if (!given.has('follow')) return;
    const after = past.at(-1)?.seq ?? 0;
    for await (const entry of mock.follow({ ...about, after, signal: terminal.stop }))
      print(terminal, view([entry]).join('\n'));
    if (!terminal.stop.aborted) throw unavailable(`The mock at ${controlUrl(given, terminal)} has ended.`);
  },
};

function asJson(entries: readonly object[]): string[] {
  return entries.map((entry) => JSON.stringify(entry));
}
