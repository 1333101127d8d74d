import { describe, expect, it } from 'vitest';
import { type Experience, type Population, watch } from '../../../src/sim/index.ts';
import { begun, fail } from '../golden/acts.ts';
import { type Attempt, type Failing, failures, inEveryWay, inOneWay, ready } from '../golden/course.ts';
import { courses } from '../golden/courses.ts';
import type { Act, Instance, Rehearsal } from '../golden/rehearsal.ts';
import { type Cells, type Column, rowAt } from '../golden/table.ts';
import { callers, change, resource } from './callers.ts';

const minute = 60_000;
/** So long the last row of a table is looked at. */
const afterwards = 30;

/** What the golden tables say of names, and who goes by them. */
const names = {
  gateway: 'contoso.azure-api.net',
  'custom A': 'api.contoso.com',
  CNAME: 'www.contoso.com',
  management: 'contoso.management.azure-api.net',
} as const satisfies Partial<Record<Column, string>>;

/** Clients that believe nothing, so that they live through just what the tables say. */
function populationsOf(rehearsal: Rehearsal, { vnet }: Instance): Population[] {
  const view = vnet === 'internal' ? inside(rehearsal) : 'public';
  return Object.entries(names).map(([column, hostName]) => ({
    ...callers,
    name: column.replace(' ', '-'),
    hostName,
    clients: 3,
    view: column === 'management' ? 'public' : view,
  }));
}

/** Where the owner's private records are to be seen: a network linked to their zone. */
function inside({ world }: Rehearsal): Population['view'] {
  const zone = [...world.resources.values()].find(({ id }) =>
    id.endsWith('/privateDnsZones/contoso.azure-api.net'),
  );
  const [network = 'vnet-contoso'] =
    /(?<=virtualNetworks\/)[^/"]+/.exec(JSON.stringify(zone?.body ?? {})) ?? [];
  return `vnet:${network}`;
}

/** Private addresses in another network are to be reached from the first one. */
function peer(rehearsal: Rehearsal): void {
  if (rehearsal.original === '') return;
  rehearsal.other();
  const [here, there] = ['vnet-contoso', 'other-westus'].map((name) => `/virtualNetworks/${name}`);
  for (const [from, to] of [
    [here, there],
    [there, here],
  ] as [string, string][]) {
    const properties = { remoteVirtualNetwork: { id: resource(rehearsal.world, to).id } };
    change(rehearsal.world, from, { virtualNetworkPeerings: [{ name: 'peer', properties }] });
  }
}

/** What is seen of each name from one row of a table to the next, and what that says. */
interface Comparison {
  readonly seen: [minute: number, Record<string, string>][];
  readonly told: [minute: number, Record<string, string>][];
}

/** Goes along a table, with clients that call all the time. */
function compared(attempt: Attempt, failing?: Failing): Comparison {
  const comparison: Comparison = { seen: [], told: [] };
  const { course, begins } = attempt;
  const { from = 0, later = [], rows: undisturbed } = course;
  const rehearsal = ready(attempt, peer);
  const rows = failing?.rows ?? undisturbed;
  const fails: [number, Act][] = failing ? [[failing.at, fail(failing.in)]] : [];
  const acts = [[from, begins] as const, ...later.filter(([at]) => !failing || at < failing.at), ...fails];
  const ends = (rows.at(-1)?.from ?? 0) + afterwards;
  const stops = [...rows.map((row) => row.from), ...acts.map(([at]) => at), ends].filter((at) => at >= from);
  const minutes = [...new Set(stops)].sort((a, b) => a - b);
  for (const [index, at] of minutes.slice(0, -1).entries()) {
    for (const [when, act] of acts) if (when === at) begun(rehearsal, act);
    const untilMs = rehearsal.world.nowMs + ((minutes[index + 1] as number) - at) * minute;
    const populations = populationsOf(rehearsal, course.instance);
    const lived = watch(rehearsal.world, { populations, backends: [] }, untilMs);
    const { cells } = rowAt(rows, at);
    const seen = lived.map(inAWord);
    const told = seen.map(([column, word]) => [column, says(column, cells) ?? word] as const);
    comparison.seen.push([at, Object.fromEntries(seen)]);
    comparison.told.push([at, Object.fromEntries(told)]);
  }
  return comparison;
}

/** What a table says of a name; undefined of a custom one that leads to the instance no more, wherever else it does. */
function says(column: Column, cells: Cells): 'up' | 'down' | undefined {
  const cell = cells[column] ?? '-';
  if (cell === '-') return column === 'gateway' || column === 'management' ? 'down' : undefined;
  return cell.endsWith(' nobody') ? 'down' : 'up';
}

function inAWord({ population, lost, requests }: Experience): [Column, string] {
  const column = population.name.replace('-', ' ') as Column;
  return [column, lost === 0 ? 'up' : lost === requests ? 'down' : `${lost} of ${requests} lost`];
}

describe('clients that believe nothing live through what the tables say, by every name', () => {
  it.each(inEveryWay(courses))('%s', (_, attempt) => {
    const { seen, told } = compared(attempt);
    expect(seen).toEqual(told);
  });

  it.each(failures(inOneWay(courses)))('%s', (_, attempt, failing) => {
    const { seen, told } = compared(attempt, failing);
    expect(seen).toEqual(told);
  });
});
