import type { Command } from './command.ts';
import { columns, type Paint } from './paint.ts';

/** The help of the program: what it is, and its commands. */
export function programHelp(commands: readonly Command[], callMe: string, { bold, dim }: Paint): string {
  return [
    'A rehearsal of an Azure API Management migration, stv1 to stv2, before the real one: a mock Azure',
    'Resource Manager over a simulated world, with the time in your hands.',
    '',
    `${bold('Usage')}  ${callMe} COMMAND [OPTIONS]`,
    '',
    bold('Commands'),
    ...columns(
      commands.map(({ name, summary }) => [name, summary]),
      { indent: '  ' },
    ),
    '',
    bold('A first rehearsal, in two terminals'),
    ...columns(
      [
        [`${callMe} serve --clock manual`, dim('the mock is up, with three instances on stv1')],
        [`${callMe} migrate contoso-external`, dim('starts a migration, as any client of ARM would')],
        [`${callMe} advance 30m`, dim('thirty minutes pass, and you see what happens in them')],
        [`${callMe} status contoso-external`, dim('who answers where, and which names are down')],
      ],
      { indent: '  ' },
    ),
    '',
    `${callMe} COMMAND --help says more of each. Exit codes: 0 done, 1 it would not go (check, impact), 2 misuse, 3`,
    'could not start or reach the mock.',
  ].join('\n');
}

/** The help of one command. */
export function commandHelp(command: Command, callMe: string, { bold, dim }: Paint): string {
  const { name, summary, about, words, options, examples } = command;
  const listed = Object.entries(options).map(([option, { value, says }]) => [
    `--${option}${value === undefined ? '' : ` ${value}`}`,
    says,
  ]);
  return [
    summary,
    ...(about === '' ? [] : ['', about]),
    '',
    `${bold('Usage')}  ${[callMe, name, ...words, ...(listed.length > 0 ? ['[OPTIONS]'] : [])].join(' ')}`,
    '',
    bold('Options'),
    ...columns([...listed, ['-h, --help', 'Shows this.']], { indent: '  ' }),
    '',
    bold('Examples'),
    ...columns(
      examples.map(([line, says]) => [`${callMe} ${line}`, dim(says)]),
      { indent: '  ' },
    ),
  ].join('\n');
}
