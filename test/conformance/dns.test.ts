import { DnsManagementClient, type RecordSet, type RecordType } from '@azure/arm-dns';
import {
  PrivateDnsManagementClient,
  type RecordSet as PrivateRecordSet,
  type RecordType as PrivateRecordType,
} from '@azure/arm-privatedns';
import { describe, expect, it } from 'vitest';
import type { Transport } from '../../src/mock-arm/index.ts';
import { type ArmUnderTest, groupPath, startArm } from '../helpers/arm.ts';

const group = 'net';
const zone = 'contoso.com';
const network = (arm: ArmUnderTest): string =>
  `${groupPath(arm, group)}/providers/Microsoft.Network/virtualNetworks/westus`;

interface Clients {
  readonly arm: ArmUnderTest;
  readonly dns: DnsManagementClient;
  readonly privateDns: PrivateDnsManagementClient;
}

async function start(transport: Transport): Promise<Clients> {
  const arm = await startArm({ transport, groups: [group], networks: true });
  return {
    arm,
    dns: new DnsManagementClient(arm.credential, arm.subscriptionId, arm.clientOptions),
    privateDns: new PrivateDnsManagementClient(arm.credential, arm.subscriptionId, arm.clientOptions),
  };
}

async function all<Entry>(pages: AsyncIterable<Entry>): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of pages) entries.push(entry);
  return entries;
}

/** One record set of each type, in the words of the client. */
const sets: readonly { type: PrivateRecordType; records: RecordSet & PrivateRecordSet }[] = [
  { type: 'A', records: { aRecords: [{ ipv4Address: '198.18.0.7' }] } },
  { type: 'AAAA', records: { aaaaRecords: [{ ipv6Address: '2001:db8::7' }] } },
  { type: 'CNAME', records: { cnameRecord: { cname: 'contoso.azure-api.net' } } },
  { type: 'MX', records: { mxRecords: [{ preference: 10, exchange: 'mail.contoso.com' }] } },
  { type: 'PTR', records: { ptrRecords: [{ ptrdname: 'api.contoso.com' }] } },
  {
    type: 'SRV',
    records: { srvRecords: [{ priority: 1, weight: 2, port: 443, target: 'api.contoso.com' }] },
  },
  { type: 'TXT', records: { txtRecords: [{ value: ['one', 'two'] }] } },
];
const publicSets: readonly { type: RecordType; records: RecordSet }[] = [
  ...sets,
  { type: 'CAA', records: { caaRecords: [{ flags: 0, tag: 'issue', value: 'digicert.com' }] } },
  { type: 'NS', records: { nsRecords: [{ nsdname: 'ns1.fabrikam.com' }] } },
];

describe.each<{ transport: Transport }>([
  { transport: 'in-process' },
  { transport: 'http' },
  { transport: 'https' },
])('over $transport', ({ transport }) => {
  it('@azure/arm-dns makes a zone, and takes it away', async () => {
    const { dns } = await start(transport);
    const made = await dns.zones.createOrUpdate(group, zone, { location: 'global', tags: { a: 'b' } });
    expect(made).toMatchObject({
      name: zone,
      type: 'Microsoft.Network/dnszones',
      location: 'global',
      tags: { a: 'b' },
      numberOfRecordSets: 2,
      zoneType: 'Public',
    });
    expect(made.nameServers).toHaveLength(4);
    expect(await dns.zones.get(group, zone)).toEqual(made);
    expect(await all(dns.zones.list())).toEqual([made]);
    expect(await all(dns.zones.listByResourceGroup(group))).toEqual([made]);
    expect((await dns.zones.update(group, zone, { tags: {} })).tags).toEqual({});
    await dns.zones.beginDeleteAndWait(group, zone);
    await expect(dns.zones.get(group, zone)).rejects.toMatchObject({
      statusCode: 404,
      code: 'ResourceNotFound',
    });
  });

  it('@azure/arm-privatedns makes a zone, links it to a network, and takes both away', async () => {
    const { arm, privateDns } = await start(transport);
    const made = await privateDns.privateZones.beginCreateOrUpdateAndWait(group, zone, {
      location: 'global',
    });
    expect(made).toMatchObject({ name: zone, numberOfRecordSets: 1, provisioningState: 'Succeeded' });
    const link = await privateDns.virtualNetworkLinks.beginCreateOrUpdateAndWait(group, zone, 'hub', {
      location: 'global',
      virtualNetwork: { id: network(arm) },
      registrationEnabled: false,
    });
    expect(link).toMatchObject({
      name: 'hub',
      virtualNetworkLinkState: 'Completed',
      virtualNetwork: { id: network(arm) },
    });
    expect(await all(privateDns.virtualNetworkLinks.list(group, zone))).toEqual([link]);
    expect((await privateDns.privateZones.get(group, zone)).numberOfVirtualNetworkLinks).toBe(1);
    const changed = await privateDns.virtualNetworkLinks.beginUpdateAndWait(group, zone, 'hub', {
      registrationEnabled: true,
    });
    expect(changed).toMatchObject({ ...link, etag: changed.etag, registrationEnabled: true });
    await expect(privateDns.privateZones.beginDeleteAndWait(group, zone)).rejects.toMatchObject({
      statusCode: 409,
      code: 'CannotDeleteResource',
    });
    await privateDns.virtualNetworkLinks.beginDeleteAndWait(group, zone, 'hub');
    await privateDns.privateZones.beginDeleteAndWait(group, zone);
    expect(await all(privateDns.privateZones.list())).toEqual([]);
  });
});

describe('record sets', () => {
  it.each(publicSets)(
    '@azure/arm-dns makes, reads, changes and deletes one of $type',
    async ({ type, records }) => {
      const { dns } = await start('in-process');
      await dns.zones.createOrUpdate(group, zone, { location: 'global' });
      const made = await dns.recordSets.createOrUpdate(group, zone, 'api', type, { ttl: 300, ...records });
      expect(made).toMatchObject({
        name: 'api',
        type: `Microsoft.Network/dnszones/${type}`,
        fqdn: 'api.contoso.com.',
        ttl: 300,
        ...records,
      });
      expect(await dns.recordSets.get(group, zone, 'api', type)).toEqual(made);
      expect(await all(dns.recordSets.listByType(group, zone, type))).toContainEqual(made);
      expect(await all(dns.recordSets.listByDnsZone(group, zone))).toContainEqual(made);
      expect(await all(dns.recordSets.listAllByDnsZone(group, zone, { top: 1 }))).toHaveLength(3);
      const patched = await dns.recordSets.update(group, zone, 'api', type, { ttl: 60 });
      expect(patched).toEqual({ ...made, ttl: 60, etag: patched.etag });
      await dns.recordSets.delete(group, zone, 'api', type);
      await expect(dns.recordSets.get(group, zone, 'api', type)).rejects.toMatchObject({ statusCode: 404 });
    },
  );

  it.each(sets)(
    '@azure/arm-privatedns makes, reads, changes and deletes one of $type',
    async ({ type, records }) => {
      const { privateDns: client } = await start('in-process');
      await client.privateZones.beginCreateOrUpdateAndWait(group, zone, { location: 'global' });
      const made = await client.recordSets.createOrUpdate(group, zone, type, 'api', { ttl: 300, ...records });
      expect(made).toMatchObject({
        type: `Microsoft.Network/privateDnsZones/${type}`,
        fqdn: 'api.contoso.com.',
        isAutoRegistered: false,
        ttl: 300,
        ...records,
      });
      expect(await client.recordSets.get(group, zone, type, 'api')).toEqual(made);
      expect(await all(client.recordSets.listByType(group, zone, type))).toEqual([made]);
      expect(await all(client.recordSets.list(group, zone, { top: 1 }))).toContainEqual(made);
      const patched = await client.recordSets.update(group, zone, type, 'api', { ttl: 60 });
      expect(patched).toEqual({ ...made, ttl: 60, etag: patched.etag });
      await client.recordSets.delete(group, zone, type, 'api');
      await expect(client.recordSets.get(group, zone, type, 'api')).rejects.toMatchObject({
        statusCode: 404,
      });
    },
  );

  it('both clients edit the SOA of a zone', async () => {
    const { dns, privateDns } = await start('in-process');
    await dns.zones.createOrUpdate(group, zone, { location: 'global' });
    await privateDns.privateZones.beginCreateOrUpdateAndWait(group, zone, { location: 'global' });
    const soa = await dns.recordSets.get(group, zone, '@', 'SOA');
    const { minimumTtl } = soa.soaRecord ?? {};
    expect([soa.ttl, minimumTtl, soa.soaRecord?.email]).toEqual([
      3600,
      300,
      'azuredns-hostmaster.microsoft.com',
    ]);
    const edited = await dns.recordSets.update(group, zone, '@', 'SOA', { soaRecord: { minimumTtl: 30 } });
    expect(edited).toEqual({ ...soa, etag: edited.etag, soaRecord: { ...soa.soaRecord, minimumTtl: 30 } });
    const inside = await privateDns.recordSets.update(group, zone, 'SOA', '@', {
      soaRecord: { minimumTtl: 30 },
    });
    expect(inside.soaRecord).toMatchObject({
      host: 'azureprivatedns.net',
      minimumTtl: 30,
      refreshTime: 3600,
    });
  });

  it('a client that says which version it has seen overwrites no other', async () => {
    const { dns } = await start('in-process');
    await dns.zones.createOrUpdate(group, zone, { location: 'global' });
    const put = (address: string, options: object): Promise<{ etag?: string }> =>
      dns.recordSets.createOrUpdate(
        group,
        zone,
        'api',
        'A',
        { ttl: 60, aRecords: [{ ipv4Address: address }] },
        options,
      );
    const { etag } = await put('10.0.0.1', { ifNoneMatch: '*' });
    await put('10.0.0.2', { ifMatch: etag });
    const failed = { statusCode: 412, code: 'PreconditionFailed' };
    await expect(put('10.0.0.3', { ifMatch: etag })).rejects.toMatchObject(failed);
    await expect(put('10.0.0.3', { ifNoneMatch: '*' })).rejects.toMatchObject(failed);
    const { aRecords } = await dns.recordSets.get(group, zone, 'api', 'A');
    expect(aRecords).toEqual([{ ipv4Address: '10.0.0.2' }]);
  });
});
