import type { Answer } from './arm.ts';
import type { Ask } from './resource-asks.ts';

const network = '{group}/providers/Microsoft.Network';
const location = 'global';
const link = { properties: { virtualNetwork: { id: `${network}/virtualNetworks/other` } } };

interface Kind {
  readonly word: 'dnsZones' | 'privateDnsZones';
  readonly recordSet: object;
}

const publicZones: Kind = {
  word: 'dnsZones',
  recordSet: { properties: { TTL: 60, ARecords: [{ ipv4Address: '198.18.0.7' }] } },
};
const privateZones: Kind = {
  word: 'privateDnsZones',
  recordSet: { properties: { ttl: 60, aRecords: [{ ipv4Address: '10.0.0.7' }] } },
};

/** One request for every operation on zones, where {@link putZones} has been. */
export const dnsAsks = {
  ...zones('DnsZones', publicZones),
  ...recordSets('DnsRecordSets', publicZones),
  DnsRecordSets_ListByDnsZone: ask('GET', `${network}/dnsZones/that.example/recordsets`, 200),
  DnsRecordSets_ListAllByDnsZone: ask('GET', `${network}/dnsZones/that.example/all`, 200),
  ...zones('PrivateDnsZones', privateZones),
  ...recordSets('PrivateDnsRecordSets', privateZones),
  PrivateDnsRecordSets_List: ask('GET', `${network}/privateDnsZones/that.example/ALL`, 200),
  ...links(`${network}/privateDnsZones/that.example/virtualNetworkLinks`),
};

/** Puts zones `that.example` and `bare.example` of both kinds there; in the first, record sets and a link named `one`. */
export async function putZones(put: (path: string, body: unknown) => Promise<Answer>): Promise<void> {
  for (const { word, recordSet } of [publicZones, privateZones]) {
    await put(`${network}/${word}/that.example`, { location });
    await put(`${network}/${word}/bare.example`, { location });
    await put(`${network}/${word}/that.example/A/one`, recordSet);
  }
  await put(`${network}/privateDnsZones/that.example/virtualNetworkLinks/one`, link);
}

function ask(method: string, path: string, status: number, body?: unknown): Ask {
  return { method, path, status, ...(body !== undefined && { body }) };
}

function zones<Family extends string>(family: Family, { word }: Kind) {
  const path = `${network}/${word}`;
  const asks: Record<string, Ask> = {
    [`${family}_List`]: ask('GET', path.replace('{group}', '{subscription}'), 200),
    [`${family}_ListByResourceGroup`]: ask('GET', path, 200),
    [`${family}_Get`]: ask('GET', `${path}/that.example`, 200),
    [`${family}_CreateOrUpdate`]: ask('PUT', `${path}/new.example`, 201, { location }),
    [`${family}_Update`]: ask('PATCH', `${path}/that.example`, 200, { tags: { a: 'b' } }),
    [`${family}_Delete`]: ask('DELETE', `${path}/bare.example`, 200),
  };
  type Verb = 'List' | 'ListByResourceGroup' | 'Get' | 'CreateOrUpdate' | 'Update' | 'Delete';
  return asks as Record<`${Family}_${Verb}`, Ask>;
}

function recordSets<Family extends string>(family: Family, { word, recordSet }: Kind) {
  const path = `${network}/${word}/that.example/A`;
  const asks: Record<string, Ask> = {
    [`${family}_ListByType`]: ask('GET', path, 200),
    [`${family}_Get`]: ask('GET', `${path}/one`, 200),
    [`${family}_CreateOrUpdate`]: ask('PUT', `${path}/new`, 201, recordSet),
    [`${family}_Update`]: ask('PATCH', `${path}/one`, 200, recordSet),
    [`${family}_Delete`]: ask('DELETE', `${path}/one`, 200),
  };
  type Verb = 'ListByType' | 'Get' | 'CreateOrUpdate' | 'Update' | 'Delete';
  return asks as Record<`${Family}_${Verb}`, Ask>;
}

function links(path: string) {
  return {
    VirtualNetworkLinks_List: ask('GET', path, 200),
    VirtualNetworkLinks_Get: ask('GET', `${path}/one`, 200),
    VirtualNetworkLinks_CreateOrUpdate: ask('PUT', `${path}/one`, 200, link),
    VirtualNetworkLinks_Update: ask('PATCH', `${path}/one`, 200, { tags: { a: 'b' } }),
    VirtualNetworkLinks_Delete: ask('DELETE', `${path}/one`, 200),
  };
}
