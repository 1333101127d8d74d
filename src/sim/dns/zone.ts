import { type DnsRecord, type RecordData } from './records.ts';
import { recordsIn, type RecordSet } from './record-sets.ts';

/** A part of the tree of names that one owner answers for. */
export interface Zone {
  /** Lower case, without a dot at its end. */
  readonly name: string;
  /** The records of a name; empty where only names below it have any, undefined where it is not there. */
  readonly recordsOf: (name: string) => readonly DnsRecord[] | undefined;
}

/** The records that head a zone where nobody has said otherwise, in Azure's form. */
export function headOf(
  zone: string,
  nameServers: readonly string[],
  soa: Pick<RecordData['SOA'], 'mname' | 'rname' | 'minimum'> & Partial<RecordData['SOA']>,
): DnsRecord[] {
  const data = { serial: 1, refresh: 3_600, retry: 300, expire: 2_419_200, ...soa };
  return [
    { name: zone, type: 'SOA', ttl: 3_600, data },
    ...nameServers.map((server): DnsRecord => ({ name: zone, type: 'NS', ttl: 172_800, data: server })),
  ];
}

/** A zone whose record sets are written down. */
export function writtenZone(name: string, sets: readonly RecordSet[], head: readonly DnsRecord[]): Zone {
  const records = new Map<string, DnsRecord[]>([[name, []]]);
  const own = sets.flatMap((set) => recordsIn(name, set));
  const said = new Set(own.filter((record) => record.name === name).map(({ type }) => type));
  for (const record of [...head.filter(({ type }) => !said.has(type)), ...own]) {
    const there = records.get(record.name);
    if (there) there.push(record);
    else records.set(record.name, [record]);
    for (let above = parentOf(record.name); above.length > name.length; above = parentOf(above))
      if (!records.has(above)) records.set(above, []);
  }
  return { name, recordsOf: (of) => records.get(of) };
}

/** A name without its first label. */
export function parentOf(name: string): string {
  const dot = name.indexOf('.');
  return dot === -1 ? '' : name.slice(dot + 1);
}

/** The zone of the longest name that a name lies in; undefined where it lies in none. */
export function enclosing<Found>(name: string, find: (zone: string) => Found | undefined): Found | undefined {
  for (let at = name; at !== ''; at = parentOf(at)) {
    const found = find(at);
    if (found !== undefined) return found;
  }
  return undefined;
}
