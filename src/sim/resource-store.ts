import { labelName } from './dns/label.ts';
import { Zones } from './dns/zones.ts';
import { key } from './key.ts';
import {
  labelOf,
  locationOf,
  referredBy,
  type Resource,
  type ResourceType,
  scopeOf,
  type Subnet,
  subnetsOf,
  subnetReferences,
} from './resources.ts';

/** All resources of a world by id, by type, and by what stands in them or refers to them. */
export class ResourceStore {
  readonly #all = new Map<string, Resource>();
  readonly #byType = new Map<ResourceType, Map<string, Resource>>();
  readonly #subnets = new Map<string, Subnet>();
  /** The subnets that refer to a security group or a route table, by its id. */
  readonly #referring = new Map<string, Map<string, Subnet>>();

  /** The addresses of public IPs by the names that their labels give them. [D] C26 */
  readonly #labels = new Map<string, string>();
  /** The zones among them. */
  readonly zones = new Zones();

  constructor(resources: Iterable<Resource> = []) {
    for (const resource of resources) this.set(resource);
  }

  /** Every resource, by {@link key} of its id, in the order in which they came. */
  get all(): ReadonlyMap<string, Resource> {
    return this.#all;
  }

  /** The resource of this id; undefined where there is none. */
  get(id: string | null): Resource | undefined {
    return id === null ? undefined : this.#all.get(key(id));
  }

  /** All resources of a type, in the order in which they came. */
  ofType(type: ResourceType): Resource[] {
    return [...(this.#byType.get(type)?.values() ?? [])];
  }

  /** The subnet of this id; undefined where there is none. */
  subnet(id: string | null): Subnet | undefined {
    return id === null ? undefined : this.#subnets.get(key(id));
  }

  /** The subnets that a security group or a route table is attached to. */
  subnetsReferringTo(id: string): Subnet[] {
    return [...(this.#referring.get(key(id))?.values() ?? [])];
  }

  /** The resource locks over something, by its id. */
  locksOver(id: string): Resource[] {
    const under = `${key(id)}/`;
    return this.ofType('Microsoft.Authorization/locks').filter((lock) =>
      under.startsWith(`${key(scopeOf(lock))}/`),
    );
  }

  /** The address of the public IP that has this name of Azure's by its label; undefined where none has. */
  addressOfLabel(name: string): string | undefined {
    return this.#labels.get(name);
  }

  /** Puts a resource in, in place of the one of its id. */
  set(resource: Resource): void {
    const before = this.get(resource.id);
    if (before) this.#forget(before);
    this.#all.set(key(resource.id), resource);
    entryOf(this.#byType, resource.type).set(key(resource.id), resource);
    this.zones.set(resource);
    const label = nameByLabel(resource);
    if (label !== null && resource.address !== null) this.#labels.set(label, resource.address);
    if (resource.type !== 'Microsoft.Network/virtualNetworks') return;
    for (const subnet of subnetsOf(resource)) {
      this.#subnets.set(key(subnet.id), subnet);
      for (const id of references(subnet)) entryOf(this.#referring, id).set(key(subnet.id), subnet);
    }
  }

  /** Takes a resource out. */
  delete(resource: Resource): void {
    this.#forget(resource);
    this.#all.delete(key(resource.id));
    this.#byType.get(resource.type)?.delete(key(resource.id));
  }

  #forget(resource: Resource): void {
    this.zones.delete(resource);
    this.#labels.delete(nameByLabel(resource) ?? '');
    if (resource.type !== 'Microsoft.Network/virtualNetworks') return;
    for (const subnet of subnetsOf(resource)) {
      this.#subnets.delete(key(subnet.id));
      for (const id of references(subnet)) this.#referring.get(id)?.delete(key(subnet.id));
    }
  }
}

/** The name a public IP has by its label; null where it is none, or has no label. */
function nameByLabel(resource: Resource): string | null {
  if (resource.type !== 'Microsoft.Network/publicIPAddresses') return null;
  const label = labelOf(resource);
  return label === null ? null : labelName(label, locationOf(resource));
}

function references(subnet: Subnet): string[] {
  return subnetReferences.flatMap((name) => {
    const id = referredBy(subnet, name);
    return id === null ? [] : [key(id)];
  });
}

function entryOf<Key, Value>(maps: Map<Key, Map<string, Value>>, of: Key): Map<string, Value> {
  const found = maps.get(of) ?? new Map<string, Value>();
  maps.set(of, found);
  return found;
}
