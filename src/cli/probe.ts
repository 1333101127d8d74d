import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { type Attempt, parseDuration, Probe, type ProbeOptions } from '../mock-arm/index.ts';
import type { Arguments } from './arguments.ts';
import type { Command } from './command.ts';
import { ports } from './defaults.ts';
import { misuse, unavailable } from './failure.ts';
import { print, type Terminal } from './terminal.ts';
import { wholeTime } from './virtual-time.ts';

export const probe: Command = {
  name: 'probe',
  summary: 'Calls a host again and again, through the DNS and the gateways of a mock, and says who answers.',
  about: [
    'It is a client as any other: it knows nothing of the mock but what its sockets tell. Each line says where the name led',
    'and what was met there: served, unresolved, refused, timedOut, reset, unavailable (503), tlsError.',
    'A view is chosen by the name server that is asked and by the address that is connected from; serve --gateway --json',
    'tells both. It ends with 0, whatever it has met.',
  ].join('\n'),
  words: ['HOST'],
  options: {
    dns: { value: 'ADDRESS:PORT', says: `The name server to ask. [127.0.0.1:${ports.dns}]` },
    'view-address': { value: 'ADDRESS', says: 'The loopback address to connect from: that of a view.' },
    port: { value: 'N', says: `The port to connect to. [${ports.gateway}]` },
    http: { says: 'Speaks HTTP without TLS.', field: 'scheme' },
    ca: { value: 'FILE', says: 'The authority to trust. [any certificate will do]', field: 'caCertificate' },
    interval: { value: 'DURATION', says: 'How long to wait between two attempts. [1s]' },
    count: { value: 'N', says: 'How often to try. [until Ctrl-C]' },
    timeout: {
      value: 'DURATION',
      says: 'How long to wait for DNS, and then for an answer. [5s]',
      field: 'timeoutMs',
    },
    'keep-alive': { says: 'Keeps its connection for the next attempt, as pools do.' },
    step: { says: 'Tries once for every line on standard input: empty, or HOST ADDRESS:PORT VIEW-ADDRESS.' },
    json: { says: 'Prints a line of JSON an attempt, for programs.' },
  },
  examples: [
    ['probe contoso-external.azure-api.net', 'once a second'],
    ['probe api.contoso.example --keep-alive --interval 100ms', 'a pool, ten times a second'],
    ['probe contoso-external.azure-api.net --count 1 --json', 'once, for a script'],
  ],
  run: async (given, terminal) => {
    const rhythm = rhythmOf(given);
    const options = await optionsOf(given);
    const clients = new Map([['', new Probe(options)]]);
    try {
      for await (const turn of turns(given, rhythm, terminal)) {
        const client = clients.get(turn) ?? new Probe({ ...options, ...told(turn) });
        clients.set(turn, client);
        const attempt = await client.attempt();
        if (!terminal.stop.aborted)
          print(terminal, given.has('json') ? JSON.stringify(attempt) : line(attempt));
      }
    } finally {
      for (const client of clients.values()) client.close();
    }
  },
};

interface Rhythm {
  readonly count: number;
  readonly intervalMs: number;
}

function rhythmOf(given: Arguments): Rhythm {
  const count = given.number('count') ?? Infinity;
  if (count !== Infinity && !(Number.isInteger(count) && count >= 1))
    throw misuse(`--count is \`${count}\`; it must be a whole number from 1.`);
  return { count, intervalMs: durationOf(given, 'interval', '1s') };
}

async function optionsOf(given: Arguments): Promise<ProbeOptions> {
  const ca = given.text('ca');
  return {
    host: given.word(0) as string,
    dns: given.text('dns') ?? `127.0.0.1:${ports.dns}`,
    viewAddress: given.text('view-address'),
    port: given.number('port'),
    scheme: given.has('http') ? 'http' : 'https',
    caCertificate: ca === undefined ? undefined : await readAuthority(ca),
    keepAlive: given.has('keep-alive'),
    timeoutMs: durationOf(given, 'timeout', '5s'),
  };
}

/** Shorter than a second too: `100ms`. */
function durationOf(given: Arguments, option: string, usual: string): number {
  const text = given.text(option) ?? usual;
  const [, ms] = /^(\d{1,9})ms$/.exec(text) ?? [];
  return ms === undefined ? parseDuration(text, option) : Number(ms);
}

async function readAuthority(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw unavailable(`--ca is \`${file}\`, which cannot be read: ${(error as NodeJS.ErrnoException).code}.`);
  }
}

/** Comes round whenever it is time to try again, with what the line says that was read. */
async function* turns(
  given: Arguments,
  { count, intervalMs }: Rhythm,
  { stop, lines }: Terminal,
): AsyncGenerator<string> {
  const read = given.has('step') ? lines()[Symbol.asyncIterator]() : undefined;
  const stopped = new Promise<undefined>((resolve) =>
    stop.addEventListener('abort', () => resolve(undefined), { once: true }),
  );
  for (let turn = 0; turn < count && !stop.aborted; turn++) {
    const next = read && (await Promise.race([read.next(), stopped]));
    if (read !== undefined && next?.done !== false) return;
    if (read === undefined && turn > 0) await pause(intervalMs, undefined, { signal: stop }).catch(() => {});
    if (!stop.aborted) yield next?.value.trim() ?? '';
  }
}

/** What a line of standard input says in place of the arguments: `HOST DNS VIEW-ADDRESS`, as far as it goes. */
function told(text: string): Partial<ProbeOptions> {
  const [host, dns, viewAddress] = text.split(/\s+/);
  return {
    ...(host !== undefined && { host }),
    ...(dns !== undefined && { dns }),
    ...(viewAddress !== undefined && { viewAddress }),
  };
}

function line({ at, address, outcome, reused, broke, error, by }: Attempt): string {
  const where = address === null ? '' : ` at ${address}`;
  const who =
    by === null ? '' : ` by ${by.compute} on ${by.platform} in ${by.location}, ${wholeTime(by.now)}`;
  const why = error === null ? '' : ` (${error})`;
  const pool = [reused ? 'connection kept' : '', broke ? 'the kept one had broken' : ''].filter(Boolean);
  return `${at}  ${outcome}${where}${who}${why}${pool.length > 0 ? `, ${pool.join(', ')}` : ''}`;
}
