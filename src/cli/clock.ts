import type { ClockMode, ClockSettings, MockClock } from '../mock-arm/index.ts';
import type { Arguments } from './arguments.ts';
import type { Command } from './command.ts';
import { misuse } from './failure.ts';
import { connect, jsonOption, mockOptions } from './running-mock.ts';
import { print } from './terminal.ts';
import { timeAhead, wholeTime } from './virtual-time.ts';

const modes: readonly ClockMode[] = ['manual', 'skip', 'real', 'scaled'];

export const clock: Command = {
  name: 'clock',
  summary: 'Shows virtual time and what makes it pass, or changes that.',
  about: [
    'manual: time passes when you say so, with advance.',
    'skip: a client that polls an operation finds it finished at its second read; time jumps there, and no further.',
    'real, scaled:N: time passes with the wall clock, or N times as fast.',
  ].join('\n'),
  words: ['[MODE]'],
  options: {
    'skip-reads': { value: 'N', says: 'In mode skip: the read that finds an operation finished. [as it is]' },
    ...mockOptions,
    ...jsonOption,
  },
  examples: [
    ['clock', 'what time it is'],
    ['clock manual', 'from now on time waits for you'],
    ['clock scaled:60', 'a minute a second'],
  ],
  run: async (given, terminal) => {
    const mock = connect(given, terminal);
    const settings = settingsOf(given);
    const seen = settings ? await mock.setClock(settings) : await mock.clock();
    if (given.has('json')) return print(terminal, JSON.stringify(seen, undefined, 2));
    const next =
      seen.nextEventAt === null
        ? 'Nothing is due.'
        : `Something is due at ${timeAhead(seen.nextEventAt, seen.now)}.`;
    print(terminal, `It is ${wholeTime(seen.now)}. ${next}`);
    print(terminal, `Clock ${describeClock(seen)}.`);
  },
};

/** What makes time pass, in a sentence that begins with the name of the mode. */
export function describeClock({
  mode,
  scale,
  skipReads,
}: Pick<MockClock, 'mode' | 'scale' | 'skipReads'>): string {
  switch (mode) {
    case 'manual':
      return 'manual: time passes when you say so, with advance';
    case 'skip':
      return `skip: time passes because a client waits; read ${skipReads} of an operation finds it finished`;
    case 'real':
      return 'real: time passes as it does on the wall';
    case 'scaled':
      return `scaled:${scale}: time passes ${scale} times as fast as on the wall`;
  }
}

/** Reads `manual`, `skip`, `real`, `scaled:60`. @throws Failure */
export function parseClock(text: string, what: string): ClockSettings {
  const [mode, scale] = text.split(':');
  const isMode = modes.includes(mode as ClockMode);
  if (!isMode || (scale !== undefined && (mode !== 'scaled' || !(Number(scale) > 0))))
    throw misuse(`${what} is \`${text}\`; it must be manual, skip, real, or scaled:N as in scaled:60.`);
  return { mode: mode as ClockMode, ...(scale !== undefined && { scale: Number(scale) }) };
}

function settingsOf(given: Arguments): ClockSettings | undefined {
  const [mode, skipReads] = [given.word(0), given.number('skip-reads')];
  if (mode === undefined && skipReads === undefined) return undefined;
  return { ...parseClock(mode ?? 'skip', 'MODE'), ...(skipReads !== undefined && { skipReads }) };
}
