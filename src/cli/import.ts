import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Ask, type ImportSource, importWorld, type Question } from '../rehearse/index.ts';
import type { Command } from './command.ts';
import { misuse } from './failure.ts';
import { paintFor } from './paint.ts';
import { readable } from './readable.ts';
import type { Terminal } from './terminal.ts';

export const importInstances: Command = {
  name: 'import',
  summary: 'Makes a world file of what Azure says of your own instance.',
  about: [
    'FILES are what Azure and its tools say, in any mix and order, each known by its shape: az apim show, az network vnet,',
    'nsg, route-table and public-ip show, az network dns and private-dns record-set list and zone export, az group export,',
    'az resource list and show, az graph query, bodies of ARM, lists of any of them, world files. A folder stands for the',
    'files in it, - for standard input. The world goes to standard output, what is worth knowing of it to standard error.',
    '',
    'Secrets are left out, people are replaced. What the files do not say is asked for where somebody sits at a terminal,',
    'and else assumed; the world file lists what was. Nothing is sent anywhere.',
  ].join('\n'),
  words: ['FILES...'],
  options: {
    'keep-people': { says: 'Leaves names and mail addresses of people as they are.' },
    'resource-group': { value: 'NAME', says: 'Where a template was exported from. [that of the instance]' },
    subscription: {
      value: 'ID',
      says: 'The subscription it was exported from. [the one that is named]',
      field: 'subscriptionId',
    },
    assume: { says: 'Asks nothing, and assumes what is usual.' },
  },
  examples: [
    ['import contoso.json > world.yaml', 'of what az apim show has printed'],
    ['import contoso.json vnet.json nsg.json zone.txt > world.yaml', 'with what it stands on'],
    ['import exports/ --assume > world.yaml', 'of all files in a folder'],
    ['import - --keep-people > world.yaml', 'of standard input, people and all'],
  ],
  run: async (given, terminal) => {
    const sources = (await Promise.all(given.words.map((word) => sourcesAt(word, terminal)))).flat();
    const asks = terminal.asks === true && !given.has('assume') && !given.words.includes('-');
    const person = asks ? asking(terminal) : undefined;
    const { yaml, services, assumptions, notes } = await importWorld(sources, {
      keepPeople: given.has('keep-people'),
      resourceGroup: given.text('resource-group'),
      subscriptionId: given.text('subscription'),
      ...(person && { ask: person.ask }),
    });
    await person?.end();
    terminal.write(yaml);
    const { bold, dim } = paintFor(terminal);
    const heads: [string, readonly string[]][] = [
      ['Worth knowing', notes],
      ['Assumed; put right in the file what is wrong', assumptions],
    ];
    terminal.complain(`${bold(`Imported ${services.join(', ')}`)}\n`);
    for (const [head, lines] of heads)
      if (lines.length > 0)
        terminal.complain(`\n${bold(head)}\n${lines.map((line) => dim(`  ${line}\n`)).join('')}`);
  },
};

/** What a word of the command line stands for: a file, all files of a folder, or standard input. @throws Failure */
async function sourcesAt(word: string, terminal: Terminal): Promise<ImportSource[]> {
  if (word === '-') return [{ name: 'standard input', text: await everyLine(terminal) }];
  const isFolder = await readable('', word, async () => (await stat(word)).isDirectory());
  if (!isFolder) return [await sourceOf(word)];
  const names = (await readdir(word)).filter((name) => /\.(?:json|ya?ml|txt|zone|bind|db)$/i.test(name));
  if (names.length === 0) throw misuse(`There is no .json, .yaml, .txt or .zone in ${word}.`);
  return Promise.all(names.sort().map((name) => sourceOf(join(word, name))));
}

async function sourceOf(path: string): Promise<ImportSource> {
  return { name: path, text: decoded(await readable('', path, () => readFile(path))) };
}

/** A text in UTF-8; in UTF-16 where its first bytes say so, as the `>` of Windows PowerShell writes it. */
function decoded(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

async function everyLine({ lines }: Terminal): Promise<string> {
  const all: string[] = [];
  for await (const line of lines()) all.push(line);
  return all.join('\n');
}

/** Asks whoever sits at the terminal until the answer makes sense; an empty one is the usual one. */
function asking({ lines, complain }: Terminal): { readonly ask: Ask; readonly end: () => Promise<unknown> } {
  const input = lines()[Symbol.asyncIterator]();
  const ask = async ({ says, otherwise, allows }: Question): Promise<string> => {
    for (;;) {
      complain(`${says} [${otherwise}] `);
      const { value, done } = await input.next();
      const answer = done ? '' : String(value).trim();
      if (answer === '') return otherwise;
      if (allows.test(answer)) return answer;
      complain(`\`${answer}\` makes no sense here; it must look like ${otherwise}.\n`);
    }
  };
  return { ask, end: async () => input.return?.() };
}
