import { key } from '../key.ts';
import { listOf, member, partsOf, type Resource, textOf } from '../resources.ts';
import type { DnsRecord } from './records.ts';
import { plainName, recordSetsOf } from './record-sets.ts';
import { headOf, type Zone, writtenZone } from './zone.ts';

export type { RecordSet } from './record-sets.ts';

const publicType = 'Microsoft.Network/dnsZones';
const privateType = 'Microsoft.Network/privateDnsZones';

/** A zone of a customer, and the resource it is written in. */
export interface OwnedZone extends Zone {
  readonly resource: Resource;
}

/** The zones that customers have among their resources. */
export class Zones {
  /** By name: a second public zone of a name is there, and nobody is led to it. */
  readonly #public = new Map<string, Map<string, OwnedZone>>();
  readonly #private = new Map<string, Map<string, OwnedZone>>();
  /** Private zones by the network they are linked to, and by name. */
  readonly #linked = new Map<string, Map<string, OwnedZone>>();

  /** The public zone of this name that the world is led to. */
  public(name: string): OwnedZone | undefined {
    return first(this.#public.get(name));
  }

  /** The private zone of this name that clients in a network are led to. */
  linkedTo(networkId: string, name: string): OwnedZone | undefined {
    return this.#linked.get(key(networkId))?.get(name);
  }

  /** The private zones of this name, whoever is led to them. */
  privateOnes(name: string): OwnedZone[] {
    return [...(this.#private.get(name)?.values() ?? [])];
  }

  /** Takes up a resource, where it is a zone. */
  set(resource: Resource): void {
    if (resource.type !== publicType && resource.type !== privateType) return;
    const zone = read(resource);
    const all = resource.type === publicType ? this.#public : this.#private;
    const named = all.get(zone.name) ?? new Map<string, OwnedZone>();
    all.set(zone.name, named.set(key(resource.id), zone));
    for (const network of linksOf(resource)) {
      const linked = this.#linked.get(key(network)) ?? new Map<string, OwnedZone>();
      this.#linked.set(key(network), linked.set(zone.name, zone));
    }
  }

  /** Lets go of a resource, where it is a zone. */
  delete(resource: Resource): void {
    if (resource.type !== publicType && resource.type !== privateType) return;
    const name = zoneName(resource);
    (resource.type === publicType ? this.#public : this.#private).get(name)?.delete(key(resource.id));
    for (const network of linksOf(resource)) {
      const linked = this.#linked.get(key(network));
      if (linked?.get(name)?.resource === resource) linked.delete(name);
    }
  }
}

/** The networks a private zone is linked to, by their ids. */
export function linksOf({ body }: Pick<Resource, 'body'>): string[] {
  return listOf(member(body['properties'], 'virtualNetworkLinks')).flatMap(
    (link) => textOf(member(member(link['properties'], 'virtualNetwork'), 'id')) ?? [],
  );
}

function read(resource: Resource): OwnedZone {
  const name = zoneName(resource);
  return { ...writtenZone(name, recordSetsOf(resource.body), zoneHeadOf(resource)), resource };
}

function zoneName({ id }: Pick<Resource, 'id'>): string {
  return plainName(partsOf(id).name);
}

/**
 * The records that head a customer's zone until he writes others: its SOA, and the NS records of a public one. TTLs are
 * in seconds. [R] what new zones show; which name servers: made up in Azure's form.
 */
export function zoneHeadOf(zone: Pick<Resource, 'id' | 'type'>): DnsRecord[] {
  const name = zoneName(zone);
  return zone.type === publicType ? publicHead(name) : privateHead(name);
}

/** The name servers of a public zone, made up in Azure's form. */
export function nameServersOf(zone: string): string[] {
  const number = String((zone.length % 9) + 1).padStart(2, '0');
  return ['com', 'net', 'org', 'info'].map((top, index) => `ns${index + 1}-${number}.azure-dns.${top}`);
}

function publicHead(zone: string): ReturnType<typeof headOf> {
  const servers = nameServersOf(zone);
  const rname = 'azuredns-hostmaster.microsoft.com';
  return headOf(zone, servers, { mname: servers[0] as string, rname, minimum: 300 });
}

function privateHead(zone: string): ReturnType<typeof headOf> {
  const soa = { mname: 'azureprivatedns.net', rname: 'azureprivatedns-host.microsoft.com', minimum: 10 };
  return headOf(zone, [], soa);
}

function first(zones: ReadonlyMap<string, OwnedZone> | undefined): OwnedZone | undefined {
  return zones?.values().next().value;
}
