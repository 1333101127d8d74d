import { execFile, spawnSync } from 'node:child_process';
import { Resolver } from 'node:dns/promises';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { NameStatus } from '../../../src/model/index.ts';
import { DnsServer } from '../../../src/mock-arm/dns/dns-server.ts';
import type { MockWorld } from '../../../src/mock-arm/mock-world.ts';
import { Worlds } from '../../../src/mock-arm/worlds.ts';
import type { DnsView } from '../../../src/sim/index.ts';
import { hostAndPort, UdpClient } from '../../helpers/dns.ts';
import { courses } from '../../sim/golden/courses.ts';
import { begun, fail } from '../../sim/golden/acts.ts';
import { type Attempt, type Failing, failures, inOneWay, ready } from '../../sim/golden/course.ts';
import type { Rehearsal } from '../../sim/golden/rehearsal.ts';
import { type Column, type Row, rowAt } from '../../sim/golden/table.ts';

const second = 1 / 60;
/** What a golden table says of names: where each leads, and who answers there. */
const ofNames: readonly Column[] = [
  'gateway',
  'custom A',
  'CNAME',
  'management',
  'outside',
  'inside',
  'regional',
];

/** One second before each boundary of a table, the boundary itself, and one second after it. */
function boundaries(rows: readonly Row[]): number[] {
  const begins = rows[0]?.from ?? 0;
  const all = rows.flatMap(({ from }) => [from - second, from, from + second]);
  return [...new Set(all)].filter((minute) => minute >= begins).sort((a, b) => a - b);
}

/** Who asks for the addresses of names, many at a time. */
type Referee = (address: string, names: readonly string[]) => Promise<Readonly<Record<string, string[]>>>;

const referees = { node: askNode, dig: askDig } as const satisfies Record<string, Referee>;

async function askNode(address: string, names: readonly string[]): Promise<Record<string, string[]>> {
  const resolver = new Resolver({ timeout: 2_000, tries: 1 });
  resolver.setServers([address]);
  const none = (error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOTFOUND' || error.code === 'ENODATA') return [];
    throw error;
  };
  const ask = async (name: string): Promise<[string, string[]]> => [
    name,
    await resolver.resolve4(name).catch(none),
  ];
  return Object.fromEntries(await Promise.all(names.map(ask)));
}

/** One process asks for all of them; what it prints of each is set apart by its question. */
async function askDig(address: string, names: readonly string[]): Promise<Record<string, string[]>> {
  const { host, port } = hostAndPort(address);
  const words = names.flatMap((name) => [name, 'A', '+noall', '+question', '+answer']);
  const { stdout } = await promisify(execFile)('dig', [`@${host}`, '-p', String(port), ...words]);
  const parts = stdout.split(/^;(?=\S)/m).slice(1);
  return Object.fromEntries(
    parts.map((part) => [
      part.slice(0, part.indexOf('.\t') === -1 ? part.search(/\.\s/) : part.indexOf('.\t')),
      [...part.matchAll(/\sA\s+(\d+\.\d+\.\d+\.\d+)$/gm)].map(([, found = '']) => found),
    ]),
  );
}

/** DNS over the world of a rehearsal, which moves by itself. */
class Served {
  readonly #rehearsal: Rehearsal;
  readonly #mock: MockWorld;
  readonly #server: DnsServer;
  readonly #clients = new Map<string, UdpClient>();

  readonly #referee: Referee;

  private constructor(rehearsal: Rehearsal, mock: MockWorld, server: DnsServer, referee: Referee) {
    this.#rehearsal = rehearsal;
    this.#referee = referee;
    this.#mock = mock;
    this.#server = server;
  }

  static async over(rehearsal: Rehearsal, referee: Referee): Promise<Served> {
    const worlds = new Worlds();
    const mock = worlds.add({ name: 'default', clock: { mode: 'manual' } });
    mock.world = rehearsal.world;
    const onBug = (error: unknown): void => expect.unreachable(String(error));
    const server = await DnsServer.open({ worlds, host: '127.0.0.1', port: 0, onBug });
    onTestFinished(async () => {
      mock.close();
      await server.close();
    });
    return new Served(rehearsal, mock, server, referee);
  }

  /** Holds every name of the instance against the world, and against what the documents say. @returns how many there are */
  async check(minute: number, row: Row): Promise<number> {
    const { world } = this.#rehearsal;
    this.#mock.clock.advanceTo(world.nowMs); // so that networks that have come since are seen
    await this.#server.settled();
    const { names } = world.describe('contoso') as { names: readonly NameStatus[] };
    for (const { name, view: from, resolvesTo } of names) {
      const view = this.#viewOf(name, from);
      const { rcode, addresses } = await this.#ask(view, name);
      const { answers, ...expected } = world.lookup(view, name, 'A');
      const where = `${name} in ${view} at minute ${minute}`;
      const known = answers.flatMap((record) => (record.type === 'A' ? [record.data] : []));
      expect({ where, rcode, addresses }).toEqual({ where, rcode: expected.rcode, addresses: known });
      expect({ where, addresses }).toEqual({ where, addresses: resolvesTo });
    }
    await this.#hold(minute, names);
    const columns = ofNames.filter((column) => column in row.cells);
    const wanted = Object.fromEntries(columns.map((column) => [column, row.cells[column]]));
    expect({ minute, ...this.#rehearsal.cells(columns) }).toEqual({ minute, ...wanted });
    return names.length;
  }

  /** Has the referee say what each name leads to. */
  async #hold(minute: number, names: readonly NameStatus[]): Promise<void> {
    const views = new Map<DnsView, NameStatus[]>();
    for (const each of names) {
      const view = this.#viewOf(each.name, each.view);
      views.set(view, [...(views.get(view) ?? []), each]);
    }
    for (const [view, asked] of views) {
      const address = this.#server.addressesOf(this.#mock)[view] as string;
      const told = await this.#referee(
        address,
        asked.map(({ name }) => name),
      );
      const wanted = Object.fromEntries(asked.map(({ name, resolvesTo }) => [name, resolvesTo]));
      expect({ minute, view, ...told }).toEqual({ minute, view, ...wanted });
    }
  }

  /** From inside, an instance is asked after in a network that has a zone for the name: its own one, if that has. */
  #viewOf(name: string, view: NameStatus['view']): DnsView {
    if (view === 'public') return 'public';
    const own = networkIn(this.#rehearsal.service.configuration.subnetResourceId ?? '');
    const zones = [...this.#rehearsal.world.resources.values()]
      .filter(({ id, type }) => type.endsWith('/privateDnsZones') && `.${name}`.endsWith(`.${lastPart(id)}`))
      .sort((a, b) => b.id.length - a.id.length);
    const linked = zones
      .map(({ body }) => JSON.stringify(body).match(/virtualNetworks\/[^/"]+/gi) ?? [])
      .find((links) => links.length > 0)
      ?.map(networkIn);
    const network = own !== undefined && linked?.includes(own) ? own : (linked?.[0] ?? own);
    return network === undefined ? 'public' : `vnet:${network}`;
  }

  async #ask(view: DnsView, name: string): Promise<{ rcode: string; addresses: string[] }> {
    const address = this.#server.addressesOf(this.#mock)[view];
    if (address === undefined) throw new Error(`nothing listens as ${view}`);
    const client = this.#clients.get(address) ?? new UdpClient(address);
    this.#clients.set(address, client);
    const { rcode, answers = [] } = await client.ask(name);
    return { rcode, addresses: answers.flatMap((each) => (each.type === 'A' ? [each.data] : [])) };
  }
}

const lastPart = (id: string): string => id.slice(id.lastIndexOf('/') + 1);
const networkIn = (id: string): string | undefined => /virtualNetworks\/([^/]+)/i.exec(id)?.[1];

/** Looks at every boundary of an attempt. @returns how many names were looked at */
async function walk(attempt: Attempt, referee: Referee, failing?: Failing): Promise<number> {
  const { course, begins } = attempt;
  const rehearsal = ready(attempt);
  const { from = 0, later = [] } = course;
  const rows = failing?.rows ?? course.rows;
  const acts = [
    [from, begins] as const,
    ...later.filter(([at]) => !failing || at < failing.at),
    ...(failing ? [[failing.at, fail(failing.in)] as const] : []),
  ];
  const served = await Served.over(rehearsal, referee);
  let looked = 0;
  for (const minute of boundaries(rows)) {
    for (let next = acts[0]; next && next[0] <= minute; next = acts[0]) {
      begun(rehearsal.at(next[0]), next[1]);
      acts.shift();
    }
    rehearsal.at(minute);
    looked += await served.check(minute, rowAt(rows, minute));
  }
  return looked;
}

const attempts = inOneWay(courses);

const hasDig = spawnSync('dig', ['-v']).status === 0;

describe.each([
  { referee: 'node', says: "Node's resolver", runs: true },
  { referee: 'dig', says: 'dig, which is skipped where bind9-dnsutils is not installed,', runs: hasDig },
] as const)('as $says asks', ({ referee, runs }) => {
  it.skipIf(!runs).each(attempts)(
    'every name leads where the documents say, a second around each boundary: %s',
    async (_, attempt) => {
      expect(await walk(attempt, referees[referee])).toBeGreaterThan(0);
    },
  );
});

it.each(failures(attempts))('and where an attempt fails: %s', async (_, attempt, failing) => {
  expect(await walk(attempt, referees.node, failing)).toBeGreaterThan(0);
});
