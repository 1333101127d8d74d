import { readFile, writeFile } from 'node:fs/promises';
import {
  comparePaths,
  drawComparison,
  drawImpact,
  impact as foretell,
  type ImpactOptions,
  parseTraffic,
} from '../rehearse/index.ts';
import type { Arguments } from './arguments.ts';
import type { Command } from './command.ts';
import { misuse, unavailable } from './failure.ts';
import { comparisonCard, impactCard } from './impact-view.ts';
import { paintFor } from './paint.ts';
import { jsonOption, publicIpOption } from './running-mock.ts';
import { aboutSubjects, assumedLines, subjectOf, subjectOptions } from './subject.ts';
import { print } from './terminal.ts';

export const impact: Command = {
  name: 'impact',
  summary: 'Says who would lose what, and when, before anything is migrated.',
  about: [
    'PATH is one of those of check; without it all of them are compared, with answers to what the documents ask before one',
    'is chosen. The world is rehearsed in a copy: nothing in the mock changes. Clients are those of the world, or those in',
    'the file of --populations, as in {"populations":[{"name":"mobile","hostName":"api.contoso.example","clients":500,',
    '"everyMs":2000,"resolver":{"kind":"forever"}}]}; where there are none, some of each kind are made up. It ends with 0,',
    'and with 1 when PATH would not go.',
    aboutSubjects,
  ].join('\n'),
  words: ['INSTANCE', '[PATH]'],
  options: {
    populations: { value: 'FILE', says: 'Who calls it, as JSON. [those of the world, or made up]' },
    svg: { value: 'FILE', says: 'Draws a picture as well, that any browser shows and prints.' },
    location: {
      value: 'REGION',
      says: 'The location that would move, where one moves at a time. [the first]',
    },
    subnet: {
      value: 'ID',
      says: 'The subnet to move to, by its resource id. [one is made up]',
      field: 'subnetResourceId',
    },
    ...publicIpOption,
    caller: { value: 'ID', says: 'Who would ask. [somebody who may do everything]' },
    ...subjectOptions,
    ...jsonOption,
  },
  examples: [
    ['impact contoso-external', 'every path side by side, and advice'],
    ['impact contoso-external new', 'one path, with what to do'],
    ['impact world.yaml', 'the instance in a world file; see import'],
    ['impact contoso-internal preserve --svg impact.svg', 'the same as a picture'],
    ['impact contoso-external --populations clients.json', 'with clients of your own'],
    ['impact contoso-external --json | jq .recommended', 'for a program'],
  ],
  run: async (given, terminal) => {
    const subject = await subjectOf(given, terminal);
    const { name } = subject;
    const options = await optionsOf(given, name);
    const world = await subject.world();
    const paint = paintFor(terminal);
    const path = given.word(1);
    const assumed = assumedLines(subject.assumptions, paint);
    if (path === undefined) {
      const found = comparePaths(world, name, options);
      await draw(given, () => drawComparison(found));
      const text = given.has('json') ? json(found) : [...comparisonCard(found, paint), ...assumed].join('\n');
      return print(terminal, text);
    }
    const found = foretell(world, name, { ...options, path: path.toLowerCase() });
    await draw(given, () => drawImpact(found));
    print(terminal, given.has('json') ? json(found) : [...impactCard(found, paint), ...assumed].join('\n'));
    return found.outcome === 'succeeds' ? 0 : 1;
  },
};

async function optionsOf(given: Arguments, name: string): Promise<Omit<ImpactOptions, 'path'>> {
  const file = given.text('populations');
  return {
    location: given.text('location'),
    subnetResourceId: given.text('subnet'),
    publicIpAddressId: given.text('public-ip'),
    caller: given.text('caller'),
    ...(file !== undefined && parseTraffic(await readJson(file), name)),
  };
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw unavailable(`--populations cannot be read: ${(error as Error).message}`);
  });
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw misuse(`--populations ${file} is no JSON: ${(error as Error).message}`);
  }
}

async function draw(given: Arguments, picture: () => string): Promise<void> {
  const file = given.text('svg');
  if (file === undefined) return;
  await writeFile(file, picture()).catch((error: unknown) => {
    throw unavailable(`--svg cannot be written: ${(error as Error).message}`);
  });
}

function json(found: object): string {
  return JSON.stringify(found, undefined, 2);
}
