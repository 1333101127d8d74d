import { once } from 'node:events';
import type { Packet } from 'dns-packet';
import { describe, expect, it } from 'vitest';
import { edns, question, startDns, TcpClient, UdpClient } from '../../helpers/dns.ts';

const azure = 'contoso.azure-api.net';
const flags = { qr: 0x8000, aa: 0x0400, tc: 0x0200, rd: 0x0100, ra: 0x0080, ad: 0x0020, cd: 0x0010 };

/** A question whose bytes were changed. */
function with16(packet: Buffer, at: number, value: number): Buffer {
  const changed = Buffer.from(packet);
  changed.writeUInt16BE(value, at);
  return changed;
}

const asked = question(azure, 'A');
const afterName = 12 + azure.length + 2;

describe('over UDP the server', () => {
  it('says again the id, the question letter by letter, RD and CD, and sets QR, AA and RA', async () => {
    const { dns } = await startDns();
    const client = new UdpClient(dns as string);
    const packet = question('CoNtOsO.aZuRe-ApI.nEt', 'A', {
      id: 31_337,
      flags: flags.rd | flags.cd | flags.ad,
    });
    const { bytes, answers = [] } = await client.send(packet);
    expect(bytes.readUInt16BE(0)).toBe(31_337);
    expect(bytes.readUInt16BE(2)).toBe(flags.qr | flags.aa | flags.rd | flags.ra | flags.cd);
    expect(bytes.subarray(12, afterName + 4)).toEqual(packet.subarray(12));
    expect(answers.map(({ name }) => name)).toEqual(['CoNtOsO.aZuRe-ApI.nEt']);
  });

  it('answers the same question again with its own id, until the world has changed', async () => {
    const mock = await startDns();
    const client = new UdpClient(mock.dns as string);
    const [first, again] = [await client.ask(azure, 'A', { id: 1 }), await client.ask(azure, 'A', { id: 2 })];
    expect([first.id, again.id]).toEqual([1, 2]);
    expect(again.bytes.subarray(2)).toEqual(first.bytes.subarray(2));
    mock.putFault({ id: 'a', kind: 'dns.servfail', fromMs: Date.parse(mock.now) + 60_000 });
    expect((await client.ask(azure)).rcode).toBe('NOERROR');
    mock.advance({ by: '1m' });
    expect((await client.ask(azure)).rcode).toBe('SERVFAIL');
  });

  it('leaves RD off where it is off', async () => {
    const { dns } = await startDns();
    const { bytes } = await new UdpClient(dns as string).ask(azure, 'A', { flags: 0 });
    expect(bytes.readUInt16BE(2) & flags.rd).toBe(0);
  });

  it.each<{ says: string; packet: Buffer; rcode: string }>([
    { says: 'an unknown opcode', packet: with16(asked, 2, 5 << 11), rcode: 'NOTIMP' },
    { says: 'the opcode STATUS', packet: with16(asked, 2, 2 << 11), rcode: 'NOTIMP' },
    { says: 'no question', packet: with16(asked, 4, 0), rcode: 'FORMERR' },
    { says: 'two questions', packet: with16(asked, 4, 2), rcode: 'FORMERR' },
    { says: 'a question that is cut off', packet: asked.subarray(0, 20), rcode: 'FORMERR' },
    { says: 'a header alone that promises a question', packet: asked.subarray(0, 12), rcode: 'FORMERR' },
    { says: 'a name that points at itself', packet: with16(asked, 12, 0xc00c), rcode: 'FORMERR' },
    { says: 'a label of a form that there is not', packet: with16(asked, 12, 0x4001), rcode: 'FORMERR' },
    { says: 'a record that is promised and not there', packet: with16(asked, 10, 1), rcode: 'FORMERR' },
    {
      says: 'two OPT records',
      packet: question(azure, 'A', { additionals: [...edns(512), ...edns(512)] }),
      rcode: 'FORMERR',
    },
    { says: 'class CH', packet: with16(asked, afterName + 2, 3), rcode: 'REFUSED' },
    { says: 'class ANY', packet: with16(asked, afterName + 2, 255), rcode: 'REFUSED' },
    { says: 'a transfer of the zone', packet: with16(asked, afterName, 252), rcode: 'REFUSED' },
    {
      says: 'more bytes than any question has',
      packet: Buffer.concat([asked, Buffer.alloc(4_096)]),
      rcode: 'FORMERR',
    },
  ])('answers $says with $rcode', async ({ packet, rcode }) => {
    const { dns } = await startDns();
    const answer = await new UdpClient(dns as string).send(packet);
    expect({ id: answer.id, type: answer.type, rcode: answer.rcode }).toEqual({
      id: 4711,
      type: 'response',
      rcode,
    });
    expect(answer.answers).toEqual([]);
  });

  it.each<{ says: string; packet: Buffer }>([
    { says: 'nothing', packet: Buffer.alloc(0) },
    { says: 'less than a header', packet: asked.subarray(0, 11) },
    { says: 'an answer', packet: with16(asked, 2, flags.qr) },
  ])('does not answer $says', async ({ packet }) => {
    const { dns } = await startDns();
    const client = new UdpClient(dns as string);
    // One that is answered goes after it: were both answered, this would be the first to come.
    const strange = with16(question('www.contoso.com', 'A'), 0, 1);
    const first = client.send(packet);
    void client.send(strange);
    expect((await first).id).toBe(1);
  });

  it.each<{ says: string; label: Buffer }>([
    { says: 'a dot in a label', label: Buffer.from('a.b') },
    { says: 'bytes that are no text', label: Buffer.from([0xff, 0x00, 0x80]) },
    { says: 'a space', label: Buffer.from('a b') },
  ])('finds no name with $says, and says the question again as it was', async ({ label }) => {
    const { dns } = await startDns();
    const name = Buffer.concat([Buffer.from([label.length]), label, asked.subarray(12, afterName)]);
    const packet = Buffer.concat([asked.subarray(0, 12), name, asked.subarray(afterName)]);
    const answer = await new UdpClient(dns as string).send(packet);
    expect(answer.rcode).toBe('NXDOMAIN');
    expect(answer.bytes.subarray(12)).toEqual(packet.subarray(12));
  });
});

describe('EDNS', () => {
  it('is answered where it was asked with, and not else', async () => {
    const { dns } = await startDns();
    const client = new UdpClient(dns as string);
    expect((await client.ask(azure)).additionals).toEqual([]);
    expect((await client.ask(azure, 'A', { additionals: edns(1_232) })).additionals).toMatchObject([
      { type: 'OPT', name: '.', udpPayloadSize: 4_096, ednsVersion: 0, flag_do: false },
    ]);
  });

  it('of a later version is refused with BADVERS', async () => {
    const { dns } = await startDns();
    const answer = await new UdpClient(dns as string).ask(azure, 'A', { additionals: edns(1_232, 1) });
    expect(answer).toMatchObject({ rcode: 'NOERROR', answers: [], additionals: [{ extendedRcode: 1 }] });
  });

  it('says DO again', async () => {
    const { dns } = await startDns();
    const [option] = edns(1_232);
    const additionals = [{ ...option, flags: 0x8000, flag_do: true }] as Packet['additionals'];
    const answer = await new UdpClient(dns as string).ask(azure, 'A', { additionals });
    expect(answer.additionals).toMatchObject([{ flag_do: true }]);
  });

  it.each<{ size: number | undefined; whole: boolean }>([
    { size: undefined, whole: false },
    { size: 1, whole: false },
    { size: 512, whole: false },
    { size: 600, whole: false },
    { size: 1_232, whole: true },
    { size: 65_535, whole: true },
  ])('of $size bytes lets a long answer be whole: $whole', async ({ size, whole }) => {
    const mock = await startDns();
    const value = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(200));
    mock.putOnPremZone('long.example', [
      { name: '@', type: 'TXT', properties: { ttl: 60, txtRecords: [{ value }] } },
    ]);
    const client = new UdpClient(mock.dnsViews['onprem'] as string);
    const answer = await client.ask(
      'long.example',
      'TXT',
      size === undefined ? {} : { additionals: edns(size) },
    );
    expect({ whole: (answer.answers ?? []).length === 1, cut: answer.flag_tc }).toEqual({
      whole,
      cut: !whole,
    });
    expect(answer.bytes.length).toBeLessThanOrEqual(Math.max(512, Math.min(size ?? 512, 4_096)));
  });

  it('lets no answer over UDP be longer than 4096 bytes, and over TCP it is whole', async () => {
    const mock = await startDns();
    const value = Array.from({ length: 30 }, () => 'x'.repeat(255));
    mock.putOnPremZone('long.example', [
      { name: '@', type: 'TXT', properties: { ttl: 60, txtRecords: [{ value }] } },
    ]);
    const address = mock.dnsViews['onprem'] as string;
    const additionals = edns(65_535);
    expect(await new UdpClient(address).ask('long.example', 'TXT', { additionals })).toMatchObject({
      flag_tc: true,
      answers: [],
    });
    const tcp = new TcpClient(address);
    tcp.write(question('long.example', 'TXT'));
    const whole = await tcp.next();
    expect(whole.flag_tc).toBe(false);
    expect(whole.answers).toMatchObject([{ data: value.map((text) => Buffer.from(text)) }]);
  });
});

describe('over TCP the server', () => {
  it('answers several questions on one connection, each with its id', async () => {
    const { dns } = await startDns();
    const tcp = new TcpClient(dns as string);
    tcp.write(...[1, 2, 3].map((id) => question(azure, 'A', { id })));
    const first = [await tcp.next(), await tcp.next(), await tcp.next()];
    expect(first.map(({ id }) => id)).toEqual([1, 2, 3]);
    tcp.write(question('nothing.azure-api.net', 'A', { id: 4 }));
    expect(await tcp.next()).toMatchObject({ id: 4, rcode: 'NXDOMAIN' });
  });

  it('reads a question that comes byte by byte', async () => {
    const { dns } = await startDns();
    const tcp = new TcpClient(dns as string);
    tcp.socket.setNoDelay(true);
    const packet = question(azure, 'A');
    for (const byte of Buffer.concat([Buffer.from([0, packet.length]), packet]))
      await new Promise((sent) => tcp.socket.write(Buffer.from([byte]), sent));
    expect((await tcp.next()).answers).toHaveLength(1);
  });

  it('hangs up on whoever announces more than any question has', async () => {
    const { dns } = await startDns();
    const tcp = new TcpClient(dns as string);
    const closed = once(tcp.socket, 'close');
    tcp.socket.write(Buffer.from([0xff, 0xff, 0, 0]));
    expect(await closed).toHaveLength(1);
  });

  it('lets nobody keep it from ending', async () => {
    const mock = await startDns();
    const tcp = new TcpClient(mock.dns as string);
    tcp.write(question(azure, 'A'));
    await tcp.next();
    const closed = once(tcp.socket, 'close');
    await mock.close();
    expect(await closed).toHaveLength(1);
  });
});
