import { type JsonObject, RehearsalError, type RecordType, recordTypes } from '../../sim/index.ts';

/** A zone as a zone file tells it: `az network dns zone export`, or any other (RFC 1035). */
export interface ZoneText {
  /** Its name, without a dot at its end. */
  readonly zone: string;
  /** Its record sets, spelled as private zones spell them. TTLs are seconds. */
  readonly recordSets: readonly JsonObject[];
}

interface Line {
  readonly number: number;
  /** Whether it begins with a blank: then the name is that of the line before. */
  readonly continues: boolean;
  readonly words: readonly string[];
}

/** Whether a text looks like a zone file. */
export function isZoneText(text: string): boolean {
  return /^\s*\$ORIGIN\s/m.test(text) || /\sIN\s+SOA\s/.test(text);
}

/**
 * Reads a zone file.
 *
 * @param source name of the file, for errors
 * @throws RehearsalError that names file, line and what stands there
 */
export function parseZoneText(text: string, source: string): ZoneText {
  const sets = new Map<string, { name: string; type: RecordType; ttl: number; records: JsonObject[] }>();
  let [origin, owner, usualTtl] = ['', '@', 3_600];
  for (const { number, continues, words } of linesOf(text)) {
    const [first = '', second = ''] = words;
    if (first === '$ORIGIN') origin = second.replace(/\.$/, '').toLowerCase();
    if (first === '$TTL') usualTtl = Number(second);
    if (first.startsWith('$')) continue;
    const rest = continues ? [...words] : words.slice(1);
    if (!continues) owner = relative(first, origin);
    const fail = (why: string): RehearsalError =>
      new RehearsalError(`${source}:${number}: ${why}; the line is \`${words.join(' ')}\`.`, 'file', source);
    if (origin === '') throw fail('A zone file must say its $ORIGIN before its records');
    let ttl = usualTtl;
    while (/^(?:\d+|IN)$/i.test(rest[0] ?? '')) {
      const word = rest.shift() as string;
      if (/^\d/.test(word)) ttl = Number(word);
    }
    const type = recordTypes.find((each) => each === rest[0]?.toUpperCase());
    if (type === undefined) throw fail(`\`${rest[0] ?? ''}\` is no type of record known here`);
    const at = `${owner.toLowerCase()} ${type}`;
    const set = sets.get(at) ?? { name: owner, type, ttl, records: [] };
    const data = rest.slice(1);
    if (data.length < fields[type].least)
      throw fail(`A record of type ${type} needs ${fields[type].least} values`);
    set.records.push(fields[type].read(data, (name) => absolute(name, origin)));
    sets.set(at, set);
  }
  return { zone: origin, recordSets: [...sets.values()].map(recordSet) };
}

type Read = (data: readonly string[], host: (name: string) => string) => JsonObject;

/** What the values of a record mean, by type, and the list they go to. */
const fields: Readonly<
  Record<RecordType, { readonly into: string; readonly least: number; readonly read: Read }>
> = {
  A: { into: 'aRecords', least: 1, read: ([ipv4Address = '']) => ({ ipv4Address }) },
  AAAA: { into: 'aaaaRecords', least: 1, read: ([ipv6Address = '']) => ({ ipv6Address }) },
  CAA: {
    into: 'caaRecords',
    least: 3,
    read: ([flags, tag = '', value = '']) => ({ flags: Number(flags), tag, value }),
  },
  CNAME: { into: 'cnameRecord', least: 1, read: ([name = ''], host) => ({ cname: host(name) }) },
  MX: {
    into: 'mxRecords',
    least: 2,
    read: ([preference, name = ''], host) => ({ preference: Number(preference), exchange: host(name) }),
  },
  NS: { into: 'nsRecords', least: 1, read: ([name = ''], host) => ({ nsdname: `${host(name)}.` }) },
  PTR: { into: 'ptrRecords', least: 1, read: ([name = ''], host) => ({ ptrdname: host(name) }) },
  SOA: {
    into: 'soaRecord',
    least: 7,
    read: ([host = '', email = '', serial, refresh, retry, expire, minimum]) => ({
      host,
      email: email.replace(/\.$/, ''),
      serialNumber: Number(serial),
      refreshTime: Number(refresh),
      retryTime: Number(retry),
      expireTime: Number(expire),
      minimumTTL: Number(minimum),
    }),
  },
  SRV: {
    into: 'srvRecords',
    least: 4,
    read: ([priority, weight, port, name = ''], host) => ({
      priority: Number(priority),
      weight: Number(weight),
      port: Number(port),
      target: host(name),
    }),
  },
  TXT: { into: 'txtRecords', least: 1, read: (value) => ({ value: [...value] }) },
};

function recordSet({
  name,
  type,
  ttl,
  records,
}: {
  readonly name: string;
  readonly type: RecordType;
  readonly ttl: number;
  readonly records: readonly JsonObject[];
}): JsonObject {
  const { into } = fields[type];
  const single = into === 'cnameRecord' || into === 'soaRecord';
  return { name, type, properties: { ttl, [into]: single ? (records[0] as JsonObject) : records } };
}

/** Lines without comments; what stands in parentheses belongs to the line that opens them. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let open: { number: number; continues: boolean; words: string[] } | undefined;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const words = line.match(/"(?:[^"\\]|\\.)*"|;.*|[()]|[^\s();"]+/g) ?? [];
    const said = words.filter((word) => !word.startsWith(';'));
    if (said.length === 0 && open === undefined) continue;
    open ??= { number: index + 1, continues: /^\s/.test(line), words: [] };
    open.words.push(...said.map(unquoted));
    const depth =
      open.words.filter((word) => word === '(').length - open.words.filter((word) => word === ')').length;
    if (depth > 0) continue;
    lines.push({ ...open, words: open.words.filter((word) => word !== '(' && word !== ')') });
    open = undefined;
  }
  return lines;
}

function unquoted(word: string): string {
  return word.startsWith('"') ? word.slice(1, -1).replaceAll(/\\(.)/g, '$1') : word;
}

function relative(name: string, origin: string): string {
  if (!name.endsWith('.')) return name;
  const plain = name.slice(0, -1).toLowerCase();
  if (plain === origin) return '@';
  return plain.endsWith(`.${origin}`) ? plain.slice(0, -origin.length - 1) : plain;
}

function absolute(name: string, origin: string): string {
  if (name === '@') return origin;
  return name.endsWith('.') ? name.slice(0, -1) : `${name}.${origin}`;
}
