import { Resolver } from 'node:dns/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DnsServer } from '../../../src/mock-arm/dns/dns-server.ts';
import { wireTtl } from '../../../src/mock-arm/dns/wire-times.ts';
import { createMockArm } from '../../../src/mock-arm/index.ts';
import { Worlds } from '../../../src/mock-arm/worlds.ts';
import type { RecordSet } from '../../../src/sim/index.ts';
import { hostAndPort, startDns, UdpClient } from '../../helpers/dns.ts';

const azure = 'contoso.azure-api.net';

/** Node's own resolver, asking one server alone and once. */
function resolver(address: string | undefined): Resolver {
  const asking = new Resolver({ tries: 1, timeout: 2_000 });
  asking.setServers([address as string]);
  return asking;
}

const code = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'an answer',
    (error: NodeJS.ErrnoException) => error.code,
  );

const allTypes: readonly RecordSet[] = [
  {
    name: '@',
    type: 'MX',
    properties: { ttl: 60, mxRecords: [{ preference: 10, exchange: 'mail.all.example' }] },
  },
  { name: '@', type: 'NS', properties: { ttl: 60, nsRecords: [{ nsdname: 'ns.all.example.' }] } },
  {
    name: '@',
    type: 'TXT',
    properties: { ttl: 60, txtRecords: [{ value: ['one', 'two'] }, { value: ['three'] }] },
  },
  {
    name: '@',
    type: 'CAA',
    properties: { ttl: 60, caaRecords: [{ flags: 128, tag: 'issue', value: 'ca.example' }] },
  },
  {
    name: '@',
    type: 'SOA',
    properties: {
      ttl: 60,
      soaRecord: {
        host: 'ns.all.example', email: 'admin.all.example', serialNumber: 7, refreshTime: 1, retryTime: 2, expireTime: 3, minimumTTL: 4,
      }, // prettier-ignore
    },
  },
  {
    name: 'www',
    type: 'A',
    properties: { ttl: 60, aRecords: [{ ipv4Address: '192.0.2.1' }, { ipv4Address: '192.0.2.2' }] },
  },
  { name: 'www', type: 'AAAA', properties: { ttl: 60, aaaaRecords: [{ ipv6Address: '2001:db8::1' }] } },
  { name: 'ptr', type: 'PTR', properties: { ttl: 60, ptrRecords: [{ ptrdname: 'www.all.example' }] } },
  {
    name: '_sip._tcp',
    type: 'SRV',
    properties: { ttl: 60, srvRecords: [{ priority: 1, weight: 2, port: 5060, target: 'www.all.example' }] },
  },
  { name: 'alias', type: 'CNAME', properties: { ttl: 60, cnameRecord: { cname: 'www.all.example' } } },
  { name: '*.wild', type: 'A', properties: { ttl: 60, aRecords: [{ ipv4Address: '192.0.2.9' }] } },
];

describe("Node's resolver", () => {
  it('follows an alias, and tells no answer from no name', async () => {
    const mock = await startDns();
    const asking = resolver(mock.dns);
    const { resolvesTo: addresses } = mock.status('contoso').names[0] as { resolvesTo: readonly string[] };
    expect(await asking.resolve4('www.contoso.com')).toEqual(addresses);
    expect(await asking.resolveCname('www.contoso.com')).toEqual([azure]);
    expect(await code(asking.resolve6(azure))).toBe('ENODATA');
    expect(await asking.resolve6('www.contoso.com')).toEqual([]);
    expect(await code(asking.resolve4('nothing.contoso.com'))).toBe('ENOTFOUND');
    expect(await asking.resolveSoa('contoso.com')).toMatchObject({
      hostmaster: 'azuredns-hostmaster.microsoft.com',
    });
    expect(await asking.resolveNs('contoso.com')).toHaveLength(4);
  });

  it('reads records of every type', async () => {
    const mock = await startDns();
    mock.putOnPremZone('all.example', allTypes);
    const asking = resolver(mock.dnsViews['onprem']);
    expect(await asking.resolveMx('all.example')).toEqual([{ priority: 10, exchange: 'mail.all.example' }]);
    expect(await asking.resolveNs('all.example')).toEqual(['ns.all.example']);
    expect(await asking.resolveTxt('all.example')).toEqual([['one', 'two'], ['three']]);
    expect(await asking.resolveCaa('all.example')).toEqual([{ critical: 128, issue: 'ca.example' }]);
    expect(await asking.resolveSoa('all.example')).toEqual({
      nsname: 'ns.all.example', hostmaster: 'admin.all.example', serial: 7, refresh: 1, retry: 2, expire: 3, minttl: 0,
    }); // prettier-ignore
    expect(await asking.resolve4('alias.all.example')).toEqual(['192.0.2.1', '192.0.2.2']);
    expect(await asking.resolve6('www.all.example')).toEqual(['2001:db8::1']);
    expect(await asking.resolvePtr('ptr.all.example')).toEqual(['www.all.example']);
    expect(await asking.resolveSrv('_sip._tcp.all.example')).toEqual([
      { priority: 1, weight: 2, port: 5060, name: 'www.all.example' },
    ]);
    expect(await asking.resolve4('any.thing.wild.all.example')).toEqual(['192.0.2.9']);
    const any = (await asking.resolveAny('all.example')) as { type: string }[];
    expect(any.map(({ type }) => type).sort()).toEqual(['CAA', 'MX', 'NS', 'SOA', 'TXT', 'TXT']);
  });

  it('sees each view where it listens', async () => {
    const mock = await startDns();
    const name = 'inside.azure-api.net';
    const own = mock.status('inside').names.find((each) => each.view === 'vnet' && each.name === name);
    const seen = await Promise.all(
      Object.entries(mock.dnsViews).map(async ([view, address]) => {
        const asked = await resolver(address)
          .resolve4(name)
          .catch((error: NodeJS.ErrnoException) => error.code);
        return [view, asked] as const;
      }),
    );
    expect(seen).toEqual([
      ['public', 'ENOTFOUND'],
      ['onprem', 'ENOTFOUND'],
      ['vnet:vnet-contoso', 'ENOTFOUND'],
      ['vnet:vnet-inside', own?.resolvesTo],
    ]);
  });

  it('is told what a fault makes of an answer', async () => {
    const mock = await startDns();
    const asking = resolver(mock.dns);
    mock.putFault({ id: 'a', kind: 'dns.servfail', name: azure });
    expect(await code(asking.resolve4('www.contoso.com'))).toBe('ESERVFAIL');
    mock.deleteFault('a');
    mock.putFault({ id: 'b', kind: 'dns.truncated' });
    expect(await asking.resolve4(azure)).toHaveLength(1);
    mock.deleteFault('b');
    mock.putFault({ id: 'c', kind: 'dns.slow', delayMs: 50 });
    const began = performance.now();
    expect(await asking.resolve4(azure)).toHaveLength(1);
    expect(performance.now() - began).toBeGreaterThanOrEqual(49);
  });

  it('asks a late server in vain where it has not the patience', async () => {
    const mock = await startDns();
    mock.putFault({ id: 'c', kind: 'dns.slow', delayMs: 60_000 });
    const hasty = new Resolver({ tries: 1, timeout: 50 });
    hasty.setServers([mock.dns as string]);
    expect(await code(hasty.resolve4(azure))).toBe('ETIMEOUT');
  });
});

describe('an answer', () => {
  it('of a type that no zone has is none, and one that has no name is that', async () => {
    const mock = await startDns();
    const client = new UdpClient(mock.dns as string);
    const soa = [{ type: 'SOA', name: 'contoso.com' }];
    expect(await client.ask('contoso.com', 'NAPTR')).toMatchObject({
      rcode: 'NOERROR',
      answers: [],
      authorities: soa,
    });
    expect(await client.ask('no.contoso.com', 'NAPTR')).toMatchObject({
      rcode: 'NXDOMAIN',
      authorities: soa,
    });
    expect(await client.ask('www.contoso.com', 'NAPTR')).toMatchObject({
      rcode: 'NOERROR',
      answers: [{ type: 'CNAME', data: azure }],
      authorities: [{ type: 'SOA', name: 'azure-api.net' }],
    });
  });

  it('about a name of nobody is not of an authority', async () => {
    const mock = await startDns();
    const answer = await new UdpClient(mock.dns as string).ask('example.org');
    expect(answer).toMatchObject({ rcode: 'NXDOMAIN', flag_aa: false, authorities: [] });
  });

  it('that cannot be written fails, and the next one is fine', async () => {
    const mock = await startDns();
    const cname = `${'x'.repeat(64)}.example`;
    mock.putOnPremZone('bad.example', [
      { name: 'a', type: 'CNAME', properties: { ttl: 60, cnameRecord: { cname } } },
    ]);
    const client = new UdpClient(mock.dnsViews['onprem'] as string);
    expect((await client.ask('a.bad.example', 'CNAME')).rcode).toBe('SERVFAIL');
    expect((await client.ask('bad.example')).rcode).toBe('NOERROR');
  });

  it('is believed for as long as its clock lets it be', async () => {
    const seen: unknown[] = [];
    for (const clock of [
      { mode: 'real' },
      { mode: 'scaled', scale: 60 },
      { mode: 'scaled', scale: 7_200 },
      { mode: 'skip' },
      { mode: 'manual' },
    ] as const) {
      const mock = await startDns({ clock });
      const client = new UdpClient(mock.dns as string);
      const { answers = [] } = await client.ask('www.contoso.com');
      const { authorities = [] } = await client.ask('no.contoso.com');
      const ttls = [...answers, ...authorities].map((each) => ('ttl' in each ? each.ttl : undefined));
      const minima = authorities.map((each) => (each.type === 'SOA' ? each.data.minimum : undefined));
      seen.push([...ttls, ...minima]);
    }
    expect(seen).toEqual([
      [3_600, 60, 3_600, 300],
      [60, 1, 60, 5],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
  });

  it('that nobody may keep stays so, and none is kept beyond what a TTL can say', () => {
    const scaled = { mode: 'scaled', scale: 0.001, skipReads: 2 } as const;
    expect([wireTtl(0, scaled), wireTtl(2 ** 31, scaled)]).toEqual([0, 2 ** 31 - 1]);
  });

  it('follows time that passes by itself', async () => {
    const mock = await startDns({ clock: { mode: 'scaled', scale: 3_600_000 } });
    const client = new UdpClient(mock.dns as string);
    const fromMs = Date.parse(mock.now) + 24 * 3_600_000;
    mock.putFault({ id: 'tomorrow', kind: 'dns.servfail', fromMs });
    await expect.poll(async () => (await client.ask(azure)).rcode, { interval: 1 }).toBe('SERVFAIL');
  });
});

describe('a view', () => {
  it('that comes later gets a listener, and loses it when it goes', async () => {
    const mock = await startDns({ services: [] });
    expect(Object.keys(mock.dnsViews)).toEqual(['public', 'onprem']);
    await mock.seedService({ name: 'late', vnet: 'internal' });
    expect(Object.keys(mock.dnsViews)).toEqual(['public', 'onprem', 'vnet:vnet-late']);
    const address = mock.dnsViews['vnet:vnet-late'] as string;
    expect(await resolver(address).resolve4('late.azure-api.net')).toHaveLength(1);
    mock.reset();
    expect(Object.keys(await mock.dnsReady())).toEqual(['public', 'onprem']);
    await mock.seedService({ name: 'late', vnet: 'internal' });
    expect(mock.dnsViews['vnet:vnet-late']).toBe(address);
  });

  it('of another world listens elsewhere, and is gone with it', async () => {
    const mock = await startDns();
    const world = mock.createWorld({
      name: 'other',
      clock: { mode: 'manual' },
      services: [{ name: 'elsewhere' }],
    });
    const views = await world.dnsReady();
    expect(Object.keys(views)).toEqual(['public', 'onprem']);
    expect(Object.values(mock.dnsViews)).not.toEqual(expect.arrayContaining(Object.values(views)));
    const asking = resolver(views['public']);
    expect(await asking.resolve4('elsewhere.azure-api.net')).toHaveLength(1);
    expect(await code(asking.resolve4(azure))).toBe('ENOTFOUND');
    mock.removeWorld('other');
    await mock.dnsReady();
    expect(await code(asking.resolve4('elsewhere.azure-api.net'))).toBe('ECONNREFUSED');
  });

  it('of a fixed port stands there, and the others on the free ones that follow', async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const { port } = probe.address() as { port: number };
    probe.close();
    await once(probe, 'close');
    const taken = createServer().listen(port + 2, '127.0.0.1');
    await once(taken, 'listening');
    onTestFinished(() => void taken.close());
    const mock = await startDns({ dnsPort: port });
    expect(Object.values(mock.dnsViews).map((address) => hostAndPort(address).port - port)).toEqual([
      0, 1, 3, 4,
    ]);
  });

  it('is shown by the control API, of every world', async () => {
    const mock = await startDns({ controlPort: 0 });
    const get = async (path: string): Promise<unknown> => (await fetch(`${mock.control}${path}`)).json();
    const { dns, dnsViews } = mock;
    expect(await get('/v1/health')).toMatchObject({ dns, dnsViews });
    expect(await get('/v1/worlds/default')).toMatchObject({ dnsViews });
    const made = await fetch(`${mock.control}/v1/worlds`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'other', services: [{ name: 'far', vnet: 'internal' }] }),
    });
    const { dnsViews: views } = (await made.json()) as { dnsViews: Record<string, string> };
    expect(Object.keys(views)).toEqual(['public', 'onprem', 'vnet:vnet-far']);
    expect(await resolver(views['vnet:vnet-far']).resolve4('far.azure-api.net')).toHaveLength(1);
  });
});

describe('addresses', () => {
  it('can be told as those of other listeners, in answers of type A alone', async () => {
    const worlds = new Worlds();
    const world = worlds.add({ name: 'default', clock: { mode: 'manual' }, services: [{ name: 'contoso' }] });
    const onBug = (error: unknown): void => expect.unreachable(String(error));
    const translate = (_: unknown, view: string, address: string): string =>
      `127.${view.length}.0.${address.at(-1)}`;
    const server = await DnsServer.open({ worlds, host: '127.0.0.1', port: 0, onBug, translate });
    onTestFinished(() => server.close());
    const asking = resolver(server.addressesOf(world)['public']);
    expect(await asking.resolve4(azure)).toEqual(['127.6.0.1']);
    expect(await asking.resolveSoa('azure-api.net')).toMatchObject({ nsname: 'ns1-01.azure-dns.com' });
    world.close();
  });
});

describe('a mock cannot start', () => {
  it('where the port of DNS is taken', async () => {
    const mock = await startDns();
    const { port } = hostAndPort(mock.dns as string);
    await expect(createMockArm({ dnsPort: port })).rejects.toThrow(
      `Cannot listen on \`dnsPort\` ${port}: it is taken; name another one, or 0 for any free one.`,
    );
  });

  it('where the port of DNS is none', async () => {
    await expect(createMockArm({ dnsPort: 65_536 })).rejects.toThrow('`dnsPort`');
  });
});
