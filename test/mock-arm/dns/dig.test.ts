import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type { MockArm } from '../../../src/mock-arm/index.ts';
import { hostAndPort, startDns } from '../../helpers/dns.ts';

const hasDig = spawnSync('dig', ['-v']).status === 0;

/** What dig prints, spaces as one. */
async function dig(address: string | undefined, ...words: string[]): Promise<string> {
  const { host, port } = hostAndPort(address as string);
  const about = [`@${host}`, '-p', String(port), '+tries=1', '+timeout=2'];
  const { stdout } = await promisify(execFile)('dig', [...about, ...words]);
  return stdout.replaceAll(/[ \t]+/g, ' ');
}

const soa = 'ns1-03.azure-dns.com. azuredns-hostmaster.microsoft.com. 1 3600 300 2419200 300';

interface Case {
  readonly says: string;
  readonly words: readonly string[];
  /** What it prints, among others. */
  readonly prints: readonly (string | RegExp)[];
  readonly never?: RegExp;
  readonly given?: (mock: MockArm) => void;
  readonly view?: string;
}

const cases: readonly Case[] = [
  {
    says: 'follows an alias',
    words: ['www.contoso.com', '+noall', '+answer'],
    prints: [
      'www.contoso.com. 3600 IN CNAME contoso.azure-api.net.\n',
      'contoso.azure-api.net. 60 IN A 198.18.0.1\n',
    ],
  },
  {
    says: 'keeps the case of the question',
    words: ['Www.CONTOSO.com'],
    prints: [';Www.CONTOSO.com. IN A\n', 'Www.CONTOSO.com. 3600 IN CNAME'],
  },
  {
    says: 'is told that there is no such name, and by whom',
    words: ['no.contoso.com'],
    prints: ['status: NXDOMAIN', 'ANSWER: 0, AUTHORITY: 1', `contoso.com. 3600 IN SOA ${soa}\n`],
  },
  {
    says: 'is told that there is no such record of a name',
    words: ['api.contoso.com', 'AAAA'],
    prints: ['status: NOERROR', 'ANSWER: 0, AUTHORITY: 1', `contoso.com. 3600 IN SOA ${soa}\n`],
  },
  {
    says: 'is told so at the end of an alias',
    words: ['www.contoso.com', 'AAAA'],
    prints: ['status: NOERROR', 'ANSWER: 1, AUTHORITY: 1', 'azure-api.net. 3600 IN SOA'],
  },
  { says: 'reads SOA', words: ['contoso.com', 'SOA', '+short'], prints: [`${soa}\n`] },
  {
    says: 'reads NS',
    words: ['contoso.com', 'NS', '+short'],
    prints: ['ns1-03.azure-dns.com.\n', 'ns2-03.azure-dns.net.\n', 'ns3-03.azure-dns.org.\n'],
  },
  { says: 'asks by TCP', words: ['www.contoso.com', '+tcp'], prints: ['(TCP)', 'ANSWER: 2'] },
  {
    says: 'asks for everything',
    words: ['contoso.com', 'ANY'],
    prints: ['(TCP)', 'ANSWER: 5', ' IN NS ', ' IN SOA '],
  },
  { says: 'sees the flags', words: ['www.contoso.com'], prints: ['flags: qr aa rd ra;'] },
  { says: 'sees RD off', words: ['www.contoso.com', '+norecurse'], prints: ['flags: qr aa ra;'] },
  { says: 'sees EDNS', words: ['www.contoso.com'], prints: ['EDNS: version: 0, flags:; udp: 4096'] },
  { says: 'sees no EDNS', words: ['www.contoso.com', '+noedns'], prints: ['ADDITIONAL: 0'], never: /EDNS/ },
  { says: 'sees DO again', words: ['www.contoso.com', '+dnssec'], prints: ['EDNS: version: 0, flags: do;'] },
  {
    says: 'is told that later versions of EDNS are not known',
    words: ['www.contoso.com', '+edns=7', '+noednsnegotiation'],
    prints: ['status: BADVERS'],
  },
  { says: 'is refused class CH', words: ['version.bind', 'CH', 'TXT'], prints: ['status: REFUSED'] },
  { says: 'is not given a whole zone', words: ['contoso.com', 'AXFR'], prints: ['; Transfer failed.'] },
  {
    says: 'is told that NOTIFY is not known',
    words: ['+opcode=NOTIFY', 'contoso.com'],
    prints: ['status: NOTIMP'],
  },
  {
    says: 'gets a long answer cut off, and by TCP whole',
    words: ['long.example', 'TXT', '+bufsize=512'],
    view: 'onprem',
    prints: [';; Truncated, retrying in TCP mode.', 'ANSWER: 1', '(TCP)'],
  },
  {
    says: 'looks at what is left of it',
    words: ['long.example', 'TXT', '+bufsize=512', '+ignore'],
    view: 'onprem',
    prints: ['flags: qr aa tc rd ra;', 'ANSWER: 0', '(UDP)'],
  },
  {
    says: 'gets it whole where it has room',
    words: ['long.example', 'TXT', '+bufsize=1232'],
    view: 'onprem',
    prints: ['ANSWER: 1', '(UDP)', new RegExp(`"${'a'.repeat(200)}"`)],
  },
  {
    says: 'sees the private zone inside',
    words: ['inside.azure-api.net', '+short'],
    view: 'vnet:vnet-inside',
    prints: [/^10\.\d+\.\d+\.\d+\n$/],
  },
  {
    says: 'sees no internal instance outside',
    words: ['inside.azure-api.net'],
    prints: ['status: NXDOMAIN'],
  },
  {
    says: 'is told SERVFAIL by a fault',
    words: ['www.contoso.com'],
    given: (mock) => mock.putFault({ id: 'a', kind: 'dns.servfail', name: 'contoso.com' }),
    prints: ['status: SERVFAIL', 'ANSWER: 0'],
  },
];

it.for(cases)('dig $says', async ({ words, prints, never = /^$/, given, view = 'public' }, { skip }) => {
  if (!hasDig) return skip('there is no dig here (Debian: bind9-dnsutils)');
  const mock = await startDns({ clock: { mode: 'real' } });
  const value = ['a', 'b', 'c'].map((letter) => letter.repeat(200));
  mock.putOnPremZone('long.example', [
    { name: '@', type: 'TXT', properties: { ttl: 60, txtRecords: [{ value }] } },
  ]);
  given?.(mock);
  const printed = await dig(mock.dnsViews[view], ...words);
  for (const each of prints) expect(printed).toMatch(each);
  expect(printed).not.toMatch(never);
});
